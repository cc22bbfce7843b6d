/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/proper.h"

#include <math.h>

#include "fact/gazetteer.h"
#include "fact/propername.h"

typedef void NameFunction(const ProperWords *words, const ProperName *name, gpointer data);

/* Call FUNCTION for each name of the paragraph. */
static void search(const Tokens *tokens, guint article, const Roster *roster,
		   NameFunction *function, gpointer data)
{
	ProperWords words;
	ProperName name;

	if (!token_trait(tokens, TRAIT_CAPITALS) && !token_trait(tokens, TRAIT_LISTED_NAMES))
		return;
	words = properwords_of(tokens);
	for (guint at = 0; at < tokens_count(tokens);) {
		if (propername_read(&words, at, roster, article, &name)) {
			function(&words, &name, data);
			at = name.first + name.count;
		} else {
			at += propername_skip(&words, at);
		}
	}
}

typedef struct Note {
	Roster *roster;
	guint article;
} Note;

static void note_name(const ProperWords *words, const ProperName *name, gpointer data)
{
	const Note *note = data;
	guint last = name->first + name->count - 1;

	if (name->kind == FACT_ORGANIZATION && name->count == 1 && !name->key) {
		char *form = properword_form(words, name->first, name->clitics);
		roster_vote(note->roster, form, ROSTER_ORGANIZATION);
		g_free(form);
	}
	for (guint i = name->first; name->kind == FACT_PERSON && name->is_full && i <= last; i++) {
		if (token_type(words->tokens, i) != TOKEN_WORD)
			continue;
		char *form = properword_form(words, i, i == name->first ? name->clitics : 0);
		roster_note_part(note->roster, note->article, words->tokens->lexicon, form,
				 i == name->first, i == last);
		g_free(form);
	}
}

void proper_note(Roster *roster, guint article, const Tokens *tokens)
{
	Note note = { roster, article };

	search(tokens, article, NULL, note_name, &note);
}

/* The name as it is written, without its clitics. */
static char *value_of(const Tokens *tokens, const ProperName *name)
{
	const Word *word = token_word(tokens, name->first);
	Span span = { token_own_span(tokens, name->first).start,
		      token_own_span(tokens, name->first + name->count - 1).end };

	/* Clitics are plain letters, folded to as many bytes as they are written with. */
	for (guint i = 0; name->clitics && i < word->cut_count; i++)
		if (word->cuts[i].clitics == name->clitics) {
			span.start += word->cuts[i].length;
			break;
		}
	return g_strndup(text_bytes(tokens->text) + span.start, span_length(span));
}

typedef struct Target {
	const Finder *finder;
	GArray *facts;
} Target;

static void append_fact(const ProperWords *words, const ProperName *name, gpointer data)
{
	const Target *target = data;
	Fact fact = {
		.article = target->finder->article,
		.paragraph = target->finder->paragraph,
		.span = token_span(words->tokens, name->first, name->count),
		.kind = name->kind,
		.value = value_of(words->tokens, name),
		.key = name->key ? gazetteer_key(name->kind, name->key) : NULL,
		.number = NAN,
		.lo = FACT_NEVER,
		.hi = FACT_NEVER,
	};

	g_array_append_val(target->facts, fact);
}

void proper_find(const Finder *finder, GArray *facts)
{
	Target target = { finder, facts };

	search(finder->tokens, finder->article, finder->roster, append_fact, &target);
}
