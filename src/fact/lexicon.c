/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/lexicon.h"

#include <string.h>

#include "fact/lexicon_table.h"

G_STATIC_ASSERT(LEXICON_CLASSES < LEXICON_CLASS_LIMIT);

static const char *string_at(guint32 offset)
{
	return lexicon_pool + offset;
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

const char *lexicon_language(const Lexicon *lexicon)
{
	return string_at(lexicon->language);
}

static const LexiconHead *look_up(const LexiconIndex *index, const char *form, gsize length)
{
	guint32 hash = lexicon_hash(form, length);

	for (guint32 at = hash;; at++) {
		const LexiconSlot *slot = &lexicon_slots[index->slots + (at & index->mask)];
		if (slot->head == 0)
			return NULL;
		const LexiconHead *head = &lexicon_heads[slot->head - 1];
		if (slot->hash == hash && head->length == length &&
		    memcmp(string_at(head->form), form, length) == 0)
			return head;
	}
}

const LexiconHead *lexicon_look_up(const Lexicon *lexicon, const char *form, gsize length)
{
	return lexicon ? look_up(&lexicon->all, form, length) : NULL;
}

gboolean lexicon_read(const LexiconHead *head, LexiconClass class, LexiconEntry *entry)
{
	if (!(lexicon_classes(head) & (guint64)1 << class))
		return FALSE;
	for (guint32 i = 0; i < head->rows; i++) {
		const LexiconRow *row = &lexicon_rows[head->row + i];
		if (row->class != class)
			continue;
		*entry = (LexiconEntry){ class, string_at(row->value), string_at(row->attribute),
					 row->number };
		return TRUE;
	}
	return FALSE;
}

gboolean lexicon_may_continue(const LexiconHead *head, guint32 hash)
{
	return head && head->followers & lexicon_follower(hash);
}

guint64 lexicon_classes(const LexiconHead *head)
{
	return head ? head->classes : 0;
}

gboolean lexicon_find(const Lexicon *lexicon, LexiconClass class, const char *form, gsize length,
		      LexiconEntry *entry)
{
	return lexicon && length <= lexicon->longest[class] &&
	       lexicon_read(look_up(&lexicon->classes[class], form, length), class, entry);
}

gboolean lexicon_find_clitic(const Lexicon *lexicon, const char *form, gsize length,
			     LexiconEntry *entry)
{
	return lexicon_find(lexicon, LEXICON_PREFIX, form, length, entry) &&
	       *entry->attribute == '\0';
}

guint lexicon_traits(const Lexicon *lexicon)
{
	/* ORDER LEXICON_TRAIT */
	static const char *const names[] = {
		"article",       "rank first",    "tens first",     "month first",   "latin",
		"noun last",     "clock joined",  "plurals",        "age in commas", "names",
		"decimal comma", "clitic hyphen", "year noun last", "weekday last",  "solar years",
		"capitals",      "listed names",  "cases",          "whole first"
	};
	LexiconEntry entry;
	guint traits = 0;

	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		if (lexicon_find(lexicon, LEXICON_TRAIT, names[i], strlen(names[i]), &entry))
			traits |= 1u << i;
	return traits;
}
