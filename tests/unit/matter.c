/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "link/matter.h"

/* The matters of SET, a line each: "article:words" of their facts with the relation. */
static char *matters_of(const Set *set)
{
	const GArray *facts = set->findings->facts;
	const GArray *matters = set->findings->matters;
	GString *out = g_string_new("");

	for (guint i = 0; i < matters->len; i++) {
		const Matter *matter = &g_array_index(matters, Matter, i);
		g_string_append_printf(out, "%s%s", matter->is_role ? "role " : "",
				       link_relation_name(matter->gravest));
		for (guint j = 0; j < matter->facts->len; j++) {
			const MatterFact *of = &g_array_index(matter->facts, MatterFact, j);
			const Fact *fact = &g_array_index(facts, Fact, of->fact);
			const Article *article = shelf_article(set->shelf, fact->article);
			char *words = text_slice(article_text(article), fact->span);
			g_string_append_printf(out, "; %u:%s %s", fact->article + 1, words,
					       link_relation_name(of->relation));
			g_free(words);
		}
		g_string_append_c(out, '\n');
	}
	return g_string_free(out, FALSE);
}

static void assert_matters(const char *first, const char *second, const char *want)
{
	Set set = set_of((const char *[]){ "2022-05-11", "2022-05-12" },
			 (const char *[]){ first, second }, 2);
	char *matters = matters_of(&set);

	assert_string_equal(matters, want);
	g_free(matters);
	set_clear(&set);
}

static void what_is_told_alike_is_one_matter(void **state)
{
	(void)state;
	assert_matters("حضر الجلسة 37 نائبا في 10 مايو 2022",
		       "حضر الجلسة 37 نائبا يوم 10 مايو 2022",
		       "agree; 1:37 نائبا agree; 2:37 نائبا agree\n"
		       "agree; 1:10 مايو 2022 agree; 2:يوم 10 مايو 2022 agree\n");
}

static void a_day_told_twice_in_one_article_is_one_matter(void **state)
{
	(void)state;
	assert_matters("وصل الوفد في 10 مايو 2022 وغادر في 10 مايو 2022", "لم يصل أحد",
		       "agree; 1:10 مايو 2022 agree; 1:10 مايو 2022 agree\n");
}

static void what_is_less_exact_joins_a_matter(void **state)
{
	(void)state;
	assert_matters("وصل الوفد في 10 مايو 2022", "وصل الوفد في مايو 2022",
		       "compatible; 1:10 مايو 2022 agree; 2:مايو 2022 compatible\n");
}

static void an_article_that_also_agrees_is_no_dispute(void **state)
{
	(void)state;
	assert_matters("وصل الوفد في 10 أبريل 2022",
		       "وصل الوفد في 10 أبريل 2022. وكان وصل وفد سبقه في أبريل 2022",
		       "agree; 1:10 أبريل 2022 agree; 2:10 أبريل 2022 agree; "
		       "2:أبريل 2022 compatible\n");
}

static void what_a_person_parted_is_two_matters(void **state)
{
	Set set =
		set_of((const char *[]){ "2022-05-11", "2022-05-12" },
		       (const char *[]){ "وصل الوفد في 10 مايو 2022", "غادر في 10 مايو 2022" }, 2);
	Decisions *decisions = decisions_new(set.shelf, "");
	const Fact *facts = (const Fact *)(const void *)set.findings->facts->data;

	(void)state;
	decisions_part_all(decisions, (const Fact *[]){ &facts[0], &facts[1] }, 2);
	findings_free(set.findings);
	set.findings = findings_of_shelf(set.shelf, decisions);
	char *matters = matters_of(&set);
	assert_string_equal(matters, "agree; 1:10 مايو 2022 agree\nagree; 2:10 مايو 2022 agree\n");
	g_free(matters);
	decisions_free(decisions);
	set_clear(&set);
}

/* Athens and Cairo are each named twice; the journeys went there. */
static void names_for_one_thing_are_a_matter_beside_their_own(void **state)
{
	Set set = set_of(
		(const char *[]){ "2022-05-11", "2022-05-12" },
		(const char *[]){ "سافر الوفد إلى أثينا وعاد من أثينا", "سافر الوفد إلى القاهرة" },
		2);
	Decisions *decisions = decisions_new(set.shelf, "");

	(void)state;
	assert_true(decisions_join(
		decisions, &g_array_index(set.findings->facts, Fact, fact_at(&set, 0, "أثينا")),
		&g_array_index(set.findings->facts, Fact, fact_at(&set, 1, "القاهرة"))));
	findings_free(set.findings);
	set.findings = findings_of_shelf(set.shelf, decisions);
	char *matters = matters_of(&set);
	assert_string_equal(matters, "role differ; 1:أثينا agree; 2:القاهرة differ\n"
				     "agree; 1:أثينا agree; 1:أثينا agree\n"
				     "agree; 2:القاهرة agree\n");
	g_free(matters);
	decisions_free(decisions);
	set_clear(&set);
}

static void the_page_tells_nothing(void **state)
{
	(void)state;
	assert_matters("---\nlang: ar\n---\nفيضان\n\nاقرأ أيضا: إنقاذ 12 راكبا في تونس\n",
		       "فيضان\n\nهبط منسوب النهر.\n", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_page_tells_nothing),
		cmocka_unit_test(what_is_told_alike_is_one_matter),
		cmocka_unit_test(a_day_told_twice_in_one_article_is_one_matter),
		cmocka_unit_test(what_is_less_exact_joins_a_matter),
		cmocka_unit_test(an_article_that_also_agrees_is_no_dispute),
		cmocka_unit_test(what_a_person_parted_is_two_matters),
		cmocka_unit_test(names_for_one_thing_are_a_matter_beside_their_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
