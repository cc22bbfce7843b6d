/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * theme: how a role looks: colours for as many as the terminal has, and attributes.
 *
 * No meaning hangs on colour alone: what a flag says has an attribute too, and how facts stand to
 * each other is said by signs in the text.
 */
#ifndef UI_THEME_H
#define UI_THEME_H

#include "layout/grid.h"

/* The terminal's own colour. */
#define THEME_DEFAULT (-1)

typedef enum ThemeDepth {
	THEME_MONO,
	THEME_8,
	THEME_16,
	THEME_256,
	THEME_DEPTHS,
} ThemeDepth;

/* A set of bits. */
typedef enum ThemeAttribute {
	THEME_BOLD = 1 << 0,
	THEME_DIM = 1 << 1,
	THEME_UNDERLINE = 1 << 2,
	THEME_REVERSE = 1 << 3,
} ThemeAttribute;

typedef struct Style {
	gint16 foreground; /* palette index, or THEME_DEFAULT */
	gint16 background;
	guint attributes; /* set of ThemeAttribute */
} Style;

/*
 * How deep the colours may be on a terminal with COLORS colours. NO_COLOR is the variable's value
 * (https://no-color.org: set and not empty means none) and TERM the terminal's name, each or NULL.
 */
ThemeDepth theme_depth(int colors, const char *no_color, const char *term);

/* FLAGS is a set of GridFlag. */
Style theme_style(ThemeDepth depth, GridRole role, guint flags);

/* Whether that is bold, which no depth changes. */
gboolean theme_is_bold(GridRole role, guint flags);

#endif
