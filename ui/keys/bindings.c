/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/keys/bindings.h"
#include "ui/words/translation.h"

#include <string.h>

/* The profiles that have a binding; a set of bits. ORDER PROFILE */
enum {
	DEFAULT = 1 << PROFILE_DEFAULT,
	LESS = 1 << PROFILE_LESS,
	VI = 1 << PROFILE_VI,
	EMACS = 1 << PROFILE_EMACS,
	ALL = DEFAULT | LESS | VI | EMACS,
};

/* Those of a command stand beside each other, the one that is told first at the beginning. */
static const struct {
	Binding binding;
	guint profiles;
} table[] = {
	{ { 0, 'j', COMMAND_LINE_DOWN, 0 }, DEFAULT | LESS | VI },
	{ { 0, KEY_ARROW_DOWN, COMMAND_LINE_DOWN, 0 }, ALL },
	{ { 0, KEY_RETURN, COMMAND_FOLLOW, 0 }, DEFAULT | VI | EMACS },
	{ { 0, 't', COMMAND_FOLLOW, 0 }, LESS },
	{ { 0, KEY_CONTROL(']'), COMMAND_FOLLOW, 0 }, VI },
	{ { 0, KEY_ALT | '.', COMMAND_FOLLOW, 0 }, EMACS },
	{ { 0, KEY_CONTROL('N'), COMMAND_LINE_DOWN, 0 }, ALL },
	{ { 0, KEY_CONTROL('E'), COMMAND_LINE_DOWN, 0 }, DEFAULT | LESS | VI },
	{ { 0, 'e', COMMAND_LINE_DOWN, 0 }, LESS },
	{ { 0, KEY_RETURN, COMMAND_LINE_DOWN, 0 }, LESS },
	{ { 0, 'k', COMMAND_LINE_UP, 0 }, DEFAULT | LESS | VI },
	{ { 0, KEY_ARROW_UP, COMMAND_LINE_UP, 0 }, ALL },
	{ { 0, KEY_CONTROL('P'), COMMAND_LINE_UP, 0 }, ALL },
	{ { 0, KEY_CONTROL('Y'), COMMAND_LINE_UP, 0 }, DEFAULT | LESS | VI },
	{ { 0, 'y', COMMAND_LINE_UP, 0 }, LESS },
	{ { 0, 'd', COMMAND_HALF_DOWN, 0 }, DEFAULT | LESS },
	{ { 0, KEY_CONTROL('D'), COMMAND_HALF_DOWN, 0 }, DEFAULT | LESS | VI },
	{ { 0, KEY_ALT | 'n', COMMAND_HALF_DOWN, 0 }, EMACS },
	{ { 0, 'u', COMMAND_HALF_UP, 0 }, DEFAULT | LESS },
	{ { 0, KEY_CONTROL('U'), COMMAND_HALF_UP, 0 }, DEFAULT | LESS | VI },
	{ { 0, KEY_ALT | 'p', COMMAND_HALF_UP, 0 }, EMACS },
	{ { 0, ' ', COMMAND_PAGE_DOWN, 0 }, ALL },
	{ { 0, 'f', COMMAND_PAGE_DOWN, 0 }, DEFAULT | LESS },
	{ { 0, KEY_PAGE_DOWN, COMMAND_PAGE_DOWN, 0 }, ALL },
	{ { 0, KEY_CONTROL('F'), COMMAND_PAGE_DOWN, 0 }, DEFAULT | LESS | VI },
	{ { 0, KEY_CONTROL('V'), COMMAND_PAGE_DOWN, 0 }, DEFAULT | LESS | EMACS },
	{ { 0, 'b', COMMAND_PAGE_UP, 0 }, DEFAULT | LESS },
	{ { 0, KEY_PAGE_UP, COMMAND_PAGE_UP, 0 }, ALL },
	{ { 0, KEY_CONTROL('B'), COMMAND_PAGE_UP, 0 }, DEFAULT | LESS | VI },
	{ { 0, KEY_ALT | 'v', COMMAND_PAGE_UP, 0 }, DEFAULT | LESS | EMACS },
	{ { 0, 'w', COMMAND_PAGE_UP, 0 }, LESS },
	{ { 0, 'g', COMMAND_START, 0 }, DEFAULT | LESS },
	{ { 0, KEY_TO_START, COMMAND_START, 0 }, ALL },
	{ { 0, '<', COMMAND_START, 0 }, DEFAULT | LESS },
	{ { 0, KEY_ALT | '<', COMMAND_START, 0 }, DEFAULT | LESS | EMACS },
	{ { 'g', 'g', COMMAND_START, 0 }, VI },
	{ { 0, 'G', COMMAND_END, 0 }, DEFAULT | LESS | VI },
	{ { 0, KEY_TO_END, COMMAND_END, 0 }, ALL },
	{ { 0, '>', COMMAND_END, 0 }, DEFAULT | LESS },
	{ { 0, KEY_ALT | '>', COMMAND_END, 0 }, DEFAULT | LESS | EMACS },
	{ { 0, 'h', COMMAND_COLUMN_LEFT, 0 }, DEFAULT | VI },
	{ { 0, KEY_ARROW_LEFT, COMMAND_COLUMN_LEFT, 0 }, ALL },
	{ { 0, KEY_CONTROL('B'), COMMAND_COLUMN_LEFT, 0 }, EMACS },
	{ { 0, 'l', COMMAND_COLUMN_RIGHT, 0 }, DEFAULT | LESS | VI },
	{ { 0, KEY_ARROW_RIGHT, COMMAND_COLUMN_RIGHT, 0 }, ALL },
	{ { 0, KEY_CONTROL('F'), COMMAND_COLUMN_RIGHT, 0 }, EMACS },
	{ { 0, KEY_TAB, COMMAND_ARTICLE_NEXT, 0 }, ALL },
	{ { KEY_CONTROL('X'), 'o', COMMAND_ARTICLE_NEXT, 0 }, EMACS },
	{ { 0, KEY_BACK_TAB, COMMAND_ARTICLE_PREVIOUS, 0 }, ALL },
	{ { 0, KEY_ALT | '1', COMMAND_ARTICLE, 1 }, ALL },
	{ { 0, KEY_ALT | '2', COMMAND_ARTICLE, 2 }, ALL },
	{ { 0, KEY_ALT | '3', COMMAND_ARTICLE, 3 }, ALL },
	{ { 0, KEY_ALT | '4', COMMAND_ARTICLE, 4 }, ALL },
	{ { 0, KEY_ALT | '5', COMMAND_ARTICLE, 5 }, ALL },
	{ { 0, KEY_ALT | '6', COMMAND_ARTICLE, 6 }, ALL },
	{ { 0, KEY_ALT | '7', COMMAND_ARTICLE, 7 }, ALL },
	{ { 0, KEY_ALT | '8', COMMAND_ARTICLE, 8 }, ALL },
	{ { 0, KEY_ALT | '9', COMMAND_ARTICLE, 9 }, ALL },
	{ { 0, 'z', COMMAND_ALONE, 0 }, DEFAULT | LESS | EMACS },
	{ { 0, 's', COMMAND_SYNC, 0 }, ALL },
	{ { 0, 'S', COMMAND_LOCK, 0 }, ALL },
	{ { 'z', 'o', COMMAND_ALONE, 0 }, VI },
	{ { KEY_CONTROL('X'), '1', COMMAND_ALONE, 0 }, EMACS },
	{ { 0, 'H', COMMAND_HIDE, 0 }, ALL },
	{ { 0, 'W', COMMAND_SHOW, 0 }, ALL },
	{ { 0, '{', COMMAND_MOVE_LEFT, 0 }, ALL },
	{ { 0, '}', COMMAND_MOVE_RIGHT, 0 }, ALL },
	{ { ']', 'f', COMMAND_FACT_NEXT, 0 }, ALL },
	{ { 0, 'w', COMMAND_FACT_NEXT, 0 }, VI },
	{ { '[', 'f', COMMAND_FACT_PREVIOUS, 0 }, ALL },
	{ { 0, 'b', COMMAND_FACT_PREVIOUS, 0 }, VI },
	{ { ']', 't', COMMAND_TIME_NEXT, 0 }, ALL },
	{ { '[', 't', COMMAND_TIME_PREVIOUS, 0 }, ALL },
	{ { ']', 'n', COMMAND_NAME_NEXT, 0 }, ALL },
	{ { '[', 'n', COMMAND_NAME_PREVIOUS, 0 }, ALL },
	{ { ']', 'q', COMMAND_QUOTE_NEXT, 0 }, ALL },
	{ { '[', 'q', COMMAND_QUOTE_PREVIOUS, 0 }, ALL },
	{ { ']', 'd', COMMAND_DISPUTE_NEXT, 0 }, ALL },
	{ { '[', 'd', COMMAND_DISPUTE_PREVIOUS, 0 }, ALL },
	{ { ']', 'o', COMMAND_ONLY_NEXT, 0 }, ALL },
	{ { '[', 'o', COMMAND_ONLY_PREVIOUS, 0 }, ALL },
	{ { 0, KEY_RUBOUT, COMMAND_BACK, 0 }, ALL },
	{ { 0, KEY_CONTROL('O'), COMMAND_BACK, 0 }, VI },
	{ { 0, KEY_CONTROL('T'), COMMAND_BACK, 0 }, VI },
	{ { 0, KEY_ALT | ',', COMMAND_BACK, 0 }, EMACS },
	{ { 0, 'e', COMMAND_REASON, 0 }, DEFAULT | VI | EMACS },
	{ { 0, 'E', COMMAND_REASON, 0 }, LESS },
	{ { 0, 'v', COMMAND_SELECT, 0 }, DEFAULT | VI },
	{ { 0, 'V', COMMAND_SELECT, 0 }, LESS },
	{ { 0, 'v', COMMAND_SELECT, 0 }, EMACS },
	{ { 0, 'y', COMMAND_COPY, 0 }, DEFAULT | VI },
	{ { 0, 'Y', COMMAND_COPY, 0 }, LESS },
	{ { 0, KEY_ALT | 'w', COMMAND_COPY, 0 }, EMACS },
	{ { 0, 'm', COMMAND_MARK, 0 }, ALL },
	{ { 0, '\'', COMMAND_GO_TO_MARK, 0 }, ALL },
	{ { 0, 'a', COMMAND_NOTE, 0 }, ALL },
	{ { 0, 'A', COMMAND_NOTE_EDIT, 0 }, DEFAULT | VI | EMACS },
	{ { 0, 'v', COMMAND_NOTE_EDIT, 0 }, LESS },
	{ { ']', 'a', COMMAND_NOTE_NEXT, 0 }, ALL },
	{ { '[', 'a', COMMAND_NOTE_PREVIOUS, 0 }, ALL },
	{ { 0, '=', COMMAND_JOIN, 0 }, ALL },
	{ { 0, 'x', COMMAND_PART, 0 }, ALL },
	{ { 0, 'X', COMMAND_REJECT, 0 }, ALL },
	{ { 0, 'c', COMMAND_CORRECT, 0 }, ALL },
	{ { 0, 'U', COMMAND_TAKE_BACK, 0 }, DEFAULT | LESS },
	{ { 0, 'u', COMMAND_TAKE_BACK, 0 }, VI },
	{ { 0, KEY_CONTROL('_'), COMMAND_TAKE_BACK, 0 }, EMACS },
	{ { KEY_CONTROL('X'), 'u', COMMAND_TAKE_BACK, 0 }, EMACS },
	{ { 0, 'R', COMMAND_READER, 0 }, ALL },
	{ { 0, 'M', COMMAND_MATRIX, 0 }, ALL },
	{ { 0, 'T', COMMAND_TIMELINE, 0 }, ALL },
	{ { 0, 'I', COMMAND_INDEX, 0 }, ALL },
	{ { 0, 'o', COMMAND_ORDER, 0 }, ALL },
	{ { 0, 'F', COMMAND_FILTER, 0 }, ALL },
	{ { 0, 'K', COMMAND_KIND, 0 }, ALL },
	{ { 0, '+', COMMAND_ZOOM_IN, 0 }, ALL },
	{ { 0, '-', COMMAND_ZOOM_OUT, 0 }, ALL },
	{ { 0, '/', COMMAND_SEARCH, 0 }, ALL },
	{ { 0, KEY_CONTROL('S'), COMMAND_SEARCH, 0 }, DEFAULT | LESS | EMACS },
	{ { 0, 'n', COMMAND_HIT_NEXT, 0 }, DEFAULT | LESS | VI },
	{ { 0, 'n', COMMAND_HIT_NEXT, 0 }, EMACS },
	{ { 0, 'N', COMMAND_HIT_PREVIOUS, 0 }, DEFAULT | LESS | VI },
	{ { 0, KEY_CONTROL('R'), COMMAND_HIT_PREVIOUS, 0 }, EMACS },
	{ { 0, 'p', COMMAND_HIT_PREVIOUS, 0 }, EMACS },
	{ { 0, 'O', COMMAND_OPEN, 0 }, ALL },
	{ { 0, 'C', COMMAND_CLOSE, 0 }, ALL },
	{ { 0, 'r', COMMAND_RELOAD, 0 }, ALL },
	{ { 0, 'L', COMMAND_VERSIONS, 0 }, ALL },
	{ { 0, ':', COMMAND_TYPE, 0 }, ALL },
	{ { 0, KEY_ALT | 'x', COMMAND_TYPE, 0 }, DEFAULT | LESS | EMACS },
	{ { 0, KEY_CONTROL('L'), COMMAND_REDRAW, 0 }, ALL },
	{ { 0, KEY_CONTROL('Z'), COMMAND_SUSPEND, 0 }, ALL },
	{ { 0, '?', COMMAND_HELP, 0 }, ALL },
	{ { 0, KEY_FUNCTION_1, COMMAND_HELP, 0 }, ALL },
	{ { 0, 'h', COMMAND_HELP, 0 }, LESS },
	{ { 0, KEY_ESCAPE, COMMAND_CANCEL, 0 }, ALL },
	{ { 0, KEY_CONTROL('G'), COMMAND_CANCEL, 0 }, ALL },
	{ { 0, 'q', COMMAND_QUIT, 0 }, ALL },
	{ { 0, KEY_CONTROL('C'), COMMAND_QUIT, 0 }, DEFAULT | LESS | VI },
	{ { 0, 'Q', COMMAND_QUIT, 0 }, LESS },
	{ { 'Z', 'Z', COMMAND_QUIT, 0 }, VI },
	{ { 'Z', 'Q', COMMAND_QUIT, 0 }, VI },
	{ { KEY_CONTROL('X'), KEY_CONTROL('C'), COMMAND_QUIT, 0 }, EMACS },
};

/* ORDER PROFILE */
static const char *const profile_names[PROFILES] = { "default", "less", "vi", "emacs" };

struct Bindings {
	GArray *bindings;         /* Binding */
	Keyboard keyboard, usual; /* now, as the last keys tell; and as it was set */
};

GQuark bindings_error_quark(void)
{
	return g_quark_from_static_string("bindings-error");
}

gboolean profile_named(const char *name, Profile *profile)
{
	for (guint i = 0; i < PROFILES; i++)
		if (strcmp(profile_names[i], name) == 0) {
			*profile = (Profile)i;
			return TRUE;
		}
	return FALSE;
}

Bindings *bindings_new(Profile profile, Keyboard keyboard)
{
	Bindings *bindings = g_new(Bindings, 1);

	bindings->keyboard = bindings->usual = keyboard;
	bindings->bindings = g_array_new(FALSE, FALSE, sizeof(Binding));
	for (gsize i = 0; i < G_N_ELEMENTS(table); i++)
		if (table[i].profiles & (1u << profile))
			g_array_append_val(bindings->bindings, table[i].binding);
	return bindings;
}

void bindings_free(Bindings *bindings)
{
	if (!bindings)
		return;
	g_array_unref(bindings->bindings);
	g_free(bindings);
}

static const Binding *binding_at(const Bindings *bindings, guint index)
{
	return &g_array_index(bindings->bindings, Binding, index);
}

const Binding *bindings_find(const Bindings *bindings, Key prefix, Key key)
{
	for (guint i = 0; i < bindings->bindings->len; i++) {
		const Binding *binding = binding_at(bindings, i);
		if (binding->prefix == prefix && binding->key == key)
			return binding;
	}
	return NULL;
}

gboolean bindings_is_prefix(const Bindings *bindings, Key key)
{
	for (guint i = 0; key != KEY_NONE && i < bindings->bindings->len; i++)
		if (binding_at(bindings, i)->prefix == key)
			return TRUE;
	return FALSE;
}

Key bindings_latin(Bindings *bindings, Key key)
{
	bindings->keyboard = keyboard_guess(bindings->keyboard, bindings->usual, key);
	return keyboard_latin(bindings->keyboard, key);
}

static gboolean find_command(const char *name, Command *command, GError **error)
{
	for (guint i = COMMAND_NONE + 1; i < COMMANDS; i++)
		if (strcmp(command_name((Command)i), name) == 0) {
			*command = (Command)i;
			return TRUE;
		}
	g_set_error(error, BINDINGS_ERROR, BINDINGS_ERROR_COMMAND,
		    _("%s: there is no such command; the help names them"), name);
	return FALSE;
}

/* The one key or the two that NAMES are: all of it is a key, or some of it and the rest. */
static gboolean read_keys(const char *names, Binding *binding)
{
	binding->prefix = KEY_NONE;
	binding->key = key_named(names);
	for (gsize i = 1; !binding->key && names[i]; i++) {
		char *first = g_strndup(names, i);
		binding->prefix = key_named(first);
		binding->key = binding->prefix ? key_named(names + i) : KEY_NONE;
		g_free(first);
	}
	return binding->key != KEY_NONE;
}

/* The article that a key names which is a digit, with Alt or without. */
static guint count_of(Key key)
{
	Key digit = key & ~(Key)KEY_ALT;

	return digit >= '1' && digit <= '9' ? digit - '0' : 0;
}

/* The bindings (Binding) of COMMAND that KEYS tell; NULL with ERROR. */
static GArray *read_bindings(Command command, const char *keys, GError **error)
{
	char **names = g_strsplit(keys, " ", -1);
	GArray *read = g_array_new(FALSE, FALSE, sizeof(Binding));
	char **name;

	for (name = names; *name; name++) {
		Binding binding = { .command = command };
		if (**name == '\0')
			continue;
		if (!read_keys(*name, &binding))
			break;
		if (command == COMMAND_ARTICLE)
			binding.count = count_of(binding.key);
		g_array_append_val(read, binding);
	}
	if (*name) {
		g_set_error(error, BINDINGS_ERROR, BINDINGS_ERROR_KEY,
			    _("%s: there is no such key: %s"), command_name(command), *name);
		g_clear_pointer(&read, g_array_unref);
	}
	g_strfreev(names);
	return read;
}

/* Forget what asks for COMMAND, and what BINDING is, or begins, or is begun by. */
static void forget(Bindings *bindings, Command command, const GArray *keys)
{
	for (guint i = bindings->bindings->len; i > 0; i--) {
		const Binding *old = binding_at(bindings, i - 1);
		gboolean is_taken = old->command == command;
		for (guint n = 0; n < keys->len; n++) {
			const Binding *new = &g_array_index(keys, Binding, n);
			is_taken |= old->prefix == new->prefix && old->key == new->key;
			is_taken |= !new->prefix && old->prefix == new->key;
			is_taken |= new->prefix && !old->prefix && old->key == new->prefix;
		}
		if (is_taken)
			g_array_remove_index(bindings->bindings, i - 1);
	}
}

gboolean bindings_set(Bindings *bindings, const char *name, const char *keys, GError **error)
{
	Command command;
	GArray *read;

	if (!find_command(name, &command, error) || !(read = read_bindings(command, keys, error)))
		return FALSE;
	forget(bindings, command, read);
	g_array_append_vals(bindings->bindings, read->data, read->len);
	g_array_unref(read);
	return TRUE;
}

static void append_name(const Binding *binding, GString *out)
{
	if (binding->prefix)
		key_append_name(out, binding->prefix);
	key_append_name(out, binding->key);
}

void bindings_append_all(const Bindings *bindings, GString *out, Command command)
{
	gboolean is_first = TRUE;

	for (guint i = 0; i < bindings->bindings->len; i++) {
		const Binding *binding = binding_at(bindings, i);
		if (binding->command != command)
			continue;
		g_string_append(out, is_first ? "" : " ");
		append_name(binding, out);
		is_first = FALSE;
	}
}

/* Of keys that differ in their count alone, only the first and the last are told. */
static gboolean is_told(const Bindings *bindings, guint index)
{
	const Binding *binding = binding_at(bindings, index);
	gboolean is_last = index + 1 == bindings->bindings->len ||
			   binding_at(bindings, index + 1)->command != binding->command;

	return binding->count <= 1 || is_last;
}

void bindings_append_keys(const Bindings *bindings, GString *out, Command command, guint limit)
{
	guint written = 0;

	for (guint i = 0; i < bindings->bindings->len; i++) {
		const Binding *binding = binding_at(bindings, i);
		if (binding->command != command || (limit && written == limit) ||
		    !is_told(bindings, i))
			continue;
		if (written++)
			g_string_append(out, binding->count ? " … " : " ");
		append_name(binding, out);
	}
}
