/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sitting: somebody reads on the screen: what is done there and what is found meanwhile go between
 * session, screen, worker and ledger until the person leaves.
 */
#ifndef UI_SITTING_H
#define UI_SITTING_H

#include "ui/files/opening.h"
#include "ui/settings/settings.h"

/*
 * Read what was opened, on the terminal that is standard output. FALSE with ERROR where it cannot
 * be read on.
 */
gboolean sitting_hold(Opening *opening, const Settings *settings, Bindings *bindings,
		      GError **error);

#endif
