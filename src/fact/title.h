/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * title: where the name stands that a title or an office announces: the Russian president X, the
 * spokesman of the ministry X.
 */
#ifndef FACT_TITLE_H
#define FACT_TITLE_H

#include "fact/nameword.h"

/* The token at which the name behind the title at INDEX begins; 0 where none follows. */
guint title_name(const NameWords *words, guint index);

#endif
