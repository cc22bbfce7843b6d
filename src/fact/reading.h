/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reading: the tokens of all paragraphs on a shelf, and what they are to those who look for names,
 * made once for everybody who reads them.
 *
 * Only those of the first megabytes are kept, however much lies on the shelf; the others are made
 * anew whenever they are asked for.
 */
#ifndef FACT_READING_H
#define FACT_READING_H

#include "article/shelf.h"
#include "fact/nameword.h"
#include "fact/token.h"

typedef struct Reading Reading;

/* SHELF must outlive the reading, and not change meanwhile. */
Reading *reading_new(const Shelf *shelf);
void reading_free(Reading *reading);

const Shelf *reading_shelf(const Reading *reading);

/* How many threads may read side by side: article I is of lane I modulo their number. */
guint reading_lanes(const Reading *reading);

/*
 * The tokens of a paragraph; they live until another paragraph of the same article is asked for.
 * Two threads may read two articles at a time, if these are of different lanes.
 */
const Tokens *reading_tokens(Reading *reading, guint article, guint paragraph);

/* What its words are to those who look for names; as long as its tokens. */
const NameWords *reading_words(Reading *reading, guint article, guint paragraph);

/* Make what is kept of an article, before it is asked for. */
void reading_prepare(Reading *reading, guint article);

/* Forget what is kept of an article that nobody will read again soon; its tokens live no longer. */
void reading_forget(Reading *reading, guint article);

/*
 * Ask whoever reads to end early: facts and links are then not complete, and of no use. Any thread
 * may ask.
 */
void reading_stop(Reading *reading);
gboolean reading_is_stopped(const Reading *reading);

/*
 * How far it has come: whoever reads tells when an article is done, which happens READING_ROUNDS
 * times for each. Any thread may tell and ask.
 */
#define READING_ROUNDS 2
void reading_advance(Reading *reading);
guint reading_advanced(const Reading *reading);

#endif
