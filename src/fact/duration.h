/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * duration: finds lengths of time, as ISO 8601 durations: P2D, P18M, PT3H; open ones as PXM.
 */
#ifndef FACT_DURATION_H
#define FACT_DURATION_H

#include "fact/finder.h"

void duration_find(const Finder *finder, GArray *facts);

#endif
