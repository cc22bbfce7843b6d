/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/desk.h"

#include <math.h>
#include <string.h>

#include "fact/lexicon.h"
#include "report/marks.h"
#include "ui/desk/novelty.h"

struct Desk {
	const Shelf *shelf;
	Memory *memory;     /* borrowed */
	Bindings *bindings; /* borrowed */
	Findings *findings; /* facts by article, then by place in it */
	gboolean has_findings;
	Glimpse *glimpse;    /* NULL: nothing is seen without findings */
	gboolean is_stopped; /* nobody looks for facts */
	guint progress;      /* in percent */
	GArray *shown;       /* guint: those of the facts that are shown, ascending */
	Novelty *novelty;
	guint link_counts[LINK_RELATIONS];
};

Desk *desk_new(const Shelf *shelf, Memory *memory, Bindings *bindings)
{
	Desk *desk = g_new0(Desk, 1);

	desk->shelf = shelf;
	desk->memory = memory;
	desk->bindings = bindings;
	desk->findings = findings_new_empty();
	desk->novelty = novelty_new(shelf_count(shelf));
	desk->shown = g_array_new(FALSE, FALSE, sizeof(guint));
	return desk;
}

void desk_free(Desk *desk)
{
	if (!desk)
		return;
	findings_free(desk->findings);
	glimpse_free(desk->glimpse);
	g_array_unref(desk->shown);
	novelty_free(desk->novelty);
	g_free(desk);
}

void desk_take(Desk *desk, Findings *findings)
{
	findings_free(desk->findings);
	desk->findings = findings;
	desk->has_findings = TRUE;
	g_clear_pointer(&desk->glimpse, glimpse_free);
	g_array_set_size(desk->shown, 0);
	memset(desk->link_counts, 0, sizeof desk->link_counts);
	for (guint i = 0; i < findings->facts->len; i++)
		if (fact_is_told(desk_fact(desk, i)))
			g_array_append_val(desk->shown, i);
	for (guint i = 0; i < links_count(findings->links); i++)
		if (marks_shows(links_at(findings->links, i)->kind))
			desk->link_counts[links_at(findings->links, i)->relation]++;
}

gboolean desk_has_findings(const Desk *desk)
{
	return desk->has_findings;
}

void desk_take_glimpse(Desk *desk, Glimpse *glimpse)
{
	glimpse_free(desk->glimpse);
	desk->glimpse = glimpse;
}

gboolean desk_tells_facts(const Desk *desk)
{
	return desk->has_findings || (desk->glimpse && desk->progress == 0 && !desk->is_stopped);
}

Glimpse *desk_glimpse(const Desk *desk)
{
	return desk->has_findings ? glimpse_new(desk->findings) : NULL;
}

GArray *desk_marks(const Desk *desk, guint article, guint focus)
{
	if (desk->glimpse)
		return glimpse_marks(desk->glimpse, article);
	return marks_new(desk->findings->facts, desk->findings->links, article, focus);
}

void desk_tell_progress(Desk *desk, guint percent)
{
	desk->progress = percent;
	desk->is_stopped = FALSE;
}

void desk_tell_stopped(Desk *desk)
{
	desk->progress = 0;
	desk->is_stopped = TRUE;
}

gboolean desk_is_stopped(const Desk *desk)
{
	return desk->is_stopped;
}

guint desk_progress(const Desk *desk)
{
	return desk->progress;
}

const Shelf *desk_shelf(const Desk *desk)
{
	return desk->shelf;
}

void desk_take_changes(Desk *desk, guint article, GArray *changes)
{
	novelty_take(desk->novelty, article, changes);
}

const GArray *desk_changes(const Desk *desk, guint article)
{
	return novelty_paragraphs(desk->novelty, article);
}

void desk_carry_changes(Desk *desk, const Desk *before, Renewal *renewal)
{
	novelty_carry(desk->novelty, before->novelty,
		      before->has_findings ? before->findings->facts : NULL, renewal);
}

gboolean desk_is_new(const Desk *desk, guint fact)
{
	return novelty_has(desk->novelty, desk_fact(desk, fact));
}

Memory *desk_memory(const Desk *desk)
{
	return desk->memory;
}

Bindings *desk_bindings(const Desk *desk)
{
	return desk->bindings;
}

const GArray *desk_facts(const Desk *desk)
{
	return desk->findings->facts;
}

const GArray *desk_shown(const Desk *desk)
{
	return desk->shown;
}

const Links *desk_links(const Desk *desk)
{
	return desk->findings->links;
}

const GArray *desk_matters(const Desk *desk)
{
	return desk->findings->matters;
}

guint desk_article_count(const Desk *desk)
{
	return shelf_count(desk->shelf);
}

const Fact *desk_fact(const Desk *desk, guint fact)
{
	g_assert(fact < desk->findings->facts->len);
	return &g_array_index(desk->findings->facts, Fact, fact);
}

char *desk_words(const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);
	const Text *text = article_text(shelf_article(desk->shelf, told->article));

	return g_strdelimit(text_slice(text, told->span), "\n\t", ' ');
}

gboolean desk_is_understood(const Desk *desk, guint article)
{
	return lexicon_for(article_language(shelf_article(desk->shelf, article))) != NULL;
}

guint desk_shown_count(const Desk *desk)
{
	return desk->glimpse ? glimpse_count(desk->glimpse) : desk->shown->len;
}

guint desk_link_count(const Desk *desk, LinkRelation relation)
{
	return desk->glimpse ? glimpse_link_count(desk->glimpse, relation)
			     : desk->link_counts[relation];
}

static guint shown_at(const Desk *desk, guint place)
{
	return place < desk->shown->len ? g_array_index(desk->shown, guint, place) : DESK_NO_FACT;
}

/* The place among the shown facts of the first one at OFFSET of ARTICLE or after it. */
static guint place_of(const Desk *desk, guint article, gsize offset)
{
	guint low = 0, high = desk->shown->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		const Fact *fact = desk_fact(desk, shown_at(desk, middle));
		if (fact->article < article ||
		    (fact->article == article && fact->span.start < offset))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

guint desk_article_fact_count(const Desk *desk, guint article)
{
	return desk->glimpse ? glimpse_article_count(desk->glimpse, article)
			     : place_of(desk, article + 1, 0) - place_of(desk, article, 0);
}

guint desk_fact_near(const Desk *desk, guint article, gsize offset, int step)
{
	guint place = place_of(desk, article, offset);

	if (step > 0)
		return shown_at(desk, place);
	return place > 0 ? shown_at(desk, place - 1) : DESK_NO_FACT;
}

guint desk_fact_next(const Desk *desk, guint fact, int step)
{
	const Fact *told = desk_fact(desk, fact);

	return desk_fact_near(desk, told->article, told->span.start + (step > 0), step);
}

guint desk_fact_at(const Desk *desk, guint article, Span span)
{
	guint before = desk_fact_near(desk, article, span.start, -1);
	guint after = desk_fact_near(desk, article, span.start, 1);
	const guint near[] = { before, after };

	for (gsize i = 0; i < G_N_ELEMENTS(near); i++) {
		if (near[i] == DESK_NO_FACT)
			continue;
		const Fact *fact = desk_fact(desk, near[i]);
		if (fact->article == article && span_overlaps(fact->span, span))
			return near[i];
	}
	return DESK_NO_FACT;
}

static void add_partner(GArray *partners, guint fact, LinkRelation relation)
{
	for (guint i = 0; i < partners->len; i++) {
		DeskPartner *known = &g_array_index(partners, DeskPartner, i);
		if (known->fact == fact) {
			known->relation = MAX(known->relation, relation);
			return;
		}
	}
	DeskPartner partner = { fact, relation };
	g_array_append_val(partners, partner);
}

static gint compare_partners(gconstpointer a, gconstpointer b)
{
	const DeskPartner *one = a, *other = b;
	gboolean differs = one->relation == LINK_DIFFER;

	if (differs != (other->relation == LINK_DIFFER))
		return differs ? -1 : 1;
	return (one->fact > other->fact) - (one->fact < other->fact);
}

/* How an amount stands to one that is linked, in RELATION, with what stands to it so. */
static LinkRelation relation_beyond(const Desk *desk, guint fact, const Link *by, guint other,
				    LinkRelation relation)
{
	if (by->relation == LINK_AGREE || relation == LINK_AGREE)
		return MAX(by->relation, relation);
	switch (match_facts(desk_fact(desk, fact), desk_fact(desk, other))) {
	case MATCH_EQUAL:
		return LINK_AGREE;
	case MATCH_DIFFERENT:
		return LINK_DIFFER;
	default:
		return LINK_COMPATIBLE; /* two lower bounds exclude nothing */
	}
}

/* The facts of an article that are sought for a fact. */
typedef struct Sought {
	const Desk *desk;
	guint fact, article;
	GArray *partners; /* DeskPartner */
} Sought;

/* Those that are linked with MIDDLE: the fact, or what BY links with it. */
static void add_linked(const Sought *sought, guint middle, const Link *by)
{
	const Links *links = sought->desk->findings->links;
	const GArray *of = links_of(links, middle);

	for (guint i = 0; i < of->len; i++) {
		const Link *link = links_at(links, g_array_index(of, guint, i));
		for (guint j = 0; j < link->facts->len; j++) {
			guint other = g_array_index(link->facts, guint, j);
			if (other == sought->fact ||
			    desk_fact(sought->desk, other)->article != sought->article)
				continue;
			add_partner(sought->partners, other,
				    by ? relation_beyond(sought->desk, sought->fact, by, other,
							 link->relation)
				       : link->relation);
		}
	}
}

static void add_beyond(const Sought *sought)
{
	const Links *links = sought->desk->findings->links;
	const GArray *of = links_of(links, sought->fact);

	for (guint i = 0; i < of->len; i++) {
		const Link *by = links_at(links, g_array_index(of, guint, i));
		for (guint j = 0; j < by->facts->len; j++)
			add_linked(sought, g_array_index(by->facts, guint, j), by);
	}
}

/* Whether what stands to an amount is also told by what stands to that. */
static gboolean reaches_beyond(const Fact *fact)
{
	return fact_kind_is_value(fact->kind) && fact->kind != FACT_DATE &&
	       fact->kind != FACT_DURATION;
}

GArray *desk_partners(const Desk *desk, guint fact, guint article)
{
	GArray *partners = g_array_new(FALSE, FALSE, sizeof(DeskPartner));
	const Sought sought = { desk, fact, article, partners };
	const Fact *told = desk_fact(desk, fact);

	add_linked(&sought, fact, NULL);
	if (partners->len == 0 && told->article != article && reaches_beyond(told))
		add_beyond(&sought);
	g_array_sort(partners, compare_partners);
	return partners;
}

gboolean desk_stands(const Desk *desk, guint fact, guint article, LinkRelation *relation)
{
	GArray *partners = desk_partners(desk, fact, article);
	gboolean any = partners->len > 0;

	*relation = LINK_AGREE;
	for (guint i = 0; i < partners->len; i++)
		*relation = MAX(*relation, g_array_index(partners, DeskPartner, i).relation);
	g_array_unref(partners);
	return any;
}

gboolean desk_counterpart(const Desk *desk, guint article, Span span, guint other, Span *sentence)
{
	const Passages *passages = links_passages(desk->findings->links);

	return passages && passages_counterpart(passages, article, span, other, sentence);
}

DeskSilence desk_silence(const Desk *desk, guint fact, guint article, Span *place)
{
	const Fact *told = desk_fact(desk, fact);

	*place = (Span){ 0 };
	if (!desk_is_understood(desk, article))
		return DESK_UNREAD;
	if (links_mention(desk->findings->links, fact, article, place) ||
	    desk_counterpart(desk, told->article, told->span, article, place))
		return DESK_SILENT;
	return DESK_ABSENT;
}

gboolean desk_is_comparable(const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);

	if (!fact_kind_is_value(told->kind))
		return TRUE;
	return told->kind == FACT_DATE ? told->lo != FACT_NEVER : !isnan(told->number);
}

char *desk_thing_beside(const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);
	const Text *text = article_text(shelf_article(desk->shelf, told->article));
	Span word = told->thing;

	if (span_is_empty(word) && !links_thing_beside(desk->findings->links, fact, &word))
		return NULL;
	return text_slice(text, word);
}

char *desk_thing(const Desk *desk, guint fact)
{
	const Fact *told = desk_fact(desk, fact);
	Span word;

	if (!links_thing(desk->findings->links, fact, &word))
		return NULL;
	return text_slice(article_text(shelf_article(desk->shelf, told->article)), word);
}
