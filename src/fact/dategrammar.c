/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/dategrammar.h"

#include <string.h>

#include "fact/clock.h"
#include "fact/clockminutes.h"
#include "fact/datecentury.h"
#include "fact/datefigures.h"
#include "fact/dateholiday.h"
#include "fact/datenumber.h"
#include "fact/daterank.h"
#include "fact/datesection.h"
#include "fact/datetold.h"
#include "fact/datewords.h"
#include "fact/dateyear.h"

/* Digits, which are of no class. */
#define FIGURES ((guint64)1 << LEXICON_CLASSES)

/* With what the words of a section of a longer time begin. */
#define SECTION_BEGINS \
	(FIGURES | LEXICON_BIT(CARDINAL) | LEXICON_BIT(ORDINAL) | LEXICON_BIT(SEASON) | \
	 LEXICON_BIT(DAY) | LEXICON_BIT(WEEKDAY) | LEXICON_BIT(DAYPART) | LEXICON_BIT(PERIOD) | \
	 LEXICON_BIT(DEICTIC) | LEXICON_BIT(FUNCTION))

/*
 * A part may follow where the last one is in AFTER and none of AGAINST is there yet. BEGINS is the
 * set of LEXICON_BIT() with which its words begin, FIGURES among them where digits may.
 */
static const struct Step {
	DateReader *read;
	guint fills;
	guint after;
	guint against;
	gboolean takes_noun; /* the noun "day" may lead it */
	guint64 begins;
} steps[] = {
	{ datewords_read_ago, DATE_SHIFT, DATE_START, 0, FALSE, LEXICON_BIT(FUNCTION) },
	{ datewords_read_from_now, DATE_SHIFT, DATE_START, 0, FALSE, LEXICON_BIT(FUNCTION) },
	{ datewords_read_ago_behind, DATE_SHIFT, DATE_START, 0, FALSE,
	  FIGURES | LEXICON_BIT(CARDINAL) | LEXICON_BIT(PERIOD) | LEXICON_BIT(FUNCTION) },
	{ datetold_read, DATE_SHIFT | DATE_DAY,
	  DATE_START | DATE_CLOCK | DATE_PART | DATE_WEEKDAY | DATE_MONTH | DATE_SECTION,
	  DATE_DAY | DATE_SHIFT | DATE_YEAR | DATE_DEICTIC, FALSE,
	  LEXICON_BIT(DEICTIC) | LEXICON_BIT(DAY) | LEXICON_BIT(PERIOD) | LEXICON_BIT(FUNCTION) },
	{ datenumber_read_month_day, DATE_NUMBER,
	  DATE_START | DATE_PART | DATE_CLOCK | DATE_ZONE | DATE_DAY | DATE_WEEKDAY | DATE_DEICTIC,
	  DATE_NUMBER | DATE_MONTH | DATE_SHIFT, FALSE,
	  LEXICON_BIT(MONTH) | LEXICON_BIT(PERIOD) | LEXICON_BIT(DEICTIC) },
	{ datenumber_read_whole_first, DATE_NUMBER, DATE_START, 0, FALSE,
	  LEXICON_BIT(MONTH) | LEXICON_BIT(DEICTIC) | LEXICON_BIT(PERIOD) | LEXICON_BIT(FUNCTION) },
	{ datefigures_read, DATE_NUMBER,
	  DATE_START | DATE_PART | DATE_CLOCK | DATE_DAY | DATE_WEEKDAY | DATE_DEICTIC,
	  DATE_NUMBER | DATE_MONTH | DATE_SHIFT, TRUE, FIGURES | LEXICON_BIT(PERIOD) },
	{ clockminutes_read, DATE_CLOCK, DATE_START | DATE_PART | DATE_OF_TIME | DATE_DEICTIC,
	  DATE_CLOCK, FALSE,
	  FIGURES | LEXICON_BIT(CARDINAL) | LEXICON_BIT(PERIOD) | LEXICON_BIT(FUNCTION) |
		  LEXICON_BIT(DAYPART) },
	{ clock_read, DATE_CLOCK, DATE_START | DATE_PART | DATE_OF_TIME | DATE_DEICTIC, DATE_CLOCK,
	  FALSE,
	  FIGURES | LEXICON_BIT(CARDINAL) | LEXICON_BIT(ORDINAL) | LEXICON_BIT(FUNCTION) |
		  LEXICON_BIT(DAYPART) },
	{ clock_read_zone, DATE_ZONE, DATE_CLOCK | DATE_PART | DATE_OF_DAY | DATE_DEICTIC,
	  DATE_ZONE, FALSE, LEXICON_BIT(FUNCTION) | LEXICON_BIT(ZONE) },
	{ datenumber_read_day, DATE_NUMBER,
	  DATE_START | DATE_PART | DATE_CLOCK | DATE_DAY | DATE_WEEKDAY | DATE_DEICTIC,
	  DATE_NUMBER | DATE_MONTH | DATE_SHIFT, TRUE,
	  FIGURES | LEXICON_BIT(CARDINAL) | LEXICON_BIT(ORDINAL) | LEXICON_BIT(PERIOD) |
		  LEXICON_BIT(FUNCTION) | LEXICON_BIT(DEICTIC) },
	{ dateholiday_read, DATE_NUMBER,
	  DATE_START | DATE_PART | DATE_CLOCK | DATE_DAY | DATE_WEEKDAY | DATE_SECTION,
	  DATE_NUMBER | DATE_MONTH | DATE_SHIFT, TRUE, LEXICON_BIT(HOLIDAY) | LEXICON_BIT(PERIOD) },
	{ datesection_read_weekday_first, DATE_SECTION, DATE_START, 0, TRUE,
	  LEXICON_BIT(WEEKDAY) | LEXICON_BIT(PERIOD) },
	{ datewords_read_weekday, DATE_WEEKDAY,
	  DATE_START | DATE_PART | DATE_CLOCK | DATE_DAY | DATE_SHIFT,
	  DATE_WEEKDAY | DATE_NUMBER | DATE_MONTH, TRUE,
	  LEXICON_BIT(WEEKDAY) | LEXICON_BIT(DEICTIC) | LEXICON_BIT(PERIOD) },
	{ datewords_read_weekday_last, DATE_WEEKDAY, DATE_MONTH | DATE_YEAR, DATE_WEEKDAY, FALSE,
	  LEXICON_BIT(WEEKDAY) | LEXICON_BIT(DEICTIC) },
	{ datewords_read_day, DATE_DAY, DATE_START | DATE_PART | DATE_CLOCK, DATE_OF_TIME, TRUE,
	  LEXICON_BIT(DAY) | LEXICON_BIT(DEICTIC) | LEXICON_BIT(PERIOD) },
	{ clock_read_part, DATE_PART,
	  DATE_START | DATE_CLOCK | DATE_WEEKDAY | DATE_DAY | DATE_YEAR | DATE_MONTH |
		  DATE_DEICTIC | DATE_ZONE,
	  DATE_PART, FALSE, LEXICON_BIT(DAYPART) | LEXICON_BIT(DEICTIC) },
	{ datenumber_read_month, DATE_MONTH, DATE_START | DATE_SECTION,
	  DATE_OF_TIME & ~(guint)DATE_SECTION, FALSE,
	  LEXICON_BIT(MONTH) | LEXICON_BIT(PERIOD) | LEXICON_BIT(DEICTIC) },
	{ datenumber_read_month_behind, DATE_MONTH, DATE_YEAR | DATE_SHIFT,
	  DATE_MONTH | DATE_SECTION | DATE_OF_DAY, FALSE,
	  LEXICON_BIT(MONTH) | LEXICON_BIT(PERIOD) | LEXICON_BIT(FUNCTION) },
	{ datewords_read_year_word, DATE_SHIFT, DATE_MONTH, DATE_SHIFT | DATE_YEAR | DATE_DEICTIC,
	  FALSE, LEXICON_BIT(DAY) },
	{ datewords_read_shift, DATE_SHIFT,
	  DATE_START | DATE_WEEKDAY | DATE_MONTH | DATE_SECTION | DATE_PART | DATE_DECADE,
	  DATE_SHIFT | DATE_YEAR | DATE_DEICTIC, FALSE,
	  LEXICON_BIT(PERIOD) | LEXICON_BIT(DEICTIC) | LEXICON_BIT(FUNCTION) },
	{ datecentury_read, DATE_CENTURY, DATE_START | DATE_DECADE | DATE_SECTION, DATE_CENTURY,
	  FALSE,
	  FIGURES | LEXICON_BIT(PERIOD) | LEXICON_BIT(ORDINAL) | LEXICON_BIT(CARDINAL) |
		  LEXICON_BIT(DEICTIC) },
	{ datecentury_read_decade, DATE_DECADE, DATE_START | DATE_SECTION, 0, FALSE,
	  FIGURES | LEXICON_BIT(DECADE) | LEXICON_BIT(PERIOD) | LEXICON_BIT(CARDINAL) |
		  LEXICON_BIT(FUNCTION) | LEXICON_BIT(DEICTIC) },
	{ datesection_read_of_this, DATE_SECTION, DATE_START, 0, FALSE, LEXICON_BIT(PERIOD) },
	{ datesection_read, DATE_SECTION, DATE_START, 0, FALSE, SECTION_BEGINS },
	{ datesection_read_behind, DATE_SECTION, DATE_MONTH | DATE_YEAR | DATE_SHIFT | DATE_CENTURY,
	  DATE_SECTION | DATE_OF_DAY, FALSE, SECTION_BEGINS },
	{ dateyear_read, DATE_YEAR, DATE_START | DATE_MONTH | DATE_SECTION | DATE_SHIFT, DATE_YEAR,
	  FALSE, FIGURES | LEXICON_BIT(CARDINAL) | LEXICON_BIT(PERIOD) },
	{ datewords_read_deictic, DATE_DEICTIC,
	  DATE_WEEKDAY | DATE_NUMBER | DATE_MONTH | DATE_SECTION | DATE_PART,
	  DATE_DEICTIC | DATE_DAY | DATE_SHIFT, FALSE, LEXICON_BIT(DEICTIC) },
};

/* What a section may be of. */
#define DATE_OF_WHOLE \
	(DATE_NUMBER | DATE_MONTH | DATE_YEAR | DATE_SHIFT | DATE_DECADE | DATE_CENTURY)

/* What may stand between two parts: a function word by its value, or a sign. */
static const struct {
	const char *word;
	guint after, before;
} joints[] = {
	{ "from", DATE_CLOCK | DATE_ZONE | DATE_PART, DATE_OF_DAY | DATE_PART },
	{ "from", DATE_SECTION, DATE_OF_WHOLE },
	{ "from", DATE_WEEKDAY | DATE_MONTH, DATE_SHIFT | DATE_YEAR },
	{ "from", DATE_DECADE, DATE_CENTURY | DATE_SHIFT },
	{ "of", DATE_PART, DATE_OF_DAY },
	{ "of", DATE_SECTION, DATE_OF_WHOLE },
	{ "of", DATE_WEEKDAY | DATE_MONTH, DATE_SHIFT | DATE_YEAR },
	{ "of", DATE_DECADE, DATE_CENTURY | DATE_SHIFT },
	{ "on", DATE_CLOCK | DATE_ZONE | DATE_PART, DATE_OF_DAY },
	{ "in", DATE_CLOCK | DATE_ZONE | DATE_PART, DATE_OF_DAY | DATE_PART },
	{ "in", DATE_SECTION, DATE_MONTH | DATE_YEAR },
	{ "in", DATE_MONTH, DATE_YEAR },
	{ "in", DATE_WEEKDAY, DATE_NUMBER },
	{ "namely", DATE_WEEKDAY | DATE_DAY | DATE_DEICTIC, DATE_NUMBER },
	{ ",", DATE_WEEKDAY, DATE_NUMBER },
	{ "،", DATE_WEEKDAY, DATE_NUMBER },
	{ ",", DATE_MONTH, DATE_YEAR },
	{ ",", DATE_CLOCK | DATE_ZONE, DATE_OF_DAY },
	{ "،", DATE_MONTH, DATE_YEAR },
	{ "-", DATE_YEAR | DATE_MONTH, DATE_CLOCK },
	{ "-", DATE_MONTH, DATE_YEAR },
	{ "-", DATE_WEEKDAY, DATE_NUMBER },
	{ "–", DATE_YEAR, DATE_CLOCK },
	{ "/", DATE_MONTH, DATE_YEAR },
	{ "(", DATE_DAY, DATE_WEEKDAY | DATE_NUMBER },
	{ "(", DATE_WEEKDAY | DATE_DEICTIC, DATE_NUMBER },
	{ "(", DATE_CLOCK | DATE_PART, DATE_ZONE },
};

static gboolean is_joint(const Tokens *tokens, guint index, const char *word)
{
	TokenMatch match;

	if (token_type(tokens, index) == TOKEN_SIGN)
		return token_is(tokens, index, word);
	return token_is_function(tokens, index, word, &match) && !match.clitics;
}

/* The slots that may be filled behind the joint at INDEX; 0 where no joint stands there. */
static guint joined_slots(const Tokens *tokens, guint index, DateSlot last)
{
	guint slots = 0;

	if (last & (DATE_OF_DAY | DATE_MONTH | DATE_YEAR | DATE_PART) &&
	    token_trait(tokens, TRAIT_CLOCK_JOINED) &&
	    (is_joint(tokens, index, "at") || is_joint(tokens, index, "in") ||
	     is_joint(tokens, index, "to")))
		slots |= DATE_CLOCK;
	if (last & DATE_OF_DAY && is_joint(tokens, index, "at") &&
	    token_has(tokens, index + 1, LEXICON_DAYPART))
		slots |= DATE_PART; /* on Sunday at midnight */
	for (gsize i = 0; i < G_N_ELEMENTS(joints); i++)
		if (joints[i].after & last && is_joint(tokens, index, joints[i].word))
			slots |= joints[i].before;
	return slots;
}

/* How many tokens the joint at INDEX takes, with an article of its own behind it. */
static guint joint_count(const Tokens *tokens, guint index)
{
	TokenMatch match;
	guint count = token_match(tokens, index, LEXICON_FUNCTION, &match) ? match.count : 1;

	return count + (token_clitics(tokens, index + count) == CLITIC_DEFINITE ? 1 : 0);
}

/* Whether the word at INDEX is joined by "and" to what stands before. */
static gboolean is_and(const Tokens *tokens, guint index)
{
	const LexiconClass classes[] = { LEXICON_WEEKDAY, LEXICON_DAY,    LEXICON_DAYPART,
					 LEXICON_MONTH,   LEXICON_PERIOD, LEXICON_SEASON,
					 LEXICON_ORDINAL, LEXICON_DEICTIC };
	TokenMatch match;

	for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
		if (token_match(tokens, index, classes[i], &match))
			return (match.clitics & (CLITIC_AND | CLITIC_THEN)) != 0;
	return FALSE;
}

/* The noun "day" before the name or the number of one. */
static guint day_noun(const Tokens *tokens, guint index)
{
	PeriodNoun noun;

	return !token_has(tokens, index, LEXICON_DAY) && period_noun(tokens, index, &noun) &&
			       noun.unit == PERIOD_DAY && noun.form == PERIOD_SINGULAR &&
			       !(noun.clitics & (CLITIC_DEFINITE | CLITIC_SUFFIX))
		       ? noun.count
		       : 0;
}

static guint take_step(const Tokens *tokens, guint index, const struct Step *step, DateParts *parts)
{
	guint noun = step->takes_noun ? day_noun(tokens, index) : 0;
	DateParts tried = *parts;

	tried.has_noun |= noun > 0;
	guint taken = step->read(tokens, index + noun, &tried);
	if (!taken && noun) { /* the noun is of the name itself: the second day is Monday */
		noun = 0;
		tried = *parts;
		taken = step->read(tokens, index, &tried);
	}
	if (!taken)
		return 0;
	*parts = tried;
	return noun + taken;
}

/* A number behind a weekday, where that stands last in a date: on Wednesday 27 (people). */
static gboolean is_out_of_order(const Tokens *tokens, const struct Step *step,
				const DateParts *parts)
{
	return step->read == datenumber_read_day && parts->last == DATE_WEEKDAY &&
	       token_trait(tokens, TRAIT_WEEKDAY_LAST);
}

/* What of Step.begins the token at INDEX is: all where it is a sign or nothing but clitics. */
static guint64 beginnings_at(const Tokens *tokens, guint index)
{
	const Word *word = token_word(tokens, index);

	if (word->type == TOKEN_SIGN || word->clitics)
		return G_MAXUINT64;
	gboolean is_figure = word->type == TOKEN_DIGITS || daterank_is_roman(tokens, index);
	return word->classes | (is_figure ? FIGURES : 0);
}

/* The part that stands at INDEX, if it may stand there; ALLOWED slots may be filled. */
static guint next_part(const Tokens *tokens, guint index, guint allowed, DateParts *parts)
{
	if (index >= tokens_count(tokens) || (parts->slots && is_and(tokens, index)))
		return 0;
	guint64 classes = beginnings_at(tokens, index);
	for (gsize i = 0; i < G_N_ELEMENTS(steps); i++) {
		if (!(steps[i].begins & classes) || !(steps[i].fills & allowed) ||
		    !(steps[i].after & parts->last) || steps[i].against & parts->slots ||
		    is_out_of_order(tokens, &steps[i], parts))
			continue;
		guint taken = take_step(tokens, index, &steps[i], parts);
		if (taken)
			return taken;
	}
	return 0;
}

/* The night to the next day: the second name belongs to it. */
static guint next_night(const Tokens *tokens, guint index, const DateParts *parts)
{
	gboolean has_sign = token_is(tokens, index, "-") || token_is(tokens, index, "/") ||
			    token_is(tokens, index, "–");
	TokenMatch to, match;
	gboolean is_to = !has_sign && token_is_function(tokens, index, "to", &to);
	guint sign = has_sign ? 1 : is_to ? to.count : 0;

	if (parts->last != DATE_WEEKDAY || !(parts->slots & DATE_PART) ||
	    strcmp(parts->part, "TNI") != 0 ||
	    !token_match(tokens, index + sign, LEXICON_WEEKDAY, &match) ||
	    (match.clitics != CLITIC_DEFINITE && token_trait(tokens, TRAIT_ARTICLE)) ||
	    (int)match.entry.number != parts->weekday % 7 + 1)
		return 0;
	return sign + match.count;
}

gboolean dategrammar_read(const Tokens *tokens, guint index, DateParts *parts)
{
	guint at = index;

	*parts = (DateParts){ .last = DATE_START };
	for (;;) {
		guint taken = next_part(tokens, at, G_MAXUINT, parts);
		if (!taken && parts->slots && at < tokens_count(tokens)) {
			guint allowed = joined_slots(tokens, at, parts->last);
			guint joint = allowed ? joint_count(tokens, at) : 0;
			taken = joint ? next_part(tokens, at + joint, allowed, parts) : 0;
			taken += taken ? joint : 0;
			if (taken && token_is(tokens, at, "(") && token_is(tokens, at + taken, ")"))
				taken++;
		}
		if (!taken)
			break;
		at += taken;
		at += next_night(tokens, at, parts);
	}
	parts->count = at - index;
	return parts->slots != 0;
}
