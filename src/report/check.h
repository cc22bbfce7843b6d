/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check: links as lines that scripts and editors read, in the order of the text.
 *
 *   FILE:LINE:COLUMN: KIND: VALUE: RELATION against FILE:LINE:COLUMN
 *
 * A fact has a line for each link it stands in, on which it is held against the first one of
 * another article. Lines and columns count from 1, columns in code points of the decoded file.
 */
#ifndef REPORT_CHECK_H
#define REPORT_CHECK_H

#include "article/shelf.h"
#include "fact/fact.h"
#include "link/link.h"

/* Sets of kinds and of relations, as bits. */
#define CHECK_ALL_KINDS ((1u << FACT_KINDS) - 1)
#define CHECK_NAMES (1u << FACT_PERSON | 1u << FACT_PLACE | 1u << FACT_ORGANIZATION)
/* Of names what does not agree: where a journey led; they agree by being names. */
#define CHECK_ROLES (1u << FACT_KINDS)
/* What is checked where nothing is said. */
#define CHECK_USUAL_KINDS ((CHECK_ALL_KINDS & ~CHECK_NAMES) | CHECK_ROLES)
#define CHECK_DIFFER (1u << LINK_DIFFER)

/*
 * The bits of NAMES, parted by commas: kinds as fact_kind_name() has them, relations as
 * link_relation_name() or "none". FALSE where one is unknown.
 */
gboolean check_kinds_named(const char *names, guint *kinds);
gboolean check_relations_named(const char *names, guint *relations);

/* The lines of the links of KINDS, the caller's; FOUND are the relations that are among them. */
GString *check_links(const Shelf *shelf, const GArray *facts, const Links *links, guint kinds,
		     guint *found);

#endif
