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

/* Columns for the name of a kind, which are ASCII. */
enum { KIND_WIDTH = 9 };

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

/* The first fact of ARTICLE that begins at byte OFFSET or behind it; FACTS are in that order. */
static guint fact_from(const GArray *facts, guint article, gsize offset)
{
	guint low = 0, high = facts->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		const Fact *fact = &g_array_index(facts, Fact, middle);
		if (fact->article < article ||
		    (fact->article == article && fact->span.start < offset))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Who says what FACT tells, by the whole name where that is one; NULL where nobody. g_free(). */
static char *source_of(const Shelf *shelf, const GArray *facts, guint index)
{
	const Fact *fact = &g_array_index(facts, Fact, index);

	if (span_is_empty(fact->source))
		return NULL;
	for (guint i = fact_from(facts, fact->article, fact->source.start); i < facts->len; i++) {
		const Fact *name = &g_array_index(facts, Fact, i);
		if (name->article != fact->article || name->span.start != fact->source.start)
			break;
		if (fact_kind_is_name(name->kind) && name->kind != FACT_PLACE &&
		    name->span.end == fact->source.end)
			return g_strdup(name->value);
	}
	return text_slice(article_text(shelf_article(shelf, fact->article)), fact->source);
}

/* What is written of a fact besides what it holds itself. */
typedef struct Entry {
	guint id;
	gsize start, end; /* code points */
	char *text;
	char *source, *verb, *thing; /* or NULL */
} Entry;

static char *words_of(const Shelf *shelf, const Fact *fact, Span span)
{
	if (span_is_empty(span))
		return NULL;
	return text_slice(article_text(shelf_article(shelf, fact->article)), span);
}

static Entry entry_of(const Shelf *shelf, const GArray *facts, guint index, Ruler *ruler)
{
	const Fact *fact = &g_array_index(facts, Fact, index);
	Entry entry = { .id = index };

	entry.start = ruler_read(ruler, shelf, fact->article, fact->span.start);
	entry.end = ruler_read(ruler, shelf, fact->article, fact->span.end);
	entry.text = fact_text(shelf, fact);
	entry.source = source_of(shelf, facts, index);
	entry.verb = words_of(shelf, fact, fact->verb);
	entry.thing = words_of(shelf, fact, fact->thing);
	return entry;
}

static void entry_clear(Entry *entry)
{
	g_free(entry->text);
	g_free(entry->source);
	g_free(entry->verb);
	g_free(entry->thing);
}

static void set_string(json_t *object, const char *name, const char *value)
{
	if (value)
		json_object_set_new(object, name, json_string(value));
}

static void fact_to_json(GString *out, const Fact *fact, const Entry *entry)
{
	const char *mod = fact_mod_name(fact->mod);
	json_t *object = json_object();

	json_object_set_new(object, "id", json_integer(entry->id));
	json_object_set_new(object, "article", json_integer(fact->article));
	json_object_set_new(object, "start", json_integer((json_int_t)entry->start));
	json_object_set_new(object, "end", json_integer((json_int_t)entry->end));
	json_object_set_new(object, "text", json_string(entry->text));
	json_object_set_new(object, "kind", json_string(fact_kind_name(fact->kind)));
	json_object_set_new(object, "value", json_string(fact->value));
	json_object_set_new(object, "mod", mod ? json_string(mod) : json_null());
	set_string(object, "key", fact->key);
	if (fact->anchor)
		json_object_set_new(object, "anchor", json_string(fact->anchor));
	if (fact->is_every)
		json_object_set_new(object, "quant", json_string("EVERY"));
	if (fact->times > 0)
		json_object_set_new(object, "freq", json_sprintf("%uX", fact->times));
	json_object_set_new(object, "status", json_string(fact_status_name(fact->status)));
	set_string(object, "source", entry->source);
	set_string(object, "speaker", fact->kind == FACT_QUOTE ? entry->source : NULL);
	set_string(object, "verb", entry->verb);
	set_string(object, "thing", entry->thing);
	if (fact->furniture)
		json_object_set_new(object, "furniture", json_true());
	append_json(out, object);
}

/* A field of a table: tabs and line ends would part it. */
static char *table_field(const char *text)
{
	return g_strdelimit(g_strdup(text), "\t\n", ' ');
}

static void fact_to_table(GString *out, const Fact *fact, const Entry *entry)
{
	const char *mod = fact_mod_name(fact->mod);
	char *field = table_field(entry->text);

	g_string_append_printf(out, "%u\t%u\t%zu\t%zu\t%s\t%s\t%s\t%s\n", entry->id, fact->article,
			       entry->start, entry->end, field, fact_kind_name(fact->kind),
			       fact->value, mod ? mod : "");
	g_free(field);
}

/* TEXT, which is ASCII, and blanks up to WIDTH columns. */
static void append_padded(GString *out, const char *text, gsize width)
{
	gsize length = strlen(text);

	g_string_append_len(out, text, (gssize)length);
	for (; length < width; length++)
		g_string_append_c(out, ' ');
}

static void fact_to_text(GString *out, const Fact *fact, const Entry *entry)
{
	const char *mod = fact_mod_name(fact->mod);
	const char *speaker = fact->kind == FACT_QUOTE ? entry->source : NULL;

	g_string_append(out, "  ");
	append_padded(out, fact_kind_name(fact->kind), KIND_WIDTH);
	g_string_append_c(out, ' ');
	g_string_append(out, fact->value);
	if (mod)
		g_string_append_c(out, ' ');
	g_string_append(out, mod ? mod : "");
	g_string_append(out, speaker ? speaker : "");
	g_string_append_c(out, '\t');
	g_string_append(out, entry->text);
	g_string_append_c(out, '\n');
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
		if (fact->kind == FACT_FURNITURE)
			continue;
		Entry entry = entry_of(shelf, facts, i, &ruler);

		if (format == REPORT_TEXT && heading != fact->article) {
			heading = fact->article;
			append_heading(out, shelf, heading);
		}
		if (format == REPORT_JSONL)
			fact_to_json(out, fact, &entry);
		else if (format == REPORT_TSV)
			fact_to_table(out, fact, &entry);
		else
			fact_to_text(out, fact, &entry);
		entry_clear(&entry);
	}
	return out;
}
