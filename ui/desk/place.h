/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * place: a place in one of the articles.
 */
#ifndef UI_PLACE_H
#define UI_PLACE_H

#include <glib.h>

typedef struct ReaderPlace {
	guint article; /* by its number on the shelf */
	gsize offset;  /* a byte of its text */
} ReaderPlace;

#endif
