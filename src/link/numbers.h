/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * numbers: arrays of guint as sets: ascending, each number once.
 */
#ifndef LINK_NUMBERS_H
#define LINK_NUMBERS_H

#include <glib.h>

/* Make a set of NUMBERS. */
void numbers_tidy(GArray *numbers);

/* How many numbers two sets share. */
guint numbers_shared(const GArray *a, const GArray *b);

#endif
