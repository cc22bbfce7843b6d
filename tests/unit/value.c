/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <math.h>

#include "fact/calendar.h"
#include "fact/value.h"

/* What a fact becomes: "number unit noun days", each "-" where there is none. */
static char *told(FactKind kind, const char *value)
{
	Fact fact = { .span = { 3, 7 }, .value = g_strdup("old") };
	GString *out = g_string_new("");

	if (!fact_set_value(&fact, kind, value)) {
		assert_string_equal(fact.value, "old");
		g_string_append(out, "no");
	} else {
		assert_string_equal(fact.value, value);
		assert_int_equal(fact.span.end, 7);
		if (isnan(fact.number))
			g_string_append(out, "-");
		else
			g_string_append_printf(out, "%g", fact.number);
		g_string_append_printf(out, " %s %s", fact.unit ? fact.unit : "-",
				       fact.noun ? fact.noun : "-");
		if (fact.lo != FACT_NEVER)
			g_string_append_printf(out, " %d+%d", (int)(fact.lo / MINUTES_PER_DAY),
					       (int)((fact.hi - fact.lo) / MINUTES_PER_DAY));
	}
	fact_clear(&fact);
	return g_string_free(out, FALSE);
}

static void every_kind_has_its_form(void **state)
{
	(void)state;
	static const struct {
		FactKind kind;
		const char *value, *told;
	} cases[] = {
		{ FACT_DATE, "1970-01-03", "- - - 2+1" },
		{ FACT_DATE, "1971", "- - - 365+365" },
		{ FACT_DATE, "1970-02", "- - - 31+28" },
		{ FACT_DATE, "1970-W02", "- - - 4+7" },
		{ FACT_DATE, "1970-01-03/1970-01-05", "- - - 2+3" },
		{ FACT_DATE, "1970-02-30", "no" },
		{ FACT_DATE, "1970-1-3", "no" },
		{ FACT_DATE, "yesterday", "no" },
		{ FACT_DURATION, "P18M", "18 M -" },
		{ FACT_DURATION, "PT3H", "3 TH -" },
		{ FACT_DURATION, "PXM", "- M -" },
		{ FACT_DURATION, "P3H", "no" },
		{ FACT_DURATION, "P", "no" },
		{ FACT_QUANTITY, "59 kilometer-per-hour", "59 kilometer-per-hour -" },
		{ FACT_QUANTITY, "59", "no" },
		{ FACT_COUNT, "20 عَربة", "20 - عربه" },
		{ FACT_COUNT, "20", "20 - -" },
		{ FACT_COUNT, "عربة", "no" },
		{ FACT_MONEY, "USD 1500000", "1.5e+06 USD -" },
		{ FACT_MONEY, "1500000 USD", "no" },
		{ FACT_PERCENT, "4.5 %", "4.5 % -" },
		{ FACT_PERCENT, "4.5", "no" },
		{ FACT_PERSON, "ليلى المنصوري", "- - -" },
		{ FACT_PERSON, "", "no" },
		{ FACT_NUMBER, "7", "7 - -" },
		{ FACT_NUMBER, "7 of", "no" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		char *found = told(cases[i].kind, cases[i].value);
		assert_string_equal(found, cases[i].told);
		g_free(found);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(every_kind_has_its_form) };
	return cmocka_run_group_tests_name("value", tests, NULL, NULL);
}
