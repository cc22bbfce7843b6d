/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/session.h"

#include "ui/frame/foot.h"
#include "ui/frame/pen.h"
#include "ui/reader/recall.h"
#include "ui/session/actions.h"
#include "ui/words/translation.h"

struct Session {
	const Desk *desk;
	Actions *actions;
	Sheets *sheets; /* those of the actions */
	int width, height;
	Keymap keymap;
	Command done; /* what the last event asked for, where it was done */
	GString *message;
	char *hint; /* for somebody who is here for the first time; or NULL */
};

/* Be where the person was when they last left. */
static void recall(Session *session)
{
	const Memory *memory = desk_memory(session->desk);
	const MemoryScene *scene = memory_scene(memory);

	recall_reader(sheets_uncover(session->sheets), memory);
	if (scene)
		sheets_recall(session->sheets, scene->view);
}

Session *session_new(const Desk *desk, Decisions *decisions, int width, int height)
{
	Session *session = g_new0(Session, 1);

	session->desk = desk;
	session->width = width;
	session->height = height;
	session->message = g_string_new("");
	session->actions = actions_new(desk, decisions, session->message, width, height);
	session->sheets = actions_sheets(session->actions);
	recall(session);
	return session;
}

void session_free(Session *session)
{
	if (!session)
		return;
	actions_free(session->actions);
	g_string_free(session->message, TRUE);
	g_free(session->hint);
	g_free(session);
}

void session_carry(Session *session, const Session *before, Renewal *renewal)
{
	sheets_carry(session->sheets, before->sheets, renewal);
}

gboolean session_is_busy(const Session *session)
{
	return actions_want_key(session->actions) || session->keymap.prefix != KEY_NONE;
}

void session_keep(Session *session)
{
	const char *view = sheets_top(session->sheets)->view->name;

	recall_keep(sheets_reader(session->sheets), desk_memory(session->desk), view);
}

void session_hint(Session *session)
{
	const Bindings *bindings = desk_bindings(session->desk);
	GString *next = g_string_new(""), *follow = g_string_new(""), *help = g_string_new("");

	bindings_append_keys(bindings, next, COMMAND_FACT_NEXT, 1);
	bindings_append_keys(bindings, follow, COMMAND_FOLLOW, 1);
	bindings_append_keys(bindings, help, COMMAND_HELP, 1);
	session->hint = g_strdup_printf(
		_("%s goes from fact to fact, %s shows what the others say, %s helps"), next->str,
		follow->str, help->str);
	g_string_free(next, TRUE);
	g_string_free(follow, TRUE);
	g_string_free(help, TRUE);
}

void session_say(Session *session, const char *text)
{
	g_string_assign(session->message, text);
}

void session_add(Session *session, const char *text)
{
	g_string_append(session->message, text);
}

const char *session_copied(const Session *session)
{
	return actions_copied(session->actions);
}

const char *session_opened(const Session *session)
{
	return actions_filing(session->actions)->path;
}

guint session_article(const Session *session)
{
	return actions_filing(session->actions)->article;
}

void session_focus(Session *session, guint article)
{
	Reader *reader = sheets_uncover(session->sheets);

	spread_focus(reader_spread(reader), article);
	reader_settle(reader);
}

const char *session_edited(const Session *session)
{
	return actions_edited(session->actions);
}

void session_take_edited(Session *session, const char *text)
{
	actions_take_edited(session->actions, text);
}

Command session_done(const Session *session)
{
	return session->done;
}

static void resize(Session *session, int width, int height)
{
	session->width = width;
	session->height = height;
	sheets_resize(session->sheets, width, height);
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

	if (actions_want_key(session->actions))
		return actions_take_key(session->actions, key, &session->done);
	KeymapResult result =
		keymap_press(&session->keymap, desk_bindings(session->desk), key, &request);
	if (result == KEYMAP_WAITING)
		return SESSION_GOES_ON;
	if (result == KEYMAP_COMMAND)
		wish = actions_do(session->actions, &request, &session->done);
	if (session->done == COMMAND_NONE)
		say_unbound(session, prefix, key);
	return wish;
}

static SessionWish point(Session *session, const Event *event)
{
	const Sheet *sheet = sheets_top(session->sheets);
	Inquiry *inquiry = actions_inquiry(session->actions);

	if (inquiry->picker)
		return actions_take_answer(session->actions, inquiry_point(inquiry, event),
					   &session->done);
	sheet->view->point(sheet->state, event);
	return SESSION_GOES_ON;
}

SessionWish session_step(Session *session, const Event *event)
{
	session->done = COMMAND_NONE;
	if (event->type != EVENT_RESIZE && event->type != EVENT_FOUND && event->type != EVENT_TICK)
		g_string_truncate(session->message, 0);
	switch (event->type) {
	case EVENT_KEY:
		g_clear_pointer(&session->hint, g_free);
		return press(session, event->key);
	case EVENT_CLICK:
	case EVENT_DRAG:
	case EVENT_WHEEL:
		return point(session, event);
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

/* In the rule above the foot, where it hides nothing. */
static void draw_hint(const Session *session, Grid *grid)
{
	int rows = foot_height(grid->height);
	Pen pen = pen_within(grid, grid->height - rows, 3, grid->width - 4);

	if (rows < 2)
		return;
	pen_start(&pen, " ", ROLE_MESSAGE, 0);
	pen_start_words(&pen, session->hint, ROLE_MESSAGE, 0);
	pen_start(&pen, " ", ROLE_MESSAGE, 0);
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
	const Bindings *bindings = desk_bindings(session->desk);
	GString *pending = g_string_new(" ");
	Pen pen = pen_new(grid, grid->height - 1);

	if (actions_waiting(session->actions) != COMMAND_NONE)
		bindings_append_keys(bindings, pending, actions_waiting(session->actions), 1);
	else
		keymap_append_pending(pending, &session->keymap);
	if (pending->len > 1)
		pen_end_words(&pen, pending->str, ROLE_KEY, 0);
	g_string_free(pending, TRUE);
}

void session_draw(Session *session, Grid *grid)
{
	const Sheet *sheet = sheets_top(session->sheets);
	Inquiry *inquiry = actions_inquiry(session->actions);

	if (grid->width != session->width || grid->height != session->height)
		resize(session, grid->width, grid->height);
	grid_clear(grid);
	sheet->view->draw(sheet->state, grid);
	if (session->hint)
		draw_hint(session, grid);
	if (inquiry_is_open(inquiry))
		inquiry_draw(inquiry, grid);
	else if (session->message->len > 0)
		draw_message(session, grid);
	draw_pending(session, grid);
}
