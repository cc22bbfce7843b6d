/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/nameword.h"

#include <string.h>

#include "fact/vocabulary.h"
#include "text/character.h"

/* Letters, in bytes, that a word in no list has at least: less is an initial or a slip. */
#define UNKNOWN_LIMIT 4

/* Particles that are written together have so many bytes at least; and all are shorter. */
#define PARTICLE_LEAST ((gsize)6)
#define PARTICLE_LIMIT ((gsize)12)
#define ARTICLE_LIMIT ((gsize)8)
#define ENDING_LIMIT ((gsize)6)

static const guint64 time_classes =
	LEXICON_BIT(CARDINAL) | LEXICON_BIT(ORDINAL) | LEXICON_BIT(MONTH) | LEXICON_BIT(WEEKDAY) |
	LEXICON_BIT(DAY) | LEXICON_BIT(DAYPART) | LEXICON_BIT(PERIOD) | LEXICON_BIT(UNIT) |
	LEXICON_BIT(CURRENCY) | LEXICON_BIT(PERCENT) | LEXICON_BIT(DEICTIC);

/* The previous month, but also the previous holder of an office. */
static gboolean is_former(const LexiconEntry *entry)
{
	return entry->class == LEXICON_DEICTIC && (g_str_has_prefix(entry->attribute, "told") ||
						   g_str_has_prefix(entry->attribute, "same"));
}

static gboolean has_any(const Tokens *tokens, guint index, guint64 classes)
{
	guint64 may = token_word(tokens, index)->classes & classes;

	for (guint class = 0; may; class ++, may >>= 1) {
		TokenMatch match;
		if (may & 1 && token_match(tokens, index, (LexiconClass) class, &match) &&
		    !is_former(&match.entry))
			return TRUE;
	}
	return FALSE;
}

static guint of_value(const LexiconEntry *entry)
{
	static const struct {
		const char *value;
		guint traits;
	} values[] = {
		{ "given", NAME_GIVEN },
		{ "particle", NAME_PARTICLE },
		{ "ending", NAME_ENDING },
		{ "office", NAME_OFFICE },
		{ "honour", NAME_HONOUR },
		{ "family", NAME_GIVEN | NAME_FAMILY },
		{ "royal", NAME_HONOUR | NAME_ROYAL },
		{ "common", NAME_GIVEN | NAME_COMMON },
		{ "foreign", NAME_GIVEN | NAME_FOREIGN },
		{ "leading", NAME_GIVEN | NAME_LEADING },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(values); i++)
		if (strcmp(values[i].value, entry->value) == 0)
			return values[i].traits;
	return 0;
}

/* A form that folding joins with a word of grammar is written otherwise: not with alef maksura. */
static gboolean is_maksura(const Tokens *tokens, guint index)
{
	return token_ends_in(tokens, index, "ى");
}

/* A given name of two words written as one: Abdallah. */
static gboolean is_compound(const Tokens *tokens, const char *form)
{
	gsize length = strlen(form);
	LexiconEntry entry;

	for (gsize at = PARTICLE_LEAST; at < MIN(length, PARTICLE_LIMIT); at++)
		if (character_is_start(form[at]) &&
		    lexicon_find(tokens->lexicon, LEXICON_NAME, form, at, &entry) &&
		    strcmp(entry.value, "particle") == 0)
			for (gsize more = 1; more < ARTICLE_LIMIT && form[at + more]; more++)
				if (lexicon_find_clitic(tokens->lexicon, form + at, more, &entry) &&
				    strcmp(entry.value, "def") == 0)
					return TRUE;
	return FALSE;
}

/* Whether the word is a place or, if IN may be cut off it, a noun, as it stands. */
static gboolean is_whole(const Tokens *tokens, guint index, guint clitics)
{
	guint read = clitics & CLITIC_IN ? vocabulary_read(tokens, index) : 0;
	TokenMatch match;

	return (read & VOCABULARY_NOUN && !(read & VOCABULARY_CUT)) ||
	       (token_match(tokens, index, LEXICON_PLACE, &match) && match.clitics == 0);
}

static guint name_of(const Tokens *tokens, guint index)
{
	const guint joined = CLITIC_AND | CLITIC_IN | CLITIC_TO;
	const guint others = CLITIC_THEN | CLITIC_AS | CLITIC_SUFFIX;
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_NAME, &match) || match.count != 1) {
		const char *form = token_form(tokens, index);
		if (is_compound(tokens, form))
			return NAME_GIVEN;
		return token_beginning(tokens, index) & CLITIC_AND &&
				       is_compound(tokens,
						   form + token_word(tokens, index)->cuts[0].length)
			       ? NAME_GIVEN | NAME_JOINED
			       : 0;
	}
	guint trait = of_value(&match.entry);
	if (match.clitics & others ||
	    (match.clitics & joined && is_whole(tokens, index, match.clitics)))
		return 0;
	if (match.clitics & CLITIC_DEFINITE && (trait & NAME_FOREIGN || !(trait & NAME_GIVEN)))
		return 0;
	return trait | (match.clitics & joined ? NAME_JOINED : 0);
}

static guint title_of(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_TITLE, &match) ? of_value(&match.entry) : 0;
}

static gboolean has_value(const Tokens *tokens, guint index, LexiconClass class, const char *value)
{
	TokenMatch match;

	return token_match(tokens, index, class, &match) && strcmp(match.entry.value, value) == 0;
}

/* Names that are no counted nouns stand among the stop words too. */
static gboolean is_stopped_name(const Tokens *tokens, guint index)
{
	return has_value(tokens, index, LEXICON_STOP, "name");
}

/* Whether a row of the lexicon is of nouns and adjectives, though its class is of grammar. */
static gboolean is_nominal(const LexiconEntry *entry)
{
	static const char *const values[] = { "adjective", "name", "place",  "label",  "edition",
					      "office",    "age",  "change", "richter" };

	for (gsize i = 0; i < G_N_ELEMENTS(values); i++)
		if (strcmp(entry->value, values[i]) == 0)
			return TRUE;
	return FALSE;
}

/* Whether a word of grammar stands there as it is, not behind an article. */
static gboolean is_grammar(const Tokens *tokens, guint index)
{
	static const LexiconClass classes[] = { LEXICON_FUNCTION, LEXICON_MODIFIER, LEXICON_CUE,
						LEXICON_STOP };
	TokenMatch match;

	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (token_match(tokens, index, classes[i], &match) &&
		    !(match.clitics & CLITIC_DEFINITE) && !is_nominal(&match.entry))
			return TRUE;
	return FALSE;
}

/* A verb of speech, and no word that may stand without a subject. */
static gboolean is_saying(const Tokens *tokens, guint index)
{
	static const char *const values[] = { "said", "denied", "expected" };
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_SPEECH, &match) || match.count > 1 ||
	    strcmp(match.entry.attribute, "participle") == 0 ||
	    strcmp(match.entry.attribute, "also") == 0)
		return has_value(tokens, index, LEXICON_CUE, "said");
	for (gsize i = 0; i < G_N_ELEMENTS(values); i++)
		if (strcmp(values[i], match.entry.value) == 0)
			return !(match.clitics & CLITIC_DEFINITE);
	return FALSE;
}

static guint grammar_of(const Tokens *tokens, guint index)
{
	guint traits = 0;

	if (is_grammar(tokens, index))
		traits |= NAME_GRAMMAR;
	if (is_saying(tokens, index))
		traits |= NAME_GRAMMAR | NAME_VERB | NAME_SAYING;
	if (has_value(tokens, index, LEXICON_STOP, "verb"))
		traits |= NAME_VERB;
	return traits;
}

/* Whether the word has the case ending of what is done or of how (accusative). */
static gboolean is_accusative(const Tokens *tokens, guint index)
{
	const char *form = token_form(tokens, index);
	gsize length = strlen(form), ending = token_word(tokens, index)->ending;
	LexiconEntry entry;

	return ending && ending < length &&
	       lexicon_find(tokens->lexicon, LEXICON_SUFFIX, form + length - ending, ending,
			    &entry) &&
	       strcmp(entry.value, "accusative") == 0;
}

/* What a word is that no list of the lexicon has for more than a name. */
static guint vocabulary_of(const Tokens *tokens, guint index)
{
	const guint64 names = LEXICON_BIT(PLACE) | LEXICON_BIT(ORGANIZATION) | LEXICON_BIT(NAME) |
			      LEXICON_BIT(FIELD);
	guint64 others = ~(names | (is_stopped_name(tokens, index) ? LEXICON_BIT(STOP) : 0));

	if (has_any(tokens, index, others) || token_is_foreign(tokens, index))
		return 0;
	guint read = vocabulary_read(tokens, index);
	if (read == 0)
		return strlen(token_bare(tokens, index)) >= UNKNOWN_LIMIT ? NAME_UNKNOWN : 0;
	if (read & VOCABULARY_CLIPPED)
		return NAME_CLIPPED;
	if (read & VOCABULARY_CUT || (read & VOCABULARY_NOUN && is_accusative(tokens, index)))
		return 0;
	return NAME_PLAIN | (read == VOCABULARY_NOUN ? NAME_NOUN : 0);
}

static guint traits_of(const Tokens *tokens, guint index)
{
	if (token_type(tokens, index) != TOKEN_WORD)
		return NAME_BREAK;
	guint traits = name_of(tokens, index) | title_of(tokens, index) | grammar_of(tokens, index);
	if (traits & NAME_GRAMMAR && is_maksura(tokens, index))
		traits &= ~(guint)(NAME_GIVEN | NAME_JOINED);
	if (token_has(tokens, index, LEXICON_DEMONYM))
		traits |= NAME_DEMONYM;
	if (token_has(tokens, index, LEXICON_HEAD))
		traits |= NAME_HEAD;
	if (has_any(tokens, index, time_classes))
		traits |= NAME_TIME;
	if (token_is_definite(tokens, index))
		traits |= NAME_DEFINITE;
	if (has_any(tokens, index, LEXICON_BIT(ORDINAL)))
		traits |= NAME_ORDINAL;
	if (!(traits & ~(guint)(NAME_DEFINITE)))
		traits |= vocabulary_of(tokens, index);
	return traits;
}

/* What the word at INDEX is; kept in the word where that does not hang on those behind it. */
static guint read_traits(const Tokens *tokens, guint index)
{
	const Token *token = token_at(tokens, index);
	Word *word = token->word;

	if (!token->alone)
		return traits_of(tokens, index);
	if (word->traits == WORD_UNREAD)
		word->traits = traits_of(tokens, index);
	return word->traits;
}

NameWords *namewords_new(const Tokens *tokens)
{
	NameWords *words = g_new(NameWords, 1);

	words->tokens = tokens;
	words->traits = g_new0(guint, tokens_count(tokens));
	for (guint i = 0; token_trait(tokens, TRAIT_NAMES) && i < tokens_count(tokens); i++)
		words->traits[i] = read_traits(tokens, i);
	return words;
}

void namewords_free(NameWords *words)
{
	if (!words)
		return;
	g_free(words->traits);
	g_free(words);
}

gboolean nameword_is_relative(const NameWords *words, guint index)
{
	LexiconEntry entry;

	if (!(nameword_at(words, index) & NAME_DEFINITE))
		return FALSE;
	const char *form = token_bare(words->tokens, index);
	gsize length = strlen(form);
	for (gsize n = 1; n < MIN(length, ENDING_LIMIT); n++)
		if (character_is_start(form[length - n]) &&
		    lexicon_find(words->tokens->lexicon, LEXICON_ENDING, form + length - n, n,
				 &entry) &&
		    strcmp(entry.value, "relative") == 0)
			return TRUE;
	return FALSE;
}

gsize nameword_cut(const NameWords *words, guint index)
{
	const Word *word = token_word(words->tokens, index);

	if (!(nameword_at(words, index) & NAME_JOINED))
		return 0;
	for (guint i = 0; i < word->cut_count; i++) {
		TokenMatch match;
		const char *rest = word->form + word->cuts[i].length;
		if (lexicon_find(words->tokens->lexicon, LEXICON_NAME, rest, strlen(rest),
				 &match.entry) ||
		    is_compound(words->tokens, rest))
			return word->cuts[i].length;
	}
	return 0;
}
