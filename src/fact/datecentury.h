/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datecentury: the decades and centuries of our era.
 */
#ifndef FACT_DATECENTURY_H
#define FACT_DATECENTURY_H

#include "fact/dateparts.h"
#include "fact/datevalue.h"

/* The readers of DECADE and CENTURY. */
DateReader datecentury_read_decade, datecentury_read;

/* Find the DECADE or CENTURY of PARTS. FALSE where there is no such time. */
gboolean datecentury_find(const DateParts *parts, gint64 today, DateValue *value);

#endif
