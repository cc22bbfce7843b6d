/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mirror: characters as they are seen in right-to-left text.
 *
 * Brackets and their like are Unicode's (UAX #9, rule L4). Lines and blocks, of which drawings are
 * made, are mirrored as well (rule HL6), as terminals do that know the box mirroring of "BiDi in
 * Terminal Emulators": a drawing that runs from the right must still fit together. Arrows stay as
 * the text has them: who wrote it has seen them so.
 */
#ifndef LAYOUT_MIRROR_H
#define LAYOUT_MIRROR_H

#include <glib.h>

/* What shows C in right-to-left text; C itself where nothing else does. */
guint32 mirror_of(guint32 c);

#endif
