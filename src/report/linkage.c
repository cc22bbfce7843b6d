/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/linkage.h"

#include <jansson.h>

/* With more articles those that are absent are too many to be named. */
#define NAMED_LIMIT 25

/* What there is to write. */
typedef struct Linkage {
	const Shelf *shelf;
	const GArray *facts;
	const Links *links;
} Linkage;

static const Fact *fact_of(const Linkage *of, guint index)
{
	return &g_array_index(of->facts, Fact, index);
}

static char *words_of(const Linkage *of, guint index)
{
	const Fact *fact = fact_of(of, index);

	return text_slice(article_text(shelf_article(of->shelf, fact->article)), fact->span);
}

gboolean linkage_newer(const Shelf *shelf, const GArray *facts, const Link *link, guint *article)
{
	guint a = g_array_index(facts, Fact, link->a).article;
	guint b = g_array_index(facts, Fact, link->b).article;
	const GDate *one = article_day(shelf_article(shelf, a));
	const GDate *other = article_day(shelf_article(shelf, b));

	if (link->relation != LINK_DIFFER || !one || !other || g_date_compare(one, other) == 0)
		return FALSE;
	*article = g_date_compare(one, other) > 0 ? a : b;
	return TRUE;
}

GArray *linkage_silent(const Shelf *shelf, const GArray *facts, const Links *links,
		       const Link *link, Silence silence)
{
	GArray *articles = g_array_new(FALSE, FALSE, sizeof(guint));
	gboolean many = shelf_count(shelf) > NAMED_LIMIT;

	for (guint a = 0; a < shelf_count(shelf) && !(many && silence == SILENCE_ABSENT); a++)
		if (silence_of(links, facts, link->facts, a) == silence)
			g_array_append_val(articles, a);
	return articles;
}

static json_t *numbers_json(const GArray *numbers)
{
	json_t *array = json_array();

	for (guint i = 0; i < numbers->len; i++)
		json_array_append_new(array, json_integer(g_array_index(numbers, guint, i)));
	return array;
}

static GArray *silent(const Linkage *of, const Link *link, Silence silence)
{
	return linkage_silent(of->shelf, of->facts, of->links, link, silence);
}

static void set_silence(json_t *object, const char *name, const Linkage *of, const Link *link,
			Silence silence)
{
	GArray *articles = silent(of, link, silence);

	json_object_set_new(object, name, numbers_json(articles));
	g_array_unref(articles);
}

static json_t *score_json(const Evidence *evidence)
{
	return json_pack("{s:f, s:f, s:f}", "number", (double)evidence->number, "context",
			 (double)evidence->context, "beside", (double)evidence->beside);
}

static void link_to_json(GString *out, guint id, const Linkage *of, const Link *link)
{
	json_t *object = json_object();
	guint newer;

	json_object_set_new(object, "id", json_integer(id));
	json_object_set_new(object, "kind", json_string(fact_kind_name(link->kind)));
	json_object_set_new(object, "relation", json_string(link_relation_name(link->relation)));
	json_object_set_new(object, "facts", numbers_json(link->facts));
	json_object_set_new(object, "rule", json_string(link->evidence.rule));
	json_object_set_new(object, "score", score_json(&link->evidence));
	json_object_set_new(object, "independent",
			    json_integer(silence_independent(of->links, of->facts, link->facts)));
	set_silence(object, "silent", of, link, SILENCE_SILENT);
	set_silence(object, "absent", of, link, SILENCE_ABSENT);
	if (linkage_newer(of->shelf, of->facts, link, &newer))
		json_object_set_new(object, "newer", json_integer(newer));
	char *line = json_dumps(object, JSON_COMPACT | JSON_REAL_PRECISION(3));
	g_string_append_printf(out, "%s\n", line);
	free(line);
	json_decref(object);
}

static void append_numbers(GString *out, const GArray *numbers, const char *between, guint first)
{
	for (guint i = 0; i < numbers->len; i++)
		g_string_append_printf(out, "%s%u", i ? between : "",
				       g_array_index(numbers, guint, i) + first);
}

static void append_silent(GString *out, const Linkage *of, const Link *link, Silence silence,
			  const char *between, guint first)
{
	GArray *articles = silent(of, link, silence);

	append_numbers(out, articles, between, first);
	g_array_unref(articles);
}

static void link_to_table(GString *out, guint id, const Linkage *of, const Link *link)
{
	guint newer;

	g_string_append_printf(out, "%u\t%s\t%s\t", id, fact_kind_name(link->kind),
			       link_relation_name(link->relation));
	append_numbers(out, link->facts, ",", 0);
	g_string_append_printf(out, "\t%s\t%u\t", link->evidence.rule,
			       silence_independent(of->links, of->facts, link->facts));
	append_silent(out, of, link, SILENCE_SILENT, ",", 0);
	g_string_append_c(out, '\t');
	append_silent(out, of, link, SILENCE_ABSENT, ",", 0);
	g_string_append_c(out, '\t');
	if (linkage_newer(of->shelf, of->facts, link, &newer))
		g_string_append_printf(out, "%u", newer);
	g_string_append_c(out, '\n');
}

/* A line of the articles that stand to LINK as SILENCE, where there are any. */
static void silence_to_text(GString *out, const Linkage *of, const Link *link, Silence silence,
			    const char *label)
{
	GString *articles = g_string_new(NULL);

	append_silent(articles, of, link, silence, " ", 1);
	if (articles->len > 0)
		g_string_append_printf(out, "  %s: %s\n", label, articles->str);
	g_string_free(articles, TRUE);
}

static void link_to_text(GString *out, guint id, const Linkage *of, const Link *link)
{
	guint told = silence_tellers(of->facts, link->facts), newer;
	guint independent = silence_independent(of->links, of->facts, link->facts);

	g_string_append_printf(out, "%s%u  %s %s: %s", out->len ? "\n" : "", id,
			       link_relation_name(link->relation), fact_kind_name(link->kind),
			       link->evidence.rule);
	if (link->relation == LINK_AGREE && independent < told)
		g_string_append_printf(out, " (%u agree, %u independently)", told, independent);
	if (linkage_newer(of->shelf, of->facts, link, &newer))
		g_string_append_printf(out, " (%u is newer)", newer + 1);
	g_string_append_c(out, '\n');
	for (guint i = 0; i < link->facts->len; i++) {
		guint index = g_array_index(link->facts, guint, i);
		char *words = words_of(of, index);
		g_string_append_printf(out, "  %u  %s\t%s\n", fact_of(of, index)->article + 1,
				       fact_of(of, index)->value, words);
		g_free(words);
	}
	silence_to_text(out, of, link, SILENCE_SILENT, "silent");
	silence_to_text(out, of, link, SILENCE_ABSENT, "absent");
}

static void only_to_text(GString *out, const Linkage *of, guint article)
{
	GArray *only = silence_only(of->links, of->facts, article);

	if (only->len > 0)
		g_string_append_printf(out, "\nonly %u tells (%s)\n", article + 1,
				       article_name(shelf_article(of->shelf, article)));
	for (guint i = 0; i < only->len; i++) {
		guint index = g_array_index(only, guint, i);
		char *words = words_of(of, index);
		g_string_append_printf(out, "  %s  %s\t%s\n",
				       fact_kind_name(fact_of(of, index)->kind),
				       fact_of(of, index)->value, words);
		g_free(words);
	}
	g_array_unref(only);
}

static void missing_to_text(GString *out, const Linkage *of, guint article)
{
	GArray *missing = silence_missing(of->links, of->facts, shelf_count(of->shelf), article);

	if (missing->len > 0)
		g_string_append_printf(out, "\nall but %u tell\n", article + 1);
	for (guint i = 0; i < missing->len; i++) {
		guint id = g_array_index(missing, guint, i);
		guint index = g_array_index(links_at(of->links, id)->facts, guint, 0);
		char *words = words_of(of, index);
		g_string_append_printf(out, "  %u  %s  %s\t%s\n", id,
				       fact_kind_name(fact_of(of, index)->kind),
				       fact_of(of, index)->value, words);
		g_free(words);
	}
	g_array_unref(missing);
}

GString *linkage_report(const Shelf *shelf, const GArray *facts, const Links *links,
			ReportFormat format)
{
	GString *out = g_string_new(NULL);
	Linkage of = { shelf, facts, links };

	if (format == REPORT_TSV)
		g_string_append(out, "id\tkind\trelation\tfacts\trule\tindependent\tsilent\t"
				     "absent\tnewer\n");
	for (guint i = 0; i < links_count(links); i++) {
		const Link *link = links_at(links, i);
		if (format == REPORT_JSONL)
			link_to_json(out, i, &of, link);
		else if (format == REPORT_TSV)
			link_to_table(out, i, &of, link);
		else
			link_to_text(out, i, &of, link);
	}
	for (guint a = 0; format == REPORT_TEXT && shelf_count(shelf) > 1 && a < shelf_count(shelf);
	     a++) {
		only_to_text(out, &of, a);
		missing_to_text(out, &of, a);
	}
	return out;
}
