/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * options: the command line.
 */
#ifndef UI_OPTIONS_H
#define UI_OPTIONS_H

#include "report/check.h"
#include "report/report.h"
#include "ui/settings/settings.h"

/* Their names are in options.c. */
typedef enum OptionsTask {
	TASK_READ,
	TASK_PRINT,
	TASK_FACTS,
	TASK_LINKS,
	TASK_CHECK,
	TASKS,
} OptionsTask;

typedef struct Options {
	OptionsTask task;
	Settings settings;
	gboolean bidi_test;
	ReportFormat format;
	int width;          /* 0: as wide as the terminal */
	guint panes;        /* 0: as many as fit */
	guint kinds;        /* what a check looks at, as check_kinds_named() has them */
	guint fatal;        /* relations that a check must not find */
	char *explain;      /* facts: a file whose place EXPLAIN_AT is to be explained; or NULL */
	gsize explain_at;   /* in code points */
	guint explain_link; /* links: the number, + 1, of the one to be explained; 0: none */
	char *decisions;    /* the file they are kept in; NULL: the usual one */
	gboolean print_config;
	gboolean version;
	char **paths; /* NULL-terminated; none: the bundled articles */
} Options;

/*
 * Read the command line over the settings that OPTIONS have. FALSE with ERROR where it is wrong.
 * --help prints itself and ends the program. Clear with options_clear() in either case.
 */
gboolean options_read(Options *options, int argc, char **argv, GError **error);
void options_clear(Options *options);

#endif
