/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of forms is read once from libunistring's decompositions and never changes after. Every
 * letter that has a presentation form lies in the first Arabic block.
 */
#include "layout/shape.h"

#include <unicode/uchar.h>
#include <unictype.h>
#include <uninorm.h>

enum { BLOCK_START = 0x0600, BLOCK_SIZE = 0x100, LAM = 0x0644 };

/* A form is the sum of the sides on which the letter is joined. */
enum { ISOLATED = 0, JOINS_BEFORE = 1, JOINS_AFTER = 2, FORMS = 4 };

typedef struct FormTable {
	guint16 letter[BLOCK_SIZE][FORMS];   /* 0 where there is none */
	guint16 lam_alef[BLOCK_SIZE][FORMS]; /* by the alef */
} FormTable;

static int form_of_tag(int tag)
{
	switch (tag) {
	case UC_DECOMP_ISOLATED:
		return ISOLATED;
	case UC_DECOMP_FINAL:
		return JOINS_BEFORE;
	case UC_DECOMP_INITIAL:
		return JOINS_AFTER;
	case UC_DECOMP_MEDIAL:
		return JOINS_BEFORE | JOINS_AFTER;
	default:
		return -1;
	}
}

static gboolean is_alef(guint32 c)
{
	return u_getIntPropertyValue((UChar32)c, UCHAR_JOINING_GROUP) == U_JG_ALEF;
}

static gboolean is_in_block(guint32 c)
{
	return c >= BLOCK_START && c < BLOCK_START + BLOCK_SIZE;
}

/* The letters and the form that C shows; the number of letters, 0 where C is no such form. */
static guint decompose(guint32 c, guint32 letters[2], int *form)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	int tag;

	if (c < 0xFB50 || c > 0xFEFC || (c > 0xFDFF && c < 0xFE70))
		return 0;
	int count = uc_decomposition(c, &tag, parts);
	*form = count > 0 ? form_of_tag(tag) : -1;
	if (*form < 0 || count > 2 || !is_in_block(parts[0]))
		return 0;
	if (count == 2 && (parts[0] != LAM || !is_alef(parts[1])))
		return 0;
	for (int i = 0; i < count; i++)
		letters[i] = parts[i];
	return (guint)count;
}

static void fill_table(FormTable *table)
{
	for (guint32 c = 0xFB50; c <= 0xFEFC; c++) {
		guint32 letters[2];
		int form;
		guint count = decompose(c, letters, &form);
		if (count == 1)
			table->letter[letters[0] - BLOCK_START][form] = (guint16)c;
		else if (count == 2)
			table->lam_alef[letters[1] - BLOCK_START][form] = (guint16)c;
	}
}

static const FormTable *form_table(void)
{
	static FormTable table;
	static gsize filled;

	if (g_once_init_enter(&filled)) {
		fill_table(&table);
		g_once_init_leave(&filled, 1);
	}
	return &table;
}

guint shape_letters(guint32 c, guint32 letters[2])
{
	int form;
	return decompose(c, letters, &form);
}

static UJoiningType joining_type(guint32 c)
{
	if (c < 0xAD)
		return U_JT_NON_JOINING;
	return (UJoiningType)u_getIntPropertyValue((UChar32)c, UCHAR_JOINING_TYPE);
}

static gboolean joins_after(UJoiningType type)
{
	return type == U_JT_DUAL_JOINING || type == U_JT_LEFT_JOINING || type == U_JT_JOIN_CAUSING;
}

static gboolean joins_before(UJoiningType type)
{
	return type == U_JT_DUAL_JOINING || type == U_JT_RIGHT_JOINING || type == U_JT_JOIN_CAUSING;
}

/* The first character after AT that is not transparent to joining. */
static gsize next_joining(const guint32 *characters, gsize count, gsize at)
{
	do
		at++;
	while (at < count && joining_type(characters[at]) == U_JT_TRANSPARENT);
	return at;
}

static gboolean only_marks_between(const guint32 *characters, gsize start, gsize end)
{
	for (gsize at = start + 1; at < end; at++)
		if (uc_is_general_category_withtable(characters[at], UC_CATEGORY_MASK_Cf))
			return FALSE;
	return TRUE;
}

static guint32 form_of(const FormTable *table, guint32 letter, int sides)
{
	if (!is_in_block(letter))
		return letter;
	guint32 form = table->letter[letter - BLOCK_START][sides];
	return form ? form : letter;
}

/* The ligature of a lam at AT with an alef at NEXT, or 0. */
static guint32 lam_alef(const FormTable *table, const guint32 *characters, gsize at, gsize next,
			int sides)
{
	if (characters[at] != LAM || !is_in_block(characters[next]) ||
	    !only_marks_between(characters, at, next))
		return 0;
	return table->lam_alef[characters[next] - BLOCK_START][sides & JOINS_BEFORE];
}

void shape_join(guint32 *characters, gsize count)
{
	const FormTable *table = form_table();
	gboolean joined = FALSE; /* the letter before reaches out to this one */

	for (gsize at = 0, next; at < count; at = next) {
		UJoiningType type = joining_type(characters[at]);
		next = next_joining(characters, count, at);
		if (type == U_JT_TRANSPARENT)
			continue;
		gboolean reaches = joins_after(type) && next < count &&
				   joins_before(joining_type(characters[next]));
		int sides = (joined && joins_before(type) ? JOINS_BEFORE : 0) |
			    (reaches ? JOINS_AFTER : 0);
		guint32 ligature = reaches ? lam_alef(table, characters, at, next, sides) : 0;
		if (ligature) {
			characters[next] = SHAPE_ABSORBED;
			characters[at] = ligature;
			next = next_joining(characters, count, next);
			reaches = FALSE;
		} else {
			characters[at] = form_of(table, characters[at], sides);
		}
		joined = reaches;
	}
}
