/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session.h"

#include "ui/command_line.h"
#include "ui/help_view.h"
#include "ui/index_view.h"
#include "ui/matrix_view.h"
#include "ui/overrule.h"
#include "ui/pen.h"
#include "ui/prompt.h"
#include "ui/reader_view.h"
#include "ui/sheets.h"
#include "ui/timeline_view.h"
#include "ui/translation.h"

/* What a line that is typed is for. */
typedef enum Asked {
	ASKED_WORDS,      /* to be sought */
	ASKED_CORRECTION, /* of what a fact tells */
	ASKED_COMMAND,
	ASKED,
} Asked;

struct Session {
	const Desk *desk;
	Sheets *sheets;
	int width, height;
	Keymap keymap;
	Command done;    /* what the last event asked for, where it was done */
	Prompt *prompt;  /* while something is typed; or NULL */
	Asked asked;     /* what for */
	guint corrected; /* ASKED_CORRECTION: the fact */
	History *histories[ASKED];
	Overrule overrule;
	GString *message;
	char *copied; /* or NULL */
};

Session *session_new(const Desk *desk, Decisions *decisions, int width, int height)
{
	Session *session = g_new0(Session, 1);

	session->desk = desk;
	session->overrule = (Overrule){ .desk = desk, .decisions = decisions };
	session->width = width;
	session->height = height;
	session->sheets = sheets_new(desk, &reader_view, width, height);
	session->message = g_string_new("");
	for (guint i = 0; i < ASKED; i++)
		session->histories[i] = history_new();
	return session;
}

void session_free(Session *session)
{
	if (!session)
		return;
	sheets_free(session->sheets);
	prompt_free(session->prompt);
	for (guint i = 0; i < ASKED; i++)
		history_free(session->histories[i]);
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
	sheets_resize(session->sheets, width, height);
}

/* Ask for a line; TEXT is in it already. */
static void ask(Session *session, Asked asked, const char *label, const char *text)
{
	session->asked = asked;
	session->prompt = prompt_new(label, text);
	prompt_recall(session->prompt, session->histories[asked]);
	if (asked == ASKED_COMMAND)
		prompt_complete(session->prompt, command_line_complete, NULL);
}

static void seek(Session *session, const char *words)
{
	const Sheet *sheet = sheets_top(session->sheets);

	if (!sheet->view->seek && !sheet->view->narrow)
		session_say(session, _("there is nothing to search here"));
	else if (!words)
		ask(session, ASKED_WORDS, "/",
		    sheet->view->narrow ? sheet->view->narrowed(sheet->state) : "");
	else if (sheet->view->narrow)
		sheet->view->narrow(sheet->state, words);
	else
		sheet->view->seek(sheet->state, words, session->message);
}

/* The fact that is at hand in the view that is seen; DESK_NO_FACT where none is, which is said. */
static guint fact_at_hand(Session *session)
{
	ReaderPlace place;
	guint fact = DESK_NO_FACT;

	if (sheets_place(session->sheets, &place)) {
		Span at = { place.offset, place.offset + 1 };
		fact = desk_fact_at(session->desk, place.article, at);
	}
	if (fact == DESK_NO_FACT)
		session_say(session, _("no fact is at hand; ]f goes to the next one"));
	return fact;
}

static SessionWish correct(Session *session, guint fact, const char *words)
{
	if (words)
		return overrule_correct(&session->overrule, fact, words, session->message)
			       ? SESSION_DECIDES
			       : SESSION_GOES_ON;
	char *form = overrule_form(&session->overrule, fact);
	session->corrected = fact;
	ask(session, ASKED_CORRECTION, _("correct: "), form);
	g_free(form);
	return SESSION_GOES_ON;
}

/* Overrule what was found of the fact at hand. */
static SessionWish decide(Session *session, const KeymapRequest *request)
{
	Overrule *overrule = &session->overrule;
	guint fact = fact_at_hand(session);
	gboolean is_decided = FALSE;

	if (fact == DESK_NO_FACT)
		return SESSION_GOES_ON;
	if (request->command == COMMAND_CORRECT)
		return correct(session, fact, request->words);
	if (request->command == COMMAND_JOIN)
		is_decided = overrule_join(overrule, fact, session->message);
	else
		is_decided = overrule_part(overrule, fact, request->count, session->message);
	return is_decided ? SESSION_DECIDES : SESSION_GOES_ON;
}

/* Which way it went is added when that is known. */
static SessionWish copy(Session *session)
{
	const Sheet *sheet = sheets_top(session->sheets);
	const char *what = selection_name(SELECTION_FACT);
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

static SessionWish leave(Session *session)
{
	return sheets_close(session->sheets) ? SESSION_GOES_ON : SESSION_ENDS;
}

/* Do what no view handles. */
static SessionWish obey(Session *session, const KeymapRequest *request)
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
		sheets_open(session->sheets, &help_view);
		return SESSION_GOES_ON;
	case COMMAND_READER:
		sheets_close_all(session->sheets);
		return SESSION_GOES_ON;
	case COMMAND_MATRIX:
		sheets_switch(session->sheets, &matrix_view);
		return SESSION_GOES_ON;
	case COMMAND_TIMELINE:
		sheets_switch(session->sheets, &timeline_view);
		return SESSION_GOES_ON;
	case COMMAND_INDEX:
		sheets_switch(session->sheets, &index_view);
		return SESSION_GOES_ON;
	case COMMAND_SEARCH:
		seek(session, request->words);
		return SESSION_GOES_ON;
	case COMMAND_TYPE:
		ask(session, ASKED_COMMAND, ":", "");
		return SESSION_GOES_ON;
	case COMMAND_REDRAW:
		return SESSION_REDRAWS;
	case COMMAND_SUSPEND:
		return SESSION_SUSPENDS;
	case COMMAND_QUIT:
		return leave(session);
	case COMMAND_CANCEL:
		return overrule_leave(&session->overrule) || desk_has_findings(session->desk)
			       ? SESSION_GOES_ON
			       : SESSION_CANCELS;
	default:
		session->done = COMMAND_NONE;
		return SESSION_GOES_ON;
	}
}

/* Do what is asked for: the view that is seen does it, else the session. */
static SessionWish carry_out(Session *session, const KeymapRequest *request)
{
	const Sheet *sheet = sheets_top(session->sheets);

	session->done = request->command;
	switch (sheet->view->act(sheet->state, request, session->message)) {
	case VIEW_UNHANDLED:
		return obey(session, request);
	case VIEW_CLOSED:
		sheets_close(session->sheets);
		break;
	case VIEW_LEADS:
		sheets_follow(session->sheets, &reader_view, session->message);
		break;
	case VIEW_DONE:
		break;
	}
	return SESSION_GOES_ON;
}

Command session_done(const Session *session)
{
	return session->done;
}

static void say_unbound(Session *session, Key prefix, Key key)
{
	GString *name = g_string_new("");

	if (prefix != KEY_NONE)
		key_append_name(name, prefix);
	key_append_name(name, key);
	g_string_printf(session->message, _("%s does nothing here; ? helps"), name->str);
	g_string_free(name, TRUE);
}

static SessionWish press(Session *session, Key key)
{
	Key prefix = session->keymap.prefix;
	SessionWish wish = SESSION_GOES_ON;
	KeymapRequest request;
	KeymapResult result = keymap_press(&session->keymap, key, &request);

	if (result == KEYMAP_WAITING)
		return SESSION_GOES_ON;
	if (result == KEYMAP_COMMAND)
		wish = carry_out(session, &request);
	if (session->done == COMMAND_NONE)
		say_unbound(session, prefix, key);
	return wish;
}

static SessionWish run_line(Session *session, const char *line)
{
	SessionWish wish = SESSION_GOES_ON;
	GError *error = NULL;
	KeymapRequest request;

	if (!command_line_read(line, &request, &error)) {
		session_say(session, error->message);
		g_error_free(error);
	} else if (request.command != COMMAND_NONE) {
		wish = carry_out(session, &request);
		if (session->done == COMMAND_NONE)
			g_string_printf(session->message, _("%s does nothing here; ? helps"),
					command_name(request.command));
	}
	return wish;
}

/* Do what was typed. */
static SessionWish accept(Session *session, const char *line)
{
	history_add(session->histories[session->asked], line);
	switch (session->asked) {
	case ASKED_WORDS:
		seek(session, line);
		return SESSION_GOES_ON;
	case ASKED_CORRECTION:
		return correct(session, session->corrected, line);
	default:
		return run_line(session, line);
	}
}

/* While it is typed what a view shows; typed no more, it shows all. */
static void narrow(Session *session, PromptState state)
{
	const Sheet *sheet = sheets_top(session->sheets);

	if (session->asked == ASKED_WORDS && sheet->view->narrow)
		sheet->view->narrow(sheet->state,
				    state == PROMPT_CANCELLED ? "" : prompt_text(session->prompt));
}

static SessionWish type(Session *session, Key key)
{
	PromptState state = prompt_press(session->prompt, key);
	SessionWish wish = SESSION_GOES_ON;

	narrow(session, state);
	if (state == PROMPT_TYPING)
		return wish;
	/* What is typed may ask for another line. */
	Prompt *prompt = session->prompt;
	session->prompt = NULL;
	if (state == PROMPT_ACCEPTED)
		wish = accept(session, prompt_text(prompt));
	prompt_free(prompt);
	return wish;
}

SessionWish session_step(Session *session, const Event *event)
{
	const Sheet *sheet = sheets_top(session->sheets);

	session->done = COMMAND_NONE;
	if (event->type != EVENT_RESIZE && event->type != EVENT_FOUND && event->type != EVENT_TICK)
		g_string_truncate(session->message, 0);
	switch (event->type) {
	case EVENT_KEY:
		if (!session->prompt)
			return press(session, event->key);
		return type(session, event->key);
	case EVENT_CLICK:
	case EVENT_DRAG:
	case EVENT_WHEEL:
		sheet->view->point(sheet->state, event);
		break;
	case EVENT_RESIZE:
		resize(session, event->width, event->height);
		break;
	case EVENT_TICK:
		break;
	case EVENT_FOUND:
		sheets_refresh(session->sheets);
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
	pen_start(&pen, session->message->str, ROLE_MESSAGE, 0);
}

/* A count or a first key, at the end of the last row. */
static void draw_pending(const Session *session, Grid *grid)
{
	GString *pending = g_string_new(" ");
	Pen pen = pen_new(grid, grid->height - 1);

	keymap_append_pending(pending, &session->keymap);
	if (pending->len > 1)
		pen_end_words(&pen, pending->str, ROLE_KEY, 0);
	g_string_free(pending, TRUE);
}

void session_draw(Session *session, Grid *grid)
{
	const Sheet *sheet = sheets_top(session->sheets);

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
