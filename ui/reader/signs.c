/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/reader/signs.h"

#include "layout/mark.h"

static const char note_sign[] = "*";
static const char change_sign[] = "+";

static void add(GArray *marks, Span span, const char *sign)
{
	Mark mark = { .span = span, .role = ROLE_TEXT, .sign = sign, .sign_role = ROLE_MESSAGE };

	g_array_append_val(marks, mark);
}

/* Where the sign of what is in SPAN stands: behind it, as a footnote's does, else before it. */
static Span sign_span(const Article *article, Span span)
{
	const char *bytes = text_bytes(article_text(article));
	gsize at = span.end;

	while (bytes[at] == ' ')
		at++;
	if (at > span.end && bytes[at] != '\n' && bytes[at] != '\0')
		return (Span){ at, at + 1 };
	return span;
}

static void add_changes(const Desk *desk, guint article, GArray *marks)
{
	const Article *told = shelf_article(desk_shelf(desk), article);
	const GArray *changes = desk_changes(desk, article), *shown = desk_shown(desk);

	if (!changes || changes->len == 0)
		return;
	for (guint i = 0; i < changes->len; i++)
		add(marks, g_array_index(changes, Span, i), change_sign);
	for (guint i = 0; i < shown->len; i++) {
		guint fact = g_array_index(shown, guint, i);
		const Fact *of = desk_fact(desk, fact);
		if (of->article == article && desk_is_new(desk, fact))
			add(marks, sign_span(told, of->span), change_sign);
	}
}

gboolean signs_add(const Desk *desk, guint article, GArray *marks)
{
	const GArray *notes = memory_notes(desk_memory(desk));
	const Article *told = shelf_article(desk_shelf(desk), article);
	guint count = marks->len;

	add_changes(desk, article, marks);
	for (guint i = 0; i < notes->len; i++) {
		const MemoryNote *note = &g_array_index(notes, MemoryNote, i);
		if (note->article == article && !note->line)
			add(marks, sign_span(told, note->span), note_sign);
	}
	return marks->len > count;
}
