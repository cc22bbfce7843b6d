/* SPDX-License-Identifier: GPL-3.0-or-later */
/* process: a program is run, and what it took. */
#ifndef BENCH_PROCESS_H
#define BENCH_PROCESS_H

#include <stddef.h>

typedef struct Cost {
	double elapsed;   /* milliseconds */
	double processor; /* milliseconds, of all its threads */
	long kilobytes;   /* at most */
} Cost;

/* Run ARGUMENTS, NULL at their end, with what they print thrown away; ends this program where they
 * fail. */
Cost process_run(char *const *arguments);

/* The median of each member of COUNT costs, which are put in another order. */
Cost process_median(Cost *costs, size_t count);

#endif
