/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "link/matter.h"

/* The matters of some articles, a line each: "article:words" of their facts with the relation. */
static char *matters_of(const char *const *days, const char *const *bodies, guint n)
{
	Set set = set_of(days, bodies, n);
	const GArray *facts = set.findings->facts;
	GArray *shown = g_array_new(FALSE, FALSE, sizeof(guint));
	GString *out = g_string_new("");

	for (guint i = 0; i < facts->len; i++)
		g_array_append_val(shown, i);
	GArray *matters = matters_find(facts, set.findings->links, shown);
	for (guint i = 0; i < matters->len; i++) {
		const Matter *matter = &g_array_index(matters, Matter, i);
		g_string_append(out, link_relation_name(matter->gravest));
		for (guint j = 0; j < matter->facts->len; j++) {
			const MatterFact *of = &g_array_index(matter->facts, MatterFact, j);
			const Fact *fact = &g_array_index(facts, Fact, of->fact);
			const Article *article = shelf_article(set.shelf, fact->article);
			char *words = text_slice(article_text(article), fact->span);
			g_string_append_printf(out, "; %u:%s %s", fact->article + 1, words,
					       link_relation_name(of->relation));
			g_free(words);
		}
		g_string_append_c(out, '\n');
	}
	g_array_unref(matters);
	g_array_unref(shown);
	set_clear(&set);
	return g_string_free(out, FALSE);
}

static void assert_matters(const char *first, const char *second, const char *want)
{
	char *matters = matters_of((const char *[]){ "2022-05-11", "2022-05-12" },
				   (const char *[]){ first, second }, 2);

	assert_string_equal(matters, want);
	g_free(matters);
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
	assert_matters("وصل الوفد في 10 مايو 2022",
		       "وصل الوفد في 10 مايو 2022 والوفود كثيرة في مايو 2022",
		       "agree; 1:10 مايو 2022 agree; 2:10 مايو 2022 agree; "
		       "2:مايو 2022 compatible\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_told_alike_is_one_matter),
		cmocka_unit_test(a_day_told_twice_in_one_article_is_one_matter),
		cmocka_unit_test(what_is_less_exact_joins_a_matter),
		cmocka_unit_test(an_article_that_also_agrees_is_no_dispute),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
