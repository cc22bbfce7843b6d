/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "fact/extract.h"

static void put(Shelf *shelf, const char *bytes)
{
	GError *error = NULL;
	Article *article = article_from_bytes("test", bytes, strlen(bytes), &error);

	assert_null(error);
	shelf_take(shelf, article);
}

/* "article:paragraph words=value" for each fact, "; " between. */
static char *extract(const Shelf *shelf)
{
	Reading *reading = reading_new(shelf);
	GArray *facts = extract_facts(reading);
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		char *words =
			text_slice(article_text(shelf_article(shelf, fact->article)), fact->span);
		g_string_append_printf(out, "%s%u:%u %s=%s", i ? "; " : "", fact->article,
				       fact->paragraph, words, fact->value);
		g_free(words);
	}
	g_array_unref(facts);
	reading_free(reading);
	return g_string_free(out, FALSE);
}

static void assert_extracts(Shelf *shelf, const char *expected)
{
	char *found = extract(shelf);

	assert_string_equal(found, expected);
	g_free(found);
	shelf_free(shelf);
}

static void facts_come_by_article_and_place(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();

	put(shelf, "عنوان بلا أرقام\nوصلت 20 شاحنة\nثم غادرت 5 شاحنات بعد ثلاث ساعات\n");
	put(shelf, "عاد 7 بحارة\n");
	assert_extracts(shelf, "0:1 20 شاحنة=20 شاحنة; 0:2 5 شاحنات=5 شاحنات; "
			       "0:2 ثلاث ساعات=PT3H; 1:0 7 بحارة=7 بحارة");
}

static void the_longer_of_two_facts_stands(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();

	put(shelf, "انتظروا ساعتين ونصف الساعة\n");
	assert_extracts(shelf, "0:0 ساعتين ونصف الساعة=PT150M");
}

static void the_setting_is_that_of_the_whole_article(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();

	put(shelf, "زلزال يضرب الساحل\nوتلته أخرى بلغت 4.4 درجات\n");
	put(shelf, "السوق في الكويت\nوبيعت القطعة بمبلغ 900 دينار\n");
	put(shelf, "وبيعت القطعة بمبلغ 900 دينار\n");
	assert_extracts(shelf, "0:1 4.4 درجات=4.4 richter; 1:0 الكويت=KW; "
			       "1:1 900 دينار=KWD 900; "
			       "2:0 900 دينار=KWD 900");
}

static void a_language_without_a_lexicon_has_its_digits(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();

	put(shelf, "---\nlang: tlh\n---\nabc 20 def\n");
	assert_extracts(shelf, "0:0 20=20");
}

/* However many threads there are, and whichever of them is done first. */
static void many_articles_are_in_their_order(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();
	GString *expected = g_string_new(NULL);

	for (guint i = 0; i < 40; i++) {
		char *words = g_strdup_printf("وصلت %u شاحنة\n", 20 + i);
		put(shelf, words);
		g_string_append_printf(expected, "%s%u:0 %u شاحنة=%u شاحنة", i ? "; " : "", i,
				       20 + i, 20 + i);
		g_free(words);
	}
	assert_extracts(shelf, expected->str);
	g_string_free(expected, TRUE);
}

static void an_empty_shelf_has_no_facts(void **state)
{
	(void)state;
	assert_extracts(shelf_new(), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(facts_come_by_article_and_place),
		cmocka_unit_test(the_longer_of_two_facts_stands),
		cmocka_unit_test(the_setting_is_that_of_the_whole_article),
		cmocka_unit_test(a_language_without_a_lexicon_has_its_digits),
		cmocka_unit_test(many_articles_are_in_their_order),
		cmocka_unit_test(an_empty_shelf_has_no_facts),
	};
	return cmocka_run_group_tests_name("extract", tests, NULL, NULL);
}
