/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/recurrence.h"

#include <math.h>
#include <string.h>

#include "fact/numeral.h"
#include "fact/period.h"
#include "text/fold.h"

typedef struct Recurrence {
	char value[48]; /* TIMEX3 */
	guint count;    /* tokens */
	guint times;
	gboolean is_every;
} Recurrence;

/* Whether NOUN is the one by which times are counted: the second time is two times. */
static gboolean is_time(const Tokens *tokens, const TokenMatch *noun)
{
	char *form = fold_string(noun->entry.value, strlen(noun->entry.value));
	LexiconEntry entry;
	gboolean is_rank =
		lexicon_find(tokens->lexicon, LEXICON_COUNTED, form, strlen(form), &entry) &&
		strcmp(entry.attribute, "rank") == 0;

	g_free(form);
	return is_rank;
}

/* Twice, three times, right before INDEX: how often; 0 where that is not told. */
static guint times_before(const Tokens *tokens, guint index)
{
	TokenMatch noun;
	Numeral numeral;

	if (index == 0 || !token_match(tokens, index - 1, LEXICON_COUNTED, &noun) ||
	    noun.count != 1 || !is_time(tokens, &noun))
		return 0;
	if (strcmp(noun.entry.attribute, "dual") == 0)
		return 2;
	return index > 1 && numeral_read(tokens, index - 2, &numeral) && numeral.count == 1 &&
			       numeral.value > 0 && numeral.value < 1000
		       ? (guint)numeral.value
		       : 0;
}

/* Weekly, a day. */
static gboolean read_word(const Tokens *tokens, guint index, Recurrence *found)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_FREQUENCY, &match))
		return FALSE;
	g_strlcpy(found->value, match.entry.value, sizeof found->value);
	found->count = match.count;
	found->times = times_before(tokens, index);
	return TRUE;
}

/* Every Sunday; the noun "day" may lead it. */
static guint read_weekday(const Tokens *tokens, guint index, Recurrence *found)
{
	PeriodNoun noun;
	TokenMatch weekday;
	guint lead = period_noun(tokens, index, &noun) && noun.unit == PERIOD_DAY ? noun.count : 0;

	if (!token_match(tokens, index + lead, LEXICON_WEEKDAY, &weekday))
		return 0;
	g_snprintf(found->value, sizeof found->value, "XXXX-WXX-%d", (int)weekday.entry.number);
	return lead + weekday.count;
}

/* Every year, every three days. */
static guint read_period(const Tokens *tokens, guint index, Recurrence *found)
{
	Period period;

	if (!period_read(tokens, index, &period) || period.is_open || period.is_definite)
		return 0;
	char *value = period_value(&period);
	g_strlcpy(found->value, value, sizeof found->value);
	g_free(value);
	return period.count;
}

static gboolean read_every(const Tokens *tokens, guint index, Recurrence *found)
{
	TokenMatch every;

	if (!token_is_function(tokens, index, "every", &every))
		return FALSE;
	guint at = index + every.count;
	guint count = read_weekday(tokens, at, found);
	if (!count)
		count = read_period(tokens, at, found);
	found->count = every.count + count;
	found->times = times_before(tokens, index);
	found->is_every = TRUE;
	return count > 0;
}

static void append(const Finder *finder, guint index, const Recurrence *found, GArray *facts)
{
	Fact fact = {
		.article = finder->article,
		.paragraph = finder->paragraph,
		.span = token_span(finder->tokens, index, found->count),
		.kind = FACT_SET,
		.value = g_strdup(found->value),
		.times = found->times,
		.is_every = found->is_every,
		.number = NAN,
		.lo = FACT_NEVER,
		.hi = FACT_NEVER,
	};

	g_array_append_val(facts, fact);
}

void recurrence_find(const Finder *finder, GArray *facts)
{
	const Tokens *tokens = finder->tokens;
	const guint64 classes = LEXICON_BIT(FREQUENCY) | LEXICON_BIT(FUNCTION);

	for (guint at = 0; at < tokens_count(tokens);) {
		Recurrence found = { .times = 0 };
		gboolean may_start =
			token_word(tokens, at)->classes & classes && !token_clitics(tokens, at);
		if (may_start && (read_word(tokens, at, &found) || read_every(tokens, at, &found)))
			append(finder, at, &found, facts);
		at += MAX(found.count, 1);
	}
}
