/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "link/decision.h"

/* Three accounts: of 40 coaches, of 40 coaches, of 45 lorries. */
static Set convoy(void)
{
	return set_of((const char *[]){ "2024-03-02", "2024-03-02", "2024-03-02" },
		      (const char *[]){ "وصلت 40 حافلة إلى الساحة", "رأينا 40 حافلة في الساحة",
					"كانت في الموكب 45 شاحنة" },
		      3);
}

static const Fact *fact_of(const Set *set, guint article, const char *words)
{
	return &g_array_index(set->findings->facts, Fact, fact_at(set, article, words));
}

/* The links where DECISIONS hold: "relation article:value …", a line each. */
static char *links_under(const Set *set, const Decisions *decisions)
{
	Findings *findings = findings_of_shelf(set->shelf, decisions);
	GString *out = g_string_new("");

	for (guint i = 0; i < links_count(findings->links); i++) {
		const Link *link = links_at(findings->links, i);
		g_string_append(out, link_relation_name(link->relation));
		for (guint j = 0; j < link->facts->len; j++) {
			guint index = g_array_index(link->facts, guint, j);
			const Fact *fact = &g_array_index(findings->facts, Fact, index);
			g_string_append_printf(out, " %u:%g", fact->article, fact->number);
		}
		g_string_append_c(out, '\n');
	}
	findings_free(findings);
	return g_string_free(out, FALSE);
}

static void assert_links(const Set *set, const Decisions *decisions, const char *want)
{
	char *links = links_under(set, decisions);

	assert_string_equal(links, want);
	g_free(links);
}

static void facts_are_joined_and_parted(void **state)
{
	(void)state;
	Set set = convoy();
	Decisions *decisions = decisions_new(set.shelf, "");
	const Fact *first = fact_of(&set, 0, "40 حافلة"), *second = fact_of(&set, 1, "40 حافلة");
	const Fact *third = fact_of(&set, 2, "45 شاحنة");

	assert_links(&set, decisions, "agree 0:40 1:40\n");
	assert_true(decisions_join(decisions, first, third));
	assert_links(&set, decisions, "agree 0:40 1:40\ndiffer 0:40 2:45\n");
	decisions_part(decisions, first, &second, 1);
	assert_links(&set, decisions, "differ 0:40 2:45\n");
	assert_false(decisions_join(decisions, first, first));
	assert_true(decisions_take_back(decisions));
	assert_true(decisions_take_back(decisions));
	assert_false(decisions_take_back(decisions));
	assert_links(&set, decisions, "agree 0:40 1:40\n");
	decisions_free(decisions);
	set_clear(&set);
}

static void a_fact_that_is_parted_from_all_is_taken_back_at_once(void **state)
{
	(void)state;
	Set set = convoy();
	Decisions *decisions = decisions_new(set.shelf, "");
	const Fact *others[] = { fact_of(&set, 1, "40 حافلة"), fact_of(&set, 2, "45 شاحنة") };

	decisions_part(decisions, fact_of(&set, 0, "40 حافلة"), others, 2);
	assert_links(&set, decisions, "");
	assert_true(decisions_take_back(decisions));
	assert_false(decisions_take_back(decisions));
	decisions_free(decisions);
	set_clear(&set);
}

static void what_is_parted_does_not_meet_through_a_third(void **state)
{
	(void)state;
	Set set = set_of((const char *[]){ "2024-03-02", "2024-03-02", "2024-03-02" },
			 (const char *[]){ "وصلت 40 حافلة إلى الساحة", "رأينا 40 حافلة في الساحة",
					   "كانت 40 حافلة في الساحة" },
			 3);
	Decisions *decisions = decisions_new(set.shelf, "");
	const Fact *second = fact_of(&set, 1, "40 حافلة");

	assert_links(&set, decisions, "agree 0:40 1:40 2:40\n");
	decisions_part(decisions, fact_of(&set, 0, "40 حافلة"), &second, 1);
	assert_links(&set, decisions, "agree 0:40 2:40\n");
	decisions_free(decisions);
	set_clear(&set);
}

static void a_link_is_rejected_at_once(void **state)
{
	(void)state;
	Set set = set_of((const char *[]){ "2024-03-02", "2024-03-02", "2024-03-02" },
			 (const char *[]){ "وصلت 40 حافلة إلى الساحة", "رأينا 40 حافلة في الساحة",
					   "كانت 40 حافلة في الساحة" },
			 3);
	Decisions *decisions = decisions_new(set.shelf, "");
	const Fact *facts[] = { fact_of(&set, 0, "40 حافلة"), fact_of(&set, 1, "40 حافلة"),
				fact_of(&set, 2, "40 حافلة") };

	decisions_part_all(decisions, facts, 3);
	assert_links(&set, decisions, "");
	assert_true(decisions_take_back(decisions));
	assert_links(&set, decisions, "agree 0:40 1:40 2:40\n");
	decisions_free(decisions);
	set_clear(&set);
}

static void a_fact_is_corrected(void **state)
{
	(void)state;
	Set set = convoy();
	Decisions *decisions = decisions_new(set.shelf, "");
	const Fact *fact = fact_of(&set, 1, "40 حافلة");

	assert_false(decisions_correct(decisions, fact, FACT_COUNT, "many"));
	assert_true(decisions_correct(decisions, fact, FACT_COUNT, "41 حافلة"));
	assert_links(&set, decisions, "differ 0:40 1:41\n");
	decisions_free(decisions);
	set_clear(&set);
}

/* Written, read again, written again. */
static void decisions_last(void **state)
{
	(void)state;
	Set set = convoy();
	Decisions *made = decisions_new(set.shelf, "# ours\nsomething else\n");
	const Fact *third = fact_of(&set, 2, "45 شاحنة");

	decisions_join(made, fact_of(&set, 0, "40 حافلة"), third);
	decisions_correct(made, third, FACT_COUNT, "40 حافلة");
	char *text = decisions_text(made);
	Decisions *read = decisions_new(set.shelf, text);
	char *again = decisions_text(read);
	assert_string_equal(again, text);
	assert_int_equal(decisions_unread(read), 1);
	assert_int_equal(decisions_gone(read), 0);
	assert_links(&set, read, "agree 0:40 1:40 2:40\n");
	g_free(again);
	g_free(text);
	decisions_free(read);
	decisions_free(made);
	set_clear(&set);
}

/* A correction whose kind or value is none, and one with a field too many. */
static void what_is_not_understood_is_written_back(void **state)
{
	(void)state;
	Set set = convoy();
	const char *text = "correct\t0123456789abcdef#1\t40 حافلة\ta\tcount\tmany\n"
			   "correct\t0123456789abcdef#1\t40 حافلة\ta\tcolour\tred\n"
			   "correct\t0123456789abcdef#1\t40 حافلة\ta\tcount\t41 حافلة\t\n";
	Decisions *read = decisions_new(set.shelf, text);
	char *again = decisions_text(read);

	assert_int_equal(decisions_unread(read), 3);
	assert_string_equal(again, text);
	g_free(again);
	decisions_free(read);
	set_clear(&set);
}

/* The decisions on one set of articles, read again on another. */
static void assert_moved(const char *second, guint gone, const char *want)
{
	Set set = convoy();
	Decisions *made = decisions_new(set.shelf, "");

	decisions_join(made, fact_of(&set, 0, "40 حافلة"), fact_of(&set, 2, "45 شاحنة"));
	char *text = decisions_text(made);
	Shelf *edited = shelf_new();
	for (guint i = 0; i < 3; i++) {
		const char *body = i == 2 ? second : "وصلت 40 حافلة إلى الساحة";
		char *bytes = i == 1 ? g_strdup("لا شيء")
				     : g_strdup_printf("---\ndate: 2024-03-02\nlang: ar\n---\n%s\n",
						       body);
		shelf_take(edited,
			   article_from_bytes(i == 2 ? "a" : "b", bytes, strlen(bytes), NULL));
		g_free(bytes);
	}
	Set moved = { edited, NULL };
	Decisions *read = decisions_new(edited, text);
	const char *article, *words = decisions_gone_words(read, &article);
	assert_int_equal(decisions_gone(read), gone);
	if (gone) {
		assert_string_equal(words, "45 شاحنة");
		assert_string_equal(article, "a");
	} else {
		assert_null(words);
	}
	assert_links(&moved, read, want);
	decisions_free(read);
	shelf_free(edited);
	g_free(text);
	decisions_free(made);
	set_clear(&set);
}

static void an_edited_article_keeps_its_decisions(void **state)
{
	(void)state;
	assert_moved("عنوان جديد\nكانت في الموكب 45 شاحنة", 0, "differ 0:40 2:45\n");
	assert_moved("كان في الموكب عدد منها", 1, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(facts_are_joined_and_parted),
		cmocka_unit_test(a_fact_that_is_parted_from_all_is_taken_back_at_once),
		cmocka_unit_test(what_is_parted_does_not_meet_through_a_third),
		cmocka_unit_test(a_link_is_rejected_at_once),
		cmocka_unit_test(a_fact_is_corrected),
		cmocka_unit_test(decisions_last),
		cmocka_unit_test(what_is_not_understood_is_written_back),
		cmocka_unit_test(an_edited_article_keeps_its_decisions),
	};
	return cmocka_run_group_tests_name("decision", tests, NULL, NULL);
}
