/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/fact.h"

#include <string.h>

gboolean fact_kind_is_value(FactKind kind)
{
	return kind <= FACT_PERCENT;
}

gboolean fact_kind_is_bare(FactKind kind)
{
	return kind == FACT_NUMBER || kind == FACT_ORDINAL || kind == FACT_SET;
}

gboolean fact_is_told(const Fact *fact)
{
	return !fact->furniture && fact->kind != FACT_FURNITURE && !fact_kind_is_bare(fact->kind);
}

const char *fact_kind_name(FactKind kind)
{
	/* ORDER FACT_KIND */
	static const char *const names[FACT_KINDS] = {
		"date",  "duration",     "quantity", "count",  "money",   "percent", "person",
		"place", "organization", "quote",    "number", "ordinal", "set",     "furniture",
	};

	g_assert(kind < FACT_KINDS);
	return names[kind];
}

gboolean fact_kind_named(const char *name, FactKind *kind)
{
	for (guint i = 0; i < FACT_KINDS; i++)
		if (strcmp(fact_kind_name((FactKind)i), name) == 0) {
			*kind = (FactKind)i;
			return TRUE;
		}
	return FALSE;
}

gboolean fact_kind_is_name(FactKind kind)
{
	return kind >= FACT_PERSON && kind <= FACT_ORGANIZATION;
}

const char *fact_mod_name(FactMod mod)
{
	/* ORDER FACT_MOD */
	static const char *const names[FACT_MODS] = {
		NULL,    "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS", "APPROX",
		"START", "MID",       "END",       "BEFORE",        "AFTER",
	};

	g_assert(mod < FACT_MODS);
	return names[mod];
}

void fact_clear(Fact *fact)
{
	g_clear_pointer(&fact->value, g_free);
	g_clear_pointer(&fact->unit, g_free);
	g_clear_pointer(&fact->noun, g_free);
	g_clear_pointer(&fact->key, g_free);
	g_clear_pointer(&fact->anchor, g_free);
}

static void clear_element(gpointer fact)
{
	fact_clear(fact);
}

const char *fact_status_name(FactStatus status)
{
	/* ORDER FACT_STATUS */
	static const char *const names[FACT_STATUSES] = { "stated", "attributed", "expected",
							  "denied" };
	return names[status];
}

GArray *fact_array_new(void)
{
	GArray *facts = g_array_new(FALSE, TRUE, sizeof(Fact));

	g_array_set_clear_func(facts, clear_element);
	return facts;
}
