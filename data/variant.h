/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * variant: the other spellings of names in the word lists, where outlets put one letter for another
 * (VARIANT): Congo with a g or a j.
 */
#ifndef DATA_VARIANT_H
#define DATA_VARIANT_H

#include "data/row.h"

/* Append to ROWS the other spellings of their names of places and of persons from abroad. */
void rows_vary(GArray *rows);

#endif
