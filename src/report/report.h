/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * report: what was found, written out: text for people, TSV for tables, JSON Lines for programs.
 *
 * Offsets are code points of the decoded file. Everything is returned as one string, which is the
 * caller's; nothing is printed here.
 */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "article/shelf.h"
#include "fact/fact.h"

typedef enum ReportFormat {
	REPORT_TEXT,
	REPORT_TSV,
	REPORT_JSONL,
} ReportFormat;

/* "text", "tsv", "jsonl"; FALSE where NAME is none of them. */
gboolean report_format_named(const char *name, ReportFormat *format);

GString *report_facts(const Shelf *shelf, const GArray *facts, ReportFormat format);

#endif
