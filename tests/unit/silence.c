/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "link/silence.h"

static const char *const days[] = { "2022-05-11", "2022-05-12", "2022-05-12" };

/* Three accounts of a flood: the second tells the passage without the measure, the third nothing
 * of it; the first two print one text of an agency. */
static const char *const bodies[] = {
	"فيضان النهر\n\n"
	"غمرت مياه النهر أحياء المدينة القديمة وبلغ ارتفاعها 340 سنتيمترا عند الجسر الحجري.\n\n"
	"وأعلنت البلدية فتح 27 مدرسة لإيواء العائلات التي تركت بيوتها في الليلة الأولى.\n",
	"ليلة طويلة\n\n"
	"غمرت مياه النهر أحياء المدينة القديمة ووصلت إلى الجسر الحجري.\n\n"
	"وأعلنت البلدية فتح 27 مدرسة لإيواء العائلات التي تركت بيوتها في الليلة الأولى.\n",
	"مدارس للإيواء\n\n"
	"تستقبل 27 مدرسة منذ أمس عائلات شردها الفيضان، بحسب مسؤول في البلدية.\n\n"
	"وباع المزارعون 615 خروفا في السوق.\n",
};

static GArray *fact_alone(guint fact)
{
	GArray *told = g_array_new(FALSE, FALSE, sizeof(guint));

	g_array_append_val(told, fact);
	return told;
}

static void silence_is_no_absence(void **state)
{
	Set set = set_of(days, bodies, 3);
	const Links *links = set.findings->links;
	const GArray *facts = set.findings->facts;
	GArray *told = fact_alone(fact_at(&set, 0, "340 سنتيمترا"));

	(void)state;
	assert_int_equal(silence_of(links, facts, told, 0), SILENCE_TOLD);
	assert_int_equal(silence_of(links, facts, told, 1), SILENCE_SILENT);
	assert_int_equal(silence_of(links, facts, told, 2), SILENCE_ABSENT);
	g_array_unref(told);
	set_clear(&set);
}

static const Link *link_of(const Set *set, guint article, const char *words)
{
	const GArray *of = links_of(set->findings->links, fact_at(set, article, words));

	assert_int_equal(of->len, 1);
	return links_at(set->findings->links, g_array_index(of, guint, 0));
}

static void a_copy_is_not_told_independently(void **state)
{
	Set set = set_of(days, bodies, 3);
	const Link *link = link_of(&set, 0, "27 مدرسة");

	(void)state;
	assert_int_equal(link->facts->len, 3);
	assert_int_equal(silence_independent(set.findings->links, set.findings->facts, link->facts),
			 2);
	set_clear(&set);
}

static gboolean has(const Set *set, const GArray *numbers, guint article, const char *words)
{
	guint fact = fact_at(set, article, words);

	for (guint i = 0; i < numbers->len; i++)
		if (g_array_index(numbers, guint, i) == fact)
			return TRUE;
	return FALSE;
}

static void what_one_alone_tells_is_listed(void **state)
{
	Set set = set_of(days, bodies, 3);
	GArray *only = silence_only(set.findings->links, set.findings->facts, 0);

	(void)state;
	assert_true(has(&set, only, 0, "340 سنتيمترا"));
	assert_false(has(&set, only, 0, "27 مدرسة"));
	g_array_unref(only);
	set_clear(&set);
}

static void what_one_alone_leaves_out_is_listed(void **state)
{
	const char *const others[] = { bodies[0], bodies[1], "أسواق\n\nباع المزارعون خرافا.\n" };
	Set set = set_of(days, others, 3);
	GArray *missing = silence_missing(set.findings->links, set.findings->facts, 3, 2);
	GArray *none = silence_missing(set.findings->links, set.findings->facts, 3, 0);

	(void)state;
	assert_int_equal(missing->len, 1);
	assert_ptr_equal(links_at(set.findings->links, g_array_index(missing, guint, 0)),
			 link_of(&set, 0, "27 مدرسة"));
	assert_int_equal(none->len, 0);
	g_array_unref(none);
	g_array_unref(missing);
	set_clear(&set);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(silence_is_no_absence),
		cmocka_unit_test(a_copy_is_not_told_independently),
		cmocka_unit_test(what_one_alone_tells_is_listed),
		cmocka_unit_test(what_one_alone_leaves_out_is_listed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
