/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long it takes to find the facts of 10, 100, 1,000 and 10,000 articles and to link them, and
 * how much memory that takes. Real texts are read from ../shared/bulk; where more articles are
 * wanted than lie there, two of them are mixed paragraph by paragraph, with other numbers.
 *
 * Fails where linking grows faster than the number of articles to the power of 1.15, where it takes
 * longer than finding the facts of the most articles, or where memory exceeds twelve times their
 * text.
 */
#define _DEFAULT_SOURCE

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "fact/extract.h"
#include "link/link.h"

#define SOURCE "../shared/bulk"
#define GROWTH_MAX 1.15
#define MEMORY_MAX 12

static const guint sizes[] = { 10, 100, 1000, 10000 };

typedef struct Result {
	gsize bytes;
	guint facts, links;
	double finding, linking; /* seconds of processor time */
	gsize peak;              /* bytes */
} Result;

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static const char *body_of(const Shelf *source, guint index)
{
	const Article *article = shelf_article(source, index % shelf_count(source));

	return text_bytes(article_text(article)) + article_paragraph(article, 0).start;
}

/* Append the paragraphs of BODY whose number is PARITY modulo 2, each digit SHIFT farther on. */
static void append_half(GString *out, const char *body, guint parity, guint shift)
{
	guint paragraph = 0;

	for (const char *c = body; *c; c++) {
		paragraph += *c == '\n' ? 1 : 0;
		if (paragraph % 2 != parity && *c != '\n')
			continue;
		if (g_ascii_isdigit(*c))
			g_string_append_c(out, (char)('0' + (*c - '0' + (int)shift) % 10));
		else
			g_string_append_c(out, *c);
	}
}

/* Article INDEX: one of the source, or two of them mixed. */
static Article *article_of(const Shelf *source, guint index)
{
	guint round = index / shelf_count(source);
	GString *text = g_string_new("---\ndate: 2018-07-09\nlang: ar\n---\n");

	if (round == 0) {
		g_string_append(text, body_of(source, index));
	} else {
		append_half(text, body_of(source, index), 0, round);
		append_half(text, body_of(source, index * 13 + round), 1, round + 3);
	}
	Article *article = article_from_bytes("bench", text->str, text->len, NULL);
	g_string_free(text, TRUE);
	return article;
}

static Shelf *shelf_of(guint count, gsize *bytes)
{
	Shelf *source = shelf_new(), *shelf = shelf_new();

	shelf_add_path(source, SOURCE, NULL, NULL);
	for (guint i = 0; i < count && shelf_count(source) > 0; i++) {
		Article *article = article_of(source, i);
		if (!article)
			continue;
		*bytes += text_length(article_text(article));
		shelf_take(shelf, article);
	}
	shelf_free(source);
	return shelf;
}

static Result measure(guint count)
{
	Result result = { 0 };
	Shelf *shelf = shelf_of(count, &result.bytes);
	struct rusage usage;
	double start = now();
	Reading *reading = reading_new(shelf);
	GArray *facts = extract_facts(reading);

	result.finding = now() - start;
	start = now();
	Links *links = links_find(reading, facts, NULL);
	result.linking = now() - start;
	result.facts = facts->len;
	result.links = links_count(links);
	getrusage(RUSAGE_SELF, &usage);
	result.peak = (gsize)usage.ru_maxrss * 1024;
	links_free(links);
	g_array_unref(facts);
	reading_free(reading);
	shelf_free(shelf);
	return result;
}

/* In a process of its own, so that its peak is of nothing else. FALSE where it failed. */
static gboolean measure_apart(guint count, Result *result)
{
	int ends[2], status;

	if (pipe(ends) != 0)
		return FALSE;
	pid_t child = fork();
	if (child == 0) {
		*result = measure(count);
		_exit(write(ends[1], result, sizeof(*result)) == (ssize_t)sizeof(*result) ? 0 : 1);
	}
	gboolean good = read(ends[0], result, sizeof(*result)) == (ssize_t)sizeof(*result);
	close(ends[0]);
	close(ends[1]);
	return waitpid(child, &status, 0) == child && good;
}

static gboolean require(gboolean good, const char *what)
{
	if (!good)
		printf("links: %s\n", what);
	return good;
}

int main(void)
{
	Result results[G_N_ELEMENTS(sizes)];
	guint last = G_N_ELEMENTS(sizes) - 1;

	if (access(SOURCE, R_OK) != 0) {
		printf("links: skipped: there is no %s\n", SOURCE);
		return 0;
	}
	printf("articles       MB    facts    links  finding s  linking s  memory/text\n");
	fflush(stdout);
	for (guint i = 0; i <= last; i++) {
		if (!measure_apart(sizes[i], &results[i]))
			return EXIT_FAILURE;
		printf("%8u %8.2f %8u %8u %10.3f %10.3f %12.1f\n", sizes[i],
		       (double)results[i].bytes / 1e6, results[i].facts, results[i].links,
		       results[i].finding, results[i].linking,
		       (double)results[i].peak / (double)results[i].bytes);
		fflush(stdout);
	}
	/* Ten are linked too fast to be timed. */
	double growth = log(results[last].linking / results[1].linking) /
			log((double)sizes[last] / sizes[1]);
	printf("from %u to %u articles linking grows with their number to the power of %.2f\n",
	       sizes[1], sizes[last], growth);
	gboolean good = require(growth <= GROWTH_MAX, "it grows too fast");
	good &= require(results[last].linking <= results[last].finding,
			"it takes longer than finding the facts");
	good &= require((double)results[last].peak <= MEMORY_MAX * (double)results[last].bytes,
			"it takes too much memory");
	return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
