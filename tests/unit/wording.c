/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

/* How the quotations of two articles are linked: "agree", "compatible" or "". */
static const char *linked(const char *first, const char *second)
{
	const char *relation = "";
	Set set = set_of((const char *[]){ "2022-05-11", "2022-05-12" },
			 (const char *[]){ first, second }, 2);

	for (guint i = 0; i < links_count(set.findings->links); i++)
		if (links_at(set.findings->links, i)->kind == FACT_QUOTE)
			relation = link_relation_name(links_at(set.findings->links, i)->relation);
	set_clear(&set);
	return relation;
}

static void the_same_words_agree(void **state)
{
	(void)state;
	assert_string_equal(linked("قال «لم نر الصخور في الظلام الدامس»",
				   "وقال الربان \"لم نر الصخور في الظلام الدامس\""),
			    "agree");
}

static void so_do_two_translations(void **state)
{
	(void)state;
	assert_string_equal(
		linked("قال «لن نوقف البحث عن المفقودين تحت الصخور حتى الصباح»",
		       "قال «البحث عن المفقودين لن يتوقف وسيستمر تحت الصخور إلى الصباح»"),
		"agree");
}

static void a_part_is_compatible(void **state)
{
	(void)state;
	assert_string_equal(
		linked("قال «البحر كان هادئا والرؤية جيدة ولم يكن في القارب سوى ثلاثة بحارة نجوا "
		       "جميعا وعادوا إلى بيوتهم سالمين في اليوم نفسه»",
		       "ذكر أن «البحر كان هادئا والرؤية جيدة وفي القارب بحارة»"),
		"compatible");
}

static void one_speaker_says_one_thing_in_common_words(void **state)
{
	const char *first = "وقال الوزير سامي الحداد \"لن نترك أي أحد منا وراءنا\".";

	(void)state;
	assert_string_equal(linked(first, "أكد الوزير سامي الحداد \"نحن لن نترك منا أحد وراءنا\"."),
			    "agree");
	assert_string_equal(
		linked(first, "أكد الوزير سامي الحداد \"هذا ما كنا نريد أن نصل إليه\"."), "");
}

static void other_words_are_not_linked(void **state)
{
	(void)state;
	assert_string_equal(linked("قال «لم نر الصخور في الظلام الدامس»",
				   "قال «عاد الركاب إلى بيوتهم قبل الظهر»"),
			    "");
	assert_string_equal(linked("قال «سافر رئيس الوزراء إلى باريس أمس»",
				   "قال «عاد رئيس الوزراء من لندن صباحا»"),
			    "");
}

/* How the Arabic quotation and the English one of the captain are linked. */
static const char *linked_with(const char *arabic, const char *english)
{
	const char *const words[][2] = { { "ar", arabic }, { "en", english } };
	const char *relation = "";
	Shelf *shelf = shelf_new();

	for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
		char *bytes = g_strdup_printf("---\ndate: 2022-05-11\nlang: %s\n---\nx\n%s\n",
					      words[i][0], words[i][1]);
		shelf_take(shelf, article_from_bytes(words[i][0], bytes, strlen(bytes), NULL));
		g_free(bytes);
	}
	Findings *findings = findings_of_shelf(shelf, NULL);
	for (guint i = 0; i < links_count(findings->links); i++)
		if (links_at(findings->links, i)->kind == FACT_QUOTE)
			relation = link_relation_name(links_at(findings->links, i)->relation);
	findings_free(findings);
	shelf_free(shelf);
	return relation;
}

static void one_speaker_says_one_thing_in_two_languages(void **state)
{
	(void)state;
	assert_string_equal(
		linked_with("وقال القبطان توم كارتر: \"لم نر الصخور في الظلام الدامس\".",
			    "\"We did not see the rocks in the dark night,\" "
			    "captain Tom Carter said."),
		"agree");
	/* one of them tells a number */
	assert_string_equal(
		linked_with("وقال القبطان توم كارتر: \"لم نر الصخور في الظلام الدامس\".",
			    "\"We will build forty new boats next year,\" "
			    "captain Tom Carter said."),
		"");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_speaker_says_one_thing_in_two_languages),
		cmocka_unit_test(the_same_words_agree),
		cmocka_unit_test(so_do_two_translations),
		cmocka_unit_test(a_part_is_compatible),
		cmocka_unit_test(one_speaker_says_one_thing_in_common_words),
		cmocka_unit_test(other_words_are_not_linked),
	};
	return cmocka_run_group_tests_name("wording", tests, NULL, NULL);
}
