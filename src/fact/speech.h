/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * speech: who says what in a paragraph, and how sure it is: X said that, according to X, X denied,
 * it is expected.
 *
 * What is told so stands behind a verb that "that", a colon or a quotation follows, to the end of
 * its sentence; before words such as "according to", or behind them where they begin it.
 */
#ifndef FACT_SPEECH_H
#define FACT_SPEECH_H

#include "fact/fact.h"
#include "fact/nameword.h"

typedef struct Speech {
	FactStatus status;
	Span verb;   /* empty where only a colon stands: X: */
	Span source; /* empty where nobody is named */
	Span told;
} Speech;

/*
 * The speeches of a paragraph of WORDS, in the order of their verbs; free with g_array_unref().
 * FACTS from FIRST on are all of the paragraph. TELLER is who spoke last in the article, who is
 * meant where a verb has no subject; it is moved on.
 */
GArray *speeches_find(const NameWords *words, const GArray *facts, guint first, Span *teller);

#endif
