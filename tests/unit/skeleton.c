/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "fact/skeleton.h"

static void assert_same_skeleton(const char *a, const char *b, gboolean is_same)
{
	const Lexicon *lexicon = lexicon_for("ar");
	char *one = skeleton_of(lexicon, a), *other = skeleton_of(lexicon, b);

	if ((strcmp(one, other) == 0) != is_same)
		fail_msg("«%s» is «%s», «%s» is «%s»", a, one, b, other);
	g_free(one);
	g_free(other);
}

static void letters_that_outlets_exchange_leave_one_skeleton(void **state)
{
	(void)state;
	assert_same_skeleton("غراتس", "جراتس", TRUE);
	assert_same_skeleton("هونولولو", "هنلولو", TRUE);
	assert_same_skeleton("سان خوسيه", "سان-خوسي", TRUE);
	assert_same_skeleton("تشيخوف", "شيخوف", TRUE);
	assert_same_skeleton("برلين", "بيرن", FALSE);
}

static void distance_is_small_for_spellings_alone(void **state)
{
	const Lexicon *lexicon = lexicon_for("ar");

	(void)state;
	assert_true(skeleton_distance(lexicon, "ستوكهولم", "ستوكهولم") == 0);
	assert_true(skeleton_distance(lexicon, "غوتنبرغ", "جوتنبرج") < 0.1);
	assert_true(skeleton_distance(lexicon, "غوتنبرغ", "غوتنبيرغ") < 0.1);
	assert_true(skeleton_distance(lexicon, "برلين", "بيرن") > 0.2);
	assert_true(skeleton_distance(lexicon, "", "ايل") > 0.5);
}

static void without_a_lexicon_letters_are_themselves(void **state)
{
	(void)state;
	char *skeleton = skeleton_of(NULL, "graz-west");
	assert_string_equal(skeleton, "grazwest");
	g_free(skeleton);
	assert_true(skeleton_distance(NULL, "graz", "gras") == 0.25);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_that_outlets_exchange_leave_one_skeleton),
		cmocka_unit_test(distance_is_small_for_spellings_alone),
		cmocka_unit_test(without_a_lexicon_letters_are_themselves),
	};
	return cmocka_run_group_tests_name("skeleton", tests, NULL, NULL);
}
