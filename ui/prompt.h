/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * prompt: one line that is typed: what is sought, what a fact tells.
 *
 * The text grows at its logical end and is shown in visual order, the cursor where the next letter
 * will stand.
 */
#ifndef UI_PROMPT_H
#define UI_PROMPT_H

#include "ui/event.h"
#include "layout/grid.h"

typedef struct Prompt Prompt;

typedef enum PromptState {
	PROMPT_TYPING,
	PROMPT_ACCEPTED,
	PROMPT_CANCELLED,
} PromptState;

/* LABEL, which is static, stands before what is typed; TEXT is there already. */
Prompt *prompt_new(const char *label, const char *text);
void prompt_free(Prompt *prompt);

PromptState prompt_press(Prompt *prompt, Key key);

/* What was typed so far; borrowed until the next key. */
const char *prompt_text(const Prompt *prompt);

/* Draw on row Y over the whole width of GRID and put its cursor there. */
void prompt_draw(const Prompt *prompt, Grid *grid, int y);

#endif
