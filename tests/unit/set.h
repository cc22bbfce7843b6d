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

/*
 * The links that are ASKED for between two articles of two days in May 2022: "relation a b", a line
 * each, where APPEND tells a fact; compared with WANT.
 */
static inline void assert_set_linked(const char *first, const char *second, const char *want,
				     gboolean (*asked)(const Link *link),
				     void (*append)(GString *out, const Fact *fact))
{
	Set set = set_of((const char *[]){ "2022-05-11", "2022-05-12" },
			 (const char *[]){ first, second }, 2);
	GString *out = g_string_new("");

	for (guint i = 0; i < links_count(set.findings->links); i++) {
		const Link *link = links_at(set.findings->links, i);
		if (!asked(link))
			continue;
		g_string_append(out, link_relation_name(link->relation));
		for (guint j = 0; j < link->facts->len; j++) {
			guint fact = g_array_index(link->facts, guint, j);
			g_string_append_c(out, ' ');
			append(out, &g_array_index(set.findings->facts, Fact, fact));
		}
		g_string_append_c(out, '\n');
	}
	assert_string_equal(out->str, want);
	g_string_free(out, TRUE);
	set_clear(&set);
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
