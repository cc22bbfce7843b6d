/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * journey: that somebody goes to a place, and whether it is told to be where their last journey
 * led: "his last trip to …", "the last time that they travelled, when they visited …".
 *
 * Its words are the lexicon's JOURNEY. A journey owns nothing; its strings are static.
 */
#ifndef LINK_JOURNEY_H
#define LINK_JOURNEY_H

#include "fact/token.h"

typedef enum JourneyWay {
	JOURNEY_NONE,
	JOURNEY_TO,   /* one goes to the place */
	JOURNEY_FROM, /* one leaves it */
} JourneyWay;

/* How the place that the COUNT tokens from FIRST tell is gone to, by the words next to it. */
JourneyWay journey_way(const Tokens *tokens, guint first, guint count);

/* The words that tell somebody's last journey. */
typedef struct Journey {
	guint first, last;   /* tokens, those that say whose it is among them */
	const char *country; /* of whom it is, as DEMONYM tells it; NULL where it is not told */
} Journey;

/* Whether the sentence of the place that the COUNT tokens from FIRST tell speaks of a last journey.
 */
gboolean journey_read(const Tokens *tokens, guint first, guint count, Journey *journey);

#endif
