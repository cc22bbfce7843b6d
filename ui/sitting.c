/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sitting.h"

#include <string.h>

#include "text/decode.h"
#include "ui/files/changes.h"
#include "ui/files/editor.h"
#include "ui/files/reopening.h"
#include "ui/files/watch.h"
#include "ui/files/worker.h"
#include "ui/memory/cache.h"
#include "ui/memory/memory_lines.h"
#include "ui/memory/state.h"
#include "ui/screen/display.h"
#include "ui/session/session.h"
#include "ui/terminal/copy.h"
#include "ui/words/translation.h"

/* How much of where the person was may be lost with the program, in microseconds. */
#define MEMORY_PERIOD (60 * G_USEC_PER_SEC)

/* Milliseconds in which the terminal can draw what it was sent, where facts can wait. */
#define PAUSE 5

typedef struct Sitting {
	Opening *opening; /* borrowed; another one after articles were opened anew */
	gboolean remembers;
	Display *display;
	Bindings *bindings; /* borrowed */
	Memory *memory;
	Cache *looks; /* how the articles looked; NULL: not known, or nothing is remembered */
	State *state; /* NULL: nothing is remembered */
	gint64 kept;  /* when it last was, in microseconds */
	Desk *desk;
	Worker *worker;       /* looks for facts, or has found them */
	Watch *watch;         /* of the articles' files */
	gboolean is_watching; /* nothing is looked for */
	gboolean is_stale;    /* files have changed since they were read */
	Session *session;
} Sitting;

static void show(Sitting *sitting)
{
	session_draw(sitting->session, display_grid(sitting->display));
	display_show(sitting->display);
}

/* What could not be read. */
static void greet(Sitting *sitting)
{
	const GPtrArray *complaints = sitting->opening->complaints;

	if (complaints->len == 0 && sitting->state && state_is_first(sitting->state))
		session_hint(sitting->session);
	if (complaints->len == 0)
		return;
	const char *first = complaints->pdata[0];
	char *text = complaints->len == 1
			     ? g_strdup(first)
			     : g_strdup_printf(_("%u messages: %s …"), complaints->len, first);
	session_say(sitting->session, text);
	g_free(text);
}

/* What must be set for the terminal to show all right, which its answer has told. */
static void advise(Sitting *sitting)
{
	const Terminal *terminal = display_terminal(sitting->display);
	const char *advice = terminal ? terminal->choice.advice : NULL;

	if (!advice)
		return;
	session_say(sitting->session, translation_of(advice));
	show(sitting);
}

static void start_worker(Sitting *sitting, guint pause)
{
	if (!sitting->worker)
		sitting->worker =
			worker_new(sitting->opening->shelf, sitting->opening->decisions, pause);
}

static void expect_findings(Sitting *sitting)
{
	sitting->is_watching = FALSE;
	display_expect(sitting->display, worker_descriptor(sitting->worker), TRUE);
}

static void expect_changes(Sitting *sitting)
{
	sitting->is_watching = TRUE;
	display_expect(sitting->display, watch_descriptor(sitting->watch), FALSE);
}

static void open_looks(Sitting *sitting)
{
	const Opening *opening = sitting->opening;

	if (sitting->remembers && !sitting->looks)
		sitting->looks = cache_open(NULL, memory_key(sitting->memory), opening->shelf,
					    opening->decisions);
}

static gboolean has_look(const Sitting *sitting)
{
	return sitting->looks && cache_text(sitting->looks);
}

/* For the next time. */
static void keep_look(Sitting *sitting)
{
	gboolean can_keep = sitting->looks && sitting->desk;
	Glimpse *glimpse = can_keep ? desk_glimpse(sitting->desk) : NULL;

	if (!glimpse)
		return;
	char *lines = glimpse_write(glimpse);
	cache_keep(sitting->looks, lines);
	g_free(lines);
	glimpse_free(glimpse);
}

/* What was expected is there. */
static void take_news(Sitting *sitting)
{
	if (!sitting->is_watching) {
		desk_take(sitting->desk, worker_take(sitting->worker));
		open_looks(sitting);
	} else if (watch_has_news(sitting->watch)) {
		sitting->is_stale = TRUE;
	}
	expect_changes(sitting);
}

/* Keep what was decided, and find anew what hangs on it. */
static void keep_decisions(Sitting *sitting)
{
	const Opening *opening = sitting->opening;
	char *text = decisions_text(opening->decisions);
	GError *error = NULL;

	g_clear_pointer(&sitting->worker, worker_free);
	start_worker(sitting, 0);
	g_clear_pointer(&sitting->looks, cache_free);
	if (!ledger_write(opening->ledger, text, &error)) {
		char *name = decode_name(ledger_path(opening->ledger));
		g_prefix_error(&error, "%s: ", name);
		session_say(sitting->session, error->message);
		g_error_free(error);
		g_free(name);
	}
	g_free(text);
	expect_findings(sitting);
}

/* Stop looking for facts or, where that was done, look for them. */
static void turn_search(Sitting *sitting)
{
	if (sitting->worker) {
		g_clear_pointer(&sitting->worker, worker_free);
		expect_changes(sitting);
		desk_tell_stopped(sitting->desk);
		return;
	}
	start_worker(sitting, 0);
	desk_tell_progress(sitting->desk, 0);
	expect_findings(sitting);
}

/* Keep where the person is and what they left there; FALSE where that cannot be, which is said. */
static gboolean remember(Sitting *sitting)
{
	GError *error = NULL;

	sitting->kept = g_get_monotonic_time();
	if (!sitting->state)
		return TRUE;
	session_keep(sitting->session);
	if (state_keep(sitting->state, &error))
		return TRUE;
	session_say(sitting->session, error->message);
	g_ptr_array_set_size(sitting->opening->complaints, 0);
	g_ptr_array_add(sitting->opening->complaints, g_strdup(error->message));
	g_error_free(error);
	return FALSE;
}

typedef struct Edit {
	const char *text;
	char *edited;
	GError *error;
} Edit;

static void edit_text(gpointer data)
{
	Edit *edit = data;

	edit->edited = editor_edit(edit->text, &edit->error);
}

static void edit(Sitting *sitting)
{
	Edit edit = { .text = session_edited(sitting->session) };

	display_lend(sitting->display, edit_text, &edit);
	if (edit.edited) {
		session_take_edited(sitting->session, edit.edited);
		remember(sitting);
	} else {
		session_say(sitting->session, edit.error->message);
	}
	g_clear_error(&edit.error);
	g_free(edit.edited);
}

static void suspend(Sitting *sitting)
{
	remember(sitting);
	display_suspend(sitting->display);
}

static void copy(Sitting *sitting)
{
	const char *text = session_copied(sitting->session);
	GString *report = g_string_new("");

	copy_out(display_terminal(sitting->display), text, strlen(text), report);
	session_add(sitting->session, report->str);
	g_string_free(report, TRUE);
}

/* What is kept of the articles or, where nothing is kept, what LINES (or NULL) say. */
static void recall(Sitting *sitting, const char *lines)
{
	const Opening *opening = sitting->opening;
	GError *error = NULL;

	sitting->memory = memory_new(opening->shelf);
	sitting->kept = g_get_monotonic_time();
	if (sitting->remembers)
		sitting->state = state_open(sitting->memory, NULL, &error);
	else if (lines)
		memory_read(sitting->memory, lines);
	if (error)
		g_ptr_array_add(opening->complaints, g_strdup(error->message));
	g_clear_error(&error);
	open_looks(sitting);
}

/* Lay the articles on a desk, as they were when the person left, and watch their files. */
static void begin(Sitting *sitting)
{
	const Opening *opening = sitting->opening;
	const Grid *grid = display_grid(sitting->display);

	sitting->desk = desk_new(opening->shelf, sitting->memory, sitting->bindings);
	if (has_look(sitting))
		desk_take_glimpse(sitting->desk,
				  glimpse_read(cache_text(sitting->looks), opening->shelf));
	sitting->session =
		session_new(sitting->desk, opening->decisions, grid->width, grid->height);
	sitting->watch = watch_new(opening->shelf);
}

static void end(Sitting *sitting)
{
	keep_look(sitting);
	g_clear_pointer(&sitting->looks, cache_free);
	session_free(sitting->session);
	desk_free(sitting->desk);
	watch_free(sitting->watch);
	g_clear_pointer(&sitting->state, state_free);
	memory_free(sitting->memory);
}

/*
 * Lay NEXT, which is taken, on the desk, with what has changed in the articles marked. The person
 * is where they were; what is remembered is found again by its words.
 */
static void take_opening(Sitting *sitting, Opening next)
{
	GPtrArray *changes = changes_between(sitting->opening->shelf, next.shelf);

	remember(sitting);
	char *lines = memory_write(sitting->memory);
	Sitting before = *sitting;
	Opening old = *sitting->opening;
	Renewal *renewal = renewal_new(old.shelf, next.shelf);

	g_clear_pointer(&sitting->worker, worker_free);
	*sitting->opening = next;
	sitting->state = NULL;
	sitting->looks = NULL;
	start_worker(sitting, 0);
	recall(sitting, lines);
	begin(sitting);
	for (guint i = 0; i < changes->len; i++)
		desk_take_changes(sitting->desk, i, changes->pdata[i]);
	desk_carry_changes(sitting->desk, before.desk, renewal);
	session_carry(sitting->session, before.session, renewal);
	/* Files may have changed while they were read. */
	sitting->is_stale = watch_has_news(before.watch);
	renewal_free(renewal);
	end(&before);
	opening_clear(&old);
	expect_findings(sitting);
	g_ptr_array_unref(changes);
	g_free(lines);
}

/* What lies open already is gone to. */
static void open_path(Sitting *sitting)
{
	char *path = g_strdup(session_opened(sitting->session));
	GString *message = g_string_new("");
	Opening next;
	guint article;

	if (path && opening_has(sitting->opening, path, &article))
		g_string_printf(message, _("%s is open already"), path);
	else if (reopening_open(sitting->opening, path, &next, message))
		take_opening(sitting, next);
	if (path && opening_has(sitting->opening, path, &article))
		session_focus(sitting->session, article);
	session_say(sitting->session, message->str);
	g_string_free(message, TRUE);
	g_free(path);
}

/* Once all that is written at one time is written. */
static void read_changed(Sitting *sitting)
{
	GString *message = g_string_new("");
	Opening next;

	sitting->is_stale = FALSE;
	watch_settle(sitting->watch);
	if (reopening_follow(sitting->opening, &next, message))
		take_opening(sitting, next);
	if (message->len > 0)
		session_say(sitting->session, message->str);
	g_string_free(message, TRUE);
}

static void close_article(Sitting *sitting)
{
	guint article = session_article(sitting->session);
	const char *name = article_name(shelf_article(sitting->opening->shelf, article));
	char *text = g_strdup_printf(_("closed: %s"), name);

	take_opening(sitting, opening_without(sitting->opening, article));
	session_say(sitting->session, text);
	g_free(text);
}

/* Earlier versions of an article lie beside it, or no more. */
static void turn_editions(Sitting *sitting)
{
	guint article = session_article(sitting->session);
	const char *name = article_name(shelf_article(sitting->opening->shelf, article));

	if (editions_count(sitting->opening->editions, name) == 0) {
		session_say(sitting->session,
			    _("this article has not changed since it was opened"));
		return;
	}
	take_opening(sitting, opening_with_editions(sitting->opening, article));
}

static void obey(Sitting *sitting, SessionWish wish)
{
	if (wish == SESSION_REDRAWS)
		display_forget(sitting->display);
	else if (wish == SESSION_SUSPENDS)
		suspend(sitting);
	else if (wish == SESSION_EDITS)
		edit(sitting);
	else if (wish == SESSION_REMEMBERS)
		remember(sitting);
	else if (wish == SESSION_COPIES)
		copy(sitting);
	else if (wish == SESSION_CANCELS)
		turn_search(sitting);
	else if (wish == SESSION_DECIDES)
		keep_decisions(sitting);
	else if (wish == SESSION_OPENS)
		open_path(sitting);
	else if (wish == SESSION_CLOSES)
		close_article(sitting);
	else if (wish == SESSION_UNFOLDS)
		turn_editions(sitting);
}

static void read_articles(Sitting *sitting)
{
	SessionWish wish = SESSION_GOES_ON;

	greet(sitting);
	show(sitting);
	start_worker(sitting, PAUSE);
	expect_findings(sitting);
	advise(sitting);
	while (wish != SESSION_ENDS) {
		Event event = display_read(sitting->display);
		if (event.type == EVENT_FOUND)
			take_news(sitting);
		if (event.type == EVENT_TICK)
			desk_tell_progress(sitting->desk, worker_progress(sitting->worker));
		wish = session_step(sitting->session, &event);
		obey(sitting, wish);
		if (sitting->is_stale && !session_is_busy(sitting->session))
			read_changed(sitting);
		if (wish != SESSION_ENDS)
			show(sitting);
		if (g_get_monotonic_time() - sitting->kept > MEMORY_PERIOD)
			remember(sitting);
	}
	remember(sitting);
}

gboolean sitting_hold(Opening *opening, const Settings *settings, Bindings *bindings,
		      GError **error)
{
	Sitting sitting = { .opening = opening,
			    .remembers = !settings->no_state,
			    .bindings = bindings };

	recall(&sitting, NULL);
	/* Facts are found while the terminal is opened and answers; where it is known how the
	 * articles look with them, that is shown first. */
	if (!has_look(&sitting))
		start_worker(&sitting, 0);
	sitting.display = display_open(settings, error);
	if (sitting.display) {
		begin(&sitting);
		read_articles(&sitting);
	}
	end(&sitting);
	display_close(sitting.display);
	worker_free(sitting.worker);
	return sitting.display != NULL;
}
