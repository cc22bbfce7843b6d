/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ledger: the file in which decisions are kept, for all articles that were ever decided on.
 *
 * Other programs may write to it meanwhile: only the lines that were added or taken back here are
 * added or taken away there. It is private, and at every instant either the old one or the new.
 */
#ifndef UI_LEDGER_H
#define UI_LEDGER_H

#include <glib.h>

typedef struct Ledger Ledger;

/*
 * The ledger at PATH, or at the usual place under $XDG_DATA_HOME where PATH is NULL. One that is
 * not there yet is empty; one that cannot be read (ERROR is set) is empty and never written.
 */
Ledger *ledger_open(const char *path, GError **error);
void ledger_free(Ledger *ledger);

const char *ledger_path(const Ledger *ledger);

/* Its lines as they were last read or written; borrowed. */
const char *ledger_text(const Ledger *ledger);

/* Let the lines be TEXT; FALSE with ERROR where they cannot be written. */
gboolean ledger_write(Ledger *ledger, const char *text, GError **error);

#endif
