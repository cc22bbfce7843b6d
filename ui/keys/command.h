/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * command: what a person can ask for: one table of names and help lines.
 *
 * Which key asks for a command is the keymap's; what it does is the view's, each of which has a
 * table from commands to functions.
 */
#ifndef UI_COMMAND_H
#define UI_COMMAND_H

#include <glib.h>

/* The table of them is in command.c. They stand in the help in this order. */
typedef enum Command {
	COMMAND_NONE,
	COMMAND_LINE_DOWN,
	COMMAND_LINE_UP,
	COMMAND_HALF_DOWN,
	COMMAND_HALF_UP,
	COMMAND_PAGE_DOWN,
	COMMAND_PAGE_UP,
	COMMAND_START,
	COMMAND_END,
	COMMAND_COLUMN_LEFT,
	COMMAND_COLUMN_RIGHT,
	COMMAND_ARTICLE_NEXT,
	COMMAND_ARTICLE_PREVIOUS,
	COMMAND_ARTICLE,
	COMMAND_ALONE,
	COMMAND_HIDE,
	COMMAND_SHOW,
	COMMAND_MOVE_LEFT,
	COMMAND_MOVE_RIGHT,
	COMMAND_SYNC,
	COMMAND_LOCK,
	COMMAND_FACT_NEXT,
	COMMAND_FACT_PREVIOUS,
	COMMAND_TIME_NEXT,
	COMMAND_TIME_PREVIOUS,
	COMMAND_NAME_NEXT,
	COMMAND_NAME_PREVIOUS,
	COMMAND_QUOTE_NEXT,
	COMMAND_QUOTE_PREVIOUS,
	COMMAND_DISPUTE_NEXT,
	COMMAND_DISPUTE_PREVIOUS,
	COMMAND_ONLY_NEXT,
	COMMAND_ONLY_PREVIOUS,
	COMMAND_FOLLOW,
	COMMAND_BACK,
	COMMAND_REASON,
	COMMAND_SELECT,
	COMMAND_COPY,
	COMMAND_MARK,
	COMMAND_GO_TO_MARK,
	COMMAND_NOTE,
	COMMAND_NOTE_EDIT,
	COMMAND_NOTE_NEXT,
	COMMAND_NOTE_PREVIOUS,
	COMMAND_JOIN,
	COMMAND_PART,
	COMMAND_REJECT,
	COMMAND_CORRECT,
	COMMAND_TAKE_BACK,
	COMMAND_READER,
	COMMAND_MATRIX,
	COMMAND_TIMELINE,
	COMMAND_INDEX,
	COMMAND_ORDER,
	COMMAND_FILTER,
	COMMAND_KIND,
	COMMAND_ZOOM_IN,
	COMMAND_ZOOM_OUT,
	COMMAND_SEARCH,
	COMMAND_HIT_NEXT,
	COMMAND_HIT_PREVIOUS,
	COMMAND_OPEN,
	COMMAND_CLOSE,
	COMMAND_RELOAD,
	COMMAND_VERSIONS,
	COMMAND_TYPE,
	COMMAND_REDRAW,
	COMMAND_SUSPEND,
	COMMAND_HELP,
	COMMAND_CANCEL,
	COMMAND_QUIT,
	COMMANDS,
} Command;

/* The chapters of the help. */
typedef enum CommandGroup {
	COMMAND_GROUP_READING,
	COMMAND_GROUP_ARTICLES,
	COMMAND_GROUP_FACTS,
	COMMAND_GROUP_NOTES,
	COMMAND_GROUP_DECISIONS,
	COMMAND_GROUP_VIEWS,
	COMMAND_GROUP_SEARCH,
	COMMAND_GROUP_PROGRAM,
	COMMAND_GROUPS,
} CommandGroup;

/* All static. A name is what is typed behind a colon: "next-fact". */
const char *command_name(Command command);
const char *command_help(Command command);
CommandGroup command_group(Command command);
const char *command_group_title(CommandGroup group);

/* Whether it does something in the view of that name. */
gboolean command_is_in(Command command, const char *view);

/* Whether words may be typed behind its name: what is sought, what a fact tells, a note. */
gboolean command_takes_words(Command command);

#endif
