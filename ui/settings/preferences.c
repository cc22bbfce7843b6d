/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/settings/preferences.h"

#include <string.h>

#include <unistr.h>

#include "text/decode.h"
#include "ui/memory/textfile.h"
#include "ui/words/translation.h"

struct Preferences {
	char *path;
	char *text;
	GKeyFile *file; /* NULL: it says nothing */
};

static const char reader_group[] = "reader";
static const char keys_group[] = "keys";
static const char colours_group[] = "colours";

static void complain(const Preferences *preferences, guint line, const char *what,
		     GPtrArray *complaints)
{
	char *name = decode_name(preferences->path);

	g_ptr_array_add(complaints, line > 0 ? g_strdup_printf("%s:%u: %s", name, line, what)
					     : g_strdup_printf("%s: %s", name, what));
	g_free(name);
}

/* Whether LINE is KEY=VALUE; or, where KEY is NULL, the head of GROUP. */
static gboolean is_line_of(const char *line, const char *group, const char *key)
{
	line += strspn(line, " \t");
	if (!key)
		return *line == '[' && g_str_has_prefix(line + 1, group) &&
		       line[1 + strlen(group)] == ']';
	if (!g_str_has_prefix(line, key))
		return FALSE;
	line += strlen(key);
	return line[strspn(line, " \t")] == '=';
}

/* The last line of GROUP that is of KEY, which is the one that holds; 0 where there is none. */
static guint line_of(const Preferences *preferences, const char *group, const char *key)
{
	char **lines = g_strsplit(preferences->text, "\n", -1);
	gboolean is_inside = FALSE;
	guint found = 0;

	for (guint i = 0; lines[i]; i++) {
		if (lines[i][strspn(lines[i], " \t")] == '[')
			is_inside = is_line_of(lines[i], group, NULL);
		if (is_inside && is_line_of(lines[i], group, key))
			found = i + 1;
	}
	g_strfreev(lines);
	return found;
}

static void complain_of_groups(const Preferences *preferences, GPtrArray *complaints)
{
	char **groups = g_key_file_get_groups(preferences->file, NULL);

	for (guint i = 0; groups[i]; i++) {
		if (strcmp(groups[i], reader_group) == 0 || strcmp(groups[i], keys_group) == 0 ||
		    strcmp(groups[i], colours_group) == 0)
			continue;
		char *what = g_strdup_printf(_("[%s]: there is no such group; reader, keys and "
					       "colours are"),
					     groups[i]);
		complain(preferences, line_of(preferences, groups[i], NULL), what, complaints);
		g_free(what);
	}
	g_strfreev(groups);
}

/* Whether LINE may stand in a key file, behind the head of a group where IS_INSIDE. */
static gboolean is_good_line(const char *line, gboolean is_inside)
{
	const char *start = line + strspn(line, " \t\r");

	if (*start == '\0' || *start == '#')
		return TRUE;
	if (u8_check((const uint8_t *)line, strlen(line)))
		return FALSE;
	if (*start == '[')
		return strchr(start, ']') > start + 1;
	return is_inside && strchr(start, '=') > start;
}

/* The first line that makes the file none of ours, and what stands there; 0 where none does. */
static guint bad_line(const char *text, char **stands)
{
	char **lines = g_strsplit(text, "\n", -1);
	gboolean is_inside = FALSE;
	guint i = 0;

	while (lines[i] && is_good_line(lines[i], is_inside)) {
		is_inside |= lines[i][strspn(lines[i], " \t")] == '[';
		i++;
	}
	*stands = lines[i] ? decode_name(g_strstrip(lines[i])) : NULL;
	i = lines[i] ? i + 1 : 0;
	g_strfreev(lines);
	return i;
}

static void complain_of_syntax(const Preferences *preferences, const char *otherwise,
			       GPtrArray *complaints)
{
	char *stands;
	guint line = bad_line(preferences->text, &stands);
	char *what = line > 0 ? g_strdup_printf(_("neither name=value behind a [group] nor a # "
						  "remark: %s"),
						stands)
			      : g_strdup(otherwise);

	complain(preferences, line, what, complaints);
	g_free(what);
	g_free(stands);
}

static void parse(Preferences *preferences, GPtrArray *complaints)
{
	GError *error = NULL;

	preferences->file = g_key_file_new();
	if (g_key_file_load_from_data(preferences->file, preferences->text, (gsize)-1,
				      G_KEY_FILE_NONE, &error)) {
		complain_of_groups(preferences, complaints);
		return;
	}
	complain_of_syntax(preferences, error->message, complaints);
	g_clear_pointer(&preferences->file, g_key_file_free);
	g_error_free(error);
}

Preferences *preferences_open(const char *path, GPtrArray *complaints)
{
	Preferences *preferences = g_new0(Preferences, 1);
	GError *error = NULL;

	preferences->path =
		path ? g_strdup(path)
		     : g_build_filename(g_get_user_config_dir(), "muqabala", "config", NULL);
	preferences->text = textfile_read(preferences->path, &error);
	if (preferences->text)
		parse(preferences, complaints);
	else if (!g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
		complain(preferences, 0, error->message, complaints);
	g_clear_error(&error);
	return preferences;
}

void preferences_free(Preferences *preferences)
{
	if (!preferences)
		return;
	g_clear_pointer(&preferences->file, g_key_file_free);
	g_free(preferences->text);
	g_free(preferences->path);
	g_free(preferences);
}

typedef gboolean PreferenceSetter(gpointer object, const char *name, const char *value,
				  GError **error);

/* Give each name and value of GROUP to SETTER. */
static void set_group(const Preferences *preferences, const char *group, PreferenceSetter *setter,
		      gpointer object, GPtrArray *complaints)
{
	char **names = preferences->file ? g_key_file_get_keys(preferences->file, group, NULL, NULL)
					 : NULL;

	for (guint i = 0; names && names[i]; i++) {
		GError *error = NULL;
		char *value = g_key_file_get_string(preferences->file, group, names[i], &error);
		if (value)
			setter(object, names[i], g_strstrip(value), &error);
		if (error)
			complain(preferences, line_of(preferences, group, names[i]), error->message,
				 complaints);
		g_clear_error(&error);
		g_free(value);
	}
	g_strfreev(names);
}

static gboolean set_setting(gpointer settings, const char *name, const char *value, GError **error)
{
	return settings_set(settings, name, value, error);
}

static gboolean set_colours(gpointer theme, const char *name, const char *value, GError **error)
{
	return theme_set(theme, name, value, error);
}

static gboolean set_keys(gpointer bindings, const char *name, const char *value, GError **error)
{
	return bindings_set(bindings, name, value, error);
}

void preferences_fill(const Preferences *preferences, Settings *settings, GPtrArray *complaints)
{
	set_group(preferences, reader_group, set_setting, settings, complaints);
	set_group(preferences, colours_group, set_colours, &settings->theme, complaints);
}

void preferences_bind(const Preferences *preferences, Bindings *bindings, GPtrArray *complaints)
{
	set_group(preferences, keys_group, set_keys, bindings, complaints);
}

static void append_settings(GString *out)
{
	const char *name, *help;
	char *usual;

	for (guint i = 0; (usual = settings_usual(i, &name, &help)); i++) {
		g_string_append_printf(out, "\n# %s:\n#   %s\n#%s=%s\n", translation_of(help),
				       translation_of(settings_values(name)), name, usual);
		g_free(usual);
	}
}

static void append_keys(GString *out)
{
	Bindings *bindings = bindings_new(PROFILE_DEFAULT, KEYBOARD_AUTO);

	for (guint i = COMMAND_NONE + 1; i < COMMANDS; i++) {
		g_string_append_printf(out, "# %s\n#%s=", translation_of(command_help((Command)i)),
				       command_name((Command)i));
		bindings_append_all(bindings, out, (Command)i);
		g_string_append_c(out, '\n');
	}
	bindings_free(bindings);
}

static void append_colours(GString *out)
{
	const Theme usual = { 0 };

	for (guint i = 0; i < GRID_ROLES; i++) {
		g_string_append_printf(out, "#%s=", theme_role_name((GridRole)i));
		theme_append(&usual, (GridRole)i, out);
		g_string_append_c(out, '\n');
	}
}

char *preferences_default(void)
{
	GString *out = g_string_new("# $XDG_CONFIG_HOME/muqabala/config\n");

	g_string_append_printf(out, "#\n# %s\n\n[%s]\n",
			       _("What stands behind a # is usual; take the # away to change it."),
			       reader_group);
	append_settings(out);
	g_string_append_printf(
		out, "\n[%s]\n# %s\n\n", keys_group,
		_("All keys of a command, parted by spaces; none where nothing follows."));
	append_keys(out);
	g_string_append_printf(
		out, "\n[%s]\n# %s\n# %s\n\n", colours_group,
		_("Letters, or letters on a background: 'red', '203', '#ff5f5f', 'white on 52'."),
		_("Names: default, black, red, green, yellow, blue, magenta, cyan, white, "
		  "bright-red …"));
	append_colours(out);
	return g_string_free(out, FALSE);
}
