/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/frame/prompt.h"

#include <string.h>

#include <unistr.h>

#include "layout/line.h"
#include "ui/frame/pen.h"
#include "ui/keys/keymap.h"

struct Prompt {
	const char *label;
	GString *text;
	gsize cursor; /* bytes before it */
	const History *history;
	guint recalled; /* which line of it is shown; their count where none is */
	char *typed;    /* before it was asked for them; or NULL */
	PromptCompleter *completer;
	gpointer data;
	GPtrArray *candidates; /* what it may be completed to; or NULL */
	guint chosen;          /* which of them is shown; their count where none is */
};

Prompt *prompt_new(const char *label, const char *text)
{
	Prompt *prompt = g_new0(Prompt, 1);

	prompt->label = label;
	prompt->text = g_string_new(text);
	prompt->cursor = prompt->text->len;
	return prompt;
}

static void forget_candidates(Prompt *prompt)
{
	g_clear_pointer(&prompt->candidates, g_ptr_array_unref);
}

static void forget_recalled(Prompt *prompt)
{
	g_clear_pointer(&prompt->typed, g_free);
}

void prompt_free(Prompt *prompt)
{
	if (!prompt)
		return;
	forget_candidates(prompt);
	forget_recalled(prompt);
	g_string_free(prompt->text, TRUE);
	g_free(prompt);
}

void prompt_recall(Prompt *prompt, const History *history)
{
	prompt->history = history;
}

void prompt_complete(Prompt *prompt, PromptCompleter *completer, gpointer data)
{
	prompt->completer = completer;
	prompt->data = data;
}

const char *prompt_text(const Prompt *prompt)
{
	return prompt->text->str;
}

/* The character before, or at, the cursor: where it begins, or ends. */
static gsize before_cursor(const Prompt *prompt)
{
	const uint8_t *start = (const uint8_t *)prompt->text->str;
	ucs4_t character;
	const uint8_t *last = u8_prev(&character, start + prompt->cursor, start);

	return last ? (gsize)(last - start) : 0;
}

static gsize after_cursor(const Prompt *prompt)
{
	const uint8_t *at = (const uint8_t *)prompt->text->str + prompt->cursor;
	ucs4_t character;
	const uint8_t *next = u8_next(&character, at);

	return next ? (gsize)(next - (const uint8_t *)prompt->text->str) : prompt->text->len;
}

static gsize word_before_cursor(const Prompt *prompt)
{
	const char *text = prompt->text->str;
	gsize at = prompt->cursor;

	while (at > 0 && text[at - 1] == ' ')
		at--;
	while (at > 0 && text[at - 1] != ' ')
		at--;
	return at;
}

/* Erase between the cursor and TO, where it is left. */
static void erase(Prompt *prompt, gsize to)
{
	gsize start = MIN(prompt->cursor, to), end = MAX(prompt->cursor, to);

	g_string_erase(prompt->text, (gssize)start, (gssize)(end - start));
	prompt->cursor = start;
}

static void replace(Prompt *prompt, const char *text)
{
	g_string_assign(prompt->text, text);
	prompt->cursor = prompt->text->len;
}

static void type_character(Prompt *prompt, Key key)
{
	uint8_t bytes[6];
	int length = key >= 0x20 && key < KEY_NAMED ? u8_uctomb(bytes, key, sizeof bytes) : 0;

	if (length <= 0)
		return;
	g_string_insert_len(prompt->text, (gssize)prompt->cursor, (const char *)bytes, length);
	prompt->cursor += (gsize)length;
}

/* A key that is two letters types two. */
static void type(Prompt *prompt, Key key)
{
	Key alef = keymap_ligature_alef(key);

	type_character(prompt, alef ? KEYMAP_LAM : key);
	if (alef)
		type_character(prompt, alef);
}

static void recall(Prompt *prompt, int step)
{
	if (!prompt->history)
		return;
	if (!prompt->typed) {
		prompt->typed = g_strdup(prompt->text->str);
		prompt->recalled = history_count(prompt->history);
	}
	if (history_find(prompt->history, &prompt->recalled, step, prompt->typed)) {
		replace(prompt, history_line(prompt->history, prompt->recalled));
	} else if (step > 0) {
		replace(prompt, prompt->typed);
		forget_recalled(prompt);
	}
}

/* The bytes with which all CANDIDATES begin. */
static gsize common_length(const GPtrArray *candidates)
{
	const char *first = candidates->pdata[0];
	gsize length = strlen(first);

	for (guint i = 1; i < candidates->len; i++)
		while (strncmp(first, candidates->pdata[i], length) != 0)
			length--;
	while (length > 0 && (first[length] & 0xC0) == 0x80)
		length--;
	return length;
}

/* First as far as all go that it may become; then one after the other. */
static void complete(Prompt *prompt, int step)
{
	GPtrArray *candidates = prompt->candidates;

	if (candidates) {
		guint count = candidates->len, last = count - 1;
		if (step > 0)
			prompt->chosen = prompt->chosen >= last ? 0 : prompt->chosen + 1;
		else
			prompt->chosen = prompt->chosen == 0 ? last : prompt->chosen - 1;
		replace(prompt, candidates->pdata[prompt->chosen]);
		return;
	}
	if (prompt->completer)
		candidates = prompt->completer(prompt->text->str, prompt->data);
	if (candidates && candidates->len > 0) {
		char *common = g_strndup(candidates->pdata[0], common_length(candidates));
		/* Names that are spelt otherwise may begin otherwise. */
		if (strlen(common) >= prompt->text->len || candidates->len == 1)
			replace(prompt, common);
		g_free(common);
	}
	if (candidates && candidates->len > 1) {
		prompt->candidates = g_ptr_array_ref(candidates);
		prompt->chosen = candidates->len;
	}
	g_clear_pointer(&candidates, g_ptr_array_unref);
}

/* Keys that only move the cursor; FALSE for others. An arrow goes as it points. */
static gboolean move_cursor(Prompt *prompt, Key key)
{
	gboolean rtl = pen_is_rtl(prompt->text->str);

	switch (key) {
	case KEY_ARROW_LEFT:
		prompt->cursor = rtl ? after_cursor(prompt) : before_cursor(prompt);
		return TRUE;
	case KEY_ARROW_RIGHT:
		prompt->cursor = rtl ? before_cursor(prompt) : after_cursor(prompt);
		return TRUE;
	case KEY_CONTROL('B'):
		prompt->cursor = before_cursor(prompt);
		return TRUE;
	case KEY_CONTROL('F'):
		prompt->cursor = after_cursor(prompt);
		return TRUE;
	case KEY_TO_START:
	case KEY_CONTROL('A'):
		prompt->cursor = 0;
		return TRUE;
	case KEY_TO_END:
	case KEY_CONTROL('E'):
		prompt->cursor = prompt->text->len;
		return TRUE;
	default:
		return FALSE;
	}
}

/* Keys that erase; FALSE for others. */
static gboolean press_eraser(Prompt *prompt, Key key)
{
	switch (key) {
	case KEY_RUBOUT:
		erase(prompt, before_cursor(prompt));
		return TRUE;
	case KEY_DELETE:
	case KEY_CONTROL('D'):
		erase(prompt, after_cursor(prompt));
		return TRUE;
	case KEY_CONTROL('W'):
		erase(prompt, word_before_cursor(prompt));
		return TRUE;
	case KEY_CONTROL('U'):
		erase(prompt, 0);
		return TRUE;
	case KEY_CONTROL('K'):
		erase(prompt, prompt->text->len);
		return TRUE;
	default:
		return FALSE;
	}
}

static gboolean press_recaller(Prompt *prompt, Key key)
{
	gboolean is_older = key == KEY_ARROW_UP || key == KEY_CONTROL('P');

	if (!is_older && key != KEY_ARROW_DOWN && key != KEY_CONTROL('N'))
		return FALSE;
	recall(prompt, is_older ? -1 : 1);
	return TRUE;
}

PromptState prompt_press(Prompt *prompt, Key key)
{
	if (key == KEY_TAB || key == KEY_BACK_TAB) {
		complete(prompt, key == KEY_TAB ? 1 : -1);
		return PROMPT_TYPING;
	}
	forget_candidates(prompt);
	if (press_recaller(prompt, key))
		return PROMPT_TYPING;
	forget_recalled(prompt);
	if (key == KEY_RETURN)
		return PROMPT_ACCEPTED;
	if (key == KEY_ESCAPE || key == KEY_CONTROL('G') || key == KEY_CONTROL('C') ||
	    (key == KEY_RUBOUT && prompt->text->len == 0))
		return PROMPT_CANCELLED;
	if (!move_cursor(prompt, key) && !press_eraser(prompt, key))
		type(prompt, key);
	return PROMPT_TYPING;
}

/* As much of the text as ROOM columns hold, its beginning left out where the cursor is beyond. */
static Line window_of(const Paragraph *paragraph, guint cursor, int room)
{
	guint count = paragraph_cluster_count(paragraph);
	Line line = { 0, 0, 0, 0 };

	for (; line.end < count; line.end++) {
		int width = paragraph_cluster(paragraph, line.end)->width;
		while (line.width + width > room && line.start < cursor)
			line.width -= paragraph_cluster(paragraph, line.start++)->width;
		if (line.width + width > room)
			break;
		line.width += width;
	}
	line.shown = line.end;
	return line;
}

/* In what PEN has left; the cursor stands where the next letter will. */
static void draw_text(const Prompt *prompt, const Pen *pen)
{
	Grid *grid = pen->grid;
	const char *text = prompt->text->str;
	const Typography as_typed = { .order = grid->typography.order };
	gboolean rtl = as_typed.order == ORDER_VISUAL && pen_is_rtl(text);
	Paragraph *paragraph = paragraph_new_string(text, rtl, as_typed, NULL);
	guint count = paragraph_cluster_count(paragraph);
	gboolean at_end = prompt->cursor == prompt->text->len;
	guint cursor = at_end ? count : paragraph_cluster_at(paragraph, prompt->cursor);
	Line line = window_of(paragraph, cursor, MAX(pen_room(pen) - 1, 0));
	int left = pen->rtl ? pen->right - line.width : pen->left;

	/* Where the text runs against the row, the cursor stands between it and the label. */
	if (rtl != pen->rtl)
		left += pen->rtl ? -1 : 1;
	int column = at_end ? -1 : paragraph_column(paragraph, line, line.width, cursor);

	paragraph_draw(paragraph, line, grid, (GridRect){ left, pen->y, line.width, 1 },
		       (GridInk){ ROLE_MESSAGE, 0, GRID_NO_ARTICLE });
	grid->cursor_x = left + (column >= 0 ? column : rtl ? -1 : line.width);
	grid->cursor_x = CLAMP(grid->cursor_x, 0, grid->width - 1);
	grid->cursor_y = pen->y;
	paragraph_free(paragraph);
}

static void draw_candidates(const Prompt *prompt, Grid *grid, int y)
{
	GPtrArray *candidates = prompt->candidates;
	Pen pen = pen_new(grid, y);

	grid_fill(grid, (GridRect){ 0, y, grid->width, 1 }, "", ROLE_STATUS);
	for (guint i = 0; i < candidates->len; i++) {
		gboolean is_shown = strcmp(candidates->pdata[i], prompt->text->str) == 0;
		pen_start_words(&pen, candidates->pdata[i], is_shown ? ROLE_KEY : ROLE_STATUS,
				is_shown ? GRID_SELECTED : 0);
		pen_start(&pen, "  ", ROLE_STATUS, 0);
	}
}

void prompt_draw(const Prompt *prompt, Grid *grid, int y)
{
	Pen pen = pen_within(grid, y, 0, grid->width);

	grid_fill(grid, (GridRect){ 0, y, grid->width, 1 }, "", ROLE_MESSAGE);
	pen_start(&pen, prompt->label, ROLE_KEY, GRID_BOLD);
	draw_text(prompt, &pen);
	if (prompt->candidates && y > 0)
		draw_candidates(prompt, grid, y - 1);
}
