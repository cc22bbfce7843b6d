/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "text/fold.h"

static void assert_folds(const char *from, const char *to)
{
	char *folded = fold_string(from, strlen(from));
	assert_string_equal(folded, to);
	g_free(folded);
}

static void joins_forms_of_letters(void **state)
{
	(void)state;
	assert_folds("أإآٱا", "ااااا");
	assert_folds("مدرسة", "مدرسه");
	assert_folds("مستشفى", "مستشفي");
	assert_folds("ئؤ", "يو");
	assert_folds("کتابی", "كتابي");
}

static void drops_what_is_not_a_letter(void **state)
{
	(void)state;
	assert_folds("مُدَرِّسٌ", "مدرس");
	assert_folds("كـــتاب", "كتاب");
	assert_folds("ك\u200Dت\u200Fب", "كتب");
}

static void writes_digits_in_ascii(void **state)
{
	(void)state;
	assert_folds("٢٠٢٣ ۴۵ 67", "2023 45 67");
}

static void undoes_presentation_forms_and_case(void **state)
{
	(void)state;
	assert_folds("ﻣﻘﺎﺑﻠﺔ", "مقابله");
	assert_folds("ﻻ", "لا");
	assert_folds("KÉFIR", "kefir");
}

static void remembers_where_bytes_came_from(void **state)
{
	(void)state;
	const char *from = "قِف ٣";
	Folded *folded = folded_new(from, strlen(from));

	assert_string_equal(folded->bytes, "قف 3");
	assert_int_equal(folded->origin[0], 0);
	assert_int_equal(folded->origin[2], 4); /* fa, behind qaf and its mark */
	assert_int_equal(folded->origin[5], 7); /* the digit */
	assert_int_equal(folded->origin[folded->length], strlen(from));
	folded_free(folded);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(joins_forms_of_letters),
		cmocka_unit_test(drops_what_is_not_a_letter),
		cmocka_unit_test(writes_digits_in_ascii),
		cmocka_unit_test(undoes_presentation_forms_and_case),
		cmocka_unit_test(remembers_where_bytes_came_from),
	};
	return cmocka_run_group_tests_name("fold", tests, NULL, NULL);
}
