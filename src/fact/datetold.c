/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datetold.h"

#include <string.h>

#include "fact/clock.h"
#include "fact/datewords.h"
#include "fact/deictic.h"

/* No longer, in bytes, is a word that only looks as if it began with "to": but, not. */
enum { PARTICLE_LIMIT = 6 };

gboolean datetold_is_of_event(const Tokens *tokens, guint index)
{
	if (index >= tokens_count(tokens) || token_type(tokens, index) != TOKEN_WORD)
		return FALSE;
	guint clitics = token_beginning(tokens, index);
	gboolean is_noun = clitics & CLITIC_DEFINITE || !token_word(tokens, index)->classes;

	return token_says(tokens, index, "from") || token_says(tokens, index, "of") ||
	       token_says(tokens, index, "that") ||
	       (clitics & CLITIC_TO && is_noun &&
		strlen(token_form(tokens, index)) > PARTICLE_LIMIT);
}

/* "The day before", but not at the end of a clause: what follows says before what. */
static gboolean is_joining(const Tokens *tokens, guint index, guint count)
{
	guint end = index + count;
	TokenMatch match;

	return (token_is_function(tokens, index, "before", &match) ||
		token_is_function(tokens, index, "after", &match)) &&
	       match.count == count && end < tokens_count(tokens) &&
	       token_type(tokens, end) != TOKEN_SIGN;
}

static gboolean is_numbered(const Tokens *tokens, guint index)
{
	return index > 0 && (token_is_digits(tokens, index - 1) ||
			     token_has(tokens, index - 1, LEXICON_CARDINAL));
}

/* The following year, the previous month. */
static guint read_noun(const Tokens *tokens, guint index, DateParts *parts)
{
	int shift;
	guint before = deictic_told_before(tokens, index, &shift);
	TokenMatch day;
	PeriodNoun noun;

	if (token_match(tokens, index, LEXICON_DAY, &day) && day.count > 1)
		return 0;
	if (!period_noun(tokens, index + before, &noun) || noun.form != PERIOD_SINGULAR ||
	    noun.unit > PERIOD_DAY || noun.factor != 1)
		return 0;
	guint end = index + before + noun.count;
	if (!before) {
		gboolean is_settled =
			noun.clitics & CLITIC_DEFINITE || !token_trait(tokens, TRAIT_ARTICLE);
		guint behind = deictic_told_behind(tokens, end, &shift);
		gboolean is_general =
			noun.unit == PERIOD_YEAR && token_follows(tokens, index, "office");
		if (!behind || !is_settled || is_general || is_numbered(tokens, index) ||
		    is_joining(tokens, end, behind))
			return 0;
		end += behind;
	}
	return !token_is_hyphen(tokens, end) && !datetold_is_of_event(tokens, end) &&
			       datewords_set_shift(parts, noun.unit, shift)
		       ? end - index
		       : 0;
}

/* Whether a month, or a day of one, is told behind, as where the whole stands first. */
static gboolean leads_month(const Tokens *tokens, guint index)
{
	TokenMatch of;
	guint at = index + (token_is_function(tokens, index, "in-behind", &of) ? of.count : 0);

	return token_trait(tokens, TRAIT_WHOLE_FIRST) && token_has(tokens, at, LEXICON_MONTH);
}

/* May of the same year, the evening of that day: of what was told last. */
static guint read_same(const Tokens *tokens, guint index, DateParts *parts)
{
	const guint of_day = DATE_PART, of_year = DATE_MONTH | DATE_SECTION,
		    of_month = DATE_WEEKDAY | DATE_SECTION;
	guint before = deictic_same_before(tokens, index);
	PeriodNoun noun;

	if (!period_noun(tokens, index + before, &noun) || noun.form != PERIOD_SINGULAR ||
	    noun.unit > PERIOD_DAY || noun.factor != 1)
		return 0;
	guint end = index + before + noun.count;
	guint behind = before ? 0 : deictic_same_behind(tokens, end);
	gboolean is_whole = parts->slots == 0;
	guint parted = noun.unit == PERIOD_DAY    ? of_day
		       : noun.unit == PERIOD_YEAR ? of_year
						  : of_month;
	if (!(before || behind) || !(is_whole ? noun.unit == PERIOD_YEAR && leads_month(tokens, end)
					      : (parts->last & parted) != 0))
		return 0;
	return datewords_set_shift(parts, noun.unit, 0) ? end + behind - index : 0;
}

/* The following morning. */
static guint read_part(const Tokens *tokens, guint index, DateParts *parts)
{
	int shift;
	guint before = deictic_told_before(tokens, index, &shift);

	if (!before || parts->slots || !datewords_set_shift(parts, PERIOD_DAY, shift))
		return 0;
	guint count = clock_read_part(tokens, index + before, parts);
	return count ? before + count : 0;
}

/* One word for the next day, or the year before. */
static guint read_day(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_DAY, &match) ||
	    !g_str_has_prefix(match.entry.attribute, "told"))
		return 0;
	guint end = index + match.count;
	if (strcmp(match.entry.attribute, "told-definite") == 0 &&
	    (index == 0 || token_clitics(tokens, index - 1) != CLITIC_DEFINITE))
		return 0;
	return !token_is_definite(tokens, end) && !datetold_is_of_event(tokens, end) &&
			       datewords_set_shift(parts, datewords_unit(match.entry.attribute),
						   match.entry.number)
		       ? match.count
		       : 0;
}

/* Before that by two months. */
static guint read_before_that(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch lead, ago;
	Period period;

	if (!token_is_function(tokens, index, "before-that", &lead) ||
	    !period_read(tokens, index + lead.count, &period) || period.is_open ||
	    period.is_definite)
		return 0;
	guint end = index + lead.count + period.count;
	gboolean is_behind = token_is_function(tokens, end, "ago-behind", &ago);
	if (!(is_behind || token_beginning(tokens, index + lead.count) & CLITIC_IN) ||
	    !datewords_set_counted(parts, &period, -1))
		return 0;
	return end - index + (is_behind ? ago.count : 0);
}

static gboolean has_class(const Tokens *tokens, guint index, LexiconClass class)
{
	return index < tokens_count(tokens) &&
	       token_word(tokens, index)->classes & (guint64)1 << class;
}

/* Quickly: whether the words at INDEX can be counted so; most begin nothing of the kind. */
static gboolean may_begin(const Tokens *tokens, guint index)
{
	TokenMatch match;

	if (has_class(tokens, index, LEXICON_DEICTIC) || has_class(tokens, index, LEXICON_DAY))
		return TRUE;
	if (has_class(tokens, index, LEXICON_PERIOD))
		return has_class(tokens, index + 1, LEXICON_DEICTIC) ||
		       has_class(tokens, index + 2, LEXICON_DEICTIC);
	return token_match(tokens, index, LEXICON_FUNCTION, &match) &&
	       (strcmp(match.entry.value, "before-that") == 0 ||
		strcmp(match.entry.value, "that") == 0);
}

guint datetold_read(const Tokens *tokens, guint index, DateParts *parts)
{
	static DateReader *const readers[] = { read_noun, read_same, read_part, read_day,
					       read_before_that };

	if (!may_begin(tokens, index))
		return 0;
	for (gsize i = 0; i < G_N_ELEMENTS(readers); i++) {
		DateParts tried = *parts;
		guint count = readers[i](tokens, index, &tried);
		if (!count)
			continue;
		*parts = tried;
		parts->is_told = TRUE;
		return count;
	}
	return 0;
}

gint64 datetold_reach(const DateParts *parts)
{
	static const gint64 days[] = {
		[PERIOD_YEAR] = 366, [PERIOD_MONTH] = 31, [PERIOD_WEEK] = 9, [PERIOD_DAY] = 1
	};
	PeriodUnit unit = parts->slots & DATE_SHIFT                     ? parts->unit
			  : parts->slots & DATE_MONTH && !parts->number ? PERIOD_MONTH
									: PERIOD_DAY;

	return days[unit] * MINUTES_PER_DAY;
}
