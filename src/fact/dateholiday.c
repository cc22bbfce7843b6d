/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/dateholiday.h"

#include <stdlib.h>
#include <string.h>

#include "fact/datemonth.h"
#include "fact/numeral.h"
#include "fact/ordinal.h"

/* The eleventh Christmas of somebody is no day of this year. */
static gboolean is_counted(const Tokens *tokens, guint index)
{
	Numeral numeral;

	return token_clitics(tokens, index) == CLITIC_DEFINITE ||
	       (ordinal_read(tokens, index, &numeral) && numeral.is_definite);
}

guint dateholiday_read(const Tokens *tokens, guint index, DateParts *parts)
{
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_HOLIDAY, &match) || match.clitics & CLITIC_SUFFIX ||
	    is_counted(tokens, index + match.count))
		return 0;
	datemonth_parse(match.entry.value, &parts->calendar, &parts->month);
	parts->number = atoi(strchr(match.entry.value, '-') + 1);
	parts->is_holiday = TRUE;
	parts->slots |= DATE_NUMBER;
	dateparts_fill(parts, DATE_MONTH);
	return match.count;
}

gboolean dateholiday_is_time(const Tokens *tokens, guint index, const DateParts *parts)
{
	const guint others = ~(guint)(DATE_START | DATE_NUMBER | DATE_MONTH);

	return parts->slots & others || parts->has_noun || index == 0 ||
	       token_has(tokens, index, LEXICON_DAYPART) ||
	       token_type(tokens, index - 1) == TOKEN_SIGN;
}
