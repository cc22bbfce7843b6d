/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * period: a length of time as words tell it: its units and how many of each.
 */
#ifndef FACT_PERIOD_H
#define FACT_PERIOD_H

#include "fact/numeral.h"
#include "fact/token.h"

/* From the longest to the shortest. ORDER PERIOD_UNIT: names and lengths in period.c */
typedef enum PeriodUnit {
	PERIOD_YEAR,
	PERIOD_MONTH,
	PERIOD_WEEK,
	PERIOD_DAY,
	PERIOD_HOUR,
	PERIOD_MINUTE,
	PERIOD_SECOND,
	PERIOD_UNITS,
} PeriodUnit;

typedef enum PeriodForm {
	PERIOD_SINGULAR,
	PERIOD_DUAL,
	PERIOD_PLURAL,
	PERIOD_CONSTRUCT, /* a dual that leads two names */
} PeriodForm;

/* A noun of time: "decades" is ten years, plural. */
typedef struct PeriodNoun {
	PeriodUnit unit;
	double factor; /* how many units it is */
	PeriodForm form;
	gboolean is_weak; /* also another word */
	guint clitics;
	guint count; /* tokens */
} PeriodNoun;

/* Why a length of time was read. */
typedef enum PeriodEvidence {
	PERIOD_COUNTED, /* with a number, or several */
	PERIOD_ALONE,   /* the noun alone */
} PeriodEvidence;

typedef struct Period {
	double parts[PERIOD_UNITS]; /* how many of each unit; 0 for none */
	double one;                 /* what the first noun says: ten of the years of a decade */
	gboolean is_open;           /* no number: the unit with a part is the one meant */
	gboolean is_weak;
	gboolean is_definite;
	gboolean has_article; /* one by its indefinite article: a year */
	PeriodEvidence evidence;
	PeriodForm form; /* of the first noun */
	guint clitics;   /* of the first word */
	guint count;     /* tokens */
} Period;

/* The noun of time at token INDEX. */
gboolean period_noun(const Tokens *tokens, guint index, PeriodNoun *noun);

/* Whether the noun is written as one that counts from today, where words around it say so. */
gboolean period_may_count(const Tokens *tokens, const PeriodNoun *noun);

/* Whether a noun stands right before INDEX that leads names: the two months July and August. */
gboolean period_leads_several(const Tokens *tokens, guint index);

/* Quickly: FALSE where no length of time that can lead to a date starts at token INDEX. */
gboolean period_may_start(const Tokens *tokens, guint index);

/* The length of time that starts at token INDEX. */
gboolean period_read(const Tokens *tokens, guint index, Period *period);

/* The finest unit that has a part, and how many of them the whole period is. */
PeriodUnit period_unit(const Period *period);
double period_total(const Period *period);

/* TIMEX3: "D", "TH"; static. */
const char *period_unit_name(PeriodUnit unit);

/* ISO 8601: P18M, PT3H20M; PXM for an open one. Free with g_free(). */
char *period_value(const Period *period);

#endif
