/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/decision.h"

#include <string.h>

#include "fact/value.h"

/* Hexadecimal digits that an article's text is known by. */
#define HASH_LENGTH 16

#define NO_ARTICLE G_MAXUINT

typedef enum DecisionVerb {
	DECISION_JOIN,
	DECISION_PART,
	DECISION_CORRECT,
	DECISION_VERBS,
	DECISION_UNREAD = DECISION_VERBS, /* a line that is kept as it is */
} DecisionVerb;

/* The words of a fact, and where on the shelf they are. */
typedef struct DecisionPlace {
	char *hash;
	guint nth; /* from 1 */
	char *words;
	char *name;
	guint article; /* NO_ARTICLE: none that is open, or the words are not in it */
	gboolean is_gone;
	Span span;
} DecisionPlace;

typedef struct Decision {
	DecisionVerb verb;
	DecisionPlace places[2]; /* a correction has one */
	FactKind kind;
	char *value;
	char *line;  /* DECISION_UNREAD */
	guint batch; /* what was decided at once; 0: read */
} Decision;

struct Decisions {
	const Shelf *shelf;
	GPtrArray *hashes;    /* of the articles on the shelf; NULL until asked for */
	GPtrArray *texts;     /* and their texts on one line, the same */
	GPtrArray *decisions; /* Decision */
	guint batch;
};

static const char *const verb_names[DECISION_VERBS] = {
	[DECISION_JOIN] = "join",
	[DECISION_PART] = "part",
	[DECISION_CORRECT] = "correct",
};

static guint place_count(const Decision *decision)
{
	if (decision->verb == DECISION_UNREAD)
		return 0;
	return decision->verb == DECISION_CORRECT ? 1 : 2;
}

static void decision_free(gpointer data)
{
	Decision *decision = data;

	for (guint i = 0; i < G_N_ELEMENTS(decision->places); i++) {
		g_free(decision->places[i].hash);
		g_free(decision->places[i].words);
		g_free(decision->places[i].name);
	}
	g_free(decision->value);
	g_free(decision->line);
	g_free(decision);
}

/* White space of one byte, so that offsets stay. */
static char *on_one_line(const char *text)
{
	return g_strdelimit(g_strdup(text), "\t\n\r", ' ');
}

static char *hash_of(const Text *text)
{
	char *hash = g_compute_checksum_for_data(
		G_CHECKSUM_SHA256, (const guchar *)text_bytes(text), text_length(text));

	hash[HASH_LENGTH] = '\0';
	return hash;
}

/* What nobody decided on is never read. */
static const char *hash_at(const Decisions *decisions, guint article)
{
	gpointer *hash = &decisions->hashes->pdata[article];

	if (!*hash)
		*hash = hash_of(article_text(shelf_article(decisions->shelf, article)));
	return *hash;
}

static const char *text_at(const Decisions *decisions, guint article)
{
	gpointer *text = &decisions->texts->pdata[article];

	if (!*text)
		*text = on_one_line(
			text_bytes(article_text(shelf_article(decisions->shelf, article))));
	return *text;
}

/* Where the words of PLACE are in ARTICLE. */
static gboolean find_words(const Decisions *decisions, DecisionPlace *place, guint article)
{
	const char *text = text_at(decisions, article), *at = text;
	guint nth = 0;

	while (*place->words && (at = strstr(at, place->words)) != NULL) {
		if (++nth == place->nth) {
			place->article = article;
			place->span.start = (gsize)(at - text);
			place->span.end = place->span.start + strlen(place->words);
			return TRUE;
		}
		at++;
	}
	return FALSE;
}

/* Find a place in the article of its hash, else in the one of its name. */
static void bind_place(const Decisions *decisions, DecisionPlace *place)
{
	place->article = NO_ARTICLE;
	for (guint i = 0; i < decisions->hashes->len; i++)
		if (strcmp(hash_at(decisions, i), place->hash) == 0 &&
		    find_words(decisions, place, i))
			return;
	for (guint i = 0; i < decisions->hashes->len; i++)
		if (strcmp(article_name(shelf_article(decisions->shelf, i)), place->name) == 0) {
			place->is_gone = !find_words(decisions, place, i);
			return;
		}
}

static gboolean parse_place(char **fields, DecisionPlace *place)
{
	char *number = strchr(fields[0], '#');
	guint64 nth;

	if (!number || number - fields[0] != HASH_LENGTH ||
	    !g_ascii_string_to_unsigned(number + 1, 10, 1, G_MAXUINT32, &nth, NULL))
		return FALSE;
	place->hash = g_strndup(fields[0], HASH_LENGTH);
	place->nth = (guint)nth;
	place->words = g_strdup(fields[1]);
	place->name = g_strdup(fields[2]);
	return TRUE;
}

static gboolean parse_correction(char **fields, Decision *decision)
{
	Fact probe = { 0 };
	gboolean good = fact_kind_named(fields[4], &decision->kind) &&
			fact_set_value(&probe, decision->kind, fields[5]);

	if (good)
		decision->value = g_strdup(fields[5]);
	fact_clear(&probe);
	return good;
}

static gboolean parse_fields(char **fields, Decision *decision)
{
	guint count = g_strv_length(fields);

	if (count < 6 || !parse_place(fields + 1, &decision->places[0]))
		return FALSE;
	for (guint verb = 0; verb < DECISION_VERBS; verb++)
		if (strcmp(fields[0], verb_names[verb]) == 0)
			decision->verb = (DecisionVerb)verb;
	if (decision->verb == DECISION_CORRECT)
		return count == 6 && parse_correction(fields, decision);
	return decision->verb != DECISION_UNREAD && count == 7 &&
	       parse_place(fields + 4, &decision->places[1]);
}

static void add(Decisions *decisions, Decision *decision)
{
	for (guint i = 0; i < place_count(decision); i++)
		bind_place(decisions, &decision->places[i]);
	g_ptr_array_add(decisions->decisions, decision);
}

static void add_line(Decisions *decisions, const char *line)
{
	Decision *decision = g_new0(Decision, 1);
	char **fields = g_strsplit(line, "\t", -1);

	decision->verb = DECISION_UNREAD;
	if (!parse_fields(fields, decision)) {
		decision->verb = DECISION_UNREAD;
		decision->line = g_strdup(line);
	}
	add(decisions, decision);
	g_strfreev(fields);
}

Decisions *decisions_new(const Shelf *shelf, const char *text)
{
	Decisions *decisions = g_new0(Decisions, 1);
	char **lines = g_strsplit(text, "\n", -1);

	decisions->shelf = shelf;
	decisions->decisions = g_ptr_array_new_with_free_func(decision_free);
	decisions->hashes = g_ptr_array_new_with_free_func(g_free);
	decisions->texts = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_set_size(decisions->hashes, (gint)shelf_count(shelf));
	g_ptr_array_set_size(decisions->texts, (gint)shelf_count(shelf));
	for (char **line = lines; *line; line++)
		if (**line || line[1])
			add_line(decisions, *line);
	g_strfreev(lines);
	return decisions;
}

void decisions_free(Decisions *decisions)
{
	if (!decisions)
		return;
	g_ptr_array_unref(decisions->decisions);
	g_ptr_array_unref(decisions->texts);
	g_ptr_array_unref(decisions->hashes);
	g_free(decisions);
}

char *decisions_text(const Decisions *decisions)
{
	GString *out = g_string_new("");

	for (guint i = 0; i < decisions->decisions->len; i++) {
		const Decision *decision = decisions->decisions->pdata[i];
		g_string_append(out, decision->line ? decision->line : verb_names[decision->verb]);
		for (guint p = 0; p < place_count(decision); p++) {
			const DecisionPlace *place = &decision->places[p];
			g_string_append_printf(out, "\t%s#%u\t%s\t%s", place->hash, place->nth,
					       place->words, place->name);
		}
		if (decision->value)
			g_string_append_printf(out, "\t%s\t%s", fact_kind_name(decision->kind),
					       decision->value);
		g_string_append_c(out, '\n');
	}
	return g_string_free(out, FALSE);
}

Decisions *decisions_copy(const Decisions *decisions)
{
	if (!decisions)
		return NULL;
	char *text = decisions_text(decisions);
	Decisions *copy = decisions_new(decisions->shelf, text);
	g_free(text);
	return copy;
}

guint decisions_unread(const Decisions *decisions)
{
	guint count = 0;

	for (guint i = 0; i < decisions->decisions->len; i++) {
		const Decision *decision = decisions->decisions->pdata[i];
		count += decision->line && decision->line[0] && decision->line[0] != '#';
	}
	return count;
}

guint decisions_gone(const Decisions *decisions)
{
	guint count = 0;

	for (guint i = 0; i < decisions->decisions->len; i++) {
		const Decision *decision = decisions->decisions->pdata[i];
		count += decision->places[0].is_gone || decision->places[1].is_gone;
	}
	return count;
}

const char *decisions_gone_words(const Decisions *decisions, const char **article)
{
	for (guint i = 0; i < decisions->decisions->len; i++) {
		const Decision *decision = decisions->decisions->pdata[i];
		for (guint p = 0; p < place_count(decision); p++) {
			const DecisionPlace *place = &decision->places[p];
			if (!place->is_gone)
				continue;
			*article = place->name;
			return place->words;
		}
	}
	return NULL;
}

/* How the words of FACT are named. */
static DecisionPlace place_of(const Decisions *decisions, const Fact *fact)
{
	const char *text = text_at(decisions, fact->article), *at = text;
	DecisionPlace place = {
		.hash = g_strdup(hash_at(decisions, fact->article)),
		.words = g_strndup(text + fact->span.start, span_length(fact->span)),
		.name = on_one_line(article_name(shelf_article(decisions->shelf, fact->article))),
	};

	for (; (at = strstr(at, place.words)) && at <= text + fact->span.start; at++)
		place.nth++;
	return place;
}

static Decision *decision_new(Decisions *decisions, DecisionVerb verb, const Fact *fact)
{
	Decision *decision = g_new0(Decision, 1);

	decision->verb = verb;
	decision->batch = decisions->batch;
	decision->places[0] = place_of(decisions, fact);
	return decision;
}

static void decide_pair(Decisions *decisions, DecisionVerb verb, const Fact *a, const Fact *b)
{
	Decision *decision = decision_new(decisions, verb, a);

	decision->places[1] = place_of(decisions, b);
	add(decisions, decision);
}

gboolean decisions_join(Decisions *decisions, const Fact *a, const Fact *b)
{
	if (a->article == b->article)
		return FALSE;
	decisions->batch++;
	decide_pair(decisions, DECISION_JOIN, a, b);
	return TRUE;
}

void decisions_part(Decisions *decisions, const Fact *fact, const Fact *const *others, guint count)
{
	decisions->batch++;
	for (guint i = 0; i < count; i++)
		decide_pair(decisions, DECISION_PART, fact, others[i]);
}

void decisions_part_all(Decisions *decisions, const Fact *const *facts, guint count)
{
	decisions->batch++;
	for (guint i = 0; i < count; i++)
		for (guint j = i + 1; j < count; j++)
			if (facts[i]->article != facts[j]->article)
				decide_pair(decisions, DECISION_PART, facts[i], facts[j]);
}

gboolean decisions_correct(Decisions *decisions, const Fact *fact, FactKind kind, const char *value)
{
	Fact probe = { 0 };
	gboolean good = fact_set_value(&probe, kind, value);

	fact_clear(&probe);
	if (!good)
		return FALSE;
	decisions->batch++;
	Decision *decision = decision_new(decisions, DECISION_CORRECT, fact);
	decision->kind = kind;
	decision->value = on_one_line(value);
	add(decisions, decision);
	return TRUE;
}

gboolean decisions_take_back(Decisions *decisions)
{
	GPtrArray *all = decisions->decisions;
	guint end = all->len;

	while (end > 0 && ((const Decision *)all->pdata[end - 1])->line)
		end--;
	if (end == 0)
		return FALSE;
	guint batch = ((const Decision *)all->pdata[end - 1])->batch;
	do
		g_ptr_array_remove_index(all, --end);
	while (batch > 0 && end > 0 && ((const Decision *)all->pdata[end - 1])->batch == batch);
	return TRUE;
}

/* The fact that stands at PLACE; G_MAXUINT where none does. */
static guint fact_at(const GArray *facts, const DecisionPlace *place)
{
	for (guint i = 0; place->article != NO_ARTICLE && i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->article == place->article && fact->span.start == place->span.start &&
		    fact->span.end == place->span.end)
			return i;
	}
	return G_MAXUINT;
}

void decisions_apply(const Decisions *decisions, GArray *facts)
{
	for (guint i = 0; decisions && i < decisions->decisions->len; i++) {
		const Decision *decision = decisions->decisions->pdata[i];
		if (decision->verb != DECISION_CORRECT)
			continue;
		guint fact = fact_at(facts, &decision->places[0]);
		if (fact != G_MAXUINT)
			fact_set_value(&g_array_index(facts, Fact, fact), decision->kind,
				       decision->value);
	}
}

static void set_pair(GArray *pairs, DecidedPair pair)
{
	for (guint i = 0; i < pairs->len; i++) {
		DecidedPair *known = &g_array_index(pairs, DecidedPair, i);
		if (known->a == pair.a && known->b == pair.b) {
			known->is_joined = pair.is_joined;
			return;
		}
	}
	g_array_append_val(pairs, pair);
}

GArray *decisions_pairs(const Decisions *decisions, const GArray *facts)
{
	GArray *pairs = g_array_new(FALSE, FALSE, sizeof(DecidedPair));

	for (guint i = 0; decisions && i < decisions->decisions->len; i++) {
		const Decision *decision = decisions->decisions->pdata[i];
		if (place_count(decision) < 2)
			continue;
		guint one = fact_at(facts, &decision->places[0]);
		guint other = fact_at(facts, &decision->places[1]);
		if (one != G_MAXUINT && other != G_MAXUINT && one != other)
			set_pair(pairs, (DecidedPair){ MIN(one, other), MAX(one, other),
						       decision->verb == DECISION_JOIN });
	}
	return pairs;
}
