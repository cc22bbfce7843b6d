/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/selection.h"

#include <unictype.h>
#include <unistr.h>

#include "text/boundary.h"
#include "ui/words/translation.h"

static Span paragraph_at(const Article *article, gsize offset)
{
	for (guint i = 0; i < article_paragraph_count(article); i++) {
		Span span = article_paragraph(article, i);
		if (offset < span.end)
			return span;
	}
	return article_paragraph(article, article_paragraph_count(article) - 1);
}

static Span trim(const Text *text, Span span)
{
	const uint8_t *bytes = (const uint8_t *)text_bytes(text);
	ucs4_t c;

	while (!span_is_empty(span) && u8_next(&c, bytes + span.start) &&
	       uc_is_property_white_space(c))
		span.start += (gsize)u8_mblen(bytes + span.start, span_length(span));
	while (!span_is_empty(span)) {
		const uint8_t *last = u8_prev(&c, bytes + span.end, bytes + span.start);
		if (!last || !uc_is_property_white_space(c))
			break;
		span.end = (gsize)(last - bytes);
	}
	return span;
}

static Span bounded(const Article *article, gsize offset, BoundaryKind kind)
{
	BoundaryRules *rules = boundary_rules_new(kind, article_language(article));
	Span paragraph = paragraph_at(article, offset);
	Span span = boundaries_around(rules, article_text(article), paragraph,
				      MAX(offset, paragraph.start));

	boundary_rules_free(rules);
	return trim(article_text(article), span);
}

Span selection_span(const Desk *desk, guint article, gsize offset, SelectionUnit unit)
{
	const Article *of = shelf_article(desk_shelf(desk), article);
	guint fact;

	switch (unit) {
	case SELECTION_WORD:
		return bounded(of, offset, BOUNDARY_WORD);
	case SELECTION_FACT:
		fact = desk_fact_at(desk, article, (Span){ offset, offset + 1 });
		return fact == DESK_NO_FACT ? (Span){ 0 } : desk_fact(desk, fact)->span;
	case SELECTION_SENTENCE:
		return bounded(of, offset, BOUNDARY_SENTENCE);
	case SELECTION_PARAGRAPH:
		return paragraph_at(of, offset);
	default:
		return (Span){ 0 };
	}
}

SelectionUnit selection_next(const Desk *desk, guint article, gsize offset, SelectionUnit unit)
{
	Span now = selection_span(desk, article, offset, unit);

	for (guint next = unit + 1; next < SELECTION_UNITS; next++) {
		Span span = selection_span(desk, article, offset, (SelectionUnit)next);
		if (span_length(span) > span_length(now))
			return (SelectionUnit)next;
	}
	return SELECTION_NONE;
}

const char *selection_name(SelectionUnit unit)
{
	/* ORDER SELECTION_UNIT */
	static const char *const names[SELECTION_UNITS] = { N_("nothing"), N_("the word"),
							    N_("the fact"), N_("the sentence"),
							    N_("the paragraph") };

	g_assert(unit < SELECTION_UNITS);
	return translation_of(names[unit]);
}

const char *selection_report(SelectionUnit unit)
{
	/* ORDER SELECTION_UNIT */
	static const char *const reports[SELECTION_UNITS] = {
		N_("nothing is selected"),
		N_("the word is selected; again for more, y copies"),
		N_("the fact is selected; again for more, y copies"),
		N_("the sentence is selected; again for more, y copies"),
		N_("the paragraph is selected; again for more, y copies"),
	};

	g_assert(unit < SELECTION_UNITS);
	return translation_of(reports[unit]);
}
