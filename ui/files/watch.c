/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/files/watch.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

/* How long nothing may be written until all is taken to be, in milliseconds; and how often. */
enum { QUIET = 100, QUIET_MAX = 10 };

struct Watch {
	int descriptor;
	GHashTable *files; /* set of strings: the folder's number and the name in it */
};

static char *key_of(int folder, const char *name)
{
	return g_strdup_printf("%d/%s", folder, name);
}

static void add_file(Watch *watch, const char *path)
{
	char *folder = g_path_get_dirname(path), *name = g_path_get_basename(path);
	int number = inotify_add_watch(watch->descriptor, folder, IN_CLOSE_WRITE | IN_MOVED_TO);

	if (number >= 0)
		g_hash_table_add(watch->files, key_of(number, name));
	g_free(folder);
	g_free(name);
}

Watch *watch_new(const Shelf *shelf)
{
	Watch *watch = g_new(Watch, 1);

	watch->descriptor = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	watch->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	for (guint i = 0; watch->descriptor >= 0 && i < shelf_count(shelf); i++)
		add_file(watch, article_name(shelf_article(shelf, i)));
	return watch;
}

void watch_free(Watch *watch)
{
	if (!watch)
		return;
	if (watch->descriptor >= 0)
		close(watch->descriptor);
	g_hash_table_unref(watch->files);
	g_free(watch);
}

int watch_descriptor(const Watch *watch)
{
	return watch->descriptor;
}

static gboolean is_of_ours(const Watch *watch, const struct inotify_event *event)
{
	char *key = key_of(event->wd, event->len > 0 ? event->name : "");
	gboolean is_ours = g_hash_table_contains(watch->files, key);

	g_free(key);
	return is_ours;
}

gboolean watch_has_news(Watch *watch)
{
	_Alignas(struct inotify_event) char events[4096];
	gboolean has_news = FALSE;
	ssize_t length;

	while ((length = read(watch->descriptor, events, sizeof events)) > 0)
		for (ssize_t at = 0; at < length;) {
			const struct inotify_event *event = (const void *)(events + at);
			has_news |= is_of_ours(watch, event);
			at += (ssize_t)(sizeof *event + event->len);
		}
	return has_news;
}

void watch_settle(Watch *watch)
{
	struct pollfd events = { .fd = watch->descriptor, .events = POLLIN };

	for (guint i = 0; i < QUIET_MAX && poll(&events, 1, QUIET) > 0; i++)
		watch_has_news(watch);
}
