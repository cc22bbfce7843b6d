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
#include "fact/daterank.h"
#include "fact/datevalue.h"
#include "fact/datetold.h"
#include "fact/datewords.h"
#include "fact/daytime.h"
#include "fact/tense.h"

/* How far back the facts found before are asked for the day of a clock time. */
enum { FACTS_BACK = 30 };

/* How far back they are asked for the date from which another is counted. */
enum { TOLD_BACK = 300 };

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

/* Whether the word is neither of a date nor ends a sentence, as most are. */
static gboolean is_idle(const Tokens *tokens, guint index)
{
	const Word *word = token_word(tokens, index);

	return word->type == TOKEN_WORD &&
	       !(word->classes & (DATE_BEGINNINGS | LEXICON_BIT(FUNCTION))) &&
	       !daterank_is_roman(tokens, index);
}

/* All dates of the paragraph, as Expression. */
static GArray *read_expressions(const Tokens *tokens)
{
	GArray *expressions = g_array_new(FALSE, FALSE, sizeof(Expression));
	guint sentence = 0, depth = 0;

	for (guint at = 0; at < tokens_count(tokens);) {
		if (is_idle(tokens, at)) {
			at++;
			continue;
		}
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

/* The search for the date told before another one that is counted from it. */
typedef struct Telling {
	gint64 reach;       /* how many minutes it may last */
	gint64 within_from; /* longer times told since, inside which it must lie */
	gint64 within_to;
	gint64 lo, hi;
	const char *value; /* NULL where none is found, or an older one lies elsewhere */
} Telling;

/* Whether the search ends at the date VALUE from LO to HI. */
static gboolean ends_at(Telling *telling, gint64 lo, gint64 hi, const char *value)
{
	if (lo == FACT_NEVER)
		return FALSE;
	gboolean is_inside = telling->within_from <= lo && hi <= telling->within_to;
	if (hi - lo > telling->reach) {
		telling->within_from = MAX(telling->within_from, lo);
		telling->within_to = MIN(telling->within_to, hi);
		return FALSE;
	}
	telling->lo = lo;
	telling->hi = hi;
	telling->value = is_inside ? value : NULL;
	return TRUE;
}

/* Look back from expression I for the date from which it is counted. */
static Telling find_telling(const Finder *finder, const GArray *expressions, guint i)
{
	Telling telling = { .reach = datetold_reach(&at(expressions, i)->range.from),
			    .within_from = G_MININT64,
			    .within_to = G_MAXINT64 };

	for (guint n = 1; n <= MIN(i, TOLD_BACK); n++) {
		const Expression *before = at(expressions, i - n);
		const DateSpan *span = &before->span;
		if (before->is_known && ends_at(&telling, span->lo, span->hi, span->text))
			return telling;
	}
	for (guint n = 1; finder->told && n <= MIN(finder->told->len, TOLD_BACK); n++) {
		const Fact *fact = &g_array_index(finder->told, Fact, finder->told->len - n);
		if (fact->article != finder->article)
			break;
		if (fact->kind == FACT_DATE && !fact->furniture &&
		    ends_at(&telling, fact->lo, fact->hi, fact->value))
			return telling;
	}
	return telling;
}

/* Find when EXPRESSION was, in a text of TODAY, and its day if it names one. */
static void find_time(const Tokens *tokens, Expression *expression, gint64 today)
{
	const DateRange *range = &expression->range;
	DateSpan *span = &expression->span;

	guint index = expression->index;
	gboolean is_due = range->from.slots == DATE_MONTH &&
			  dateevidence_is_due(tokens, index, index + range->count);
	Tense tense = is_due ? TENSE_FUTURE : tense_at(tokens, index, range->count);

	expression->is_known = daterange_find(range, today, tense, span);
	if (expression->is_known)
		expression->anchor = anchor_of(expression, today, tense);
	if (expression->is_known && range->from.slots & (DATE_OF_DAY | DATE_DEICTIC) &&
	    !range->to.slots && span->lo != FACT_NEVER && span->hi - span->lo <= MINUTES_PER_DAY &&
	    !day_of(span->text, &expression->day))
		expression->day = FINDER_NO_DAY;
}

/* The same where it is counted from the time of TELLING. */
static void find_time_from(const Tokens *tokens, Expression *expression, const Telling *telling)
{
	const DateParts *parts = &expression->range.from;
	gboolean is_back = parts->shift < 0 || parts->day < 0 || parts->deictic < 0;
	gboolean is_week = strstr(telling->value, "-W") != NULL; /* it is held from Saturday on */
	gint64 first = telling->lo + (is_week ? 2 * MINUTES_PER_DAY : 0);
	gint64 minute = is_back ? first : telling->hi - 1;
	gint64 day = minute / MINUTES_PER_DAY - (minute % MINUTES_PER_DAY < 0 ? 1 : 0);
	gboolean is_day = telling->hi - telling->lo <= MINUTES_PER_DAY;

	if (is_day && !day_of(telling->value, &day))
		is_day = FALSE;
	find_time(tokens, expression, day);
	if (expression->is_known && !is_day) {
		g_free(expression->anchor);
		expression->anchor = g_strdup(telling->value);
	}
}

/*
 * The same where expression I is counted from the date told last. Where none was told, that is the
 * day of writing; it is not known where a longer time was told last, and no
 * day in it; then "a month earlier" is a length of time.
 */
static void find_time_from_told(const Finder *finder, const GArray *expressions, guint i)
{
	Expression *expression = at(expressions, i);
	Telling telling = find_telling(finder, expressions, i);
	gboolean is_first = telling.within_from == G_MININT64;

	if (telling.value)
		find_time_from(finder->tokens, expression, &telling);
	else if (is_first || !expression->range.from.is_ago)
		find_time(finder->tokens, expression, is_first ? finder->today : FINDER_NO_DAY);
}

void date_find(const Finder *finder, GArray *facts)
{
	GArray *expressions = read_expressions(finder->tokens);

	share_months(expressions);
	for (guint i = 0; i < expressions->len; i++)
		if (at(expressions, i)->range.from.is_told)
			find_time_from_told(finder, expressions, i);
		else if (!is_time_only(&at(expressions, i)->range.from))
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
