/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/desk/search.h"

/* A shelf with one article for each text up to NULL. */
static Shelf *shelf_of(const char *const *texts)
{
	Shelf *shelf = shelf_new();

	for (guint i = 0; texts[i]; i++)
		shelf_take(shelf, article_from_bytes("test", texts[i], strlen(texts[i]), NULL));
	return shelf;
}

static void assert_hit(const Shelf *shelf, guint article, Span hit, const char *words)
{
	char *found = text_slice(article_text(shelf_article(shelf, article)), hit);

	assert_string_equal(found, words);
	g_free(found);
}

/* PATTERN is found once in TEXT, as WORDS. */
static void assert_finds(const char *text, const char *pattern, const char *words)
{
	const char *const texts[] = { text, NULL };
	Shelf *shelf = shelf_of(texts);
	Search *search = search_new(shelf, pattern, NULL);
	const GArray *hits = search_hits(search, 0);

	assert_int_equal(hits->len, words ? 1 : 0);
	if (words)
		assert_hit(shelf, 0, g_array_index(hits, Span, 0), words);
	search_free(search);
	shelf_free(shelf);
}

static void spelling_makes_no_difference(void **state)
{
	(void)state;
	assert_finds("وصل أمير البلاد", "امير", "أمير");
	assert_finds("هذه مَدْرَسَةٌ قديمة", "مدرسه", "مَدْرَسَةٌ");
	assert_finds("كـــتاب جديد", "كتاب", "كـــتاب");
	assert_finds("عام ٢٠١٩ مضى", "2019", "٢٠١٩");
	assert_finds("The Great Café", "CAFE", "Café");
}

static void the_pattern_is_spelt_anyhow(void **state)
{
	(void)state;
	assert_finds("في المدرسه", "المَدرسةِ", "المدرسه");
	assert_finds("وصل القطار", "  القطار ", "القطار");
}

static void the_article_and_particles_make_no_difference(void **state)
{
	(void)state;
	assert_finds("سافر بالقطار أمس", "القطار", "بالقطار");
	assert_finds("سافر بالقطار أمس", "قطار", "قطار");
	assert_finds("وصل قطار أمس", "والقطار", "قطار");
	assert_finds("في مركز للفضاء وغيره", "مركز الفضاء", "مركز للفضاء");
	assert_finds("مركز بعيد للفضاء", "مركز الفضاء", NULL);
	assert_finds("الطقوس والمراسم", "الطقس", NULL);
	assert_finds("The theatre of war", "heat", "heat");
}

static void quotation_marks_ask_for_exactly_that(void **state)
{
	(void)state;
	assert_finds("وصل أمير البلاد", "\"أمير\"", "أمير");
	assert_finds("وصل أمير البلاد", "\"أمير", "أمير");
	assert_finds("وصل أمير البلاد", "\"امير\"", NULL);
	assert_finds("The Great Cafe", "\"great", NULL);
}

static void patterns_are_found(void **state)
{
	(void)state;
	assert_finds("عام 2019 مضى", "~[0-9]{4}", "2019");
	assert_finds("وصل أمير البلاد", "~ أ\\w+", " أمير");
	assert_finds("وصل أمير البلاد", "~^أمير", NULL);
	assert_finds("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "~(a+)+$", NULL);
}

static void what_is_no_query_is_told(void **state)
{
	(void)state;
	const char *const texts[] = { "a", NULL };
	Shelf *shelf = shelf_of(texts);
	GError *error = NULL;

	assert_null(search_new(shelf, "~(a", &error));
	assert_string_equal(error->message, "(a: no regular expression: U_REGEX_MISMATCHED_PAREN");
	g_clear_error(&error);
	assert_null(search_new(shelf, "\"\"", &error));
	assert_string_equal(error->message, "there is nothing in it to be found");
	g_clear_error(&error);
	shelf_free(shelf);
}

static void what_is_not_there_is_not_found(void **state)
{
	(void)state;
	assert_finds("وصل القطار", "سيارة", NULL);
}

static void front_matter_is_not_searched(void **state)
{
	(void)state;
	assert_finds("---\nsource: قطار\n---\nعنوان\n\nوصل القطار\n", "قطار", "قطار");
}

static void an_empty_pattern_is_no_search(void **state)
{
	(void)state;
	const char *const texts[] = { "نص", NULL };
	Shelf *shelf = shelf_of(texts);

	assert_null(search_new(shelf, "", NULL));
	assert_null(search_new(shelf, "  ", NULL));
	assert_null(search_new(shelf, "ـَ", NULL));
	shelf_free(shelf);
}

static void hits_are_walked_round_all_articles(void **state)
{
	(void)state;
	const char *const texts[] = { "قطار ثم قطار", "بلا شيء", "القطار", NULL };
	Shelf *shelf = shelf_of(texts);
	Search *search = search_new(shelf, "قطار", NULL);
	guint article = 0;
	Span hit;

	assert_true(search_next(search, &article, 0, 1, &hit));
	assert_int_equal(hit.start, 0);
	assert_true(search_next(search, &article, hit.start + 1, 1, &hit));
	assert_int_equal(article, 0);
	assert_true(hit.start > 0);
	assert_true(search_next(search, &article, hit.start + 1, 1, &hit));
	assert_int_equal(article, 2);
	assert_true(search_next(search, &article, hit.start + 1, 1, &hit));
	assert_int_equal(article, 0);
	assert_int_equal(hit.start, 0);
	assert_true(search_next(search, &article, hit.start, -1, &hit));
	assert_int_equal(article, 2);
	assert_true(search_next(search, &article, hit.start, -1, &hit));
	assert_int_equal(article, 0);
	assert_true(hit.start > 0);
	search_free(search);
	shelf_free(shelf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(spelling_makes_no_difference),
		cmocka_unit_test(the_pattern_is_spelt_anyhow),
		cmocka_unit_test(the_article_and_particles_make_no_difference),
		cmocka_unit_test(quotation_marks_ask_for_exactly_that),
		cmocka_unit_test(patterns_are_found),
		cmocka_unit_test(what_is_no_query_is_told),
		cmocka_unit_test(what_is_not_there_is_not_found),
		cmocka_unit_test(front_matter_is_not_searched),
		cmocka_unit_test(an_empty_pattern_is_no_search),
		cmocka_unit_test(hits_are_walked_round_all_articles),
	};
	return cmocka_run_group_tests_name("search", tests, NULL, NULL);
}
