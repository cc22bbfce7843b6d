/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

/* Who says the first quotation in WORDS. */
static void assert_speaker(const char *words, const char *want)
{
	Set set = set_of((const char *[]){ "2022-05-11" }, (const char *[]){ words }, 1);
	const GArray *facts = set.findings->facts;
	char *speaker = NULL;

	for (guint i = 0; i < facts->len && !speaker; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->kind == FACT_QUOTE)
			speaker = text_slice(article_text(shelf_article(set.shelf, 0)),
					     fact->speaker);
	}
	assert_non_null(speaker);
	assert_string_equal(speaker, want);
	g_free(speaker);
	set_clear(&set);
}

static void the_name_follows_the_verb(void **state)
{
	(void)state;
	assert_speaker("وقال الوزير سامي الحداد: «سنفتح الميناء قبل نهاية العام»", "سامي الحداد");
	assert_speaker("وأكدت هيئة الموانئ أن «الميناء سيفتح قبل نهاية العام»", "هيئة الموانئ");
	assert_speaker("«سنفتح الميناء قبل نهاية العام»، بحسب الوزير سامي الحداد.", "سامي الحداد");
}

static void who_speaks_for_an_organization_is_a_person(void **state)
{
	(void)state;
	assert_speaker(
		"وقالت المتحدثة باسم وزارة النقل ليلى المنصوري: «سنفتح الميناء قبل نهاية العام»",
		"ليلى المنصوري");
}

static void another_sentence_does_not_tell(void **state)
{
	(void)state;
	assert_speaker("وقال الوزير سامي الحداد إنه راض. وعلقت لافتة: «لن نرحل عن هذا البيت»", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_name_follows_the_verb),
		cmocka_unit_test(who_speaks_for_an_organization_is_a_person),
		cmocka_unit_test(another_sentence_does_not_tell),
	};
	return cmocka_run_group_tests_name("attribution", tests, NULL, NULL);
}
