/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/sheets.h"
#include "ui/words/translation.h"

struct Sheets {
	const Desk *desk;
	int width, height;
	GArray *open; /* Sheet; the last one is seen */
};

static const Sheet *sheet_at(const Sheets *sheets, guint index)
{
	return &g_array_index(sheets->open, Sheet, index);
}

Sheets *sheets_new(const Desk *desk, const View *first, int width, int height)
{
	Sheets *sheets = g_new0(Sheets, 1);

	sheets->desk = desk;
	sheets->width = width;
	sheets->height = height;
	sheets->open = g_array_new(FALSE, FALSE, sizeof(Sheet));
	sheets_open(sheets, first);
	return sheets;
}

static void close_top(Sheets *sheets)
{
	const Sheet *sheet = sheets_top(sheets);

	sheet->view->close(sheet->state);
	g_array_set_size(sheets->open, sheets->open->len - 1);
}

void sheets_free(Sheets *sheets)
{
	while (sheets->open->len > 0)
		close_top(sheets);
	g_array_unref(sheets->open);
	g_free(sheets);
}

const Sheet *sheets_top(const Sheets *sheets)
{
	return sheet_at(sheets, sheets->open->len - 1);
}

const Sheet *sheets_first(const Sheets *sheets)
{
	return sheet_at(sheets, 0);
}

void sheets_open(Sheets *sheets, const View *view)
{
	Sheet sheet = { view, view->open(sheets->desk) };

	if (view->lie_on && sheets->open->len > 0)
		view->lie_on(sheet.state, sheets_top(sheets)->view->name);
	view->resize(sheet.state, sheets->width, sheets->height);
	g_array_append_val(sheets->open, sheet);
}

gboolean sheets_close(Sheets *sheets)
{
	if (sheets->open->len == 1)
		return FALSE;
	close_top(sheets);
	return TRUE;
}

void sheets_close_all(Sheets *sheets)
{
	while (sheets_close(sheets))
		;
}

gboolean sheets_place(const Sheets *sheets, ReaderPlace *place)
{
	const Sheet *sheet = sheets_top(sheets);
	GString *excuse = g_string_new("");
	gboolean found = sheet->view->lead && sheet->view->lead(sheet->state, place, excuse);

	g_string_free(excuse, TRUE);
	return found;
}

guint sheets_fact(const Sheets *sheets, GString *message)
{
	ReaderPlace place;
	guint fact = DESK_NO_FACT;

	if (sheets_place(sheets, &place)) {
		Span at = { place.offset, place.offset + 1 };
		fact = desk_fact_at(sheets->desk, place.article, at);
	}
	if (fact == DESK_NO_FACT)
		g_string_append(message, _("no fact is at hand; ]f goes to the next one"));
	return fact;
}

gboolean sheets_passage(const Sheets *sheets, Passage *passage, GString *message)
{
	const Sheet *sheet = sheets_top(sheets);

	if (sheet->view->passage) {
		*passage = sheet->view->passage(sheet->state);
		return TRUE;
	}
	guint fact = sheets_fact(sheets, message);
	if (fact == DESK_NO_FACT)
		return FALSE;
	const Fact *told = desk_fact(sheets->desk, fact);
	*passage = (Passage){ told->article, told->span, SELECTION_FACT, FALSE };
	return TRUE;
}

gpointer sheets_uncover(Sheets *sheets, const View *view)
{
	while (sheets_top(sheets)->view != view && sheets_close(sheets))
		;
	return sheets_top(sheets)->state;
}

void sheets_switch(Sheets *sheets, const View *view)
{
	guint depth = sheets->open->len;
	ReaderPlace place;
	gboolean has_place = sheets_place(sheets, &place);

	while (depth > 0 && sheet_at(sheets, depth - 1)->view != view)
		depth--;
	while (depth > 0 && sheets->open->len > depth)
		close_top(sheets);
	if (depth > 0)
		return;
	sheets_open(sheets, view);
	if (has_place && view->show)
		view->show(sheets_top(sheets)->state, place);
}

void sheets_follow(Sheets *sheets, const View *view, GString *message)
{
	const Sheet *sheet = sheets_top(sheets);
	ReaderPlace place;

	if (!sheet->view->lead(sheet->state, &place, message))
		return;
	Search *trail = sheet->view->trail ? sheet->view->trail(sheet->state) : NULL;
	sheets_open(sheets, view);
	view->show(sheets_top(sheets)->state, place);
	if (trail)
		view->take_trail(sheets_top(sheets)->state, trail);
}

void sheets_resize(Sheets *sheets, int width, int height)
{
	sheets->width = width;
	sheets->height = height;
	for (guint i = 0; i < sheets->open->len; i++)
		sheet_at(sheets, i)->view->resize(sheet_at(sheets, i)->state, width, height);
}

void sheets_refresh(Sheets *sheets)
{
	for (guint i = 0; i < sheets->open->len; i++) {
		const Sheet *sheet = sheet_at(sheets, i);
		if (sheet->view->refresh)
			sheet->view->refresh(sheet->state);
	}
}
