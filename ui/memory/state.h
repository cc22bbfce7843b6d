/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * state: where what is remembered of a set of articles is kept: a file for each set, under
 * $XDG_STATE_HOME/muqabala.
 *
 * Beside the files, each article has a link to the last set that it was read in, by what it is
 * known by and by where it lies, so that a set that lost or gained an article remembers the rest.
 */
#ifndef UI_STATE_H
#define UI_STATE_H

#include "ui/memory/memory.h"

typedef struct State State;

/*
 * Let MEMORY, which must outlive it, remember what is kept in FOLDER; NULL for the usual one. Where
 * that cannot be read, ERROR is set and names the file.
 */
State *state_open(Memory *memory, const char *folder, GError **error);
void state_free(State *state);

/* Whether nothing was ever kept. */
gboolean state_is_first(const State *state);

/* Keep all that is remembered, if it is not what is kept. FALSE with ERROR, which names the file.
 */
gboolean state_keep(State *state, GError **error);

#endif
