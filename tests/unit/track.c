/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

#include "ui/timeline/axis.h"

/* An account of a voyage, and what lies on the desk of who reads it. */
typedef struct Voyage {
	Set set;
	Desk *desk;
	Timeline *timeline;
	Tracks *tracks;
} Voyage;

static Voyage voyage_new(const char *body)
{
	Voyage voyage = { .set = set_of((const char *[]){ "2022-05-14", "2022-05-15" },
					(const char *[]){ body, "لم يكتب أحد" }, 2) };

	voyage.desk = desk_new(voyage.set.shelf, NULL, NULL);
	desk_take(voyage.desk, voyage.set.findings);
	voyage.timeline = timeline_new(voyage.desk);
	voyage.tracks = tracks_new(voyage.timeline);
	return voyage;
}

static void voyage_clear(Voyage *voyage)
{
	tracks_free(voyage->tracks);
	timeline_free(voyage->timeline);
	desk_free(voyage->desk); /* and the findings */
	shelf_free(voyage->set.shelf);
}

/* "first-last@level" of each item; "p" where the article appeared, "~" where it is vague. */
static char *track_of(Tracks *tracks, guint article)
{
	const GArray *track = tracks_of(tracks, article);
	GString *out = g_string_new("");

	for (guint i = 0; i < track->len; i++) {
		const TrackItem *item = &g_array_index(track, TrackItem, i);
		g_string_append_printf(out, "%s%u-%u@%u%s%s", i ? " " : "", item->first, item->last,
				       item->level, item->is_published ? "p" : "",
				       item->is_vague ? "~" : "");
	}
	return g_string_free(out, FALSE);
}

static void assert_track(Voyage *voyage, guint article, const char *want)
{
	char *track = track_of(voyage->tracks, article);

	assert_string_equal(track, want);
	g_free(track);
}

/* May 2022 holds both days and that of publication. */
static void a_longer_time_is_a_bar_beside_what_lies_in_it(void **state)
{
	(void)state;
	Voyage voyage = voyage_new("رست السفينة في مايو 2022 بعد أن أبحرت في 9 مايو 2022 "
				   "وعادت في 11 مايو 2022");

	assert_track(&voyage, 0, "0-4@0 1-1@1 2-2@1 3-3@1p");
	assert_track(&voyage, 1, "4-4@0p");
	assert_int_equal(tracks_levels(voyage.tracks, 0, 0, 5), 2);
	assert_int_equal(tracks_levels(voyage.tracks, 0, 4, 5), 1);
	voyage_clear(&voyage);
}

static void what_is_told_in_a_longer_time_is_found(void **state)
{
	(void)state;
	Voyage voyage = voyage_new("رست السفينة في مايو 2022 بعد أن أبحرت في 9 مايو 2022");
	const GArray *track = tracks_of(voyage.tracks, 0);

	assert_ptr_equal(tracks_at(voyage.tracks, (TimelineCell){ 1, 0 }),
			 &g_array_index(track, TrackItem, 1));
	assert_ptr_equal(tracks_at(voyage.tracks, (TimelineCell){ 3, 0 }),
			 &g_array_index(track, TrackItem, 0));
	assert_null(tracks_at(voyage.tracks, (TimelineCell){ 1, 1 }));
	voyage_clear(&voyage);
}

static void about_a_time_is_vague(void **state)
{
	(void)state;
	Voyage voyage = voyage_new("أبحرت السفينة في أواخر أبريل 2022");

	assert_track(&voyage, 0, "0-0@0~ 1-1@0p");
	voyage_clear(&voyage);
}

/* Columns of 8: the first time lies beside the tellers, on the side where time begins. */
static void time_runs_from_either_side(void **state)
{
	(void)state;
	Voyage voyage = voyage_new("أبحرت السفينة في 9 مايو 2022 وعادت في 11 مايو 2022");
	Axis axis = { .tracks = voyage.tracks, .width = 60, .height = 20, .articles = 2 };
	TimelineCell cell;

	axis_settle(&axis, timeline_count(voyage.timeline), (TimelineCell){ 0, 0 });
	Pen first = axis_pen(&axis, NULL, 0, 0, 0), last = axis_pen(&axis, NULL, 0, 3, 3);
	assert_true(first.right <= last.left);
	assert_true(axis_hit(&axis, last.left, axis_y(&axis, 1), &cell));
	assert_int_equal(cell.stretch, 3);
	assert_int_equal(cell.article, 1);
	axis.rtl = TRUE;
	Pen mirrored = axis_pen(&axis, NULL, 0, 0, 0);
	assert_int_equal(mirrored.right, axis.width - first.left);
	assert_true(axis_hit(&axis, mirrored.left, axis_y(&axis, 0), &cell));
	assert_int_equal(cell.stretch, 0);
	voyage_clear(&voyage);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_longer_time_is_a_bar_beside_what_lies_in_it),
		cmocka_unit_test(what_is_told_in_a_longer_time_is_found),
		cmocka_unit_test(about_a_time_is_vague),
		cmocka_unit_test(time_runs_from_either_side),
	};
	return cmocka_run_group_tests_name("track", tests, NULL, NULL);
}
