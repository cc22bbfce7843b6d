/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "fact/word.h"

static Word *word_of(WordTable *table, TokenType type, const char *spelling)
{
	return wordtable_word(table, type, spelling, strlen(spelling));
}

static void a_spelling_is_one_word(void **state)
{
	(void)state;
	WordTable *table = wordtable_new(lexicon_for("ar"));
	Word *first = word_of(table, TOKEN_WORD, "والقطار");

	assert_ptr_equal(word_of(table, TOKEN_WORD, "والقطار"), first);
	assert_ptr_not_equal(word_of(table, TOKEN_OPAQUE, "والقطار"), first);
	assert_ptr_not_equal(word_of(table, TOKEN_WORD, "القطار"), first);
	assert_string_equal(word_of(table, TOKEN_WORD, "والقِطار")->form, first->form);
	wordtable_free(table);
}

static void its_clitics_are_told_with_what_is_behind_them(void **state)
{
	(void)state;
	WordTable *table = wordtable_new(lexicon_for("ar"));
	const Word *word = word_of(table, TOKEN_WORD, "وبيومين");

	assert_int_equal(word->cut_count, 2);
	assert_int_equal(word->cuts[0].clitics, CLITIC_AND);
	assert_int_equal(word->cuts[1].clitics, CLITIC_AND | CLITIC_IN);
	assert_string_equal(word->form + word_skip(word, 2), "يومين");
	assert_null(word_whole(word, 0));
	assert_non_null(word_whole(word, 2));
	assert_true(word->classes & (guint64)1 << LEXICON_PERIOD);
	wordtable_free(table);
}

static void without_a_lexicon_a_word_has_a_form(void **state)
{
	(void)state;
	WordTable *table = wordtable_new(NULL);
	const Word *word = word_of(table, TOKEN_WORD, "Ten");

	assert_string_equal(word->form, "ten");
	assert_int_equal(word->cut_count, 0);
	assert_int_equal(word->classes, 0);
	wordtable_free(table);
}

static void a_word_that_is_too_long_is_in_no_lexicon(void **state)
{
	(void)state;
	WordTable *table = wordtable_new(lexicon_for("ar"));
	GString *spelling = g_string_new(NULL);

	while (spelling->len < 4096)
		g_string_append(spelling, "يوم");
	const Word *word = word_of(table, TOKEN_WORD, spelling->str);
	assert_int_equal(word->length, spelling->len);
	assert_int_equal(word->classes, 0);
	g_string_free(spelling, TRUE);
	wordtable_free(table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_spelling_is_one_word),
		cmocka_unit_test(its_clitics_are_told_with_what_is_behind_them),
		cmocka_unit_test(without_a_lexicon_a_word_has_a_form),
		cmocka_unit_test(a_word_that_is_too_long_is_in_no_lexicon),
	};
	return cmocka_run_group_tests_name("word", tests, NULL, NULL);
}
