/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * trigger: words that tell who says what, and how sure it is, where they stand (LEXICON_SPEECH).
 */
#ifndef FACT_TRIGGER_H
#define FACT_TRIGGER_H

#include "fact/fact.h"
#include "fact/token.h"

typedef enum Force {
	FORCE_NONE, /* ORDER FORCE: names in trigger.c */
	FORCE_THAT,
	FORCE_SAID,
	FORCE_DENIED,
	FORCE_EXPECTED,
	FORCE_ACCORDING,
	FORCE_LIKELY,
} Force;

typedef struct Trigger {
	Force force;
	guint first, end;       /* tokens */
	gboolean is_object;     /* what is said may follow without "that" */
	gboolean is_participle; /* its subject stands before */
	gboolean is_other;      /* another verb as well */
} Trigger;

/* The trigger at token INDEX; FALSE where none stands there. */
gboolean trigger_read(const Tokens *tokens, guint index, Trigger *trigger);

/* What is told by it is so. */
FactStatus trigger_status(const Trigger *trigger);

#endif
