/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/kashida.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "layout/forms.h"

enum { TATWEEL = 0x0640 };

/* A letter as it stands in a cell. */
typedef struct Letter {
	guint32 c;
	int group;          /* Unicode's Joining_Group; of a lam and an alef, the lam's */
	gboolean has_sides; /* it is told by its form on which sides it is joined */
	gboolean joins_before, joins_after;
} Letter;

static Letter letter_of(const Cluster *cluster)
{
	const guint8 *grapheme = (const guint8 *)cluster->grapheme;
	guint32 letters[2], at = 0;
	Letter letter = { 0 };

	U8_NEXT_OR_FFFD(grapheme, at, cluster->length, letter.c);
	int sides = forms_sides(letter.c);
	if (forms_letters(letter.c, letters) > 0)
		letter.c = letters[0];
	letter.group = u_getIntPropertyValue((UChar32)letter.c, UCHAR_JOINING_GROUP);
	letter.has_sides = sides >= 0;
	letter.joins_before = sides >= 0 && (sides & FORMS_BEFORE);
	letter.joins_after = sides >= 0 && (sides & FORMS_AFTER);
	return letter;
}

/* A letter that has no joined form is joined where its neighbour is. */
static gboolean are_joined(const Letter *first, const Letter *second)
{
	if (first->has_sides)
		return first->joins_after;
	if (second->has_sides)
		return second->joins_before;
	return first->c == TATWEEL && second->c == TATWEEL;
}

static gboolean is_among(int group, const int *groups, gsize count)
{
	for (gsize i = 0; i < count; i++)
		if (groups[i] == group)
			return TRUE;
	return FALSE;
}

guint kashida_rank(const Cluster *first, const Cluster *second)
{
	static const int to_be_drawn_out[] = { U_JG_SEEN, U_JG_SAD };
	static const int round[] = { U_JG_TEH_MARBUTA, U_JG_HEH, U_JG_KNOTTED_HEH, U_JG_DAL };
	static const int tall[] = { U_JG_ALEF, U_JG_TAH, U_JG_LAM, U_JG_KAF, U_JG_GAF };
	static const int low[] = { U_JG_REH, U_JG_YEH, U_JG_FARSI_YEH };
	static const int looped[] = { U_JG_WAW, U_JG_AIN, U_JG_QAF, U_JG_FEH };
	Letter a = letter_of(first), b = letter_of(second);
	gboolean is_last = b.has_sides && !b.joins_after;

	if (first->level != second->level || first->level % 2 == 0 || !are_joined(&a, &b))
		return KASHIDA_NONE;
	if (a.c == TATWEEL || b.c == TATWEEL)
		return 1;
	if (is_among(a.group, to_be_drawn_out, G_N_ELEMENTS(to_be_drawn_out)))
		return 2;
	if (is_last && is_among(b.group, round, G_N_ELEMENTS(round)))
		return 3;
	if (is_last && is_among(b.group, tall, G_N_ELEMENTS(tall)))
		return 4;
	if (is_last && a.group == U_JG_BEH && is_among(b.group, low, G_N_ELEMENTS(low)))
		return 5;
	if (is_last && is_among(b.group, looped, G_N_ELEMENTS(looped)))
		return 6;
	return KASHIDA_LAST;
}
