/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/token.h"

#include <string.h>

#include "fact/opaque.h"
#include "text/character.h"

/* The longest form that is looked up, in bytes; a longer word is in no lexicon. */
#define FORM_LIMIT 128

/* About as many bytes of text make a token, with the space before it. */
#define TOKEN_LENGTH 6

/* The longest word of grammar, in words. */
#define FUNCTION_LIMIT 3

/* No text is as long as the lengths that a token can have (ARTICLE_SIZE_LIMIT). */
#define LENGTH_MASK (((guint32)1 << 30) - 1)

typedef struct Scan {
	Tokens *tokens;
	WordTable *table;
	const char *bytes;
	gsize at, end;
	gsize looked; /* to here, a run of Latin is known to be no address */
	gboolean spaced;
} Scan;

static void add_token(Scan *scan, TokenType type, gsize end)
{
	gsize length = end - scan->at;
	Token token = {
		.word = wordtable_word(scan->table, type, scan->bytes + scan->at, length),
		.start = (guint32)scan->at,
		.length = length & LENGTH_MASK,
		.spaced = scan->spaced ? 1 : 0,
	};

	g_array_append_val(scan->tokens->tokens, token);
	scan->at = end;
	scan->spaced = FALSE;
}

static CharacterClass class_at(const Scan *scan, gsize at, gsize *taken)
{
	return character_class_at(scan->bytes + at, scan->end - at, taken);
}

/* Where the run of CLASS from AT ends; a word goes on over what is ignored inside it. */
static gsize run_end(const Scan *scan, gsize at, CharacterClass class)
{
	gsize taken;

	while (at < scan->end && class_at(scan, at, &taken) == class)
		at += taken;
	return at;
}

/* The same of a word, in which marks of abbreviation may stand. */
static gsize word_end(const Scan *scan, gsize at)
{
	gsize end = run_end(scan, at, CHARACTER_WORD), mark;

	while ((mark = character_inner_mark(scan->bytes, end, scan->end)) > 0)
		end = run_end(scan, end + mark, CHARACTER_WORD);
	return end;
}

/* Whether the sign that ends at END only parts a clitic from its digits. */
static gboolean is_clitic_hyphen(const Scan *scan, gsize end)
{
	const GArray *tokens = scan->tokens->tokens;
	gsize taken;

	if (!token_trait(scan->tokens, TRAIT_CLITIC_HYPHEN) || scan->spaced || tokens->len == 0 ||
	    end >= scan->end || class_at(scan, end, &taken) != CHARACTER_DIGIT)
		return FALSE;
	return token_clitics(scan->tokens, tokens->len - 1) != 0;
}

static void scan_next(Scan *scan)
{
	gsize taken;
	CharacterClass class = class_at(scan, scan->at, &taken);
	gsize opaque =
		opaque_end(scan->tokens->lexicon, scan->bytes, scan->at, scan->end, &scan->looked);

	if (opaque > scan->at) {
		add_token(scan, TOKEN_OPAQUE, opaque);
		return;
	}
	switch (class) {
	case CHARACTER_WORD:
		add_token(scan, TOKEN_WORD, word_end(scan, scan->at));
		break;
	case CHARACTER_DIGIT:
		add_token(scan, TOKEN_DIGITS, run_end(scan, scan->at, class));
		break;
	case CHARACTER_SIGN:
		if (!is_clitic_hyphen(scan, scan->at + taken)) {
			add_token(scan, TOKEN_SIGN, scan->at + taken);
			break;
		}
		scan->spaced = TRUE;
		scan->at += taken;
		break;
	case CHARACTER_SPACE:
		scan->spaced = TRUE;
		scan->at += taken;
		break;
	case CHARACTER_IGNORED:
		scan->at += taken;
		break;
	}
}

/* Whether a form of more words may go on behind HEAD with token INDEX. */
static gboolean may_continue(const LexiconHead *head, const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) && token_type(tokens, index) != TOKEN_OPAQUE &&
	       lexicon_may_continue(head, token_word(tokens, index)->hash);
}

/* Copy the form of a word that the lexicon has, behind SKIP bytes; returns its length. */
static gsize copy_form(const Word *word, gsize skip, char *form)
{
	memcpy(form, word->form + skip, word->length - skip + 1);
	return word->length - skip;
}

/* Append the form of token INDEX behind a space; FALSE where it does not fit. */
static gboolean join_form(const Tokens *tokens, guint index, char *form, gsize *length)
{
	const Word *next = token_word(tokens, index);

	if (*length + next->length + 2 > FORM_LIMIT)
		return FALSE;
	form[(*length)++] = ' ';
	memcpy(form + *length, next->form, next->length + 1);
	*length += next->length;
	return TRUE;
}

/* Whether a form of more words does go on behind HEAD, which token INDEX is behind SKIP bytes. */
static gboolean continues(const LexiconHead *head, const Tokens *tokens, guint index, gsize skip)
{
	char form[FORM_LIMIT];

	if (!may_continue(head, tokens, index + 1))
		return FALSE;
	gsize length = copy_form(token_word(tokens, index), skip, form);
	return join_form(tokens, index + 1, form, &length) &&
	       lexicon_look_up(tokens->lexicon, form, length);
}

static gboolean is_alone(const Tokens *tokens, guint index)
{
	const Word *word = token_word(tokens, index);

	for (guint cut = 0; cut <= word->cut_count; cut++)
		if (continues(word_whole(word, cut), tokens, index, word_skip(word, cut)))
			return FALSE;
	return TRUE;
}

Tokens *tokens_new(const Text *text, Span span, WordTable *table)
{
	Tokens *tokens = g_new0(Tokens, 1);

	tokens->tokens = g_array_sized_new(FALSE, FALSE, sizeof(Token),
					   (guint)(span_length(span) / TOKEN_LENGTH + 1));
	tokens->lexicon = wordtable_lexicon(table);
	tokens->traits = wordtable_traits(table);
	tokens->text = text;
	Scan scan = { tokens, table, text_bytes(text), span.start, span.end, span.start, TRUE };
	while (scan.at < scan.end)
		scan_next(&scan);
	for (guint i = 0; i < tokens_count(tokens); i++)
		g_array_index(tokens->tokens, Token, i).alone = is_alone(tokens, i) ? 1 : 0;
	return tokens;
}

void tokens_free(Tokens *tokens)
{
	if (!tokens)
		return;
	g_array_unref(tokens->tokens);
	g_free(tokens);
}

guint token_from(const Tokens *tokens, gsize offset)
{
	guint low = 0, high = tokens_count(tokens);

	while (low < high) {
		guint middle = low + (high - low) / 2;
		if (token_own_span(tokens, middle).end <= offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* A longer form from token INDEX than HEAD, which is its own behind SKIP bytes. */
static void match_longer(const Tokens *tokens, guint index, gsize skip, const LexiconHead *head,
			 LexiconClass class, TokenMatch *match)
{
	char form[FORM_LIMIT];
	gsize length = copy_form(token_word(tokens, index), skip, form);

	for (guint n = 1;
	     may_continue(head, tokens, index + n) && join_form(tokens, index + n, form, &length);
	     n++) {
		head = lexicon_look_up(tokens->lexicon, form, length);
		if (lexicon_read(head, class, &match->entry))
			match->count = n + 1;
	}
}

/* The longest form from token INDEX behind cut number CUT. */
static gboolean match_whole(const Tokens *tokens, guint index, guint cut, LexiconClass class,
			    TokenMatch *match)
{
	const Word *word = token_word(tokens, index);
	const LexiconHead *head = word_whole(word, cut);

	if (!(lexicon_classes(head) & (guint64)1 << class))
		return FALSE;
	match->count = lexicon_read(head, class, &match->entry) ? 1 : 0;
	if (may_continue(head, tokens, index + 1))
		match_longer(tokens, index, word_skip(word, cut), head, class, match);
	return match->count > 0;
}

static gboolean match_stem(const Tokens *tokens, guint index, guint cut, LexiconClass class,
			   TokenMatch *match)
{
	const Word *word = token_word(tokens, index);

	match->count = lexicon_read(word_stem(word, cut), class, &match->entry) ? 1 : 0;
	return match->count > 0;
}

typedef gboolean MatchFunction(const Tokens *tokens, guint index, guint cut, LexiconClass class,
			       TokenMatch *match);

/* Match as written, then behind each clitic. */
static gboolean match_behind(const Tokens *tokens, guint index, LexiconClass class,
			     MatchFunction *function, TokenMatch *match)
{
	const Word *word = token_word(tokens, index);

	for (guint cut = 0; cut <= word->cut_count; cut++)
		if (function(tokens, index, cut, class, match)) {
			match->clitics = cut > 0 ? word->cuts[cut - 1].clitics : 0;
			return TRUE;
		}
	return FALSE;
}

/* Match where a form of more words may start. */
static gboolean match_any(const Tokens *tokens, guint index, LexiconClass class, TokenMatch *match)
{
	if (match_behind(tokens, index, class, match_whole, match))
		return TRUE;
	if (!match_behind(tokens, index, class, match_stem, match))
		return FALSE;
	match->clitics |= CLITIC_SUFFIX;
	return TRUE;
}

gboolean token_match_class(const Tokens *tokens, guint index, LexiconClass class, TokenMatch *match)
{
	if (!token_at(tokens, index)->alone)
		return match_any(tokens, index, class, match);
	const WordReading *reading = word_reading(token_word(tokens, index), class);
	if (!reading)
		return FALSE;
	*match = (TokenMatch){ reading->entry, 1, reading->clitics };
	return TRUE;
}

gboolean token_has(const Tokens *tokens, guint index, LexiconClass class)
{
	TokenMatch match;
	return token_match(tokens, index, class, &match);
}

gboolean token_follows(const Tokens *tokens, guint index, const char *value)
{
	TokenMatch match;

	for (guint n = 1; n <= MIN(index, FUNCTION_LIMIT); n++)
		if (token_is_function(tokens, index - n, value, &match) && match.count == n)
			return TRUE;
	return FALSE;
}

gboolean token_is_dash(const Tokens *tokens, guint index)
{
	static const char *const dashes[] = { "-", "‐", "‑", "–", "—", "־" };

	for (gsize i = 0; i < G_N_ELEMENTS(dashes); i++)
		if (token_is(tokens, index, dashes[i]))
			return TRUE;
	return FALSE;
}

gboolean token_is_hyphen(const Tokens *tokens, guint index)
{
	return index > 0 && token_is_dash(tokens, index) && token_is_glued(tokens, index) &&
	       token_is_glued(tokens, index + 1) && token_type(tokens, index + 1) == TOKEN_WORD;
}

gboolean token_ends_in(const Tokens *tokens, guint index, const char *letters)
{
	Span span = token_own_span(tokens, index);
	gsize length = strlen(letters);

	return span_length(span) > length &&
	       memcmp(text_bytes(tokens->text) + span.end - length, letters, length) == 0;
}

gboolean token_is_foreign(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) && token_type(tokens, index) == TOKEN_WORD &&
	       g_ascii_isalpha(*token_form(tokens, index)) && !token_trait(tokens, TRAIT_LATIN);
}

gboolean token_is_capital(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) && token_type(tokens, index) == TOKEN_WORD &&
	       character_is_capital(text_bytes(tokens->text) + token_own_span(tokens, index).start,
				    span_length(token_own_span(tokens, index)));
}

const char *token_bare(const Tokens *tokens, guint index)
{
	const Word *word = token_word(tokens, index);

	for (guint i = 0; i < word->cut_count; i++)
		if (word->cuts[i].clitics & CLITIC_DEFINITE)
			return word->form + word->cuts[i].length;
	return word->form;
}

gboolean token_is_feminine(const Tokens *tokens, guint index)
{
	enum { ENDING = 2 }; /* bytes of it */
	const char *form = token_bare(tokens, index);
	gsize length = strlen(form);
	LexiconEntry entry;

	return length > ENDING &&
	       lexicon_find(tokens->lexicon, LEXICON_ENDING, form + length - ENDING, ENDING,
			    &entry) &&
	       strcmp(entry.value, "feminine") == 0;
}

Span token_span(const Tokens *tokens, guint index, guint count)
{
	g_assert(count > 0);
	Span span = { token_own_span(tokens, index).start,
		      token_own_span(tokens, index + count - 1).end };

	if (index > 0 && !token_at(tokens, index)->spaced && token_clitics(tokens, index - 1))
		span.start = token_own_span(tokens, index - 1).start;
	return span;
}
