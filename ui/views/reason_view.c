/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/views/reason_view.h"

#include <string.h>

#include "report/explain.h"
#include "ui/frame/pen.h"
#include "ui/views/leaf.h"
#include "ui/words/translation.h"

typedef struct Reasons {
	const Desk *desk;
	char **lines; /* NULL-terminated */
	Scroll scroll;
} Reasons;

static const FootKey foot_keys[] = {
	{ COMMAND_LINE_DOWN, N_("down"), FALSE },
	{ COMMAND_LINE_UP, N_("up"), FALSE },
	{ COMMAND_HELP, N_("help"), FALSE },
	{ COMMAND_QUIT, N_("back"), FALSE },
	{ COMMAND_NONE, NULL, FALSE },
};

/* The lines of TEXT, with a blank one where one at the margin follows one that is set in. */
static char **airy_lines(const char *text)
{
	char **lines = g_strsplit(text, "\n", -1);
	GPtrArray *airy = g_ptr_array_new();

	for (guint i = 0; lines[i]; i++) {
		if (i > 0 && *lines[i - 1] == ' ' && *lines[i] != ' ' && *lines[i] != '\0')
			g_ptr_array_add(airy, g_strdup(""));
		g_ptr_array_add(airy, g_strdup(lines[i]));
	}
	g_ptr_array_add(airy, NULL);
	g_strfreev(lines);
	return (char **)g_ptr_array_free(airy, FALSE);
}

static void set_lines(Reasons *reasons, const char *text)
{
	g_strfreev(reasons->lines);
	reasons->lines = airy_lines(text);
	reasons->scroll.top = 0;
	scroll_set_lines(&reasons->scroll, (int)g_strv_length(reasons->lines));
}

static gpointer open_reasons(const Desk *desk)
{
	Reasons *reasons = g_new0(Reasons, 1);

	reasons->desk = desk;
	set_lines(reasons, _("no fact is at hand; ]f goes to the next one"));
	return reasons;
}

static void close_reasons(gpointer state)
{
	Reasons *reasons = state;

	g_strfreev(reasons->lines);
	g_free(reasons);
}

/* The reasons of all links in which FACT stands. */
static char *explain(const Desk *desk, guint fact)
{
	const GArray *of = links_of(desk_links(desk), fact);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < of->len; i++) {
		GString *reason = explain_link(desk_shelf(desk), desk_facts(desk), desk_links(desk),
					       g_array_index(of, guint, i), translation_of);
		g_string_append_printf(text, "%s%s", i ? "\n" : "", reason->str);
		g_string_free(reason, TRUE);
	}
	if (of->len == 0)
		g_string_append(text, _("told here only: no fact of another article is linked"));
	return g_string_free(text, FALSE);
}

static void show(gpointer state, ReaderPlace place)
{
	Reasons *reasons = state;
	Span at = { place.offset, place.offset + 1 };
	guint fact = desk_fact_at(reasons->desk, place.article, at);

	if (fact == DESK_NO_FACT)
		return;
	char *text = explain(reasons->desk, fact);
	set_lines(reasons, text);
	g_free(text);
}

static void resize_reasons(gpointer state, int width, int height)
{
	Reasons *reasons = state;

	(void)width;
	scroll_set_height(&reasons->scroll, leaf_rows(height));
}

/* The pieces of a line, which two blanks part, run each as its letters do. */
static void draw_line(Grid *grid, int y, const char *line)
{
	gsize blanks = strspn(line, " ");
	char **pieces = g_strsplit(line + blanks, "  ", -1);
	Pen pen = pen_new(grid, y);

	pen_skip(&pen, (int)blanks);
	for (char **piece = pieces; *piece; piece++) {
		/* What stands at the margin leads what is set in behind it. */
		pen_start_words(&pen, *piece, blanks ? ROLE_TEXT : ROLE_HEADLINE, 0);
		pen_skip(&pen, 2);
	}
	g_strfreev(pieces);
}

static void draw_reasons(gpointer state, Grid *grid)
{
	const Reasons *reasons = state;
	const Scroll *scroll = &reasons->scroll;

	for (int i = scroll->top; i < scroll_end(scroll); i++)
		draw_line(grid, LEAF_TOP + i - scroll->top, reasons->lines[i]);
	leaf_draw(grid, reasons->desk, _("why it is linked"), "", scroll, foot_keys);
}

static ViewResult act(gpointer state, const KeymapRequest *request, GString *message)
{
	Reasons *reasons = state;

	(void)message;
	if (scroll_step(&reasons->scroll, request))
		return VIEW_DONE;
	switch (request->command) {
	case COMMAND_REASON:
	case COMMAND_CANCEL:
	case COMMAND_BACK:
		return VIEW_CLOSED;
	default:
		return VIEW_UNHANDLED;
	}
}

static void point(gpointer state, const Event *event)
{
	scroll_wheel(&((Reasons *)state)->scroll, event);
}

const View reason_view = {
	.name = "reasons",
	.open = open_reasons,
	.close = close_reasons,
	.resize = resize_reasons,
	.draw = draw_reasons,
	.act = act,
	.point = point,
	.show = show,
};
