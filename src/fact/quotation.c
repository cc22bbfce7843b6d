/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/quotation.h"

#include <math.h>
#include <string.h>

#include "text/character.h"

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

typedef struct MarkForm {
	const char *form;
	MarkShape shape;
	gboolean opens; /* in most texts; a straight one tells nothing */
} MarkForm;

/* A mark of the paragraph. */
typedef struct Mark {
	guint token;
	MarkShape shape;
	gboolean opens;     /* by its form */
	gboolean may_open;  /* something begins right behind it */
	gboolean may_close; /* something ends right before it */
} Mark;

/* Where something quoted began that has not ended yet. */
typedef struct Open {
	MarkShape shape;
	guint from;      /* the first token behind the mark */
	gboolean is_led; /* it is sure that somebody's words begin there */
} Open;

typedef struct Search {
	const Finder *finder;
	const Tokens *tokens;
	GArray *marks; /* Mark */
	Open open[DEPTH_MAX];
	guint depth;
	GArray *facts;
} Search;

static const MarkForm *mark_form(const Tokens *tokens, guint index)
{
	static const MarkForm forms[] = {
		{ "«", MARK_ANGLE, TRUE },      { "»", MARK_ANGLE, FALSE },
		{ "“", MARK_CURLY, TRUE },      { "”", MARK_CURLY, FALSE },
		{ "„", MARK_CURLY, TRUE },      { "‟", MARK_CURLY, TRUE },
		{ "‘", MARK_SINGLE, TRUE },     { "’", MARK_SINGLE, FALSE },
		{ "‹", MARK_SINGLE, TRUE },     { "›", MARK_SINGLE, FALSE },
		{ "‚", MARK_SINGLE, TRUE },     { "'", MARK_SINGLE, FALSE },
		{ "\"", MARK_STRAIGHT, FALSE },
	};

	if (token_type(tokens, index) != TOKEN_SIGN)
		return NULL;
	for (gsize i = 0; i < G_N_ELEMENTS(forms); i++)
		if (token_is(tokens, index, forms[i].form))
			return &forms[i];
	return NULL;
}

static gboolean is_word(const Tokens *tokens, guint index)
{
	return index < tokens_count(tokens) && token_type(tokens, index) == TOKEN_WORD;
}

/* Whether the word at INDEX is a single letter. */
static gboolean is_letter(const Tokens *tokens, guint index)
{
	const char *form = token_form(tokens, index);
	guint count = 0;

	for (; *form; form++)
		count += character_is_start(*form) ? 1 : 0;
	return count == 1;
}

/* A mark inside a word: an apostrophe, or the sign of an abbreviation before its last letter. */
static gboolean is_inside(const Tokens *tokens, guint index, const MarkForm *form)
{
	if (index == 0 || !token_is_glued(tokens, index) || !token_is_glued(tokens, index + 1) ||
	    !(is_word(tokens, index - 1) || token_is_digits(tokens, index - 1)) ||
	    !is_word(tokens, index + 1))
		return FALSE;
	return form->shape == MARK_SINGLE ||
	       (form->shape == MARK_STRAIGHT && is_letter(tokens, index + 1));
}

/* French sets blanks inside its marks; then their form tells which end is theirs. */
static void read_blanks(const Tokens *tokens, Mark *mark)
{
	gboolean is_glued = mark->opens ? mark->may_open : mark->may_close;
	gboolean is_turned = mark->opens ? mark->may_close && is_word(tokens, mark->token - 1)
					 : mark->may_open && is_word(tokens, mark->token + 1);

	if (mark->shape != MARK_ANGLE || is_glued || is_turned)
		return;
	mark->may_open = mark->opens;
	mark->may_close = !mark->opens;
}

static GArray *marks_of(const Tokens *tokens)
{
	GArray *marks = g_array_new(FALSE, FALSE, sizeof(Mark));

	for (guint i = 0; i < tokens_count(tokens); i++) {
		const MarkForm *form = mark_form(tokens, i);
		if (!form || is_inside(tokens, i, form))
			continue;
		Mark mark = { .token = i,
			      .shape = form->shape,
			      .opens = form->opens,
			      .may_open = token_is_glued(tokens, i + 1),
			      .may_close = i > 0 && token_is_glued(tokens, i) };
		read_blanks(tokens, &mark);
		g_array_append_val(marks, mark);
	}
	return marks;
}

static guint count_words(const Tokens *tokens, guint from, guint to)
{
	guint words = 0;

	for (guint i = from; i < to && words <= UNENDED_WORDS_MAX; i++)
		words += token_type(tokens, i) != TOKEN_SIGN &&
			 (i == from || token_at(tokens, i)->spaced);
	return words;
}

/* What is called so: the film "…", the university "…", or a name that the lists have. */
static gboolean is_title(const Tokens *tokens, guint from, guint to)
{
	TokenMatch match;

	if (token_match(tokens, from, LEXICON_ORGANIZATION, &match) && match.count == to - from)
		return TRUE;
	if (from < 2 || token_is_definite(tokens, from - 2))
		return FALSE;
	if (token_match(tokens, from - 2, LEXICON_HEAD, &match))
		return !(match.clitics & CLITIC_SUFFIX) &&
		       strcmp(match.entry.value, "settlement") != 0;
	return token_says(tokens, from - 2, "work");
}

/* Take the tokens from FROM up to TO, where they are enough. */
static void take(Search *search, guint from, guint to)
{
	Fact fact = {
		.article = search->finder->article,
		.paragraph = search->finder->paragraph,
		.kind = FACT_QUOTE,
		.number = NAN,
		.lo = FACT_NEVER,
		.hi = FACT_NEVER,
	};

	if (from >= to || count_words(search->tokens, from, to) < WORDS_MIN ||
	    is_title(search->tokens, from, to))
		return;
	fact.value = g_strdup("");
	fact.span.start = token_own_span(search->tokens, from).start;
	fact.span.end = token_own_span(search->tokens, to - 1).end;
	g_array_append_val(search->facts, fact);
}

static const Mark *mark_at(const Search *search, guint index)
{
	return index < search->marks->len ? &g_array_index(search->marks, Mark, index) : NULL;
}

/* Marks of one shape may end what another began where outlets mix them. */
static gboolean is_kin(MarkShape a, MarkShape b)
{
	return a == b ||
	       (a != MARK_SINGLE && b != MARK_SINGLE && a != MARK_ANGLE && b != MARK_ANGLE);
}

/* The innermost thing open of a shape, else of its kin; DEPTH_MAX where there is none. */
static guint find_open(const Search *search, const Mark *mark)
{
	for (guint i = search->depth; i > 0; i--)
		if (search->open[i - 1].shape == mark->shape)
			return i - 1;
	for (guint i = search->depth; i > 0 && !mark->may_open; i--)
		if (is_kin(search->open[i - 1].shape, mark->shape) ||
		    search->open[i - 1].shape == MARK_NONE)
			return i - 1;
	return DEPTH_MAX;
}

/* Whether it is sure that somebody's words begin with the mark. */
static gboolean is_led(const Tokens *tokens, guint index)
{
	return index == 0 || token_is(tokens, index - 1, ":");
}

static void open_at(Search *search, const Mark *mark)
{
	if (search->depth < DEPTH_MAX)
		search->open[search->depth++] =
			(Open){ mark->shape, mark->token + 1, is_led(search->tokens, mark->token) };
}

static void close_at(Search *search, guint which, const Mark *mark)
{
	search->depth = which;
	take(search, search->open[which].from, mark->token);
}

/* The straight mark from INDEX on; NULL where there is none. */
static const Mark *straight_from(const Search *search, guint index)
{
	while (index < search->marks->len && mark_at(search, index)->shape != MARK_STRAIGHT)
		index++;
	return mark_at(search, index);
}

static guint index_of(const Search *search, const Mark *mark)
{
	return (guint)(mark - mark_at(search, 0));
}

/*
 * A straight mark that opens while another is open, by the blanks beside it. Of two that close
 * behind it, it has the first. Of one alone, the outer has it, if that is led, and else was a mark
 * gone astray. Otherwise the blank is on the wrong side, and it closes.
 */
static void read_straight(Search *search, guint index, guint which)
{
	const Mark *mark = mark_at(search, index), *next = straight_from(search, index + 1);
	const Mark *last = next ? straight_from(search, index_of(search, next) + 1) : NULL;
	gboolean opens = mark->may_open && !mark->may_close && next && next->may_close;

	if (!opens || (last && (last->may_open || !last->may_close)))
		close_at(search, which, mark);
	else if (last)
		open_at(search, mark);
	else if (!search->open[which].is_led)
		search->open[which].from = mark->token + 1;
}

static void read_mark(Search *search, guint index)
{
	const Mark *mark = mark_at(search, index);
	guint which = find_open(search, mark);
	gboolean is_open = which < DEPTH_MAX;

	/* Blanks are often on the wrong side of a straight mark. */
	if (is_open && mark->shape == MARK_STRAIGHT)
		read_straight(search, index, which);
	else if (is_open && mark->may_close && !(mark->opens && mark->may_open))
		close_at(search, which, mark);
	else if (mark->may_open && (mark->opens || !is_open))
		open_at(search, mark);
}

/* The end of the paragraph, before its full stop. */
static guint end_of(const Tokens *tokens)
{
	guint end = tokens_count(tokens);

	return end > 0 && token_is(tokens, end - 1, ".") ? end - 1 : end;
}

/* What is still open ends with the paragraph, where it is led; TRUE where it is. */
static gboolean end_paragraph(Search *search)
{
	guint end = end_of(search->tokens);

	if (search->depth == 0 || !search->open[0].is_led || search->open[0].from >= end ||
	    count_words(search->tokens, search->open[0].from, end) > UNENDED_WORDS_MAX)
		return FALSE;
	take(search, search->open[0].from, end);
	return TRUE;
}

/* Words that were begun in the paragraph before go on, unless others begin first. */
static void go_on(Search *search)
{
	const Mark *first = mark_at(search, 0);

	if (first && first->may_close && !first->may_open)
		search->open[search->depth++] = (Open){ MARK_NONE, 0, FALSE };
}

static gint compare_starts(gconstpointer a, gconstpointer b)
{
	const Fact *one = a, *other = b;

	return (one->span.start > other->span.start) - (one->span.start < other->span.start);
}

gboolean quotation_find(const Finder *finder, gboolean is_open, GArray *facts)
{
	Search search = { .finder = finder,
			  .tokens = finder->tokens,
			  .marks = marks_of(finder->tokens),
			  .facts = facts };

	if (is_open)
		go_on(&search);
	for (guint i = 0; i < search.marks->len; i++)
		read_mark(&search, i);
	gboolean goes_on = end_paragraph(&search);
	g_array_unref(search.marks);
	g_array_sort(facts, compare_starts); /* an inner one ends first */
	return goes_on;
}
