/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/forms.h"

#include <unicode/uchar.h>
#include <uninorm.h>

static int sides_of_tag(int tag)
{
	switch (tag) {
	case UC_DECOMP_ISOLATED:
		return FORMS_ISOLATED;
	case UC_DECOMP_FINAL:
		return FORMS_BEFORE;
	case UC_DECOMP_INITIAL:
		return FORMS_AFTER;
	case UC_DECOMP_MEDIAL:
		return FORMS_BEFORE | FORMS_AFTER;
	default:
		return -1;
	}
}

static gboolean is_alef(guint32 c)
{
	return u_getIntPropertyValue((UChar32)c, UCHAR_JOINING_GROUP) == U_JG_ALEF;
}

/* The letters and the form that C shows; the number of letters, 0 where C is no such form. */
static guint decompose(guint32 c, guint32 letters[2], int *sides)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	int tag;

	if (c < FORMS_FIRST || c > 0xFEFC || (c > 0xFDFF && c < 0xFE70))
		return 0;
	int count = uc_decomposition(c, &tag, parts);
	*sides = count > 0 ? sides_of_tag(tag) : -1;
	if (*sides < 0 || count > 2 || !forms_has(parts[0]))
		return 0;
	if (count == 2 && (parts[0] != FORMS_LAM || !is_alef(parts[1])))
		return 0;
	for (int i = 0; i < count; i++)
		letters[i] = parts[i];
	return (guint)count;
}

static void fill_table(Forms *table)
{
	for (guint32 c = FORMS_FIRST; c <= 0xFEFC; c++) {
		guint32 letters[2];
		int sides;
		guint count = decompose(c, letters, &sides);
		if (count == 1)
			table->letter[letters[0] - FORMS_BLOCK][sides] = (guint16)c;
		else if (count == 2)
			table->lam_alef[letters[1] - FORMS_BLOCK][sides] = (guint16)c;
	}
}

const Forms *forms_table(void)
{
	static Forms table;
	static gsize filled;

	if (g_once_init_enter(&filled)) {
		fill_table(&table);
		g_once_init_leave(&filled, 1);
	}
	return &table;
}

guint forms_letters(guint32 c, guint32 letters[2])
{
	int sides;
	return decompose(c, letters, &sides);
}

int forms_sides(guint32 c)
{
	guint32 letters[2];
	int sides;
	return decompose(c, letters, &sides) > 0 ? sides : -1;
}
