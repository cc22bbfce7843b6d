/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/report.h"

#include <string.h>

#include <jansson.h>

gboolean report_format_named(const char *name, ReportFormat *format)
{
	static const char *const names[] = { "text", "tsv", "jsonl" };

	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		if (strcmp(names[i], name) != 0)
			continue;
		*format = (ReportFormat)i;
		return TRUE;
	}
	return FALSE;
}

/* A byte offset and the code points before it, so that each stretch of text is counted once. */
typedef struct Ruler {
	guint article;
	gsize byte;
	gsize codepoint;
} Ruler;

static gsize ruler_read(Ruler *ruler, const Shelf *shelf, guint article, gsize byte)
{
	const Text *text = article_text(shelf_article(shelf, article));

	if (ruler->article != article || ruler->byte > byte)
		*ruler = (Ruler){ article, 0, 0 };
	ruler->codepoint += text_codepoints(text, (Span){ ruler->byte, byte });
	ruler->byte = byte;
	return ruler->codepoint;
}

static char *fact_text(const Shelf *shelf, const Fact *fact)
{
	return text_slice(article_text(shelf_article(shelf, fact->article)), fact->span);
}

static void append_json(GString *out, json_t *object)
{
	char *line = json_dumps(object, JSON_COMPACT);

	g_string_append(out, line);
	g_string_append_c(out, '\n');
	free(line);
	json_decref(object);
}

/* The first fact of the paragraph that fact INDEX stands in. */
static guint paragraph_start(const GArray *facts, guint index)
{
	const Fact *fact = &g_array_index(facts, Fact, index);

	while (index > 0 && g_array_index(facts, Fact, index - 1).article == fact->article &&
	       g_array_index(facts, Fact, index - 1).paragraph == fact->paragraph)
		index--;
	return index;
}

/* Who says what fact INDEX quotes, by the whole name; NULL where nobody does. g_free(). */
static char *speaker_of(const GArray *facts, guint index)
{
	const Fact *quote = &g_array_index(facts, Fact, index);

	if (span_is_empty(quote->speaker))
		return NULL;
	for (guint i = paragraph_start(facts, index); i < facts->len; i++) {
		const Fact *name = &g_array_index(facts, Fact, i);
		if (fact_kind_is_name(name->kind) && name->span.start == quote->speaker.start)
			return g_strdup(name->value);
	}
	return NULL;
}

static void fact_to_json(GString *out, guint id, const Fact *fact, const char *text, gsize start,
			 gsize end, const char *speaker)
{
	const char *mod = fact_mod_name(fact->mod);
	json_t *object = json_object();

	json_object_set_new(object, "id", json_integer(id));
	json_object_set_new(object, "article", json_integer(fact->article));
	json_object_set_new(object, "start", json_integer((json_int_t)start));
	json_object_set_new(object, "end", json_integer((json_int_t)end));
	json_object_set_new(object, "text", json_string(text));
	json_object_set_new(object, "kind", json_string(fact_kind_name(fact->kind)));
	json_object_set_new(object, "value", json_string(fact->value));
	json_object_set_new(object, "mod", mod ? json_string(mod) : json_null());
	if (fact->key)
		json_object_set_new(object, "key", json_string(fact->key));
	if (fact->anchor)
		json_object_set_new(object, "anchor", json_string(fact->anchor));
	if (fact->is_every)
		json_object_set_new(object, "quant", json_string("EVERY"));
	if (fact->times > 0)
		json_object_set_new(object, "freq", json_sprintf("%uX", fact->times));
	if (speaker)
		json_object_set_new(object, "speaker", json_string(speaker));
	append_json(out, object);
}

/* A field of a table: tabs and line ends would part it. */
static char *table_field(const char *text)
{
	return g_strdelimit(g_strdup(text), "\t\n", ' ');
}

static void fact_to_table(GString *out, guint id, const Fact *fact, const char *text, gsize start,
			  gsize end)
{
	const char *mod = fact_mod_name(fact->mod);
	char *field = table_field(text);

	g_string_append_printf(out, "%u\t%u\t%zu\t%zu\t%s\t%s\t%s\t%s\n", id, fact->article, start,
			       end, field, fact_kind_name(fact->kind), fact->value, mod ? mod : "");
	g_free(field);
}

static void fact_to_text(GString *out, const Fact *fact, const char *text, const char *speaker)
{
	const char *mod = fact_mod_name(fact->mod);

	g_string_append_printf(out, "  %-9s %s%s%s%s\t%s\n", fact_kind_name(fact->kind),
			       fact->value, mod ? " " : "", mod ? mod : "", speaker ? speaker : "",
			       text);
}

static void append_heading(GString *out, const Shelf *shelf, guint article)
{
	g_string_append_printf(out, "%s%u  %s\n", out->len ? "\n" : "", article + 1,
			       article_name(shelf_article(shelf, article)));
}

GString *report_facts(const Shelf *shelf, const GArray *facts, ReportFormat format)
{
	GString *out = g_string_new(NULL);
	Ruler ruler = { 0 };
	guint heading = G_MAXUINT;

	if (format == REPORT_TSV)
		g_string_append(out, "id\tarticle\tstart\tend\ttext\tkind\tvalue\tmod\n");
	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		char *text = fact_text(shelf, fact), *speaker = speaker_of(facts, i);
		gsize start = ruler_read(&ruler, shelf, fact->article, fact->span.start);
		gsize end = ruler_read(&ruler, shelf, fact->article, fact->span.end);

		if (format == REPORT_TEXT && heading != fact->article) {
			heading = fact->article;
			append_heading(out, shelf, heading);
		}
		if (format == REPORT_JSONL)
			fact_to_json(out, i, fact, text, start, end, speaker);
		else if (format == REPORT_TSV)
			fact_to_table(out, i, fact, text, start, end);
		else
			fact_to_text(out, fact, text, speaker);
		g_free(speaker);
		g_free(text);
	}
	return out;
}

static void link_to_json(GString *out, guint id, const Link *link)
{
	json_t *object = json_object(), *facts = json_array();

	for (guint i = 0; i < link->facts->len; i++)
		json_array_append_new(facts, json_integer(g_array_index(link->facts, guint, i)));
	json_object_set_new(object, "id", json_integer(id));
	json_object_set_new(object, "kind", json_string(fact_kind_name(link->kind)));
	json_object_set_new(object, "relation", json_string(link_relation_name(link->relation)));
	json_object_set_new(object, "facts", facts);
	json_object_set_new(object, "rule", json_string(link->rule));
	append_json(out, object);
}

static void link_to_table(GString *out, guint id, const Link *link)
{
	g_string_append_printf(out, "%u\t%s\t%s\t", id, fact_kind_name(link->kind),
			       link_relation_name(link->relation));
	for (guint i = 0; i < link->facts->len; i++)
		g_string_append_printf(out, "%s%u", i ? "," : "",
				       g_array_index(link->facts, guint, i));
	g_string_append_printf(out, "\t%s\n", link->rule);
}

static void link_to_text(GString *out, const Shelf *shelf, const GArray *facts, const Link *link)
{
	g_string_append_printf(out, "%s%s %s: %s\n", out->len ? "\n" : "",
			       link_relation_name(link->relation), fact_kind_name(link->kind),
			       link->rule);
	for (guint i = 0; i < link->facts->len; i++) {
		const Fact *fact =
			&g_array_index(facts, Fact, g_array_index(link->facts, guint, i));
		char *text = fact_text(shelf, fact);
		g_string_append_printf(out, "  %u  %s\t%s\n", fact->article + 1, fact->value, text);
		g_free(text);
	}
}

GString *report_links(const Shelf *shelf, const GArray *facts, const Links *links,
		      ReportFormat format)
{
	GString *out = g_string_new(NULL);

	if (format == REPORT_TSV)
		g_string_append(out, "id\tkind\trelation\tfacts\trule\n");
	for (guint i = 0; i < links_count(links); i++) {
		const Link *link = links_at(links, i);
		if (format == REPORT_JSONL)
			link_to_json(out, i, link);
		else if (format == REPORT_TSV)
			link_to_table(out, i, link);
		else
			link_to_text(out, shelf, facts, link);
	}
	return out;
}
