/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "fact/reading.h"

static void put(Shelf *shelf, const char *bytes, gsize length)
{
	Article *article = article_from_bytes("test", bytes, length, NULL);

	assert_non_null(article);
	shelf_take(shelf, article);
}

static void assert_begins(Reading *reading, guint article, guint paragraph, const char *form)
{
	const Tokens *tokens = reading_tokens(reading, article, paragraph);

	assert_string_equal(token_form(tokens, 0), form);
}

static void each_paragraph_has_its_tokens(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();
	put(shelf, "one\n\ntwo", strlen("one\n\ntwo"));
	put(shelf, "three", strlen("three"));
	Reading *reading = reading_new(shelf);

	assert_ptr_equal(reading_shelf(reading), shelf);
	assert_begins(reading, 0, 1, "two");
	assert_begins(reading, 0, 0, "one");
	assert_begins(reading, 1, 0, "three");
	assert_ptr_equal(reading_tokens(reading, 0, 1), reading_tokens(reading, 0, 1));
	reading_free(reading);
	shelf_free(shelf);
}

/* Five megabytes of short paragraphs, and a last one. */
static void what_is_not_kept_is_read_anew(void **state)
{
	(void)state;
	GString *bytes = g_string_new("first\n");
	Shelf *shelf = shelf_new();

	while (bytes->len < (gsize)5 << 20)
		g_string_append(bytes, "some words of no weight\n");
	g_string_append(bytes, "last\n");
	put(shelf, bytes->str, bytes->len);
	Reading *reading = reading_new(shelf);
	guint end = article_paragraph_count(shelf_article(shelf, 0)) - 1;

	assert_begins(reading, 0, 0, "first");
	assert_begins(reading, 0, end, "last");
	assert_begins(reading, 0, end - 1, "some");
	assert_begins(reading, 0, end, "last");
	assert_begins(reading, 0, 0, "first");
	const Tokens *tokens = reading_tokens(reading, 0, end);
	const NameWords *words = reading_words(reading, 0, end);
	assert_ptr_equal(reading_tokens(reading, 0, end), tokens);
	assert_ptr_equal(reading_words(reading, 0, end), words);
	assert_string_equal(token_form(tokens, 0), "last");
	reading_free(reading);
	shelf_free(shelf);
	g_string_free(bytes, TRUE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_paragraph_has_its_tokens),
		cmocka_unit_test(what_is_not_kept_is_read_anew),
	};
	return cmocka_run_group_tests_name("reading", tests, NULL, NULL);
}
