/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * knownname: places and organizations that the lists have, in languages without a vocabulary.
 */
#ifndef FACT_KNOWNNAME_H
#define FACT_KNOWNNAME_H

#include "fact/listedname.h"

/* Whether a place is asked for at INDEX: in, near, the city of. */
gboolean knownname_is_asked(const ProperWords *words, guint index);

/*
 * The longest listed name of a place or an organization at INDEX; FALSE, and a count of 0, where
 * none is one there.
 */
gboolean knownname_read(const ProperWords *words, guint index, ProperName *name);

#endif
