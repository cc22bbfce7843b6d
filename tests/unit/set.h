/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * set: some articles of Arabic words, all that is found in them, and their facts by their words.
 */
#ifndef TESTS_SET_H
#define TESTS_SET_H

#include "tests/unit/unit.h"

#include "link/findings.h"

/* Articles by their own words, what was found in them, and the links. */
typedef struct Set {
	Shelf *shelf;
	Findings *findings;
} Set;

static inline Set set_in(const char *language, const char *const *days, const char *const *bodies,
			 guint n)
{
	Set set = { .shelf = shelf_new() };

	for (guint i = 0; i < n; i++) {
		char *text = g_strdup_printf("---\ndate: %s\nlang: %s\n---\n%s\n", days[i],
					     language, bodies[i]);
		shelf_take(set.shelf, article_from_bytes("a", text, strlen(text), NULL));
		g_free(text);
	}
	set.findings = findings_of_shelf(set.shelf, NULL);
	return set;
}

static inline Set set_of(const char *const *days, const char *const *bodies, guint n)
{
	return set_in("ar", days, bodies, n);
}

static inline void set_clear(Set *set)
{
	findings_free(set->findings);
	shelf_free(set->shelf);
}

/* The words of SPAN in the first article; "" where it is empty. Free with g_free(). */
static inline char *set_words(const Set *set, Span span)
{
	return span_is_empty(span) ? g_strdup("")
				   : text_slice(article_text(shelf_article(set->shelf, 0)), span);
}

/* The fact whose text is TEXT in ARTICLE. */
static inline guint fact_at(const Set *set, guint article, const char *text)
{
	for (guint i = 0; i < set->findings->facts->len; i++) {
		const Fact *fact = &g_array_index(set->findings->facts, Fact, i);
		char *words = text_slice(article_text(shelf_article(set->shelf, fact->article)),
					 fact->span);
		gboolean same = fact->article == article && strcmp(words, text) == 0;
		g_free(words);
		if (same)
			return i;
	}
	fail_msg("no fact «%s» in article %u", text, article);
	return 0;
}

#endif
