/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/annotate.h"

#include "ui/keys/keymap.h"
#include "ui/words/translation.h"

/* Under another layout a letter is the one on the same key. */
static gboolean letter_of(const Desk *desk, Key key, gunichar *letter)
{
	int digit = keymap_digit(key);

	*letter = digit >= 0 ? (gunichar)('0' + digit) : bindings_latin(desk_bindings(desk), key);
	return *letter < 0x80 && g_ascii_isalnum((char)*letter);
}

gboolean annotate_mark(const Desk *desk, Key key, ReaderPlace place, GString *message)
{
	MemoryMark mark = { .article = place.article, .span = { place.offset, place.offset } };

	if (!letter_of(desk, key, &mark.letter)) {
		g_string_append(message, _("a place is marked with a letter or a digit"));
		return FALSE;
	}
	memory_set_mark(desk_memory(desk), mark);
	g_string_append_printf(message, _("marked: ' %c comes back here"), (char)mark.letter);
	return TRUE;
}

gboolean annotate_marked(const Desk *desk, Key key, ReaderPlace *place, GString *message)
{
	gunichar letter;
	MemoryMark mark;

	if (!letter_of(desk, key, &letter)) {
		g_string_append(message, _("a place is marked with a letter or a digit"));
		return FALSE;
	}
	if (!memory_mark(desk_memory(desk), letter, &mark)) {
		g_string_append_printf(message, _("no place is marked with %c; m %c marks one"),
				       (char)letter, (char)letter);
		return FALSE;
	}
	*place = (ReaderPlace){ mark.article, mark.span.start };
	return TRUE;
}

Passage annotate_passage(const Desk *desk, Passage passage)
{
	const MemoryNote *note =
		memory_note_at(desk_memory(desk), passage.article, passage.span.start);

	if (!passage.is_chosen && note)
		passage.span = note->span;
	return passage;
}

const char *annotate_note(const Desk *desk, Passage passage)
{
	const GArray *notes = memory_notes(desk_memory(desk));

	for (guint i = 0; i < notes->len; i++) {
		const MemoryNote *note = &g_array_index(notes, MemoryNote, i);
		if (note->article == passage.article && !note->line &&
		    note->span.start == passage.span.start && note->span.end == passage.span.end)
			return note->text;
	}
	return "";
}

void annotate_write(const Desk *desk, Passage passage, const char *text, GString *message)
{
	char *stripped = g_strstrip(g_strdup(text));
	MemoryNote note = { passage.article, passage.span, stripped, NULL };
	gboolean had_one = *annotate_note(desk, passage) != '\0';

	memory_set_note(desk_memory(desk), &note);
	if (*stripped != '\0')
		g_string_append(message, _("noted; ]a goes to the next note"));
	else
		g_string_append(message, had_one ? _("the note is gone") : _("nothing is noted"));
	g_free(stripped);
}

static gint compare(guint article, gsize offset, const MemoryNote *note)
{
	if (article != note->article)
		return article < note->article ? -1 : 1;
	return (offset > note->span.start) - (offset < note->span.start);
}

gboolean annotate_step(const Desk *desk, ReaderPlace *place, int step, GString *message)
{
	const GArray *notes = memory_notes(desk_memory(desk));
	const MemoryNote *found = NULL;

	for (guint n = 0; n < notes->len && !found; n++) {
		guint i = step > 0 ? n : notes->len - 1 - n;
		const MemoryNote *note = &g_array_index(notes, MemoryNote, i);
		if (!note->line && compare(place->article, place->offset, note) * step < 0)
			found = note;
	}
	if (found)
		*place = (ReaderPlace){ found->article, found->span.start };
	else
		g_string_append(message, notes->len == 0 ? _("nothing is noted yet; a notes")
					 : step > 0      ? _("there are no more notes")
							 : _("there are no notes before"));
	return found != NULL;
}
