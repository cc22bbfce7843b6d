/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/phrase.h"
#include "tests/unit/unit.h"

#include <math.h>

#include "fact/numeral.h"
#include "fact/ordinal.h"

typedef gboolean ReadFunction(const Tokens *tokens, guint index, Numeral *numeral);

typedef struct Case {
	const char *words;
	double value;
	const char *rest; /* what is left behind the number */
} Case;

static void assert_reads(const Case *c, ReadFunction *read)
{
	Phrase phrase = phrase_of(c->words, lexicon_for("ar"));
	Tokens *tokens = phrase.tokens;
	guint first = token_clitics(tokens, 0) ? 1 : 0;
	Numeral numeral;
	gsize end = 0;

	if (read(tokens, first, &numeral)) {
		assert_true(numeral.count > 0);
		end = token_span(tokens, first, numeral.count).end;
		if (fabs(numeral.value - c->value) > 1e-6)
			fail_msg("%s: %f", c->words, numeral.value);
	}
	if (strcmp(c->words + end, c->rest) != 0)
		fail_msg("%s: rest «%s»", c->words, c->words + end);
	phrase_clear(&phrase);
}

static void assert_all(const Case *cases, gsize count, ReadFunction *read)
{
	for (gsize i = 0; i < count; i++)
		assert_reads(&cases[i], read);
}

static void digits_of_any_script_are_read(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "7", 7, "" },
		{ "٧٥", 75, "" },
		{ "۴۵", 45, "" },
		{ "007 قطع", 7, " قطع" },
		{ "و1800 خيمة", 1800, " خيمة" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), numeral_read);
}

static void signs_are_read_by_the_length_of_groups(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "1,500 شجرة", 1500, " شجرة" },
		{ "1,5", 1.5, "" },
		{ "1.5", 1.5, "" },
		{ "٦٫٨", 6.8, "" },
		{ "٢٬٥٠٠", 2500, "" },
		{ "1،250", 1250, "" },
		{ "1.234.567", 1234567, "" },
		{ "1,234,567", 1234567, "" },
		{ "1,234,567.89", 1234567.89, "" },
		{ "1.234.567,89", 1234567.89, "" },
		{ "12٬345٫5", 12345.5, "" },
		{ "1'250", 1250, "" },
		{ "0.125", 0.125, "" },
		{ "0,125", 0.125, "" },
		{ "1.1234", 1.1234, "" },
		{ "3, 4", 3, ", 4" },
		{ "وصلت 5.", 0, "وصلت 5." },
		{ "5. ثم", 5, ". ثم" },
		{ "1 234 567 نسمة", 1234567, " نسمة" },
		{ "60 000 لاجئ", 60000, " لاجئ" },
		{ "12 34", 12, " 34" },
		{ ".75", 0.75, "" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), numeral_read);
}

static void a_point_before_three_digits_is_told_by_the_word_behind(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "5.826 نخلة", 5826, " نخلة" },   { "2.453 في المئة", 2.453, " في المئة" },
		{ "1.106 مليار", 1106000000, "" }, { "1.473.", 1.473, "." },
		{ "1,250 مليار", 1250000000, "" }, { "1,250 مليون", 1250000000, "" },
		{ "96.600 ألف", 96600, "" },       { "85ر1", 1.85, "" },
		{ "6ر3 مليون", 3600000, "" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), numeral_read);
}

static void badly_grouped_digits_are_no_number(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "1.2.3", 0, "1.2.3" },
		{ "192.168.10.1", 0, "192.168.10.1" },
		{ "1,2,3,4", 0, "1,2,3,4" },
		{ "1,1,1,1,1,1,1,1,1", 0, "1,1,1,1,1,1,1,1,1" },
		{ "12345678901234567890", 0, "12345678901234567890" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), numeral_read);
}

static void words_are_read_in_every_case_and_gender(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "صفر", 0, "" },
		{ "ثلاث", 3, "" },
		{ "ثلاثة", 3, "" },
		{ "ثماني", 8, "" },
		{ "عشر سفن", 10, " سفن" },
		{ "أحد عشر", 11, "" },
		{ "إحدى عشرة", 11, "" },
		{ "اثني عشر", 12, "" },
		{ "اثنتا عشرة سفينة", 12, " سفينة" },
		{ "ثماني عشرة", 18, "" },
		{ "عشرين", 20, "" },
		{ "عشرون", 20, "" },
		{ "خمسة وسبعين", 75, "" },
		{ "خمسة و سبعين", 75, "" },
		{ "إحدى وعشرين", 21, "" },
		{ "مئة", 100, "" },
		{ "مائة", 100, "" },
		{ "مئتا", 200, "" },
		{ "مائتين", 200, "" },
		{ "ثلاثمئة", 300, "" },
		{ "ثلاثمائة", 300, "" },
		{ "ثلاث مئة", 300, "" },
		{ "أربعمئة وخمسة وستين", 465, "" },
		{ "مئة وثلاثة عشر", 113, "" },
		{ "أحد", 0, "أحد" },
		{ "ثمن", 0, "ثمن" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), numeral_read);
}

static void scales_multiply_and_add_up(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "ألف", 1000, "" },
		{ "ألفاً", 1000, "" },
		{ "ألفي", 2000, "" },
		{ "ثلاثة آلاف", 3000, "" },
		{ "ألف وأربعمئة", 1400, "" },
		{ "ألفين ومئتين وخمسين", 2250, "" },
		{ "خمسة وعشرين ألفا", 25000, "" },
		{ "مئة ألف", 100000, "" },
		{ "مئتي ألف", 200000, "" },
		{ "ثلاثة ملايين", 3000000, "" },
		{ "مليونان", 2000000, "" },
		{ "مليون ومئتي ألف", 1200000, "" },
		{ "ثلاثة ملايين وخمسمئة ألف وستة عشر", 3500016, "" },
		{ "ألف مليار", 1e12, "" },
		{ "آلاف", 0, "آلاف" },
		{ "ملايين", 0, "ملايين" },
		{ "خمسة آلاف وستة آلاف", 5000, " وستة آلاف" },
		{ "ثلاثة وأربعة", 3, " وأربعة" },
		{ "عشرين وثلاثين", 20, " وثلاثين" },
		{ "ألفا نسمة", 2000, " نسمة" },
		{ "ألفا كتبوا", 1000, " كتبوا" },
		{ "ألفاً ثم", 1000, " ثم" },
		{ "ألّف كتابا", 0, "ألّف كتابا" },
		{ "دزينة", 12, "" },
		{ "ثلاث دزينات", 36, "" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), numeral_read);
}

static void digits_and_words_mix(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "3 آلاف", 3000, "" },         { "50 ألف شخص", 50000, " شخص" },
		{ "2.5 مليون", 2500000, "" },   { "2,5 مليون", 2500000, "" },
		{ "١٣٫٧ مليون", 13700000, "" }, { "3 ملايين و200 ألف", 3200000, "" },
		{ "ألف و٢٠٠", 1200, "" },       { "100 و200", 100, " و200" },
		{ "ثلاثمئة و20", 320, "" },     { "3 ملايين و2,5", 3000000, " و2,5" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), numeral_read);
}

static void fractions_are_read(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "نصف", 0.5, "" },
		{ "نصف مليون", 500000, "" },
		{ "نصف المليون", 500000, "" },
		{ "ربع مليار", 250000000, "" },
		{ "مليون ونصف", 1500000, "" },
		{ "مليون ونصف المليون", 1500000, "" },
		{ "مليونين ونصف المليون", 2500000, "" },
		{ "3 ملايين ونصف مليون", 3500000, "" },
		{ "خمسة ونصف", 5.5, "" },
		{ "خمسة ونصف مليون", 5500000, "" },
		{ "ثلاثة أرباع", 0.75, "" },
		{ "ثلاثة أرباع المليون", 750000, "" },
		{ "عشرون وثلاثة أخماس", 20.6, "" },
		{ "½", 0.5, "" },
		{ "1 فاصلة 5", 1.5, "" },
		{ "ثلاثة فاصلة خمسة", 3.5, "" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), numeral_read);
}

static void negative_numbers_are_read(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "-5 درجات", -5, " درجات" },
		{ "سالب خمسة", -5, "" },
		{ "ناقص 12", -12, "" },
		{ "- 5", 0, "- 5" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), numeral_read);
}

static void ordinals_are_read(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "الأولى", 1, "" },           { "للمرة", 0, "للمرة" },
		{ "الثالثة", 3, "" },          { "والعاشر", 10, "" },
		{ "الحادي عشر", 11, "" },      { "الثانية عشرة", 12, "" },
		{ "الحادي والعشرين", 21, "" }, { "الثالث والسبعون", 73, "" },
		{ "العشرين", 20, "" },         { "الخمسة والعشرين", 25, "" },
		{ "عشرين", 0, "عشرين" },       { "الحادي", 0, "الحادي" },
	};
	assert_all(cases, G_N_ELEMENTS(cases), ordinal_read);
}

static void assert_flags(const char *words, gboolean digits, gboolean decimal, gboolean definite,
			 gboolean grouped, guint first)
{
	Phrase phrase = phrase_of(words, lexicon_for("ar"));
	Tokens *tokens = phrase.tokens;
	Numeral numeral;

	assert_true(numeral_read(tokens, 0, &numeral));
	assert_int_equal(numeral.is_digits, digits);
	assert_int_equal(numeral.is_decimal, decimal);
	assert_int_equal(numeral.is_definite, definite);
	assert_int_equal(numeral.is_grouped, grouped);
	assert_int_equal(numeral.digits, first);
	phrase_clear(&phrase);
}

static void a_numeral_tells_how_it_was_written(void **state)
{
	(void)state;
	assert_flags("2019", TRUE, FALSE, FALSE, FALSE, 4);
	assert_flags("2,019", TRUE, FALSE, FALSE, TRUE, 1);
	assert_flags("3.5", TRUE, TRUE, FALSE, FALSE, 1);
	assert_flags("المئة", FALSE, FALSE, TRUE, FALSE, 0);
	assert_flags("سبعة ونصف", FALSE, TRUE, FALSE, FALSE, 0);
}

static void assert_format(double value, const char *expected)
{
	char *number = numeral_format(value);
	assert_string_equal(number, expected);
	g_free(number);
}

static void numbers_are_printed_plainly(void **state)
{
	(void)state;
	assert_format(0, "0");
	assert_format(-0.0, "0");
	assert_format(13.7 * 1e6, "13700000");
	assert_format(0.25, "0.25");
	assert_format(100, "100");
	assert_format(-5, "-5");
	assert_format(1e15, "1000000000000000");
	assert_format(1.0 / 3, "0.333333");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(digits_of_any_script_are_read),
		cmocka_unit_test(signs_are_read_by_the_length_of_groups),
		cmocka_unit_test(a_point_before_three_digits_is_told_by_the_word_behind),
		cmocka_unit_test(badly_grouped_digits_are_no_number),
		cmocka_unit_test(words_are_read_in_every_case_and_gender),
		cmocka_unit_test(scales_multiply_and_add_up),
		cmocka_unit_test(digits_and_words_mix),
		cmocka_unit_test(fractions_are_read),
		cmocka_unit_test(negative_numbers_are_read),
		cmocka_unit_test(ordinals_are_read),
		cmocka_unit_test(a_numeral_tells_how_it_was_written),
		cmocka_unit_test(numbers_are_printed_plainly),
	};
	return cmocka_run_group_tests_name("numeral", tests, NULL, NULL);
}
