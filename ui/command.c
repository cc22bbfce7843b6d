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
	const char *help;
} commands[COMMANDS] = {
	[COMMAND_NONE] = { PROGRAM, "" },
	[COMMAND_LINE_DOWN] = { READING, "a line down" },
	[COMMAND_LINE_UP] = { READING, "a line up" },
	[COMMAND_HALF_DOWN] = { READING, "half a page down" },
	[COMMAND_HALF_UP] = { READING, "half a page up" },
	[COMMAND_PAGE_DOWN] = { READING, "a page down" },
	[COMMAND_PAGE_UP] = { READING, "a page up" },
	[COMMAND_START] = { READING, "to the start of the article" },
	[COMMAND_END] = { READING, "to the end of the article" },
	[COMMAND_COLUMN_LEFT] = { ARTICLES, "the column to the left" },
	[COMMAND_COLUMN_RIGHT] = { ARTICLES, "the column to the right" },
	[COMMAND_ARTICLE_NEXT] = { ARTICLES, "the next article; with a count that article" },
	[COMMAND_ARTICLE_PREVIOUS] = { ARTICLES, "the article before" },
	[COMMAND_ARTICLE] = { ARTICLES, "the article of that number" },
	[COMMAND_ALONE] = { ARTICLES, "this article alone; again: all" },
	[COMMAND_FACT_NEXT] = { FACTS, "the next time or amount" },
	[COMMAND_FACT_PREVIOUS] = { FACTS, "the time or amount before" },
	[COMMAND_TIME_NEXT] = { FACTS, "the next date or duration" },
	[COMMAND_TIME_PREVIOUS] = { FACTS, "the date or duration before" },
	[COMMAND_NAME_NEXT] = { FACTS, "the next name of a person, place or organization" },
	[COMMAND_NAME_PREVIOUS] = { FACTS, "the name before" },
	[COMMAND_QUOTE_NEXT] = { FACTS, "the next quotation" },
	[COMMAND_QUOTE_PREVIOUS] = { FACTS, "the quotation before" },
	[COMMAND_DISPUTE_NEXT] = { FACTS, "the next fact that others tell otherwise" },
	[COMMAND_DISPUTE_PREVIOUS] = { FACTS, "the one before that others tell otherwise" },
	[COMMAND_ONLY_NEXT] = { FACTS, "the next fact that only one article tells" },
	[COMMAND_ONLY_PREVIOUS] = { FACTS, "the one before that only one article tells" },
	[COMMAND_FOLLOW] = { FACTS, "the others' words for the fact; again: the next ones" },
	[COMMAND_BACK] = { FACTS, "back to where you were before the jump" },
	[COMMAND_SELECT] = { FACTS, "select the word, the fact, the sentence, the paragraph" },
	[COMMAND_COPY] = { FACTS, "copy what is selected, else the fact, as the article has it" },
	[COMMAND_JOIN] = { DECISIONS, "this fact and the one chosen next tell of one thing" },
	[COMMAND_PART] = { DECISIONS,
			   "this fact is not what others tell; with a count: that article" },
	[COMMAND_CORRECT] = { DECISIONS, "correct what this fact tells" },
	[COMMAND_TAKE_BACK] = { DECISIONS, "take back what was last decided" },
	[COMMAND_READER] = { VIEWS, "the articles side by side" },
	[COMMAND_MATRIX] = { VIEWS, "the matrix: facts against articles" },
	[COMMAND_TIMELINE] = { VIEWS, "the timeline: what is told of when" },
	[COMMAND_INDEX] = { VIEWS, "the index: who and what is named, and how often" },
	[COMMAND_ORDER] = { VIEWS, "matrix: disputed first, as in the text, by kind" },
	[COMMAND_FILTER] = { VIEWS, "matrix: all, shared, disputed, told once, not told here" },
	[COMMAND_KIND] = { VIEWS, "matrix: the next kind of facts" },
	[COMMAND_ZOOM_IN] = { VIEWS, "timeline: shorter times: months, days, hours" },
	[COMMAND_ZOOM_OUT] = { VIEWS, "timeline: longer times: days, months, years" },
	[COMMAND_SEARCH] = { SEARCH, "search in all articles" },
	[COMMAND_HIT_NEXT] = { SEARCH, "the next place found" },
	[COMMAND_HIT_PREVIOUS] = { SEARCH, "the place found before" },
	[COMMAND_REDRAW] = { PROGRAM, "draw the screen anew" },
	[COMMAND_SUSPEND] = { PROGRAM, "to the shell; fg comes back" },
	[COMMAND_HELP] = { PROGRAM, "this help" },
	[COMMAND_CANCEL] = { PROGRAM, "leave what was begun" },
	[COMMAND_QUIT] = { PROGRAM, "leave" },
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
