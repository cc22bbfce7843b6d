/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shape: letters of a joined script in the forms they take beside each other.
 *
 * Terminals do not join letters, or each in its own way, so a cell gets the presentation form
 * itself. Which letter joins which side is Unicode's Joining_Type; which character shows a letter's
 * form is told by the compatibility decompositions of the presentation forms. A letter that has no
 * such character stays what it is, and its neighbours still join towards it.
 */
#ifndef LAYOUT_SHAPE_H
#define LAYOUT_SHAPE_H

#include <glib.h>

/* What shape_join() leaves of an alef that stands in the lam's place with it. */
#define SHAPE_ABSORBED 0

/*
 * The letters that C, a presentation form, shows: one, or a lam and an alef. Returns how many; 0
 * where C is no such form. Ligatures of other letters are left as they are.
 */
guint shape_letters(guint32 c, guint32 letters[2]);

/* Put COUNT characters of one paragraph, in logical order, into their joined forms, in place. */
void shape_join(guint32 *characters, gsize count);

#endif
