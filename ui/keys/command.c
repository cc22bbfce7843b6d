/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/keys/command.h"

#include <string.h>

#include "ui/words/translation.h"

#define READING COMMAND_GROUP_READING
#define ARTICLES COMMAND_GROUP_ARTICLES
#define FACTS COMMAND_GROUP_FACTS
#define NOTES COMMAND_GROUP_NOTES
#define DECISIONS COMMAND_GROUP_DECISIONS
#define VIEWS COMMAND_GROUP_VIEWS
#define SEARCH COMMAND_GROUP_SEARCH
#define PROGRAM COMMAND_GROUP_PROGRAM

static const struct {
	CommandGroup group;
	const char *name;
	const char *help;
} commands[COMMANDS] = {
	[COMMAND_NONE] = { PROGRAM, "", "" },
	[COMMAND_LINE_DOWN] = { READING, "line-down", N_("a line down") },
	[COMMAND_LINE_UP] = { READING, "line-up", N_("a line up") },
	[COMMAND_HALF_DOWN] = { READING, "half-down", N_("half a page down") },
	[COMMAND_HALF_UP] = { READING, "half-up", N_("half a page up") },
	[COMMAND_PAGE_DOWN] = { READING, "page-down", N_("a page down") },
	[COMMAND_PAGE_UP] = { READING, "page-up", N_("a page up") },
	[COMMAND_START] = { READING, "start", N_("to the start of the article") },
	[COMMAND_END] = { READING, "end", N_("to the end of the article") },
	[COMMAND_COLUMN_LEFT] = { ARTICLES, "column-left", N_("the column to the left") },
	[COMMAND_COLUMN_RIGHT] = { ARTICLES, "column-right", N_("the column to the right") },
	[COMMAND_ARTICLE_NEXT] = { ARTICLES, "next-article",
				   N_("the next article; with a count that article") },
	[COMMAND_ARTICLE_PREVIOUS] = { ARTICLES, "previous-article", N_("the article before") },
	[COMMAND_ARTICLE] = { ARTICLES, "article", N_("the article of that number") },
	[COMMAND_ALONE] = { ARTICLES, "alone", N_("this article alone; again: all") },
	[COMMAND_HIDE] = { ARTICLES, "hide-column",
			   N_("hide this column; with a count that article") },
	[COMMAND_SHOW] = { ARTICLES, "show-columns",
			   N_("show the hidden columns again; with a count that article") },
	[COMMAND_MOVE_LEFT] = { ARTICLES, "move-left", N_("move this column to the left") },
	[COMMAND_MOVE_RIGHT] = { ARTICLES, "move-right", N_("move this column to the right") },
	[COMMAND_SYNC] = { ARTICLES, "sync",
			   N_("columns go together to what tells the same; again: each by "
			      "itself") },
	[COMMAND_LOCK] = { ARTICLES, "lock", N_("this column stays where it is; again: it goes") },
	[COMMAND_FACT_NEXT] = { FACTS, "next-fact", N_("the next time or amount") },
	[COMMAND_FACT_PREVIOUS] = { FACTS, "previous-fact", N_("the time or amount before") },
	[COMMAND_TIME_NEXT] = { FACTS, "next-time", N_("the next date or duration") },
	[COMMAND_TIME_PREVIOUS] = { FACTS, "previous-time", N_("the date or duration before") },
	[COMMAND_NAME_NEXT] = { FACTS, "next-name",
				N_("the next name of a person, place or organization") },
	[COMMAND_NAME_PREVIOUS] = { FACTS, "previous-name", N_("the name before") },
	[COMMAND_QUOTE_NEXT] = { FACTS, "next-quote", N_("the next quotation") },
	[COMMAND_QUOTE_PREVIOUS] = { FACTS, "previous-quote", N_("the quotation before") },
	[COMMAND_DISPUTE_NEXT] = { FACTS, "next-dispute",
				   N_("the next fact that others tell otherwise") },
	[COMMAND_DISPUTE_PREVIOUS] = { FACTS, "previous-dispute",
				       N_("the one before that others tell otherwise") },
	[COMMAND_ONLY_NEXT] = { FACTS, "next-only",
				N_("the next fact that only one article tells") },
	[COMMAND_ONLY_PREVIOUS] = { FACTS, "previous-only",
				    N_("the one before that only one article tells") },
	[COMMAND_FOLLOW] = { FACTS, "follow",
			     N_("the others' words for the fact; again: the next ones") },
	[COMMAND_BACK] = { FACTS, "back", N_("back to where you were before the jump") },
	[COMMAND_REASON] = { FACTS, "reason", N_("why this fact is linked with others") },
	[COMMAND_SELECT] = { FACTS, "select",
			     N_("select the word, the fact, the sentence, the paragraph") },
	[COMMAND_COPY] = { FACTS, "copy",
			   N_("copy what is selected, else the fact, as the article has it") },
	[COMMAND_MARK] = { NOTES, "mark", N_("mark this place with the letter that follows") },
	[COMMAND_GO_TO_MARK] = { NOTES, "go-to-mark", N_("to the place marked with that letter") },
	[COMMAND_NOTE] = { NOTES, "note",
			   N_("a note on what is selected, else the fact, else the sentence") },
	[COMMAND_NOTE_EDIT] = { NOTES, "edit-note", N_("the same in an editor") },
	[COMMAND_NOTE_NEXT] = { NOTES, "next-note", N_("the next passage with a note") },
	[COMMAND_NOTE_PREVIOUS] = { NOTES, "previous-note", N_("the passage with a note before") },
	[COMMAND_JOIN] = { DECISIONS, "join",
			   N_("this fact and the one chosen next tell of one thing") },
	[COMMAND_PART] = { DECISIONS, "part",
			   N_("this fact is not what others tell; with a count: that article") },
	[COMMAND_REJECT] = { DECISIONS, "reject",
			     N_("this fact and all it is linked with are not one thing") },
	[COMMAND_CORRECT] = { DECISIONS, "correct", N_("correct what this fact tells") },
	[COMMAND_TAKE_BACK] = { DECISIONS, "undo", N_("take back what was last decided") },
	[COMMAND_READER] = { VIEWS, "reader", N_("the articles side by side") },
	[COMMAND_MATRIX] = { VIEWS, "matrix", N_("the matrix: facts against articles") },
	[COMMAND_TIMELINE] = { VIEWS, "timeline", N_("the timeline: what is told of when") },
	[COMMAND_INDEX] = { VIEWS, "index", N_("the index: who and what is named, and how often") },
	[COMMAND_ORDER] = { VIEWS, "order", N_("matrix, index: the next order of the rows") },
	[COMMAND_FILTER] = { VIEWS, "filter", N_("matrix, index: the next choice of rows") },
	[COMMAND_KIND] = { VIEWS, "kind", N_("matrix, index: the next kind of rows") },
	[COMMAND_ZOOM_IN] = { VIEWS, "zoom-in",
			      N_("timeline: shorter times: months, days, hours") },
	[COMMAND_ZOOM_OUT] = { VIEWS, "zoom-out",
			       N_("timeline: longer times: days, months, years") },
	[COMMAND_SEARCH] = { SEARCH, "search",
			     N_("search the articles; in matrix and index: narrow the rows") },
	[COMMAND_HIT_NEXT] = { SEARCH, "next-hit", N_("the next place found") },
	[COMMAND_HIT_PREVIOUS] = { SEARCH, "previous-hit", N_("the place found before") },
	[COMMAND_OPEN] = { PROGRAM, "open", N_("open a file beside the others, from a list") },
	[COMMAND_CLOSE] = { PROGRAM, "close", N_("close this article; with a count that article") },
	[COMMAND_RELOAD] = { PROGRAM, "reload", N_("read all articles anew") },
	[COMMAND_VERSIONS] = { PROGRAM, "versions",
			       N_("earlier versions of this article as columns; again: without") },
	[COMMAND_TYPE] = { PROGRAM, "command", N_("type a command by its name; Tab completes it") },
	[COMMAND_REDRAW] = { PROGRAM, "redraw", N_("draw the screen anew") },
	[COMMAND_SUSPEND] = { PROGRAM, "suspend", N_("to the shell; fg comes back") },
	[COMMAND_HELP] = { PROGRAM, "help", N_("this help") },
	[COMMAND_CANCEL] = { PROGRAM, "cancel", N_("leave what was begun") },
	[COMMAND_QUIT] = { PROGRAM, "quit", N_("leave") },
};

static const char *const group_titles[COMMAND_GROUPS] = {
	[COMMAND_GROUP_READING] = N_("Reading"),       [COMMAND_GROUP_ARTICLES] = N_("Articles"),
	[COMMAND_GROUP_FACTS] = N_("Facts"),           [COMMAND_GROUP_DECISIONS] = N_("Overruling"),
	[COMMAND_GROUP_VIEWS] = N_("Views"),           [COMMAND_GROUP_SEARCH] = N_("Search"),
	[COMMAND_GROUP_NOTES] = N_("Marks and notes"), [COMMAND_GROUP_PROGRAM] = N_("Program"),
};

const char *command_help(Command command)
{
	g_assert(command < COMMANDS);
	return translation_of(commands[command].help);
}

const char *command_name(Command command)
{
	g_assert(command < COMMANDS);
	return commands[command].name;
}

gboolean command_is_in(Command command, const char *view)
{
	switch (command) {
	case COMMAND_ORDER:
	case COMMAND_FILTER:
	case COMMAND_KIND:
		return strcmp(view, "matrix") == 0 || strcmp(view, "index") == 0;
	case COMMAND_ZOOM_IN:
	case COMMAND_ZOOM_OUT:
		return strcmp(view, "timeline") == 0;
	case COMMAND_ALONE:
	case COMMAND_HIDE:
	case COMMAND_SHOW:
	case COMMAND_MOVE_LEFT:
	case COMMAND_MOVE_RIGHT:
	case COMMAND_SELECT:
	case COMMAND_BACK:
	case COMMAND_HIT_NEXT:
	case COMMAND_HIT_PREVIOUS:
		return strcmp(view, "reader") == 0;
	default:
		return strcmp(view, "reader") == 0 || command < COMMAND_FACT_NEXT ||
		       command > COMMAND_ONLY_PREVIOUS;
	}
}

gboolean command_takes_words(Command command)
{
	return command == COMMAND_SEARCH || command == COMMAND_CORRECT || command == COMMAND_NOTE ||
	       command == COMMAND_OPEN || command == COMMAND_MARK || command == COMMAND_GO_TO_MARK;
}

CommandGroup command_group(Command command)
{
	g_assert(command < COMMANDS);
	return commands[command].group;
}

const char *command_group_title(CommandGroup group)
{
	g_assert(group < COMMAND_GROUPS);
	return translation_of(group_titles[group]);
}
