/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/command.h"

#define READING COMMAND_GROUP_READING
#define ARTICLES COMMAND_GROUP_ARTICLES
#define FACTS COMMAND_GROUP_FACTS
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
	[COMMAND_LINE_DOWN] = { READING, "line-down", "a line down" },
	[COMMAND_LINE_UP] = { READING, "line-up", "a line up" },
	[COMMAND_HALF_DOWN] = { READING, "half-down", "half a page down" },
	[COMMAND_HALF_UP] = { READING, "half-up", "half a page up" },
	[COMMAND_PAGE_DOWN] = { READING, "page-down", "a page down" },
	[COMMAND_PAGE_UP] = { READING, "page-up", "a page up" },
	[COMMAND_START] = { READING, "start", "to the start of the article" },
	[COMMAND_END] = { READING, "end", "to the end of the article" },
	[COMMAND_COLUMN_LEFT] = { ARTICLES, "column-left", "the column to the left" },
	[COMMAND_COLUMN_RIGHT] = { ARTICLES, "column-right", "the column to the right" },
	[COMMAND_ARTICLE_NEXT] = { ARTICLES, "next-article",
				   "the next article; with a count that article" },
	[COMMAND_ARTICLE_PREVIOUS] = { ARTICLES, "previous-article", "the article before" },
	[COMMAND_ARTICLE] = { ARTICLES, "article", "the article of that number" },
	[COMMAND_ALONE] = { ARTICLES, "alone", "this article alone; again: all" },
	[COMMAND_FACT_NEXT] = { FACTS, "next-fact", "the next time or amount" },
	[COMMAND_FACT_PREVIOUS] = { FACTS, "previous-fact", "the time or amount before" },
	[COMMAND_TIME_NEXT] = { FACTS, "next-time", "the next date or duration" },
	[COMMAND_TIME_PREVIOUS] = { FACTS, "previous-time", "the date or duration before" },
	[COMMAND_NAME_NEXT] = { FACTS, "next-name",
				"the next name of a person, place or organization" },
	[COMMAND_NAME_PREVIOUS] = { FACTS, "previous-name", "the name before" },
	[COMMAND_QUOTE_NEXT] = { FACTS, "next-quote", "the next quotation" },
	[COMMAND_QUOTE_PREVIOUS] = { FACTS, "previous-quote", "the quotation before" },
	[COMMAND_DISPUTE_NEXT] = { FACTS, "next-dispute",
				   "the next fact that others tell otherwise" },
	[COMMAND_DISPUTE_PREVIOUS] = { FACTS, "previous-dispute",
				       "the one before that others tell otherwise" },
	[COMMAND_ONLY_NEXT] = { FACTS, "next-only", "the next fact that only one article tells" },
	[COMMAND_ONLY_PREVIOUS] = { FACTS, "previous-only",
				    "the one before that only one article tells" },
	[COMMAND_FOLLOW] = { FACTS, "follow",
			     "the others' words for the fact; again: the next ones" },
	[COMMAND_BACK] = { FACTS, "back", "back to where you were before the jump" },
	[COMMAND_SELECT] = { FACTS, "select",
			     "select the word, the fact, the sentence, the paragraph" },
	[COMMAND_COPY] = { FACTS, "copy",
			   "copy what is selected, else the fact, as the article has it" },
	[COMMAND_JOIN] = { DECISIONS, "join",
			   "this fact and the one chosen next tell of one thing" },
	[COMMAND_PART] = { DECISIONS, "part",
			   "this fact is not what others tell; with a count: that article" },
	[COMMAND_CORRECT] = { DECISIONS, "correct", "correct what this fact tells" },
	[COMMAND_TAKE_BACK] = { DECISIONS, "undo", "take back what was last decided" },
	[COMMAND_READER] = { VIEWS, "reader", "the articles side by side" },
	[COMMAND_MATRIX] = { VIEWS, "matrix", "the matrix: facts against articles" },
	[COMMAND_TIMELINE] = { VIEWS, "timeline", "the timeline: what is told of when" },
	[COMMAND_INDEX] = { VIEWS, "index", "the index: who and what is named, and how often" },
	[COMMAND_ORDER] = { VIEWS, "order", "matrix, index: the next order of the rows" },
	[COMMAND_FILTER] = { VIEWS, "filter", "matrix, index: the next choice of rows" },
	[COMMAND_KIND] = { VIEWS, "kind", "matrix, index: the next kind of rows" },
	[COMMAND_ZOOM_IN] = { VIEWS, "zoom-in", "timeline: shorter times: months, days, hours" },
	[COMMAND_ZOOM_OUT] = { VIEWS, "zoom-out", "timeline: longer times: days, months, years" },
	[COMMAND_SEARCH] = { SEARCH, "search",
			     "search the articles; in matrix and index: narrow the rows" },
	[COMMAND_HIT_NEXT] = { SEARCH, "next-hit", "the next place found" },
	[COMMAND_HIT_PREVIOUS] = { SEARCH, "previous-hit", "the place found before" },
	[COMMAND_TYPE] = { PROGRAM, "command", "type a command by its name; Tab completes it" },
	[COMMAND_REDRAW] = { PROGRAM, "redraw", "draw the screen anew" },
	[COMMAND_SUSPEND] = { PROGRAM, "suspend", "to the shell; fg comes back" },
	[COMMAND_HELP] = { PROGRAM, "help", "this help" },
	[COMMAND_CANCEL] = { PROGRAM, "cancel", "leave what was begun" },
	[COMMAND_QUIT] = { PROGRAM, "quit", "leave" },
};

static const char *const group_titles[COMMAND_GROUPS] = {
	[COMMAND_GROUP_READING] = "Reading", [COMMAND_GROUP_ARTICLES] = "Articles",
	[COMMAND_GROUP_FACTS] = "Facts",     [COMMAND_GROUP_DECISIONS] = "Overruling",
	[COMMAND_GROUP_VIEWS] = "Views",     [COMMAND_GROUP_SEARCH] = "Search",
	[COMMAND_GROUP_PROGRAM] = "Program",
};

const char *command_help(Command command)
{
	g_assert(command < COMMANDS);
	return commands[command].help;
}

const char *command_name(Command command)
{
	g_assert(command < COMMANDS);
	return commands[command].name;
}

gboolean command_takes_words(Command command)
{
	return command == COMMAND_SEARCH || command == COMMAND_CORRECT;
}

CommandGroup command_group(Command command)
{
	g_assert(command < COMMANDS);
	return commands[command].group;
}

const char *command_group_title(CommandGroup group)
{
	g_assert(group < COMMAND_GROUPS);
	return group_titles[group];
}
