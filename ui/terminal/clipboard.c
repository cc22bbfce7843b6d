/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/terminal/clipboard.h"

#include "ui/words/translation.h"

/* ORDER CLIPBOARD_WAY */
static const struct {
	const char *program[6];
	const char *report;
} ways_known[CLIPBOARD_WAYS] = {
	[CLIPBOARD_TERMINAL] = { { NULL }, N_("copied by the terminal") },
	[CLIPBOARD_WAYLAND] = { { "wl-copy", "--type", "text/plain;charset=utf-8", NULL },
				N_("copied by wl-copy") },
	[CLIPBOARD_XCLIP] = { { "xclip", "-selection", "clipboard", "-in", NULL },
			      N_("copied by xclip") },
	[CLIPBOARD_XSEL] = { { "xsel", "--clipboard", "--input", NULL }, N_("copied by xsel") },
	[CLIPBOARD_MACOS] = { { "pbcopy", NULL }, N_("copied by pbcopy") },
	[CLIPBOARD_TMUX] = { { "tmux", "load-buffer", "-w", "-", NULL },
			     N_("copied by tmux, whose prefix and ] paste it") },
	[CLIPBOARD_FILE] = { { NULL }, "" },
};

/*
 * What terminals do when nobody has configured them, by the beginning of what XTVERSION tells, of
 * TERM, or of TERM_PROGRAM. xterm, mlterm, mintty and iTerm2 listen only where they are allowed to.
 */
static const struct {
	const char *name;
	ClipboardHearing hearing;
} terminals[] = {
	{ "kitty", CLIPBOARD_HEARS },    { "xterm-kitty", CLIPBOARD_HEARS },
	{ "foot", CLIPBOARD_HEARS },     { "alacritty", CLIPBOARD_HEARS },
	{ "WezTerm", CLIPBOARD_HEARS },  { "contour", CLIPBOARD_HEARS },
	{ "ghostty", CLIPBOARD_HEARS },  { "xterm-ghostty", CLIPBOARD_HEARS },
	{ "VTE", CLIPBOARD_IS_DEAF },    { "vte", CLIPBOARD_IS_DEAF },
	{ "linux", CLIPBOARD_IS_DEAF },  { "dumb", CLIPBOARD_IS_DEAF },
	{ "Apple_", CLIPBOARD_IS_DEAF },
};

static ClipboardHearing hearing_of(const char *name)
{
	for (gsize i = 0; name && i < G_N_ELEMENTS(terminals); i++)
		if (g_str_has_prefix(name, terminals[i].name))
			return terminals[i].hearing;
	return CLIPBOARD_MAY_HEAR;
}

ClipboardHearing clipboard_hearing(const Answer *answer, const Hints *hints)
{
	const char *const names[] = { answer->name, hints->term, hints->term_program };
	ClipboardHearing hearing = CLIPBOARD_MAY_HEAR;

	if (answer->has_clipboard)
		return CLIPBOARD_HEARS;
	/* tmux and screen pass on what the terminal behind them tells of itself by environment. */
	for (gsize i = 0; i < G_N_ELEMENTS(names) && !hints->is_multiplexed && !hearing; i++)
		hearing = hearing_of(names[i]);
	return hearing;
}

static gboolean is_there(const ClipboardWorld *world, gsize length, ClipboardWay way)
{
	gboolean has_program = (world->programs & (1u << way)) != 0;

	switch (way) {
	case CLIPBOARD_TERMINAL:
		return world->hearing == CLIPBOARD_HEARS && length <= CLIPBOARD_TERMINAL_MAX;
	case CLIPBOARD_WAYLAND:
		return world->has_wayland && has_program;
	case CLIPBOARD_XCLIP:
	case CLIPBOARD_XSEL:
		return world->has_x11 && has_program;
	case CLIPBOARD_TMUX:
		return world->has_tmux && has_program;
	case CLIPBOARD_MACOS:
		return has_program;
	default:
		return TRUE;
	}
}

guint clipboard_ways(const ClipboardWorld *world, gsize length, ClipboardWay ways[CLIPBOARD_WAYS])
{
	guint count = 0;

	for (guint way = 0; way < CLIPBOARD_WAYS; way++)
		if (is_there(world, length, (ClipboardWay)way))
			ways[count++] = (ClipboardWay)way;
	return count;
}

const char *const *clipboard_program(ClipboardWay way)
{
	g_assert(way < CLIPBOARD_WAYS);
	return ways_known[way].program[0] ? ways_known[way].program : NULL;
}

const char *clipboard_report(ClipboardWay way)
{
	g_assert(way < CLIPBOARD_WAYS);
	return translation_of(ways_known[way].report);
}
