/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/novelty.h"

struct Novelty {
	guint articles;
	GHashTable **told; /* by article: what it told (strings); NULL where that is not known */
};

Novelty *novelty_new(guint articles)
{
	Novelty *novelty = g_new(Novelty, 1);

	novelty->articles = articles;
	novelty->told = g_new0(GHashTable *, articles);
	return novelty;
}

void novelty_free(Novelty *novelty)
{
	for (guint i = 0; i < novelty->articles; i++)
		if (novelty->told[i])
			g_hash_table_unref(novelty->told[i]);
	g_free(novelty->told);
	g_free(novelty);
}

/* What FACT tells; free with g_free(). */
static char *key_of(const Fact *fact)
{
	return g_strdup_printf("%u %u %s", fact->kind, fact->mod, fact->value);
}

/* TOLD, which may be NULL, is taken. */
static void set_told(Novelty *novelty, guint article, GHashTable *told)
{
	if (novelty->told[article])
		g_hash_table_unref(novelty->told[article]);
	novelty->told[article] = told;
}

void novelty_carry(Novelty *novelty, guint article, const Novelty *other, guint before)
{
	GHashTable *told = other->told[before];

	set_told(novelty, article, told ? g_hash_table_ref(told) : NULL);
}

void novelty_note(Novelty *novelty, guint article, const GArray *facts, guint before)
{
	GHashTable *told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->article == before)
			g_hash_table_add(told, key_of(fact));
	}
	set_told(novelty, article, told);
}

gboolean novelty_has(const Novelty *novelty, const Fact *fact)
{
	GHashTable *told = novelty->told[fact->article];
	char *key = key_of(fact);
	gboolean is_new = told && !g_hash_table_contains(told, key);

	g_free(key);
	return is_new;
}
