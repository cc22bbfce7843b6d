/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/lexicon.h"

#include <string.h>

#include "fact/lexicon_table.h"

G_STATIC_ASSERT(LEXICON_CLASSES <= LEXICON_CLASS_LIMIT);

static const char *string_at(guint32 offset)
{
	return lexicon_pool + offset;
}

/* How FORM stands to the string at OFFSET, as strcmp() tells. */
static int compare(const char *form, gsize length, guint32 offset)
{
	const char *other = string_at(offset);
	int order = strncmp(form, other, length);

	return order == 0 && other[length] != '\0' ? -1 : order;
}

const Lexicon *lexicon_for(const char *language)
{
	gsize length = language ? strcspn(language, "-_") : 0;

	for (guint i = 0; i < lexicon_language_count; i++) {
		const char *name = string_at(lexicon_languages[i].language);
		if (strlen(name) == length && g_ascii_strncasecmp(name, language, length) == 0)
			return &lexicon_languages[i];
	}
	return NULL;
}

gboolean lexicon_find(const Lexicon *lexicon, LexiconClass class, const char *form, gsize length,
		      LexiconEntry *entry)
{
	guint32 low = lexicon ? lexicon->rows[class] : 0;
	guint32 high = lexicon ? lexicon->rows[class + 1] : 0;

	while (low < high) {
		guint32 middle = low + (high - low) / 2;
		const LexiconRow *row = &lexicon_rows[middle];
		int order = compare(form, length, row->form);
		if (order == 0) {
			*entry = (LexiconEntry){ class, string_at(row->value),
						 string_at(row->attribute), row->number };
			return TRUE;
		}
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return FALSE;
}

static const LexiconHead *find_head(const Lexicon *lexicon, const char *form, gsize length)
{
	guint32 low = lexicon ? lexicon->heads[0] : 0;
	guint32 high = lexicon ? lexicon->heads[1] : 0;

	while (low < high) {
		guint32 middle = low + (high - low) / 2;
		int order = compare(form, length, lexicon_heads[middle].form);
		if (order == 0)
			return &lexicon_heads[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

gboolean lexicon_continues(const Lexicon *lexicon, const char *form, gsize length)
{
	const LexiconHead *head = find_head(lexicon, form, length);
	return head && head->continues;
}

guint32 lexicon_classes(const Lexicon *lexicon, const char *form, gsize length)
{
	const LexiconHead *head = find_head(lexicon, form, length);
	return head ? head->classes : 0;
}
