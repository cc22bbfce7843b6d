/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "report/explain.h"
#include "report/linkage.h"

static Set two_tolls(void)
{
	return set_of((const char *[]){ "2022-05-11", "2022-05-12", "2022-05-12" },
		      (const char *[]){
			      "انهيار سقف المصنع\n\nقتل 12 عاملا في انهيار سقف المصنع.\n",
			      "انهيار سقف المصنع\n\nقتل 14 عاملا في انهيار سقف المصنع.\n",
			      "حالة الطرق\n\nأغلق سقف النفق القديم للصيانة.\n",
		      },
		      3);
}

static void assert_holds(GString *out, const char *want)
{
	if (!strstr(out->str, want))
		fail_msg("«%s» is not in «%s»", want, out->str);
	g_string_free(out, TRUE);
}

static GString *report(const Set *set, ReportFormat format)
{
	return linkage_report(set->shelf, set->findings->facts, set->findings->links, format);
}

static void lines_tell_who_is_newer_and_absent(void **state)
{
	Set set = two_tolls();

	(void)state;
	assert_holds(report(&set, REPORT_JSONL), "\"relation\":\"differ\"");
	assert_holds(report(&set, REPORT_JSONL), "\"newer\":1");
	assert_holds(report(&set, REPORT_JSONL), "\"absent\":[2]");
	assert_holds(report(&set, REPORT_JSONL), "\"independent\":2");
	set_clear(&set);
}

static void text_is_for_people(void **state)
{
	Set set = two_tolls();

	(void)state;
	assert_holds(report(&set, REPORT_TEXT), "(2 is newer)");
	assert_holds(report(&set, REPORT_TEXT), "absent: 3");
	set_clear(&set);
}

static const char *say_foreign(const char *words)
{
	(void)words;
	return "¶";
}

static void a_reason_has_its_words(void **state)
{
	Set set = two_tolls();
	const Findings *findings = set.findings;

	(void)state;
	assert_holds(explain_link(set.shelf, findings->facts, findings->links, 0, NULL),
		     "another toll");
	assert_holds(explain_link(set.shelf, findings->facts, findings->links, 0, NULL),
		     "المصنع  المصنع");
	/* In whatever language; but for the words of the articles. */
	GString *foreign =
		explain_link(set.shelf, findings->facts, findings->links, 0, say_foreign);
	assert_non_null(strstr(foreign->str, "¶ ¶: ¶"));
	assert_null(strstr(foreign->str, "toll"));
	assert_holds(foreign, "المصنع  المصنع");
	assert_null(explain_link(set.shelf, findings->facts, findings->links,
				 links_count(findings->links), NULL));
	set_clear(&set);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_tell_who_is_newer_and_absent),
		cmocka_unit_test(text_is_for_people),
		cmocka_unit_test(a_reason_has_its_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
