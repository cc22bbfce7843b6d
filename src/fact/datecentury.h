/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datecentury: the decades and centuries of our era.
 */
#ifndef FACT_DATECENTURY_H
#define FACT_DATECENTURY_H

#include "fact/dateparts.h"
#include "fact/datevalue.h"

/* The readers of DECADE and CENTURY. */
DateReader datecentury_read_decade, datecentury_read;

/* Whether the word at INDEX is a Roman number: XIX, XIXe. */
gboolean datecentury_is_roman(const Tokens *tokens, guint index);

/* Quickly: whether it may be one. */
static inline gboolean datecentury_may_be_roman(const Tokens *tokens, guint index)
{
	const char first = *token_word(tokens, index)->spelling;
	return (first == 'X' || first == 'V' || first == 'I') &&
	       datecentury_is_roman(tokens, index);
}

/* Find the DECADE or CENTURY of PARTS. FALSE where there is no such time. */
gboolean datecentury_find(const DateParts *parts, gint64 today, DateValue *value);

#endif
