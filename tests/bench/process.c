/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "tests/bench/process.h"

#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static double milliseconds(struct timeval time)
{
	return (double)time.tv_sec * 1e3 + (double)time.tv_usec / 1e3;
}

/* A file for what is printed: grep, for one, ends early where that goes to /dev/null. */
static FILE *open_output(void)
{
	FILE *output = tmpfile();

	if (!output) {
		perror("no temporary file can be opened");
		exit(EXIT_FAILURE);
	}
	return output;
}

Cost process_run(char *const *arguments)
{
	posix_spawn_file_actions_t actions;
	FILE *output = open_output();
	struct rusage usage;
	double start = now();
	int status;
	pid_t child;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, fileno(output), STDOUT_FILENO);
	if (posix_spawnp(&child, arguments[0], &actions, NULL, arguments, environ) != 0 ||
	    wait4(child, &status, 0, &usage) < 0 || status != 0) {
		fprintf(stderr, "%s cannot be run\n", arguments[0]);
		exit(EXIT_FAILURE);
	}
	double elapsed = now() - start;
	posix_spawn_file_actions_destroy(&actions);
	fclose(output);
	return (Cost){ elapsed, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
		       usage.ru_maxrss };
}

static int compare_elapsed(const void *a, const void *b)
{
	double one = ((const Cost *)a)->elapsed, other = ((const Cost *)b)->elapsed;

	return (one > other) - (one < other);
}

static int compare_processor(const void *a, const void *b)
{
	double one = ((const Cost *)a)->processor, other = ((const Cost *)b)->processor;

	return (one > other) - (one < other);
}

static int compare_kilobytes(const void *a, const void *b)
{
	long one = ((const Cost *)a)->kilobytes, other = ((const Cost *)b)->kilobytes;

	return (one > other) - (one < other);
}

Cost process_median(Cost *costs, size_t count)
{
	Cost median;

	qsort(costs, count, sizeof *costs, compare_elapsed);
	median.elapsed = costs[count / 2].elapsed;
	qsort(costs, count, sizeof *costs, compare_processor);
	median.processor = costs[count / 2].processor;
	qsort(costs, count, sizeof *costs, compare_kilobytes);
	median.kilobytes = costs[count / 2].kilobytes;
	return median;
}
