/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/attribution.h"

#include "fact/speech.h"

/* So many speeches before a fact, and behind it, may tell of it. */
enum { BEFORE_LIMIT = 8, BEHIND_LIMIT = 3 };

static gboolean is_told(const Speech *speech, const Fact *fact)
{
	/* The end of a quotation may lie beyond that of the sentence in which it is told. */
	gsize end = fact->kind == FACT_QUOTE ? fact->span.start : fact->span.end;

	return speech->told.start <= fact->span.start && end <= speech->told.end &&
	       speech->told.start < speech->told.end;
}

static void take(Fact *fact, FactStatus status, Span source, Span verb)
{
	if (status >= fact->status)
		fact->verb = verb;
	fact->status = MAX(fact->status, status);
	if (!span_is_empty(source))
		fact->source = source;
}

/* The speeches that tell FACT; of the first NEAR of them the verb stands before it. */
static void apply_speeches(const GArray *speeches, guint near, Fact *fact)
{
	guint from = near > BEFORE_LIMIT ? near - BEFORE_LIMIT : 0;

	for (guint i = from; i < MIN(near + BEHIND_LIMIT, speeches->len); i++) {
		const Speech *speech = &g_array_index(speeches, Speech, i);
		if (is_told(speech, fact))
			take(fact, speech->status, speech->source, speech->verb);
	}
}

/* What stands in a quotation is told as that is. */
static void apply_quote(const Fact *quote, Fact *fact)
{
	if (fact->span.end > quote->span.end)
		return;
	take(fact, quote->status, quote->source, quote->verb);
}

void attribution_find(const NameWords *words, GArray *facts, guint first, gboolean is_open,
		      Span *teller)
{
	Span before = *teller;
	GArray *speeches = speeches_find(words, facts, first, teller);
	guint near = 0, quote = G_MAXUINT;

	for (guint i = first; i < facts->len; i++) {
		Fact *fact = &g_array_index(facts, Fact, i);
		while (near < speeches->len &&
		       g_array_index(speeches, Speech, near).verb.start < fact->span.start)
			near++;
		apply_speeches(speeches, near, fact);
		if (quote != G_MAXUINT)
			apply_quote(&g_array_index(facts, Fact, quote), fact);
		if (fact->kind != FACT_QUOTE)
			continue;
		take(fact, STATUS_ATTRIBUTED, (Span){ 0 }, fact->verb);
		if (is_open && i == first && span_is_empty(fact->source))
			fact->source = *teller = before;
		if (quote == G_MAXUINT ||
		    fact->span.end > g_array_index(facts, Fact, quote).span.end)
			quote = i;
	}
	g_array_unref(speeches);
}
