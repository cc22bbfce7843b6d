/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "fact/field.h"
#include "text/fold.h"

static Field read(const char *language, const char *name)
{
	char *folded = fold_string(name, strlen(name));
	char **words = g_strsplit(folded, " ", -1);
	Field field = field_of(lexicon_for(language), words);

	g_strfreev(words);
	g_free(folded);
	return field;
}

/* Whether A in one LANGUAGE and B in another are told to be of one thing. */
static gboolean are_one(const char *language, const char *a, const char *other, const char *b)
{
	Field one = read(language, a), two = read(other, b);
	gboolean is_one = field_distance(&one, &two) < 1;

	field_clear(&one);
	field_clear(&two);
	return is_one;
}

static void names_that_say_the_same_are_one(void **state)
{
	static const struct {
		const char *language, *a, *other, *b;
	} cases[] = {
		{ "ar", "البنك المركزي الكيني", "fr", "banque centrale du kenya" },
		{ "ar", "وزارة الصحة", "en", "health ministry" },
		{ "en", "supreme court", "ru", "верховный суд" },
		{ "ar", "بحيرة تانا", "en", "lake tana" },
		{ "fr", "sud darfour", "en", "south darfur" },
		{ "ru", "минобороны", "ar", "وزارة الدفاع" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		if (!are_one(cases[i].language, cases[i].a, cases[i].other, cases[i].b))
			fail_msg("%s and %s are not one", cases[i].a, cases[i].b);
}

static void others_are_not(void **state)
{
	(void)state;
	assert_false(are_one("ar", "البنك المركزي الكيني", "en", "central bank of ghana"));
	assert_false(are_one("ar", "وزارة الصحة", "en", "defence ministry"));
	assert_false(are_one("ar", "بحيرة تانا", "en", "lake victoria"));
	assert_false(are_one("ar", "شمال دارفور", "en", "south darfur"));
	assert_false(are_one("en", "bank", "fr", "banque"));
	assert_false(are_one("en", "tarmex", "fr", "tarmex"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_that_say_the_same_are_one),
		cmocka_unit_test(others_are_not),
	};
	return cmocka_run_group_tests_name("field", tests, NULL, NULL);
}
