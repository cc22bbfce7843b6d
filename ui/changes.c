/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/changes.h"

#include <string.h>

#include "ui/translation.h"

guint changes_count(const Article *before, const Article *after)
{
	GHashTable *known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	guint count = 0;

	for (guint i = 0; i < article_paragraph_count(before); i++)
		g_hash_table_add(known,
				 text_slice(article_text(before), article_paragraph(before, i)));
	for (guint i = 0; i < article_paragraph_count(after); i++) {
		char *paragraph = text_slice(article_text(after), article_paragraph(after, i));
		count += g_hash_table_contains(known, paragraph) ? 0 : 1;
		g_free(paragraph);
	}
	g_hash_table_unref(known);
	return count;
}

static const Article *article_named(const Shelf *shelf, const char *name)
{
	for (guint i = 0; i < shelf_count(shelf); i++)
		if (strcmp(article_name(shelf_article(shelf, i)), name) == 0)
			return shelf_article(shelf, i);
	return NULL;
}

void changes_tell(const Shelf *before, const Shelf *after, GString *message)
{
	GString *changed = g_string_new("");
	guint more = 0;

	for (guint i = 0; i < shelf_count(after); i++) {
		const Article *article = shelf_article(after, i);
		const Article *known = article_named(before, article_name(article));
		guint count = known ? changes_count(known, article) : 0;
		more += known ? 0 : 1;
		if (count > 0)
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
