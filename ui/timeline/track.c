/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/track.h"

struct Tracks {
	const Timeline *timeline;
	GPtrArray *tracks; /* by article: GArray of TrackItem; NULL: not made yet */
};

static void free_track(gpointer track)
{
	if (track)
		g_array_unref(track);
}

Tracks *tracks_new(const Timeline *timeline)
{
	Tracks *tracks = g_new0(Tracks, 1);

	tracks->timeline = timeline;
	tracks_forget(tracks);
	return tracks;
}

void tracks_free(Tracks *tracks)
{
	g_ptr_array_unref(tracks->tracks);
	g_free(tracks);
}

void tracks_forget(Tracks *tracks)
{
	g_clear_pointer(&tracks->tracks, g_ptr_array_unref);
	tracks->tracks = g_ptr_array_new_with_free_func(free_track);
	g_ptr_array_set_size(tracks->tracks,
			     (gint)desk_article_count(timeline_desk(tracks->timeline)));
}

/* What lies on the lowest level that is free where it begins. */
static guint level_of(GArray *track, guint first)
{
	for (guint level = 0; level + 1 < TRACK_LEVELS; level++) {
		gboolean is_free = TRUE;
		for (guint i = 0; i < track->len; i++) {
			const TrackItem *item = &g_array_index(track, TrackItem, i);
			is_free &= item->level != level || item->last < first;
		}
		if (is_free)
			return level;
	}
	return TRACK_LEVELS - 1;
}

static void add_item(const Tracks *tracks, GArray *track, guint stretch, guint article)
{
	const Desk *desk = timeline_desk(tracks->timeline);
	TrackItem item = { .first = stretch, .last = stretch };

	item.fact = timeline_told(tracks->timeline, stretch, article, &item.count);
	item.is_published = timeline_is_published(tracks->timeline, stretch, article);
	if (item.fact == DESK_NO_FACT && !item.is_published)
		return;
	if (item.fact != DESK_NO_FACT) {
		item.last = timeline_last(tracks->timeline, stretch);
		item.is_vague = desk_fact(desk, item.fact)->mod != MOD_NONE;
	}
	item.level = level_of(track, stretch);
	g_array_append_val(track, item);
}

const GArray *tracks_of(Tracks *tracks, guint article)
{
	gpointer *track = &tracks->tracks->pdata[article];

	if (!*track) {
		*track = g_array_new(FALSE, FALSE, sizeof(TrackItem));
		for (guint i = 0; i < timeline_count(tracks->timeline); i++)
			add_item(tracks, *track, i, article);
	}
	return *track;
}

guint tracks_levels(Tracks *tracks, guint article, guint first, guint end)
{
	const GArray *track = tracks_of(tracks, article);
	guint levels = 1;

	for (guint i = 0; i < track->len; i++) {
		const TrackItem *item = &g_array_index(track, TrackItem, i);
		if (item->last >= first && item->first < end)
			levels = MAX(levels, item->level + 1);
	}
	return levels;
}

const TrackItem *tracks_at(Tracks *tracks, TimelineCell cell)
{
	const GArray *track = tracks_of(tracks, cell.article);
	const TrackItem *at = NULL;

	for (guint i = 0; i < track->len; i++) {
		const TrackItem *item = &g_array_index(track, TrackItem, i);
		if (item->first <= cell.stretch && cell.stretch <= item->last)
			at = item;
	}
	return at;
}
