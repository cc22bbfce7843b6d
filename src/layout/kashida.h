/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kashida: where a line that joins two Arabic letters may be drawn longer, and where rather.
 *
 * The order of preference is the one that word processors share: it was told by Microsoft for
 * Internet Explorer 5.5 ("Arabic typography", kashida justification), and LibreOffice keeps it.
 */
#ifndef LAYOUT_KASHIDA_H
#define LAYOUT_KASHIDA_H

#include "layout/cluster.h"

#define KASHIDA_SIGN "\u0640"

/* No kashida may stand there; otherwise 1 is best and KASHIDA_LAST worst. */
enum { KASHIDA_NONE = 0, KASHIDA_LAST = 7 };

/* How good a place for a kashida is between two clusters of one paragraph, joined already. */
guint kashida_rank(const Cluster *first, const Cluster *second);

#endif
