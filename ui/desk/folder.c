/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/folder.h"

#include <string.h>

#include "text/decode.h"
#include "text/fold.h"

static void free_entry(gpointer data)
{
	FolderEntry *entry = data;

	g_free(entry->name);
	g_free(entry->path);
	g_free(entry);
}

/* Takes PATH. */
static void add(GPtrArray *entries, const char *name, char *path, FolderKind kind)
{
	FolderEntry *entry = g_new(FolderEntry, 1);

	*entry = (FolderEntry){ decode_name(name), path, kind };
	g_ptr_array_add(entries, entry);
}

static gint compare_entries(gconstpointer a, gconstpointer b)
{
	const FolderEntry *one = *(const FolderEntry *const *)a;
	const FolderEntry *other = *(const FolderEntry *const *)b;

	if (one->kind != other->kind)
		return one->kind < other->kind ? -1 : 1;
	return strcmp(one->name, other->name);
}

/* Beneath the working folder itself, paths are written without it, as people do. */
static char *path_of(const char *folder, const char *name)
{
	return strcmp(folder, ".") == 0 ? g_strdup(name) : g_build_filename(folder, name, NULL);
}

char *folder_parent(const char *path)
{
	char *last = g_path_get_basename(path), *parent;

	if (!g_path_is_absolute(path) && last[0] != '.') {
		parent = g_path_get_dirname(path);
	} else {
		char *whole = g_canonicalize_filename(path, NULL);
		parent = strcmp(whole, "/") == 0 ? NULL : g_path_get_dirname(whole);
		g_free(whole);
	}
	g_free(last);
	return parent;
}

GPtrArray *folder_read(const char *path, gboolean hidden)
{
	GPtrArray *entries = g_ptr_array_new_with_free_func(free_entry);
	GDir *dir = g_dir_open(path, 0, NULL);
	gboolean has_files = FALSE;
	const char *name;

	char *parent = folder_parent(path);
	if (parent)
		add(entries, "", parent, FOLDER_PARENT);
	while (dir && (name = g_dir_read_name(dir))) {
		char *file = path_of(path, name);
		gboolean is_folder = g_file_test(file, G_FILE_TEST_IS_DIR);
		if (name[0] == '.' && !hidden) {
			g_free(file);
			continue;
		}
		has_files |= !is_folder;
		add(entries, name, file, is_folder ? FOLDER_FOLDER : FOLDER_FILE);
	}
	if (dir)
		g_dir_close(dir);
	if (has_files)
		add(entries, "", g_strdup(path), FOLDER_WHOLE);
	g_ptr_array_sort(entries, compare_entries);
	return entries;
}

char *folder_whole_path(const char *path)
{
	return g_str_has_prefix(path, "~/") ? g_build_filename(g_get_home_dir(), path + 2, NULL)
					    : g_strdup(path);
}

static gboolean begins_with(const char *name, const char *start)
{
	char *folded = fold_string(name, strlen(name)),
	     *beginning = fold_string(start, strlen(start));
	gboolean begins = g_str_has_prefix(folded, beginning);

	g_free(folded);
	g_free(beginning);
	return begins;
}

GPtrArray *folder_complete(const char *typed)
{
	const char *slash = strrchr(typed, '/'), *last = slash ? slash + 1 : typed;
	char *start = g_strndup(typed, (gsize)(last - typed));
	char *folder = *start ? folder_whole_path(start) : g_strdup(".");
	GPtrArray *entries = folder_read(folder, *last == '.');
	GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < entries->len; i++) {
		const FolderEntry *entry = entries->pdata[i];
		if (entry->kind >= FOLDER_FOLDER && begins_with(entry->name, last))
			g_ptr_array_add(paths,
					g_strconcat(start, entry->name,
						    entry->kind == FOLDER_FOLDER ? "/" : "", NULL));
	}
	g_ptr_array_unref(entries);
	g_free(folder);
	g_free(start);
	return paths;
}
