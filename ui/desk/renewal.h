/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * renewal: where the places of articles are after these were read anew.
 *
 * An article is known by its name; of several of one name, by which of them it is. A place stays in
 * its paragraph, wherever that is now; in one that was edited it stays in what is the same at the
 * paragraph's beginning or end.
 */
#ifndef UI_RENEWAL_H
#define UI_RENEWAL_H

#include "article/shelf.h"
#include "ui/desk/place.h"

typedef struct Renewal Renewal;

/* Both shelves must outlive it; free with renewal_free(). */
Renewal *renewal_new(const Shelf *before, const Shelf *after);
void renewal_free(Renewal *renewal);

const Shelf *renewal_before(const Renewal *renewal);
const Shelf *renewal_after(const Renewal *renewal);

/* The number that article BEFORE has now; FALSE where it is no more there. And the other way. */
gboolean renewal_article(const Renewal *renewal, guint before, guint *after);
gboolean renewal_origin(const Renewal *renewal, guint after, guint *before);

/* Let PLACE be where it is now; FALSE where its article is no more there. */
gboolean renewal_place(Renewal *renewal, ReaderPlace *place);

#endif
