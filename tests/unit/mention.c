/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"
#include "tests/unit/phrase.h"

#include "link/mention.h"

/* The stems' numbers of a paragraph in ARTICLE; free with g_array_unref(). */
static GArray *read_words(Mentions *mentions, guint article, const char *words)
{
	Phrase phrase = phrase_of(words, lexicon_for("ar"));
	Tokens *tokens = phrase.tokens;
	GArray *stems = mentions_read(mentions, article, tokens);

	phrase_clear(&phrase);
	return stems;
}

static guint first_stem(Mentions *mentions, guint article, const char *words)
{
	GArray *stems = read_words(mentions, article, words);
	guint first = g_array_index(stems, guint, 0);

	g_array_unref(stems);
	return first;
}

static void a_country_its_adjective_and_its_capital_are_one(void **state)
{
	Mentions *mentions = mentions_new();
	guint country = first_stem(mentions, 0, "اليونان");

	(void)state;
	assert_int_equal(first_stem(mentions, 1, "اليونانية"), country);
	assert_int_equal(first_stem(mentions, 2, "ويوناني"), country);
	assert_int_equal(first_stem(mentions, 3, "لأثينا"), country);
	assert_int_not_equal(first_stem(mentions, 4, "البرازيلي"), country);
	assert_int_equal(mentions_elsewhere(mentions, country, 0), 3);
	mentions_free(mentions);
}

static void other_cities_are_themselves(void **state)
{
	Mentions *mentions = mentions_new();

	(void)state;
	assert_int_not_equal(first_stem(mentions, 0, "سالونيك"),
			     first_stem(mentions, 1, "اليونان"));
	mentions_free(mentions);
}

static void words_of_grammar_have_no_stem(void **state)
{
	Mentions *mentions = mentions_new();
	Span word;

	(void)state;
	assert_int_equal(first_stem(mentions, 0, "في"), MENTION_NONE);
	guint stem = first_stem(mentions, 1, "السفينة");
	assert_int_equal(first_stem(mentions, 2, "سفينة"), stem);
	assert_true(mentions_find(mentions, stem, 2, &word));
	assert_false(mentions_find(mentions, stem, 0, &word));
	mentions_free(mentions);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_country_its_adjective_and_its_capital_are_one),
		cmocka_unit_test(other_cities_are_themselves),
		cmocka_unit_test(words_of_grammar_have_no_stem),
	};
	return cmocka_run_group_tests_name("mention", tests, NULL, NULL);
}
