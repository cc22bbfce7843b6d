/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names in languages without a vocabulary, and one name in several of them. */
#include "tests/unit/set.h"

#include <stdlib.h>

/* The names of WORDS in LANGUAGE: "words=kind" for each, "; " between them. */
static char *names_in(const char *language, const char *words)
{
	char *bytes =
		g_strdup_printf("---\ndate: 2024-03-14\nlang: %s\n---\n%s\n", language, words);
	Shelf *shelf = shelf_new();
	GString *out = g_string_new(NULL);

	shelf_take(shelf, article_from_bytes("a", bytes, strlen(bytes), NULL));
	Findings *findings = findings_of_shelf(shelf, NULL);
	for (guint i = 0; i < findings->facts->len; i++) {
		const Fact *fact = &g_array_index(findings->facts, Fact, i);
		if (!fact_kind_is_name(fact->kind))
			continue;
		char *span = text_slice(article_text(shelf_article(shelf, 0)), fact->span);
		g_string_append_printf(out, "%s%s=%s", out->len ? "; " : "", span,
				       fact_kind_name(fact->kind));
		g_free(span);
	}
	findings_free(findings);
	shelf_free(shelf);
	g_free(bytes);
	return g_string_free(out, FALSE);
}

static void assert_cases(void **state)
{
	char *path = g_strdup_printf("%s/tests/cases/name/%s.tsv", getenv("top_srcdir"),
				     (const char *)*state);
	guint failures = 0, cases = 0;
	char *text;

	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	char **lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line; line++) {
		char *tab = strchr(*line, '\t');
		if (!tab || **line == '#')
			continue;
		*tab = '\0';
		char *found = names_in(*state, *line);
		cases++;
		if (strcmp(found, tab + 1) != 0) {
			print_message("# in:       %s\n# expected: %s\n# found:    %s\n", *line,
				      tab + 1, found);
			failures++;
		}
		g_free(found);
	}
	g_strfreev(lines);
	g_free(text);
	g_free(path);
	assert_int_equal(failures, 0);
	assert_true(cases >= 8);
}

/* One event, a sentence a language: persons by their sound, places and organizations by key. */
static const struct {
	const char *language, *words;
} event[] = {
	{ "ar", "قال فلاديمير بوتين في موسكو إن الأمم المتحدة سترسل 300 طن من القمح إلى السودان." },
	{ "en", "Vladimir Putin said in Moscow that the United Nations would send 300 tonnes of "
		"wheat to Sudan." },
	{ "fr", "Vladimir Poutine a déclaré à Moscou que l'ONU enverrait 300 tonnes de blé au "
		"Soudan." },
	{ "ru", "Владимир Путин заявил в Москве, что ООН отправит 300 тонн пшеницы в Судан." },
	{ "tr", "Vladimir Putin, Moskova'da Birleşmiş Milletler'in Sudan'a 300 ton buğday "
		"göndereceğini söyledi." },
	{ "he", "ולדימיר פוטין אמר במוסקבה כי האו\"ם ישלח 300 טון חיטה לסודאן." },
	{ "fa", "ولادیمیر پوتین در مسکو گفت سازمان ملل ۳۰۰ تن گندم به سودان "
		"می‌فرستد." },
	{ "ur", "ولادیمیر پوتن نے ماسکو میں کہا کہ اقوام متحدہ سوڈان کو 300 ٹن گندم بھیجے گی۔" },
};

static Shelf *event_shelf(void)
{
	Shelf *shelf = shelf_new();

	for (gsize i = 0; i < G_N_ELEMENTS(event); i++) {
		char *bytes = g_strdup_printf("---\ndate: 2024-03-14\nlang: %s\n---\n%s\n",
					      event[i].language, event[i].words);
		shelf_take(shelf,
			   article_from_bytes(event[i].language, bytes, strlen(bytes), NULL));
		g_free(bytes);
	}
	return shelf;
}

/* In how many articles the name of KIND that the Arabic one tells is told alike. */
static guint told_alike(const GArray *facts, FactKind kind)
{
	const Fact *first = NULL;
	guint count = 0;

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->kind != kind)
			continue;
		first = first ? first : fact;
		count += strcmp(fact->value, first->value) == 0 ? 1 : 0;
	}
	return count;
}

static void one_name_is_one_in_all_languages(void **state)
{
	(void)state;
	Shelf *shelf = event_shelf();
	Findings *findings = findings_of_shelf(shelf, NULL);

	assert_int_equal(told_alike(findings->facts, FACT_PERSON), G_N_ELEMENTS(event));
	assert_int_equal(told_alike(findings->facts, FACT_PLACE), G_N_ELEMENTS(event));
	assert_int_equal(told_alike(findings->facts, FACT_ORGANIZATION), G_N_ELEMENTS(event));
	assert_int_equal(told_alike(findings->facts, FACT_QUANTITY), G_N_ELEMENTS(event));
	findings_free(findings);
	shelf_free(shelf);
}

/* Another, in four of them: counts of what each names in its own words, and a day. */
static void amounts_are_one_in_all_languages(void **state)
{
	static const struct {
		const char *language, *words;
	} told[] = {
		{ "ar", "أعادت كييف يوم الثلاثاء 38 أسيرا، وكانت الرحلة في ثلاث طائرات." },
		{ "en", "Kyiv brought home 38 prisoners on Tuesday in three planes. "
			"26 hours." },
		{ "ru", "Киев вернул во вторник 38 пленных на трёх самолётах." },
		{ "he", "קייב השיבה ביום שלישי 38 אסירים בשלושה מטוסים." },
	};
	static const FactKind kinds[] = { FACT_COUNT, FACT_DATE };
	guint linked[FACT_KINDS] = { 0 };

	(void)state;
	Shelf *shelf = shelf_new();
	for (gsize i = 0; i < G_N_ELEMENTS(told); i++) {
		char *bytes = g_strdup_printf("---\ndate: 2024-03-14\nlang: %s\n---\n%s\n",
					      told[i].language, told[i].words);
		shelf_take(shelf, article_from_bytes(told[i].language, bytes, strlen(bytes), NULL));
		g_free(bytes);
	}
	Findings *findings = findings_of_shelf(shelf, NULL);
	for (guint i = 0; i < links_count(findings->links); i++) {
		const Link *link = links_at(findings->links, i);
		if (link->relation == LINK_AGREE && link->facts->len == G_N_ELEMENTS(told))
			linked[link->kind]++;
	}
	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
		assert_true(linked[kinds[i]] >= (kinds[i] == FACT_COUNT ? 2 : 1));
	findings_free(findings);
	shelf_free(shelf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_prestate(assert_cases, (void *)"en"),
		cmocka_unit_test_prestate(assert_cases, (void *)"fa"),
		cmocka_unit_test_prestate(assert_cases, (void *)"fr"),
		cmocka_unit_test_prestate(assert_cases, (void *)"he"),
		cmocka_unit_test_prestate(assert_cases, (void *)"ru"),
		cmocka_unit_test_prestate(assert_cases, (void *)"tr"),
		cmocka_unit_test_prestate(assert_cases, (void *)"ur"),
		cmocka_unit_test(one_name_is_one_in_all_languages),
		cmocka_unit_test(amounts_are_one_in_all_languages),
	};

	return cmocka_run_group_tests_name("foreign", tests, NULL, NULL);
}
