/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/terminal/theme.h"

#include <string.h>

#include "ui/words/translation.h"

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

/* Attributes of all themes. ORDER GRID_ROLE */
static const struct {
	const char *name;
	guint attributes;
} roles[GRID_ROLES] = {
	[ROLE_TEXT] = { "text", 0 },
	[ROLE_HEADLINE] = { "headline", THEME_BOLD },
	[ROLE_BYLINE] = { "byline", 0 },
	[ROLE_DIM] = { "dim", THEME_DIM },
	[ROLE_FRAME] = { "frame", 0 },
	[ROLE_STRIP] = { "strip", 0 },
	[ROLE_STRIP_LINKED] = { "strip-linked", THEME_BOLD },
	[ROLE_STRIP_VIEW] = { "strip-view", 0 },
	[ROLE_BAR] = { "bar", THEME_REVERSE },
	[ROLE_STATUS] = { "status", 0 },
	[ROLE_MESSAGE] = { "message", 0 },
	[ROLE_KEY] = { "key", THEME_BOLD },
	[ROLE_TIME] = { "time", 0 },
	[ROLE_QUANTITY] = { "quantity", 0 },
	[ROLE_COUNT] = { "count", 0 },
	[ROLE_NAME] = { "name", 0 },
	[ROLE_QUOTE] = { "quote", 0 },
	[ROLE_AGREE] = { "agree", THEME_BOLD },
	[ROLE_COMPATIBLE] = { "compatible", THEME_BOLD },
	[ROLE_DIFFER] = { "differ", THEME_BOLD },
	[ROLE_ALONE] = { "alone", 0 },
};

/* Foregrounds for 8, 16 and 256 colours. */
typedef gint16 Palette[GRID_ROLES][3];

static const Palette dark = {
	[ROLE_TEXT] = { NONE, NONE, NONE },
	[ROLE_HEADLINE] = { NONE, NONE, NONE },
	[ROLE_BYLINE] = { CYAN, CYAN, 109 },
	[ROLE_DIM] = { NONE, BRIGHT + BLACK, 245 },
	[ROLE_FRAME] = { NONE, BRIGHT + BLACK, 240 },
	[ROLE_STRIP] = { NONE, BRIGHT + BLACK, 238 },
	[ROLE_STRIP_LINKED] = { GREEN, GREEN, 71 },
	[ROLE_STRIP_VIEW] = { NONE, WHITE, 250 },
	[ROLE_BAR] = { NONE, NONE, NONE },
	[ROLE_STATUS] = { NONE, NONE, NONE },
	[ROLE_MESSAGE] = { YELLOW, BRIGHT + YELLOW, 222 },
	[ROLE_KEY] = { CYAN, BRIGHT + CYAN, 80 },
	[ROLE_TIME] = { CYAN, BRIGHT + BLUE, 75 },
	[ROLE_QUANTITY] = { GREEN, BRIGHT + GREEN, 114 },
	[ROLE_COUNT] = { YELLOW, YELLOW, 179 },
	[ROLE_NAME] = { MAGENTA, BRIGHT + MAGENTA, 176 },
	[ROLE_QUOTE] = { NONE, NONE, 187 },
	[ROLE_AGREE] = { GREEN, BRIGHT + GREEN, 77 },
	[ROLE_COMPATIBLE] = { YELLOW, BRIGHT + YELLOW, 221 },
	[ROLE_DIFFER] = { RED, BRIGHT + RED, 203 },
	[ROLE_ALONE] = { NONE, BRIGHT + BLACK, 246 },
};

static const Palette light = {
	[ROLE_TEXT] = { NONE, NONE, NONE },
	[ROLE_HEADLINE] = { NONE, NONE, NONE },
	[ROLE_BYLINE] = { BLUE, BLUE, 24 },
	[ROLE_DIM] = { NONE, BRIGHT + BLACK, 241 },
	[ROLE_FRAME] = { NONE, WHITE, 249 },
	[ROLE_STRIP] = { NONE, WHITE, 251 },
	[ROLE_STRIP_LINKED] = { GREEN, GREEN, 28 },
	[ROLE_STRIP_VIEW] = { NONE, BRIGHT + BLACK, 244 },
	[ROLE_BAR] = { NONE, NONE, NONE },
	[ROLE_STATUS] = { NONE, NONE, NONE },
	[ROLE_MESSAGE] = { MAGENTA, MAGENTA, 94 },
	[ROLE_KEY] = { BLUE, BLUE, 25 },
	[ROLE_TIME] = { BLUE, BLUE, 25 },
	[ROLE_QUANTITY] = { GREEN, GREEN, 22 },
	[ROLE_COUNT] = { RED, RED, 94 },
	[ROLE_NAME] = { MAGENTA, MAGENTA, 90 },
	[ROLE_QUOTE] = { NONE, NONE, 58 },
	[ROLE_AGREE] = { GREEN, GREEN, 22 },
	[ROLE_COMPATIBLE] = { BLUE, BLUE, 94 },
	[ROLE_DIFFER] = { RED, RED, 124 },
	[ROLE_ALONE] = { NONE, BRIGHT + BLACK, 241 },
};

static const Palette high_contrast = {
	[ROLE_TEXT] = { WHITE, BRIGHT + WHITE, 231 },
	[ROLE_HEADLINE] = { WHITE, BRIGHT + WHITE, 231 },
	[ROLE_BYLINE] = { CYAN, BRIGHT + CYAN, 123 },
	[ROLE_DIM] = { WHITE, WHITE, 252 },
	[ROLE_FRAME] = { WHITE, WHITE, 250 },
	[ROLE_STRIP] = { WHITE, WHITE, 250 },
	[ROLE_STRIP_LINKED] = { GREEN, BRIGHT + GREEN, 46 },
	[ROLE_STRIP_VIEW] = { WHITE, BRIGHT + WHITE, 231 },
	[ROLE_BAR] = { WHITE, BRIGHT + WHITE, 231 },
	[ROLE_STATUS] = { WHITE, BRIGHT + WHITE, 231 },
	[ROLE_MESSAGE] = { YELLOW, BRIGHT + YELLOW, 226 },
	[ROLE_KEY] = { CYAN, BRIGHT + CYAN, 51 },
	[ROLE_TIME] = { CYAN, BRIGHT + CYAN, 51 },
	[ROLE_QUANTITY] = { GREEN, BRIGHT + GREEN, 46 },
	[ROLE_COUNT] = { YELLOW, BRIGHT + YELLOW, 226 },
	[ROLE_NAME] = { WHITE, BRIGHT + WHITE, 219 },
	[ROLE_QUOTE] = { WHITE, BRIGHT + WHITE, 230 },
	[ROLE_AGREE] = { GREEN, BRIGHT + GREEN, 46 },
	[ROLE_COMPATIBLE] = { YELLOW, BRIGHT + YELLOW, 226 },
	[ROLE_DIFFER] = { WHITE, BRIGHT + WHITE, 217 },
	[ROLE_ALONE] = { WHITE, BRIGHT + WHITE, 252 },
};

/* ORDER THEME */
static const struct {
	const char *name;
	const Palette *palette;
	gint16 backgrounds[3];
} themes[THEMES] = {
	{ "dark", &dark, { NONE, NONE, NONE } },
	{ "light", &light, { NONE, NONE, NONE } },
	{ "mono", NULL, { NONE, NONE, NONE } },
	{ "high-contrast", &high_contrast, { BLACK, BLACK, 16 } },
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

/* The theme's own colours. */
static ThemeColours colours_of(ThemeName name, ThemeDepth depth, GridRole role)
{
	if (depth == THEME_MONO || !themes[name].palette)
		return (ThemeColours){ THEME_DEFAULT, THEME_DEFAULT };
	return (ThemeColours){ (*themes[name].palette)[role][depth - THEME_8],
			       themes[name].backgrounds[depth - THEME_8] };
}

/* Whether a terminal of that depth has COLOUR. */
static gboolean has_colour(ThemeDepth depth, gint16 colour)
{
	static const gint16 counts[THEME_DEPTHS] = { 0, 8, 16, 256 };

	return colour < counts[depth];
}

/* Where the terminal has too few colours for a person's own, the theme's hold. */
static ThemeColours settle_colours(const Theme *theme, ThemeDepth depth, GridRole role)
{
	ThemeColours own = theme->own[role];

	if (theme->is_own[role] && depth != THEME_MONO && has_colour(depth, own.foreground) &&
	    has_colour(depth, own.background))
		return own;
	return colours_of(theme->name, depth, role);
}

static guint attributes_of(GridRole role, guint flags)
{
	guint attributes = roles[role].attributes;

	for (gsize i = 0; i < G_N_ELEMENTS(flag_attributes); i++)
		if (flags & (1u << i))
			attributes |= flag_attributes[i];
	return attributes;
}

Style theme_style(const Theme *theme, ThemeDepth depth, GridRole role, guint flags)
{
	g_assert(role < GRID_ROLES && depth < THEME_DEPTHS);
	ThemeColours colours = settle_colours(theme, depth, role);
	Style style = { colours.foreground, colours.background, attributes_of(role, flags) };

	/* Dim is lost on the background of a reversed cell, and unreadable on some. */
	if (style.attributes & THEME_REVERSE || theme->name == THEME_HIGH_CONTRAST)
		style.attributes &= ~(guint)THEME_DIM;
	/* Terminals with few colours show bold ones as bright ones, which are too faint on white.
	 */
	if (depth != THEME_256 && theme->name == THEME_LIGHT && colours.foreground != THEME_DEFAULT)
		style.attributes &= ~(guint)THEME_BOLD;
	if (depth == THEME_256 && role == ROLE_DIM && colours.foreground != THEME_DEFAULT)
		style.attributes &= ~(guint)THEME_DIM;
	return style;
}

gboolean theme_is_bold(GridRole role, guint flags)
{
	return (attributes_of(role, flags) & THEME_BOLD) != 0;
}

GQuark theme_error_quark(void)
{
	return g_quark_from_static_string("theme-error");
}

gboolean theme_named(const char *name, ThemeName *theme)
{
	for (guint i = 0; i < THEMES; i++)
		if (strcmp(themes[i].name, name) == 0) {
			*theme = (ThemeName)i;
			return TRUE;
		}
	return FALSE;
}

const char *theme_role_name(GridRole role)
{
	return roles[role].name;
}

static void append_colour(GString *out, gint16 colour)
{
	if (colour == THEME_DEFAULT)
		g_string_append(out, "default");
	else
		g_string_append_printf(out, "%d", colour);
}

void theme_append(const Theme *theme, GridRole role, GString *out)
{
	ThemeColours colours = settle_colours(theme, THEME_256, role);

	append_colour(out, colours.foreground);
	if (colours.background == THEME_DEFAULT)
		return;
	g_string_append(out, " on ");
	append_colour(out, colours.background);
}

/* Levels of red, green and blue in the cube of 216 colours from 16 on. */
static guint cube_step(guint level)
{
	return level < 48 ? 0 : level < 115 ? 1 : (level - 35) / 40;
}

static gboolean read_rgb(const char *text, gint16 *colour)
{
	guint64 rgb;

	if (strlen(text) != 7 || !g_ascii_string_to_unsigned(text + 1, 16, 0, 0xFFFFFF, &rgb, NULL))
		return FALSE;
	*colour = (gint16)(16 + 36 * cube_step((guint)(rgb >> 16)) +
			   6 * cube_step((guint)(rgb >> 8) & 0xFF) + cube_step((guint)rgb & 0xFF));
	return TRUE;
}

static gboolean read_colour(const char *text, gint16 *colour)
{
	static const char *const names[] = { "black", "red",     "green", "yellow",
					     "blue",  "magenta", "cyan",  "white" };
	gboolean is_bright = g_str_has_prefix(text, "bright-");
	const char *name = text + (is_bright ? strlen("bright-") : 0);
	guint64 index;

	*colour = THEME_DEFAULT;
	if (strcmp(text, "default") == 0)
		return TRUE;
	if (*text == '#')
		return read_rgb(text, colour);
	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		if (strcmp(names[i], name) == 0) {
			*colour = (gint16)(is_bright ? BRIGHT + i : i);
			return TRUE;
		}
	if (!g_ascii_string_to_unsigned(text, 10, 0, 255, &index, NULL))
		return FALSE;
	*colour = (gint16)index;
	return TRUE;
}

static gboolean read_colours(const char *text, ThemeColours *colours)
{
	char **parts = g_strsplit(text, " on ", 2);
	gboolean good = parts[0] && read_colour(g_strstrip(parts[0]), &colours->foreground);

	colours->background = THEME_DEFAULT;
	if (good && parts[1])
		good = read_colour(g_strstrip(parts[1]), &colours->background);
	g_strfreev(parts);
	return good;
}

gboolean theme_set(Theme *theme, const char *name, const char *colours, GError **error)
{
	ThemeColours read;
	guint role = 0;

	while (role < GRID_ROLES && strcmp(roles[role].name, name) != 0)
		role++;
	if (role == GRID_ROLES) {
		g_set_error(error, THEME_ERROR, THEME_ERROR_ROLE,
			    _("%s: nothing is called so that has a colour"), name);
		return FALSE;
	}
	if (!read_colours(colours, &read)) {
		g_set_error(error, THEME_ERROR, THEME_ERROR_COLOUR,
			    _("%s: there is no such colour: %s"), name, colours);
		return FALSE;
	}
	theme->is_own[role] = TRUE;
	theme->own[role] = read;
	return TRUE;
}
