/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "ui/timeline/timename.h"

/* Two accounts of a voyage, and what lies on the desk of who reads them. */
typedef struct Voyage {
	Set set;
	Desk *desk;
	Timeline *timeline;
} Voyage;

static Voyage voyage_new(void)
{
	Voyage voyage = {
		.set = set_of(
			(const char *[]){ "2022-05-11", "2022-05-14" },
			(const char *[]){ "أبحرت السفينة في 9 مايو 2022 وعادت اليوم، "
					  "وكانت بنيت عام 1990",
					  "أبحرت السفينة في 9 مايو 2022 الساعة السابعة صباحا، "
					  "وبقيت في البحر من 9 إلى 11 مايو 2022" },
			2),
	};

	voyage.desk = desk_new(voyage.set.shelf, NULL, NULL);
	desk_take(voyage.desk, voyage.set.findings);
	voyage.timeline = timeline_new(voyage.desk);
	return voyage;
}

static void voyage_clear(Voyage *voyage)
{
	timeline_free(voyage->timeline);
	desk_free(voyage->desk); /* and the findings */
	shelf_free(voyage->set.shelf);
}

/* Every stretch: its name, its distance, and each article: facts told, published. */
static char *rows_of(const Timeline *timeline)
{
	GString *out = g_string_new("");

	for (guint i = 0; i < timeline_count(timeline); i++) {
		char *label = timename_full(timeline, i);
		char *distance = timename_distance(timeline, i);
		g_string_append_printf(out, "%s %s:", label, distance ? distance : "+");
		for (guint article = 0; article < 2; article++) {
			guint count;
			timeline_told(timeline, i, article, &count);
			g_string_append_printf(out, " %u%s", count,
					       timeline_is_published(timeline, i, article) ? "p"
											   : "");
		}
		g_string_append_c(out, '\n');
		g_free(label);
		g_free(distance);
	}
	return g_string_free(out, FALSE);
}

static void assert_rows(const Timeline *timeline, const char *want)
{
	char *rows = rows_of(timeline);

	assert_string_equal(rows, want);
	g_free(rows);
}

static void a_row_is_a_day_or_a_longer_time_that_is_told(void **state)
{
	(void)state;
	Voyage voyage = voyage_new();

	assert_rows(voyage.timeline, "1990 +: 1 0\n"
				     "9 May 2022 – 11 May 2022 +32 y: 0 1\n"
				     "Mon, 9 May 2022 +: 1 1\n"
				     "Wed, 11 May 2022 +2 d: 1p 0\n"
				     "Sat, 14 May 2022 +3 d: 0 0p\n");
	voyage_clear(&voyage);
}

static void rows_are_longer_and_shorter(void **state)
{
	(void)state;
	Voyage voyage = voyage_new();

	assert_true(timeline_turn_zoom(voyage.timeline, -1));
	assert_rows(voyage.timeline, "1990 +: 1 0\nMay 2022 +32 y: 2p 2p\n");
	assert_true(timeline_turn_zoom(voyage.timeline, -1));
	assert_string_equal(timeline_title(voyage.timeline), "by year");
	assert_rows(voyage.timeline, "1990 +: 1 0\n2022 +32 y: 2p 2p\n");
	assert_false(timeline_turn_zoom(voyage.timeline, -1));
	for (guint i = 0; i < 3; i++)
		assert_true(timeline_turn_zoom(voyage.timeline, 1));
	assert_false(timeline_turn_zoom(voyage.timeline, 1));
	assert_rows(voyage.timeline, "1990 +: 1 0\n"
				     "9 May 2022 – 11 May 2022 +32 y: 0 1\n"
				     "9 May 2022 +: 1 0\n"
				     "9 May 2022, 07:00 +7 h: 0 1\n"
				     "11 May 2022 +2 d: 1p 0\n"
				     "Sat, 14 May 2022 +3 d: 0 0p\n");
	voyage_clear(&voyage);
}

static void the_time_at_hand_stays(void **state)
{
	(void)state;
	Voyage voyage = voyage_new();

	timeline_go_to(voyage.timeline, (TimelineCell){ 3, 0 });
	timeline_turn_zoom(voyage.timeline, 1);
	assert_int_equal(timeline_cell(voyage.timeline).stretch, 4);
	timeline_turn_zoom(voyage.timeline, -1);
	assert_int_equal(timeline_cell(voyage.timeline).stretch, 3);
	timeline_turn_zoom(voyage.timeline, -1);
	assert_int_equal(timeline_cell(voyage.timeline).stretch, 1);
	voyage_clear(&voyage);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_row_is_a_day_or_a_longer_time_that_is_told),
		cmocka_unit_test(rows_are_longer_and_shorter),
		cmocka_unit_test(the_time_at_hand_stays),
	};
	return cmocka_run_group_tests_name("timeline", tests, NULL, NULL);
}
