/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shortname: whether an organization's short name stands behind its whole one: X (Y), X "Y".
 */
#ifndef FACT_SHORTNAME_H
#define FACT_SHORTNAME_H

#include "fact/fact.h"
#include "text/text.h"

/* Whether ALIAS stands in brackets or quotation marks right behind WHOLE, both facts of TEXT. */
gboolean shortname_is_of(const Text *text, const Fact *whole, const Fact *alias);

#endif
