/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "tests/unit/cases.h"

#include "fact/name.h"

static char *names_in(const Set *set)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < set->findings->facts->len; i++) {
		const Fact *fact = &g_array_index(set->findings->facts, Fact, i);
		if (!fact_kind_is_name(fact->kind))
			continue;
		const Text *text = article_text(shelf_article(set->shelf, fact->article));
		char *words = text_slice(text, fact->span);
		g_string_append_printf(out, "%s%s:%s", out->len ? "; " : "",
				       fact_kind_name(fact->kind), words);
		g_free(words);
	}
	return g_string_free(out, FALSE);
}

static char *found_in(const char *words)
{
	static const char *const days[] = { "2024-05-06" };
	Set set = set_of(days, &words, 1);
	char *found = names_in(&set);

	set_clear(&set);
	return found;
}

static void assert_names(const char *const *bodies, guint count, const char *wanted)
{
	static const char *const days[] = { "2024-05-06", "2024-05-06" };
	Set set = set_of(days, bodies, count);
	char *found = names_in(&set);

	if (strcmp(found, wanted) != 0)
		fail_msg("«%s»\nfound  «%s»\nwanted «%s»", bodies[0], found, wanted);
	g_free(found);
	set_clear(&set);
}

/* A sentence and, behind a tab, the names in it, as names_in() tells. */
static void the_cases_hold(void **state)
{
	(void)state;
	cases_hold("name/ar.tsv", found_in);
}

static void the_family_name_alone_is_known_after_the_full_one(void **state)
{
	static const char *const alone[] = { "ثم عاد لوندكفيست إلى القرية" };
	static const char *const both[] = { "وصل الطبيب إريك لوندكفيست صباحا",
					    "ثم عاد لوندكفيست إلى القرية" };

	(void)state;
	assert_names(alone, 1, "");
	assert_names(both, 2, "person:إريك لوندكفيست; person:لوندكفيست");
}

static void countries_have_a_key(void **state)
{
	static const char *const days[] = { "2024-05-06" };
	static const char *const bodies[] = { "سافر الوفد من اليونان إلى مدريد" };
	Set set = set_of(days, bodies, 1);

	(void)state;
	const Fact *country =
		&g_array_index(set.findings->facts, Fact, fact_at(&set, 0, "اليونان"));
	const Fact *city = &g_array_index(set.findings->facts, Fact, fact_at(&set, 0, "مدريد"));
	assert_string_equal(country->key, "GR");
	assert_string_equal(city->key, "geonames:3117735");
	set_clear(&set);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_cases_hold),
		cmocka_unit_test(the_family_name_alone_is_known_after_the_full_one),
		cmocka_unit_test(countries_have_a_key),
	};
	return cmocka_run_group_tests_name("name", tests, NULL, NULL);
}
