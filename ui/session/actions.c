/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/actions.h"

#include <string.h>

#include "ui/keys/command_line.h"
#include "ui/reader/motion.h"
#include "ui/session/annotate.h"
#include "ui/words/translation.h"

struct Actions {
	const Desk *desk;
	Sheets *sheets;
	GString *message; /* borrowed */
	Overrule overrule;
	Filing filing;
	Inquiry inquiry;
	guint corrected; /* ASKED_CORRECTION: the fact */
	Passage noted;   /* ASKED_NOTE, and what is edited: the passage */
	Command waiting; /* for one more key */
	char *copied;    /* or NULL */
};

Actions *actions_new(const Desk *desk, Decisions *decisions, GString *message, int width,
		     int height)
{
	Actions *actions = g_new0(Actions, 1);

	actions->desk = desk;
	actions->sheets = sheets_new(desk, width, height);
	actions->message = message;
	actions->overrule = (Overrule){ .desk = desk, .decisions = decisions };
	actions->filing = (Filing){ .desk = desk };
	actions->inquiry = (Inquiry){ .desk = desk };
	return actions;
}

void actions_free(Actions *actions)
{
	sheets_free(actions->sheets);
	inquiry_close(&actions->inquiry);
	g_free(actions->copied);
	filing_clear(&actions->filing);
	g_free(actions);
}

Sheets *actions_sheets(const Actions *actions)
{
	return actions->sheets;
}

Inquiry *actions_inquiry(Actions *actions)
{
	return &actions->inquiry;
}

Command actions_waiting(const Actions *actions)
{
	return actions->waiting;
}

gboolean actions_want_key(const Actions *actions)
{
	return inquiry_is_open(&actions->inquiry) || actions->waiting != COMMAND_NONE;
}

static SessionWish seek(Actions *actions, const char *words)
{
	const Sheet *sheet = sheets_top(actions->sheets);

	if (!sheet->view->seek && !sheet->view->narrow) {
		g_string_assign(actions->message, _("there is nothing to search here"));
	} else if (!words) {
		inquiry_ask(&actions->inquiry, ASKED_WORDS, "/",
			    sheet->view->narrow ? sheet->view->narrowed(sheet->state) : "");
	} else if (sheet->view->narrow) {
		sheet->view->narrow(sheet->state, words);
	} else {
		history_add(memory_history(desk_memory(actions->desk), MEMORY_SOUGHT), words);
		sheet->view->seek(sheet->state, words, actions->message);
	}
	return SESSION_GOES_ON;
}

static SessionWish correct(Actions *actions, guint fact, const char *words)
{
	if (words)
		return overrule_correct(&actions->overrule, fact, words, actions->message)
			       ? SESSION_DECIDES
			       : SESSION_GOES_ON;
	char *form = overrule_form(&actions->overrule, fact);
	actions->corrected = fact;
	inquiry_ask(&actions->inquiry, ASKED_CORRECTION, _("correct: "), form);
	g_free(form);
	return SESSION_GOES_ON;
}

/* Overrule what was found of the fact at hand. */
static SessionWish decide(Actions *actions, const KeymapRequest *request)
{
	Overrule *overrule = &actions->overrule;
	guint fact = sheets_fact(actions->sheets, actions->message);
	gboolean is_decided = FALSE;

	if (fact == DESK_NO_FACT)
		return SESSION_GOES_ON;
	if (request->command == COMMAND_CORRECT)
		return correct(actions, fact, request->words);
	if (request->command == COMMAND_JOIN)
		is_decided = overrule_join(overrule, fact, actions->message);
	else if (request->command == COMMAND_REJECT)
		is_decided = overrule_reject(overrule, fact, actions->message);
	else
		is_decided = overrule_part(overrule, fact, request->count, actions->message);
	return is_decided ? SESSION_DECIDES : SESSION_GOES_ON;
}

/* Which way it went is added when that is known. */
static SessionWish copy(Actions *actions)
{
	Passage passage;

	if (!sheets_passage(actions->sheets, &passage, actions->message))
		return SESSION_GOES_ON;
	const Article *told = shelf_article(desk_shelf(actions->desk), passage.article);
	g_free(actions->copied);
	actions->copied = text_slice(article_text(told), passage.span);
	g_string_printf(actions->message, "%s: ", selection_name(passage.unit));
	return SESSION_COPIES;
}

const char *actions_copied(const Actions *actions)
{
	return actions->copied;
}

static ReaderPlace place_in_articles(Actions *actions)
{
	ReaderPlace place;

	if (!sheets_place(actions->sheets, &place))
		reader_place(sheets_upper_reader(actions->sheets), &place);
	return place;
}

/* Ask for a file of the folder that the article at hand is in. */
static SessionWish pick(Actions *actions)
{
	const Shelf *shelf = desk_shelf(actions->desk);
	guint article = place_in_articles(actions).article;
	char *folder = g_path_get_dirname(article_name(shelf_article(shelf, article)));

	inquiry_pick(&actions->inquiry, folder);
	g_free(folder);
	return SESSION_GOES_ON;
}

/* WISH for the article of number COUNT or, where that is 0, the one at hand. */
static SessionWish want_article(Actions *actions, guint count, SessionWish wish)
{
	guint article = count > 0 ? count - 1 : place_in_articles(actions).article;

	return filing_want(&actions->filing, article, wish, actions->message);
}

const Filing *actions_filing(const Actions *actions)
{
	return &actions->filing;
}

const char *actions_edited(const Actions *actions)
{
	return annotate_note(actions->desk, actions->noted);
}

void actions_take_edited(Actions *actions, const char *text)
{
	annotate_write(actions->desk, actions->noted, text, actions->message);
}

/* Write a note on the passage at hand: with an editor, as WORDS, or as they are typed now. */
static SessionWish note(Actions *actions, gboolean in_editor, const char *words)
{
	Passage passage;

	if (!sheets_passage(actions->sheets, &passage, actions->message))
		return SESSION_GOES_ON;
	actions->noted = annotate_passage(actions->desk, passage);
	if (in_editor)
		return SESSION_EDITS;
	if (words) {
		actions_take_edited(actions, words);
		return SESSION_REMEMBERS;
	}
	const char *now = actions_edited(actions);
	if (strchr(now, '\n'))
		g_string_append(actions->message,
				_("this note has several lines; A opens it in an editor"));
	else
		inquiry_ask(&actions->inquiry, ASKED_NOTE, _("note: "), now);
	return SESSION_GOES_ON;
}

/* Jump there in the articles, so that Backspace comes back. */
static void go_to(Actions *actions, ReaderPlace place)
{
	Reader *reader = sheets_uncover(actions->sheets);

	reader_remember(reader);
	reader_go_to(reader, place);
	reader_forget_idle(reader);
}

static SessionWish step_notes(Actions *actions, guint count, int step)
{
	ReaderPlace place = place_in_articles(actions);

	for (guint i = 0; i < MAX(count, 1); i++) {
		if (!annotate_step(actions->desk, &place, step, actions->message))
			break;
		go_to(actions, place);
	}
	return SESSION_GOES_ON;
}

/* KEY is the letter of a mark that COMMAND makes or goes to. */
static SessionWish name_mark(Actions *actions, Command command, Key key)
{
	ReaderPlace place;

	if (command == COMMAND_MARK) {
		place = place_in_articles(actions);
		return annotate_mark(actions->desk, key, place, actions->message)
			       ? SESSION_REMEMBERS
			       : SESSION_GOES_ON;
	}
	if (bindings_latin(desk_bindings(actions->desk), key) ==
	    '\'') /* twice: as in vi and less */
		motion_back(sheets_uncover(actions->sheets), 0, actions->message);
	else if (annotate_marked(actions->desk, key, &place, actions->message))
		go_to(actions, place);
	return SESSION_GOES_ON;
}

static SessionWish want_mark(Actions *actions, const KeymapRequest *request)
{
	if (request->words)
		return name_mark(actions, request->command, key_named(request->words));
	actions->waiting = request->command;
	return SESSION_GOES_ON;
}

/* Do what no view does. */
static SessionWish obey(Actions *actions, const KeymapRequest *request, Command *done)
{
	switch (request->command) {
	case COMMAND_COPY:
		return copy(actions);
	case COMMAND_JOIN:
	case COMMAND_PART:
	case COMMAND_REJECT:
	case COMMAND_CORRECT:
		return decide(actions, request);
	case COMMAND_TAKE_BACK:
		return overrule_take_back(&actions->overrule, actions->message) ? SESSION_DECIDES
										: SESSION_GOES_ON;
	case COMMAND_MARK:
	case COMMAND_GO_TO_MARK:
		return want_mark(actions, request);
	case COMMAND_NOTE:
	case COMMAND_NOTE_EDIT:
		return note(actions, request->command == COMMAND_NOTE_EDIT, request->words);
	case COMMAND_NOTE_NEXT:
		return step_notes(actions, request->count, 1);
	case COMMAND_NOTE_PREVIOUS:
		return step_notes(actions, request->count, -1);
	case COMMAND_SEARCH:
		return seek(actions, request->words);
	case COMMAND_OPEN:
		if (request->words)
			return filing_open(&actions->filing, request->words);
		return pick(actions);
	case COMMAND_RELOAD:
		return filing_open(&actions->filing, NULL);
	case COMMAND_CLOSE:
		return want_article(actions, request->count, SESSION_CLOSES);
	case COMMAND_VERSIONS:
		return want_article(actions, request->count, SESSION_UNFOLDS);
	case COMMAND_TYPE:
		inquiry_ask(&actions->inquiry, ASKED_COMMAND, ":", "");
		return SESSION_GOES_ON;
	case COMMAND_REDRAW:
		return SESSION_REDRAWS;
	case COMMAND_SUSPEND:
		return SESSION_SUSPENDS;
	case COMMAND_QUIT:
		return sheets_close(actions->sheets) ? SESSION_GOES_ON : SESSION_ENDS;
	case COMMAND_CANCEL:
		return overrule_leave(&actions->overrule) || desk_has_findings(actions->desk)
			       ? SESSION_GOES_ON
			       : SESSION_CANCELS;
	default:
		if (!sheets_turn(actions->sheets, request->command))
			*done = COMMAND_NONE;
		return SESSION_GOES_ON;
	}
}

SessionWish actions_do(Actions *actions, const KeymapRequest *request, Command *done)
{
	const Sheet *sheet = sheets_top(actions->sheets);

	*done = request->command;
	switch (sheet->view->act(sheet->state, request, actions->message)) {
	case VIEW_UNHANDLED:
		return obey(actions, request, done);
	case VIEW_CLOSED:
		sheets_close(actions->sheets);
		break;
	case VIEW_LEADS:
		sheets_follow(actions->sheets, actions->message);
		break;
	case VIEW_DONE:
		break;
	}
	return SESSION_GOES_ON;
}

static SessionWish run_line(Actions *actions, const char *line, Command *done)
{
	SessionWish wish = SESSION_GOES_ON;
	GError *error = NULL;
	KeymapRequest request;

	history_add(memory_history(desk_memory(actions->desk), MEMORY_TYPED), line);
	if (!command_line_read(line, desk_bindings(actions->desk), &request, &error)) {
		g_string_assign(actions->message, error->message);
		g_error_free(error);
	} else if (request.command != COMMAND_NONE) {
		wish = actions_do(actions, &request, done);
		if (*done == COMMAND_NONE)
			g_string_printf(actions->message, _("%s does nothing here; ? helps"),
					command_name(request.command));
	}
	return wish;
}

/* Do what was typed. */
static SessionWish accept(Actions *actions, const char *line, Command *done)
{
	switch (actions->inquiry.asked) {
	case ASKED_WORDS:
		return seek(actions, line);
	case ASKED_CORRECTION:
		return correct(actions, actions->corrected, line);
	case ASKED_PATH:
		return *line ? filing_open(&actions->filing, line) : SESSION_GOES_ON;
	case ASKED_NOTE:
		actions_take_edited(actions, line);
		return SESSION_REMEMBERS;
	default:
		return run_line(actions, line, done);
	}
}

/* While it is typed what a view shows; typed no more, it shows all. */
static void narrow(Actions *actions, PromptState state)
{
	const Sheet *sheet = sheets_top(actions->sheets);
	const Inquiry *inquiry = &actions->inquiry;

	if (inquiry->asked == ASKED_WORDS && sheet->view->narrow)
		sheet->view->narrow(sheet->state,
				    state == PROMPT_CANCELLED ? "" : inquiry_text(inquiry));
}

/* What is answered may ask for something else. */
SessionWish actions_take_answer(Actions *actions, PromptState state, Command *done)
{
	if (state == PROMPT_TYPING)
		return SESSION_GOES_ON;
	char *text = g_strdup(inquiry_text(&actions->inquiry));
	inquiry_close(&actions->inquiry);
	SessionWish wish = SESSION_GOES_ON;
	if (state == PROMPT_ACCEPTED)
		wish = accept(actions, text, done);
	g_free(text);
	return wish;
}

static SessionWish type(Actions *actions, Key key, Command *done)
{
	PromptState state = inquiry_press(&actions->inquiry, key);

	narrow(actions, state);
	return actions_take_answer(actions, state, done);
}

SessionWish actions_take_key(Actions *actions, Key key, Command *done)
{
	Command command = actions->waiting;

	if (inquiry_is_open(&actions->inquiry))
		return type(actions, key, done);
	actions->waiting = COMMAND_NONE;
	*done = command;
	if (key == KEY_ESCAPE || key == KEY_CONTROL('G') || key == KEY_CONTROL('C'))
		return SESSION_GOES_ON;
	return name_mark(actions, command, key);
}
