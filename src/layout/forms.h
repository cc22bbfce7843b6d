/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * forms: the characters that show a letter joined: Unicode's Arabic presentation forms.
 *
 * Read once from the decompositions in libunistring, and never changed. Only single letters, and
 * lam with alef, have forms here; ligatures of other letters are left as they are.
 */
#ifndef LAYOUT_FORMS_H
#define LAYOUT_FORMS_H

#include <glib.h>

/* The sides on which a letter is joined to others; a sum of them. */
enum {
	FORMS_ISOLATED = 0,
	FORMS_BEFORE = 1, /* to the letter before it */
	FORMS_AFTER = 2,
	FORMS_COUNT = 4,
};

/* Every letter that has a form lies in the first Arabic block; every form lies above it. */
enum { FORMS_BLOCK = 0x0600, FORMS_BLOCK_SIZE = 0x100, FORMS_LAM = 0x0644, FORMS_FIRST = 0xFB50 };

/* For each letter of the block what shows it joined on each side, or 0. */
typedef struct Forms {
	guint16 letter[FORMS_BLOCK_SIZE][FORMS_COUNT];
	guint16 lam_alef[FORMS_BLOCK_SIZE][FORMS_COUNT]; /* a lam with this alef: the lam's sides */
} Forms;

const Forms *forms_table(void);

/*
 * The letters that C, a presentation form, shows: one, or a lam and an alef. Returns how many; 0
 * where C is no such form.
 */
guint forms_letters(guint32 c, guint32 letters[2]);

/* The sides on which C, a presentation form, shows its letters joined; -1 where it is none. */
int forms_sides(guint32 c);

static inline gboolean forms_has(guint32 letter)
{
	return letter - FORMS_BLOCK < FORMS_BLOCK_SIZE;
}

/* What shows LETTER joined on SIDES; the letter itself where it has no such form. */
static inline guint32 forms_of(const Forms *forms, guint32 letter, guint sides)
{
	guint32 form = forms_has(letter) ? forms->letter[letter - FORMS_BLOCK][sides] : 0;
	return form ? form : letter;
}

/* What shows a lam joined on SIDES and ALEF as one; 0 where ALEF is no alef. */
static inline guint32 forms_of_lam_alef(const Forms *forms, guint32 alef, guint sides)
{
	return forms_has(alef) ? forms->lam_alef[alef - FORMS_BLOCK][sides] : 0;
}

#endif
