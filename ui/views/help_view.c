/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/help_view.h"

#include <string.h>

#include "report/marks.h"
#include "layout/line.h"
#include "text/fold.h"
#include "ui/frame/pen.h"
#include "ui/views/leaf.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

/* Columns of the keys on a screen of NARROW_WIDTH columns or more; on a narrower one, which has
 * room for one key of each command. */
#define KEYS_WIDTH 32
#define NARROW_WIDTH 64
#define NARROW_KEYS_WIDTH 14
#define MARGIN 2

/* From this many columns on, the names of the commands are told too, in the last ones. */
#define NAMED_WIDTH 110
#define NAME_WIDTH 20

typedef struct Help {
	const Desk *desk;
	const char *beneath; /* the name of the view that is helped with; NULL: any */
	char *typed;         /* what a line must hold to be shown */
	GPtrArray *lines;    /* HelpLine */
	Scroll scroll;
	int width; /* of the screen */
} Help;

static const FootKey foot_keys[] = {
	{ COMMAND_QUIT, N_("back"), FALSE },
	{ COMMAND_SEARCH, N_("only with …"), FALSE },
	{ COMMAND_LINE_DOWN, N_("down"), FALSE },
	{ COMMAND_PAGE_DOWN, N_("a page down"), FALSE },
	{ COMMAND_NONE, NULL, FALSE },
};

/* A heading has no keys; an empty line has neither. A line that goes on has empty ones. */
typedef struct HelpLine {
	char *keys;
	const char *name; /* of the command; or NULL */
	char *text;
} HelpLine;

static void free_line(gpointer data)
{
	HelpLine *line = data;

	g_free(line->keys);
	g_free(line->text);
	g_free(line);
}

static gboolean holds(const char *text, const char *folded)
{
	char *line = text ? fold_string(text, strlen(text)) : g_strdup("");
	gboolean found = strstr(line, folded) != NULL;

	g_free(line);
	return found;
}

/* Whether what was typed stands in a line. Keys are as they are: d is not D. */
static gboolean is_wanted(const Help *help, const char *keys, const char *name, const char *text)
{
	char *folded = fold_string(help->typed, strlen(help->typed));
	gboolean is_wanted =
		holds(text, folded) || holds(name, folded) || (keys && strstr(keys, help->typed));

	g_free(folded);
	return is_wanted;
}

static gboolean is_narrow(const Help *help)
{
	return help->width < NARROW_WIDTH;
}

/* The column at which texts begin. */
static int text_column(const Help *help)
{
	return is_narrow(help) ? MIN(NARROW_KEYS_WIDTH, help->width / 2) : KEYS_WIDTH;
}

/* Columns that a text beside keys may take. */
static int text_room(const Help *help)
{
	int names = help->width >= NAMED_WIDTH ? NAME_WIDTH + 1 : 1;

	return MAX(help->width - text_column(help) - names, 1);
}

/* KEYS are taken. */
static void add_line(Help *help, char *keys, const char *name, const char *text)
{
	HelpLine *line = g_new(HelpLine, 1);

	*line = (HelpLine){ keys, name, g_strdup(text) };
	g_ptr_array_add(help->lines, line);
}

/* The same, of as many lines as TEXT needs to be no wider than ROOM. KEYS may be NULL. */
static void add_lines(Help *help, char *keys, const char *name, const char *text, int room)
{
	char **words = g_strsplit(text, " ", -1);
	GString *line = g_string_new(words[0]);

	for (char **word = words + 1; words[0] && *word; word++) {
		gsize before = line->len;
		g_string_append_printf(line, " %s", *word);
		if (line_string_width(line->str, (Typography){ 0 }) <= room)
			continue;
		g_string_truncate(line, before);
		add_line(help, keys, name, line->str);
		g_string_assign(line, *word);
		keys = keys ? g_strdup("") : NULL;
		name = NULL;
	}
	add_line(help, keys, name, line->str);
	g_string_free(line, TRUE);
	g_strfreev(words);
}

/* A line with keys, where it is wanted. */
static void add_keys(Help *help, char *keys, const char *name, const char *text)
{
	if (is_wanted(help, keys, name, text))
		add_lines(help, keys, name, text, text_room(help));
	else
		g_free(keys);
}

static void add_commands(Help *help, CommandGroup group, gboolean is_here)
{
	for (guint i = COMMAND_NONE + 1; i < COMMANDS; i++) {
		Command command = (Command)i;
		gboolean works = !help->beneath || command_is_in(command, help->beneath);
		if (command_group(command) != group || works != is_here)
			continue;
		GString *keys = g_string_new("");
		bindings_append_keys(desk_bindings(help->desk), keys, command,
				     is_narrow(help) ? 1 : 0);
		add_keys(help, g_string_free(keys, FALSE), command_name(command),
			 command_help(command));
	}
}

/* A heading and the commands of a group; nothing where there are none. */
static void add_group(Help *help, CommandGroup group, gboolean is_here)
{
	guint before = help->lines->len;

	add_line(help, NULL, NULL, command_group_title(group));
	add_commands(help, group, is_here);
	if (help->lines->len == before + 1)
		g_ptr_array_set_size(help->lines, (gint)before);
	else
		add_line(help, NULL, NULL, "");
}

static void add_elsewhere(Help *help)
{
	guint before = help->lines->len;

	add_line(help, NULL, NULL, _("In other views"));
	for (guint group = 0; group < COMMAND_GROUPS; group++)
		add_commands(help, (CommandGroup)group, FALSE);
	if (help->lines->len == before + 1)
		g_ptr_array_set_size(help->lines, (gint)before);
	else
		add_line(help, NULL, NULL, "");
}

static void add_signs(Help *help)
{
	add_line(help, NULL, NULL, _("Signs beside a fact"));
	for (guint i = 0; i < LINK_RELATIONS; i++) {
		LinkRelation relation = (LinkRelation)i;
		add_keys(help, g_strdup(marks_sign(relation)), NULL, terms_meaning(relation));
	}
	add_keys(help, g_strdup("*"), NULL, _("a note of yours"));
	add_line(help, NULL, NULL, "");
}

static void fill(Help *help)
{
	g_ptr_array_set_size(help->lines, 0);
	for (guint group = 0; group < COMMAND_GROUPS; group++)
		add_group(help, (CommandGroup)group, TRUE);
	add_elsewhere(help);
	add_signs(help);
	add_lines(help, NULL, NULL,
		  _("A number before a motion repeats it: 12j. Under an Arabic layout the same "
		    "physical keys do the same."),
		  help->width - 2);
	scroll_set_lines(&help->scroll, (int)help->lines->len);
}

static gpointer open_help(const Desk *desk)
{
	Help *help = g_new0(Help, 1);

	help->desk = desk;
	help->typed = g_strdup("");
	help->lines = g_ptr_array_new_with_free_func(free_line);
	return help;
}

static void close_help(gpointer state)
{
	Help *help = state;

	g_ptr_array_unref(help->lines);
	g_free(help->typed);
	g_free(help);
}

static void lie_on(gpointer state, const char *beneath)
{
	Help *help = state;

	help->beneath = beneath;
}

static void narrow(gpointer state, const char *typed)
{
	Help *help = state;

	g_free(help->typed);
	help->typed = g_strdup(typed);
	help->scroll.top = 0;
	fill(help);
}

static const char *narrowed(gpointer state)
{
	return ((const Help *)state)->typed;
}

static void resize_help(gpointer state, int width, int height)
{
	Help *help = state;

	help->width = width;
	scroll_set_height(&help->scroll, leaf_rows(height));
	fill(help);
}

static void draw_line(const Help *help, const HelpLine *line, Grid *grid, int y)
{
	Pen pen = pen_new(grid, y);

	if (!line->keys) {
		pen_start(&pen, line->text, ROLE_HEADLINE, 0);
		return;
	}
	pen_skip(&pen, MARGIN);
	pen_start_words(&pen, line->keys, ROLE_KEY, 0);
	pen_skip(&pen, 1);
	pen_skip_to(&pen, text_column(help));
	pen_start(&pen, line->text, ROLE_TEXT, 0);
	if (line->name && grid->width >= NAMED_WIDTH) {
		pen_skip_to(&pen, grid->width - NAME_WIDTH);
		char *typed = g_strconcat(":", line->name, NULL);
		pen_start_words(&pen, typed, ROLE_DIM, 0);
		g_free(typed);
	}
}

static void draw_help(gpointer state, Grid *grid)
{
	const Help *help = state;
	const Scroll *scroll = &help->scroll;

	for (int i = scroll->top; i < scroll_end(scroll); i++)
		draw_line(help, help->lines->pdata[i], grid, LEAF_TOP + i - scroll->top);
	leaf_draw(grid, help->desk, _("help"), help->typed, scroll, foot_keys);
}

static ViewResult act(gpointer state, const KeymapRequest *request, GString *message)
{
	Help *help = state;

	(void)message;
	if (scroll_step(&help->scroll, request))
		return VIEW_DONE;
	switch (request->command) {
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
	scroll_wheel(&((Help *)state)->scroll, event);
}

const View help_view = {
	.name = "help",
	.open = open_help,
	.close = close_help,
	.resize = resize_help,
	.draw = draw_help,
	.act = act,
	.point = point,
	.narrow = narrow,
	.narrowed = narrowed,
	.lie_on = lie_on,
};
