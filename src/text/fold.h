/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fold: the form in which two words are compared.
 *
 * Folding is for matching only, never for showing or copying. It takes the compatibility
 * decomposition of each character (so that presentation forms become letters), drops marks,
 * tatweel and invisible characters, joins the forms of hamza and alef, of teh marbuta and heh, of
 * alef maksura and yeh in all their code points, lowers case, and writes decimal digits in ASCII.
 */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include <glib.h>

/* A folded text that remembers where each of its bytes came from. */
typedef struct Folded {
	char *bytes;     /* NUL-terminated */
	gsize length;    /* bytes */
	guint32 *origin; /* length + 1 offsets into the text that was folded, ascending */
} Folded;

/* Append the folded form of LENGTH bytes of UTF-8 to OUT. */
void fold_append(GString *out, const char *bytes, gsize length);

/* The folded form as a new string; free with g_free(). */
char *fold_string(const char *bytes, gsize length);

/* Fold with origins, for search; free with folded_free(). */
Folded *folded_new(const char *bytes, gsize length);
void folded_free(Folded *folded);

#endif
