/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/phrase.h"
#include "tests/unit/unit.h"

/* The tokens with a letter for their type before each: "wword d12 s, o…". */
static void assert_tokens(const char *words, const char *expected)
{
	Phrase phrase = phrase_of(words, lexicon_for("ar"));
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < tokens_count(phrase.tokens); i++)
		g_string_append_printf(out, "%s%c%s", i ? " " : "",
				       "wdso"[token_type(phrase.tokens, i)],
				       token_form(phrase.tokens, i));
	assert_string_equal(out->str, expected);
	g_string_free(out, TRUE);
	phrase_clear(&phrase);
}

static void letters_and_digits_part(void **state)
{
	(void)state;
	assert_tokens("وصل 300حافلة", "wوصل d300 wحافله");
	assert_tokens("و١٢٫٥ كم", "wو d12 s٫ d5 wكم");
	assert_tokens("(90٪)،", "s( d90 s٪ s) s،");
	assert_tokens("5km", "d5 wkm");
	assert_tokens("USD40", "wusd d40");
	assert_tokens("مساحة كم²", "wمساحه wكم2");
}

static void what_is_not_seen_does_not_part_a_word(void **state)
{
	(void)state;
	assert_tokens("بـ7", "wب d7");
	assert_tokens("خمسَةٌ", "wخمسه");
	assert_tokens("\u200F45\u200F شاحنة", "d45 wشاحنه");
	assert_tokens("", "");
}

static void addresses_names_and_codes_are_opaque(void **state)
{
	(void)state;
	assert_tokens("زر https://example.org/a?b=12 الآن",
		      "wزر ohttps://example.org/a?b=12 wالان");
	assert_tokens("www.example.org.", "owww.example.org s.");
	assert_tokens("news24.example/7", "onews24.example/7");
	assert_tokens("a.b@example.org", "oa.b@example.org");
	assert_tokens("@user1 و#وسم_2020", "o@user1 wو o#وسم_2020");
	assert_tokens("طائرة F16 أو 4x4", "wطايره oF16 wاو o4x4");
	assert_tokens("3.5km U.S. 10.20", "d3 s. d5 wkm wu s. ws s. d10 s. d20");
	assert_tokens("# @ 5", "s# s@ d5");
}

static void spaces_and_spans_are_kept(void **state)
{
	(void)state;
	Phrase phrase = phrase_of("مع 20شخصا", lexicon_for("ar"));

	assert_true(token_at(phrase.tokens, 0)->spaced);
	assert_true(token_at(phrase.tokens, 1)->spaced);
	assert_false(token_at(phrase.tokens, 2)->spaced);
	assert_int_equal(token_own_span(phrase.tokens, 1).start, 5);
	assert_int_equal(token_own_span(phrase.tokens, 1).end, 7);
	assert_true(token_is(phrase.tokens, 0, "مع"));
	assert_false(token_is(phrase.tokens, 9, "مع"));
	phrase_clear(&phrase);
}

static void assert_match(const char *words, LexiconClass class, const char *value, guint count,
			 guint clitics)
{
	Phrase phrase = phrase_of(words, lexicon_for("ar"));
	TokenMatch match;

	gboolean found = token_match(phrase.tokens, 0, class, &match);
	assert_int_equal(found, value != NULL);
	if (value) {
		assert_string_equal(match.entry.value, value);
		assert_int_equal(match.count, count);
		assert_int_equal(match.clitics, clitics);
	}
	phrase_clear(&phrase);
}

static void words_match_behind_their_clitics(void **state)
{
	(void)state;
	assert_match("سبعون", LEXICON_CARDINAL, "70", 1, 0);
	assert_match("وسبعون", LEXICON_CARDINAL, "70", 1, CLITIC_AND);
	assert_match("للمئة", LEXICON_CARDINAL, "100", 1, CLITIC_TO | CLITIC_DEFINITE);
	assert_match("بالألف", LEXICON_CARDINAL, "1000", 1, CLITIC_IN | CLITIC_DEFINITE);
	assert_match("واحد", LEXICON_CARDINAL, "1", 1, 0);
	assert_match("كتاب", LEXICON_CARDINAL, NULL, 0, 0);
	assert_match("و", LEXICON_CARDINAL, NULL, 0, 0);
}

static void words_match_without_their_ending(void **state)
{
	(void)state;
	assert_match("مليوناً", LEXICON_CARDINAL, "1000000", 1, CLITIC_SUFFIX);
	assert_match("ومليونا", LEXICON_CARDINAL, "1000000", 1, CLITIC_AND | CLITIC_SUFFIX);
}

static void the_longest_form_matches(void **state)
{
	(void)state;
	assert_match("وثلاثة عشر", LEXICON_CARDINAL, "13", 2, CLITIC_AND);
	assert_match("ثلاثة كتب", LEXICON_CARDINAL, "3", 1, 0);
	assert_match("في المئة", LEXICON_PERCENT, "1", 2, 0);
	assert_match("في المدينة", LEXICON_PERCENT, NULL, 0, 0);
	assert_match("في", LEXICON_PERCENT, NULL, 0, 0);
}

static void function_words_match_by_value(void **state)
{
	(void)state;
	Phrase phrase = phrase_of("إلى هنا", lexicon_for("ar"));
	TokenMatch match;

	assert_true(token_is_function(phrase.tokens, 0, "to", &match));
	assert_false(token_is_function(phrase.tokens, 0, "from", &match));
	assert_false(token_is_function(phrase.tokens, 5, "to", &match));
	phrase_clear(&phrase);
}

static void a_span_takes_glued_clitics_in(void **state)
{
	(void)state;
	Phrase phrase = phrase_of("و50 بيتا ب 7", lexicon_for("ar"));

	assert_int_equal(token_clitics(phrase.tokens, 0), CLITIC_AND);
	assert_int_equal(token_clitics(phrase.tokens, 1), 0);
	assert_int_equal(token_clitics(phrase.tokens, 99), 0);
	assert_int_equal(token_span(phrase.tokens, 1, 2).start, 0);
	assert_int_equal(token_span(phrase.tokens, 2, 1).start, 5);
	assert_int_equal(token_span(phrase.tokens, 4, 1).start, 17);
	phrase_clear(&phrase);
}

static void without_a_lexicon_only_digits_are_known(void **state)
{
	(void)state;
	Phrase phrase = phrase_of("in 20 days", NULL);
	Tokens *tokens = phrase.tokens;
	TokenMatch match;

	assert_int_equal(tokens_count(tokens), 3);
	assert_int_equal(token_type(tokens, 1), TOKEN_DIGITS);
	assert_false(token_match(tokens, 0, LEXICON_FUNCTION, &match));
	assert_int_equal(token_clitics(tokens, 0), 0);
	phrase_clear(&phrase);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_and_digits_part),
		cmocka_unit_test(what_is_not_seen_does_not_part_a_word),
		cmocka_unit_test(addresses_names_and_codes_are_opaque),
		cmocka_unit_test(spaces_and_spans_are_kept),
		cmocka_unit_test(words_match_behind_their_clitics),
		cmocka_unit_test(words_match_without_their_ending),
		cmocka_unit_test(the_longest_form_matches),
		cmocka_unit_test(function_words_match_by_value),
		cmocka_unit_test(a_span_takes_glued_clitics_in),
		cmocka_unit_test(without_a_lexicon_only_digits_are_known),
	};
	return cmocka_run_group_tests_name("token", tests, NULL, NULL);
}
