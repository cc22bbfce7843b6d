/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * translation: the words of the interface in the person's language, by gettext; English where there
 * is no catalogue.
 *
 * The catalogue says itself which language it is in, and so which way the interface runs. Until one
 * is opened, nothing is looked up. All that is told is static or lives until the next opening.
 */
#ifndef UI_TRANSLATION_H
#define UI_TRANSLATION_H

#include <glib.h>

/* xgettext finds words by these names; what N_() marks is looked up where it is shown. */
#define _(words) translation_of(words)
#define N_(words) words

/*
 * Speak the first of LANGUAGES (parted by colons, as in LANGUAGE) for which a catalogue lies in
 * DIRECTORY; where LANGUAGES is NULL or empty, LOCALE's (as in LANG), which also tells the region
 * whose digits and dates are used. NULL or "C": English.
 */
void translation_open(const char *languages, const char *locale, const char *directory);

/* WORDS in the language of the interface; of ONE and MANY, the form that goes with N. */
const char *translation_of(const char *words) G_GNUC_FORMAT(1);
const char *translation_of_many(const char *one, const char *many, gulong n) G_GNUC_FORMAT(1)
	G_GNUC_FORMAT(2);

/* Append FORMAT, already translated, with its one %u; N is written in the reader's digits. */
void translation_append(GString *out, const char *format, guint n) G_GNUC_PRINTF(2, 0);

/* TEXT, which is taken, in the reader's digits; it holds no words of an article and no keys. */
char *translation_digits(char *text);

/* The locale of the interface, as ICU names it: "ar_EG", "en_001". */
const char *translation_locale(void);

/* Whether the interface runs from right to left. */
gboolean translation_is_rtl(void);

#endif
