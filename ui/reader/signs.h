/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * signs: what stands beside passages that have a note, and beside paragraphs that an article had
 * not before it was read anew.
 */
#ifndef UI_SIGNS_H
#define UI_SIGNS_H

#include "ui/desk/desk.h"

/* Append the signs of ARTICLE to MARKS (Mark); FALSE where there are none. */
gboolean signs_add(const Desk *desk, guint article, GArray *marks);

#endif
