/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reopening: whether articles that are read anew may take the place of those that lie open.
 *
 * They may not where something can no longer be read: then all stays as it is. What there is to say
 * is appended to a message. Who gets another opening clears it.
 */
#ifndef UI_REOPENING_H
#define UI_REOPENING_H

#include "ui/files/opening.h"

/* Read all anew, and PATH beside it unless it is NULL. FALSE where all stays; NEXT is not set then.
 */
gboolean reopening_open(const Opening *opening, const char *path, Opening *next, GString *message);

/* Read all anew where anything is other on disk. */
gboolean reopening_follow(const Opening *opening, Opening *next, GString *message);

#endif
