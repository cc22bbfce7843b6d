/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "fact/name.h"

typedef struct Case {
	const char *words;
	const char *found; /* kind:text, parted by "; " */
} Case;

static char *names_in(const Set *set)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < set->findings->facts->len; i++) {
		const Fact *fact = &g_array_index(set->findings->facts, Fact, i);
		if (!fact_kind_is_name(fact->kind))
			continue;
		const Text *text = article_text(shelf_article(set->shelf, fact->article));
		char *words = text_slice(text, fact->span);
		g_string_append_printf(out, "%s%.3s:%s", out->len ? "; " : "",
				       fact_kind_name(fact->kind), words);
		g_free(words);
	}
	return g_string_free(out, FALSE);
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

static void assert_cases(const Case *cases, gsize count)
{
	for (gsize i = 0; i < count; i++)
		assert_names(&cases[i].words, 1, cases[i].found);
}

static void titles_announce_persons(void **state)
{
	static const Case cases[] = {
		{ "وصل وزير الزراعة الأردني خالد الحنيفات إلى الميناء", "per:خالد الحنيفات" },
		{ "التقت الوزيرة بالرئيس الفنلندي ألكسندر ستوب", "per:ألكسندر ستوب" },
		{ "أعلن المتحدث باسم الشركة، سامر نعيم، موعد الافتتاح", "per:سامر نعيم" },
		{ "استقبل الملك محمد السادس الضيوف", "per:محمد السادس" },
		{ "قالت المهندسة إيزابيل ماي إن الجسر آمن", "per:إيزابيل ماي" },
		{ "قال المدير شينزو آبي إن الورشة مغلقة", "per:شينزو آبي" },
		{ "الأمير هاري يزور المزرعة", "per:هاري" },
		{ "نائب رئيس اللجنة مشغول اليوم", "" },
		{ "قال شاهد مولود في القرية إن الريح قوية", "" },
	};

	(void)state;
	assert_cases(cases, G_N_ELEMENTS(cases));
}

static void verbs_of_saying_announce_them_too(void **state)
{
	static const Case cases[] = {
		{ "وقال شتاينبرغر إن الموسم طويل", "per:شتاينبرغر" },
		{ "وقال شهود إن الموسم طويل", "" },
	};

	(void)state;
	assert_cases(cases, G_N_ELEMENTS(cases));
}

static void a_full_name_needs_no_announcement(void **state)
{
	static const Case cases[] = {
		{ "فازت الرواية التي كتبها يوسف عبد الرحمن بالجائزة", "per:يوسف عبد الرحمن" },
		{ "كان مع روبرت فان هولن في القارب", "per:روبرت فان هولن" },
		{ "رسم لويس جناح اللوحة", "per:لويس جناح" },
		{ "وقال أبو سالم إن الحصاد وفير", "per:أبو سالم" },
		{ "وصل عبدالحليم ناصر أمس", "per:عبدالحليم ناصر" },
		{ "سعيد هو من يقرأ كثيرا", "" },
		{ "قال إن زهرة العمر لا تعود", "" },
	};

	(void)state;
	assert_cases(cases, G_N_ELEMENTS(cases));
}

static void the_family_name_alone_is_known_after_the_full_one(void **state)
{
	static const char *const alone[] = { "ثم عاد لوندكفيست إلى القرية" };
	static const char *const both[] = { "وصل الطبيب إريك لوندكفيست صباحا",
					    "ثم عاد لوندكفيست إلى القرية" };

	(void)state;
	assert_names(alone, 1, "");
	assert_names(both, 2, "per:إريك لوندكفيست; per:لوندكفيست");
}

static void known_places_and_words_that_are_none(void **state)
{
	static const Case cases[] = {
		{ "هطل المطر على اليونان وإيطاليا", "pla:اليونان; pla:وإيطاليا" },
		{ "التقطت صور كثيرة للسفينة", "" },
		{ "رست السفينة في صور", "pla:صور" },
		{ "يدرس الطلاب اليونانيون الموسيقى", "" },
	};

	(void)state;
	assert_cases(cases, G_N_ELEMENTS(cases));
}

static void nouns_lead_places(void **state)
{
	static const Case cases[] = {
		{ "احترقت غابة قرب بلدة كرفوناس", "pla:كرفوناس" },
		{ "هبطت الطائرة في مطار فنوكوفو الدولي", "pla:مطار فنوكوفو الدولي" },
		{ "هبطت الطائرة في مطار جديد", "" },
		{ "قال والي كرفوناس زهير النمري إن الطرق مغلقة", "per:زهير النمري" },
		{ "شعر به سكان شتاينهوف أمس", "pla:شتاينهوف" },
	};

	(void)state;
	assert_cases(cases, G_N_ELEMENTS(cases));
}

static void organizations_are_whole_phrases(void **state)
{
	static const Case cases[] = {
		{ "قالت وزارة الزراعة الأردنية إن المحصول وفير", "org:وزارة الزراعة الأردنية" },
		{ "أعلنت هيئة المياه والصرف بدء الأشغال", "org:هيئة المياه والصرف" },
		{ "اجتمع مجلس الأمن القومي التركي", "org:مجلس الأمن القومي التركي" },
		{ "وزع الهلال الأحمر اليمني الماء", "org:الهلال الأحمر اليمني" },
		{ "أعلنت هيئة المياه والصرف (سافاد) ذلك. وقالت سافاد إنها تعمل",
		  "org:هيئة المياه والصرف; org:سافاد; org:سافاد" },
		{ "قرأت صحيفة \"نبض الميناء\" المحلية", "org:نبض الميناء" },
		{ "اجتمعت لجنة المياه التابعة للبلدية", "org:لجنة المياه" },
		{ "وجه مجلس المدينة الشكر إلى العمال", "org:مجلس المدينة" },
		{ "شكلت لجنة لدراسة الأمر", "" },
	};

	(void)state;
	assert_cases(cases, G_N_ELEMENTS(cases));
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
		cmocka_unit_test(titles_announce_persons),
		cmocka_unit_test(verbs_of_saying_announce_them_too),
		cmocka_unit_test(a_full_name_needs_no_announcement),
		cmocka_unit_test(the_family_name_alone_is_known_after_the_full_one),
		cmocka_unit_test(known_places_and_words_that_are_none),
		cmocka_unit_test(nouns_lead_places),
		cmocka_unit_test(organizations_are_whole_phrases),
		cmocka_unit_test(countries_have_a_key),
	};
	return cmocka_run_group_tests_name("name", tests, NULL, NULL);
}
