/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datemonth: the part of a date that is a month, by its name, its names or its number.
 */
#ifndef FACT_DATEMONTH_H
#define FACT_DATEMONTH_H

#include "fact/dateparts.h"

/* A month by name, its noun or "this" before it and its other name behind it. */
DateReader datemonth_read;

/* The month that VALUE of the lexicon means: 9, h9 (Hijri), s9 (Solar Hijri). */
void datemonth_parse(const char *value, Calendar *calendar, int *month);

#endif
