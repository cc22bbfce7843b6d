/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/amount.h"

#include <string.h>

#include "fact/numeral.h"
#include "text/fold.h"

/* The noun as it stands in the text; NULL where there is none. Free with g_free(). */
static char *noun_text(const Tokens *tokens, const Amount *amount)
{
	if (amount->noun_name)
		return g_strdup(amount->noun_name);
	if (amount->noun == AMOUNT_NO_NOUN)
		return NULL;
	return text_slice(tokens->text, token_own_span(tokens, amount->noun));
}

static char *noun_form(const Tokens *tokens, const Amount *amount)
{
	if (amount->noun_name)
		return fold_string(amount->noun_name, strlen(amount->noun_name));
	if (amount->noun == AMOUNT_NO_NOUN)
		return NULL;
	return g_strdup(token_bare(tokens, amount->noun));
}

static char *value_of(const Tokens *tokens, const Amount *amount)
{
	char *number = numeral_format(amount->number);
	char *noun = noun_text(tokens, amount);
	char *value;

	if (amount->kind == FACT_MONEY)
		value = g_strdup_printf("%s %s", amount->unit, number);
	else if (amount->unit)
		value = g_strdup_printf("%s %s", number, amount->unit);
	else if (noun)
		value = g_strdup_printf("%s %s", number, noun);
	else
		value = g_strdup(number);
	g_free(noun);
	g_free(number);
	return value;
}

void amount_take(const Finder *finder, const Amount *amount, GArray *facts)
{
	const Tokens *tokens = finder->tokens;
	Fact fact = { .article = finder->article,
		      .paragraph = finder->paragraph,
		      .span = token_span(tokens, amount->first, amount->end - amount->first),
		      .kind = amount->kind,
		      .mod = amount->mod,
		      .value = value_of(tokens, amount),
		      .number = amount->number,
		      .unit = g_strdup(amount->unit),
		      .noun = noun_form(tokens, amount),
		      .lo = FACT_NEVER,
		      .hi = FACT_NEVER };

	g_array_append_val(facts, fact);
}
