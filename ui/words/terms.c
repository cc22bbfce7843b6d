/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/words/terms.h"

#include <string.h>

#include "article/article.h"
#include "link/measure.h"
#include "text/decode.h"
#include "ui/words/translation.h"

const char *terms_kind(FactKind kind)
{
	/* ORDER FACT_KIND */
	static const char *const names[FACT_KINDS] = {
		N_("date"),    N_("duration"), N_("quantity"), N_("count"),        N_("money"),
		N_("percent"), N_("person"),   N_("place"),    N_("organization"), N_("quote"),
		N_("number"),  N_("ordinal"),  N_("set"),      N_("furniture"),
	};

	g_assert(kind < FACT_KINDS);
	return translation_of(names[kind]);
}

const char *terms_mod(FactMod mod)
{
	/* ORDER FACT_MOD */
	static const char *const names[FACT_MODS] = {
		NULL,
		N_("more than"),
		N_("less than"),
		N_("equal or more"),
		N_("equal or less"),
		N_("approx"),
		N_("start"),
		N_("mid"),
		N_("end"),
		N_("before"),
		N_("after"),
	};

	g_assert(mod < FACT_MODS);
	return names[mod] ? translation_of(names[mod]) : NULL;
}

const char *terms_relation(LinkRelation relation)
{
	static const char *const names[LINK_RELATIONS] = {
		[LINK_AGREE] = N_("agree"),
		[LINK_COMPATIBLE] = N_("compatible"),
		[LINK_DIFFER] = N_("differ"),
	};

	return translation_of(names[relation]);
}

const char *terms_meaning(LinkRelation relation)
{
	static const char *const meanings[LINK_RELATIONS] = {
		[LINK_AGREE] = N_("others agree"),
		[LINK_COMPATIBLE] = N_("others tell it less exactly, or more"),
		[LINK_DIFFER] = N_("others differ"),
	};

	return translation_of(meanings[relation]);
}

const char *terms_measure(const char *unit)
{
	/* What measure_name() tells, for the catalogue. */
	static const char *const names[] = {
		N_("length"),   N_("area"),      N_("volume"), N_("mass"),
		N_("time"),     N_("power"),     N_("energy"), N_("data"),
		N_("pressure"), N_("magnitude"), N_("speed"),  N_("temperature"),
	};
	const char *name = measure_name(unit);

	(void)names;
	return name ? translation_of(name) : NULL;
}

/* The core's messages are looked up as they are; two of them hold something that is not known. */
char *terms_error(const GError *error)
{
	const char *last = strrchr(error->message, ' ');

	if (g_error_matches(error, ARTICLE_ERROR, ARTICLE_ERROR_TOO_LARGE))
		return g_strdup_printf(_("larger than %u MB"), (guint)(ARTICLE_SIZE_LIMIT >> 20));
	if (g_error_matches(error, DECODE_ERROR, DECODE_ERROR_CHARSET) && last)
		return g_strdup_printf(_("cannot be read as %s"), last + 1);
	return g_strdup(translation_of(error->message));
}
