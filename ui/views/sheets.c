/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/sheets.h"

#include <string.h>

#include "ui/views/help_view.h"
#include "ui/views/index_view.h"
#include "ui/views/matrix_view.h"
#include "ui/views/reader_view.h"
#include "ui/views/reason_view.h"
#include "ui/views/timeline_view.h"
#include "ui/words/translation.h"

/* The views that are turned to, and that are left for each other. */
static const struct {
	Command command;
	const View *view;
} turns[] = {
	{ COMMAND_MATRIX, &matrix_view },
	{ COMMAND_TIMELINE, &timeline_view },
	{ COMMAND_INDEX, &index_view },
	{ COMMAND_REASON, &reason_view },
};

struct Sheets {
	const Desk *desk;
	int width, height;
	GArray *open;  /* Sheet; the last one is seen */
	GArray *aside; /* Sheet: closed, and kept; one of each view */
};

static Sheet *sheet_at(const Sheets *sheets, guint index)
{
	return &g_array_index(sheets->open, Sheet, index);
}

/* The one of VIEW that was kept, which is taken away; FALSE where there is none. */
static gboolean take_aside(Sheets *sheets, const View *view, Sheet *sheet)
{
	for (guint i = 0; i < sheets->aside->len; i++) {
		*sheet = g_array_index(sheets->aside, Sheet, i);
		if (sheet->view == view) {
			g_array_remove_index_fast(sheets->aside, i);
			return TRUE;
		}
	}
	return FALSE;
}

/* What was typed to narrow a view is not kept: nobody would look for it there. */
static void lay_aside(Sheets *sheets, const Sheet *sheet)
{
	Sheet other;

	if (take_aside(sheets, sheet->view, &other))
		other.view->close(other.state);
	if (sheet->view->narrow)
		sheet->view->narrow(sheet->state, "");
	g_array_append_val(sheets->aside, *sheet);
}

static void open_view(Sheets *sheets, const View *view)
{
	Sheet sheet;

	if (!take_aside(sheets, view, &sheet))
		sheet = (Sheet){ .view = view, .state = view->open(sheets->desk) };
	if (view->lie_on && sheets->open->len > 0)
		view->lie_on(sheet.state, sheets_top(sheets)->view->name);
	view->resize(sheet.state, sheets->width, sheets->height);
	g_array_append_val(sheets->open, sheet);
}

Sheets *sheets_new(const Desk *desk, int width, int height)
{
	Sheets *sheets = g_new0(Sheets, 1);

	sheets->desk = desk;
	sheets->width = width;
	sheets->height = height;
	sheets->open = g_array_new(FALSE, FALSE, sizeof(Sheet));
	sheets->aside = g_array_new(FALSE, FALSE, sizeof(Sheet));
	open_view(sheets, &reader_view);
	return sheets;
}

static void close_top(Sheets *sheets)
{
	Sheet sheet = *sheets_top(sheets);

	g_array_set_size(sheets->open, sheets->open->len - 1);
	if (sheet.view->is_kept)
		lay_aside(sheets, &sheet);
	else
		sheet.view->close(sheet.state);
}

static void close_all(GArray *sheets)
{
	for (guint i = sheets->len; i > 0; i--) {
		const Sheet *sheet = &g_array_index(sheets, Sheet, i - 1);
		sheet->view->close(sheet->state);
	}
	g_array_unref(sheets);
}

void sheets_free(Sheets *sheets)
{
	close_all(sheets->open);
	close_all(sheets->aside);
	g_free(sheets);
}

const Sheet *sheets_top(const Sheets *sheets)
{
	return sheet_at(sheets, sheets->open->len - 1);
}

Reader *sheets_reader(const Sheets *sheets)
{
	return sheet_at(sheets, 0)->state;
}

gboolean sheets_close(Sheets *sheets)
{
	if (sheets->open->len == 1)
		return FALSE;
	close_top(sheets);
	return TRUE;
}

static void uncover_first(Sheets *sheets)
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

Reader *sheets_upper_reader(const Sheets *sheets)
{
	guint at = sheets->open->len - 1;

	while (sheet_at(sheets, at)->view != &reader_view)
		at--;
	return sheet_at(sheets, at)->state;
}

Reader *sheets_uncover(Sheets *sheets)
{
	while (sheets_top(sheets)->view != &reader_view && sheets_close(sheets))
		;
	return sheets_top(sheets)->state;
}

/* Back to where VIEW lies open already, else open it at the place that is at hand. */
static void turn_to(Sheets *sheets, const View *view)
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
	open_view(sheets, view);
	if (has_place && view->show)
		view->show(sheets_top(sheets)->state, place);
}

gboolean sheets_turn(Sheets *sheets, Command command)
{
	if (command == COMMAND_READER) {
		uncover_first(sheets);
		return TRUE;
	}
	if (command == COMMAND_HELP) {
		open_view(sheets, &help_view);
		return TRUE;
	}
	for (gsize i = 0; i < G_N_ELEMENTS(turns); i++)
		if (turns[i].command == command) {
			turn_to(sheets, turns[i].view);
			return TRUE;
		}
	return FALSE;
}

void sheets_recall(Sheets *sheets, const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(turns); i++)
		if (turns[i].view->is_kept && strcmp(turns[i].view->name, name) == 0)
			open_view(sheets, turns[i].view);
}

void sheets_follow(Sheets *sheets, GString *message)
{
	const Sheet *sheet = sheets_top(sheets);
	ReaderPlace place;

	if (!sheet->view->lead(sheet->state, &place, message))
		return;
	Search *trail = sheet->view->trail ? sheet->view->trail(sheet->state) : NULL;
	open_view(sheets, &reader_view);
	reader_view.show(sheets_top(sheets)->state, place);
	if (trail)
		reader_view.take_trail(sheets_top(sheets)->state, trail);
}

void sheets_resize(Sheets *sheets, int width, int height)
{
	sheets->width = width;
	sheets->height = height;
	for (guint i = 0; i < sheets->open->len; i++)
		sheet_at(sheets, i)->view->resize(sheet_at(sheets, i)->state, width, height);
}

static void refresh(Sheet *sheet)
{
	if (sheet->view->refresh)
		sheet->view->refresh(sheet->state);
	if (sheet->has_wanted)
		sheet->view->show(sheet->state, sheet->wanted);
	sheet->has_wanted = FALSE;
}

void sheets_refresh(Sheets *sheets)
{
	for (guint i = 0; i < sheets->open->len; i++)
		refresh(sheet_at(sheets, i));
	for (guint i = 0; i < sheets->aside->len; i++)
		refresh(&g_array_index(sheets->aside, Sheet, i));
}

/* Whether it is at a place, which is where it is to be after RENEWAL. */
static gboolean find_wanted(const Sheet *before, Renewal *renewal, ReaderPlace *place)
{
	GString *excuse = g_string_new("");
	gboolean found = before->view->lead && before->view->lead(before->state, place, excuse) &&
			 renewal_place(renewal, place);

	g_string_free(excuse, TRUE);
	return found;
}

static void carry(Sheet *sheet, const Sheet *before, Renewal *renewal)
{
	if (sheet->view->carry)
		sheet->view->carry(sheet->state, before->state, renewal);
	if (sheet->view->is_kept)
		sheet->has_wanted = find_wanted(before, renewal, &sheet->wanted);
}

void sheets_carry(Sheets *sheets, const Sheets *before, Renewal *renewal)
{
	uncover_first(sheets);
	for (guint i = 0; i < before->aside->len; i++) {
		const Sheet *old = &g_array_index(before->aside, Sheet, i);
		open_view(sheets, old->view);
		carry(sheet_at(sheets, 1), old, renewal);
		sheets_close(sheets);
	}
	carry(sheet_at(sheets, 0), sheet_at(before, 0), renewal);
	for (guint i = 1; i < before->open->len; i++) {
		const Sheet *old = sheet_at(before, i);
		open_view(sheets, old->view);
		carry(sheet_at(sheets, i), old, renewal);
	}
}
