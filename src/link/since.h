/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * since: a length of time told up to the day of writing, held against a date: "for more than four
 * years" in September 2023 is compatible with 2019.
 */
#ifndef LINK_SINCE_H
#define LINK_SINCE_H

#include "article/article.h"
#include "fact/fact.h"
#include "fact/token.h"
#include "link/match.h"

/* Whether the length of time from token FIRST up to AFTER is told to reach up to now. */
gboolean since_is_told(const Tokens *tokens, guint first, guint after);

/* The day on which ARTICLE was written, as calendar.h counts; FACT_NEVER where it is not told. */
gint64 since_today(const Article *article);

/*
 * How DURATION, which reaches back from the day TODAY (as calendar.h counts), stands to DATE:
 * MATCH_COMPATIBLE or MATCH_NONE.
 */
Match since_match(const Fact *duration, gint64 today, const Fact *date);

#endif
