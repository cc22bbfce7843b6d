/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/overrule.h"

#include <string.h>

#include "ui/words/translation.h"

/* A link of more facts than these is rejected fact by fact. */
#define REJECTED_MAX 16

static guint chosen_fact(const Overrule *overrule)
{
	Span at = { overrule->offset, overrule->offset + 1 };

	return desk_fact_at(overrule->desk, overrule->article, at);
}

static void choose(Overrule *overrule, guint fact, GString *message)
{
	const Fact *told = desk_fact(overrule->desk, fact);

	overrule->is_joining = TRUE;
	overrule->article = told->article;
	overrule->offset = told->span.start;
	g_string_append(message, _("now go to the fact of another article that tells the same, "
				   "and join again; Esc leaves"));
}

gboolean overrule_join(Overrule *overrule, guint fact, GString *message)
{
	guint first = overrule->is_joining ? chosen_fact(overrule) : DESK_NO_FACT;

	if (first == DESK_NO_FACT) {
		choose(overrule, fact, message);
		return FALSE;
	}
	if (!decisions_join(overrule->decisions, desk_fact(overrule->desk, first),
			    desk_fact(overrule->desk, fact))) {
		g_string_append(message, _("only facts of different articles are joined"));
		return FALSE;
	}
	overrule->is_joining = FALSE;
	g_string_append(message, _("joined"));
	return TRUE;
}

gboolean overrule_leave(Overrule *overrule)
{
	gboolean was_joining = overrule->is_joining;

	overrule->is_joining = FALSE;
	return was_joining;
}

/* Add the facts (const Fact *) of ARTICLE that FACT is linked with to OTHERS. */
static void add_partners(const Overrule *overrule, guint fact, guint article, GPtrArray *others)
{
	GArray *partners = desk_partners(overrule->desk, fact, article);

	for (guint i = 0; i < partners->len; i++) {
		guint other = g_array_index(partners, DeskPartner, i).fact;
		g_ptr_array_add(others, (gpointer)desk_fact(overrule->desk, other));
	}
	g_array_unref(partners);
}

gboolean overrule_part(Overrule *overrule, guint fact, guint article, GString *message)
{
	GPtrArray *others = g_ptr_array_new();

	for (guint i = 0; i < desk_article_count(overrule->desk); i++)
		if (article == 0 || article == i + 1)
			add_partners(overrule, fact, i, others);
	guint count = others->len;
	if (count > 0) {
		decisions_part(overrule->decisions, desk_fact(overrule->desk, fact),
			       (const Fact *const *)others->pdata, count);
		translation_append(
			message,
			translation_of_many("parted from %u fact", "parted from %u facts", count),
			count);
	} else if (article > 0) {
		translation_append(message, _("no fact of article %u is linked with this one"),
				   article);
	} else {
		g_string_append(message, _("this fact is linked with no other"));
	}
	g_ptr_array_unref(others);
	return count > 0;
}

gboolean overrule_reject(Overrule *overrule, guint fact, GString *message)
{
	const Desk *desk = overrule->desk;
	GPtrArray *facts = g_ptr_array_new();

	g_ptr_array_add(facts, (gpointer)desk_fact(desk, fact));
	for (guint i = 0; i < desk_article_count(desk); i++)
		add_partners(overrule, fact, i, facts);
	guint count = facts->len;
	gboolean is_decided = count > 1 && count <= REJECTED_MAX;
	if (is_decided) {
		decisions_part_all(overrule->decisions, (const Fact *const *)facts->pdata, count);
		translation_append(message,
				   translation_of_many("%u fact parted from each other",
						       "%u facts parted from each other", count),
				   count);
	} else if (count > 1) {
		translation_append(message, _("%u facts are too many; x parts this one"), count);
	} else {
		g_string_append(message, _("this fact is linked with no other"));
	}
	g_ptr_array_unref(facts);
	return is_decided;
}

char *overrule_form(const Overrule *overrule, guint fact)
{
	const Fact *told = desk_fact(overrule->desk, fact);

	return g_strdup_printf("%s %s", fact_kind_name(told->kind), told->value);
}

gboolean overrule_correct(Overrule *overrule, guint fact, const char *text, GString *message)
{
	const Fact *told = desk_fact(overrule->desk, fact);
	char **words = g_strsplit(text, " ", 2); /* the kind, the value */
	const char *value = words[0] && words[1] ? words[1] : "";
	gboolean is_decided = FALSE;
	FactKind kind;

	if (!words[0] || !fact_kind_named(words[0], &kind)) {
		g_string_append_printf(message, _("«%s» begins with no kind of fact"), text);
	} else if (kind == told->kind && strcmp(value, told->value) == 0) {
		g_string_append(message, _("nothing was changed"));
	} else {
		is_decided = decisions_correct(overrule->decisions, told, kind, value);
		if (is_decided)
			g_string_append(message, _("corrected"));
		else
			g_string_append_printf(message, _("«%s» is no %s"), value, words[0]);
	}
	g_strfreev(words);
	return is_decided;
}

gboolean overrule_take_back(Overrule *overrule, GString *message)
{
	gboolean taken = decisions_take_back(overrule->decisions);

	g_string_append(message, taken ? _("taken back") : _("nothing was decided"));
	return taken;
}
