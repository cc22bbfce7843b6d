/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "report/check.h"

/* Two articles that give one day alike and one amount otherwise. */
static Set sample(void)
{
	return set_of((const char *[]){ "2022-05-11", "2022-05-12" },
		      (const char *[]){ "حضر الجلسة 37 نائبا في 10 مايو 2022",
					"عنوان\nحضر الجلسة 39 نائبا يوم 10 مايو 2022" },
		      2);
}

static void assert_check(const char *kinds, const char *want, guint want_found)
{
	Set set = sample();
	guint chosen = CHECK_ALL_KINDS, found;

	assert_true(!kinds || check_kinds_named(kinds, &chosen));
	GString *out =
		check_links(set.shelf, set.findings->facts, set.findings->links, chosen, &found);
	assert_string_equal(out->str, want);
	assert_int_equal(found, want_found);
	g_string_free(out, TRUE);
	set_clear(&set);
}

static void each_fact_has_a_line_that_names_its_opposite(void **state)
{
	(void)state;
	assert_check(NULL,
		     "a:5:12: count: 37 نائبا: differ against a:6:12\n"
		     "a:5:24: date: 2022-05-10: agree against a:6:21\n"
		     "a:6:12: count: 39 نائبا: differ against a:5:12\n"
		     "a:6:21: date: 2022-05-10: agree against a:5:24\n",
		     1u << LINK_DIFFER | 1u << LINK_AGREE);
}

static void only_the_kinds_that_are_asked_for(void **state)
{
	(void)state;
	assert_check("date,money",
		     "a:5:24: date: 2022-05-10: agree against a:6:21\n"
		     "a:6:21: date: 2022-05-10: agree against a:5:24\n",
		     1u << LINK_AGREE);
	assert_check("money", "", 0);
}

static void names_are_told_where_they_do_not_agree(void **state)
{
	Set set = set_of((const char *[]){ "2022-05-11", "2022-05-12" },
			 (const char *[]){ "عاد الوزير عام 2017 من آخر رحلة إلى القاهرة.",
					   "كانت آخر رحلة للوزير من مراكش إلى الإسكندرية عام 2017. "
					   "ولم يزر مراكش بعدها." },
			 2);
	guint found;

	(void)state;
	GString *out = check_links(set.shelf, set.findings->facts, set.findings->links,
				   CHECK_USUAL_KINDS & ~(1u << FACT_DATE), &found);
	assert_string_equal(out->str, "a:5:37: place: القاهرة: differ against a:5:35\n"
				      "a:5:35: place: الإسكندرية: differ against a:5:37\n");
	assert_int_equal(found, 1u << LINK_DIFFER);
	g_string_free(out, TRUE);
	set_clear(&set);
}

static void names_are_those_of_reports(void **state)
{
	(void)state;
	guint bits;

	assert_true(check_kinds_named("count,percent", &bits));
	assert_int_equal(bits, 1u << FACT_COUNT | 1u << FACT_PERCENT);
	assert_true(check_relations_named("agree,differ", &bits));
	assert_int_equal(bits, 1u << LINK_AGREE | 1u << LINK_DIFFER);
	assert_true(check_relations_named("none", &bits));
	assert_int_equal(bits, 0);
	assert_false(check_kinds_named("", &bits));
	assert_false(check_kinds_named("count,", &bits));
	assert_false(check_relations_named("differs", &bits));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_fact_has_a_line_that_names_its_opposite),
		cmocka_unit_test(only_the_kinds_that_are_asked_for),
		cmocka_unit_test(names_are_told_where_they_do_not_agree),
		cmocka_unit_test(names_are_those_of_reports),
	};
	return cmocka_run_group_tests_name("check", tests, NULL, NULL);
}
