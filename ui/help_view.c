/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/help_view.h"

#include "report/marks.h"
#include "ui/pen.h"
#include "ui/terms.h"
#include "ui/translation.h"

#define KEYS_WIDTH 32
#define MARGIN 2

typedef struct Help {
	int height;
	int top;          /* the first line that is shown */
	GPtrArray *lines; /* HelpLine */
} Help;

/* A heading has no keys; an empty line has neither. */
typedef struct HelpLine {
	char *keys;
	const char *text;
} HelpLine;

static void free_line(gpointer data)
{
	HelpLine *line = data;

	g_free(line->keys);
	g_free(line);
}

static void add_line(Help *help, char *keys, const char *text)
{
	HelpLine *line = g_new(HelpLine, 1);

	*line = (HelpLine){ keys, text };
	g_ptr_array_add(help->lines, line);
}

static void add_group(Help *help, CommandGroup group)
{
	add_line(help, NULL, command_group_title(group));
	for (guint command = COMMAND_NONE + 1; command < COMMANDS; command++) {
		if (command_group((Command)command) != group)
			continue;
		GString *keys = g_string_new("");
		keymap_append_keys(keys, (Command)command, 0);
		add_line(help, g_string_free(keys, FALSE), command_help((Command)command));
	}
	add_line(help, NULL, "");
}

static gpointer open_help(const Desk *desk)
{
	Help *help = g_new0(Help, 1);

	(void)desk;
	help->lines = g_ptr_array_new_with_free_func(free_line);
	for (guint group = 0; group < COMMAND_GROUPS; group++)
		add_group(help, (CommandGroup)group);
	add_line(help, NULL, _("Signs beside a fact"));
	for (guint i = 0; i < LINK_RELATIONS; i++) {
		LinkRelation relation = (LinkRelation)i;
		add_line(help, g_strdup(marks_sign(relation)), terms_meaning(relation));
	}
	add_line(help, NULL, "");
	add_line(help, NULL,
		 _("A number before a motion repeats it: 12j. Under an Arabic layout the"));
	add_line(help, NULL, _("same physical keys do the same."));
	return help;
}

static void close_help(gpointer state)
{
	Help *help = state;

	g_ptr_array_unref(help->lines);
	g_free(help);
}

static void scroll(Help *help, int lines)
{
	int last = MAX((int)help->lines->len - help->height, 0);

	help->top = CLAMP(help->top + lines, 0, last);
}

static void resize_help(gpointer state, int width, int height)
{
	Help *help = state;

	(void)width;
	help->height = height;
	scroll(help, 0);
}

static void draw_line(const HelpLine *line, Grid *grid, int y)
{
	Pen pen = pen_new(grid, y);

	if (!line->keys) {
		pen_start(&pen, line->text, ROLE_HEADLINE, 0);
		return;
	}
	pen_skip(&pen, MARGIN);
	pen_start_words(&pen, line->keys, ROLE_KEY, 0);
	pen_skip(&pen, 1);
	pen_skip_to(&pen, MIN(KEYS_WIDTH, grid->width / 2));
	pen_start(&pen, line->text, ROLE_TEXT, 0);
}

static void draw_help(gpointer state, Grid *grid)
{
	Help *help = state;
	int count = (int)help->lines->len;

	for (int y = 0; y < grid->height && help->top + y < count; y++)
		draw_line(help->lines->pdata[help->top + y], grid, y);
}

static ViewResult act(gpointer state, const KeymapRequest *request, GString *message)
{
	Help *help = state;
	int count = (int)MAX(request->count, 1);
	int page = MAX(help->height - 1, 1);
	int half = MAX(help->height / 2, 1);

	(void)message;
	switch (request->command) {
	case COMMAND_LINE_DOWN:
		scroll(help, count);
		return VIEW_DONE;
	case COMMAND_LINE_UP:
		scroll(help, -count);
		return VIEW_DONE;
	case COMMAND_HALF_DOWN:
		scroll(help, count * half);
		return VIEW_DONE;
	case COMMAND_PAGE_DOWN:
		scroll(help, count * page);
		return VIEW_DONE;
	case COMMAND_HALF_UP:
		scroll(help, -count * half);
		return VIEW_DONE;
	case COMMAND_PAGE_UP:
		scroll(help, -count * page);
		return VIEW_DONE;
	case COMMAND_START:
		scroll(help, -help->top);
		return VIEW_DONE;
	case COMMAND_END:
		scroll(help, (int)help->lines->len);
		return VIEW_DONE;
	case COMMAND_HELP:
	case COMMAND_CANCEL:
	case COMMAND_BACK:
		return VIEW_CLOSED;
	default:
		return VIEW_UNHANDLED;
	}
}

static void point(gpointer state, const Event *event)
{
	if (event->type == EVENT_WHEEL)
		scroll(state, event->steps);
}

const View help_view = {
	.name = "help",
	.open = open_help,
	.close = close_help,
	.resize = resize_help,
	.draw = draw_help,
	.act = act,
	.point = point,
};
