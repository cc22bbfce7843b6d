/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What it costs to start with all tables: the program finds the facts of an article of one line,
 * against a bare program that loads the same libraries, opens ICU's word breaks and bidi levels and
 * reads the terminal's description with curses.
 *
 * usage: start PROGRAM     --bare: be the bare program
 *
 * Both are run in turn, so that what else the machine does is the same for both; the medians of
 * time and of memory are told.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <curses.h>
#include <term.h>
#include <unicode/ubidi.h>
#include <unicode/ubrk.h>

#include "tests/bench/process.h"

enum { ROUNDS = 60 };

/* More than this is too slow, in milliseconds. */
#define COST_MAX 3.0

static const char sentence[] = "وصل القطار إلى المحطة يوم الثلاثاء بسرعة 59 كيلومترا في الساعة\n";

static int be_bare(void)
{
	UErrorCode status = U_ZERO_ERROR;
	UBreakIterator *words = ubrk_open(UBRK_WORD, "ar", NULL, 0, &status);
	UBiDi *levels = ubidi_open();
	int error;

	setupterm("xterm-256color", STDOUT_FILENO, &error);
	ubrk_close(words);
	ubidi_close(levels);
	return U_SUCCESS(status) ? EXIT_SUCCESS : EXIT_FAILURE;
}

static void write_article(int file)
{
	if (file < 0 || write(file, sentence, strlen(sentence)) < 0) {
		perror("an article cannot be written");
		exit(EXIT_FAILURE);
	}
	close(file);
}

int main(int argc, char **argv)
{
	Cost bare[ROUNDS], whole[ROUNDS];
	char path[] = "/tmp/start-XXXXXX";

	if (argc > 1 && strcmp(argv[1], "--bare") == 0)
		return be_bare();
	char *program = argc > 1 ? argv[1] : getenv("MUQABALA");
	if (!program) {
		fprintf(stderr, "usage: %s PROGRAM\n", argv[0]);
		return EXIT_FAILURE;
	}
	write_article(mkstemp(path));
	char *const bare_arguments[] = { argv[0], "--bare", NULL };
	char *const arguments[] = { program, "facts", path, NULL };
	for (int i = 0; i < ROUNDS; i++) {
		bare[i] = process_run(bare_arguments);
		whole[i] = process_run(arguments);
	}
	unlink(path);
	Cost one = process_median(bare, ROUNDS), other = process_median(whole, ROUNDS);
	double cost = other.elapsed - one.elapsed;
	printf("start: bare %.2f ms, %ld kB; facts of one line %.2f ms, %ld kB: %.2f ms more\n",
	       one.elapsed, one.kilobytes, other.elapsed, other.kilobytes, cost);
	if (cost <= COST_MAX)
		return EXIT_SUCCESS;
	printf("more than %.1f ms\n", COST_MAX);
	return EXIT_FAILURE;
}
