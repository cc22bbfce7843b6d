/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/glimpse.h"

#include <stdlib.h>
#include <string.h>

#include "report/marks.h"

/* A fact as it is seen. */
typedef struct Sight {
	guint article;
	Span span;
	FactKind kind;
	guint relation; /* the gravest, or LINK_RELATIONS where it is linked with none */
} Sight;

struct Glimpse {
	GArray *sights; /* Sight, by article, then by place in it */
	guint links[LINK_RELATIONS];
};

static Glimpse *glimpse_of_nothing(void)
{
	Glimpse *glimpse = g_new0(Glimpse, 1);

	glimpse->sights = g_array_new(FALSE, FALSE, sizeof(Sight));
	return glimpse;
}

void glimpse_free(Glimpse *glimpse)
{
	if (!glimpse)
		return;
	g_array_unref(glimpse->sights);
	g_free(glimpse);
}

static void add_fact(Glimpse *glimpse, const Findings *findings, guint index)
{
	const Fact *fact = &g_array_index(findings->facts, Fact, index);
	Sight sight = { fact->article, fact->span, fact->kind, LINK_RELATIONS };
	LinkRelation relation;

	if (!marks_has(fact))
		return;
	if (links_gravest(findings->links, index, &relation))
		sight.relation = relation;
	g_array_append_val(glimpse->sights, sight);
}

Glimpse *glimpse_new(const Findings *findings)
{
	Glimpse *glimpse = glimpse_of_nothing();

	for (guint i = 0; i < findings->facts->len; i++)
		add_fact(glimpse, findings, i);
	for (guint i = 0; i < links_count(findings->links); i++)
		if (marks_shows(links_at(findings->links, i)->kind))
			glimpse->links[links_at(findings->links, i)->relation]++;
	return glimpse;
}

/* The number with which *AT begins, and *AT behind it and the character that ends it. */
static gboolean read_number(const char **at, char end, gsize *number)
{
	char *behind;

	if (!g_ascii_isdigit(**at))
		return FALSE;
	*number = strtoul(*at, &behind, 10);
	if (*behind != end)
		return FALSE;
	*at = behind + 1;
	return TRUE;
}

/* The same for a name, which is one of COUNT; they are told by NAME_OF. */
static gboolean read_name(const char **at, char end, const char *(*name_of)(guint), guint count,
			  guint *number)
{
	for (*number = 0; *number < count; (*number)++) {
		const char *name = name_of(*number);
		gsize length = strlen(name);
		if (strncmp(*at, name, length) == 0 && (*at)[length] == end) {
			*at += length + 1;
			return TRUE;
		}
	}
	return FALSE;
}

static const char *kind_name(guint kind)
{
	return fact_kind_name((FactKind)kind);
}

static const char *relation_name(guint relation)
{
	return relation < LINK_RELATIONS ? link_relation_name((LinkRelation)relation) : "none";
}

static gboolean starts_character(const char *at)
{
	return ((guchar)*at & 0xC0) != 0x80;
}

/* Whether SPAN is of whole characters of ARTICLE on SHELF. */
static gboolean is_there(const Shelf *shelf, gsize article, Span span)
{
	if (article >= shelf_count(shelf))
		return FALSE;
	const Text *text = article_text(shelf_article(shelf, (guint)article));
	return span.start < span.end && span.end <= text_length(text) &&
	       starts_character(text_bytes(text) + span.start) &&
	       starts_character(text_bytes(text) + span.end);
}

/* One line for each relation: how many links, and its name. */
static gboolean read_links(Glimpse *glimpse, const char **at)
{
	for (guint i = 0; i < LINK_RELATIONS; i++) {
		gsize count;
		guint relation;
		if (!read_number(at, '\t', &count) ||
		    !read_name(at, '\n', relation_name, LINK_RELATIONS, &relation))
			return FALSE;
		glimpse->links[relation] = (guint)count;
	}
	return TRUE;
}

/* Whether SIGHT may stand behind those that are there. */
static gboolean is_in_order(const Glimpse *glimpse, const Sight *sight)
{
	if (glimpse->sights->len == 0)
		return TRUE;
	const Sight *last = &g_array_index(glimpse->sights, Sight, glimpse->sights->len - 1);
	return last->article < sight->article ||
	       (last->article == sight->article && last->span.start <= sight->span.start);
}

/* Then one for each fact: article, first byte, byte behind the last, kind, gravest relation. */
static gboolean read_sight(Glimpse *glimpse, const char **at, const Shelf *shelf)
{
	gsize article;
	guint kind;
	Sight sight;

	if (!read_number(at, '\t', &article) || !read_number(at, '\t', &sight.span.start) ||
	    !read_number(at, '\t', &sight.span.end) || !is_there(shelf, article, sight.span) ||
	    !read_name(at, '\t', kind_name, FACT_KINDS, &kind) ||
	    !read_name(at, '\n', relation_name, LINK_RELATIONS + 1, &sight.relation))
		return FALSE;
	sight.article = (guint)article;
	sight.kind = (FactKind)kind;
	if (!is_in_order(glimpse, &sight))
		return FALSE;
	g_array_append_val(glimpse->sights, sight);
	return TRUE;
}

Glimpse *glimpse_read(const char *lines, const Shelf *shelf)
{
	Glimpse *glimpse = glimpse_of_nothing();
	gboolean is_good = read_links(glimpse, &lines);

	while (is_good && *lines)
		is_good = read_sight(glimpse, &lines, shelf);
	if (!is_good)
		g_clear_pointer(&glimpse, glimpse_free);
	return glimpse;
}

char *glimpse_write(const Glimpse *glimpse)
{
	GString *lines = g_string_new("");

	for (guint i = 0; i < LINK_RELATIONS; i++)
		g_string_append_printf(lines, "%u\t%s\n", glimpse->links[i], relation_name(i));
	for (guint i = 0; i < glimpse->sights->len; i++) {
		const Sight *sight = &g_array_index(glimpse->sights, Sight, i);
		g_string_append_printf(lines, "%u\t%zu\t%zu\t%s\t%s\n", sight->article,
				       sight->span.start, sight->span.end, kind_name(sight->kind),
				       relation_name(sight->relation));
	}
	return g_string_free(lines, FALSE);
}

/* The first of the sights of ARTICLE, or of those behind it. */
static guint first_of(const Glimpse *glimpse, guint article)
{
	guint low = 0, high = glimpse->sights->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		if (g_array_index(glimpse->sights, Sight, middle).article < article)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static guint count_between(const Glimpse *glimpse, guint first, guint end)
{
	guint count = 0;

	for (guint i = first; i < end; i++)
		if (marks_shows(g_array_index(glimpse->sights, Sight, i).kind))
			count++;
	return count;
}

guint glimpse_article_count(const Glimpse *glimpse, guint article)
{
	return count_between(glimpse, first_of(glimpse, article), first_of(glimpse, article + 1));
}

guint glimpse_count(const Glimpse *glimpse)
{
	return count_between(glimpse, 0, glimpse->sights->len);
}

guint glimpse_link_count(const Glimpse *glimpse, LinkRelation relation)
{
	return glimpse->links[relation];
}

GArray *glimpse_marks(const Glimpse *glimpse, guint article)
{
	GArray *marks = g_array_new(FALSE, FALSE, sizeof(Mark));
	guint end = first_of(glimpse, article + 1);

	for (guint i = first_of(glimpse, article); i < end; i++) {
		const Sight *sight = &g_array_index(glimpse->sights, Sight, i);
		Mark mark = marks_one(sight->kind, sight->span);
		if (sight->relation < LINK_RELATIONS)
			marks_relate(&mark, sight->kind, (LinkRelation)sight->relation);
		g_array_append_val(marks, mark);
	}
	return marks;
}
