/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * furniture: paragraphs that are of the page and not of what the article tells: follow us, see
 * also, and the links behind it, who wrote it, rows of networks, what is printed once more.
 *
 * A paragraph is taken where words to the reader, or of the page, begin it (FURNITURE), where it is
 * hardly more than addresses and names of networks, where it stands in the article before, or
 * where it is short and an article of the same source has it too, under another headline: under the
 * same one it is another edition of the article. The headline is never taken.
 */
#ifndef FACT_FURNITURE_H
#define FACT_FURNITURE_H

#include "article/article.h"
#include "fact/token.h"

typedef struct Furniture Furniture;

Furniture *furniture_new(void);
void furniture_free(Furniture *furniture);

/* Note PARAGRAPH of the article that is number PLACE; both in order. */
void furniture_note(Furniture *furniture, const Article *article, guint place, guint paragraph,
		    const Tokens *tokens);

/* Whether the paragraph is one; once all are noted. */
gboolean furniture_has(const Furniture *furniture, guint place, guint paragraph);

#endif
