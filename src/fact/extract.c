/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/extract.h"

#include <math.h>

#include "fact/attribution.h"
#include "fact/calendar.h"
#include "fact/date.h"
#include "fact/duration.h"
#include "fact/entity.h"
#include "fact/finder.h"
#include "fact/furniture.h"
#include "fact/name.h"
#include "fact/proper.h"
#include "fact/quantity.h"
#include "fact/quotation.h"
#include "fact/recurrence.h"
#include "fact/thing.h"
#include "fact/threads.h"

/* Where a dateline may stand: the headline and the first paragraph. */
enum { DATELINE_PARAGRAPHS = 2 };

/* How much of an article is read for its setting, in bytes. */
#define SETTING_LIMIT ((gsize)1 << 16)

/* Of facts that are equally long, the one of the earlier finder stands. */
static const struct {
	FinderFunction *find;
	const char *rule;
} finders[] = {
	{ date_find, "the words of a date" },
	{ duration_find, "the words of a length of time" },
	{ quantity_find, "a number and what it is a number of" },
	{ name_find, "a name" },
	{ proper_find, "a proper name" },
	{ recurrence_find, "words that tell how often" },
};

/* A fact on trial: its place among those found, by finder. */
typedef struct Claim {
	Span span;
	guint index;
} Claim;

static gint compare_places(gconstpointer a, gconstpointer b)
{
	const Claim *one = a, *other = b;

	if (one->span.start != other->span.start)
		return one->span.start < other->span.start ? -1 : 1;
	return one->index < other->index ? -1 : one->index > other->index;
}

static gint compare_rights(gconstpointer a, gconstpointer b)
{
	const Claim *one = a, *other = b;
	gsize length = span_length(one->span), other_length = span_length(other->span);

	if (length != other_length)
		return length > other_length ? -1 : 1;
	return one->index < other->index ? -1 : one->index > other->index;
}

/* Where the claims from FROM on, in order of place, stop touching each other. */
static guint cluster_end(const GArray *claims, guint from)
{
	gsize reach = g_array_index(claims, Claim, from).span.end;
	guint end = from + 1;

	for (; end < claims->len; end++) {
		Span span = g_array_index(claims, Claim, end).span;
		if (span.start >= reach)
			break;
		reach = MAX(reach, span.end);
	}
	return end;
}

/* Keep those of COUNT claims that no better one overlaps; append the indices of the kept. */
static void settle_cluster(Claim *claims, guint count, GArray *kept)
{
	guint first = kept->len;

	qsort(claims, count, sizeof *claims, compare_rights);
	for (guint i = 0; i < count; i++) {
		gboolean free = TRUE;
		for (guint k = first; free && k < kept->len; k++)
			free = !span_overlaps(claims[i].span, g_array_index(kept, Claim, k).span);
		if (free)
			g_array_append_val(kept, claims[i]);
	}
}

/* Move the fact to FACTS. */
static void move_fact(GArray *facts, Fact *fact)
{
	g_array_append_val(facts, *fact);
	*fact = (Fact){ 0 };
}

/* Move what stands of FOUND to FACTS, in order of place; the rest to REJECTED, if that is kept. */
static void settle(GArray *found, GArray *facts, GArray *rejected)
{
	GArray *claims = g_array_sized_new(FALSE, FALSE, sizeof(Claim), found->len);
	GArray *kept = g_array_new(FALSE, FALSE, sizeof(Claim));

	for (guint i = 0; i < found->len; i++) {
		Claim claim = { g_array_index(found, Fact, i).span, i };
		g_array_append_val(claims, claim);
	}
	g_array_sort(claims, compare_places);
	for (guint from = 0, end; from < claims->len; from = end) {
		end = cluster_end(claims, from);
		settle_cluster(&g_array_index(claims, Claim, from), end - from, kept);
	}
	g_array_sort(kept, compare_places);
	for (guint i = 0; i < kept->len; i++)
		move_fact(facts, &g_array_index(found, Fact, g_array_index(kept, Claim, i).index));
	for (guint i = 0; rejected && i < found->len; i++)
		if (g_array_index(found, Fact, i).value)
			move_fact(rejected, &g_array_index(found, Fact, i));
	g_array_unref(kept);
	g_array_unref(claims);
}

/* Move QUOTES, which are in order, to their places among the facts from FIRST on. */
static void insert_quotes(GArray *facts, guint first, GArray *quotes)
{
	guint at = first;

	for (guint i = 0; i < quotes->len; i++) {
		Fact *quote = &g_array_index(quotes, Fact, i);
		while (at < facts->len &&
		       g_array_index(facts, Fact, at).span.start < quote->span.start)
			at++;
		g_array_insert_val(facts, at, *quote);
		*quote = (Fact){ 0 };
		at++;
	}
}

/* What is told from paragraph to paragraph of an article. */
typedef struct Story {
	Span teller;      /* who spoke last */
	gboolean is_open; /* whether a quotation has not ended yet */
} Story;

static void find_told(const Finder *finder, Story *story, GArray *facts, guint first)
{
	GArray *quotes = fact_array_new();
	gboolean is_open = quotation_find(finder, story->is_open, quotes);

	insert_quotes(facts, first, quotes);
	attribution_find(finder->words, facts, first, story->is_open, &story->teller);
	thing_find(finder->words, facts, first);
	story->is_open = is_open;
	g_array_unref(quotes);
}

/* The paragraph is of the page: its facts, from FIRST on, are told so. */
static void note_furniture(const Finder *finder, Span paragraph, GArray *facts, guint first)
{
	Fact furniture = {
		.article = finder->article,
		.paragraph = finder->paragraph,
		.span = paragraph,
		.kind = FACT_FURNITURE,
		.value = g_strdup(""),
		.number = NAN,
		.furniture = TRUE,
		.lo = FACT_NEVER,
		.hi = FACT_NEVER,
	};

	for (guint i = first; i < facts->len; i++)
		g_array_index(facts, Fact, i).furniture = TRUE;
	g_array_insert_val(facts, first, furniture);
}

/* The day of writing by the article's own dateline, where it opens with one. */
static gint64 dateline_of(Reading *reading, guint article)
{
	guint count = article_paragraph_count(shelf_article(reading_shelf(reading), article));
	gint64 number = FINDER_NO_DAY;

	for (guint i = 0; i < MIN(count, DATELINE_PARAGRAPHS) && number == FINDER_NO_DAY; i++)
		number = date_of_dateline(reading_tokens(reading, article, i));
	return number;
}

static gint64 day_of(Reading *reading, guint article)
{
	const GDate *day = article_day(shelf_article(reading_shelf(reading), article));

	if (!day)
		return dateline_of(reading, article);
	return calendar_number(CALENDAR_GREGORIAN,
			       (CalendarDay){ g_date_get_year(day), (int)g_date_get_month(day),
					      g_date_get_day(day) });
}

static Setting *setting_of(Reading *reading, guint place)
{
	const Article *article = shelf_article(reading_shelf(reading), place);
	Setting *setting = setting_new();
	gsize read = 0;

	for (guint i = 0; i < article_paragraph_count(article) && read < SETTING_LIMIT; i++) {
		setting_note(setting, reading_tokens(reading, place, i));
		read += span_length(article_paragraph(article, i));
	}
	return setting;
}

static void note_names(Reading *reading, Roster *roster, guint article, guint paragraph)
{
	name_note(roster, article, reading_words(reading, article, paragraph));
	proper_note(roster, article, reading_tokens(reading, article, paragraph));
}

/* Whom the articles name in full, and what of them is of the page. */
static Roster *roster_of(Reading *reading, Furniture *furniture)
{
	const Shelf *shelf = reading_shelf(reading);
	Roster *roster = roster_new();

	for (guint i = 0; i < shelf_count(shelf); i++)
		for (guint p = 0; p < article_paragraph_count(shelf_article(shelf, i)) &&
				  !reading_is_stopped(reading);
		     p++) {
			note_names(reading, roster, i, p);
			furniture_note(furniture, shelf_article(shelf, i), i, p,
				       reading_tokens(reading, i, p));
		}
	return roster;
}

typedef struct Extraction {
	Reading *reading;
	const Roster *roster;
	const Furniture *furniture;
	guint traced;     /* the article whose rejected facts are kept; G_MAXUINT: none */
	GArray *rejected; /* these, in order of paragraph; NULL: not kept */
	GMutex lock;      /* of what follows */
	GArray **found;   /* by article: its facts, until they are moved; NULL: not found yet */
	guint moved;      /* articles whose facts are among these */
	GArray *facts;
} Extraction;

/* All that the finders find in a paragraph. */
static GArray *found_by_all(const Finder *finder)
{
	GArray *found = fact_array_new();

	for (gsize f = 0; f < G_N_ELEMENTS(finders); f++) {
		guint first = found->len;
		finders[f].find(finder, found);
		for (guint i = first; i < found->len; i++)
			if (!g_array_index(found, Fact, i).rule)
				g_array_index(found, Fact, i).rule = finders[f].rule;
	}
	return found;
}

/* Move all facts of FOUND behind those of FACTS; FOUND is freed. */
static void move_facts(GArray *facts, GArray *found)
{
	g_array_append_vals(facts, found->data, found->len);
	g_array_set_clear_func(found, NULL);
	g_array_unref(found);
}

/* FOUND are the facts of article PLACE; they are moved once those of all before it are, so that
 * few wait, and none takes its room twice. */
static void hand_over(Extraction *extraction, guint place, GArray *found)
{
	guint count = shelf_count(reading_shelf(extraction->reading));

	g_mutex_lock(&extraction->lock);
	extraction->found[place] = found;
	for (; extraction->moved < count && extraction->found[extraction->moved];
	     extraction->moved++)
		move_facts(extraction->facts, extraction->found[extraction->moved]);
	g_mutex_unlock(&extraction->lock);
}

static void find_in_article(Extraction *extraction, guint place)
{
	Reading *reading = extraction->reading;
	const Article *article = shelf_article(reading_shelf(reading), place);
	guint count = article_paragraph_count(article);
	GArray *facts = fact_array_new();
	Setting *setting = setting_of(reading, place);
	Finder finder = {
		.article = place,
		.setting = setting,
		.roster = extraction->roster,
		.told = facts,
		.today = day_of(reading, place),
	};
	Story story = { 0 };

	for (guint i = 0; i < count && !reading_is_stopped(reading); i++) {
		finder.paragraph = i;
		finder.tokens = reading_tokens(reading, place, i);
		finder.words = reading_words(reading, place, i);
		GArray *found = found_by_all(&finder);
		guint first = facts->len;
		settle(found, facts, place == extraction->traced ? extraction->rejected : NULL);
		find_told(&finder, &story, facts, first);
		if (furniture_has(extraction->furniture, place, i))
			note_furniture(&finder, article_paragraph(article, i), facts, first);
		g_array_unref(found);
	}
	setting_free(setting);
	hand_over(extraction, place, facts);
}

static void prepare_lane(guint lane, gpointer data)
{
	Reading *reading = data;

	for (guint i = lane; i < shelf_count(reading_shelf(reading)); i += reading_lanes(reading)) {
		reading_prepare(reading, i);
		reading_advance(reading);
	}
}

static void find_lane(guint lane, gpointer data)
{
	Extraction *extraction = data;
	Reading *reading = extraction->reading;

	for (guint i = lane; i < shelf_count(reading_shelf(reading)); i += reading_lanes(reading)) {
		find_in_article(extraction, i);
		reading_advance(reading);
	}
}

GArray *extract_facts(Reading *reading)
{
	return extract_traced(reading, G_MAXUINT, NULL);
}

GArray *extract_traced(Reading *reading, guint article, GArray *rejected)
{
	guint count = shelf_count(reading_shelf(reading)), lanes = reading_lanes(reading);

	threads_run(lanes, prepare_lane, reading);
	Furniture *furniture = furniture_new();
	Roster *roster = roster_of(reading, furniture);
	Extraction extraction = {
		.reading = reading,
		.roster = roster,
		.furniture = furniture,
		.traced = article,
		.rejected = rejected,
		.found = g_new0(GArray *, count),
		.facts = fact_array_new(),
	};
	g_mutex_init(&extraction.lock);
	threads_run(lanes, find_lane, &extraction);
	g_mutex_clear(&extraction.lock);
	g_free(extraction.found);
	roster_free(roster);
	furniture_free(furniture);
	entities_settle(reading, extraction.facts);
	return extraction.facts;
}
