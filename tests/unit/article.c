/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "article/article.h"

static Article *article_of(const char *bytes)
{
	GError *error = NULL;
	Article *article = article_from_bytes("test.txt", bytes, strlen(bytes), &error);
	assert_null(error);
	return article;
}

static void assert_paragraph(const Article *article, guint index, const char *want)
{
	char *text = text_slice(article_text(article), article_paragraph(article, index));
	assert_string_equal(text, want);
	g_free(text);
}

static void front_matter_is_read(void **state)
{
	(void)state;
	Article *article = article_of("---\ntitle: \"عنوان\"\nsource: صحيفة\nauthor: كاتبة\n"
				      "date: 2023-09-13T10:00\nlang: ar\nurl: https://a.example/x\n"
				      "---\nعنوان\n\nفقرة أولى.\nفقرة ثانية.\n");

	assert_string_equal(article_source(article), "صحيفة");
	assert_string_equal(article_author(article), "كاتبة");
	assert_string_equal(article_url(article), "https://a.example/x");
	assert_string_equal(article_teller(article), "صحيفة");
	assert_string_equal(article_language(article), "ar");
	assert_int_equal(g_date_get_month(article_day(article)), 9);
	assert_int_equal(article_paragraph_count(article), 3);
	assert_paragraph(article, 0, "عنوان");
	assert_paragraph(article, 2, "فقرة ثانية.");
	article_free(article);
}

static void a_title_that_the_body_lacks_is_the_headline(void **state)
{
	(void)state;
	Article *article = article_of("---\ntitle: عنوان\n---\nالفقرة وحدها.\n");

	assert_int_equal(article_paragraph_count(article), 2);
	assert_paragraph(article, 0, "عنوان");
	assert_paragraph(article, 1, "الفقرة وحدها.");
	article_free(article);
}

static void a_bare_text_is_an_article(void **state)
{
	(void)state;
	Article *article = article_of("\n  سطر أول  \r\n\r\nسطر ثان");

	assert_null(article_day(article));
	assert_string_equal(article_teller(article), "test.txt");
	assert_string_equal(article_language(article), "ar");
	assert_true(article_is_rtl(article));
	assert_paragraph(article, 0, "سطر أول");
	assert_paragraph(article, 1, "سطر ثان");
	article_free(article);
}

static void an_open_fence_is_text(void **state)
{
	(void)state;
	Article *article = article_of("---\nسطر\n");

	assert_int_equal(article_paragraph_count(article), 2);
	article_free(article);
}

static void the_letters_tell_the_language(void **state)
{
	(void)state;
	const char *const samples[][2] = {
		{ "این گزارش پس از چند روز منتشر شد که گفته "
		  "می‌شود",
		  "fa" },
		{ "הרכבת יצאה בבוקר מן התחנה", "he" },
		{ "Поезд вышел утром", "ru" },
		{ "The train left in the morning", "en" },
		{ "12345", "und" },
		{ "وزیر خارجہ نے کہا ہے کہ مذاکرات جاری رہیں گے", "ur" },
		{ "وزیر خارجه گفت مذاکرات ادامه دارد و تصمیم گرفته می‌شود", "fa" },
		{ "قال وزير الخارجية إن المحادثات مستمرة في المدينة", "ar" },
		{ "Le train a quitté la gare dans la matinée avec des voyageurs", "fr" },
		{ "Tren sabah saatlerinde istasyondan ayrıldı ve bir daha dönmedi", "tr" },
		{ "Macron : « La paix est possible »", "fr" },
		{ "Dışişleri bakanı istifa etti", "tr" },
		{ "Поезд вышел утром, но никуда не пришёл", "ru" },
		{ "Потяг вийшов уранці, але нікуди не прийшов і стоїть", "uk" },
		{ "Der Zug ist am Morgen aus dem Bahnhof gefahren", "de" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(samples); i++) {
		Article *article = article_of(samples[i][0]);
		assert_string_equal(article_language(article), samples[i][1]);
		article_free(article);
	}
}

static void a_blank_title_is_none(void **state)
{
	(void)state;
	Article *article = article_of("---\ntitle: \"   \"\n---\nسطر\n");

	assert_int_equal(article_paragraph_count(article), 1);
	assert_paragraph(article, 0, "سطر");
	article_free(article);
}

static void bad_files_are_named_by_cause(void **state)
{
	(void)state;
	GError *error = NULL;

	assert_null(article_read("/nowhere/at/all", &error));
	assert_true(g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT));
	g_clear_error(&error);
	assert_null(article_read("/dev/null", &error));
	assert_true(g_error_matches(error, ARTICLE_ERROR, ARTICLE_ERROR_NOT_A_FILE));
	g_clear_error(&error);
	assert_null(article_from_bytes("x", " \n\n", 3, &error));
	assert_true(g_error_matches(error, ARTICLE_ERROR, ARTICLE_ERROR_NO_WORDS));
	g_clear_error(&error);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(front_matter_is_read),
		cmocka_unit_test(a_title_that_the_body_lacks_is_the_headline),
		cmocka_unit_test(a_bare_text_is_an_article),
		cmocka_unit_test(an_open_fence_is_text),
		cmocka_unit_test(the_letters_tell_the_language),
		cmocka_unit_test(a_blank_title_is_none),
		cmocka_unit_test(bad_files_are_named_by_cause),
	};
	return cmocka_run_group_tests_name("article", tests, NULL, NULL);
}
