/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/words/local_date.h"
#include "ui/words/local_value.h"
#include "ui/words/translation.h"

/* What a fact of KIND and VALUE tells in LOCALE, without ICU's marks of direction. */
static char *told_in(const char *locale, FactKind kind, const char *value)
{
	static const char *const marks[] = { "\u061C", "\u200E", "\u200F" };
	Fact fact = { .kind = kind, .value = (char *)value };

	if (kind == FACT_PLACE)
		fact.key = (char *)value;
	translation_open(NULL, locale, g_getenv("MUQABALA_LOCALEDIR"));
	char *told = local_value(&fact, LOCAL_DATE_FULL);
	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
		char **parts = g_strsplit(told, marks[i], -1);
		g_free(told);
		told = g_strjoinv("", parts);
		g_strfreev(parts);
	}
	return told;
}

typedef struct Case {
	FactKind kind;
	const char *value;
	const char *english, *arabic;
} Case;

static const Case amounts[] = {
	{ FACT_QUANTITY, "59 kilometer-per-hour", "59 km/h", "٥٩ كم/س" },
	{ FACT_QUANTITY, "6.8 richter", "6.8 on the Richter scale", "٦٫٨ على مقياس ريختر" },
	{ FACT_COUNT, "1500 عربة", "1,500 عربة", "١٬٥٠٠ عربة" },
	{ FACT_MONEY, "USD 1500000", "1,500,000 US dollars", "١٬٥٠٠٬٠٠٠ دولار أمريكي" },
	{ FACT_PERCENT, "4.5 %", "4.5%", "٤٫٥٪" },
	{ FACT_DURATION, "P2D", "2 days", "يومان" },
	{ FACT_DURATION, "P1Y6M", "1 year 6 months", "سنة ٦ أشهر" },
	{ FACT_DURATION, "PT3H", "3 hours", "٣ ساعات" },
	{ FACT_DURATION, "PXM", "some months", "بضعة أشهر" },
	{ FACT_DURATION, "PTXM", "some minutes", "بضع دقائق" },
	{ FACT_PLACE, "KP", "North Korea", "كوريا الشمالية" },
	{ FACT_PLACE, "بيروت", "بيروت", "بيروت" },
	{ FACT_QUANTITY, "3 of-nothing", "3 of-nothing", "3 of-nothing" },
};

static const Case dates[] = {
	{ FACT_DATE, "2023-09-13", "Wednesday, 13 September 2023", "الأربعاء، ١٣ سبتمبر ٢٠٢٣" },
	{ FACT_DATE, "2023-09", "September 2023", "سبتمبر ٢٠٢٣" },
	{ FACT_DATE, "2019", "2019", "٢٠١٩" },
	{ FACT_DATE, "198X", "the 1980s", "عقد ١٩٨٠" },
	{ FACT_DATE, "2023-SU", "summer 2023", "صيف ٢٠٢٣" },
	{ FACT_DATE, "2023-Q2", "2nd quarter 2023", "الربع الثاني ٢٠٢٣" },
	{ FACT_DATE, "2023-W37", "week of 11 September 2023", "أسبوع ١١ سبتمبر ٢٠٢٣" },
	{ FACT_DATE, "2023-09-13TEV", "Wednesday, 13 September 2023, evening",
	  "الأربعاء، ١٣ سبتمبر ٢٠٢٣، مساء" },
	{ FACT_DATE, "2023-09-13T14:30Z", "Wednesday, 13 September 2023, 14:30 UTC",
	  "الأربعاء، ١٣ سبتمبر ٢٠٢٣، ١٤:٣٠ UTC" },
	{ FACT_DATE, "XXXX-XX-XXT06:05", "06:05", "٠٦:٠٥" },
	{ FACT_DATE, "XXXX-09-13", "13 September", "١٣ سبتمبر" },
	{ FACT_DATE, "XXXX-WXX-3", "Wednesday", "الأربعاء" },
	{ FACT_DATE, "XXXX-XX-XX", "some day", "يوم ما" },
	{ FACT_DATE, "2019/2023", "2019 – 2023", "٢٠١٩ – ٢٠٢٣" },
	{ FACT_DATE, "FUTURE_REF", "FUTURE_REF", "FUTURE_REF" },
	{ FACT_DATE, "2023-02-31", "2023-02-31", "2023-02-31" },
	{ FACT_DATE, "", "", "" },
};

static void check_cases(const Case *cases, gsize count)
{
	for (gsize i = 0; i < count; i++) {
		char *english = told_in("C.UTF-8", cases[i].kind, cases[i].value);
		char *arabic = told_in("ar.UTF-8", cases[i].kind, cases[i].value);
		assert_string_equal(english, cases[i].english);
		assert_string_equal(arabic, cases[i].arabic);
		g_free(english);
		g_free(arabic);
	}
}

static void amounts_are_told_in_the_readers_language(void **state)
{
	(void)state;
	check_cases(amounts, G_N_ELEMENTS(amounts));
}

static void dates_are_told_in_the_readers_language(void **state)
{
	(void)state;
	check_cases(dates, G_N_ELEMENTS(dates));
}

static void the_country_decides_on_digits_and_months(void **state)
{
	static const struct {
		const char *locale, *told;
	} cases[] = {
		{ "ar_EG.UTF-8", "٩ سبتمبر ٢٠٢٣" }, { "ar_SY.UTF-8", "٩ أيلول ٢٠٢٣" },
		{ "ar_SA.UTF-8", "٩ سبتمبر ٢٠٢٣" }, /* whose own calendar is another one */
		{ "ar_TN.UTF-8", "9 سبتمبر 2023" }, { "en_US.UTF-8", "Sep 9, 2023" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		translation_open(NULL, cases[i].locale, g_getenv("MUQABALA_LOCALEDIR"));
		char *told = local_date("2023-09-09", LOCAL_DATE_SHORT);
		assert_string_equal(told, cases[i].told);
		g_free(told);
	}
}

/* Column VALUE of the list of units of LANGUAGE, whoever wrote it. */
static void check_units(const char *name)
{
	char *path = g_build_filename(g_getenv("top_srcdir"), "data", name, NULL);
	char *text = NULL;

	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	char **lines = g_strsplit(text, "\n", -1);
	for (guint i = 1; lines[i]; i++) {
		char **fields = g_strsplit(lines[i], "\t", 3);
		if (*lines[i] != '#' && fields[0] && fields[1] && !local_value_has_unit(fields[1]))
			fail_msg("%s: no words for %s", name, fields[1]);
		g_strfreev(fields);
	}
	g_strfreev(lines);
	g_free(text);
	g_free(path);
}

static void every_unit_that_is_found_has_words(void **state)
{
	(void)state;
	check_units("ar/unit.tsv");
	check_units("en/unit.tsv");
	check_units("en/unit.cldr.tsv");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(amounts_are_told_in_the_readers_language),
		cmocka_unit_test(dates_are_told_in_the_readers_language),
		cmocka_unit_test(the_country_decides_on_digits_and_months),
		cmocka_unit_test(every_unit_that_is_found_has_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
