/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/datecentury.h"

#include <string.h>

#include "fact/daterank.h"
#include "fact/figure.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"

/* The year that stands for now where the day of writing is not known. */
enum { PRESENT_YEAR = 2000 };

/* More centuries of our era are not told of. */
enum { CENTURIES = 30 };

/* Whether what follows makes a decade one of somebody's life. */
static gboolean is_of_life(const Tokens *tokens, guint index)
{
	guint from = token_says(tokens, index, "from") ? 1 : 0;
	return token_says(tokens, index + from, "age");
}

/* The 1990s, the 90s: digits that end in a nought, and an ending of the decade, or its noun. */
static guint read_decade_digits(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch noun, ending;
	gboolean has_noun = token_is_function(tokens, index, "decade", &noun);
	guint at = index + (has_noun ? noun.count : 0);
	int year = figure_value(tokens, at, 4, 4);
	int decade = year < 0 ? figure_value(tokens, at, 2, 2) : year;
	gboolean has_ending = token_is_function(tokens, at + 1, "decade-ending", &ending) &&
			      (token_is_glued(tokens, at + 1) || ending.count > 1);

	if (decade <= 0 || decade % 10 != 0 || (!has_noun && !has_ending))
		return 0;
	parts->decade = decade % 100;
	dateparts_fill(parts, DATE_DECADE);
	if (year > 0) {
		parts->century = year / 100 + 1;
		parts->slots |= DATE_CENTURY;
	}
	return at + 1 - index + (has_ending ? ending.count : 0);
}

/* The first decade of a century. */
static guint read_ranked_decade(const Tokens *tokens, guint index, DateParts *parts)
{
	PeriodNoun noun;
	int rank;

	if (!period_noun(tokens, index, &noun) || noun.factor != 10 ||
	    noun.form != PERIOD_SINGULAR || !daterank_is_settled(tokens, noun.clitics))
		return 0;
	guint count = daterank_behind(tokens, index + noun.count, 10, &rank);
	guint end = index + noun.count + count;
	if (!count || !(token_says(tokens, end, "from") || token_says(tokens, end, "of")) ||
	    !period_noun(tokens, end + 1, &noun) || noun.factor != 100)
		return 0;
	parts->decade = rank == DATERANK_LAST ? 90 : (rank - 1) * 10;
	dateparts_fill(parts, DATE_DECADE);
	return end - index;
}

/* In his sixties, in her late 30s. */
static gboolean is_age(const Tokens *tokens, guint index)
{
	return token_follows(tokens, index, "whose") ||
	       (index > 1 && token_follows(tokens, index - 1, "whose"));
}

guint datecentury_read_decade(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;
	guint digits = read_decade_digits(tokens, index, parts);

	if (digits && is_age(tokens, index))
		return 0;
	if (!digits)
		digits = read_ranked_decade(tokens, index, parts);
	if (digits)
		return digits;
	if (!token_match(tokens, index, LEXICON_DECADE, &match) ||
	    is_of_life(tokens, index + match.count) || is_age(tokens, index))
		return 0;
	parts->decade = (int)match.entry.number;
	dateparts_fill(parts, DATE_DECADE);
	return match.count;
}

/* The rank of a century in digits of ours or Roman ones: the 19th, XIX. */
static guint read_rank_figures(const Tokens *tokens, guint index, int *rank)
{
	guint lead = token_clitics(tokens, index) == CLITIC_DEFINITE ? 1 : 0;
	guint at = index + lead + (lead && token_is_hyphen(tokens, index + lead) ? 1 : 0);
	gboolean is_roman = at < tokens_count(tokens) && daterank_is_roman(tokens, at);
	guint roman = is_roman ? daterank_roman(tokens, at, rank) : 0;

	if (!roman) {
		*rank = figure_value(tokens, at, 1, 2);
		if (*rank < 1 || *rank > CENTURIES || figure_goes_on(tokens, at))
			return 0;
	}
	at += roman ? roman : 1 + ordinal_ending(tokens, at);
	gboolean is_dotted = token_is(tokens, at, ".") && token_is_glued(tokens, at) &&
			     token_trait(tokens, TRAIT_YEAR_NOUN_LAST);
	return at - index + (is_dotted ? 1 : 0);
}

/* The century that was so long before our era, or in another one, is none of ours. */
static gboolean is_other_era(const Tokens *tokens, guint index)
{
	return token_says(tokens, index, "before-era") || token_says(tokens, index, "hijri") ||
	       token_says(tokens, index, "solar");
}

static guint set_century(DateParts *parts, int rank, guint count)
{
	parts->century = rank;
	dateparts_fill(parts, DATE_CENTURY);
	return count;
}

/* The nineteenth century, in the order of these words. */
static guint read_century_behind(const Tokens *tokens, guint index, DateParts *parts)
{
	Numeral numeral;
	PeriodNoun noun;
	int rank;
	gboolean is_word = ordinal_read(tokens, index, &numeral);
	guint count = is_word ? numeral.count : read_rank_figures(tokens, index, &rank);

	if (is_word)
		rank = numeral.value >= 1 && numeral.value <= CENTURIES ? (int)numeral.value : 0;
	if (!count || rank == 0)
		return 0;
	guint at = index + count + (token_is_hyphen(tokens, index + count) ? 1 : 0);
	gboolean is_plain = !is_word && count == 1 && token_is_digits(tokens, index);
	if (!period_noun(tokens, at, &noun) || noun.factor != 100 || noun.form == PERIOD_DUAL ||
	    (is_plain && noun.form != PERIOD_SINGULAR) || is_other_era(tokens, at + noun.count))
		return 0;
	return set_century(parts, rank, at - index + noun.count);
}

/* The nineteenth century. */
guint datecentury_read(const Tokens *tokens, guint index, DateParts *parts)
{
	PeriodNoun noun;
	int rank;
	guint behind = token_trait(tokens, TRAIT_RANK_FIRST)
			       ? read_century_behind(tokens, index, parts)
			       : 0;

	if (behind || !period_noun(tokens, index, &noun) || noun.factor != 100 ||
	    noun.form != PERIOD_SINGULAR || !daterank_is_settled(tokens, noun.clitics))
		return behind;
	guint at = index + noun.count;
	guint count = daterank_behind(tokens, at, CENTURIES, &rank);
	if (!count)
		count = read_rank_figures(tokens, at, &rank);
	if (!count || is_other_era(tokens, at + count))
		return 0;
	return set_century(parts, rank, noun.count + count);
}

static int year_of(gint64 day)
{
	return day == DATE_UNKNOWN ? PRESENT_YEAR : calendar_day(CALENDAR_GREGORIAN, day).year;
}

/*
 * The hundreds of the year. A decade whose century is not told is the last one that has been over
 * for ten years.
 */
static int century_of(const DateParts *parts, gint64 today)
{
	int year = year_of(today);
	int now = year / 100;

	if (!(parts->slots & DATE_CENTURY))
		return now * 100 + parts->decade + 20 > year ? now - 1 : now;
	return parts->is_ago ? now + parts->century : parts->century - 1;
}

gboolean datecentury_find(const DateParts *parts, gint64 today, DateValue *value)
{
	int century = century_of(parts, today);
	char text[16];

	if (century < 0 || century > 30)
		return FALSE;
	if (parts->slots & DATE_DECADE) {
		int first = century * 100 + parts->decade;
		g_snprintf(text, sizeof text, "%03dX", first / 10);
		return datevalue_set_years(value, text, MAX(first, 1), 10);
	}
	g_snprintf(text, sizeof text, "%02dXX", century);
	return datevalue_set_years(value, text, MAX(century * 100, 1), 100);
}
