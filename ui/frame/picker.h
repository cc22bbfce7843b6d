/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * picker: a list of files from which one is taken, which narrows while a name is typed.
 *
 * What is typed need only stand somewhere in a name, however it is spelt; with slashes it is a
 * path, and the list is of the folder that it names. Up and Down choose, Enter takes a file or goes
 * into a folder, Tab writes the chosen name out, Backspace where nothing is typed goes up.
 */
#ifndef UI_PICKER_H
#define UI_PICKER_H

#include "ui/desk/desk.h"
#include "ui/frame/prompt.h"
#include "ui/keys/event.h"

typedef struct Picker Picker;

/* Of FOLDER. DESK, whose articles are marked, must outlive it. */
Picker *picker_new(const Desk *desk, const char *folder);
void picker_free(Picker *picker);

PromptState picker_press(Picker *picker, Key key);

/* The wheel moves the choice, a click takes what it is on. */
PromptState picker_point(Picker *picker, const Event *event);

/* What was taken, or typed; borrowed until the next key. */
const char *picker_path(const Picker *picker);

/* Draw all of GRID. */
void picker_draw(Picker *picker, Grid *grid);

#endif
