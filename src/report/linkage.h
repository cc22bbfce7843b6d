/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * linkage: the links written out, who is silent of each, and what each article alone tells or
 * leaves out: text for people, TSV for tables, JSON Lines for programs.
 *
 * In tables and JSON articles are numbered from 0, in text from 1. Where many articles lie open, of
 * those that do not tell a thing only those are named that tell what is around it.
 */
#ifndef REPORT_LINKAGE_H
#define REPORT_LINKAGE_H

#include "link/silence.h"
#include "report/report.h"

/* The links in FORMAT; the caller's. */
GString *linkage_report(const Shelf *shelf, const GArray *facts, const Links *links,
			ReportFormat format);

/* Of the two articles of a difference the one that was written later; FALSE where neither is. */
gboolean linkage_newer(const Shelf *shelf, const GArray *facts, const Link *link, guint *article);

/* The articles (guint) that stand to LINK as SILENCE; free with g_array_unref(). */
GArray *linkage_silent(const Shelf *shelf, const GArray *facts, const Links *links,
		       const Link *link, Silence silence);

#endif
