/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * theme: how a role looks: colours for as many as the terminal has, and attributes.
 *
 * Themes and a person's own colours change colours alone. No meaning hangs on them: what a flag
 * says has an attribute too, and how facts stand to each other is said by signs in the text.
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

/* ORDER THEME: names in theme.c */
typedef enum ThemeName {
	THEME_DARK, /* for terminals with a dark background */
	THEME_LIGHT,
	THEME_COLOURLESS,    /* weight, lines and reversed cells alone */
	THEME_HIGH_CONTRAST, /* on black, wherever the terminal is lighter */
	THEMES,
} ThemeName;

/* A set of bits. */
typedef enum ThemeAttribute {
	THEME_BOLD = 1 << 0,
	THEME_DIM = 1 << 1,
	THEME_UNDERLINE = 1 << 2,
	THEME_REVERSE = 1 << 3,
} ThemeAttribute;

/* Palette indices, or THEME_DEFAULT. */
typedef struct ThemeColours {
	gint16 foreground;
	gint16 background;
} ThemeColours;

/* A plain value; all zero is the dark one. */
typedef struct Theme {
	ThemeName name;
	gboolean is_own[GRID_ROLES]; /* instead of the theme's colours */
	ThemeColours own[GRID_ROLES];
} Theme;

typedef struct Style {
	gint16 foreground; /* palette index, or THEME_DEFAULT */
	gint16 background;
	guint attributes; /* set of ThemeAttribute */
} Style;

typedef enum ThemeError {
	THEME_ERROR_ROLE,
	THEME_ERROR_COLOUR,
} ThemeError;

#define THEME_ERROR (theme_error_quark())
GQuark theme_error_quark(void);

gboolean theme_named(const char *name, ThemeName *theme);

/*
 * Let the role called NAME have COLOURS: "203", "red", "#ff5f5f", "white on 52". FALSE with ERROR
 * where there is no such role or colour.
 */
gboolean theme_set(Theme *theme, const char *name, const char *colours, GError **error);

/* "headline", "quantity", …; static. */
const char *theme_role_name(GridRole role);

/* Append the colours of ROLE with 256 of them, as theme_set() reads them. */
void theme_append(const Theme *theme, GridRole role, GString *out);

/*
 * How deep the colours may be on a terminal with COLORS colours. NO_COLOR is the variable's value
 * (https://no-color.org: set and not empty means none) and TERM the terminal's name, each or NULL.
 */
ThemeDepth theme_depth(int colors, const char *no_color, const char *term);

/* FLAGS is a set of GridFlag. */
Style theme_style(const Theme *theme, ThemeDepth depth, GridRole role, guint flags);

/* Whether that is bold, which no theme and no depth changes. */
gboolean theme_is_bold(GridRole role, guint flags);

#endif
