/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/trigger.h"

#include <string.h>

gboolean trigger_read(const Tokens *tokens, guint index, Trigger *trigger)
{
	/* ORDER FORCE */
	static const char *const names[] = { "",         "that",      "said",  "denied",
					     "expected", "according", "likely" };
	TokenMatch match;

	if (!token_match(tokens, index, LEXICON_SPEECH, &match) ||
	    match.clitics & (CLITIC_DEFINITE | CLITIC_SUFFIX) ||
	    token_has(tokens, index, LEXICON_MONTH))
		return FALSE;
	*trigger = (Trigger){ .first = index,
			      .end = index + match.count,
			      .is_object = strcmp(match.entry.attribute, "object") == 0,
			      .is_participle = strcmp(match.entry.attribute, "participle") == 0,
			      .is_other = strcmp(match.entry.attribute, "also") == 0 };
	for (guint i = 1; i < G_N_ELEMENTS(names); i++)
		if (strcmp(names[i], match.entry.value) == 0)
			trigger->force = (Force)i;
	return trigger->force != FORCE_NONE;
}

FactStatus trigger_status(const Trigger *trigger)
{
	if (trigger->force == FORCE_DENIED)
		return STATUS_DENIED;
	return trigger->force == FORCE_EXPECTED || trigger->force == FORCE_LIKELY
		       ? STATUS_EXPECTED
		       : STATUS_ATTRIBUTED;
}
