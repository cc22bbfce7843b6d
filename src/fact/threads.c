/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact/threads.h"

#ifdef HAVE_SCHED_GETAFFINITY
#include <sched.h>
#endif

typedef struct Lane {
	LaneFunction *function;
	gpointer data;
	guint number;
} Lane;

/* GLib counts the processors that this process is kept from, too. */
guint threads_available(void)
{
#ifdef HAVE_SCHED_GETAFFINITY
	cpu_set_t usable;

	if (sched_getaffinity(0, sizeof usable, &usable) == 0)
		return MAX((guint)CPU_COUNT(&usable), 1);
#endif
	return g_get_num_processors();
}

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
