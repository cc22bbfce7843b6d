/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * opaque: what in a text is not to be looked into: addresses, handles, tags, and Latin letters and
 * digits that are one name (F16).
 */
#ifndef FACT_OPAQUE_H
#define FACT_OPAQUE_H

#include "fact/lexicon.h"

/*
 * Where the opaque thing that starts at AT in BYTES, before END, ends; AT where there is none.
 * LOOKED is how far runs of Latin are known to be no address; it starts at 0 and is moved on.
 */
gsize opaque_end(const Lexicon *lexicon, const char *bytes, gsize at, gsize end, gsize *looked);

#endif
