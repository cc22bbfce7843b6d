/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/clock.h"

#include <math.h>
#include <string.h>

#include "fact/deictic.h"
#include "fact/figure.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"

enum { SECONDS_PER_HOUR = 3600 };

/* What was read of a clock time. */
typedef struct Reading {
	int hour, minute, second;
	guint count;
	gboolean has_minute, has_second;
	gboolean is_colon; /* 9:47: sure to be a time */
	gboolean is_word;
} Reading;

/* Whether the part of the day at INDEX is told of an hour, and leads no day of its own. */
static gboolean is_half_of_day(const Tokens *tokens, guint index)
{
	TokenMatch part;

	if (!token_match(tokens, index, LEXICON_DAYPART, &part) || part.clitics)
		return FALSE;
	guint end = index + part.count;
	return strcmp(part.entry.attribute, "hour") == 0 ||
	       (strcmp(part.entry.attribute, "none") != 0 &&
		(end >= tokens_count(tokens) || token_type(tokens, end) == TOKEN_SIGN));
}

/* 1430 before GMT, 340 before p.m. */
static gboolean read_joined_digits(const Tokens *tokens, guint index, Reading *reading)
{
	int figure = figure_value(tokens, index, 3, 4);
	gboolean has_four = figure_value(tokens, index, 4, 4) >= 0;
	TokenMatch zone;

	if (figure < 0 || figure / 100 > 23 || figure % 100 > 59)
		return FALSE;
	guint noun = token_is_function(tokens, index + 1, "zone", &zone) ? zone.count : 0;
	gboolean is_zoned =
		has_four && (token_follows(tokens, index, "clock") ||
			     (token_match(tokens, index + 1 + noun, LEXICON_ZONE, &zone) &&
			      strcmp(zone.entry.value, "Etc/UTC") == 0));
	if (!is_zoned && (figure / 100 > 12 || !is_half_of_day(tokens, index + 1)))
		return FALSE;
	*reading = (Reading){
		.hour = figure / 100, .minute = figure % 100, .has_minute = TRUE, .count = 1
	};
	return TRUE;
}

gboolean clock_is_led(const Tokens *tokens, guint index)
{
	TokenMatch lead;

	return index > 0 && token_match(tokens, index - 1, LEXICON_STOP, &lead) &&
	       strcmp(lead.entry.attribute, "hours") == 0;
}

/* The hour and the minute around a word for hours (14h30); FALSE where there are none. */
static gboolean read_around_hour(const Tokens *tokens, guint index, Reading *reading)
{
	int hour = figure_value(tokens, index, 1, 2);
	TokenMatch sign;

	if (hour < 0 || hour > 24 || !token_is_function(tokens, index + 1, "hour-sign", &sign))
		return FALSE;
	guint at = index + 1 + sign.count;
	int minute = figure_value(tokens, at, 2, 2);
	gboolean has_minute = minute >= 0 && minute < 60;
	/* at nine hours; but from eight to nine hours */
	gboolean is_led =
		token_follows(tokens, index, "at") || clock_is_led(tokens, index) ||
		(token_follows(tokens, index, "to") && index > 1 &&
		 (!token_is_digits(tokens, index - 2) || clock_is_led(tokens, index - 2))) ||
		(token_is_glued(tokens, index + 1) &&
		 (token_follows(tokens, index, "from") || token_follows(tokens, index, "between")));
	*reading = (Reading){ .hour = hour,
			      .minute = has_minute ? minute : 0,
			      .has_minute = has_minute,
			      .is_colon = has_minute || is_led,
			      .count = 1 + sign.count + (has_minute ? 1 : 0) };
	PeriodNoun noun;
	if (has_minute && period_noun(tokens, index + reading->count, &noun) &&
	    noun.unit == PERIOD_MINUTE)
		reading->count += noun.count;
	return TRUE;
}

/* What may stand between hour and minutes, and in decimal numbers. */
static gboolean is_separator(const char *sign)
{
	return (*sign != '\0' && strchr(":.,", *sign)) || strcmp(sign, "٫") == 0;
}

/* 9:47, 21:47:05, 15.30, 04,30, 18, 1800. */
static gboolean read_digits(const Tokens *tokens, guint index, Reading *reading)
{
	int hour = figure_value(tokens, index, 1, 2);

	*reading = (Reading){ .hour = hour, .count = 1 };
	if (hour < 0)
		return read_joined_digits(tokens, index, reading);
	if (hour > 24)
		return FALSE;
	const char *sign = index + 1 < tokens_count(tokens) ? token_form(tokens, index + 1) : "";
	int minute = figure_value(tokens, index + 2, 2, 2);
	gboolean is_parted = token_is_glued(tokens, index + 1) &&
			     token_is_glued(tokens, index + 2) &&
			     token_is_digits(tokens, index + 2) && is_separator(sign);
	if (!is_parted)
		return TRUE;
	if (minute < 0)
		return FALSE; /* 2.3 of something */
	if (minute > 59)
		return FALSE;
	reading->minute = minute;
	reading->has_minute = TRUE;
	reading->is_colon = *sign == ':';
	reading->count = 3;
	int second = figure_value(tokens, index + 4, 2, 2);
	if (token_is(tokens, index + 3, ":") && second >= 0 && second < 60) {
		reading->second = second;
		reading->has_second = TRUE;
		reading->count = 5;
	}
	return hour < 24 || minute == 0;
}

/* The hour told as a rank: the eighth, the twenty-third (no more where the tens are minutes). */
static gboolean read_rank(const Tokens *tokens, guint index, Numeral *rank)
{
	TokenMatch unit;
	PeriodNoun noun;

	if (!token_match(tokens, index, LEXICON_ORDINAL, &unit) ||
	    !(unit.clitics & CLITIC_DEFINITE) || !ordinal_read(tokens, index, rank))
		return FALSE;
	if (period_noun(tokens, index + rank->count, &noun) && noun.unit == PERIOD_MINUTE)
		*rank = (Numeral){ .value = unit.entry.number, .count = unit.count };
	return TRUE;
}

/* The eighth, the one (the first hour is no time); behind the noun also eight and a half. */
static gboolean read_words(const Tokens *tokens, guint index, gboolean has_noun, Reading *reading)
{
	TokenMatch one;
	Numeral numeral = { 0 };
	gboolean is_rank = read_rank(tokens, index, &numeral);

	if (!is_rank && token_match(tokens, index, LEXICON_CARDINAL, &one) &&
	    one.clitics & CLITIC_DEFINITE && one.entry.number == 1)
		numeral = (Numeral){ .value = 1, .count = one.count };
	else if (!is_rank && (!has_noun || !numeral_read(tokens, index, &numeral) ||
			      numeral.is_digits || numeral.value >= 13))
		return FALSE;
	gboolean is_first = numeral.value == 1 && token_has(tokens, index, LEXICON_ORDINAL);
	gboolean is_product = numeral.is_decimal && numeral.value == trunc(numeral.value);
	if (is_first || is_product || numeral.value < 1 || numeral.value > 24)
		return FALSE;
	int hour = (int)numeral.value;
	*reading = (Reading){ .hour = hour,
			      .minute = (int)((numeral.value - hour) * 60 + 0.5),
			      .has_minute = numeral.is_decimal,
			      .count = numeral.count,
			      .is_word = TRUE };
	return TRUE;
}

/* Three o'clock, half past nine (ساڑھے نو بجے), five p.m.: a number word before what makes it a
 * time. */
static gboolean read_hour_words(const Tokens *tokens, guint index, Reading *reading)
{
	Numeral numeral;
	TokenMatch behind;

	if (!numeral_read(tokens, index, &numeral) || numeral.value < 1 || numeral.value > 12 ||
	    (numeral.is_decimal && (numeral.is_digits || fmod(numeral.value * 4, 1) != 0)))
		return FALSE;
	guint at = index + numeral.count;
	gboolean is_sure = token_is_function(tokens, at, "o-clock", &behind);
	gboolean is_hour = token_match(tokens, at, LEXICON_DAYPART, &behind) &&
			   strcmp(behind.entry.attribute, "hour") == 0;
	if (!is_sure && !is_hour)
		return FALSE;
	int hour = (int)numeral.value;
	*reading = (Reading){ .hour = hour,
			      .minute = (int)((numeral.value - hour) * 60),
			      .has_minute = numeral.is_decimal,
			      .count = numeral.count + (is_sure ? behind.count : 0),
			      .is_colon = is_sure };
	return TRUE;
}

/* Whether a part of the day or a zone stands at INDEX that makes the number before it a time. */
static gboolean is_timed(const Tokens *tokens, guint index, const Reading *reading)
{
	DateParts zone = { .slots = DATE_CLOCK };
	TokenMatch part;
	int this;

	if (clock_read_zone(tokens, index, &zone))
		return TRUE;
	gboolean is_led = token_says(tokens, index, "from") || token_says(tokens, index, "in") ||
			  deictic_before(tokens, index, &this);
	guint from = is_led ? 1 : 0;
	if (!token_match(tokens, index + from, LEXICON_DAYPART, &part) ||
	    part.clitics & (CLITIC_AND | CLITIC_THEN))
		return FALSE;
	if (strcmp(part.entry.attribute, "hour") == 0)
		return TRUE;
	if (strcmp(part.entry.attribute, "clock") == 0)
		return part.clitics == 0 && reading->has_minute;
	guint behind = index + from + part.count;
	gboolean leads_day = token_has(tokens, behind, LEXICON_WEEKDAY) ||
			     token_has(tokens, behind, LEXICON_DAY) ||
			     token_has(tokens, behind, LEXICON_PERIOD);
	return from || !leads_day || strcmp(part.entry.attribute, "adverb") == 0;
}

/* And twenty minutes, less two minutes and ten seconds; returns the tokens they take. */
static guint add_period(const Tokens *tokens, guint index, Reading *reading)
{
	TokenMatch less, noun;
	Period period;
	gboolean is_less = token_is_function(tokens, index, "less", &less);
	guint skip = is_less ? less.count : token_clitics(tokens, index) == CLITIC_AND ? 1 : 0;
	gboolean is_joined =
		skip || token_beginning(tokens, index) & CLITIC_AND ||
		(token_match(tokens, index, LEXICON_PERIOD, &noun) && noun.clitics & CLITIC_AND);

	if (!is_joined || !period_read(tokens, index + skip, &period) || period.is_open ||
	    period.evidence != PERIOD_COUNTED || period_total(&period) >= SECONDS_PER_HOUR)
		return 0;
	for (PeriodUnit unit = PERIOD_YEAR; unit < PERIOD_MINUTE; unit++)
		if (period.parts[unit] != 0)
			return 0;
	int minutes = (int)period.parts[PERIOD_MINUTE];
	reading->minute += is_less ? -minutes : minutes;
	reading->has_minute = TRUE;
	reading->second = (int)period.parts[PERIOD_SECOND];
	reading->has_second = reading->second > 0;
	return skip + period.count;
}

/*
 * Half past, quarter to, and twenty: the minutes at INDEX without their noun, and in COUNT the
 * tokens they take; 0 for none. They are fractions, or want a part of the day or a zone behind.
 */
static int minutes_at(const Tokens *tokens, guint index, const Reading *reading, guint *count)
{
	TokenMatch less, cardinal;
	Numeral numeral;
	gboolean is_less = token_is_function(tokens, index, "less", &less);
	guint skip = is_less ? less.count : token_clitics(tokens, index) == CLITIC_AND ? 1 : 0;
	gboolean is_joined = skip || (token_match(tokens, index, LEXICON_CARDINAL, &cardinal) &&
				      cardinal.clitics & CLITIC_AND);

	*count = 0;
	if (!is_joined || !numeral_read(tokens, index + skip, &numeral))
		return 0;
	guint taken = skip + numeral.count;
	double minutes = numeral.value;
	if (numeral.is_decimal && !numeral.is_digits)
		minutes *= 60;
	else if (!is_timed(tokens, index + taken, reading))
		return 0;
	if (minutes < 1 || minutes > 59)
		return 0;
	*count = taken;
	return (int)(is_less ? -minutes : minutes);
}

/* Add the minutes to READING: half past less five minutes. */
static void read_minutes(const Tokens *tokens, guint index, Reading *reading)
{
	if (reading->has_minute && !reading->is_word)
		return;
	for (guint n = 0; n < 2; n++) {
		guint at = index + reading->count;
		guint count = add_period(tokens, at, reading);
		int minutes = count ? 0 : minutes_at(tokens, at, reading, &count);
		if (!count)
			break;
		reading->minute += minutes;
		reading->has_minute = TRUE;
		reading->count += count;
	}
}

static void set_clock(DateParts *parts, const Reading *reading)
{
	parts->slots |= DATE_CLOCK;
	parts->last = DATE_CLOCK;
	parts->hour = reading->hour;
	parts->minute = reading->minute;
	parts->second = reading->second;
	parts->has_minute = reading->has_minute;
	parts->has_second = reading->has_second;
}

/* 14.00'te: where a point parts no decimals, behind a day, or on the hour or its half. */
static gboolean is_dotted(const Tokens *tokens, guint end, const Reading *reading,
			  const DateParts *parts)
{
	enum { HALF = 30 };
	TokenMatch ending;

	return reading->has_minute && reading->count == 3 &&
	       token_trait(tokens, TRAIT_DECIMAL_COMMA) && token_is(tokens, end - 2, ".") &&
	       token_is_glued(tokens, end) &&
	       token_is_function(tokens, end, "in-behind", &ending) &&
	       (parts->slots & (DATE_OF_DAY | DATE_MONTH) || reading->minute % HALF == 0);
}

guint clock_read_half(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch half;

	if (!token_match(tokens, index, LEXICON_DAYPART, &half) ||
	    strcmp(half.entry.attribute, "hour") != 0)
		return 0;
	parts->part = half.entry.value;
	parts->slots |= DATE_PART;
	return half.count;
}

guint clock_read(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;
	Reading reading;
	gboolean has_noun = token_is_function(tokens, index, "clock", &match);
	/* the hours of 48 hours are no clock's */
	if (has_noun && index > 0 && figure_value(tokens, index - 1, 1, 3) >= 0)
		has_noun = FALSE;
	guint at = index + (has_noun ? match.count : 0);

	if (!read_around_hour(tokens, at, &reading) && !read_digits(tokens, at, &reading) &&
	    !read_words(tokens, at, has_noun, &reading) && !read_hour_words(tokens, at, &reading))
		return 0;
	read_minutes(tokens, at, &reading);
	if (!reading.is_word && token_is_function(tokens, at + reading.count, "o-clock", &match)) {
		reading.is_colon = TRUE;
		reading.count += match.count;
	}
	guint end = at + reading.count;
	gboolean is_sure = has_noun || reading.is_colon ||
			   is_dotted(tokens, end, &reading, parts) ||
			   (reading.is_word && reading.has_minute) ||
			   (reading.is_word && token_follows(tokens, index, "at"));
	gboolean may_be = reading.is_word || reading.has_minute || reading.hour <= 12;
	if (!is_sure && !(may_be && is_timed(tokens, end, &reading)))
		return 0;
	set_clock(parts, &reading);
	return end + clock_read_half(tokens, end, parts) - index;
}

guint clock_read_zone(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch noun, zone;
	gboolean has_noun = token_is_function(tokens, index, "zone", &noun);
	guint at = index + (has_noun ? noun.count : 0);

	if (!(parts->slots & DATE_CLOCK) || !token_match(tokens, at, LEXICON_ZONE, &zone) ||
	    (!has_noun && strcmp(zone.entry.value, "Etc/UTC") != 0 &&
	     strcmp(zone.entry.attribute, "whole") != 0))
		return 0;
	gboolean is_local = strcmp(zone.entry.value, "local") == 0;
	parts->zone = is_local ? NULL : zone.entry.value;
	parts->slots |= DATE_ZONE;
	parts->last = DATE_ZONE;
	return at - index + zone.count;
}

/* A clock time that has a name: midnight. */
static void set_named_time(DateParts *parts, const char *value)
{
	Reading reading = { .has_minute = TRUE };

	if (parts->slots & DATE_CLOCK) {
		parts->part = strcmp(value, "T00:00") == 0 ? "TNI" : "TMI";
		parts->slots |= DATE_PART;
		return;
	}
	reading.hour = atoi(value + 1);
	set_clock(parts, &reading);
}

guint clock_read_part(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch part;
	int shift = 0;
	guint this = parts->slots & DATE_OF_TIME ? 0 : deictic_before(tokens, index, &shift);
	guint at = index + this;

	if (!token_match(tokens, at, LEXICON_DAYPART, &part) ||
	    strcmp(part.entry.attribute, "none") == 0 || strcmp(part.entry.attribute, "hour") == 0)
		return 0;
	gboolean is_now = strcmp(part.entry.attribute, "now") == 0;
	gboolean has_article = part.clitics & CLITIC_DEFINITE ||
			       (at > 0 && token_clitics(tokens, at - 1) == CLITIC_DEFINITE);
	if (this && !is_now && !has_article && token_trait(tokens, TRAIT_ARTICLE))
		return 0;
	gboolean is_alone = is_now || strcmp(part.entry.attribute, "alone") == 0;
	gboolean is_adverb = strcmp(part.entry.attribute, "adverb") == 0;
	gboolean is_clock = strcmp(part.entry.attribute, "clock") == 0;
	guint end = at + part.count;
	if (is_clock && (part.clitics || !(parts->slots & DATE_CLOCK)))
		return 0;
	if (parts->slots & DATE_OF_TIME &&
	    (!(is_alone || is_adverb || is_clock) || token_has(tokens, end, LEXICON_WEEKDAY) ||
	     token_has(tokens, end, LEXICON_DAY)))
		return 0;
	if (*part.entry.value == 'T' && g_ascii_isdigit(part.entry.value[1])) {
		set_named_time(parts, part.entry.value);
		return end - index;
	}
	gboolean is_shifted =
		deictic_behind(tokens, end, &shift) || token_has(tokens, end, LEXICON_WEEKDAY);
	parts->part = part.entry.value;
	parts->is_alone = is_alone && has_article;
	parts->slots |= DATE_PART;
	parts->last = DATE_PART;
	if (this || (is_now && !(parts->slots & DATE_OF_TIME) && !is_shifted)) {
		parts->slots |= DATE_DEICTIC;
		parts->deictic = shift;
	}
	return end - index;
}
