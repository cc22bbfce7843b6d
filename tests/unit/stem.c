/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "link/stem.h"
#include "text/fold.h"

static void assert_same_stem(const char *a, const char *b, gboolean same)
{
	const Lexicon *lexicon = lexicon_for("ar");
	char *one = fold_string(a, strlen(a)), *other = fold_string(b, strlen(b));
	char *first = stem_of(lexicon, one), *second = stem_of(lexicon, other);

	if (same)
		assert_string_equal(first, second);
	else
		assert_string_not_equal(first, second);
	g_free(one);
	g_free(other);
	g_free(first);
	g_free(second);
}

static void clitics_and_endings_are_cut(void **state)
{
	(void)state;
	assert_same_stem("القطار", "قطار", TRUE);
	assert_same_stem("وبالسفينة", "سفينة", TRUE);
	assert_same_stem("سفينتها", "السفينة", TRUE);
	assert_same_stem("مسافرون", "المسافرين", TRUE);
	assert_same_stem("قطاراً", "والقطار", TRUE);
	assert_same_stem("بقطارها", "قطار", TRUE);
	assert_same_stem("لبنان", "وبلبنان", TRUE);
}

static void three_letters_stay(void **state)
{
	(void)state;
	assert_same_stem("ورد", "رد", FALSE);
	assert_same_stem("بحر", "بحار", FALSE);
}

static void a_language_without_lexicon_keeps_its_words(void **state)
{
	(void)state;
	char *stem = stem_of(NULL, "trains");
	assert_string_equal(stem, "trains");
	g_free(stem);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(clitics_and_endings_are_cut),
		cmocka_unit_test(three_letters_stay),
		cmocka_unit_test(a_language_without_lexicon_keeps_its_words),
	};
	return cmocka_run_group_tests_name("stem", tests, NULL, NULL);
}
