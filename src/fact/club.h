/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * club: towns that stand for their clubs, where the words around are of matches. Who beats a town
 * beats its club; what is played in a town, or on the way to it, is not.
 */
#ifndef FACT_CLUB_H
#define FACT_CLUB_H

#include "fact/gazetteer.h"
#include "fact/setting.h"

/* The club by whose town's name it is called at INDEX; FALSE where none is. SETTING may be NULL:
 * then none is. */
gboolean club_read(const NameWords *words, const Setting *setting, guint index,
		   GazetteerMatch *club);

#endif
