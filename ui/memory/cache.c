/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/memory/cache.h"

#include <glib/gstdio.h>
#include <string.h>

/* Files that are kept, the last that were written. */
#define FILES_MAX 200

struct Cache {
	char *folder;
	char *path;
	char *digest;
	char *text; /* or NULL */
};

static char *digest_of(const Shelf *shelf, const Decisions *decisions)
{
	/* Not against a forger: who can write here can write what is shown as well. */
	GChecksum *checksum = g_checksum_new(G_CHECKSUM_MD5);
	char *decided = decisions ? decisions_text(decisions) : g_strdup("");

	/* The NULs part what is put together. */
	g_checksum_update(checksum, (const guchar *)PACKAGE_VERSION, sizeof PACKAGE_VERSION);
	for (guint i = 0; i < shelf_count(shelf); i++) {
		const Text *text = article_text(shelf_article(shelf, i));
		g_checksum_update(checksum, (const guchar *)text_bytes(text),
				  (gssize)text_length(text) + 1);
	}
	g_checksum_update(checksum, (const guchar *)decided, (gssize)strlen(decided));
	char *digest = g_strdup(g_checksum_get_string(checksum));
	g_checksum_free(checksum);
	g_free(decided);
	return digest;
}

/* What stands behind the digest; NULL where the file holds for something else. */
static char *read_text(const Cache *cache)
{
	char *all = NULL, *text = NULL;
	gsize length, head = strlen(cache->digest);

	if (g_file_get_contents(cache->path, &all, &length, NULL) && strlen(all) == length &&
	    strncmp(all, cache->digest, head) == 0 && all[head] == '\n')
		text = g_strdup(all + head + 1);
	g_free(all);
	return text;
}

Cache *cache_open(const char *folder, const char *name, const Shelf *shelf,
		  const Decisions *decisions)
{
	Cache *cache = g_new(Cache, 1);

	cache->folder = folder ? g_strdup(folder)
			       : g_build_filename(g_get_user_cache_dir(), "muqabala", NULL);
	cache->path = g_build_filename(cache->folder, name, NULL);
	cache->digest = digest_of(shelf, decisions);
	cache->text = read_text(cache);
	return cache;
}

void cache_free(Cache *cache)
{
	if (!cache)
		return;
	g_free(cache->folder);
	g_free(cache->path);
	g_free(cache->digest);
	g_free(cache->text);
	g_free(cache);
}

const char *cache_text(const Cache *cache)
{
	return cache->text;
}

typedef struct Kept {
	char *path;
	gint64 written; /* seconds since 1970 */
} Kept;

static void clear_kept(gpointer data)
{
	g_free(((Kept *)data)->path);
}

static gint compare_kept(gconstpointer a, gconstpointer b)
{
	gint64 one = ((const Kept *)a)->written, other = ((const Kept *)b)->written;

	return (one < other) - (one > other);
}

/* Let go of the oldest files. */
static void thin_out(const char *folder)
{
	GArray *files = g_array_new(FALSE, FALSE, sizeof(Kept));
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *name;
	GStatBuf status;

	g_array_set_clear_func(files, clear_kept);
	while (dir && (name = g_dir_read_name(dir))) {
		Kept kept = { g_build_filename(folder, name, NULL), 0 };
		if (g_lstat(kept.path, &status) == 0)
			kept.written = (gint64)status.st_mtime;
		g_array_append_val(files, kept);
	}
	g_array_sort(files, compare_kept);
	for (guint i = FILES_MAX; i < files->len; i++)
		g_unlink(g_array_index(files, Kept, i).path);
	if (dir)
		g_dir_close(dir);
	g_array_unref(files);
}

void cache_keep(Cache *cache, const char *text)
{
	if (g_strcmp0(text, cache->text) == 0)
		return;
	char *all = g_strconcat(cache->digest, "\n", text, NULL);

	/* What is lost with the power is found anew: it need not reach the disk at once. */
	g_mkdir_with_parents(cache->folder, 0700);
	if (g_file_set_contents_full(cache->path, all, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600,
				     NULL))
		thin_out(cache->folder);
	g_free(cache->text);
	cache->text = g_strdup(text);
	g_free(all);
}
