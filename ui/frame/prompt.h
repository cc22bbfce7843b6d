/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * prompt: one line that is typed: what is sought, what a fact tells, a command.
 *
 * The text is kept in logical order and shown in visual order. Where the cursor is at the text's
 * end, it stands where the next letter will. Up and Down bring back what was typed before, Tab
 * completes. All that a longer text shows is what is around the cursor.
 */
#ifndef UI_PROMPT_H
#define UI_PROMPT_H

#include "layout/grid.h"
#include "ui/keys/event.h"
#include "ui/memory/history.h"

typedef struct Prompt Prompt;

typedef enum PromptState {
	PROMPT_TYPING,
	PROMPT_ACCEPTED,
	PROMPT_CANCELLED,
} PromptState;

/* The texts (strings) that TEXT may become; free with g_ptr_array_unref(). */
typedef GPtrArray *PromptCompleter(const char *text, gpointer data);

/* LABEL, which is static, stands before what is typed; TEXT is there already. */
Prompt *prompt_new(const char *label, const char *text);
void prompt_free(Prompt *prompt);

/* Bring back lines of HISTORY, which must outlive the prompt. */
void prompt_recall(Prompt *prompt, const History *history);

/* Complete what is typed to what COMPLETER, called with DATA, tells. */
void prompt_complete(Prompt *prompt, PromptCompleter *completer, gpointer data);

PromptState prompt_press(Prompt *prompt, Key key);

/* What was typed so far; borrowed until the next key. */
const char *prompt_text(const Prompt *prompt);

/*
 * Draw on row Y over the whole width of GRID and put its cursor there; above it, what the text may
 * be completed to where that was asked and is more than one.
 */
void prompt_draw(const Prompt *prompt, Grid *grid, int y);

#endif
