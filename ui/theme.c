/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/theme.h"

#include <string.h>

/* The eight colours every terminal with colours has; eight more are their bright ones. */
enum {
	BLACK,
	RED,
	GREEN,
	YELLOW,
	BLUE,
	MAGENTA,
	CYAN,
	WHITE,
	BRIGHT = 8,
	NONE = THEME_DEFAULT,
};

/* Foregrounds for 8, 16 and 256 colours, and attributes for all. ORDER GRID_ROLE */
static const struct {
	gint16 colors[3];
	guint attributes;
} roles[GRID_ROLES] = {
	[ROLE_TEXT] = { { NONE, NONE, NONE }, 0 },
	[ROLE_HEADLINE] = { { NONE, NONE, NONE }, THEME_BOLD },
	[ROLE_BYLINE] = { { CYAN, CYAN, 109 }, 0 },
	[ROLE_DIM] = { { NONE, BRIGHT + BLACK, 245 }, THEME_DIM },
	[ROLE_FRAME] = { { NONE, BRIGHT + BLACK, 240 }, 0 },
	[ROLE_STRIP] = { { NONE, BRIGHT + BLACK, 238 }, 0 },
	[ROLE_STRIP_LINKED] = { { GREEN, GREEN, 71 }, THEME_BOLD },
	[ROLE_STRIP_VIEW] = { { NONE, WHITE, 250 }, 0 },
	[ROLE_BAR] = { { NONE, NONE, NONE }, THEME_REVERSE },
	[ROLE_STATUS] = { { NONE, NONE, NONE }, 0 },
	[ROLE_MESSAGE] = { { YELLOW, BRIGHT + YELLOW, 222 }, 0 },
	[ROLE_KEY] = { { CYAN, BRIGHT + CYAN, 80 }, THEME_BOLD },
	[ROLE_TIME] = { { CYAN, BRIGHT + BLUE, 75 }, 0 },
	[ROLE_QUANTITY] = { { GREEN, BRIGHT + GREEN, 114 }, 0 },
	[ROLE_COUNT] = { { YELLOW, YELLOW, 179 }, 0 },
	[ROLE_NAME] = { { MAGENTA, BRIGHT + MAGENTA, 176 }, 0 },
	[ROLE_QUOTE] = { { NONE, NONE, 187 }, 0 },
	[ROLE_AGREE] = { { GREEN, BRIGHT + GREEN, 77 }, THEME_BOLD },
	[ROLE_COMPATIBLE] = { { YELLOW, BRIGHT + YELLOW, 221 }, THEME_BOLD },
	[ROLE_DIFFER] = { { RED, BRIGHT + RED, 203 }, THEME_BOLD },
	[ROLE_ALONE] = { { NONE, BRIGHT + BLACK, 246 }, 0 },
};

/* ORDER GRID_FLAG, from the first bit on. */
static const guint flag_attributes[] = {
	THEME_UNDERLINE,                 /* GRID_FACT */
	THEME_REVERSE | THEME_BOLD,      /* GRID_FOCUS */
	THEME_BOLD | THEME_UNDERLINE,    /* GRID_PARTNER */
	THEME_REVERSE | THEME_UNDERLINE, /* GRID_HIT */
	THEME_BOLD,                      /* GRID_BOLD */
	THEME_REVERSE,                   /* GRID_SELECTED */
};

ThemeDepth theme_depth(int colors, const char *no_color, const char *term)
{
	if ((no_color && *no_color) || (term && strcmp(term, "dumb") == 0))
		return THEME_MONO;
	return colors >= 256  ? THEME_256
	       : colors >= 16 ? THEME_16
	       : colors >= 8  ? THEME_8
			      : THEME_MONO;
}

Style theme_style(ThemeDepth depth, GridRole role, guint flags)
{
	Style style = { THEME_DEFAULT, THEME_DEFAULT, 0 };

	g_assert(role < GRID_ROLES && depth < THEME_DEPTHS);
	if (depth != THEME_MONO)
		style.foreground = roles[role].colors[depth - THEME_8];
	style.attributes = roles[role].attributes;
	for (gsize i = 0; i < G_N_ELEMENTS(flag_attributes); i++)
		if (flags & (1u << i))
			style.attributes |= flag_attributes[i];
	/* Dim is lost on the background of a reversed cell, and unreadable on some. */
	if (style.attributes & THEME_REVERSE)
		style.attributes &= ~(guint)THEME_DIM;
	if (depth == THEME_256 && role == ROLE_DIM)
		style.attributes &= ~(guint)THEME_DIM;
	return style;
}

gboolean theme_is_bold(GridRole role, guint flags)
{
	return (theme_style(THEME_MONO, role, flags).attributes & THEME_BOLD) != 0;
}
