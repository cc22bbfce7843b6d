/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session.h"

#include "ui/help_view.h"
#include "ui/keymap.h"
#include "ui/matrix_view.h"
#include "ui/overrule.h"
#include "ui/pen.h"
#include "ui/prompt.h"
#include "ui/reader_view.h"
#include "ui/timeline_view.h"
#include "ui/view.h"

/* A view that lies open. */
typedef struct Sheet {
	const View *view;
	gpointer state;
} Sheet;

struct Session {
	const Desk *desk;
	int width, height;
	GArray *sheets; /* Sheet; the last one is seen */
	Keymap keymap;
	Prompt *prompt;  /* while something is typed; or NULL */
	guint corrected; /* the fact that is corrected by what is typed; or DESK_NO_FACT */
	Overrule overrule;
	GString *message;
	char *copied; /* or NULL */
};

static Sheet *top_sheet(Session *session)
{
	return &g_array_index(session->sheets, Sheet, session->sheets->len - 1);
}

static void open_view(Session *session, const View *view)
{
	Sheet sheet = { view, view->open(session->desk) };

	view->resize(sheet.state, session->width, session->height);
	g_array_append_val(session->sheets, sheet);
}

static void close_view(Session *session)
{
	Sheet *sheet = top_sheet(session);

	sheet->view->close(sheet->state);
	g_array_set_size(session->sheets, session->sheets->len - 1);
}

/* The place in the articles that is at hand in the view that is seen. */
static gboolean place_at_hand(Session *session, ReaderPlace *place)
{
	Sheet *sheet = top_sheet(session);
	GString *excuse = g_string_new("");
	gboolean found = sheet->view->lead && sheet->view->lead(sheet->state, place, excuse);

	g_string_free(excuse, TRUE);
	return found;
}

/* Open VIEW upon the others, where it shows the place that was at hand. */
static void open_view_here(Session *session, const View *view)
{
	ReaderPlace place;
	gboolean has_place = place_at_hand(session, &place);

	open_view(session, view);
	if (has_place && view->show)
		view->show(top_sheet(session)->state, place);
}

/* Go to VIEW: back to where it lies open already, else open it. */
static void switch_to(Session *session, const View *view)
{
	guint depth = session->sheets->len;

	while (depth > 0 && g_array_index(session->sheets, Sheet, depth - 1).view != view)
		depth--;
	if (depth == 0)
		open_view_here(session, view);
	else
		while (session->sheets->len > depth)
			close_view(session);
}

/* Open the articles upon the view, at the place it leads to, so that leaving them leads back. */
static void follow_lead(Session *session)
{
	Sheet *sheet = top_sheet(session);
	ReaderPlace place;

	if (!sheet->view->lead(sheet->state, &place, session->message))
		return;
	open_view(session, &reader_view);
	reader_view.show(top_sheet(session)->state, place);
}

/* Leave the view; the last one is the program. */
static SessionWish leave(Session *session)
{
	if (session->sheets->len == 1)
		return SESSION_ENDS;
	close_view(session);
	return SESSION_GOES_ON;
}

Session *session_new(const Desk *desk, Decisions *decisions, int width, int height)
{
	Session *session = g_new0(Session, 1);

	session->desk = desk;
	session->corrected = DESK_NO_FACT;
	session->overrule = (Overrule){ .desk = desk, .decisions = decisions };
	session->width = width;
	session->height = height;
	session->sheets = g_array_new(FALSE, FALSE, sizeof(Sheet));
	session->message = g_string_new("");
	open_view(session, &reader_view);
	return session;
}

void session_free(Session *session)
{
	if (!session)
		return;
	while (session->sheets->len > 0)
		close_view(session);
	g_array_unref(session->sheets);
	prompt_free(session->prompt);
	g_free(session->copied);
	g_string_free(session->message, TRUE);
	g_free(session);
}

void session_say(Session *session, const char *text)
{
	g_string_assign(session->message, text);
}

void session_add(Session *session, const char *text)
{
	g_string_append(session->message, text);
}

static void resize(Session *session, int width, int height)
{
	session->width = width;
	session->height = height;
	for (guint i = 0; i < session->sheets->len; i++) {
		Sheet *sheet = &g_array_index(session->sheets, Sheet, i);
		sheet->view->resize(sheet->state, width, height);
	}
}

static void refresh(Session *session)
{
	for (guint i = 0; i < session->sheets->len; i++) {
		Sheet *sheet = &g_array_index(session->sheets, Sheet, i);
		if (sheet->view->refresh)
			sheet->view->refresh(sheet->state);
	}
}

static void open_prompt(Session *session)
{
	if (top_sheet(session)->view->seek)
		session->prompt = prompt_new("/", "");
	else
		session_say(session, "there is nothing to search here");
}

static void close_prompt(Session *session)
{
	prompt_free(session->prompt);
	session->prompt = NULL;
	session->corrected = DESK_NO_FACT;
}

/* Do what was typed. */
static SessionWish accept(Session *session)
{
	Sheet *sheet = top_sheet(session);
	const char *text = prompt_text(session->prompt);

	if (session->corrected == DESK_NO_FACT) {
		sheet->view->seek(sheet->state, text, session->message);
		return SESSION_GOES_ON;
	}
	return overrule_correct(&session->overrule, session->corrected, text, session->message)
		       ? SESSION_DECIDES
		       : SESSION_GOES_ON;
}

static SessionWish type(Session *session, Key key)
{
	PromptState state = prompt_press(session->prompt, key);
	SessionWish wish = state == PROMPT_ACCEPTED ? accept(session) : SESSION_GOES_ON;

	if (state != PROMPT_TYPING)
		close_prompt(session);
	return wish;
}

/* The fact that is at hand in the view that is seen; DESK_NO_FACT where none is, which is said. */
static guint fact_at_hand(Session *session)
{
	ReaderPlace place;
	guint fact = DESK_NO_FACT;

	if (place_at_hand(session, &place)) {
		Span at = { place.offset, place.offset + 1 };
		fact = desk_fact_at(session->desk, place.article, at);
	}
	if (fact == DESK_NO_FACT)
		session_say(session, "no fact is at hand; ]f goes to the next one");
	return fact;
}

static void open_correction(Session *session, guint fact)
{
	char *form = overrule_form(&session->overrule, fact);

	session->corrected = fact;
	session->prompt = prompt_new("correct: ", form);
	g_free(form);
}

/* Overrule what was found of the fact at hand. */
static SessionWish decide(Session *session, const KeymapRequest *request)
{
	Overrule *overrule = &session->overrule;
	guint fact = fact_at_hand(session);
	gboolean is_decided = FALSE;

	if (fact == DESK_NO_FACT)
		return SESSION_GOES_ON;
	if (request->command == COMMAND_JOIN)
		is_decided = overrule_join(overrule, fact, session->message);
	else if (request->command == COMMAND_PART)
		is_decided = overrule_part(overrule, fact, request->count, session->message);
	else
		open_correction(session, fact);
	return is_decided ? SESSION_DECIDES : SESSION_GOES_ON;
}

/* Which way it went is added when that is known. */
static SessionWish copy(Session *session)
{
	Sheet *sheet = top_sheet(session);
	const char *what = "the fact";
	char *text = NULL;

	if (sheet->view->text) {
		text = sheet->view->text(sheet->state, &what);
	} else {
		guint fact = fact_at_hand(session);
		if (fact != DESK_NO_FACT)
			text = desk_words(session->desk, fact);
	}
	if (!text)
		return SESSION_GOES_ON;
	g_free(session->copied);
	session->copied = text;
	g_string_printf(session->message, "%s: ", what);
	return SESSION_COPIES;
}

const char *session_copied(const Session *session)
{
	return session->copied;
}

static SessionWish take_back(Session *session)
{
	return overrule_take_back(&session->overrule, session->message) ? SESSION_DECIDES
									: SESSION_GOES_ON;
}

static void say_unbound(Session *session, Key prefix, Key key)
{
	GString *message = session->message;

	if (prefix != KEY_NONE)
		key_append_name(message, prefix);
	key_append_name(message, key);
	g_string_append(message, " does nothing here; ? helps");
}

/* What no view handles, asked for by PREFIX and KEY. */
static SessionWish obey(Session *session, const KeymapRequest *request, Key prefix, Key key)
{
	switch (request->command) {
	case COMMAND_COPY:
		return copy(session);
	case COMMAND_JOIN:
	case COMMAND_PART:
	case COMMAND_CORRECT:
		return decide(session, request);
	case COMMAND_TAKE_BACK:
		return take_back(session);
	case COMMAND_HELP:
		open_view(session, &help_view);
		return SESSION_GOES_ON;
	case COMMAND_READER:
		while (session->sheets->len > 1)
			close_view(session);
		return SESSION_GOES_ON;
	case COMMAND_MATRIX:
		switch_to(session, &matrix_view);
		return SESSION_GOES_ON;
	case COMMAND_TIMELINE:
		switch_to(session, &timeline_view);
		return SESSION_GOES_ON;
	case COMMAND_INDEX:
		switch_to(session, &index_view);
		return SESSION_GOES_ON;
	case COMMAND_SEARCH:
		open_prompt(session);
		return SESSION_GOES_ON;
	case COMMAND_REDRAW:
		return SESSION_REDRAWS;
	case COMMAND_SUSPEND:
		return SESSION_SUSPENDS;
	case COMMAND_QUIT:
		return leave(session);
	case COMMAND_CANCEL:
		overrule_leave(&session->overrule);
		return SESSION_GOES_ON;
	default:
		say_unbound(session, prefix, key);
		return SESSION_GOES_ON;
	}
}

static SessionWish press(Session *session, Key key)
{
	Sheet *sheet = top_sheet(session);
	Key prefix = session->keymap.prefix;
	KeymapRequest request;

	switch (keymap_press(&session->keymap, key, &request)) {
	case KEYMAP_WAITING:
		return SESSION_GOES_ON;
	case KEYMAP_UNBOUND:
		say_unbound(session, prefix, key);
		return SESSION_GOES_ON;
	case KEYMAP_COMMAND:
		break;
	}
	switch (sheet->view->act(sheet->state, &request, session->message)) {
	case VIEW_UNHANDLED:
		return obey(session, &request, prefix, key);
	case VIEW_CLOSED:
		close_view(session);
		break;
	case VIEW_LEADS:
		follow_lead(session);
		break;
	case VIEW_DONE:
		break;
	}
	return SESSION_GOES_ON;
}

SessionWish session_step(Session *session, const Event *event)
{
	Sheet *sheet = top_sheet(session);

	if (event->type != EVENT_RESIZE && event->type != EVENT_FOUND)
		g_string_truncate(session->message, 0);
	switch (event->type) {
	case EVENT_KEY:
		if (!session->prompt)
			return press(session, event->key);
		return type(session, event->key);
	case EVENT_CLICK:
	case EVENT_WHEEL:
		sheet->view->point(sheet->state, event);
		break;
	case EVENT_RESIZE:
		resize(session, event->width, event->height);
		break;
	case EVENT_FOUND:
		refresh(session);
		break;
	case EVENT_END:
		return SESSION_ENDS;
	}
	return SESSION_GOES_ON;
}

static void draw_message(const Session *session, Grid *grid)
{
	int y = grid->height - 1;
	Pen pen = pen_new(grid, y);

	grid_fill(grid, (GridRect){ 0, y, grid->width, 1 }, "", ROLE_MESSAGE);
	pen_left(&pen, session->message->str, ROLE_MESSAGE, 0);
}

/* A count or a first key, at the end of the last row. */
static void draw_pending(const Session *session, Grid *grid)
{
	GString *pending = g_string_new(" ");
	Pen pen = pen_new(grid, grid->height - 1);

	keymap_append_pending(pending, &session->keymap);
	if (pending->len > 1)
		pen_right(&pen, pending->str, ROLE_KEY, 0);
	g_string_free(pending, TRUE);
}

void session_draw(Session *session, Grid *grid)
{
	Sheet *sheet = top_sheet(session);

	if (grid->width != session->width || grid->height != session->height)
		resize(session, grid->width, grid->height);
	grid_clear(grid);
	sheet->view->draw(sheet->state, grid);
	if (session->prompt)
		prompt_draw(session->prompt, grid, grid->height - 1);
	else if (session->message->len > 0)
		draw_message(session, grid);
	draw_pending(session, grid);
}
