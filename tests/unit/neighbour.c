/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "link/neighbour.h"

enum { PAIRS = 40, ARTICLES = 2 * PAIRS };

/* Pairs of articles: 2N and 2N + 1 share two words that no other has. */
static Neighbours *neighbours_of_pairs(Sentences *sentences, guint articles)
{
	BoundaryRules *rules = boundary_rules_new(BOUNDARY_SENTENCE, "und");
	GArray *facts = fact_array_new();
	WordTable *table = wordtable_new(lexicon_for("en"));

	for (guint a = 0; a < articles; a++) {
		char *words = g_strdup_printf("common alpha%c%c beta%c%c", 'a' + a / 2 % 26,
					      'a' + a / 52, 'a' + a / 2 % 26, 'a' + a / 52);
		Text *text = text_new_take(words, strlen(words));
		Span span = { 0, text_length(text) };
		Tokens *tokens = tokens_new(text, span, table);
		sentences_read(sentences, rules, a, 0, span, tokens, facts, 0, 0);
		tokens_free(tokens);
		text_free(text);
	}
	sentences_weigh(sentences);
	wordtable_free(table);
	g_array_unref(facts);
	boundary_rules_free(rules);
	return neighbours_new(sentences, articles);
}

static gboolean is_behind(const Neighbours *neighbours, guint article, guint other)
{
	const GArray *behind = neighbours_behind(neighbours, article);

	for (guint i = 0; i < behind->len; i++)
		if (g_array_index(behind, guint, i) == other)
			return TRUE;
	return FALSE;
}

static void few_articles_are_all_neighbours(void **state)
{
	Sentences *sentences = sentences_new();
	Neighbours *neighbours = neighbours_of_pairs(sentences, 6);

	(void)state;
	for (guint a = 0; a < 6; a++)
		assert_int_equal(neighbours_behind(neighbours, a)->len, 5 - a);
	neighbours_free(neighbours);
	sentences_free(sentences);
}

static void of_many_those_that_share_rare_words_are(void **state)
{
	Sentences *sentences = sentences_new();
	Neighbours *neighbours = neighbours_of_pairs(sentences, ARTICLES);
	guint pairs = 0;

	(void)state;
	for (guint a = 0; a < ARTICLES; a++) {
		pairs += neighbours_behind(neighbours, a)->len;
		if (a % 2 == 0)
			assert_true(is_behind(neighbours, a, a + 1));
	}
	assert_true(pairs <= ARTICLES * NEIGHBOURS);
	neighbours_free(neighbours);
	sentences_free(sentences);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(few_articles_are_all_neighbours),
		cmocka_unit_test(of_many_those_that_share_rare_words_are),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
