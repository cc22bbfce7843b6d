/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/shelf.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

struct Shelf {
	GPtrArray *articles;
};

static void free_article(gpointer article)
{
	article_free(article);
}

Shelf *shelf_new(void)
{
	Shelf *shelf = g_new(Shelf, 1);
	shelf->articles = g_ptr_array_new_with_free_func(free_article);
	return shelf;
}

void shelf_free(Shelf *shelf)
{
	if (!shelf)
		return;
	g_ptr_array_unref(shelf->articles);
	g_free(shelf);
}

static gboolean add_file(Shelf *shelf, const char *path, ShelfComplaint *complain, gpointer data)
{
	GError *error = NULL;
	Article *article = article_read(path, &error);

	if (article) {
		shelf_take(shelf, article);
		return TRUE;
	}
	complain(path, error, data);
	g_error_free(error);
	return FALSE;
}

static gint compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The readable names of a directory in order, as whole paths. */
static GPtrArray *list_files(GDir *dir, const char *path)
{
	GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
	const char *name;

	while ((name = g_dir_read_name(dir))) {
		char *file = g_build_filename(path, name, NULL);
		if (name[0] == '.' || g_file_test(file, G_FILE_TEST_IS_DIR))
			g_free(file);
		else
			g_ptr_array_add(files, file);
	}
	g_ptr_array_sort(files, compare_names);
	return files;
}

/* GLib's own message would repeat the name. */
static GDir *open_directory(const char *path, GError **error)
{
	if (g_access(path, R_OK | X_OK) == 0)
		return g_dir_open(path, 0, error);
	g_set_error_literal(error, G_FILE_ERROR, (gint)g_file_error_from_errno(errno),
			    g_strerror(errno));
	return NULL;
}

static gboolean add_directory(Shelf *shelf, const char *path, ShelfComplaint *complain,
			      gpointer data)
{
	GError *error = NULL;
	gboolean good = TRUE;
	GDir *dir = open_directory(path, &error);

	if (dir) {
		GPtrArray *files = list_files(dir, path);
		if (files->len == 0)
			error = g_error_new_literal(ARTICLE_ERROR, ARTICLE_ERROR_NO_WORDS,
						    "the directory has no articles");
		for (guint i = 0; i < files->len; i++)
			good &= add_file(shelf, files->pdata[i], complain, data);
		g_ptr_array_unref(files);
		g_dir_close(dir);
	}
	if (!error)
		return good;
	complain(path, error, data);
	g_error_free(error);
	return FALSE;
}

gboolean shelf_add_path(Shelf *shelf, const char *path, ShelfComplaint *complain, gpointer data)
{
	if (g_file_test(path, G_FILE_TEST_IS_DIR))
		return add_directory(shelf, path, complain, data);
	return add_file(shelf, path, complain, data);
}

void shelf_take(Shelf *shelf, Article *article)
{
	g_ptr_array_add(shelf->articles, article);
}

void shelf_insert(Shelf *shelf, guint index, Article *article)
{
	g_ptr_array_insert(shelf->articles, (gint)index, article);
}

void shelf_remove(Shelf *shelf, guint index)
{
	g_ptr_array_remove_index(shelf->articles, index);
}

guint shelf_count(const Shelf *shelf)
{
	return shelf->articles->len;
}

const Article *shelf_article(const Shelf *shelf, guint index)
{
	g_assert(index < shelf->articles->len);
	return shelf->articles->pdata[index];
}
