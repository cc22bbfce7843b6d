/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "tests/unit/cases.h"

static char *things_in(const char *words)
{
	static const char *const days[] = { "2024-05-06" };
	Set set = set_of(days, &words, 1);
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < set.findings->facts->len; i++) {
		const Fact *fact = &g_array_index(set.findings->facts, Fact, i);
		if (fact->kind != FACT_COUNT && fact->kind != FACT_QUANTITY)
			continue;
		char *text = set_words(&set, fact->span), *thing = set_words(&set, fact->thing);
		g_string_append_printf(out, "%s%s=%s", out->len ? "; " : "", text, thing);
		g_free(thing);
		g_free(text);
	}
	set_clear(&set);
	return g_string_free(out, FALSE);
}

static void the_cases_hold(void **state)
{
	(void)state;
	cases_hold("thing/ar.tsv", things_in);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_cases_hold),
	};
	return cmocka_run_group_tests_name("thing", tests, NULL, NULL);
}
