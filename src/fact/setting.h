/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * setting: what an open unit means where it stands: degrees of an earthquake or of heat, the riyal
 * of this country or of that one.
 *
 * The lexicon names words that tell (LEXICON_SETTING). The nearest one in the paragraph decides,
 * else the most frequent one in the article.
 */
#ifndef FACT_SETTING_H
#define FACT_SETTING_H

#include "fact/token.h"

typedef struct Setting Setting;

Setting *setting_new(void);
void setting_free(Setting *setting);

/* Count the telling words of one paragraph of the article. */
void setting_note(Setting *setting, const Tokens *tokens);

/*
 * What the open unit UNIT at token INDEX means; NULL where nothing tells. SETTING may be NULL.
 * Static.
 */
const char *setting_resolve(const Setting *setting, const Tokens *tokens, guint index,
			    const char *unit);

#endif
