/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/threads.h"

typedef struct Lane {
	LaneFunction *function;
	gpointer data;
	guint number;
} Lane;

static gpointer run_lane(gpointer data)
{
	const Lane *lane = data;

	lane->function(lane->number, lane->data);
	return NULL;
}

void threads_run(guint count, LaneFunction *function, gpointer data)
{
	Lane *lanes = g_new(Lane, count);
	GThread **threads = g_new0(GThread *, count);

	for (guint i = 1; i < count; i++) {
		lanes[i] = (Lane){ function, data, i };
		threads[i] = g_thread_new("lane", run_lane, &lanes[i]);
	}
	function(0, data);
	for (guint i = 1; i < count; i++)
		g_thread_join(threads[i]);
	g_free(threads);
	g_free(lanes);
}
