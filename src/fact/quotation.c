/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/quotation.h"

#include <math.h>

/* Fewer words are a name or a word that is spoken of. */
enum { WORDS_MIN = 4 };

/* A quotation without an end is no longer than this; more is a mark gone astray. */
enum { UNENDED_WORDS_MAX = 80 };

/* Quotations within quotations; deeper ones are not told apart. */
enum { DEPTH_MAX = 4 };

typedef enum MarkShape {
	MARK_NONE,
	MARK_ANGLE,
	MARK_CURLY,
	MARK_SINGLE,
	MARK_STRAIGHT,
} MarkShape;

typedef struct Mark {
	const char *form;
	MarkShape shape;
	gboolean opens; /* in most texts; a straight one tells nothing */
} Mark;

/* Where something quoted began that has not ended yet. */
typedef struct Open {
	MarkShape shape;
	guint token;
} Open;

typedef struct Search {
	const Finder *finder;
	const Tokens *tokens;
	Open open[DEPTH_MAX];
	guint depth;
	GArray *facts;
} Search;

static const Mark *mark_at(const Tokens *tokens, guint index)
{
	static const Mark marks[] = {
		{ "«", MARK_ANGLE, TRUE },      { "»", MARK_ANGLE, FALSE },
		{ "“", MARK_CURLY, TRUE },      { "”", MARK_CURLY, FALSE },
		{ "„", MARK_CURLY, TRUE },      { "‟", MARK_CURLY, TRUE },
		{ "‘", MARK_SINGLE, TRUE },     { "’", MARK_SINGLE, FALSE },
		{ "‹", MARK_SINGLE, TRUE },     { "›", MARK_SINGLE, FALSE },
		{ "\"", MARK_STRAIGHT, FALSE },
	};

	if (index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_SIGN)
		return NULL;
	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
		if (token_is(tokens, index, marks[i].form))
			return &marks[i];
	return NULL;
}

/* Whether something begins right behind the mark, and whether something ends right before it. */
static gboolean may_open(const Tokens *tokens, guint index)
{
	return index + 1 < tokens_count(tokens) && !token_at(tokens, index + 1)->spaced;
}

static gboolean may_close(const Tokens *tokens, guint index)
{
	return index > 0 && !token_at(tokens, index)->spaced;
}

static guint count_words(const Tokens *tokens, guint from, guint to)
{
	guint words = 0;

	for (guint i = from; i < to && words <= UNENDED_WORDS_MAX; i++)
		words += token_type(tokens, i) != TOKEN_SIGN &&
			 (i == from || token_at(tokens, i)->spaced);
	return words;
}

/* Take the tokens from FROM up to TO. */
static void take(Search *search, guint from, guint to)
{
	Fact fact = {
		.article = search->finder->article,
		.paragraph = search->finder->paragraph,
		.kind = FACT_QUOTE,
		.value = g_strdup(""),
		.number = NAN,
		.lo = FACT_NEVER,
		.hi = FACT_NEVER,
	};

	fact.span.start = token_at(search->tokens, from)->span.start;
	fact.span.end = token_at(search->tokens, to - 1)->span.end;
	g_array_append_val(search->facts, fact);
}

/* The innermost thing open of a shape; DEPTH_MAX where there is none. */
static guint find_open(const Search *search, MarkShape shape)
{
	for (guint i = search->depth; i > 0; i--)
		if (search->open[i - 1].shape == shape)
			return i - 1;
	return DEPTH_MAX;
}

static void open_at(Search *search, MarkShape shape, guint index)
{
	if (search->depth < DEPTH_MAX)
		search->open[search->depth++] = (Open){ shape, index };
}

static void close_at(Search *search, guint which, guint index)
{
	guint from = search->open[which].token + 1;

	search->depth = which;
	if (count_words(search->tokens, from, index) >= WORDS_MIN)
		take(search, from, index);
}

/* An apostrophe is no mark: letters stand on both its sides. */
static gboolean is_apostrophe(const Tokens *tokens, guint index, const Mark *mark)
{
	return mark->shape == MARK_SINGLE && may_open(tokens, index) && may_close(tokens, index) &&
	       token_type(tokens, index - 1) == TOKEN_WORD &&
	       token_type(tokens, index + 1) == TOKEN_WORD;
}

static void read_mark(Search *search, guint index, const Mark *mark)
{
	guint which = find_open(search, mark->shape);
	gboolean is_open = which < DEPTH_MAX, opens = may_open(search->tokens, index);

	if (is_apostrophe(search->tokens, index, mark))
		return;
	/* Blanks are often on the wrong side of a straight mark; marks of it do not nest. */
	if (is_open && mark->shape == MARK_STRAIGHT)
		close_at(search, which, index);
	else if (is_open && may_close(search->tokens, index) && !(mark->opens && opens))
		close_at(search, which, index);
	else if (opens && (mark->opens || !is_open))
		open_at(search, mark->shape, index);
}

/* Whether it is sure that somebody's words begin with the mark at INDEX. */
static gboolean is_led(const Tokens *tokens, guint index)
{
	return index == 0 || token_is(tokens, index - 1, ":");
}

/* What is still open ends with the paragraph, before its full stop. */
static void end_paragraph(Search *search)
{
	guint end = tokens_count(search->tokens);

	if (search->depth == 0 || !is_led(search->tokens, search->open[0].token))
		return;
	if (token_is(search->tokens, end - 1, "."))
		end--;
	guint from = search->open[0].token + 1;
	guint words = from < end ? count_words(search->tokens, from, end) : 0;
	if (words >= WORDS_MIN && words <= UNENDED_WORDS_MAX)
		take(search, from, end);
}

static gint compare_starts(gconstpointer a, gconstpointer b)
{
	const Fact *one = a, *other = b;

	return (one->span.start > other->span.start) - (one->span.start < other->span.start);
}

void quotation_find(const Finder *finder, GArray *facts)
{
	Search search = { .finder = finder, .tokens = finder->tokens, .facts = facts };

	for (guint i = 0; i < tokens_count(search.tokens); i++) {
		const Mark *mark = mark_at(search.tokens, i);
		if (mark)
			read_mark(&search, i, mark);
	}
	end_paragraph(&search);
	g_array_sort(facts, compare_starts); /* an inner one ends first */
}
