/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/token.h"

#include <string.h>

#include "fact/opaque.h"
#include "text/character.h"
#include "text/fold.h"

/* The longest form that is looked up, in bytes; a longer word is in no lexicon. */
#define FORM_LIMIT 128

/* The longest word of grammar, in words. */
#define FUNCTION_LIMIT 3

/* Clitics and endings are shorter than these, in bytes. */
#define PREFIX_LIMIT 16
#define SUFFIX_LIMIT 8

typedef struct Scan {
	Tokens *tokens;
	const char *bytes;
	gsize at, end;
	gsize looked; /* to here, a run of Latin is known to be no address */
	gboolean spaced;
} Scan;

static const struct {
	const char *name;
	Clitic clitic;
} clitic_names[] = {
	{ "and", CLITIC_AND }, { "in", CLITIC_IN },        { "to", CLITIC_TO },
	{ "as", CLITIC_AS },   { "def", CLITIC_DEFINITE }, { "then", CLITIC_THEN },
};

static guint8 clitics_of(const char *value)
{
	guint clitics = 0;

	while (*value) {
		gsize length = strcspn(value, "+");
		for (gsize i = 0; i < G_N_ELEMENTS(clitic_names); i++)
			if (clitic_names[i].name[0] == value[0] &&
			    strncmp(clitic_names[i].name, value, length) == 0 &&
			    clitic_names[i].name[length] == '\0')
				clitics |= clitic_names[i].clitic;
		value += length + (value[length] == '+');
	}
	return (guint8)clitics;
}

/* The clitics that TOKEN, whose form is FORM, may begin with. */
static void find_cuts(const Lexicon *lexicon, const char *form, Token *token)
{
	LexiconEntry entry;
	guint count = 0;

	for (gsize at = 1; at < PREFIX_LIMIT && form[at - 1] && form[at]; at++)
		if (character_is_start(form[at]) && count < TOKEN_CUTS &&
		    lexicon_find_clitic(lexicon, form, at, &entry))
			token->cuts[count++] = (TokenCut){ (guint8)at, clitics_of(entry.value) };
}

/* How many cuts the token has. */
static guint cut_count(const Token *token)
{
	guint count = 0;

	while (count < TOKEN_CUTS && token->cuts[count].length > 0)
		count++;
	return count;
}

/* How many bytes the shortest ending of FORM takes; 0 where it has none. */
static guint8 ending_of(const Lexicon *lexicon, const char *form, gsize length)
{
	LexiconEntry entry;

	for (gsize n = 1; n < SUFFIX_LIMIT && n < length; n++)
		if (character_is_start(form[length - n]) &&
		    lexicon_find(lexicon, LEXICON_SUFFIX, form + length - n, n, &entry))
			return (guint8)n;
	return 0;
}

/* The classes of what TOKEN is behind CUT bytes, with its ending and without. */
static guint64 classes_behind(const Tokens *tokens, const Token *token, gsize cut)
{
	const char *form = tokens->forms->str + token->form + cut;
	gsize length = tokens->forms->len - token->form - cut, ending = token->ending;
	const LexiconHead *whole =
		cut ? lexicon_look_up(tokens->lexicon, form, length) : token->head;
	const LexiconHead *stem = NULL;

	if (ending && ending < length)
		stem = lexicon_look_up(tokens->lexicon, form, length - ending);
	return lexicon_classes(whole) | lexicon_classes(stem);
}

/* Look up what TOKEN, whose form is the last one, may be. */
static void look_up(const Tokens *tokens, Token *token)
{
	const Lexicon *lexicon = tokens->lexicon;
	const char *form = tokens->forms->str + token->form;
	gsize length = tokens->forms->len - token->form;
	LexiconEntry entry;

	if (length >= FORM_LIMIT)
		return;
	token->head = lexicon_look_up(lexicon, form, length);
	token->ending = ending_of(lexicon, form, length);
	find_cuts(lexicon, form, token);
	if (lexicon_read(token->head, LEXICON_PREFIX, &entry))
		token->clitics = clitics_of(entry.value);
	token->classes = classes_behind(tokens, token, 0);
	for (guint i = 0; i < cut_count(token); i++)
		token->classes |= classes_behind(tokens, token, token->cuts[i].length);
}

static void add_token(Scan *scan, TokenType type, gsize end)
{
	Tokens *tokens = scan->tokens;
	Token token = { .span = { scan->at, end },
			.form = (guint)tokens->forms->len,
			.type = (guint8)type,
			.spaced = (guint8)scan->spaced };

	if (type == TOKEN_SIGN || type == TOKEN_OPAQUE)
		g_string_append_len(tokens->forms, scan->bytes + scan->at,
				    (gssize)(end - scan->at));
	else
		fold_append(tokens->forms, scan->bytes + scan->at, end - scan->at);
	if (tokens->lexicon && (type == TOKEN_WORD || type == TOKEN_SIGN))
		look_up(tokens, &token);
	g_string_append_c(tokens->forms, '\0');
	g_array_append_val(tokens->tokens, token);
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
		add_token(scan, TOKEN_WORD, run_end(scan, scan->at, class));
		break;
	case CHARACTER_DIGIT:
		add_token(scan, TOKEN_DIGITS, run_end(scan, scan->at, class));
		break;
	case CHARACTER_SIGN:
		add_token(scan, TOKEN_SIGN, scan->at + taken);
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

Tokens *tokens_new(const Text *text, Span span, const Lexicon *lexicon)
{
	Tokens *tokens = g_new0(Tokens, 1);

	tokens->tokens = g_array_new(FALSE, FALSE, sizeof(Token));
	tokens->forms = g_string_sized_new(span_length(span));
	tokens->lexicon = lexicon;
	tokens->traits = lexicon_traits(lexicon);
	tokens->text = text;
	Scan scan = { tokens, text_bytes(text), span.start, span.end, span.start, TRUE };
	while (scan.at < scan.end)
		scan_next(&scan);
	return tokens;
}

void tokens_free(Tokens *tokens)
{
	if (!tokens)
		return;
	g_array_unref(tokens->tokens);
	g_string_free(tokens->forms, TRUE);
	g_free(tokens);
}

guint tokens_count(const Tokens *tokens)
{
	return tokens->tokens->len;
}

const Token *token_at(const Tokens *tokens, guint index)
{
	g_assert(index < tokens->tokens->len);
	return &g_array_index(tokens->tokens, Token, index);
}

const char *token_form(const Tokens *tokens, guint index)
{
	return tokens->forms->str + token_at(tokens, index)->form;
}

guint token_from(const Tokens *tokens, gsize offset)
{
	guint low = 0, high = tokens_count(tokens);

	while (low < high) {
		guint middle = low + (high - low) / 2;
		if (token_at(tokens, middle)->span.end <= offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

gboolean token_is(const Tokens *tokens, guint index, const char *form)
{
	return index < tokens_count(tokens) && strcmp(token_form(tokens, index), form) == 0;
}

/* Append the form of token INDEX behind a space; FALSE where it does not fit or there is none. */
static gboolean join_form(const Tokens *tokens, guint index, char *form, gsize *length)
{
	if (index >= tokens_count(tokens) || token_at(tokens, index)->type == TOKEN_OPAQUE)
		return FALSE;
	const char *next = token_form(tokens, index);
	gsize more = strlen(next);
	if (*length + more + 2 > FORM_LIMIT)
		return FALSE;
	form[(*length)++] = ' ';
	memcpy(form + *length, next, more + 1);
	*length += more;
	return TRUE;
}

/* A longer form from token INDEX than its own, whose first SKIP bytes are left out. */
static void match_longer(const Tokens *tokens, guint index, gsize skip, LexiconClass class,
			 TokenMatch *match)
{
	char form[FORM_LIMIT];
	gsize length = g_strlcpy(form, token_form(tokens, index) + skip, sizeof form);
	gboolean goes_on = TRUE;

	for (guint n = 2; goes_on && join_form(tokens, index + n - 1, form, &length); n++) {
		const LexiconHead *head = lexicon_look_up(tokens->lexicon, form, length);
		if (lexicon_read(head, class, &match->entry))
			match->count = n;
		goes_on = lexicon_continues(head);
	}
}

/* The longest form from token INDEX, SKIP bytes of which are clitics. */
static gboolean match_whole(const Tokens *tokens, guint index, gsize skip, LexiconClass class,
			    TokenMatch *match)
{
	const LexiconHead *head = token_at(tokens, index)->head;
	const char *form = token_form(tokens, index) + skip;

	if (skip > 0)
		head = lexicon_look_up(tokens->lexicon, form, strlen(form));
	match->count = lexicon_read(head, class, &match->entry) ? 1 : 0;
	if (lexicon_continues(head))
		match_longer(tokens, index, skip, class, match);
	return match->count > 0;
}

static gboolean match_stem(const Tokens *tokens, guint index, gsize skip, LexiconClass class,
			   TokenMatch *match)
{
	const char *form = token_form(tokens, index) + skip;
	gsize length = strlen(form), ending = token_at(tokens, index)->ending;

	match->count = ending && ending < length &&
		       lexicon_find(tokens->lexicon, class, form, length - ending, &match->entry);
	return match->count > 0;
}

typedef gboolean MatchFunction(const Tokens *tokens, guint index, gsize skip, LexiconClass class,
			       TokenMatch *match);

/* Match as written, then behind each clitic. */
static gboolean match_behind(const Tokens *tokens, guint index, LexiconClass class,
			     MatchFunction *function, TokenMatch *match)
{
	const Token *token = token_at(tokens, index);

	match->clitics = 0;
	if (function(tokens, index, 0, class, match))
		return TRUE;
	for (guint i = 0; i < cut_count(token); i++) {
		match->clitics = token->cuts[i].clitics;
		if (function(tokens, index, token->cuts[i].length, class, match))
			return TRUE;
	}
	return FALSE;
}

gboolean token_match(const Tokens *tokens, guint index, LexiconClass class, TokenMatch *match)
{
	match->count = 0;
	if (index >= tokens_count(tokens) ||
	    !(token_at(tokens, index)->classes & (guint64)1 << class))
		return FALSE;
	if (match_behind(tokens, index, class, match_whole, match))
		return TRUE;
	if (!match_behind(tokens, index, class, match_stem, match))
		return FALSE;
	match->clitics |= CLITIC_SUFFIX;
	return TRUE;
}

gboolean token_is_function(const Tokens *tokens, guint index, const char *value, TokenMatch *match)
{
	return token_match(tokens, index, LEXICON_FUNCTION, match) &&
	       strcmp(match->entry.value, value) == 0;
}

gboolean token_has(const Tokens *tokens, guint index, LexiconClass class)
{
	TokenMatch match;
	return token_match(tokens, index, class, &match);
}

gboolean token_says(const Tokens *tokens, guint index, const char *value)
{
	TokenMatch match;
	return token_is_function(tokens, index, value, &match);
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
	static const char *const dashes[] = { "-", "‐", "‑", "–", "—" };

	for (gsize i = 0; i < G_N_ELEMENTS(dashes); i++)
		if (token_is(tokens, index, dashes[i]))
			return TRUE;
	return FALSE;
}

gboolean token_is_hyphen(const Tokens *tokens, guint index)
{
	return index > 0 && token_is_dash(tokens, index) && token_is_glued(tokens, index) &&
	       token_is_glued(tokens, index + 1) && token_at(tokens, index + 1)->type == TOKEN_WORD;
}

gboolean token_is_foreign(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) && token_at(tokens, index)->type == TOKEN_WORD &&
	       g_ascii_isalpha(*token_form(tokens, index)) && !token_trait(tokens, TRAIT_LATIN);
}

gboolean token_is_capital(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) && token_at(tokens, index)->type == TOKEN_WORD &&
	       character_is_capital(text_bytes(tokens->text) + token_at(tokens, index)->span.start,
				    span_length(token_at(tokens, index)->span));
}

guint token_clitics(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) ? token_at(tokens, index)->clitics : 0;
}

guint token_beginning(const Tokens *tokens, guint index)
{
	guint first = 0;

	if (index >= tokens_count(tokens))
		return 0;
	const Token *token = token_at(tokens, index);
	for (guint i = 0; i < cut_count(token); i++) {
		guint clitics = token->cuts[i].clitics;
		first |= first ? clitics & CLITIC_DEFINITE : clitics;
	}
	return first;
}

gboolean token_is_definite(const Tokens *tokens, guint index)
{
	return (token_beginning(tokens, index) & CLITIC_DEFINITE) != 0;
}

const char *token_bare(const Tokens *tokens, guint index)
{
	const Token *token = token_at(tokens, index);
	const char *form = token_form(tokens, index);

	for (guint i = 0; i < cut_count(token); i++)
		if (token->cuts[i].clitics & CLITIC_DEFINITE)
			return form + token->cuts[i].length;
	return form;
}

Span token_span(const Tokens *tokens, guint index, guint count)
{
	g_assert(count > 0);
	Span span = { token_at(tokens, index)->span.start,
		      token_at(tokens, index + count - 1)->span.end };

	if (index > 0 && !token_at(tokens, index)->spaced && token_clitics(tokens, index - 1))
		span.start = token_at(tokens, index - 1)->span.start;
	return span;
}
