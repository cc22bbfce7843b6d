/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/daterange.h"

#include <string.h>

#include "fact/clock.h"
#include "fact/dategrammar.h"
#include "fact/datelend.h"
#include "fact/datenumber.h"
#include "fact/dateresolve.h"
#include "fact/dateyear.h"
#include "fact/daytime.h"
#include "fact/fact.h"
#include "fact/figure.h"

/* More numbers than this before one month are no list of days. */
enum { LIST_LIMIT = 8 };

/* Whether the word at INDEX is joined by an "and" that is part of it. */
static gboolean has_and(const Tokens *tokens, guint index)
{
	static const LexiconClass classes[] = { LEXICON_ORDINAL, LEXICON_CARDINAL, LEXICON_WEEKDAY,
						LEXICON_MONTH,   LEXICON_PERIOD,   LEXICON_DAY };
	TokenMatch match;

	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (token_match(tokens, index, classes[i], &match))
			return (match.clitics & CLITIC_AND) != 0;
	return FALSE;
}

typedef enum Joint {
	JOINT_NONE,
	JOINT_TO,
	JOINT_DASH,
	JOINT_AND,
	JOINT_COMMA,
} Joint;

/* What joins the token at INDEX to what stands before; SKIP the tokens it takes. */
static Joint joint_at(const Tokens *tokens, guint index, guint *skip)
{
	*skip = 1;
	if (token_says(tokens, index, "to") || token_says(tokens, index, "until"))
		return JOINT_TO;
	if (token_is_dash(tokens, index) || token_is(tokens, index, "ـ"))
		return JOINT_DASH;
	if (token_is(tokens, index, "،") || token_is(tokens, index, ","))
		return JOINT_COMMA;
	if (token_clitics(tokens, index) == CLITIC_AND)
		return JOINT_AND;
	*skip = 0;
	return has_and(tokens, index) ? JOINT_AND : JOINT_NONE;
}

/* From 5 to 9 of the same month: both are counted from the date told last. */
static void share_told(DateRange *range)
{
	if (!range->to.is_told)
		return;
	range->from.is_told = TRUE;
	range->from.unit = range->to.unit;
	range->from.shift = range->to.shift;
	range->from.slots |= range->to.slots & DATE_SHIFT;
}

/* 10, 11 and 13 September; 5 to 7 in the evening: the first number borrows from the last date. */
static gboolean read_list(const Tokens *tokens, guint index, DateRange *range)
{
	int first;
	guint at = index + datenumber_read(tokens, index, &first);

	if (at == index)
		return FALSE;
	for (guint n = 0; n < LIST_LIMIT; n++) {
		guint skip;
		Joint joint = joint_at(tokens, at, &skip);
		if (joint == JOINT_NONE)
			return FALSE;
		at += skip;
		if (joint != JOINT_COMMA && dategrammar_read(tokens, at, &range->to) &&
		    range->to.slots & (DATE_NUMBER | DATE_CLOCK))
			break;
		int next;
		guint taken = datenumber_read(tokens, at, &next);
		if (!taken || next <= first)
			return FALSE;
		at += taken;
	}
	range->from = (DateParts){ 0 };
	if (range->to.slots & DATE_NUMBER) {
		if (range->to.last == DATE_NUMBER || first >= range->to.number)
			return FALSE;
		range->from.slots = DATE_NUMBER;
		range->from.number = first;
		share_told(range);
	} else if (range->to.slots & DATE_CLOCK && first <= 24 &&
		   (range->to.slots & DATE_PART || clock_is_led(tokens, index))) {
		range->from.slots = DATE_CLOCK;
		range->from.hour = first;
	} else {
		return FALSE;
	}
	range->count = at + range->to.count - index;
	return TRUE;
}

/* The year behind a list of days is that of all of them. */
static guint read_shared_year(const Tokens *tokens, guint index, DateRange *range)
{
	guint comma = token_is(tokens, index, ",") ? 1 : 0;
	guint count = dateyear_read(tokens, index + comma, &range->to);

	if (!count)
		return 0;
	range->from.year = range->to.year;
	range->from.slots |= DATE_YEAR;
	return comma + count;
}

/* September 13 to 15: the second number shares the month that stands before the first. */
static guint read_number_behind(const Tokens *tokens, guint index, DateRange *range)
{
	const guint day = DATE_NUMBER | DATE_MONTH;
	guint skip, at = index;
	int number;

	if (!token_trait(tokens, TRAIT_MONTH_FIRST) || (range->from.slots & day) != day ||
	    range->from.last != DATE_MONTH)
		return 0;
	Joint joint = joint_at(tokens, at, &skip);
	at += skip;
	guint count = datenumber_read(tokens, at, &number);
	if (joint == JOINT_NONE || joint == JOINT_COMMA || !count || number <= range->from.number ||
	    number > 31 || figure_goes_on(tokens, at))
		return 0;
	at += count;
	range->to = range->from;
	range->to.number = number;
	return at - index + read_shared_year(tokens, at, range);
}

/* The slots by which two dates can be held against each other. */
static guint kind_of(const DateParts *parts)
{
	static const guint kinds[] = {
		DATE_NUMBER,  DATE_WEEKDAY | DATE_DAY,
		DATE_CLOCK,   DATE_SECTION,
		DATE_MONTH,   DATE_DECADE,
		DATE_CENTURY, DATE_YEAR,
		DATE_SHIFT,
	};

	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
		if (parts->slots & kinds[i])
			return kinds[i];
	return 0;
}

/* Whether two dates of one kind, joined so, are an interval. */
static gboolean is_interval(const Tokens *tokens, guint index, const DateRange *range, Joint joint)
{
	guint kind = kind_of(&range->from);
	guint lead = index - (period_leads_several(tokens, index) ? 1 : 0);
	gboolean is_between = token_follows(tokens, lead, "between");
	gboolean is_led = is_between || token_follows(tokens, lead, "from");
	gboolean is_years = kind == DATE_YEAR && range->to.is_weak &&
			    range->from.year < range->to.year &&
			    range->to.year - range->from.year <= 100;

	/* from 10 to 12 today: the day is told with the second */
	gboolean is_clock = kind == DATE_CLOCK && range->to.slots & DATE_CLOCK;
	if (!kind || (kind != kind_of(&range->to) && !is_clock))
		return FALSE;
	switch (joint) {
	case JOINT_TO:
		return is_led || kind == DATE_NUMBER || kind == DATE_MONTH || kind == DATE_YEAR ||
		       kind == DATE_CLOCK;
	case JOINT_AND:
		return is_between;
	case JOINT_DASH:
		return kind == DATE_YEAR    ? is_years
		       : kind == DATE_CLOCK ? range->from.has_minute && range->to.has_minute
					    : TRUE;
	default:
		return FALSE;
	}
}

static Joint joint_of_dates(const Tokens *tokens, guint index, const DateParts *from, guint *skip)
{
	if (from->slots & DATE_YEAR && token_is(tokens, index, "/")) {
		*skip = 1;
		return JOINT_DASH;
	}
	return joint_at(tokens, index, skip);
}

/* Next week between Wednesday and Friday. */
static guint read_weekdays_behind(const Tokens *tokens, guint index, DateRange *range)
{
	DateRange days = { 0 };
	TokenMatch between;

	if (range->from.slots != DATE_SHIFT || range->from.unit != PERIOD_WEEK ||
	    !token_is_function(tokens, index, "between", &between) ||
	    !dategrammar_read(tokens, index + between.count, &days.from) ||
	    days.from.slots != DATE_WEEKDAY)
		return 0;
	guint skip, at = index + between.count + days.from.count;
	Joint joint = joint_at(tokens, at, &skip);
	if (joint == JOINT_NONE || joint == JOINT_COMMA ||
	    !dategrammar_read(tokens, at + skip, &days.to) || days.to.slots != DATE_WEEKDAY)
		return 0;
	range->to = range->from;
	range->to.weekday = days.to.weekday;
	range->from.weekday = days.from.weekday;
	range->from.slots |= DATE_WEEKDAY;
	range->to.slots |= DATE_WEEKDAY;
	return at + skip + days.to.count - index;
}

/* In November between the 19th and the 20th: two numbers of the month that stands before them. */
static guint read_between_behind(const Tokens *tokens, guint index, DateRange *range)
{
	TokenMatch between;
	guint skip;
	int first, last;

	if ((range->from.slots & (DATE_OF_TIME | DATE_DEICTIC)) != DATE_MONTH ||
	    !token_is_function(tokens, index, "between", &between))
		return 0;
	guint at = index + between.count;
	guint count = datenumber_read(tokens, at, &first);
	Joint joint = joint_at(tokens, at + count, &skip);
	guint second = at + count + skip;
	guint end = second + datenumber_read(tokens, second, &last);
	gboolean is_closed = end >= tokens_count(tokens) || token_type(tokens, end) == TOKEN_SIGN ||
			     token_has(tokens, end, LEXICON_FUNCTION);

	if (!count || end == second || first >= last || !is_closed ||
	    (joint != JOINT_AND && joint != JOINT_TO && joint != JOINT_DASH))
		return 0;
	range->from.slots |= DATE_NUMBER;
	range->to = range->from;
	range->from.number = first;
	range->to.number = last;
	return end - index;
}

/* Until 11 August of the same year: of that of FROM, so that TO is counted from nothing else. */
static gboolean is_counted_alone(const DateParts *from, DateParts *to)
{
	if (to->is_told && from->slots & DATE_YEAR && to->slots & DATE_SHIFT &&
	    to->unit == PERIOD_YEAR && to->shift == 0) {
		to->slots &= ~(guint)DATE_SHIFT;
		to->is_told = FALSE;
	}
	return !to->is_told;
}

gboolean daterange_read(const Tokens *tokens, guint index, DateRange *range)
{
	guint skip;

	if (read_list(tokens, index, range))
		return TRUE;
	if (!dategrammar_read(tokens, index, &range->from))
		return FALSE;
	range->count = range->from.count;
	range->to = (DateParts){ 0 };
	guint at = index + range->count;
	guint behind = read_number_behind(tokens, at, range);
	if (!behind)
		behind = read_between_behind(tokens, at, range);
	if (!behind)
		behind = read_weekdays_behind(tokens, at, range);
	if (behind) {
		range->count += behind;
		return TRUE;
	}
	Joint joint = joint_of_dates(tokens, at, &range->from, &skip);
	if (joint == JOINT_NONE || joint == JOINT_COMMA ||
	    !dategrammar_read(tokens, at + skip, &range->to) ||
	    !is_counted_alone(&range->from, &range->to) ||
	    !is_interval(tokens, index, range, joint))
		range->to = (DateParts){ 0 };
	else
		range->count += skip + range->to.count;
	return TRUE;
}

static void print_zone(GString *out, const char *zone, int offset)
{
	if (strcmp(zone, "Etc/UTC") == 0)
		g_string_append_c(out, 'Z');
	else
		g_string_append_printf(out, "%c%02d:%02d", offset < 0 ? '-' : '+', ABS(offset) / 60,
				       ABS(offset) % 60);
}

/* Add the clock time to what is known of the day. */
static void add_clock(const DateParts *parts, const DateValue *value, GString *out, DateSpan *span)
{
	int minute = daytime_minute(parts);
	gboolean is_known = value->first != DATE_UNKNOWN;
	gboolean has_zone = parts->slots & DATE_ZONE && parts->zone;
	int offset = has_zone && is_known ? daytime_offset(parts->zone, value->first, minute) : 0;

	g_string_append_printf(out, "T%02d:%02d", minute / 60, minute % 60);
	if (parts->has_second)
		g_string_append_printf(out, ":%02d", parts->second);
	if (has_zone && (is_known || strcmp(parts->zone, "Etc/UTC") == 0))
		print_zone(out, parts->zone, offset);
	if (is_known) {
		span->lo = value->first * MINUTES_PER_DAY + minute - offset;
		span->hi = span->lo + (parts->has_minute ? 1 : 60);
	}
}

/* Join the days of VALUE with the time of the day in PARTS. */
static void settle(const DateParts *parts, const DateValue *value, DateSpan *span)
{
	GString *out = g_string_new(value->text);
	int from, to;

	span->lo = span->hi = FACT_NEVER;
	if (value->first != DATE_UNKNOWN) {
		span->lo = (value->first - (value->is_week ? 2 : 0)) * MINUTES_PER_DAY;
		span->hi = (value->last + 1) * MINUTES_PER_DAY;
	}
	if (parts->slots & DATE_CLOCK) {
		add_clock(parts, value, out, span);
	} else if (parts->slots & DATE_PART) {
		g_string_append(out, parts->part);
		daytime_window(parts->part, &from, &to);
		if (value->first != DATE_UNKNOWN) {
			span->lo = value->first * MINUTES_PER_DAY + from;
			span->hi = value->first * MINUTES_PER_DAY + to;
		}
	}
	g_strlcpy(span->text, out->str, sizeof span->text);
	g_string_free(out, TRUE);
}

/* Of two weekdays the first is the last one before the second. */
static gboolean find_weekday_before(const DateParts *from, const DateValue *to, DateValue *value)
{
	return calendar_has(to->first - 7) &&
	       datevalue_set_day(value, dateresolve_weekday_before(to->first - 1, from->weekday));
}

/* Whether FROM is told by its name alone, so that TO decides when it was. */
static gboolean is_free_weekday(const DateParts *from)
{
	return (from->slots & DATE_OF_TIME) == DATE_WEEKDAY && !(from->slots & DATE_DEICTIC);
}

static gboolean find_from(const DateParts *from, const DateValue *to, gint64 today, Tense tense,
			  DateValue *value)
{
	DateParts tried = *from;

	if (is_free_weekday(from) && to->first != DATE_UNKNOWN)
		return find_weekday_before(from, to, value);
	if (!dateresolve_find(from, today, tense, value))
		return FALSE;
	if (value->first == DATE_UNKNOWN || to->first == DATE_UNKNOWN ||
	    value->first <= to->first || !(from->slots & DATE_MONTH) ||
	    from->calendar != CALENDAR_GREGORIAN)
		return TRUE;
	tried.slots |= DATE_YEAR;
	tried.year = calendar_day(CALENDAR_GREGORIAN, to->first).year;
	if (dateresolve_find(&tried, today, tense, value) && value->first <= to->first)
		return TRUE;
	tried.year--; /* December to January of the year that is named */
	return dateresolve_find(&tried, today, tense, value);
}

/* From 10 p.m. to 6 a.m., with no day told: the second hour is of the next one. */
static void pass_midnight(const DateParts *from, const DateParts *to, DateValue *last)
{
	const guint time = DATE_CLOCK | DATE_PART | DATE_ZONE;

	if (!((from->slots | to->slots) & ~time) && last->first != DATE_UNKNOWN &&
	    daytime_minute(to) < daytime_minute(from))
		datevalue_set_day(last, last->first + 1);
}

gboolean daterange_find(const DateRange *range, gint64 today, Tense tense, DateSpan *span)
{
	DateParts from = range->from, to = range->to;
	DateValue first, last;
	DateSpan start, end;

	if (!range->to.slots) {
		if (!dateresolve_find(&from, today, tense, &first))
			return FALSE;
		settle(&from, &first, span);
		return TRUE;
	}
	datelend_to(&from, &to);
	if (!dateresolve_find(&to, today, tense, &last))
		return FALSE;
	datelend_from(&from, &to);
	gboolean is_clock = kind_of(&from) == DATE_CLOCK;
	if (is_clock)
		first = last;
	else if (!find_from(&from, &last, today, tense, &first) ||
		 (first.first != DATE_UNKNOWN && first.first > last.first))
		return FALSE; /* also where only the first is known */
	if (is_clock)
		pass_midnight(&from, &to, &last);
	settle(&from, &first, &start);
	settle(&to, &last, &end);
	g_snprintf(span->text, sizeof span->text, "%.50s/%.50s", start.text, end.text);
	span->lo = start.lo;
	span->hi = start.lo == FACT_NEVER ? FACT_NEVER : end.hi;
	return TRUE;
}
