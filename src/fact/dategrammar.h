/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dategrammar: in which order, and joined by what, the parts of one date may stand.
 */
#ifndef FACT_DATEGRAMMAR_H
#define FACT_DATEGRAMMAR_H

#include "fact/dateparts.h"

/* Read the one date that starts at token INDEX; FALSE where no part of a date stands there. */
gboolean dategrammar_read(const Tokens *tokens, guint index, DateParts *parts);

#endif
