/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/command.h"

#define READING COMMAND_GROUP_READING
#define ARTICLES COMMAND_GROUP_ARTICLES
#define FACTS COMMAND_GROUP_FACTS
#define SEARCH COMMAND_GROUP_SEARCH
#define PROGRAM COMMAND_GROUP_PROGRAM

static const struct {
	CommandGroup group;
	const char *name;
	const char *help;
} commands[COMMANDS] = {
	[COMMAND_NONE] = { PROGRAM, "none", "" },
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
	[COMMAND_ARTICLE_NEXT] = { ARTICLES, "article-next",
				   "the next article; with a count that article" },
	[COMMAND_ARTICLE_PREVIOUS] = { ARTICLES, "article-previous", "the article before" },
	[COMMAND_ARTICLE] = { ARTICLES, "article", "the article of that number" },
	[COMMAND_ALONE] = { ARTICLES, "alone", "this article alone; again: all" },
	[COMMAND_FACT_NEXT] = { FACTS, "fact-next", "the next fact" },
	[COMMAND_FACT_PREVIOUS] = { FACTS, "fact-previous", "the fact before" },
	[COMMAND_TIME_NEXT] = { FACTS, "time-next", "the next date or duration" },
	[COMMAND_TIME_PREVIOUS] = { FACTS, "time-previous", "the date or duration before" },
	[COMMAND_FOLLOW] = { FACTS, "follow",
			     "the others' words for the fact; again: the next ones" },
	[COMMAND_BACK] = { FACTS, "back", "back to where you were before the jump" },
	[COMMAND_SEARCH] = { SEARCH, "search", "search in all articles" },
	[COMMAND_HIT_NEXT] = { SEARCH, "hit-next", "the next place found" },
	[COMMAND_HIT_PREVIOUS] = { SEARCH, "hit-previous", "the place found before" },
	[COMMAND_REDRAW] = { PROGRAM, "redraw", "draw the screen anew" },
	[COMMAND_SUSPEND] = { PROGRAM, "suspend", "to the shell; fg comes back" },
	[COMMAND_HELP] = { PROGRAM, "help", "this help" },
	[COMMAND_CANCEL] = { PROGRAM, "cancel", "leave what was begun" },
	[COMMAND_QUIT] = { PROGRAM, "quit", "leave" },
};

static const char *const group_titles[COMMAND_GROUPS] = {
	[COMMAND_GROUP_READING] = "Reading", [COMMAND_GROUP_ARTICLES] = "Articles",
	[COMMAND_GROUP_FACTS] = "Facts",     [COMMAND_GROUP_SEARCH] = "Search",
	[COMMAND_GROUP_PROGRAM] = "Program",
};

const char *command_name(Command command)
{
	g_assert(command < COMMANDS);
	return commands[command].name;
}

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
