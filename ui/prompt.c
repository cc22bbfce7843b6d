/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/prompt.h"

#include <unistr.h>

#include "layout/line.h"
#include "ui/keymap.h"
#include "ui/pen.h"

struct Prompt {
	const char *label;
	GString *text;
};

Prompt *prompt_new(const char *label, const char *text)
{
	Prompt *prompt = g_new(Prompt, 1);
	prompt->label = label;
	prompt->text = g_string_new(text);
	return prompt;
}

void prompt_free(Prompt *prompt)
{
	if (!prompt)
		return;
	g_string_free(prompt->text, TRUE);
	g_free(prompt);
}

const char *prompt_text(const Prompt *prompt)
{
	return prompt->text->str;
}

static void erase_character(GString *text)
{
	const uint8_t *start = (const uint8_t *)text->str;
	ucs4_t codepoint;
	const uint8_t *last = u8_prev(&codepoint, start + text->len, start);

	if (last)
		g_string_truncate(text, (gsize)(last - start));
}

static void erase_word(GString *text)
{
	while (text->len && text->str[text->len - 1] == ' ')
		erase_character(text);
	while (text->len && text->str[text->len - 1] != ' ')
		erase_character(text);
}

static PromptState erase(Prompt *prompt)
{
	if (prompt->text->len == 0)
		return PROMPT_CANCELLED;
	erase_character(prompt->text);
	return PROMPT_TYPING;
}

static void type_character(Prompt *prompt, Key key)
{
	uint8_t bytes[6];
	int length = key >= 0x20 && key < KEY_NAMED ? u8_uctomb(bytes, key, sizeof bytes) : 0;

	if (length > 0)
		g_string_append_len(prompt->text, (const char *)bytes, length);
}

/* A key that is two letters types two. */
static void type(Prompt *prompt, Key key)
{
	Key alef = keymap_ligature_alef(key);

	type_character(prompt, alef ? KEYMAP_LAM : key);
	if (alef)
		type_character(prompt, alef);
}

PromptState prompt_press(Prompt *prompt, Key key)
{
	switch (key) {
	case KEY_RETURN:
		return PROMPT_ACCEPTED;
	case KEY_ESCAPE:
	case KEY_CONTROL('G'):
	case KEY_CONTROL('C'):
		return PROMPT_CANCELLED;
	case KEY_RUBOUT:
		return erase(prompt);
	case KEY_CONTROL('W'):
		erase_word(prompt->text);
		return PROMPT_TYPING;
	case KEY_CONTROL('U'):
		g_string_truncate(prompt->text, 0);
		return PROMPT_TYPING;
	default:
		type(prompt, key);
		return PROMPT_TYPING;
	}
}

void prompt_draw(const Prompt *prompt, Grid *grid, int y)
{
	const char *text = prompt->text->str;
	gboolean rtl = grid->order == GRID_VISUAL && pen_is_rtl(text);
	int label = line_string_width(prompt->label, grid->order);
	int width = MIN(line_string_width(text, grid->order), MAX(grid->width - label - 1, 0));

	grid_fill(grid, (GridRect){ 0, y, grid->width, 1 }, "", ROLE_MESSAGE);
	line_draw_string(grid, 0, y, label, prompt->label, FALSE, ROLE_KEY, GRID_BOLD);
	line_draw_string(grid, rtl ? label + 1 : label, y, width, text, rtl, ROLE_MESSAGE, 0);
	grid->cursor_x = MIN(rtl ? label : label + width, grid->width - 1);
	grid->cursor_y = y;
}
