/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "link/mention.h"

typedef struct Book {
	WordTable *table;
	Mentions *mentions;
} Book;

static Book book_new(void)
{
	return (Book){ wordtable_new(lexicon_for("ar")), mentions_new() };
}

static void book_free(Book *book)
{
	mentions_free(book->mentions);
	wordtable_free(book->table);
}

/* The number of the first stem of a paragraph in ARTICLE. */
static guint first_stem(Book *book, guint article, const char *words)
{
	Text *text = text_new_take(g_strdup(words), strlen(words));
	Tokens *tokens = tokens_new(text, (Span){ 0, strlen(words) }, book->table);
	GArray *stems = mentions_read(book->mentions, article, tokens);
	guint first = g_array_index(stems, guint, 0);

	g_array_unref(stems);
	tokens_free(tokens);
	text_free(text);
	return first;
}

static void a_country_its_adjective_and_its_capital_are_one(void **state)
{
	Book book = book_new();
	guint country = first_stem(&book, 0, "اليونان");

	(void)state;
	assert_int_equal(first_stem(&book, 1, "اليونانية"), country);
	assert_int_equal(first_stem(&book, 2, "ويوناني"), country);
	assert_int_equal(first_stem(&book, 3, "لأثينا"), country);
	assert_int_not_equal(first_stem(&book, 4, "البرازيلي"), country);
	assert_int_equal(mentions_elsewhere(book.mentions, country, 0), 3);
	book_free(&book);
}

static void other_cities_are_themselves(void **state)
{
	Book book = book_new();

	(void)state;
	assert_int_not_equal(first_stem(&book, 0, "سالونيك"), first_stem(&book, 1, "اليونان"));
	book_free(&book);
}

static void an_inflected_word_is_of_its_concept(void **state)
{
	Book book = book_new();
	guint train = first_stem(&book, 0, "القطار");

	(void)state;
	assert_int_equal(mentions_kind(book.mentions, train), MENTION_CONCEPT);
	assert_int_equal(first_stem(&book, 1, "قطاره"), train);
	assert_int_equal(first_stem(&book, 2, "بقطاره"), train);
	book_free(&book);
}

static void words_of_grammar_have_no_stem(void **state)
{
	Book book = book_new();
	Span word;

	(void)state;
	assert_int_equal(first_stem(&book, 0, "في"), MENTION_NONE);
	guint stem = first_stem(&book, 1, "السفينة");
	assert_int_equal(first_stem(&book, 2, "سفينة"), stem);
	assert_true(mentions_find(book.mentions, stem, 2, &word));
	assert_false(mentions_find(book.mentions, stem, 0, &word));
	book_free(&book);
}

static void every_word_of_a_stem_is_counted(void **state)
{
	Book book = book_new();
	const char *words = "السفينة في الميناء، والسفينة قديمة";
	guint stem = first_stem(&book, 1, words), articles;
	Text *text = text_new_take(g_strdup(words), strlen(words));
	Tokens *tokens = tokens_new(text, (Span){ 0, strlen(words) }, book.table);
	GArray *found = g_array_new(FALSE, FALSE, sizeof(Span));

	(void)state;
	first_stem(&book, 3, "سفينة");
	assert_int_equal(mentions_count(book.mentions, stem, 1), 2);
	assert_int_equal(mentions_count(book.mentions, stem, 2), 0);
	assert_int_equal(mentions_total(book.mentions, stem, &articles), 3);
	assert_int_equal(articles, 2);
	mentions_append(book.mentions, stem, tokens, found);
	assert_int_equal(found->len, 2);
	assert_int_equal(g_array_index(found, Span, 1).start, strlen("السفينة في الميناء، "));
	g_array_unref(found);
	tokens_free(tokens);
	text_free(text);
	book_free(&book);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_country_its_adjective_and_its_capital_are_one),
		cmocka_unit_test(other_cities_are_themselves),
		cmocka_unit_test(an_inflected_word_is_of_its_concept),
		cmocka_unit_test(words_of_grammar_have_no_stem),
		cmocka_unit_test(every_word_of_a_stem_is_counted),
	};
	return cmocka_run_group_tests_name("mention", tests, NULL, NULL);
}
