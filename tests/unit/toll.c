/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

static gboolean is_of_counts(const Link *link)
{
	return link->kind == FACT_COUNT;
}

static void append_number(GString *out, const Fact *fact)
{
	g_string_append_printf(out, "%g", fact->number);
}

static void assert_linked(const char *first, const char *second, const char *want)
{
	assert_set_linked(first, second, want, is_of_counts, append_number);
}

static void tolls_differ_whatever_is_counted(void **state)
{
	(void)state;
	assert_linked("أصيب 12 راكبا عند الرصيف", "تحدثت مصادر عن إصابة 15 شخصا", "differ 12 15\n");
	assert_linked("قتل 12 جنديا في الهجوم", "أسفر التفجير عن سقوط 14 قتيلا", "differ 12 14\n");
}

static void other_fates_are_other_tolls(void **state)
{
	(void)state;
	assert_linked("قتل 12 جنديا في الهجوم", "وأصيب 14 عاملا في المصنع", "");
}

static void the_same_toll_agrees(void **state)
{
	(void)state;
	assert_linked("لقي 12 مزارعا حتفهم", "مصرع 12 شخصا في الفيضان", "agree 12 12\n");
}

/* A part of the toll, and that of an older event, are not held against it. */
static void only_the_whole_toll_counts(void **state)
{
	(void)state;
	assert_linked("قتل 30 شخصا، بينهم مقتل 12 جنديا. وفي زلزال قديم قتل 9000 شخص",
		      "بلغ عدد القتلى 31 قتيلا في المدينة", "differ 30 31\n");
}

/* "Killed and 14 injured": an "and" ends what is said of those before. */
static void what_stands_before_an_and_is_told_of_others(void **state)
{
	(void)state;
	assert_linked("قتل 12 جنديا و14 أصيبوا في الهجوم", "أصيب 14 جنديا ونجا الباقون",
		      "agree 14 14\n");
}

static void the_word_for_their_number_may_stand_far_off(void **state)
{
	(void)state;
	assert_linked("ارتفعت حصيلة ضحايا انهيار المبنى السكني وسط المدينة القديمة إلى 12 شخصا",
		      "أسفر الانهيار عن سقوط 14 قتيلا", "differ 12 14\n");
}

/* One of long ago is of another event, though it be greater. */
static void what_was_long_ago_is_another_toll(void **state)
{
	(void)state;
	assert_linked("قتل 12 شخصا في الفيضان. وفي عام 2015 قتل 60 شخصا هناك",
		      "بلغ عدد القتلى 14 قتيلا في الفيضان", "differ 12 14\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tolls_differ_whatever_is_counted),
		cmocka_unit_test(other_fates_are_other_tolls),
		cmocka_unit_test(the_same_toll_agrees),
		cmocka_unit_test(only_the_whole_toll_counts),
		cmocka_unit_test(the_word_for_their_number_may_stand_far_off),
		cmocka_unit_test(what_was_long_ago_is_another_toll),
		cmocka_unit_test(what_stands_before_an_and_is_told_of_others),
	};
	return cmocka_run_group_tests_name("toll", tests, NULL, NULL);
}
