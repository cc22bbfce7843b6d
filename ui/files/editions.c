/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/files/editions.h"

#include <string.h>

#include "ui/words/translation.h"

typedef struct Edition {
	char *of;   /* the article's name */
	char *name; /* its own */
	char *when; /* it was read */
	GBytes *bytes;
} Edition;

struct Editions {
	GPtrArray *list;  /* Edition, the newest last */
	GPtrArray *shown; /* strings: the names of articles beside which they lie */
};

static void free_edition(gpointer data)
{
	Edition *edition = data;

	g_free(edition->of);
	g_free(edition->name);
	g_free(edition->when);
	g_bytes_unref(edition->bytes);
	g_free(edition);
}

Editions *editions_new(void)
{
	Editions *editions = g_new(Editions, 1);

	editions->list = g_ptr_array_new_with_free_func(free_edition);
	editions->shown = g_ptr_array_new_with_free_func(g_free);
	return editions;
}

static gpointer copy_edition(gconstpointer source, gpointer data)
{
	const Edition *edition = source;
	Edition *copy = g_new(Edition, 1);

	(void)data;
	*copy = (Edition){ g_strdup(edition->of), g_strdup(edition->name), g_strdup(edition->when),
			   g_bytes_ref(edition->bytes) };
	return copy;
}

static gpointer copy_name(gconstpointer source, gpointer data)
{
	(void)data;
	return g_strdup(source);
}

Editions *editions_copy(const Editions *editions)
{
	Editions *copy = g_new(Editions, 1);

	copy->list = g_ptr_array_copy(editions->list, copy_edition, NULL);
	copy->shown = g_ptr_array_copy(editions->shown, copy_name, NULL);
	return copy;
}

void editions_free(Editions *editions)
{
	if (!editions)
		return;
	g_ptr_array_unref(editions->list);
	g_ptr_array_unref(editions->shown);
	g_free(editions);
}

static const Edition *edition_at(const Editions *editions, guint index)
{
	return editions->list->pdata[index];
}

/* The article that NAME is, or is a version of. */
static const char *article_of(const Editions *editions, const char *name)
{
	for (guint i = 0; i < editions->list->len; i++)
		if (strcmp(edition_at(editions, i)->name, name) == 0)
			return edition_at(editions, i)->of;
	return name;
}

guint editions_count(const Editions *editions, const char *name)
{
	const char *of = article_of(editions, name);
	guint count = 0;

	for (guint i = 0; i < editions->list->len; i++)
		count += strcmp(edition_at(editions, i)->of, of) == 0;
	return count;
}

static void forget_oldest(Editions *editions, const char *of)
{
	for (guint i = 0; i < editions->list->len; i++)
		if (strcmp(edition_at(editions, i)->of, of) == 0) {
			g_ptr_array_remove_index(editions->list, i);
			return;
		}
}

/* Two versions may have been read in one minute. */
static char *new_name(const Editions *editions, const char *of, const char *when)
{
	char *name = g_strdup_printf("%s (%s)", of, when);

	for (guint i = 2; article_of(editions, name) != name; i++) {
		g_free(name);
		name = g_strdup_printf("%s (%s, %u)", of, when, i);
	}
	return name;
}

static void keep(Editions *editions, const Article *article, const char *when)
{
	const Text *text = article_text(article);
	const char *of = article_name(article);
	Edition *edition = g_new(Edition, 1);

	if (editions_count(editions, of) == EDITIONS_MAX)
		forget_oldest(editions, of);
	*edition = (Edition){ g_strdup(of), new_name(editions, of, when), g_strdup(when),
			      g_bytes_new(text_bytes(text), text_length(text)) };
	g_ptr_array_add(editions->list, edition);
}

void editions_keep(Editions *editions, const Shelf *before, const Shelf *after, const char *when)
{
	GHashTable *texts = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < shelf_count(after); i++) {
		const Article *article = shelf_article(after, i);
		g_hash_table_insert(texts, (gpointer)article_name(article),
				    (gpointer)text_bytes(article_text(article)));
	}
	for (guint i = 0; i < shelf_count(before); i++) {
		const Article *article = shelf_article(before, i);
		const char *now = g_hash_table_lookup(texts, article_name(article));
		if (now && strcmp(now, text_bytes(article_text(article))) != 0)
			keep(editions, article, when);
	}
	g_hash_table_unref(texts);
}

gboolean editions_turn(Editions *editions, const char *name)
{
	char *of = g_strdup(article_of(editions, name));
	guint at;
	gboolean is_shown = g_ptr_array_find_with_equal_func(editions->shown, of, g_str_equal, &at);

	if (is_shown)
		g_ptr_array_remove_index(editions->shown, at);
	else
		g_ptr_array_add(editions->shown, g_strdup(of));
	g_free(of);
	return !is_shown;
}

/* Behind the article at AT. */
static void lay(const Edition *edition, Shelf *shelf, guint at)
{
	gsize length;
	const char *bytes = g_bytes_get_data(edition->bytes, &length);
	Article *article = article_from_bytes(edition->name, bytes, length, NULL);
	char *label = g_strdup_printf(_("as of %s"), edition->when);

	if (article) {
		article_set_label(article, label);
		shelf_insert(shelf, at + 1, article);
	}
	g_free(label);
}

void editions_lay(const Editions *editions, Shelf *shelf)
{
	for (guint at = shelf_count(shelf); at > 0; at--) {
		const char *name = article_name(shelf_article(shelf, at - 1));
		if (!g_ptr_array_find_with_equal_func(editions->shown, name, g_str_equal, NULL))
			continue;
		for (guint i = 0; i < editions->list->len; i++)
			if (strcmp(edition_at(editions, i)->of, name) == 0)
				lay(edition_at(editions, i), shelf, at - 1);
	}
}
