/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/club.h"

/* What the setting is asked for (LEXICON_SETTING). */
static const char open_name[] = "club";

gboolean club_read(const NameWords *words, const Setting *setting, guint index,
		   GazetteerMatch *club)
{
	const guint64 both = LEXICON_BIT(PLACE) | LEXICON_BIT(ORGANIZATION);
	GazetteerMatch town;

	if (index >= namewords_count(words) ||
	    (token_word(words->tokens, index)->classes & both) != both)
		return FALSE;
	if (!setting || !gazetteer_read(words, index, &town) || town.kind != FACT_PLACE ||
	    !gazetteer_read_organization(words, index, club) || club->count != town.count ||
	    !club->is_weak || gazetteer_is_asked(words, index) ||
	    !setting_resolve(setting, words->tokens, index, open_name))
		return FALSE;
	club->is_weak = FALSE;
	club->is_town = TRUE;
	return TRUE;
}
