/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whole events, as several outlets tell them: tests/events/NAME/ holds the articles, 1.txt and so
 * on, and NAME.tsv how what one tells stands to what another does.
 */
#include "tests/unit/unit.h"

#include <stdlib.h>

#include "link/findings.h"

typedef struct Event {
	Shelf *shelf;
	Findings *findings;
} Event;

/* A row names facts by "ARTICLE:WORDS". */
static gboolean is_named(const Event *event, guint fact, const char *name)
{
	const Fact *of = &g_array_index(event->findings->facts, Fact, fact);
	char *words = text_slice(article_text(shelf_article(event->shelf, of->article)), of->span);
	gboolean is_it =
		of->article + 1 == (guint)atoi(name) && strcmp(words, strchr(name, ':') + 1) == 0;

	g_free(words);
	return is_it;
}

/* The facts (guint) of that name. */
static GArray *facts_named(const Event *event, const char *name)
{
	GArray *facts = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < event->findings->facts->len; i++)
		if (is_named(event, i, name))
			g_array_append_val(facts, i);
	if (facts->len == 0)
		fail_msg("no fact %s", name);
	return facts;
}

/* How two facts stand to each other: the relation's name, or "none". */
static const char *relation_of(const Event *event, guint a, guint b)
{
	const GArray *of = links_of(event->findings->links, a);

	for (guint i = 0; i < of->len; i++) {
		const Link *link = links_at(event->findings->links, g_array_index(of, guint, i));
		for (guint f = 0; f < link->facts->len; f++)
			if (g_array_index(link->facts, guint, f) == b)
				return link_relation_name(link->relation);
	}
	return "none";
}

/* Whether two of the facts stand so; where they must not be linked, all of them. */
static gboolean holds(const Event *event, const char *want, const char *one, const char *other)
{
	GArray *facts = facts_named(event, one), *others = facts_named(event, other);
	gboolean is_none = strcmp(want, "none") == 0, any = FALSE, all = TRUE;

	for (guint i = 0; i < facts->len; i++)
		for (guint j = 0; j < others->len; j++) {
			gboolean is_so =
				strcmp(want, relation_of(event, g_array_index(facts, guint, i),
							 g_array_index(others, guint, j))) == 0;
			any |= is_so;
			all &= is_so;
		}
	g_array_unref(facts);
	g_array_unref(others);
	return is_none ? all : any;
}

static void hold_rows(const Event *event, const char *path)
{
	guint failures = 0;
	char *text;

	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	char **lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line; line++) {
		char **fields = g_strsplit(*line, "\t", -1);
		if (**line != '#' && g_strv_length(fields) == 3 &&
		    !holds(event, fields[0], fields[1], fields[2])) {
			print_message("# not so: %s\n", *line);
			failures++;
		}
		g_strfreev(fields);
	}
	g_strfreev(lines);
	g_free(text);
	assert_int_equal(failures, 0);
}

/* The event whose name is the test's state. */
static void an_event_is_linked(void **state)
{
	char *folder = g_build_filename(getenv("top_srcdir"), "tests", "events", *state, NULL);
	char *rows = g_strconcat(folder, ".tsv", NULL);
	Event event = { .shelf = shelf_new() };

	for (guint i = 1;; i++) {
		char *name = g_strdup_printf("%s/%u.txt", folder, i);
		Article *article = article_read(name, NULL);
		g_free(name);
		if (!article)
			break;
		shelf_take(event.shelf, article);
	}
	assert_true(shelf_count(event.shelf) >= 2);
	event.findings = findings_of_shelf(event.shelf, NULL);
	hold_rows(&event, rows);
	findings_free(event.findings);
	shelf_free(event.shelf);
	g_free(rows);
	g_free(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		{ "a dam, in four languages", an_event_is_linked, NULL, NULL, "dam" },
		{ "a central bank, in three languages", an_event_is_linked, NULL, NULL, "rate" },
		{ "a storm, in English", an_event_is_linked, NULL, NULL, "storm" },
	};

	return cmocka_run_group_tests_name("events", tests, NULL, NULL);
}
