/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/clockminutes.h"

#include <math.h>
#include <string.h>

#include "fact/clock.h"
#include "fact/figure.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"

/* An amount of minutes. */
typedef struct Minutes {
	int number;
	guint count; /* tokens */
	gboolean has_noun;
	gboolean is_fraction; /* of the hour: a quarter */
} Minutes;

static gboolean has_class(const Tokens *tokens, guint index, LexiconClass class)
{
	return index < tokens_count(tokens) &&
	       token_word(tokens, index)->classes & (guint64)1 << class;
}

/* Ten minutes, a quarter of an hour. */
static gboolean read_with_noun(const Tokens *tokens, guint index, Minutes *minutes)
{
	Period period;

	if (!period_may_start(tokens, index) || !period_read(tokens, index, &period) ||
	    period.is_open || period.evidence != PERIOD_COUNTED ||
	    (period_unit(&period) != PERIOD_MINUTE && period_unit(&period) != PERIOD_HOUR))
		return FALSE;
	double number = period_total(&period) * (period_unit(&period) == PERIOD_HOUR ? 60 : 1);
	*minutes = (Minutes){ .number = (int)number, .count = period.count, .has_noun = TRUE };
	return number >= 1 && number < 60 && number == trunc(number);
}

/* Ten, or a quarter. */
static gboolean read_bare(const Tokens *tokens, guint index, Minutes *minutes)
{
	Numeral numeral;

	if (!numeral_read(tokens, index, &numeral))
		return FALSE;
	gboolean is_fraction = numeral.is_decimal && !numeral.is_digits;
	double number = numeral.value * (is_fraction ? 60 : 1);
	*minutes = (Minutes){ .number = (int)(number + 0.5),
			      .count = numeral.count,
			      .is_fraction = is_fraction };
	return number >= 1 && number < 60 && fmod(numeral.value * 4, 1) == 0;
}

/* Which way the word at INDEX counts: 1 past the hour, -1 to it; 0 for none. COUNT its tokens. */
static int way_at(const Tokens *tokens, guint index, guint *count)
{
	static const struct {
		const char *word;
		int way;
	} words[] = { { "minutes-past", 1 }, { "after", 1 },  { "minutes-to", -1 }, { "ago", -1 },
		      { "before", -1 },      { "until", -1 }, { "to", -1 } };
	TokenMatch match;

	*count = 0;
	if (!token_match(tokens, index, LEXICON_FUNCTION, &match) || match.clitics & CLITIC_AND)
		return 0;
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (*match.entry.value == *words[i].word &&
		    strcmp(match.entry.value, words[i].word) == 0) {
			*count = match.count;
			return words[i].way;
		}
	return 0;
}

/* Whether what stands at INDEX counts nothing: six, but not six of them, six hours. */
static gboolean is_closed(const Tokens *tokens, guint index)
{
	if (index >= tokens_count(tokens) || has_class(tokens, index, LEXICON_DAYPART) ||
	    token_says(tokens, index, "o-clock"))
		return TRUE;
	if (token_type(tokens, index) == TOKEN_SIGN)
		return !token_is_hyphen(tokens, index) &&
		       !token_has(tokens, index, LEXICON_PERCENT);
	return token_has(tokens, index, LEXICON_FUNCTION) && !token_says(tokens, index, "of") &&
	       !token_says(tokens, index, "from") && !token_says(tokens, index, "of-them") &&
	       !token_says(tokens, index, "point");
}

/* The eighth, where it is no rank of something. */
static guint read_rank(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;
	Numeral rank;

	if (!token_match(tokens, index, LEXICON_ORDINAL, &match) ||
	    !(match.clitics & CLITIC_DEFINITE) || !ordinal_read(tokens, index, &rank) ||
	    rank.value < 2 || rank.value > 12)
		return 0;
	guint end = index + rank.count;
	if (token_is_definite(tokens, end) && !has_class(tokens, end, LEXICON_DAYPART))
		return 0;
	parts->hour = (int)rank.value;
	return rank.count;
}

/* Six, as a word. */
static guint read_number(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch word;

	if (token_trait(tokens, TRAIT_ARTICLE) ||
	    !token_match(tokens, index, LEXICON_CARDINAL, &word) || word.entry.number < 1 ||
	    word.entry.number > 12 || word.entry.number != trunc(word.entry.number))
		return 0;
	parts->hour = (int)word.entry.number;
	return word.count;
}

/* The hour before its minutes, a word or digits, with the ending that may be parted from these. */
static guint read_hour_first(const Tokens *tokens, guint index, DateParts *parts)
{
	int figure = figure_value(tokens, index, 1, 2);
	guint count = figure >= 1 && figure <= 24 ? 1 : 0;

	if (!count)
		return read_number(tokens, index, parts);
	parts->hour = figure;
	gboolean has_ending = token_is_glued(tokens, index + 1) &&
			      token_is_glued(tokens, index + 2) &&
			      token_type(tokens, index + 1) == TOKEN_SIGN &&
			      token_type(tokens, index + 2) == TOKEN_WORD;
	return has_ending ? 3 : 1;
}

/* Six hours, where these are a clock's. */
static guint read_with_sign(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch sign;
	guint count = read_hour_first(tokens, index, parts);

	return count && token_is_function(tokens, index + count, "hour-sign", &sign) &&
			       is_closed(tokens, index + count + sign.count)
		       ? count + sign.count
		       : 0;
}

/* The hour at INDEX, from which minutes are counted; a word alone only where it counts nothing. */
static guint read_hour(const Tokens *tokens, guint index, DateParts *parts)
{
	DateParts tried = *parts;
	guint count = clock_read(tokens, index, &tried);

	if (count) {
		*parts = tried;
		return count;
	}
	count = read_rank(tokens, index, parts);
	if (!count)
		count = read_with_sign(tokens, index, parts);
	if (count)
		return count;
	count = read_number(tokens, index, parts);
	return count && is_closed(tokens, index + count) ? count : 0;
}

static guint set_minutes(DateParts *parts, int minutes, guint count)
{
	parts->minute += minutes;
	parts->has_minute = TRUE;
	dateparts_fill(parts, DATE_CLOCK);
	return count;
}

/* Ten minutes to six, a quarter past six. */
static guint read_minutes_first(const Tokens *tokens, guint index, DateParts *parts)
{
	guint way_count;
	TokenMatch hour;
	Minutes minutes;
	gboolean has_noun = read_with_noun(tokens, index, &minutes);

	if (!has_noun &&
	    (token_trait(tokens, TRAIT_ARTICLE) || !read_bare(tokens, index, &minutes)))
		return 0;
	guint at = index + minutes.count;
	int way = way_at(tokens, at, &way_count);
	gboolean is_sure = has_noun || token_says(tokens, at, "minutes-past") ||
			   token_says(tokens, at, "minutes-to");
	gboolean is_led = token_follows(tokens, index, "at");
	gboolean is_range =
		token_follows(tokens, index, "from") || token_follows(tokens, index, "between");
	if (!way && token_match(tokens, at, LEXICON_CARDINAL, &hour) && hour.clitics & CLITIC_TO)
		way = -1;
	if (!way || is_range || !(is_sure || is_led || minutes.is_fraction))
		return 0;
	at += way_count;
	guint count = read_hour(tokens, at, parts);
	return count ? set_minutes(parts, way * minutes.number, at + count - index) : 0;
}

/* Before the eighth by ten minutes. */
static guint read_way_first(const Tokens *tokens, guint index, DateParts *parts)
{
	guint way_count;
	int way = way_at(tokens, index, &way_count);
	Minutes minutes;
	guint count = way ? read_hour(tokens, index + way_count, parts) : 0;
	guint at = index + way_count + count;

	at += count ? clock_read_part(tokens, at, parts) : 0;
	if (!count || !(token_beginning(tokens, at) & CLITIC_IN) ||
	    !read_with_noun(tokens, at, &minutes))
		return 0;
	return set_minutes(parts, way * minutes.number, at + minutes.count - index);
}

/* Six hours less ten, at six hours and a half. */
static guint read_behind_sign(const Tokens *tokens, guint index, guint hour, DateParts *parts)
{
	TokenMatch sign, less;
	Minutes minutes;

	if (!token_is_function(tokens, index + hour, "hour-sign", &sign))
		return 0;
	guint at = index + hour + sign.count;
	gboolean is_less = token_is_function(tokens, at, "less", &less);
	gboolean is_and = !is_less && token_clitics(tokens, at) == CLITIC_AND;
	gboolean is_led = token_follows(tokens, index, "to") || token_follows(tokens, index, "at");

	at += is_less ? less.count : is_and ? 1 : 0;
	at += is_less && token_clitics(tokens, at) == CLITIC_DEFINITE ? 1 : 0;
	if (!read_with_noun(tokens, at, &minutes) && !read_bare(tokens, at, &minutes))
		return 0;
	guint count = at + minutes.count - index;
	if (is_less)
		return set_minutes(parts, -minutes.number, count);
	gboolean is_past = is_and ? is_led && minutes.is_fraction : minutes.has_noun;
	return is_past ? set_minutes(parts, minutes.number, count) : 0;
}

/* To eight five are left, eight and five have passed. */
static guint read_minutes_last(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch left, word;
	Minutes minutes;
	guint hour = token_trait(tokens, TRAIT_ARTICLE) ? 0 : read_hour_first(tokens, index, parts);
	guint count = hour ? read_behind_sign(tokens, index, hour, parts) : 0;

	if (!hour || count)
		return count;
	gboolean is_left = token_is_function(tokens, index + hour, "hour-less", &left);
	guint at = index + hour + (is_left ? left.count : 0);
	if (!read_with_noun(tokens, at, &minutes) && (is_left || !read_bare(tokens, at, &minutes)))
		return 0;
	guint end = at + minutes.count;
	gboolean is_plain = hour == 1 && token_is_digits(tokens, index);
	if (is_left)
		return set_minutes(parts, -minutes.number, end - index);
	if (is_plain)
		return 0; /* 2 10 stand there */
	int way = token_is_function(tokens, end, "minutes-past", &word) ? 1
		  : token_is_function(tokens, end, "minutes-to", &word) ? -1
									: 0;
	return way ? set_minutes(parts, way * minutes.number, end + word.count - index) : 0;
}

/* Without ten six; in half of the sixth, which ends at six. */
static guint read_led(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch lead;
	Minutes minutes;
	Numeral rank;

	if (!token_match(tokens, index, LEXICON_FUNCTION, &lead))
		return 0;
	if (strcmp(lead.entry.value, "half-before") == 0) {
		guint end = index + lead.count;
		if (!ordinal_read(tokens, end, &rank) || rank.value > 12 ||
		    !is_closed(tokens, end + rank.count))
			return 0;
		parts->hour = (int)rank.value;
		return set_minutes(parts, -30, lead.count + rank.count);
	}
	if (strcmp(lead.entry.value, "minutes-less") != 0)
		return 0;
	guint at = index + lead.count;
	if (!read_with_noun(tokens, at, &minutes) && !read_bare(tokens, at, &minutes))
		return 0;
	at += minutes.count;
	guint hour = read_number(tokens, at, parts);
	if (!hour || has_class(tokens, at + hour, LEXICON_UNIT) ||
	    has_class(tokens, at + hour, LEXICON_CURRENCY) ||
	    has_class(tokens, at + hour, LEXICON_PERCENT))
		return 0;
	return set_minutes(parts, -minutes.number, at + hour - index);
}

guint clockminutes_read(const Tokens *tokens, guint index, DateParts *parts)
{
	static DateReader *const readers[] = { read_led, read_way_first, read_minutes_last,
					       read_minutes_first };
	TokenMatch noun;
	const guint64 may_begin =
		LEXICON_BIT(CARDINAL) | LEXICON_BIT(PERIOD) | LEXICON_BIT(FUNCTION);

	if (!(token_word(tokens, index)->classes & may_begin) && !token_is_digits(tokens, index))
		return 0;
	guint clock = token_is_function(tokens, index, "clock", &noun) ? noun.count : 0;

	for (gsize i = 0; i < G_N_ELEMENTS(readers); i++) {
		DateParts tried = *parts;
		guint count = readers[i](tokens, index + clock, &tried);
		if (!count)
			continue;
		*parts = tried;
		return clock + count + clock_read_half(tokens, index + clock + count, parts);
	}
	return 0;
}
