/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

/* Which paragraphs of the first article are of the page: "." for each that is not, "x" for it. */
static char *furniture_in(const char *const *bodies, guint count)
{
	static const char *const days[] = { "2024-05-06", "2024-05-06" };
	Set set = set_of(days, bodies, count);
	guint paragraphs = article_paragraph_count(shelf_article(set.shelf, 0));
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < paragraphs; i++)
		g_string_append_c(out, '.');
	for (guint i = 0; i < set.findings->facts->len; i++) {
		const Fact *fact = &g_array_index(set.findings->facts, Fact, i);
		if (fact->article == 0 && fact->kind == FACT_FURNITURE)
			out->str[fact->paragraph] = 'x';
	}
	set_clear(&set);
	return g_string_free(out, FALSE);
}

static void assert_furniture(const char *body, const char *wanted)
{
	char *found = furniture_in(&body, 1);

	assert_string_equal(found, wanted);
	g_free(found);
}

static void words_to_the_reader_are_of_the_page(void **state)
{
	(void)state;
	assert_furniture("عنوان الخبر\nغادرت السفينة الميناء صباحا.\nتابعونا على فيسبوك وتويتر\n"
			 "اشترك في نشرتنا لتصلك أخبار الموانئ كل يوم.",
			 "..xx");
	assert_furniture("عنوان الخبر\nاضغط هنا لقراءة النص الكامل\nجميع الحقوق محفوظة 2024",
			 ".xx");
	assert_furniture("عنوان الخبر\nكتبت: سلمى الحداد\n*نقلا عن صحيفة المرفأ\n--------", ".xxx");
}

static void a_list_of_links_ends_with_the_next_sentence(void **state)
{
	(void)state;
	assert_furniture("عنوان الخبر\nاقرأ أيضا:\nسفينة جديدة تصل إلى الميناء\n"
			 "العاصفة تؤخر رحلات العبارات\nوعادت السفينة مساء إلى الميناء.",
			 ".xxx.");
}

static void sentences_that_begin_alike_are_not(void **state)
{
	(void)state;
	assert_furniture("عنوان الخبر\nتابعوا الرحلة من المرفأ حتى المساء.\n"
			 "كتب الربان في دفتره كل ما رآه في تلك الليلة.\n"
			 "المصدر الذي تحدث إلينا طلب ألا يذكر اسمه.\n"
			 "انتقد النواب فيسبوك وتويتر بعد الحادث.",
			 ".....");
	assert_furniture("تابعونا على فيسبوك وتويتر\nغادرت السفينة الميناء صباحا.", "..");
}

static void what_is_printed_again_is_of_the_page(void **state)
{
	static const char *const bodies[] = {
		"عنوان أول\nغادرت السفينة الميناء.\nصحيفة البحر منذ عام 1950",
		"عنوان ثان\nعادت السفينة إلى الميناء.\nصحيفة البحر منذ عام 1950",
	};

	(void)state;
	assert_furniture("سفينة كبيرة تغادر الميناء\nغادرت السفينة صباحا.\n"
			 "سفينة كبيرة تغادر الميناء",
			 "..x");
	/* Whose source is not known may well print what an agency wrote. */
	char *found = furniture_in(bodies, 2);
	assert_string_equal(found, "...");
	g_free(found);
}

static void another_edition_of_an_article_is_no_page(void **state)
{
	static const char *const bodies[] = {
		"---\nsource: البحر\n---\nغرق سفينة\nغرق 12 بحارا.\nنشكر لكم قراءة البحر",
		"---\nsource: البحر\n---\nغرق سفينة\nغرق 12 بحارا.\nونجا 3 بحارة.",
		"---\nsource: البحر\n---\nخبر آخر\nعادت القوارب.\nنشكر لكم قراءة البحر",
	};
	Shelf *shelf = shelf_new();
	guint marked = 0;

	(void)state;
	for (guint i = 0; i < 3; i++)
		shelf_take(shelf,
			   article_from_bytes("sea.txt", bodies[i], strlen(bodies[i]), NULL));
	Findings *findings = findings_of_shelf(shelf, NULL);
	for (guint i = 0; i < findings->facts->len; i++) {
		const Fact *fact = &g_array_index(findings->facts, Fact, i);
		marked += fact->kind == FACT_FURNITURE;
		assert_false(fact->kind == FACT_FURNITURE && fact->paragraph == 1);
	}
	/* The last line of the first and the third. */
	assert_int_equal(marked, 2);
	findings_free(findings);
	shelf_free(shelf);
}

static void its_facts_are_told_so_and_not_linked(void **state)
{
	static const char *const days[] = { "2024-05-06", "2024-05-06" };
	static const char *const bodies[] = {
		"عنوان أول\nغادرت السفينة الميناء.\nاقرأ أيضا: غرق 12 قاربا قرب الجزيرة",
		"عنوان ثان\nغرق 12 قاربا قرب الجزيرة.",
	};
	Set set = set_of(days, bodies, 2);
	guint first = fact_at(&set, 0, "12 قاربا"), second = fact_at(&set, 1, "12 قاربا");

	(void)state;
	assert_true(g_array_index(set.findings->facts, Fact, first).furniture);
	assert_false(g_array_index(set.findings->facts, Fact, second).furniture);
	assert_int_equal(links_of(set.findings->links, first)->len, 0);
	set_clear(&set);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_to_the_reader_are_of_the_page),
		cmocka_unit_test(a_list_of_links_ends_with_the_next_sentence),
		cmocka_unit_test(sentences_that_begin_alike_are_not),
		cmocka_unit_test(what_is_printed_again_is_of_the_page),
		cmocka_unit_test(another_edition_of_an_article_is_no_page),
		cmocka_unit_test(its_facts_are_told_so_and_not_linked),
	};
	return cmocka_run_group_tests_name("furniture", tests, NULL, NULL);
}
