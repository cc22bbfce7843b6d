/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * quantity: finds amounts: measures with a unit, money, percentages, counted things, and bare
 * numbers and ordinals.
 */
#ifndef FACT_QUANTITY_H
#define FACT_QUANTITY_H

#include "fact/finder.h"

void quantity_find(const Finder *finder, GArray *facts);

#endif
