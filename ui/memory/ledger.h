/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ledger: a file of lines that outlives the program: what was decided, what is remembered.
 *
 * Other programs may write to it meanwhile: only the lines that were added or taken back here are
 * added or taken away there. It is private, and at every instant either the old one or the new,
 * whenever the program is killed and however full the disk is. While it is written, the new one
 * lies beside it, with `.new` behind its name. Where the path is a link, so it stays: the file that
 * it leads to is written. No error names the file.
 */
#ifndef UI_LEDGER_H
#define UI_LEDGER_H

#include <glib.h>

typedef struct Ledger Ledger;

/*
 * The ledger at PATH, or at the usual place under $XDG_DATA_HOME where PATH is NULL. One that is
 * not there yet is empty; one that cannot be read, or in which
 * there is a NUL byte (ERROR is set), is empty and never written.
 */
Ledger *ledger_open(const char *path, GError **error);
void ledger_free(Ledger *ledger);

const char *ledger_path(const Ledger *ledger);

/* Its lines as they were last read or written; borrowed. */
const char *ledger_text(const Ledger *ledger);

/* Let the lines be TEXT; FALSE with ERROR where they cannot be written. */
gboolean ledger_write(Ledger *ledger, const char *text, GError **error);

#endif
