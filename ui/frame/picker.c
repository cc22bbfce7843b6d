/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/picker.h"

#include <string.h>

#include "layout/line.h"
#include "text/decode.h"
#include "ui/desk/folder.h"
#include "ui/desk/sought.h"
#include "ui/frame/bar.h"
#include "ui/words/translation.h"

/* Columns before a name: which one is chosen, and which article it is. */
enum { SIGN_WIDTH = 3, NUMBER_WIDTH = 5 };

/* Rows that are no list: the bar above it, what the keys do and the prompt beneath. */
enum { OTHER_ROWS = 3 };

struct Picker {
	const Desk *desk;
	Prompt *prompt;
	char *base;         /* the folder that what is typed begins in */
	char *listed;       /* the folder that is listed */
	GPtrArray *entries; /* FolderEntry */
	Sought *sought;     /* the last part of what is typed, held against them */
	GArray *rows;       /* guint: the entries that are shown */
	guint at, top;      /* rows: the chosen one, and the first in view */
	guint height;       /* rows of the list when it was last drawn */
	char *taken;        /* or NULL */
};

static const FolderEntry *entry_at(const Picker *picker, guint row)
{
	return picker->entries->pdata[g_array_index(picker->rows, guint, row)];
}

static char *text_of(gconstpointer data, guint entry)
{
	const Picker *picker = data;

	return g_strdup(((const FolderEntry *)picker->entries->pdata[entry])->name);
}

/* The last part of what is typed. */
static const char *typed_name(const Picker *picker)
{
	const char *typed = prompt_text(picker->prompt), *slash = strrchr(typed, '/');

	return slash ? slash + 1 : typed;
}

/* The folder that what is typed is in; free with g_free(). */
static char *typed_folder(const Picker *picker)
{
	const char *typed = prompt_text(picker->prompt);
	gsize length = (gsize)(typed_name(picker) - typed);
	char *start = g_strndup(typed, length), *whole = folder_whole_path(start);
	char *folder = length == 0                 ? g_strdup(picker->base)
		       : g_path_is_absolute(whole) ? g_strdup(whole)
						   : g_build_filename(picker->base, whole, NULL);

	g_free(start);
	g_free(whole);
	return folder;
}

/* Where something is typed, only what has a name is there to be found. */
static gboolean passes(const Picker *picker, guint entry)
{
	const FolderEntry *of = picker->entries->pdata[entry];

	if (of->kind < FOLDER_FOLDER)
		return *prompt_text(picker->prompt) == '\0';
	return sought_holds(picker->sought, entry);
}

static void fill_rows(Picker *picker)
{
	g_array_set_size(picker->rows, 0);
	for (guint i = 0; i < picker->entries->len; i++)
		if (passes(picker, i))
			g_array_append_val(picker->rows, i);
}

/* The first row that has a name, or that is called NAME where it is not NULL. */
static void choose(Picker *picker, const char *name)
{
	picker->at = picker->top = 0;
	for (guint row = picker->rows->len; row > 0; row--) {
		const FolderEntry *entry = entry_at(picker, row - 1);
		if (name ? strcmp(entry->name, name) == 0 : entry->kind >= FOLDER_FOLDER)
			picker->at = row - 1;
	}
}

/* After every change of what is typed. */
static void settle(Picker *picker)
{
	const char *name = typed_name(picker);
	char *folder = typed_folder(picker);
	gboolean is_same = g_strcmp0(folder, picker->listed) == 0 && *name != '.';

	if (is_same && strcmp(sought_typed(picker->sought), name) == 0) {
		g_free(folder);
		return;
	}
	if (!is_same) {
		g_clear_pointer(&picker->entries, g_ptr_array_unref);
		picker->entries = folder_read(folder, *name == '.');
		sought_forget(picker->sought, picker->entries->len);
	}
	g_free(picker->listed);
	picker->listed = folder;
	sought_type(picker->sought, name);
	fill_rows(picker);
	choose(picker, NULL);
}

static void type_anew(Picker *picker, const char *text)
{
	prompt_free(picker->prompt);
	picker->prompt = prompt_new(_("open: "), text);
}

Picker *picker_new(const Desk *desk, const char *folder)
{
	Picker *picker = g_new0(Picker, 1);

	picker->desk = desk;
	picker->base = g_strdup(folder);
	picker->rows = g_array_new(FALSE, FALSE, sizeof(guint));
	picker->sought = sought_new(text_of, picker);
	type_anew(picker, "");
	settle(picker);
	return picker;
}

void picker_free(Picker *picker)
{
	if (!picker)
		return;
	prompt_free(picker->prompt);
	g_ptr_array_unref(picker->entries);
	sought_free(picker->sought);
	g_array_unref(picker->rows);
	g_free(picker->base);
	g_free(picker->listed);
	g_free(picker->taken);
	g_free(picker);
}

static void move(Picker *picker, gint64 rows)
{
	gint64 last = (gint64)picker->rows->len - 1;

	picker->at = (guint)MAX(CLAMP((gint64)picker->at + rows, 0, last), 0);
}

/* List FOLDER, what was typed left out; NAME (or NULL) is chosen. */
static void enter(Picker *picker, const char *folder, const char *name)
{
	char *base = g_strdup(folder), *chosen = g_strdup(name);

	g_free(picker->base);
	picker->base = base;
	type_anew(picker, "");
	settle(picker);
	choose(picker, chosen);
	g_free(chosen);
}

static void go_up(Picker *picker)
{
	char *whole = g_canonicalize_filename(picker->base, NULL);
	char *parent = folder_parent(picker->base);
	char *name = g_path_get_basename(whole), *shown = decode_name(name);

	if (parent)
		enter(picker, parent, shown);
	g_free(whole);
	g_free(parent);
	g_free(name);
	g_free(shown);
}

/* What is typed, where no row is left: a path, for whoever opens it to judge. */
static PromptState take_typed(Picker *picker)
{
	const char *name = typed_name(picker);

	if (*prompt_text(picker->prompt) == '\0')
		return PROMPT_TYPING;
	g_free(picker->taken);
	picker->taken = g_build_filename(picker->listed, name, NULL);
	return PROMPT_ACCEPTED;
}

static PromptState take(Picker *picker)
{
	if (picker->rows->len == 0)
		return take_typed(picker);
	const FolderEntry *entry = entry_at(picker, picker->at);
	if (entry->kind == FOLDER_PARENT) {
		go_up(picker);
		return PROMPT_TYPING;
	}
	if (entry->kind == FOLDER_FOLDER) {
		enter(picker, entry->path, NULL);
		return PROMPT_TYPING;
	}
	g_free(picker->taken);
	picker->taken = g_strdup(entry->path);
	return PROMPT_ACCEPTED;
}

/* Write the chosen name out; a folder is then listed. */
static void write_out(Picker *picker)
{
	const FolderEntry *entry = picker->rows->len ? entry_at(picker, picker->at) : NULL;

	if (!entry || entry->kind < FOLDER_FOLDER)
		return;
	const char *typed = prompt_text(picker->prompt);
	char *start = g_strndup(typed, (gsize)(typed_name(picker) - typed));
	char *text = g_strconcat(start, entry->name, entry->kind == FOLDER_FOLDER ? "/" : "", NULL);
	type_anew(picker, text);
	settle(picker);
	g_free(start);
	g_free(text);
}

/* Keys that move the choice; FALSE for others. */
static gboolean press_mover(Picker *picker, Key key)
{
	gint64 page = MAX(picker->height, 1);

	switch (key) {
	case KEY_ARROW_UP:
	case KEY_CONTROL('P'):
		move(picker, -1);
		return TRUE;
	case KEY_ARROW_DOWN:
	case KEY_CONTROL('N'):
		move(picker, 1);
		return TRUE;
	case KEY_PAGE_UP:
		move(picker, -page);
		return TRUE;
	case KEY_PAGE_DOWN:
		move(picker, page);
		return TRUE;
	default:
		return FALSE;
	}
}

PromptState picker_press(Picker *picker, Key key)
{
	PromptState state = PROMPT_TYPING;

	if (press_mover(picker, key))
		return state;
	if (key == KEY_RETURN)
		return take(picker);
	if (key == KEY_TAB)
		write_out(picker);
	else if (key == KEY_RUBOUT && *prompt_text(picker->prompt) == '\0')
		go_up(picker);
	else
		state = prompt_press(picker->prompt, key);
	settle(picker);
	return state;
}

PromptState picker_point(Picker *picker, const Event *event)
{
	guint row = picker->top + (guint)MAX(event->y - 1, 0);

	if (event->type == EVENT_WHEEL)
		move(picker, event->steps);
	if (event->type != EVENT_CLICK || event->y < 1 || row >= picker->rows->len)
		return PROMPT_TYPING;
	picker->at = row;
	return take(picker);
}

const char *picker_path(const Picker *picker)
{
	return picker->taken ? picker->taken : "";
}

/* The number of the article that lies open of a file, from 1; 0 where none does. */
static guint number_of(const Picker *picker, const char *path)
{
	const Shelf *shelf = desk_shelf(picker->desk);
	char *whole = g_canonicalize_filename(path, NULL);
	guint number = 0;

	for (guint i = 0; i < shelf_count(shelf) && number == 0; i++) {
		const char *name = article_name(shelf_article(shelf, i));
		char *other = g_canonicalize_filename(name, NULL);
		if (strcmp(whole, other) == 0)
			number = i + 1;
		g_free(other);
	}
	g_free(whole);
	return number;
}

static const char *name_of(const FolderEntry *entry)
{
	return entry->kind == FOLDER_PARENT  ? _("up, to the folder above")
	       : entry->kind == FOLDER_WHOLE ? _("all files of this folder")
					     : entry->name;
}

static void draw_row(const Picker *picker, Grid *grid, guint row)
{
	const FolderEntry *entry = entry_at(picker, row);
	gboolean is_chosen = row == picker->at, is_folder = entry->kind == FOLDER_FOLDER;
	guint number = entry->kind == FOLDER_FILE ? number_of(picker, entry->path) : 0;
	GridRole role = entry->kind < FOLDER_FOLDER ? ROLE_DIM : is_folder ? ROLE_KEY : ROLE_TEXT;
	Pen pen = pen_new(grid, (int)(row - picker->top) + 1);

	if (is_chosen)
		pen_start(&pen, "▸", ROLE_KEY, GRID_BOLD);
	pen_skip_to(&pen, SIGN_WIDTH);
	if (number > 0) {
		char *text = translation_digits(g_strdup_printf("[%u]", number));
		pen_start(&pen, text, ROLE_STATUS, 0);
		g_free(text);
	}
	pen_skip_to(&pen, SIGN_WIDTH + NUMBER_WIDTH);
	pen_start_words(&pen, name_of(entry), role, is_chosen ? GRID_BOLD : 0);
	if (is_folder)
		pen_start(&pen, "/", role, 0);
}

static void draw_bar(const Picker *picker, Grid *grid)
{
	gboolean is_here = strcmp(picker->listed, ".") == 0;
	char *whole = is_here ? g_get_current_dir() : g_strdup(picker->listed);
	char *shown = decode_name(whole);
	char *count = translation_digits(
		g_strdup_printf(_("%u of %u"), picker->rows->len, picker->entries->len));
	Pen pen = bar_draw(grid, _("files"), "", "", count);

	pen_start_words(&pen, shown, ROLE_BAR, 0);
	g_free(whole);
	g_free(shown);
	g_free(count);
}

static void draw_keys(Grid *grid)
{
	static const char *const keys[][2] = {
		{ "Enter", N_("take it") },
		{ "Tab", N_("write it out") },
		{ "Backspace", N_("up") },
		{ "Esc", N_("leave") },
	};
	Pen pen = pen_new(grid, grid->height - 2);

	for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
		const char *label = translation_of(keys[i][1]);
		if (pen_room(&pen) < line_string_width(keys[i][0], grid->typography) + 1 +
					     line_string_width(label, grid->typography))
			break;
		pen_start(&pen, keys[i][0], ROLE_KEY, GRID_BOLD);
		pen_start(&pen, " ", ROLE_STATUS, 0);
		pen_start(&pen, label, ROLE_STATUS, 0);
		pen_skip(&pen, 3);
	}
}

void picker_draw(Picker *picker, Grid *grid)
{
	picker->height = (guint)MAX(grid->height - OTHER_ROWS, 1);
	if (picker->at < picker->top)
		picker->top = picker->at;
	if (picker->at >= picker->top + picker->height)
		picker->top = picker->at - picker->height + 1;
	grid_clear(grid);
	for (guint i = 0; i < picker->height && picker->top + i < picker->rows->len; i++)
		draw_row(picker, grid, picker->top + i);
	if (picker->rows->len == 0 && grid->height > OTHER_ROWS) {
		Pen pen = pen_new(grid, 1);
		pen_start(&pen, _("no such file here; Enter opens what is typed"), ROLE_DIM, 0);
	}
	if (grid->height >= OTHER_ROWS)
		draw_keys(grid);
	draw_bar(picker, grid);
	prompt_draw(picker->prompt, grid, grid->height - 1);
}
