/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/files/changes.h"

#include <string.h>

#include "ui/words/translation.h"

GArray *changes_find(const Article *before, const Article *after)
{
	GHashTable *known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GArray *changes = g_array_new(FALSE, FALSE, sizeof(Span));

	for (guint i = 0; i < article_paragraph_count(before); i++)
		g_hash_table_add(known,
				 text_slice(article_text(before), article_paragraph(before, i)));
	for (guint i = 0; i < article_paragraph_count(after); i++) {
		Span span = article_paragraph(after, i);
		char *paragraph = text_slice(article_text(after), span);
		if (!g_hash_table_contains(known, paragraph))
			g_array_append_val(changes, span);
		g_free(paragraph);
	}
	g_hash_table_unref(known);
	return changes;
}

static const Article *article_named(const Shelf *shelf, const char *name)
{
	for (guint i = 0; i < shelf_count(shelf); i++)
		if (strcmp(article_name(shelf_article(shelf, i)), name) == 0)
			return shelf_article(shelf, i);
	return NULL;
}

GPtrArray *changes_between(const Shelf *before, const Shelf *after)
{
	GPtrArray *changes = g_ptr_array_new();

	for (guint i = 0; i < shelf_count(after); i++) {
		const Article *article = shelf_article(after, i);
		const Article *known = article_named(before, article_name(article));
		g_ptr_array_add(changes, known ? changes_find(known, article) : NULL);
	}
	return changes;
}

gboolean changes_are_any(const GPtrArray *changes)
{
	for (guint i = 0; i < changes->len; i++) {
		const GArray *found = changes->pdata[i];
		if (!found || found->len > 0)
			return TRUE;
	}
	return FALSE;
}

void changes_free(GPtrArray *changes)
{
	for (guint i = 0; i < changes->len; i++)
		if (changes->pdata[i])
			g_array_unref(changes->pdata[i]);
	g_ptr_array_unref(changes);
}

void changes_tell(const GPtrArray *changes, GString *message)
{
	GString *changed = g_string_new("");
	guint more = 0;

	for (guint i = 0; i < changes->len; i++) {
		const GArray *found = changes->pdata[i];
		more += found ? 0 : 1;
		if (found && found->len > 0)
			translation_append(changed, " %u", i + 1);
	}
	if (changed->len > 0)
		g_string_append_printf(message, _("paragraphs are other than before in:%s"),
				       changed->str);
	else if (more > 0)
		translation_append(message,
				   translation_of_many("%u article more", "%u articles more", more),
				   more);
	else
		g_string_append(message, _("all is as it was"));
	g_string_free(changed, TRUE);
}
