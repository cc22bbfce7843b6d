/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * local_value: what a fact tells, as the reader's locale writes numbers, units, money and dates, by
 * ICU and CLDR.
 *
 * Formatters are opened when they are first needed, and kept.
 */
#ifndef UI_LOCAL_VALUE_H
#define UI_LOCAL_VALUE_H

#include "fact/fact.h"
#include "ui/words/local_date.h"

/* The value of FACT: "59 km/h", "1,500,000 US dollars", "2 days"; a country by its name; what is
 * not known here as it stands. Free with g_free(). */
char *local_value(const Fact *fact, LocalDateWidth width);

/* A unit of CLDR's: whether ICU or the catalogue has words for it. */
gboolean local_value_has_unit(const char *unit);

#endif
