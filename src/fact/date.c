/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two passes over a paragraph: the first reads every date that the words leave no doubt of, the
 * second finds when it was. A time of the day alone is of the day named nearest before it.
 */
#include "fact/date.h"

#include <math.h>
#include <string.h>

#include "fact/clock.h"
#include "fact/daterange.h"
#include "fact/datesection.h"
#include "fact/datewords.h"
#include "fact/modifier.h"
#include "fact/tense.h"

/* Years that a number of four digits is taken for where nothing else says so. */
enum { FIRST_OLD_YEAR = 1500, FIRST_PLAIN_YEAR = 1900, LAST_PLAIN_YEAR = 2099 };

/* How far back the facts found before are asked for the day of a clock time. */
enum { FACTS_BACK = 30 };

/* How many expressions ahead a sentence is asked for it. */
enum { DAYS_AHEAD = 8 };

/* In how many tokens a dateline stands. */
enum { DATELINE_LIMIT = 16 };

typedef struct Expression {
	DateRange range;
	guint index;
	guint sentence;
	guint depth; /* of brackets */
	FactMod mod;
	gint64 day; /* that it names, once it is known */
	DateSpan span;
	gboolean is_known;
} Expression;

static gboolean is_function(const Tokens *tokens, guint index, const char *value)
{
	TokenMatch match;
	return token_is_function(tokens, index, value, &match);
}

/* Whether the word before INDEX leads to a time: in, since, until … */
static gboolean is_led(const Tokens *tokens, guint index)
{
	static const char *const leaders[] = { "in", "during", "since", "until",   "from",
					       "to", "after",  "ago",   "between", "at" };
	static const LexiconClass classes[] = { LEXICON_MONTH, LEXICON_DAYPART };
	TokenMatch match;
	guint mod;

	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (token_match(tokens, index, classes[i], &match) &&
		    match.clitics & (CLITIC_IN | CLITIC_TO))
			return TRUE;
	if (modifier_before(tokens, index, &mod) >= MOD_START)
		return TRUE;
	if (index == 0)
		return FALSE;
	if (token_clitics(tokens, index - 1) & (CLITIC_IN | CLITIC_TO))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(leaders); i++)
		if (is_function(tokens, index - 1, leaders[i]))
			return TRUE;
	return FALSE;
}

/* Whether it leads to a time and to nothing else, as "from" and "to" may. */
static gboolean is_led_in_time(const Tokens *tokens, guint index)
{
	static const char *const leaders[] = { "in", "during", "since", "until" };
	guint mod;

	if (modifier_before(tokens, index, &mod) >= MOD_START)
		return TRUE;
	for (gsize i = 0; index > 0 && i < G_N_ELEMENTS(leaders); i++)
		if (is_function(tokens, index - 1, leaders[i]))
			return TRUE;
	return FALSE;
}

/* Whether the word at INDEX is counted by the number before it. */
static gboolean is_counted(const Tokens *tokens, guint index)
{
	static const LexiconClass classes[] = {
		LEXICON_UNIT,    LEXICON_CURRENCY, LEXICON_PERIOD,
		LEXICON_PERCENT, LEXICON_CARDINAL, LEXICON_COUNTED
	};
	TokenMatch match;

	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (token_match(tokens, index, classes[i], &match) &&
		    !(match.clitics & (CLITIC_AND | CLITIC_DEFINITE | CLITIC_IN | CLITIC_TO)))
			return TRUE;
	return token_is(tokens, index, "%") || token_is(tokens, index, "٪");
}

/* A bare number of four digits is a year behind a word of time, if it counts nothing. */
static gboolean is_plain_year(const Tokens *tokens, guint index, const DateParts *parts)
{
	guint end = index + parts->count;
	gboolean is_round = parts->year % 100 == 0;
	gboolean is_last = end >= tokens_count(tokens) || token_at(tokens, end)->type != TOKEN_WORD;
	gboolean is_closed =
		is_last || token_at(tokens, end)->classes & (guint32)1 << LEXICON_FUNCTION;
	gboolean is_likely = parts->year >= FIRST_PLAIN_YEAR && (is_closed || !is_round);
	gboolean is_old = parts->year >= FIRST_OLD_YEAR && is_last && !is_round;

	return (is_likely || is_old) && parts->year <= LAST_PLAIN_YEAR && is_led(tokens, index) &&
	       !is_counted(tokens, end);
}

static gboolean is_plain_today(const DateParts *parts)
{
	return parts->slots == DATE_DAY && parts->day == 0 && !parts->has_noun;
}

/* Twice in the day, all the day: "today" behind a word for how often or how long. */
static gboolean is_in_day(const Tokens *tokens, guint index)
{
	return index > 0 &&
	       (is_function(tokens, index - 1, "in") || is_function(tokens, index - 1, "lasting"));
}

/* Whether PARTS at INDEX are a date beyond doubt. */
static gboolean is_evident(const Tokens *tokens, guint index, const DateParts *parts)
{
	guint slots = parts->slots;

	if (index > 0 &&
	    (is_function(tokens, index - 1, "every") || is_function(tokens, index - 1, "that")))
		return FALSE;
	if (slots & DATE_SECTION)
		return datesection_is_whole(parts);
	if (is_plain_today(parts) && is_in_day(tokens, index))
		return FALSE;
	if (slots & (DATE_OF_DAY | DATE_CLOCK | DATE_SHIFT | DATE_DECADE | DATE_CENTURY))
		return TRUE;
	if (slots & DATE_MONTH)
		return slots & (DATE_YEAR | DATE_DEICTIC) || parts->has_noun ||
		       (!parts->is_weak &&
			(parts->is_led ? is_led_in_time(tokens, index) : is_led(tokens, index)));
	if (slots & DATE_YEAR)
		return parts->has_noun || is_plain_year(tokens, index, parts);
	return slots & DATE_PART &&
	       (slots & DATE_DEICTIC || (parts->is_alone && is_led(tokens, index)));
}

static gboolean is_evident_range(const Tokens *tokens, guint index, const DateRange *range)
{
	const DateParts *to = &range->to;

	if (!to->slots)
		return is_evident(tokens, index, &range->from);
	if ((range->from.slots & DATE_OF_TIME) != DATE_YEAR || !range->from.is_weak)
		return TRUE;
	return range->from.year >= FIRST_PLAIN_YEAR && to->year <= LAST_PLAIN_YEAR &&
	       !is_counted(tokens, index + range->count);
}

/* The words before and behind that bound the date. */
static FactMod mod_of(const Tokens *tokens, guint index, const DateRange *range)
{
	guint count;
	FactMod mod = modifier_before(tokens, index, &count);
	if (range->from.mod != MOD_NONE)
		return range->from.mod;
	gboolean is_day = range->from.slots & (DATE_OF_DAY | DATE_CLOCK | DATE_PART);

	if (mod == MOD_APPROX || (mod >= MOD_START && mod <= MOD_END && !is_day))
		return mod;
	if (index > 0 && is_function(tokens, index - 1, "ago"))
		return MOD_BEFORE;
	if (index > 0 && is_function(tokens, index - 1, "after"))
		return MOD_AFTER;
	return modifier_after(tokens, index + range->count, &count) == MOD_APPROX ? MOD_APPROX
										  : MOD_NONE;
}

/* Whether the word of grammar at INDEX can begin a date. */
static gboolean is_beginning(const Tokens *tokens, guint index)
{
	static const char *const beginnings[] = { "ago",  "clock",   "quarter",
						  "half", "weekend", "last" };
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_FUNCTION, &match))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(beginnings); i++)
		if (strcmp(match.entry.value, beginnings[i]) == 0)
			return TRUE;
	return FALSE;
}

static gboolean may_start(const Tokens *tokens, guint index)
{
	static const LexiconClass classes[] = {
		LEXICON_CARDINAL, LEXICON_ORDINAL, LEXICON_MONTH,  LEXICON_WEEKDAY, LEXICON_DAY,
		LEXICON_DAYPART,  LEXICON_PERIOD,  LEXICON_SEASON, LEXICON_DECADE,  LEXICON_DEICTIC,
	};
	guint32 any = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		any |= (guint32)1 << classes[i];
	return token_at(tokens, index)->type == TOKEN_DIGITS ||
	       (!token_clitics(tokens, index) &&
		(token_at(tokens, index)->classes & any || is_beginning(tokens, index)));
}

static gboolean is_sentence_end(const Tokens *tokens, guint index)
{
	if (token_at(tokens, index)->type != TOKEN_SIGN)
		return FALSE;
	gboolean is_parted =
		index + 1 >= tokens_count(tokens) || token_at(tokens, index + 1)->spaced;
	return (is_parted && token_is(tokens, index, ".")) || token_is(tokens, index, "!") ||
	       token_is(tokens, index, "?") || token_is(tokens, index, "؟");
}

/* All dates of the paragraph, as Expression. */
static GArray *read_expressions(const Tokens *tokens)
{
	GArray *expressions = g_array_new(FALSE, FALSE, sizeof(Expression));
	guint sentence = 0, depth = 0;

	for (guint at = 0; at < tokens_count(tokens);) {
		Expression expression = {
			.index = at, .sentence = sentence, .depth = depth, .day = FINDER_NO_DAY
		};
		guint taken = datewords_false_day(tokens, at);

		depth += token_is(tokens, at, "(") ? 1 : 0;
		depth -= depth && token_is(tokens, at, ")") ? 1 : 0;
		sentence += is_sentence_end(tokens, at) ? 1 : 0;
		if (!taken && may_start(tokens, at) &&
		    daterange_read(tokens, at, &expression.range) &&
		    is_evident_range(tokens, at, &expression.range)) {
			expression.mod = mod_of(tokens, at, &expression.range);
			g_array_append_val(expressions, expression);
			taken = expression.range.count;
		}
		at += MAX(taken, 1);
	}
	return expressions;
}

static gboolean is_time_only(const DateParts *parts)
{
	return !(parts->slots & (DATE_OF_TIME | DATE_DEICTIC));
}

/* Whether FACT is of the part of a day in which MINUTE lies. */
static gboolean is_same_part(const Fact *fact, int minute)
{
	const char *part = strchr(fact->value, 'T');
	int from, to;

	if (!part || !g_ascii_isupper(part[1]))
		return FALSE;
	clock_part_window(part, &from, &to);
	return minute >= from && minute < to;
}

/* The day of FACT, where it is of one day or a part of one. */
static gboolean is_of_day(const Fact *fact, gint64 *day)
{
	const char *part = strchr(fact->value, 'T');
	int from = 0, to;

	if (fact->kind != FACT_DATE || fact->lo == FACT_NEVER || strchr(fact->value, '/') ||
	    fact->hi - fact->lo > MINUTES_PER_DAY || strlen(fact->value) < strlen("2000-01-01"))
		return FALSE;
	if (part && g_ascii_isupper(part[1]))
		clock_part_window(part, &from, &to);
	*day = (fact->lo - from) / MINUTES_PER_DAY;
	return TRUE;
}

/*
 * The day by what was told in paragraphs before: of a part of the day into which the clock time
 * falls, else the last that was named, else the day of writing.
 */
static gint64 day_told_before(const Finder *finder, const DateParts *parts)
{
	int minute = clock_minute(parts);
	gint64 last = FINDER_NO_DAY, day;

	for (guint n = 1; finder->told && n <= MIN(finder->told->len, FACTS_BACK); n++) {
		const Fact *fact = &g_array_index(finder->told, Fact, finder->told->len - n);
		if (fact->article != finder->article)
			break;
		if (!is_of_day(fact, &day))
			continue;
		if (is_same_part(fact, minute))
			return day;
		if (last == FINDER_NO_DAY)
			last = day;
	}
	return last != FINDER_NO_DAY ? last : finder->today;
}

static Expression *at(const GArray *expressions, guint i)
{
	return &g_array_index(expressions, Expression, i);
}

/* The day named next in the sentence of expression I, not in brackets; FINDER_NO_DAY for none. */
static gint64 next_day(const GArray *expressions, guint i)
{
	const Expression *expression = at(expressions, i);

	for (guint n = i + 1; n < expressions->len && n <= i + DAYS_AHEAD; n++) {
		const Expression *next = at(expressions, n);
		if (next->sentence != expression->sentence)
			break;
		if (!is_time_only(&next->range.from) && next->day != FINDER_NO_DAY &&
		    next->depth <= expression->depth)
			return next->day;
	}
	return FINDER_NO_DAY;
}

/* Whether expression I and the next one stand side by side, but for a closing bracket. */
static gboolean is_beside_next(const Tokens *tokens, const GArray *expressions, guint i)
{
	const Expression *expression = at(expressions, i);
	guint end = expression->index + expression->range.count;

	if (i + 1 >= expressions->len)
		return FALSE;
	end += token_is(tokens, end, ")") ? 1 : 0;
	return at(expressions, i + 1)->index == end;
}

/*
 * For each time of the day alone, its day: the one named before it in the sentence, else behind it
 * there, else before it in the paragraph, else by what was told in paragraphs before.
 */
static void find_days(const Finder *finder, GArray *expressions)
{
	gint64 day = FINDER_NO_DAY;
	guint sentence = 0;

	for (guint i = 0; i < expressions->len; i++) {
		Expression *expression = at(expressions, i);
		if (!is_time_only(&expression->range.from)) {
			if (expression->day != FINDER_NO_DAY) {
				day = expression->day;
				sentence = expression->sentence;
			}
			continue;
		}
		gboolean is_here = day != FINDER_NO_DAY && sentence == expression->sentence &&
				   !is_beside_next(finder->tokens, expressions, i);
		expression->day = is_here ? day : next_day(expressions, i);
		if (expression->day == FINDER_NO_DAY)
			expression->day = day;
		if (expression->day == FINDER_NO_DAY)
			expression->day = day_told_before(finder, &expression->range.from);
	}
}

static void append_expression(const Finder *finder, const Expression *expression, GArray *facts)
{
	Fact fact = {
		.article = finder->article,
		.paragraph = finder->paragraph,
		.span = token_span(finder->tokens, expression->index, expression->range.count),
		.kind = FACT_DATE,
		.mod = expression->mod,
		.value = g_strdup(expression->span.text),
		.number = NAN,
		.lo = expression->span.lo,
		.hi = expression->span.hi,
	};

	g_array_append_val(facts, fact);
}

/* Find when EXPRESSION was, in a text of TODAY, and its day if it names one. */
static void find_time(const Tokens *tokens, Expression *expression, gint64 today)
{
	const DateRange *range = &expression->range;
	DateSpan *span = &expression->span;

	Tense tense = tense_at(tokens, expression->index, range->count);

	expression->is_known = daterange_find(range, today, tense, span);
	if (expression->is_known && range->from.slots & (DATE_OF_DAY | DATE_DEICTIC) &&
	    !range->to.slots && span->lo != FACT_NEVER && span->hi - span->lo <= MINUTES_PER_DAY)
		expression->day = span->lo / MINUTES_PER_DAY;
}

void date_find(const Finder *finder, GArray *facts)
{
	GArray *expressions = read_expressions(finder->tokens);

	for (guint i = 0; i < expressions->len; i++)
		if (!is_time_only(&at(expressions, i)->range.from))
			find_time(finder->tokens, at(expressions, i), finder->today);
	find_days(finder, expressions);
	for (guint i = 0; i < expressions->len; i++) {
		Expression *expression = at(expressions, i);
		if (is_time_only(&expression->range.from))
			find_time(finder->tokens, expression, expression->day);
		if (expression->is_known)
			append_expression(finder, expression, facts);
	}
	g_array_unref(expressions);
}

/* Whether PARTS at INDEX are the full date of a line, not of a sentence. */
static gboolean is_dateline(const Tokens *tokens, guint index, const DateParts *parts)
{
	const guint full = DATE_NUMBER | DATE_MONTH | DATE_YEAR;
	guint end = index + parts->count;
	TokenMatch match;

	return (parts->slots & full) == full && !is_led(tokens, index) &&
	       (end == tokens_count(tokens) || token_at(tokens, end)->type == TOKEN_SIGN ||
		token_is_function(tokens, end, "namely", &match));
}

gint64 date_of_dateline(const Tokens *tokens)
{
	DateRange range;
	DateSpan span;

	for (guint at = 0; at < MIN(tokens_count(tokens), DATELINE_LIMIT); at++)
		if (may_start(tokens, at) && daterange_read(tokens, at, &range)) {
			if (!range.to.slots && is_dateline(tokens, at, &range.from) &&
			    daterange_find(&range, FINDER_NO_DAY, TENSE_NONE, &span))
				return (span.lo - span.lo % MINUTES_PER_DAY) / MINUTES_PER_DAY;
			at += range.count - 1;
		}
	return FINDER_NO_DAY;
}
