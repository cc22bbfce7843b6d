/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/roster.h"

#include <string.h>

#include "fact/sound.h"

/* So many sounds tell a name from other words. */
#define SOUNDS_LEAST 2

/* In which articles a word is a part of a name; guint, ascending, each once. */
typedef struct Part {
	GArray *begins, *ends;
} Part;

struct Roster {
	GHashTable *parts;  /* form → Part */
	GHashTable *votes;  /* form → guint[ROSTER_VOTES] */
	GHashTable *sounds; /* set of what the parts sound like */
};

static void part_free(gpointer data)
{
	Part *part = data;

	g_array_unref(part->begins);
	g_array_unref(part->ends);
	g_free(part);
}

Roster *roster_new(void)
{
	Roster *roster = g_new(Roster, 1);

	roster->parts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, part_free);
	roster->votes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	roster->sounds = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return roster;
}

void roster_free(Roster *roster)
{
	if (!roster)
		return;
	g_hash_table_unref(roster->parts);
	g_hash_table_unref(roster->votes);
	g_hash_table_unref(roster->sounds);
	g_free(roster);
}

static Part *part_of(Roster *roster, const char *form)
{
	Part *part = g_hash_table_lookup(roster->parts, form);

	if (part)
		return part;
	part = g_new(Part, 1);
	part->begins = g_array_new(FALSE, FALSE, sizeof(guint));
	part->ends = g_array_new(FALSE, FALSE, sizeof(guint));
	g_hash_table_insert(roster->parts, g_strdup(form), part);
	return part;
}

/* Articles are read in order. */
static void append_article(GArray *articles, guint article)
{
	if (articles->len == 0 || g_array_index(articles, guint, articles->len - 1) != article)
		g_array_append_val(articles, article);
}

void roster_note_part(Roster *roster, guint article, const Lexicon *lexicon, const char *form,
		      gboolean begins, gboolean ends)
{
	char *key = sound_key(lexicon, form);

	if (strlen(key) >= SOUNDS_LEAST)
		g_hash_table_add(roster->sounds, key);
	else
		g_free(key);
	Part *part = part_of(roster, form);

	if (begins)
		append_article(part->begins, article);
	if (ends)
		append_article(part->ends, article);
}

void roster_note(Roster *roster, guint article, const NameWords *words, guint first, guint count)
{
	for (guint i = first; i < first + count; i++) {
		const char *form = token_form(words->tokens, i);
		if (nameword_at(words, i) & (NAME_BREAK | NAME_PARTICLE))
			continue;
		roster_note_part(roster, article, words->tokens->lexicon,
				 i == first ? form + nameword_cut(words, i) : form, i == first,
				 i == first + count - 1);
	}
}

void roster_vote(Roster *roster, const char *form, RosterVote vote)
{
	guint *votes = g_hash_table_lookup(roster->votes, form);

	if (!votes) {
		votes = g_new0(guint, ROSTER_VOTES);
		g_hash_table_insert(roster->votes, g_strdup(form), votes);
	}
	votes[vote]++;
}

RosterVote roster_called(const Roster *roster, const char *form)
{
	const guint *votes = g_hash_table_lookup(roster->votes, form);
	RosterVote most = ROSTER_WORD;

	for (guint i = ROSTER_PERSON; votes && i < ROSTER_VOTES; i++)
		if (votes[i] > (most ? votes[most] : 0))
			most = (RosterVote)i;
	return most;
}

static gboolean has_article(const GArray *articles, guint article)
{
	guint low = 0, high = articles->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		if (g_array_index(articles, guint, middle) < article)
			low = middle + 1;
		else
			high = middle;
	}
	return low < articles->len && g_array_index(articles, guint, low) == article;
}

RosterRank roster_rank(const Roster *roster, guint article, const char *form)
{
	const Part *part = g_hash_table_lookup(roster->parts, form);

	if (!part)
		return ROSTER_NONE;
	if (has_article(part->ends, article))
		return ROSTER_LAST;
	if (has_article(part->begins, article))
		return ROSTER_FIRST;
	return part->ends->len || part->begins->len ? ROSTER_NEAR : ROSTER_PART;
}

gboolean roster_has(const Roster *roster, const char *form)
{
	return g_hash_table_contains(roster->votes, form) ||
	       g_hash_table_contains(roster->parts, form);
}

gboolean roster_sounds(const Roster *roster, const Lexicon *lexicon, const char *form, gsize least)
{
	char *key = sound_key(lexicon, form);
	gboolean found = strlen(key) >= least && g_hash_table_contains(roster->sounds, key);

	g_free(key);
	return found;
}
