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

/* Where the sign of NOTE stands: behind it, as a footnote's does, else before it. */
static Span sign_span(const Article *article, const MemoryNote *note)
{
	const char *bytes = text_bytes(article_text(article));
	gsize at = note->span.end;

	while (bytes[at] == ' ')
		at++;
	if (at > note->span.end && bytes[at] != '\n' && bytes[at] != '\0')
		return (Span){ at, at + 1 };
	return note->span;
}

gboolean signs_add(const Desk *desk, guint article, GArray *marks)
{
	const GArray *notes = memory_notes(desk_memory(desk)),
		     *changes = desk_changes(desk, article);
	const Article *told = shelf_article(desk_shelf(desk), article);
	guint count = marks->len;

	for (guint i = 0; changes && i < changes->len; i++)
		add(marks, g_array_index(changes, Span, i), change_sign);
	for (guint i = 0; i < notes->len; i++) {
		const MemoryNote *note = &g_array_index(notes, MemoryNote, i);
		if (note->article == article && !note->line)
			add(marks, sign_span(told, note), note_sign);
	}
	return marks->len > count;
}
