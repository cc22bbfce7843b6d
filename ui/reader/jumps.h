/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * jumps: where everything was before each jump, the last one at the end.
 */
#ifndef UI_JUMPS_H
#define UI_JUMPS_H

#include "layout/spread.h"
#include "ui/desk/place.h"
#include "ui/desk/renewal.h"

typedef struct Jumps Jumps;

/* Of the columns of SPREAD, which must outlive them. */
Jumps *jumps_new(Spread *spread);
void jumps_free(Jumps *jumps);

/* Remember where the columns are, and the point (NULL: there is none). */
void jumps_add(Jumps *jumps, const ReaderPlace *point);

/* Forget what was remembered last where it would change nothing. */
void jumps_forget_idle(Jumps *jumps, const ReaderPlace *point);

/*
 * Let the columns be where they were when it was last remembered, and forget that; HAS_POINT and
 * POINT are set to what the point was. FALSE where nothing is remembered.
 */
gboolean jumps_go_back(Jumps *jumps, gboolean *has_point, ReaderPlace *point);

/* Remember what BEFORE do, where it is after RENEWAL. */
void jumps_carry(Jumps *jumps, const Jumps *before, Renewal *renewal);

#endif
