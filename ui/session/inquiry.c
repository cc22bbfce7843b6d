/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/inquiry.h"

#include "ui/desk/folder.h"
#include "ui/keys/command_line.h"

/* A command's name; behind the one that opens files, a path. */
static GPtrArray *complete(const char *text, gpointer data)
{
	Bindings *bindings = data;
	KeymapRequest request;

	if (!command_line_read(text, bindings, &request, NULL) || request.command != COMMAND_OPEN ||
	    !request.words)
		return command_line_complete(text, bindings);
	GPtrArray *paths = folder_complete(request.words);
	for (guint i = 0; i < paths->len; i++) {
		char *path = paths->pdata[i];
		paths->pdata[i] =
			g_strdup_printf("%.*s%s", (int)(request.words - text), text, path);
		g_free(path);
	}
	return paths;
}

void inquiry_ask(Inquiry *inquiry, Asked asked, const char *label, const char *text)
{
	const Memory *memory = desk_memory(inquiry->desk);

	inquiry->asked = asked;
	inquiry->prompt = prompt_new(label, text);
	if (asked == ASKED_WORDS)
		prompt_recall(inquiry->prompt, memory_history(memory, MEMORY_SOUGHT));
	if (asked != ASKED_COMMAND)
		return;
	prompt_recall(inquiry->prompt, memory_history(memory, MEMORY_TYPED));
	prompt_complete(inquiry->prompt, complete, desk_bindings(inquiry->desk));
}

void inquiry_pick(Inquiry *inquiry, const char *folder)
{
	inquiry->asked = ASKED_PATH;
	inquiry->picker = picker_new(inquiry->desk, folder);
}

gboolean inquiry_is_open(const Inquiry *inquiry)
{
	return inquiry->prompt || inquiry->picker;
}

void inquiry_close(Inquiry *inquiry)
{
	g_clear_pointer(&inquiry->prompt, prompt_free);
	g_clear_pointer(&inquiry->picker, picker_free);
}

PromptState inquiry_press(Inquiry *inquiry, Key key)
{
	return inquiry->picker ? picker_press(inquiry->picker, key)
			       : prompt_press(inquiry->prompt, key);
}

PromptState inquiry_point(Inquiry *inquiry, const Event *event)
{
	return picker_point(inquiry->picker, event);
}

const char *inquiry_text(const Inquiry *inquiry)
{
	return inquiry->picker ? picker_path(inquiry->picker) : prompt_text(inquiry->prompt);
}

void inquiry_draw(const Inquiry *inquiry, Grid *grid)
{
	if (inquiry->picker)
		picker_draw(inquiry->picker, grid);
	else if (inquiry->prompt)
		prompt_draw(inquiry->prompt, grid, grid->height - 1);
}
