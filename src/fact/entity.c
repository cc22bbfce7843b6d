/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/entity.h"

#include <string.h>

#include "fact/identity.h"
#include "fact/likeness.h"
#include "fact/listing.h"
#include "fact/shortname.h"
#include "fact/skeleton.h"
#include "fact/spelling.h"

/* So many full names are asked whether a word is a part of them. */
#define FULL_LIMIT 256

/* How well a full name answers a word of it; what is more counts more. */
enum { RANK_FIRST = 1, RANK_LAST = 3, RANK_HERE = 4 };

/* Somebody whom a word may stand for. */
typedef struct Answer {
	guint full; /* a spelling */
	guint rank;
} Answer;

typedef struct Entities {
	const Reading *reading;
	GArray *facts;
	GArray *spellings;   /* Spelling */
	GArray *of;          /* guint, by fact: its spelling; G_MAXUINT for what is no name */
	Identity *identity;  /* of the spellings */
	GHashTable *written; /* "kind value", as facts have it → spelling + 1 */
	GHashTable *index;   /* "kind text" → spelling + 1 */
	GHashTable *stands;  /* set of stand_of() */
	GHashTable *parts;   /* skeleton of a part of a full name → GArray of guint */
	GPtrArray *answers;  /* by spelling: answers_of(); NULL where they were not asked for */
} Entities;

static void free_answers(gpointer answers)
{
	if (answers)
		g_array_unref(answers);
}

static Spelling *spelling_at(const Entities *entities, guint index)
{
	return &g_array_index(entities->spellings, Spelling, index);
}

/* TEXT with the kind of what it names before it; free with g_free(). */
static char *name_of(FactKind kind, const char *text)
{
	const char prefix[] = { (char)('0' + kind), '\0' };

	return g_strconcat(prefix, text, NULL);
}

/* The spelling of what FACT names, be it there or not. */
static guint spelling_for(Entities *entities, const Lexicon *lexicon, const Fact *fact)
{
	Spelling spelling = spelling_of(lexicon, fact);
	char *name = name_of(fact->kind, spelling.text);
	guint known = GPOINTER_TO_UINT(g_hash_table_lookup(entities->index, name));

	if (known) {
		spelling_clear(&spelling);
		g_free(name);
		return known - 1;
	}
	guint index = entities->spellings->len;
	g_array_append_val(entities->spellings, spelling);
	g_hash_table_insert(entities->index, name, GUINT_TO_POINTER(index + 1));
	return index;
}

/* What is written alike is read once. */
static guint add_spelling(Entities *entities, const Lexicon *lexicon, const Fact *fact)
{
	char *name = name_of(fact->kind, fact->value);
	guint known = GPOINTER_TO_UINT(g_hash_table_lookup(entities->written, name));

	if (known) {
		g_free(name);
	} else {
		known = spelling_for(entities, lexicon, fact) + 1;
		g_hash_table_insert(entities->written, name, GUINT_TO_POINTER(known));
	}
	spelling_at(entities, known - 1)->count++;
	return known - 1;
}

static void read_spellings(Entities *entities)
{
	const Shelf *shelf = reading_shelf(entities->reading);

	for (guint i = 0; i < entities->facts->len; i++) {
		const Fact *fact = &g_array_index(entities->facts, Fact, i);
		guint index = G_MAXUINT;
		if (fact_kind_is_name(fact->kind)) {
			const char *language =
				article_language(shelf_article(shelf, fact->article));
			index = add_spelling(entities, lexicon_for(language), fact);
		}
		g_array_append_val(entities->of, index);
	}
}

/* Whether the spellings are of several languages. */
static gboolean are_mixed(const Entities *entities)
{
	for (guint i = 1; i < entities->spellings->len; i++)
		if (spelling_at(entities, i)->lexicon != spelling_at(entities, 0)->lexicon)
			return TRUE;
	return FALSE;
}

/* What is of one language is told apart by its letters alone. */
static void sound_spellings(Entities *entities)
{
	if (!are_mixed(entities))
		return;
	for (guint i = 0; i < entities->spellings->len; i++)
		spelling_sound(spelling_at(entities, i));
}

/* Of spellings of one form and several kinds the one that a key or most facts speak for. */
static gboolean outweighs(const Spelling *a, const Spelling *b)
{
	if ((a->key != NULL) != (b->key != NULL))
		return a->key != NULL;
	return a->count > b->count;
}

/* One form is one kind of thing throughout. */
static void settle_kinds(Entities *entities)
{
	GHashTable *best = g_hash_table_new(g_str_hash, g_str_equal); /* form → spelling + 1 */

	for (guint i = 0; i < entities->spellings->len; i++) {
		Spelling *spelling = spelling_at(entities, i);
		guint known = GPOINTER_TO_UINT(g_hash_table_lookup(best, spelling->form));
		if (!known || outweighs(spelling, spelling_at(entities, known - 1)))
			g_hash_table_insert(best, spelling->form, GUINT_TO_POINTER(i + 1));
	}
	for (guint i = 0; i < entities->facts->len; i++) {
		guint *index = &g_array_index(entities->of, guint, i);
		if (*index == G_MAXUINT)
			continue;
		const char *form = spelling_at(entities, *index)->form;
		*index = GPOINTER_TO_UINT(g_hash_table_lookup(best, form)) - 1;
		g_array_index(entities->facts, Fact, i).kind = spelling_at(entities, *index)->kind;
	}
	g_hash_table_unref(best);
}

/* The short names (IdentityAlias) of organizations, in brackets behind the whole ones. */
static GArray *aliases_new(const Entities *entities)
{
	GArray *aliases = g_array_new(FALSE, FALSE, sizeof(IdentityAlias));

	for (guint i = 0; i + 1 < entities->facts->len; i++) {
		const Fact *whole = &g_array_index(entities->facts, Fact, i), *alias = whole + 1;
		const Article *article =
			shelf_article(reading_shelf(entities->reading), whole->article);
		if (!shortname_is_of(article_text(article), whole, alias))
			continue;
		IdentityAlias pair = { g_array_index(entities->of, guint, i),
				       g_array_index(entities->of, guint, i + 1) };
		g_array_append_val(aliases, pair);
	}
	return aliases;
}

static gpointer stand_of(const Entities *entities, guint class, guint article)
{
	return GSIZE_TO_POINTER((gsize)article * entities->spellings->len + class);
}

/* Note the parts of full names, and in which articles they stand. */
static void index_persons(Entities *entities)
{
	for (guint i = 0; i < entities->spellings->len; i++) {
		const Spelling *spelling = spelling_at(entities, i);
		guint last = spelling->word_count - 1;
		if (spelling->kind != FACT_PERSON || spelling->word_count < 2)
			continue;
		listing_add(entities->parts, skeleton_of(spelling->lexicon, spelling->words[last]),
			    i);
		listing_add(entities->parts, skeleton_of(spelling->lexicon, spelling->words[0]), i);
	}
	for (guint i = 0; i < entities->facts->len; i++) {
		guint index = g_array_index(entities->of, guint, i);
		if (index != G_MAXUINT)
			g_hash_table_add(entities->stands,
					 stand_of(entities,
						  identity_class(entities->identity, index),
						  g_array_index(entities->facts, Fact, i).article));
	}
}

static gboolean stands_in(const Entities *entities, guint class, guint article)
{
	return g_hash_table_contains(entities->stands, stand_of(entities, class, article));
}

/* Which word of FULL's name WORD is: 0 neither the first nor the last one. */
static guint part_of(const Spelling *full, const char *word)
{
	if (spelling_same_word(full->lexicon, full->words[full->word_count - 1], word))
		return RANK_LAST;
	return spelling_same_word(full->lexicon, full->words[0], word) ? RANK_FIRST : 0;
}

/* The full name in another language that ends in what INDEX, one word, sounds like. */
static guint foreign_full_of(const Entities *entities, guint index)
{
	guint best = index, count = MIN(entities->spellings->len, IDENTITY_ALIKE_LIMIT);
	double least = LIKENESS_NONE;

	for (guint i = 0; i < count; i++) {
		double distance =
			likeness_of_part(spelling_at(entities, index), spelling_at(entities, i));
		if (distance < least) {
			best = i;
			least = distance;
		}
	}
	return best;
}

/* Whom a person's name of one word, spelling INDEX, may stand for; GArray of Answer. */
static GArray *answers_new(const Entities *entities, guint index)
{
	const Spelling *spelling = spelling_at(entities, index);
	GArray *answers = g_array_new(FALSE, FALSE, sizeof(Answer));
	const GArray *list = g_hash_table_lookup(entities->parts, spelling->skeleton);

	for (guint i = 0; list && i < MIN(list->len, FULL_LIMIT); i++) {
		Answer answer = { .full = g_array_index(list, guint, i) };
		answer.rank = part_of(spelling_at(entities, answer.full), spelling->form);
		if (answer.rank)
			g_array_append_val(answers, answer);
	}
	if (answers->len == 0) {
		Answer answer = { foreign_full_of(entities, index), RANK_FIRST };
		g_array_append_val(answers, answer);
	}
	return answers;
}

/* The same, sought once however many facts ask. */
static const GArray *answers_of(const Entities *entities, guint index)
{
	gpointer *answers = &entities->answers->pdata[index];

	if (!*answers)
		*answers = answers_new(entities, index);
	return *answers;
}

/* How well ANSWER does in ARTICLE: who stands there in full goes before all others. */
static guint rank_in(const Entities *entities, const Answer *answer, guint article)
{
	guint class = identity_class(entities->identity, answer->full);

	return answer->rank + (stands_in(entities, class, article) ? RANK_HERE : 0);
}

/* The spelling of the full name of whom FACT calls by one word; its own where there is none. */
static guint full_of(const Entities *entities, guint index, const Fact *fact)
{
	const Spelling *spelling = spelling_at(entities, index);
	guint best = index, best_rank = 0, best_count = 0;

	if (spelling->kind != FACT_PERSON || spelling->word_count != 1)
		return index;
	const GArray *answers = answers_of(entities, index);
	for (guint i = 0; i < answers->len; i++) {
		const Answer *answer = &g_array_index(answers, Answer, i);
		guint rank = rank_in(entities, answer, fact->article);
		guint count = spelling_at(entities, answer->full)->count;
		if (rank > best_rank || (rank == best_rank && count > best_count)) {
			best = answer->full;
			best_rank = rank;
			best_count = count;
		}
	}
	return best;
}

/* Whether A is the whole name of an organization that goes by its first word, B. What the article
 * leads is told of it, and no part of the name: Barcelona the Spanish one. */
static gboolean is_whole(const Spelling *a, const Spelling *b)
{
	return a->kind == FACT_ORGANIZATION && b->word_count == 1 && spelling_is_part(b, a) &&
	       !spelling_has_article(a->lexicon, a->words[1]);
}

/* Whether A is the better value for its class than B: fuller, then commoner. */
static gboolean is_better(const Spelling *a, const Spelling *b)
{
	if (is_whole(a, b) || is_whole(b, a))
		return is_whole(a, b);

	guint a_full = MIN(a->word_count, 2), b_full = MIN(b->word_count, 2);

	if (a->kind == FACT_PERSON && a_full != b_full)
		return a_full > b_full;
	if (a->alike != b->alike)
		return a->alike > b->alike;
	if (a->kind == FACT_ORGANIZATION && a->count == b->count)
		return a->word_count > b->word_count;
	return a->count > b->count;
}

/*
 * Count how many facts have each form, in classes of several spellings: hyphens, hamzas and the
 * like make no other spelling where it is asked which is the commonest.
 */
static void count_alike(const Entities *entities)
{
	GHashTable *counts = g_hash_table_new(g_str_hash, g_str_equal); /* form → facts */
	guint count = entities->spellings->len;
	guint8 *has_others = g_new0(guint8, MAX(count, 1)); /* by class */

	for (guint i = 0; i < count; i++)
		has_others[identity_class(entities->identity, i)] |=
			identity_class(entities->identity, i) != i;
	for (guint pass = 0; pass < 2; pass++)
		for (guint i = 0; i < count; i++) {
			Spelling *spelling = spelling_at(entities, i);
			if (!has_others[identity_class(entities->identity, i)])
				continue;
			gpointer known = g_hash_table_lookup(counts, spelling->form);
			spelling->alike = GPOINTER_TO_UINT(known);
			if (pass == 0)
				g_hash_table_insert(
					counts, spelling->form,
					GUINT_TO_POINTER(spelling->alike + spelling->count));
		}
	g_free(has_others);
	g_hash_table_unref(counts);
}

/* By class: the spelling that names it. */
static GArray *values_new(const Entities *entities)
{
	GArray *values = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < entities->spellings->len; i++) {
		guint class = identity_class(entities->identity,
					     i); /* the first of its class: at most I */
		g_array_append_val(values, class);
		guint *value = &g_array_index(values, guint, class);
		if (is_better(spelling_at(entities, i), spelling_at(entities, *value)))
			*value = i;
	}
	return values;
}

/* By class: a key that one of its spellings has; borrowed, or NULL. */
static GPtrArray *keys_new(const Entities *entities)
{
	GPtrArray *keys = g_ptr_array_new();

	g_ptr_array_set_size(keys, (gint)entities->spellings->len);
	for (guint i = 0; i < entities->spellings->len; i++)
		if (spelling_at(entities, i)->key)
			keys->pdata[identity_class(entities->identity, i)] =
				spelling_at(entities, i)->key;
	return keys;
}

/* An ISO 3166 code: two letters. */
static gboolean is_country(const char *key)
{
	return key && strlen(key) == 2;
}

static void write_values(const Entities *entities)
{
	count_alike(entities);
	GArray *values = values_new(entities);
	GPtrArray *keys = keys_new(entities);

	for (guint i = 0; i < entities->facts->len; i++) {
		Fact *fact = &g_array_index(entities->facts, Fact, i);
		guint index = g_array_index(entities->of, guint, i);
		if (index == G_MAXUINT)
			continue;
		guint class = identity_class(entities->identity, full_of(entities, index, fact));
		const char *key = keys->pdata[class];
		guint value = g_array_index(values, guint, class);
		g_free(fact->value);
		fact->value = g_strdup(is_country(key) ? key : spelling_at(entities, value)->text);
		g_free(fact->key);
		fact->key = g_strdup(key);
	}
	g_ptr_array_unref(keys);
	g_array_unref(values);
}

void entities_settle(const Reading *reading, GArray *facts)
{
	Entities entities = { .reading = reading, .facts = facts };

	entities.spellings = g_array_new(FALSE, FALSE, sizeof(Spelling));
	g_array_set_clear_func(entities.spellings, spelling_clear);
	entities.of = g_array_sized_new(FALSE, FALSE, sizeof(guint), facts->len);
	entities.written = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	entities.index = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	entities.stands = g_hash_table_new(NULL, NULL);
	entities.parts = listing_new();
	read_spellings(&entities);
	sound_spellings(&entities);
	settle_kinds(&entities);
	GArray *aliases = aliases_new(&entities);
	entities.identity = identity_new(entities.spellings, aliases);
	g_array_unref(aliases);
	index_persons(&entities);
	entities.answers = g_ptr_array_new_with_free_func(free_answers);
	g_ptr_array_set_size(entities.answers, (gint)entities.spellings->len);
	write_values(&entities);
	g_ptr_array_unref(entities.answers);
	g_hash_table_unref(entities.parts);
	g_hash_table_unref(entities.stands);
	g_hash_table_unref(entities.index);
	g_hash_table_unref(entities.written);
	identity_free(entities.identity);
	g_array_unref(entities.of);
	g_array_unref(entities.spellings);
}
