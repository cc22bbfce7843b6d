/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Spellings form classes (union-find). Only spellings of one block (key, skeleton, words in any
 * order, first word) are held against each other, and only a few of each.
 */
#include "fact/identity.h"

#include <string.h>

#include "fact/likeness.h"
#include "fact/listing.h"
#include "fact/skeleton.h"

/* So many spellings of one block are compared. */
#define BLOCK_LIMIT 16

/* Where more persons than these have one first name, none is known by it and another word. */
#define NAMESAKES_LIMIT 64

static const Spelling *spelling_at(const Identity *identity, guint index)
{
	return &g_array_index(identity->spellings, Spelling, index);
}

guint identity_class(const Identity *identity, guint spelling)
{
	guint *parents = (guint *)(void *)identity->parents->data;

	while (parents[spelling] != spelling)
		spelling = parents[spelling] = parents[parents[spelling]];
	return spelling;
}

static void join(Identity *identity, guint a, guint b)
{
	guint one = identity_class(identity, a), other = identity_class(identity, b);

	g_array_index(identity->parents, guint, MAX(one, other)) = MIN(one, other);
}

/* TEXT with the kind of what it names before it; free with g_free(). */
static char *name_of(FactKind kind, const char *text)
{
	const char prefix[] = { (char)('0' + kind), '\0' };

	return g_strconcat(prefix, text, NULL);
}

typedef char *BlockFunction(const Spelling *spelling);
typedef gboolean SameFunction(const Spelling *a, const Spelling *b);

static char *key_block(const Spelling *spelling)
{
	return spelling->key ? name_of(spelling->kind, spelling->key) : NULL;
}

static char *skeleton_block(const Spelling *spelling)
{
	return name_of(spelling->kind, spelling->skeleton);
}

static char *sorted_block(const Spelling *spelling)
{
	if (spelling->kind != FACT_ORGANIZATION || spelling->word_count < 2)
		return NULL;
	return spelling_sorted(spelling);
}

static gboolean has_no_other_key(const Spelling *a, const Spelling *b)
{
	return !a->key || !b->key || strcmp(a->key, b->key) == 0;
}

/* Join those of one block that are the same. */
static void join_blocks(Identity *identity, BlockFunction *block, SameFunction *same)
{
	GHashTable *blocks = listing_new();

	for (guint i = 0; i < identity->spellings->len; i++) {
		char *name = block(spelling_at(identity, i));
		if (!name)
			continue;
		const GArray *others = g_hash_table_lookup(blocks, name);
		for (guint j = 0; others && j < MIN(others->len, BLOCK_LIMIT); j++) {
			guint other = g_array_index(others, guint, j);
			if (same(spelling_at(identity, i), spelling_at(identity, other)))
				join(identity, i, other);
		}
		listing_add(blocks, name, i);
	}
	g_hash_table_unref(blocks);
}

/* Whether a language tells A's name from B's: then what a third one writes joins neither. */
static gboolean is_told_apart(const Identity *identity, guint a, guint b, guint count)
{
	guint one = identity_class(identity, a), other = identity_class(identity, b);

	for (guint i = 0; i < count; i++)
		for (guint j = 0; identity_class(identity, i) == one && j < count; j++)
			if (identity_class(identity, j) == other &&
			    spelling_at(identity, i)->lexicon == spelling_at(identity, j)->lexicon)
				return TRUE;
	return FALSE;
}

/* Join spellings of different languages that sound alike, the most alike first. */
static void join_alike(Identity *identity)
{
	guint count = MIN(identity->spellings->len, IDENTITY_ALIKE_LIMIT);
	GArray *pairs = likeness_pairs(identity->spellings, count);

	for (guint i = 0; i < pairs->len; i++) {
		const LikenessPair *pair = &g_array_index(pairs, LikenessPair, i);
		if (identity_class(identity, pair->a) != identity_class(identity, pair->b) &&
		    !is_told_apart(identity, pair->a, pair->b, count))
			join(identity, pair->a, pair->b);
	}
	g_array_unref(pairs);
}

/* Whether an organization may go by this one word of its name: by no noun that leads names (the
 * ministry), and by none with the article. */
static gboolean is_telling(const Lexicon *lexicon, const char *word, gsize length)
{
	LexiconEntry entry;

	return !lexicon_find(lexicon, LEXICON_HEAD, word, length, &entry) &&
	       !spelling_has_article(lexicon, word);
}

/* Names by the words that they begin with: each organization's, but the last; a person's first. */
static GHashTable *longer_names(const Identity *identity)
{
	GHashTable *longer = listing_new();

	for (guint i = 0; i < identity->spellings->len; i++) {
		const Spelling *spelling = spelling_at(identity, i);
		if (spelling->kind == FACT_PERSON && spelling->word_count > 2)
			listing_add(longer, skeleton_of(spelling->lexicon, spelling->words[0]), i);
		const char *at =
			spelling->kind == FACT_ORGANIZATION ? strchr(spelling->form, ' ') : NULL;
		if (at &&
		    !is_telling(spelling->lexicon, spelling->form, (gsize)(at - spelling->form)))
			at = strchr(at + 1, ' ');
		for (; at; at = strchr(at + 1, ' '))
			listing_add(longer, g_strndup(spelling->form, (gsize)(at - spelling->form)),
				    i);
	}
	return longer;
}

/* The names that may be SPELLING's with more words; NULL where there are none. Borrowed. */
static const GArray *longer_than(GHashTable *longer, const Spelling *spelling)
{
	if (spelling->kind == FACT_ORGANIZATION)
		return spelling->key ? NULL : g_hash_table_lookup(longer, spelling->form);
	if (spelling->kind != FACT_PERSON || spelling->word_count < 2)
		return NULL;
	char *first = skeleton_of(spelling->lexicon, spelling->words[0]);
	const GArray *list = g_hash_table_lookup(longer, first);
	g_free(first);
	return list;
}

/* The class of the names in LIST that SPELLING is a part of; its own where they are none or two. */
static guint sole_class(const Identity *identity, const GArray *list, guint spelling)
{
	guint own = identity_class(identity, spelling), found = own;

	if (list && list->len > NAMESAKES_LIMIT &&
	    spelling_at(identity, spelling)->kind == FACT_PERSON)
		return own;

	for (guint i = 0; list && i < list->len; i++) {
		guint other = g_array_index(list, guint, i);
		guint class = identity_class(identity, other);
		if (class == own || !spelling_is_part(spelling_at(identity, spelling),
						      spelling_at(identity, other)))
			continue;
		if (found != own && class != found)
			return own;
		found = class;
	}
	return found;
}

/* A name whose words are the first of another's, or for a person some, and of no third one's. */
static void join_longer(Identity *identity)
{
	GHashTable *longer = longer_names(identity);

	for (guint i = 0; i < identity->spellings->len; i++)
		join(identity, i,
		     sole_class(identity, longer_than(longer, spelling_at(identity, i)), i));
	g_hash_table_unref(longer);
}

Identity *identity_new(const GArray *spellings, const GArray *aliases)
{
	Identity *identity = g_new(Identity, 1);

	identity->spellings = spellings;
	identity->parents = g_array_sized_new(FALSE, FALSE, sizeof(guint), spellings->len);
	for (guint i = 0; i < spellings->len; i++)
		g_array_append_val(identity->parents, i);
	join_blocks(identity, key_block, has_no_other_key);
	join_blocks(identity, skeleton_block, spelling_is_same);
	join_blocks(identity, sorted_block, has_no_other_key);
	join_longer(identity);
	for (guint i = 0; i < aliases->len; i++) {
		const IdentityAlias *alias = &g_array_index(aliases, IdentityAlias, i);
		const Spelling *whole = spelling_at(identity, alias->whole);
		const Spelling *other = spelling_at(identity, alias->alias);
		/* the lists have the short names of what they know */
		if (MAX(whole->word_count, other->word_count) < 2)
			continue;
		if (!whole->key || (other->key && strcmp(whole->key, other->key) == 0))
			join(identity, alias->whole, alias->alias);
	}
	join_alike(identity);
	return identity;
}

void identity_free(Identity *identity)
{
	g_array_unref(identity->parents);
	g_free(identity);
}
