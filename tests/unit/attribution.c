/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "tests/unit/cases.h"

/* The values and quotations of WORDS, whose paragraphs bars part, as the cases tell them. */
static char *told_in(const char *language, const char *words)
{
	static const char *const days[] = { "2024-05-06" };
	char *body = g_strdelimit(g_strdup(words), "|", '\n');
	Set set = set_in(language, days, (const char *const *)&body, 1);
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < set.findings->facts->len; i++) {
		const Fact *fact = &g_array_index(set.findings->facts, Fact, i);
		if (!fact_kind_is_value(fact->kind) && fact->kind != FACT_QUOTE)
			continue;
		char *text = set_words(&set, fact->span), *source = set_words(&set, fact->source);
		char *verb = set_words(&set, fact->verb);
		g_string_append_printf(out, "%s%s=%s/%s/%s", out->len ? "; " : "", text,
				       fact_status_name(fact->status), source, verb);
		g_free(verb);
		g_free(source);
		g_free(text);
	}
	set_clear(&set);
	g_free(body);
	return g_string_free(out, FALSE);
}

static char *told_in_arabic(const char *words)
{
	return told_in("ar", words);
}

static char *told_in_english(const char *words)
{
	return told_in("en", words);
}

static void the_cases_hold(void **state)
{
	(void)state;
	cases_hold("told/ar.tsv", told_in_arabic);
	cases_hold("told/en.tsv", told_in_english);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_cases_hold),
	};
	return cmocka_run_group_tests_name("attribution", tests, NULL, NULL);
}
