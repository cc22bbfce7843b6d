/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long all articles of a folder take to be laid out, against what ICU's levels and line breaks
 * alone take over the same text in the same run.
 *
 * Laid out means: every paragraph joined, resolved, broken into lines of so many columns, and each
 * line put in visual order. ICU gets its text in UTF-16 beforehand, and one UBiDi and one break
 * iterator for all; nothing is done with what it tells.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include "article/article.h"
#include "layout/line.h"

enum { COLUMNS = 40, ROUNDS = 15 };

/* More than this many times what ICU takes is too slow. */
#define RATIO_MAX 2.0

typedef struct Corpus {
	GPtrArray *articles;
	GPtrArray *units; /* UChar, NUL-terminated: each paragraph */
	gsize bytes;
} Corpus;

static void add_paragraphs(Corpus *corpus, const Article *article)
{
	for (guint i = 0; i < article_paragraph_count(article); i++) {
		Span span = article_paragraph(article, i);
		gsize length = span_length(span);
		UErrorCode status = U_ZERO_ERROR;
		UChar *units = g_new(UChar, length + 1);
		u_strFromUTF8(units, (int32_t)length + 1, NULL,
			      text_bytes(article_text(article)) + span.start, (int32_t)length,
			      &status);
		g_assert(U_SUCCESS(status));
		g_ptr_array_add(corpus->units, units);
		corpus->bytes += length;
	}
}

static void add_article(Corpus *corpus, const char *path)
{
	Article *article = article_read(path, NULL);

	if (!article)
		return;
	g_ptr_array_add(corpus->articles, article);
	add_paragraphs(corpus, article);
}

static Corpus read_corpus(const char *folder)
{
	Corpus corpus = { g_ptr_array_new_with_free_func((GDestroyNotify)article_free),
			  g_ptr_array_new_with_free_func(g_free), 0 };
	GDir *dir = g_dir_open(folder, 0, NULL);

	for (const char *name; dir && (name = g_dir_read_name(dir));) {
		char *path = g_build_filename(folder, name, NULL);
		add_article(&corpus, path);
		g_free(path);
	}
	if (dir)
		g_dir_close(dir);
	return corpus;
}

/* Of this program alone, whatever else the machine does. */
static double cpu_seconds(void)
{
	return (double)clock() / CLOCKS_PER_SEC;
}

static guint lay_out_paragraph(const Article *article, Span span, Breaker *breaker)
{
	Paragraph *paragraph = paragraph_new(article_text(article), span, article_is_rtl(article),
					     (Typography){ 0 }, breaker);
	GArray *lines = paragraph_wrap(paragraph, COLUMNS);
	guint count = lines->len;

	for (guint i = 0; i < count; i++)
		g_free(paragraph_columns(paragraph, g_array_index(lines, Line, i), COLUMNS));
	g_array_unref(lines);
	paragraph_free(paragraph);
	return count;
}

/* Seconds for the whole corpus; LINES gets how many there are. */
static double time_layout(const Corpus *corpus, guint *lines)
{
	double start = cpu_seconds();

	*lines = 0;
	for (guint a = 0; a < corpus->articles->len; a++) {
		const Article *article = g_ptr_array_index(corpus->articles, a);
		Breaker *breaker = breaker_new(article_language(article));
		for (guint i = 0; i < article_paragraph_count(article); i++)
			*lines +=
				lay_out_paragraph(article, article_paragraph(article, i), breaker);
		breaker_free(breaker);
	}
	return cpu_seconds() - start;
}

/* The same for ICU's levels and breaks; BREAKS gets how many there are. */
static double time_icu(const Corpus *corpus, guint *breaks)
{
	UErrorCode status = U_ZERO_ERROR;
	UBiDi *bidi = ubidi_open();
	UBreakIterator *iterator = ubrk_open(UBRK_LINE, "ar", NULL, 0, &status);
	double start = cpu_seconds();

	*breaks = 0;
	for (guint i = 0; i < corpus->units->len; i++) {
		const UChar *units = g_ptr_array_index(corpus->units, i);
		ubidi_setPara(bidi, units, -1, UBIDI_RTL, NULL, &status);
		ubrk_setText(iterator, units, -1, &status);
		while (ubrk_next(iterator) != UBRK_DONE)
			(*breaks)++;
	}
	double end = cpu_seconds();
	g_assert(U_SUCCESS(status));
	ubrk_close(iterator);
	ubidi_close(bidi);
	return end - start;
}

int main(int argc, char **argv)
{
	const char *folder = argc > 1 ? argv[1] : "../shared/bulk";
	double layout = G_MAXDOUBLE, icu = G_MAXDOUBLE;
	guint lines = 0, breaks = 0;
	Corpus corpus = read_corpus(folder);

	if (corpus.articles->len == 0) {
		printf("layout: skipped: no articles in %s\n", folder);
		return EXIT_SUCCESS;
	}
	for (int round = 0; round < ROUNDS; round++) {
		icu = MIN(icu, time_icu(&corpus, &breaks));
		layout = MIN(layout, time_layout(&corpus, &lines));
	}
	printf("layout: %u articles, %u paragraphs, %.1f MB; best of %d rounds\n",
	       corpus.articles->len, corpus.units->len, (double)corpus.bytes / 1e6, ROUNDS);
	printf("layout: ICU's levels and %u breaks %.0f ms; %u lines laid out %.0f ms: %.2f "
	       "times\n",
	       breaks, icu * 1e3, lines, layout * 1e3, layout / icu);
	g_ptr_array_unref(corpus.units);
	g_ptr_array_unref(corpus.articles);
	if (layout <= RATIO_MAX * icu)
		return EXIT_SUCCESS;
	printf("layout: too slow: at most %.1f times is wanted\n", RATIO_MAX);
	return EXIT_FAILURE;
}
