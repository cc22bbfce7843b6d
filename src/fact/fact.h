/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fact: something an article states that can be held against another article: its kind, where it
 * stands, and its value in canonical form.
 *
 * Values follow TIMEX3 and ISO 8601 (dates, durations), CLDR unit names (quantities) and ISO 4217
 * (money). A fact owns its strings; its span is of the article's own text.
 */
#ifndef FACT_FACT_H
#define FACT_FACT_H

#include "text/span.h"

/* ORDER FACT_KIND: names in fact.c, roles in report/marks.c */
typedef enum FactKind {
	FACT_DATE,     /* 2023-09-13, 2023-09, 2019, 2023-09-13TAF, 2023-09-10/2023-09-13 */
	FACT_DURATION, /* P2D, P18M, PT3H, PXM */
	FACT_QUANTITY, /* 59 kilometer-per-hour */
	FACT_COUNT,    /* 20 and the counted noun */
	FACT_MONEY,    /* USD 1500000 */
	FACT_PERCENT,  /* 4.5 % */
	FACT_PERSON,   /* the full name in its commonest spelling on the shelf */
	FACT_PLACE,    /* the same; a country by its ISO 3166 code: KP */
	FACT_ORGANIZATION,
	FACT_QUOTE,     /* nothing: its words are its value */
	FACT_NUMBER,    /* a bare number */
	FACT_ORDINAL,   /* a bare ordinal */
	FACT_SET,       /* how often: each P1W, each XXXX-WXX-7 */
	FACT_FURNITURE, /* a paragraph of the page, not of what is told; no fact for reports */
	FACT_KINDS,
} FactKind;

/* TIMEX3's modifiers. ORDER FACT_MOD: names in fact.c */
typedef enum FactMod {
	MOD_NONE,
	MOD_MORE_THAN,
	MOD_LESS_THAN,
	MOD_EQUAL_OR_MORE,
	MOD_EQUAL_OR_LESS,
	MOD_APPROX,
	MOD_START,
	MOD_MID,
	MOD_END,
	MOD_BEFORE,
	MOD_AFTER,
	FACT_MODS,
} FactMod;

/* How an article stands to what it tells. ORDER FACT_STATUS: names in fact.c */
typedef enum FactStatus {
	STATUS_STATED,     /* the article says so itself */
	STATUS_ATTRIBUTED, /* somebody else does */
	STATUS_EXPECTED,   /* somebody expects it, or it is expected */
	STATUS_DENIED,     /* somebody denies it */
	FACT_STATUSES,
} FactStatus;

/* Minutes since 1970-01-01T00:00, half-open; FACT_NEVER on both where a date is unresolved. */
#define FACT_NEVER G_MININT64

typedef struct Fact {
	guint article;   /* place on the shelf */
	guint paragraph; /* of that article */
	Span span;
	FactKind kind;
	FactMod mod;
	char *value;   /* canonical, as above */
	double number; /* amounts and durations: the number; NAN where it is open (PXM) */
	char *unit;    /* CLDR unit, ISO 4217 code, "%", duration unit "D" "TH"; or NULL */
	char *noun;    /* what is counted, folded and without its article; or NULL */
	char *key;     /* places: ISO 3166 code, or "geonames:" and a number; or NULL */
	char *anchor;  /* dates: the day, or longer time, they are counted from; or NULL */
	gboolean is_every; /* sets: every one of them is meant */
	guint times;       /* sets: how often in each; 0 where not told */
	const char *rule;  /* by which it was found, for people; static */
	FactStatus status;
	Span source;        /* who says so, in words of the article; empty where nobody else does */
	Span verb;          /* by which words: said, denied, it is expected; empty where by none */
	gboolean furniture; /* it stands in a paragraph of the page (furniture.h), and is not linked
			     */
	Span thing;    /* amounts: what they are of, in words of the article; empty where unknown */
	gint64 lo, hi; /* dates: the time meant, local to the text (UTC where the text says so) */
} Fact;

/* Whether it is a person, a place or an organization. */
gboolean fact_kind_is_name(FactKind kind);

/* Whether it is told as a value: a time or an amount. */
gboolean fact_kind_is_value(FactKind kind);

/* Whether it is a number of nothing, or how often, which can be held against no other. */
gboolean fact_kind_is_bare(FactKind kind);

/* Whether the article tells it: it is neither bare nor of the page around the article. */
gboolean fact_is_told(const Fact *fact);

/* "date", "duration", …; static. */
const char *fact_kind_name(FactKind kind);

/* The kind of that name; FALSE where there is none. */
gboolean fact_kind_named(const char *name, FactKind *kind);

/* "MORE_THAN", …; NULL for MOD_NONE. Static. */
const char *fact_mod_name(FactMod mod);

/* "stated", "attributed", …; static. */
const char *fact_status_name(FactStatus status);

/* A growing array of facts that frees their strings; free with g_array_unref(). */
GArray *fact_array_new(void);

/* Free the strings of one fact that is not in an array. */
void fact_clear(Fact *fact);

#endif
