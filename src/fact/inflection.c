/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/inflection.h"

#include <string.h>

#include "text/character.h"

/* The longest ending, in bytes; how many characters must be left of a word. */
#define ENDING_LIMIT ((gsize)12)
#define STEM_LIMIT 2

/* The longest form that is looked up, in bytes; how many first forms one word may have. */
#define FORM_LIMIT ((gsize)96)
#define FORMS_LIMIT 12

/* The value of an ending that stands for none. */
static const char no_ending[] = "-";

typedef struct FirstForms {
	char *forms[FORMS_LIMIT];
	guint count;
} FirstForms;

static gboolean is_long_enough(const char *form, gsize length)
{
	guint count = 0;

	for (gsize i = 0; i < length; i++)
		count += character_is_start(form[i]) ? 1 : 0;
	return count >= STEM_LIMIT;
}

/* The word with each of the endings, parted by "|", that stand for the one from STEM on. */
static void add_forms(FirstForms *found, const char *form, gsize stem, const char *endings)
{
	char **parts = g_strsplit(endings, "|", -1);

	for (char **part = parts; *part && found->count < FORMS_LIMIT; part++) {
		const char *ending = strcmp(*part, no_ending) == 0 ? "" : *part;
		found->forms[found->count++] = g_strdup_printf("%.*s%s", (int)stem, form, ending);
	}
	g_strfreev(parts);
}

/* All that the word FORM may be a case of, itself first. */
static FirstForms first_forms(const Lexicon *lexicon, const char *form)
{
	FirstForms found = { .forms = { g_strdup(form) }, .count = 1 };
	gsize length = strlen(form);
	LexiconEntry entry;

	for (gsize n = MIN(length, ENDING_LIMIT); n > 0; n--)
		if (character_is_start(form[length - n]) && is_long_enough(form, length - n) &&
		    lexicon_find(lexicon, LEXICON_INFLECTION, form + length - n, n, &entry))
			add_forms(&found, form, length - n, entry.value);
	return found;
}

static void clear_forms(FirstForms *found)
{
	for (guint i = 0; i < found->count; i++)
		g_free(found->forms[i]);
}

/* Two words, of which each may be inflected. */
static gboolean find_two(const Tokens *tokens, guint index, const FirstForms *first,
			 LexiconClass class, TokenMatch *match)
{
	gboolean found = FALSE;

	if (index + 1 >= tokens_count(tokens) || token_type(tokens, index + 1) != TOKEN_WORD)
		return FALSE;
	FirstForms second = first_forms(tokens->lexicon, token_form(tokens, index + 1));
	for (guint i = 0; i < first->count && !found; i++) {
		const char *form = first->forms[i];
		const LexiconHead *head = lexicon_look_up(tokens->lexicon, form, strlen(form));
		for (guint j = 0; head && j < second.count && !found; j++) {
			char *both = g_strdup_printf("%s %s", form, second.forms[j]);
			found = lexicon_find(tokens->lexicon, class, both, strlen(both),
					     &match->entry);
			g_free(both);
		}
	}
	clear_forms(&second);
	match->count = found ? 2 : 0;
	return found;
}

static gboolean find_one(const Lexicon *lexicon, LexiconClass class, const FirstForms *forms,
			 guint from, LexiconEntry *entry)
{
	for (guint i = from; i < forms->count; i++)
		if (lexicon_find(lexicon, class, forms->forms[i], strlen(forms->forms[i]), entry))
			return TRUE;
	return FALSE;
}

gboolean inflection_find(const Lexicon *lexicon, LexiconClass class, const char *form,
			 LexiconEntry *entry)
{
	FirstForms forms = first_forms(lexicon, form);
	gboolean found = find_one(lexicon, class, &forms, 0, entry);

	clear_forms(&forms);
	return found;
}

static gboolean find_inflected(const Tokens *tokens, guint index, LexiconClass class,
			       TokenMatch *match)
{
	const char *form = token_form(tokens, index);
	TokenMatch found = { 0 };

	if (strlen(form) > FORM_LIMIT)
		return FALSE;
	FirstForms first = first_forms(tokens->lexicon, form);
	if (!find_two(tokens, index, &first, class, &found) &&
	    find_one(tokens->lexicon, class, &first, 1, &found.entry))
		found.count = 1;
	clear_forms(&first);
	if (found.count > match->count)
		*match = found;
	return match->count > 0;
}

gboolean inflection_match(const Tokens *tokens, guint index, LexiconClass class, TokenMatch *match)
{
	match->count = 0;
	if (index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_WORD)
		return FALSE;
	if (token_match(tokens, index, class, match) && match->clitics & CLITIC_SUFFIX)
		match->count = 0;
	if (!token_trait(tokens, TRAIT_CASES))
		return match->count > 0;
	return find_inflected(tokens, index, class, match);
}

char *inflection_stem(const Lexicon *lexicon, const char *form)
{
	gsize length = strlen(form);
	LexiconEntry entry;

	for (gsize n = MIN(length, ENDING_LIMIT); n > 0; n--)
		if (character_is_start(form[length - n]) && is_long_enough(form, length - n) &&
		    lexicon_find(lexicon, LEXICON_INFLECTION, form + length - n, n, &entry))
			return g_strndup(form, length - n);
	return g_strdup(form);
}
