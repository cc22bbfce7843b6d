/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

/* The relation in which two facts stand; LINK_RELATIONS where they have none. */
static LinkRelation relation(const Set *set, const char *first, const char *second)
{
	guint a = fact_at(set, 0, first), b = fact_at(set, 1, second);
	const GArray *of = links_of(set->findings->links, a);

	for (guint i = 0; i < of->len; i++) {
		const Link *link = links_at(set->findings->links, g_array_index(of, guint, i));
		for (guint f = 0; f < link->facts->len; f++)
			if (g_array_index(link->facts, guint, f) == b)
				return link->relation;
	}
	return LINK_RELATIONS;
}

static void assert_relation(const char *day, const char *body, const char *words,
			    const char *other_day, const char *other_body, const char *other_words,
			    LinkRelation want)
{
	Set set =
		set_of((const char *[]){ day, other_day }, (const char *[]){ body, other_body }, 2);
	assert_int_equal(relation(&set, words, other_words), want);
	set_clear(&set);
}

static void dates_link_by_value(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "التقى الوزيران اليوم الأربعاء في جنيف", "اليوم الأربعاء",
			"2022-05-12", "اجتمع الجانبان أمس الأربعاء", "أمس الأربعاء", LINK_AGREE);
}

static void a_part_of_a_day_is_compatible_with_the_day(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "غادرت السفينة الميناء صباح الثلاثاء", "صباح الثلاثاء",
			"2022-05-11", "كانت السفينة قد غادرت الميناء الثلاثاء", "الثلاثاء",
			LINK_COMPATIBLE);
}

static void units_are_converted(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "بلغت سرعة الرياح 100 كم/ساعة", "100 كم/ساعة", "2022-05-11",
			"هبت رياح سرعتها 62 ميلا في الساعة", "62 ميلا في الساعة", LINK_AGREE);
}

static void a_bound_is_compatible_with_the_number(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "أصيب في الحريق أكثر من 30 عاملا", "30 عاملا", "2022-05-11",
			"قالت الشرطة إن 34 عاملا أصيبوا في الحريق", "34 عاملا", LINK_COMPATIBLE);
}

static void the_time_since_is_compatible_with_the_year(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "هذا أول لقاء بينهما منذ أكثر من 5 سنوات", "5 سنوات",
			"2022-05-11", "كان آخر لقاء بينهما عام 2016", "عام 2016", LINK_COMPATIBLE);
}

static void a_month_before_something_is_not_since_now(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "اتفق الشريكان على البيع منذ 5 سنوات", "5 سنوات",
			"2022-05-11", "اتفق الشريكان على البيع عام 2017", "عام 2017",
			LINK_COMPATIBLE);
	assert_relation("2022-05-11", "اتفق الشريكان على البيع منذ 5 سنوات قبل افتتاح المصنع",
			"5 سنوات", "2022-05-11", "اتفق الشريكان على البيع عام 2017", "عام 2017",
			LINK_RELATIONS);
}

static void a_time_since_and_a_date_want_words_in_common(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "هذا أول لقاء بينهما منذ أكثر من 5 سنوات", "5 سنوات",
			"2022-05-11", "افتتح المصنع عام 2016 برأسمال صغير", "عام 2016",
			LINK_RELATIONS);
}

static void whatever_is_new_is_of_this_month(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "أعلن النادي صباحا رحيل المدرب عن الفريق، الثلاثاء",
			"الثلاثاء", "2022-05-11",
			"قال مدرب الفريق في وقت سابق هذا الشهر إن النادي قوي", "هذا الشهر",
			LINK_RELATIONS);
	assert_relation("2022-05-11", "غادر الوفد التجاري العاصمة في 3 أبريل بعد المحادثات",
			"3 أبريل", "2022-05-11", "غادر الوفد التجاري العاصمة في أبريل الماضي",
			"أبريل الماضي", LINK_COMPATIBLE);
}

static void a_year_in_a_name_is_no_date_of_what_is_told(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "فاز المنتخب الأزرق في نصف نهائي مونديال 2014", "2014",
			"2022-05-11", "فاز المنتخب الأزرق في نصف النهائي يوم 8 يوليو 2014",
			"يوم 8 يوليو 2014", LINK_RELATIONS);
	assert_relation("2022-05-11", "فاز المنتخب الأزرق في نصف نهائي المونديال عام 2014",
			"عام 2014", "2022-05-11",
			"فاز المنتخب الأزرق في نصف النهائي يوم 8 يوليو 2014", "يوم 8 يوليو 2014",
			LINK_COMPATIBLE);
}

static void what_both_sentences_tell_stands_alone(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "توافق اللجنة في يوليو 2021 على خطة البناء عام 2021",
			"يوليو 2021", "2022-05-11",
			"خطة البناء عام 2021 توافق عليها اللجنة في يوليو 2021", "عام 2021",
			LINK_RELATIONS);
}

static void small_numbers_of_different_things_stay_apart(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "اشترت البلدية 3 حافلات جديدة", "3 حافلات", "2022-05-11",
			"فاز الفريق في 3 مباريات متتالية", "3 مباريات", LINK_RELATIONS);
}

static void a_toll_that_others_contradict_differs(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "قتل في انهيار المبنى السكني 12 عاملا بحسب الإسعاف",
			"12 عاملا", "2022-05-11",
			"بحسب الإسعاف قتل 17 عاملا في انهيار المبنى السكني", "17 عاملا",
			LINK_DIFFER);
}

static void the_thing_of_a_fact_is_named_by_others(void **state)
{
	(void)state;
	const char *const days[] = { "2022-05-11", "2022-05-11", "2022-05-11" };
	const char *const bodies[] = {
		"وصل الوفد متأخرا\n\nيسير القطار القديم بسرعة 80 كم/ساعة",
		"وصل الوفد متأخرا\n\nاستقل الوفد قطارا ليليا",
		"وصل الوفد متأخرا\n\nعقد مؤتمر صحفي",
	};
	Set set = set_of(days, bodies, 3);
	guint speed = fact_at(&set, 0, "80 كم/ساعة");
	Span word;

	assert_true(links_thing(set.findings->links, speed, &word));
	char *thing = text_slice(article_text(shelf_article(set.shelf, 0)), word);
	assert_string_equal(thing, "القطار");
	g_free(thing);
	assert_true(links_mention(set.findings->links, speed, 1, &word));
	assert_false(links_mention(set.findings->links, speed, 2, &word));
	set_clear(&set);
}

static void what_is_stopped_ends_without_links(void **state)
{
	(void)state;
	const char *const days[] = { "2024-03-02", "2024-03-02" };
	const char *const bodies[] = { "وصلت 40 حافلة", "رأينا 40 حافلة" };
	Set set = set_of(days, bodies, 2);
	Reading *reading = reading_new(set.shelf);

	assert_true(links_count(set.findings->links) > 0);
	reading_stop(reading);
	Links *links = links_find(reading, set.findings->facts, NULL);
	Findings *findings = findings_new(reading, NULL);
	assert_int_equal(links_count(links), 0);
	assert_int_equal(findings->facts->len, 0);
	findings_free(findings);
	links_free(links);
	reading_free(reading);
	set_clear(&set);
}

static void a_magnitude_that_another_station_measured_differs(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "هز الجزيرة زلزال قوته 6.2 درجات على مقياس ريختر",
			"6.2 درجات على مقياس ريختر", "2022-05-11",
			"سجل المرصد زلزالا بقوة 6.4 درجات على مقياس ريختر قبالة الجزيرة",
			"6.4 درجات على مقياس ريختر", LINK_DIFFER);
}

static void an_amount_differs_by_the_words_of_its_clause(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "انهار النفق على عمق 40 مترا، كما قالت الشركة", "40 مترا",
			"2022-05-11", "قالت الشركة إن النفق انهار على عمق 55 مترا", "55 مترا",
			LINK_DIFFER);
}

static void what_was_on_other_days_does_not_differ(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "زار المعرض 4200 زائر يوم 9 مايو 2022", "4200 زائر",
			"2022-05-11", "زار المعرض 4700 زائر يوم 10 مايو 2022", "4700 زائر",
			LINK_RELATIONS);
}

static void the_earlier_toll_hides_no_difference(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "قتل 31 عاملا في انهيار المنجم", "31 عاملا", "2022-05-12",
			"قتل 38 عاملا في انهيار المنجم، بعدما كانت الحصيلة الأولى 31 عاملا قتلوا",
			"38 عاملا", LINK_DIFFER);
}

static void a_part_of_the_toll_is_no_difference(void **state)
{
	(void)state;
	assert_relation("2022-05-11", "قتل 9 أطفال في غرق القارب", "9 أطفال", "2022-05-12",
			"قتل 24 شخصا في غرق القارب بينهم 9 أطفال", "24 شخصا", LINK_RELATIONS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates_link_by_value),
		cmocka_unit_test(a_part_of_a_day_is_compatible_with_the_day),
		cmocka_unit_test(units_are_converted),
		cmocka_unit_test(a_bound_is_compatible_with_the_number),
		cmocka_unit_test(the_time_since_is_compatible_with_the_year),
		cmocka_unit_test(a_month_before_something_is_not_since_now),
		cmocka_unit_test(a_time_since_and_a_date_want_words_in_common),
		cmocka_unit_test(whatever_is_new_is_of_this_month),
		cmocka_unit_test(a_year_in_a_name_is_no_date_of_what_is_told),
		cmocka_unit_test(what_both_sentences_tell_stands_alone),
		cmocka_unit_test(small_numbers_of_different_things_stay_apart),
		cmocka_unit_test(a_toll_that_others_contradict_differs),
		cmocka_unit_test(a_magnitude_that_another_station_measured_differs),
		cmocka_unit_test(an_amount_differs_by_the_words_of_its_clause),
		cmocka_unit_test(what_was_on_other_days_does_not_differ),
		cmocka_unit_test(the_earlier_toll_hides_no_difference),
		cmocka_unit_test(a_part_of_the_toll_is_no_difference),
		cmocka_unit_test(the_thing_of_a_fact_is_named_by_others),
		cmocka_unit_test(what_is_stopped_ends_without_links),
	};
	return cmocka_run_group_tests_name("link", tests, NULL, NULL);
}
