/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

static const char *const days[] = { "2024-05-06", "2024-05-06", "2024-05-07" };

static void assert_value(const Set *set, guint article, const char *text, const char *value)
{
	const Fact *fact = &g_array_index(set->findings->facts, Fact, fact_at(set, article, text));
	assert_string_equal(fact->value, value);
}

static void the_commonest_full_spelling_is_the_value_of_all(void **state)
{
	static const char *const bodies[] = {
		"قال الرئيس غوستاف لوندغرين إن الثلج كثيف",
		"عاد الرئيس جوستاف لوندجرين اليوم. وأكد لوندجرين ذلك",
		"استقبل الوزير الرئيس غوستاف لوندغرين في بيته",
	};
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_value(&set, 0, "غوستاف لوندغرين", "غوستاف لوندغرين");
	assert_value(&set, 1, "جوستاف لوندجرين", "غوستاف لوندغرين");
	assert_value(&set, 1, "لوندجرين", "غوستاف لوندغرين");
	set_clear(&set);
}

static void a_hyphen_makes_no_other_spelling_where_they_are_counted(void **state)
{
	static const char *const bodies[] = {
		"قال الرئيس لي هيونج أوك إن الثلج كثيف. عاد الرئيس لي هيونج أوك",
		"قال الرئيس لي هيونغ أوك إن الثلج كثيف. عاد الرئيس لي هيونغ أوك",
		"قال الرئيس لي هيونغ-أوك إن الثلج كثيف",
	};
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_value(&set, 0, "لي هيونج أوك", "لي هيونغ أوك");
	assert_value(&set, 2, "لي هيونغ-أوك", "لي هيونغ أوك");
	set_clear(&set);
}

static void a_short_name_in_brackets_is_of_the_whole_one(void **state)
{
	static const char *const bodies[] = {
		"أعلنت هيئة الموانئ الهولندية \"راتنام\" أن الميناء مغلق",
		"قالت مؤسسة راتنام إن الميناء مفتوح وأكدت راتنام ذلك",
		"زار نادي تشلسي (كيريان) المدينة",
	};
	Set set = set_of(days, bodies, 3);

	(void)state;
	const Fact *whole = &g_array_index(set.findings->facts, Fact,
					   fact_at(&set, 0, "هيئة الموانئ الهولندية"));
	assert_value(&set, 0, "راتنام", whole->value);
	assert_value(&set, 1, "راتنام", whole->value);
	assert_value(&set, 2, "تشلسي", "تشلسي");
	set_clear(&set);
}

static void names_that_are_near_are_not_one(void **state)
{
	static const char *const bodies[] = {
		"زار الوفد غينيا والعراق",
		"زار الوفد كينيا وإيران",
		"قال الرئيس محمد بن سالم والوزير محمد بن نادر إن الحصاد وفير",
	};
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_value(&set, 0, "غينيا", "GN");
	assert_value(&set, 1, "كينيا", "KE");
	assert_value(&set, 0, "والعراق", "IQ");
	assert_value(&set, 1, "وإيران", "IR");
	assert_value(&set, 2, "محمد بن سالم", "محمد بن سالم");
	assert_value(&set, 2, "محمد بن نادر", "محمد بن نادر");
	set_clear(&set);
}

/* The longest name in ARTICLE. */
static const Fact *longest_name(const Set *set, guint article)
{
	const Fact *longest = NULL;

	for (guint i = 0; i < set->findings->facts->len; i++) {
		const Fact *fact = &g_array_index(set->findings->facts, Fact, i);
		if (fact->article == article && fact_kind_is_name(fact->kind) &&
		    (!longest || span_length(fact->span) > span_length(longest->span)))
			longest = fact;
	}
	if (!longest)
		fail_msg("no name in article %u: «%s»", article,
			 text_bytes(article_text(shelf_article(set->shelf, article))));
	return longest;
}

/* Whether A and B, each in a SENTENCE of an article of its own, have one value. */
static void assert_pair(const char *sentence, const char *a, const char *b, gboolean is_one)
{
	char **one = g_strsplit(sentence, "%s", 2);
	char *bodies[] = { g_strconcat(one[0], a, one[1], NULL),
			   g_strconcat(one[0], b, one[1], NULL) };
	const char *const texts[] = { bodies[0], bodies[1] };
	Set set = set_of(days, texts, 2);
	const Fact *first = longest_name(&set, 0), *second = longest_name(&set, 1);

	if ((strcmp(first->value, second->value) == 0) != is_one)
		fail_msg("«%s» is %s, «%s» is %s", a, first->value, b, second->value);
	set_clear(&set);
	g_free(bodies[0]);
	g_free(bodies[1]);
	g_strfreev(one);
}

static const char person[] = "وصل الوفد مساء. قال الرئيس %s إن الثلج كثيف";
static const char place[] = "عاد الوفد من %s أمس";

static void outlets_spell_one_name_in_many_ways(void **state)
{
	static const char *const persons[][2] = {
		{ "غريغوري سوندغورد", "جريجوري سوندجورد" },
		{ "فرانتز", "فرنتز" },
		{ "لي هيون-أوك", "لي هيون أوك" },
		{ "لي هيونغ أوك", "لي هيون أوك" },
		{ "جو هالبرن", "جوزيف هالبرن" },
		{ "دميتري ساخنوفسكي", "ديمتري ساخنوفسكي" },
		{ "نيكولا ستاندال", "نيكولا بيير ستاندال" },
		{ "هاينز تشيليكوف", "هاينز شليكوف" },
	};
	static const char *const places[][2] = {
		{ "غوتنبرغ", "جوتنبرج" },
		{ "بوجوتا", "بوغوتا" },
		{ "زيوريخ", "زوريخ" },
		{ "تاجيكستان", "طاجيكستان" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(persons); i++)
		assert_pair(person, persons[i][0], persons[i][1], TRUE);
	for (gsize i = 0; i < G_N_ELEMENTS(places); i++)
		assert_pair(place, places[i][0], places[i][1], TRUE);
}

static void names_that_look_alike_stay_two(void **state)
{
	static const char *const persons[][2] = {
		{ "سلمان البرقاوي", "سليمان البرقاوي" }, { "حسن البرقاوي", "حسين البرقاوي" },
		{ "ماريو تانكريدي", "ماريا تانكريدي" },  { "كيم جونغ أون", "كيم يو جونغ" },
		{ "كيم جونغ أون", "كيم جونغ إيل" },      { "محمد بن سالم", "محمد بن نادر" },
		{ "إبراهيم البرقاوي", "إبراهيمي" },
	};
	static const char *const places[][2] = {
		{ "إيران", "العراق" },      { "غينيا", "كينيا" }, { "النيجر", "نيجيريا" },
		{ "سلوفاكيا", "سلوفينيا" }, { "ليبيا", "لبنان" }, { "مالاوي", "مالطا" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(persons); i++)
		assert_pair(person, persons[i][0], persons[i][1], FALSE);
	for (gsize i = 0; i < G_N_ELEMENTS(places); i++)
		assert_pair(place, places[i][0], places[i][1], FALSE);
}

static void clitics_and_what_fills_lines_are_no_part_of_the_value(void **state)
{
	static const char *const bodies[] = {
		"وصل الطلب لوزارة الزراعة الأردنية",
		"وافق البرلمان التركي للأمم المتحدة على الطلب",
		"كتب روبرت هـــولن إن الريح قوية",
	};
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_value(&set, 0, "لوزارة الزراعة الأردنية", "وزارة الزراعة الأردنية");
	assert_value(&set, 1, "للأمم المتحدة", "الأمم المتحدة");
	assert_value(&set, 2, "روبرت هـــولن", "روبرت هولن");
	set_clear(&set);
}

static void an_organization_goes_by_the_first_word_of_its_name(void **state)
{
	static const char *const bodies[] = {
		"أعلنت شركة \"ريمانتا أولفين\" أرباحها. وقالت شركة \"ريمانتا\" إنها تنمو",
		"ارتفع سهم شركة \"ريمانتا\" صباحا وسهم شركة \"ريمانتا\" مساء",
		"زار وفد شركة \"هولفا الدولية\" وشركة \"هولفا\" وشركة \"هولفا\" الميناء",
	};
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_value(&set, 0, "ريمانتا أولفين", "ريمانتا أولفين");
	assert_value(&set, 1, "ريمانتا", "ريمانتا أولفين");
	assert_value(&set, 2, "هولفا الدولية", "هولفا");
	set_clear(&set);
}

static void organizations_of_other_countries_are_others(void **state)
{
	static const char *const bodies[] = {
		"وزع الهلال الأحمر اليمني الماء",
		"وزع الهلال الأحمر العماني الغذاء",
		"قالت هيئة المياه والصرف إن الهيئة تعمل. وأكدت هيئة المياه والصرف الصحي ذلك",
	};
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_value(&set, 0, "الهلال الأحمر اليمني", "الهلال الأحمر اليمني");
	assert_value(&set, 1, "الهلال الأحمر العماني", "الهلال الأحمر العماني");
	assert_value(&set, 2, "هيئة المياه والصرف", "هيئة المياه والصرف الصحي");
	set_clear(&set);
}

static void all_mentions_are_one_link(void **state)
{
	static const char *const bodies[] = {
		"قال الرئيس غوستاف لوندغرين إن السويد باردة",
		"عاد الرئيس جوستاف لوندجرين إلى السويد. وأكد لوندجرين ذلك",
	};
	Set set = set_of(days, bodies, 2);
	const GArray *of = links_of(set.findings->links, fact_at(&set, 1, "لوندجرين"));

	(void)state;
	assert_int_equal(of->len, 1);
	const Link *link = links_at(set.findings->links, g_array_index(of, guint, 0));
	assert_int_equal(link->kind, FACT_PERSON);
	assert_int_equal(link->relation, LINK_AGREE);
	assert_int_equal(link->facts->len, 3);
	assert_string_equal(link->evidence.rule, "the same name");
	assert_int_equal(links_of(set.findings->links, fact_at(&set, 0, "السويد"))->len, 1);
	set_clear(&set);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_commonest_full_spelling_is_the_value_of_all),
		cmocka_unit_test(a_hyphen_makes_no_other_spelling_where_they_are_counted),
		cmocka_unit_test(a_short_name_in_brackets_is_of_the_whole_one),
		cmocka_unit_test(names_that_are_near_are_not_one),
		cmocka_unit_test(outlets_spell_one_name_in_many_ways),
		cmocka_unit_test(names_that_look_alike_stay_two),
		cmocka_unit_test(clitics_and_what_fills_lines_are_no_part_of_the_value),
		cmocka_unit_test(an_organization_goes_by_the_first_word_of_its_name),
		cmocka_unit_test(organizations_of_other_countries_are_others),
		cmocka_unit_test(all_mentions_are_one_link),
	};
	return cmocka_run_group_tests_name("entity", tests, NULL, NULL);
}
