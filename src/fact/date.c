/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two passes over a paragraph: the first reads every date that the words leave no doubt of, the
 * second finds when it was. A time of the day alone is of the day named nearest before it.
 */
#include "fact/date.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "fact/dateevidence.h"
#include "fact/daterange.h"
#include "fact/datevalue.h"
#include "fact/datewords.h"
#include "fact/daytime.h"
#include "fact/tense.h"

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
	char *anchor; /* the day it is counted from; or NULL */
	gboolean is_known;
} Expression;

static gboolean is_sentence_end(const Tokens *tokens, guint index)
{
	if (token_type(tokens, index) != TOKEN_SIGN)
		return FALSE;
	gboolean is_parted =
		index + 1 >= tokens_count(tokens) || token_at(tokens, index + 1)->spaced;
	return (is_parted && token_is(tokens, index, ".")) || token_is(tokens, index, "!") ||
	       token_is(tokens, index, "?") || token_is(tokens, index, "؟");
}

/* Whether RANGE is a month or year joined to one right before it: in 2016, 2017 and 2018. */
static gboolean is_joined(const Tokens *tokens, const GArray *expressions, guint index,
			  const DateRange *range)
{
	const guint kinds = DATE_MONTH | DATE_YEAR;

	if (expressions->len == 0 || range->to.slots || range->from.slots & ~kinds)
		return FALSE;
	const Expression *last = &g_array_index(expressions, Expression, expressions->len - 1);
	guint end = last->index + last->range.count;
	gboolean is_parted =
		end + 1 == index &&
		(token_clitics(tokens, end) == CLITIC_AND || token_is(tokens, end, "،") ||
		 token_is(tokens, end, ",") || token_says(tokens, end, "or"));
	return last->range.from.slots == range->from.slots && !last->range.to.slots &&
	       (is_parted || end == index);
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
		if (!taken && dateevidence_may_start(tokens, at) &&
		    daterange_read(tokens, at, &expression.range) &&
		    (dateevidence_is_date(tokens, at, &expression.range) ||
		     is_joined(tokens, expressions, at, &expression.range))) {
			expression.mod = dateevidence_mod(tokens, at, &expression.range);
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
	daytime_window(part, &from, &to);
	return minute >= from && minute < to;
}

/* The day that VALUE names, a TIMEX3 date; FALSE where it names none. */
static gboolean day_of(const char *value, gint64 *day)
{
	CalendarDay date;

	return sscanf(value, "%4d-%2d-%2d", &date.year, &date.month, &date.day) == 3 &&
	       calendar_find(CALENDAR_GREGORIAN, date, day);
}

/* The day of FACT, where it is of one day or a part of one. */
static gboolean is_of_day(const Fact *fact, gint64 *day)
{
	if (fact->kind != FACT_DATE || fact->lo == FACT_NEVER || strchr(fact->value, '/') ||
	    fact->hi - fact->lo > MINUTES_PER_DAY)
		return FALSE;
	return day_of(fact->value, day);
}

/*
 * The day by what was told in paragraphs before: of a part of the day into which the clock time
 * falls, else the last that was named, else the day of writing.
 */
static gint64 day_told_before(const Finder *finder, const DateParts *parts)
{
	int minute = daytime_minute(parts);
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

/* On 15 June against one, on the 19th against another: the number shares the month. */
static void share_months(GArray *expressions)
{
	const DateParts *month = NULL;
	guint sentence = 0;

	for (guint i = 0; i < expressions->len; i++) {
		Expression *expression = at(expressions, i);
		DateParts *parts = &expression->range.from;
		if (parts->is_plain && month && sentence + 1 >= expression->sentence &&
		    parts->slots == DATE_NUMBER) {
			parts->month = month->month;
			parts->calendar = month->calendar;
			parts->year = month->year;
			parts->slots |= month->slots & (DATE_MONTH | DATE_YEAR);
		} else if (parts->slots & DATE_MONTH) {
			month = parts;
			sentence = expression->sentence;
		}
	}
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
			gboolean is_aside = expression->depth > 0 && day != FINDER_NO_DAY;
			if (expression->day != FINDER_NO_DAY && !is_aside) {
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

/*
 * The day from which RANGE is counted, where the same words would not tell the same without it;
 * else NULL. Free with g_free().
 */
static char *anchor_of(const Expression *expression, gint64 day, Tense tense)
{
	DateValue anchor;
	DateSpan span;

	if (day == FINDER_NO_DAY || !datevalue_set_day(&anchor, day) ||
	    (daterange_find(&expression->range, FINDER_NO_DAY, tense, &span) &&
	     strcmp(span.text, expression->span.text) == 0))
		return NULL;
	return g_strdup(anchor.text);
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
		.anchor = expression->anchor,
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
	if (expression->is_known)
		expression->anchor = anchor_of(expression, today, tense);
	if (expression->is_known && range->from.slots & (DATE_OF_DAY | DATE_DEICTIC) &&
	    !range->to.slots && span->lo != FACT_NEVER && span->hi - span->lo <= MINUTES_PER_DAY &&
	    !day_of(span->text, &expression->day))
		expression->day = FINDER_NO_DAY;
}

void date_find(const Finder *finder, GArray *facts)
{
	GArray *expressions = read_expressions(finder->tokens);

	share_months(expressions);
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

	return (parts->slots & full) == full && !dateevidence_is_led(tokens, index) &&
	       (end == tokens_count(tokens) || token_type(tokens, end) == TOKEN_SIGN ||
		token_is_function(tokens, end, "namely", &match));
}

gint64 date_of_dateline(const Tokens *tokens)
{
	DateRange range;
	DateSpan span;

	for (guint at = 0; at < MIN(tokens_count(tokens), DATELINE_LIMIT); at++)
		if (dateevidence_may_start(tokens, at) && daterange_read(tokens, at, &range)) {
			if (!range.to.slots && is_dateline(tokens, at, &range.from) &&
			    daterange_find(&range, FINDER_NO_DAY, TENSE_NONE, &span))
				return (span.lo - span.lo % MINUTES_PER_DAY) / MINUTES_PER_DAY;
			at += range.count - 1;
		}
	return FINDER_NO_DAY;
}
