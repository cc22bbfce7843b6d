/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * local_date: canonical dates as the reader's locale tells them, by ICU's patterns; in the
 * Gregorian calendar, in which they are canonical.
 *
 * Formatters are opened when they are first needed, and kept. Texts are freed with g_free().
 */
#ifndef UI_LOCAL_DATE_H
#define UI_LOCAL_DATE_H

#include <glib.h>

typedef enum LocalDateWidth {
	LOCAL_DATE_FULL,  /* Wednesday, 13 September 2023 */
	LOCAL_DATE_SHORT, /* 13 Sep 2023 */
} LocalDateWidth;

/* The date VALUE, as fact.h writes dates; VALUE itself where it has another form. */
char *local_date(const char *value, LocalDateWidth width);

/* The minute AT, counted from 1970, by an ICU SKELETON: "yMMMEEEd". */
char *local_date_at(gint64 at, const char *skeleton);

#endif
