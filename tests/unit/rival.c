/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

/* No agreement of names, or of days. */
static gboolean is_of_rivals(const Link *link)
{
	return (fact_kind_is_name(link->kind) && link->relation != LINK_AGREE) ||
	       (link->kind == FACT_DATE && link->relation == LINK_DIFFER);
}

static void append_value(GString *out, const Fact *fact)
{
	g_string_append(out, fact->value);
}

static void assert_linked(const char *first, const char *second, const char *want)
{
	assert_set_linked(first, second, want, is_of_rivals, append_value);
}

static void a_journey_leads_to_one_place(void **state)
{
	(void)state;
	assert_linked("زيارة قصيرة\n\nعاد الوزير عام 2017 من آخر رحلة إلى القاهرة.\n",
		      "جولة جديدة\n\nكانت آخر رحلة للوزير إلى الإسكندرية عام 2017.\n",
		      "differ القاهرة الإسكندرية\n");
}

static void a_city_lies_in_its_country(void **state)
{
	(void)state;
	assert_linked("زيارة قصيرة\n\nيبدأ الوزير رحلة عمل إلى القاهرة الشهر المقبل مع وفد.\n",
		      "جولة جديدة\n\nأكد المكتب رحلة عمل إلى مصر الشهر المقبل يقوم بها الوفد.\n",
		      "compatible القاهرة EG\n");
}

static void where_both_are_named_nothing_differs(void **state)
{
	(void)state;
	assert_linked("زيارة قصيرة\n\nعاد الوزير عام 2017 من آخر رحلة إلى القاهرة.\n",
		      "جولة جديدة\n\nكانت آخر رحلة للوزير إلى الإسكندرية ثم القاهرة عام 2017.\n",
		      "");
}

static void the_last_journey_led_to_one_place(void **state)
{
	const char *first = "زيارة قصيرة\n\nوصل الوزير أمس؛ إذ تعود آخر رحلاته إلى القاهرة إلى عام "
			    "2017، بحسب مكتبه.\n";
	(void)state;
	assert_linked(first,
		      "جولة جديدة\n\nيعود آخر سفر للوزير التونسي خارج البلاد إلى عام 2017، حين "
		      "قصد الإسكندرية وبحث أسعار القمح.\n",
		      "differ القاهرة الإسكندرية\n");
	assert_linked(first,
		      "جولة جديدة\n\nيعود آخر سفر للوزير التونسي خارج البلاد إلى عام 2018، حين "
		      "قصد الإسكندرية وبحث أسعار القمح.\n",
		      "");
	assert_linked(first,
		      "جولة جديدة\n\nفي عام 2017 قصد الوزير التونسي الإسكندرية وبحث أسعار "
		      "القمح.\n",
		      "");
}

static void journeys_of_two_are_two(void **state)
{
	(void)state;
	assert_linked("زيارة قصيرة\n\nكانت آخر رحلة للوزير التونسي إلى القاهرة عام 2017.\n",
		      "جولة جديدة\n\nيعود آخر سفر للوزير المغربي خارج البلاد إلى عام 2017، حين "
		      "قصد الإسكندرية وبحث أسعار القمح.\n",
		      "");
}

/* They are written on Wednesday and on Thursday. */
static void an_event_has_one_day(void **state)
{
	const char *first =
		"جسر ينهار\n\nانهار جسر السوق القديم على النهر مساء الأحد وقتل عاملان.\n";

	(void)state;
	assert_linked(first,
		      "انهيار جسر\n\nانهار جسر السوق القديم على النهر ليل الاثنين وقتل عاملان.\n",
		      "differ 2022-05-08TEV 2022-05-09TNI\n");
	/* The other day is told as well. */
	assert_linked(first,
		      "انهيار جسر\n\nانهار جسر السوق القديم على النهر ليل الاثنين وقتل عاملان. "
		      "وأغلق يوم الأحد.\n",
		      "");
	/* One weekday, of another week perhaps. */
	assert_linked(first,
		      "انهيار جسر\n\nانهار جسر السوق القديم على النهر مساء الأحد 1 مايو وقتل "
		      "عاملان.\n",
		      "");
	/* Something else happened on that day. */
	assert_linked(first, "نقل الركام\n\nنقل عمال البلدية ركام الجسر من النهر يوم الاثنين.\n",
		      "");
}

/* What each tells of the day of its writing is news of its own. */
static void days_of_writing_do_not_differ(void **state)
{
	(void)state;
	assert_linked("وزير يتحدث\n\nقال وزير الري اليوم الأربعاء إن منسوب النهر ارتفع.\n",
		      "وزير يتحدث\n\nقال وزير الري اليوم الخميس إن منسوب النهر ارتفع.\n", "");
}

static void an_office_has_one_holder(void **state)
{
	(void)state;
	assert_linked("قال وزير الصحة المغربي خالد الناصري إن اللقاح وصل.\n",
		      "وأكد وزير الصحة المغربي سعيد بنعمر وصول اللقاح.\n",
		      "differ خالد الناصري سعيد بنعمر\n");
}

static void spokesmen_and_deputies_are_many(void **state)
{
	(void)state;
	assert_linked("قال المتحدث المغربي خالد الناصري إن اللقاح وصل.\n",
		      "وأكد المتحدث المغربي سعيد بنعمر وصول اللقاح.\n", "");
	assert_linked("قال نائب وزير الصحة المغربي خالد الناصري إن اللقاح وصل.\n",
		      "وأكد وزير الصحة المغربي سعيد بنعمر وصول اللقاح.\n", "");
}

static void one_name_in_two_spellings_is_one(void **state)
{
	(void)state;
	assert_linked("قال وزير الصحة الروسي سيرغي بتروف إن اللقاح وصل.\n",
		      "وأكد وزير الصحة الروسي سيرجي بيتروف وصول اللقاح.\n", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_journey_leads_to_one_place),
		cmocka_unit_test(a_city_lies_in_its_country),
		cmocka_unit_test(where_both_are_named_nothing_differs),
		cmocka_unit_test(the_last_journey_led_to_one_place),
		cmocka_unit_test(journeys_of_two_are_two),
		cmocka_unit_test(an_event_has_one_day),
		cmocka_unit_test(days_of_writing_do_not_differ),
		cmocka_unit_test(an_office_has_one_holder),
		cmocka_unit_test(spokesmen_and_deputies_are_many),
		cmocka_unit_test(one_name_in_two_spellings_is_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
