/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How fast the facts of ../shared/bulk are found on one processor, from the start of the program to
 * its end, beside grep, which looks for the lines that have a digit, and ICU, which finds the words
 * of the same text.
 *
 * usage: facts PROGRAM     --words FILE: find words with ICU
 *
 * They are run in turn; the medians of processor time are told. Fails where the facts take more
 * than SLOWNESS_MAX times as long as the words.
 */
#include "config.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <glib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "tests/bench/process.h"

#define SOURCE "../shared/bulk"

enum { ROUNDS = 9 };

#define SLOWNESS_MAX 12.0

/* As many words as FILE has, told by ICU's rules. */
static int find_words(const char *file)
{
	UErrorCode status = U_ZERO_ERROR;
	UText *text = NULL;
	char *bytes;
	gsize length, count = 0;

	if (!g_file_get_contents(file, &bytes, &length, NULL))
		return EXIT_FAILURE;
	UBreakIterator *words = ubrk_open(UBRK_WORD, "ar", NULL, 0, &status);
	text = utext_openUTF8(NULL, bytes, (int64_t)length, &status);
	ubrk_setUText(words, text, &status);
	while (U_SUCCESS(status) && ubrk_next(words) != UBRK_DONE)
		count += ubrk_getRuleStatus(words) != UBRK_WORD_NONE;
	printf("%" G_GSIZE_FORMAT "\n", count);
	utext_close(text);
	ubrk_close(words);
	g_free(bytes);
	return U_SUCCESS(status) ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* All texts of the source, one after the other; NULL where there are none. */
static GString *read_source(void)
{
	GDir *folder = g_dir_open(SOURCE, 0, NULL);
	GString *all = g_string_new(NULL);
	const char *name;

	if (!folder)
		return NULL;
	while ((name = g_dir_read_name(folder))) {
		char *path = g_build_filename(SOURCE, name, NULL), *bytes;
		gsize length;
		if (g_file_get_contents(path, &bytes, &length, NULL)) {
			g_string_append_len(all, bytes, (gssize)length);
			g_free(bytes);
		}
		g_free(path);
	}
	g_dir_close(folder);
	return all;
}

/* From now on this program and all that it runs have one processor. */
static void stay_on_one(void)
{
	cpu_set_t one;

	CPU_ZERO(&one);
	CPU_SET((size_t)sched_getcpu(), &one);
	if (sched_setaffinity(0, sizeof one, &one) != 0)
		perror("facts: cannot keep to one processor");
}

static void tell(const char *what, double megabytes, double processor)
{
	printf("  %-22s %7.1f ms  %6.1f MB/s\n", what, processor, megabytes / processor * 1e3);
}

static int compare(char *self, char *program, char *file, double megabytes)
{
	char *const facts[] = { program, "facts", SOURCE, NULL };
	char *const digits[] = { "grep", "-c", "-P", "\\d", file, NULL };
	char *const words[] = { self, "--words", file, NULL };
	Cost of_facts[ROUNDS], of_digits[ROUNDS], of_words[ROUNDS];

	for (int i = 0; i < ROUNDS; i++) {
		of_facts[i] = process_run(facts);
		of_digits[i] = process_run(digits);
		of_words[i] = process_run(words);
	}
	double fact_time = process_median(of_facts, ROUNDS).processor;
	double word_time = process_median(of_words, ROUNDS).processor;
	printf("facts: %.1f MB on one processor, median of %d runs\n", megabytes, ROUNDS);
	tell("muqabala facts", megabytes, fact_time);
	tell("grep -c -P '\\d'", megabytes, process_median(of_digits, ROUNDS).processor);
	tell("ICU's words", megabytes, word_time);
	if (fact_time <= word_time * SLOWNESS_MAX)
		return EXIT_SUCCESS;
	printf("more than %.1f times as long as ICU's words\n", SLOWNESS_MAX);
	return EXIT_FAILURE;
}

int main(int argc, char **argv)
{
	if (argc > 2 && strcmp(argv[1], "--words") == 0)
		return find_words(argv[2]);
	char *program = argc > 1 ? argv[1] : getenv("MUQABALA");
	if (!program) {
		fprintf(stderr, "usage: %s PROGRAM\n", argv[0]);
		return EXIT_FAILURE;
	}
	GString *all = read_source();
	if (!all) {
		puts("facts: skipped: there is no " SOURCE);
		return EXIT_SUCCESS;
	}
	char path[] = "/tmp/facts-XXXXXX";
	int file = mkstemp(path);
	if (file < 0 || write(file, all->str, all->len) != (gssize)all->len) {
		perror("facts: the text cannot be written");
		return EXIT_FAILURE;
	}
	close(file);
	setenv("LC_ALL", "C.UTF-8", TRUE); /* grep reads characters, as the others do */
	stay_on_one();
	int status = compare(argv[0], program, path, (double)all->len / 1e6);
	unlink(path);
	g_string_free(all, TRUE);
	return status;
}
