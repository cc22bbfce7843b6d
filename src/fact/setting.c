/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/setting.h"

#include <string.h>

/* How many tokens away a word still tells. */
#define REACH 25

typedef struct Telling {
	const char *unit;
	const char *meaning;
	guint count;
} Telling;

struct Setting {
	GArray *tellings; /* Telling */
};

Setting *setting_new(void)
{
	Setting *setting = g_new(Setting, 1);

	setting->tellings = g_array_new(FALSE, FALSE, sizeof(Telling));
	return setting;
}

void setting_free(Setting *setting)
{
	if (!setting)
		return;
	g_array_unref(setting->tellings);
	g_free(setting);
}

static void note(Setting *setting, const LexiconEntry *entry)
{
	for (guint i = 0; i < setting->tellings->len; i++) {
		Telling *telling = &g_array_index(setting->tellings, Telling, i);
		if (strcmp(telling->unit, entry->attribute) == 0 &&
		    strcmp(telling->meaning, entry->value) == 0) {
			telling->count++;
			return;
		}
	}
	Telling telling = { entry->attribute, entry->value, 1 };
	g_array_append_val(setting->tellings, telling);
}

void setting_note(Setting *setting, const Tokens *tokens)
{
	TokenMatch match;

	for (guint i = 0; i < tokens_count(tokens); i++)
		if (token_match(tokens, i, LEXICON_SETTING, &match))
			note(setting, &match.entry);
}

/* What token INDEX says of UNIT; NULL where it says nothing, also before the first one. */
static const char *meaning_at(const Tokens *tokens, guint index, const char *unit)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_SETTING, &match) &&
			       strcmp(match.entry.attribute, unit) == 0
		       ? match.entry.value
		       : NULL;
}

static const char *meaning_near(const Tokens *tokens, guint index, const char *unit)
{
	for (guint far = 1; far <= REACH; far++) {
		const char *before = index >= far ? meaning_at(tokens, index - far, unit) : NULL;
		const char *after = meaning_at(tokens, index + far, unit);
		if (before || after)
			return before ? before : after;
	}
	return NULL;
}

static const char *meaning_mostly(const Setting *setting, const char *unit)
{
	const char *meaning = NULL;
	guint most = 0;

	for (guint i = 0; setting && i < setting->tellings->len; i++) {
		const Telling *telling = &g_array_index(setting->tellings, Telling, i);
		if (strcmp(telling->unit, unit) != 0 || telling->count <= most)
			continue;
		most = telling->count;
		meaning = telling->meaning;
	}
	return meaning;
}

const char *setting_resolve(const Setting *setting, const Tokens *tokens, guint index,
			    const char *unit)
{
	const char *meaning = meaning_near(tokens, index, unit);
	return meaning ? meaning : meaning_mostly(setting, unit);
}
