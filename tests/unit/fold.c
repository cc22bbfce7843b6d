/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <uninorm.h>
#include <unistr.h>

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

/* A presentation form takes the long way; its letter must come out the same by the short one. */
static void the_short_way_of_plain_letters_is_the_long_one(void **state)
{
	(void)state;
	for (ucs4_t form = 0xFE80; form <= 0xFEF4; form++) {
		uint8_t bytes[6], letter_bytes[6];
		ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
		int tag;
		if (uc_decomposition(form, &tag, parts) != 1)
			continue;
		int n = u8_uctomb(bytes, form, sizeof bytes);
		int m = u8_uctomb(letter_bytes, parts[0], sizeof letter_bytes);
		char *by_form = fold_string((char *)bytes, (gsize)n);
		char *by_letter = fold_string((char *)letter_bytes, (gsize)m);
		assert_string_equal(by_form, by_letter);
		g_free(by_form);
		g_free(by_letter);
	}
	assert_folds("\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0640", "");
	assert_folds("\u063B\u063C\u063D\u063E\u063F", "\u063B\u063C\u063D\u063E\u063F");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(joins_forms_of_letters),
		cmocka_unit_test(drops_what_is_not_a_letter),
		cmocka_unit_test(writes_digits_in_ascii),
		cmocka_unit_test(the_short_way_of_plain_letters_is_the_long_one),
		cmocka_unit_test(undoes_presentation_forms_and_case),
		cmocka_unit_test(remembers_where_bytes_came_from),
	};
	return cmocka_run_group_tests_name("fold", tests, NULL, NULL);
}
