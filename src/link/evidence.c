/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/evidence.h"

#include <math.h>

#include "fact/calendar.h"

/* From here on a number is large. */
#define LARGE 10

/* So many times greater is what is told anew of the same, rather than something else. */
#define CLOSE 1.25
#define NEAR 2
#define TOLL_GROWTH 4

/* Magnitudes of one earthquake as several stations measure it are not farther apart. */
#define MAGNITUDES_APART 0.6

/* With less in common around them, two clauses are not looked at. */
#define CONTEXT_MIN 0.1

/* The last paragraph of those that tell what happened; what else once did is told behind. */
#define LEAD 2

/* The rules of wholes; compared by address. */
static const char same_toll[] = N_("the same toll");
static const char near_toll[] = N_("a less exact toll");
static const char other_toll[] = N_("another toll");
static const char other_magnitude[] = N_("another magnitude");

/* Two facts, what is known of both, and what their numbers are to each other. */
typedef struct Case {
	const Fact *a, *b;
	const Contexts *contexts;
	guint i, j;
	const Tally *one, *other;
	double greater; /* times */
	Evidence *evidence;
} Case;

/* How many digits a whole number has but for the noughts at its end. */
static int digits_of_whole(guint64 number)
{
	int n = 0;

	while (number > 0 && number % 10 == 0)
		number /= 10;
	for (; number > 0; number /= 10)
		n++;
	return n;
}

/* How many significant digits a number has: 1 for 300, 3 for 6.85, 0 for an open one. */
static int significant_digits(double number)
{
	char digits[32];
	int n = 0, zeros = 0;

	if (isnan(number))
		return 0;
	if (fabs(number) < 1e12 && !(fabs(number) > floor(fabs(number))))
		return digits_of_whole((guint64)fabs(number));
	g_ascii_formatd(digits, sizeof digits, "%.12g", fabs(number));
	for (const char *c = digits; *c && *c != 'e'; c++) {
		if (!g_ascii_isdigit(*c))
			continue;
		zeros = *c == '0' ? zeros + 1 : 0;
		n += n > 0 || *c != '0';
	}
	return MAX(n - zeros, 0);
}

/* What a number proves by itself when it stands in two accounts of one event. */
static double weight_of_number(double number)
{
	static const double weights[] = { 0, 0, 0.1, 0.3, 0.45 };
	int digits = significant_digits(number);
	double size = fabs(number) >= 1000 ? 0.1 : fabs(number) >= 10 ? 0.06 : 0;

	return weights[MIN(digits, (int)G_N_ELEMENTS(weights) - 1)] + size;
}

static gboolean has_same_noun(const Case *of)
{
	return tally_same_noun(of->one, of->other);
}

static gboolean have_nouns(const Case *of)
{
	return of->a->noun && of->b->noun;
}

/* Both are large enough to be no number that anything may have. */
static gboolean are_large(const Case *of)
{
	return fmin(fabs(of->a->number), fabs(of->b->number)) >= LARGE;
}

/* Numbers in the thousands that are so near to each other are hardly so by chance. */
static gboolean are_thousands_near(const Case *of)
{
	return fmin(fabs(of->a->number), fabs(of->b->number)) >= 1000 && of->greater <= 1.02;
}

static const char *equal_amounts(const Case *of)
{
	double number = weight_of_number(of->a->number);
	double all = (double)of->evidence->context + number;

	if (tally_same_toll(of->one, of->other))
		return same_toll;
	if (tally_other_toll(of->one, of->other))
		return NULL;
	if (has_same_noun(of) && all >= 0.06)
		return N_("the same number of the same noun");
	/* Of two nouns each counts its own, unless the words around say that they are one. */
	if (have_nouns(of) && !has_same_noun(of))
		return all >= 0.3 ? N_("the same number, many words in common") : NULL;
	if (number >= 0.3)
		return N_("the same exact number");
	if ((of->a->kind == FACT_QUANTITY || of->a->kind == FACT_MONEY) && all >= 0.06)
		return N_("the same amount in the same unit");
	if (all >= 0.2)
		return N_("the same number, words in common");
	return NULL;
}

/* A bound allows much; what is told of the same thing is seldom more than twice as large. */
static const char *near_amounts(const Case *of)
{
	double context = (double)of->evidence->context;

	if (g_strcmp0(of->a->unit, of->b->unit) == 0 && of->greater > NEAR)
		return NULL;
	if (tally_same_toll(of->one, of->other))
		return near_toll;
	if (tally_other_toll(of->one, of->other))
		return NULL;
	/* So many on board are not so many killed, and persons are counted everywhere. */
	gboolean is_own = has_same_noun(of) && !of->one->is_anyone;
	gboolean are_people = of->one->is_anyone && of->other->is_anyone && have_nouns(of);
	if (!is_own && !of->one->told != !of->other->told)
		return NULL;
	/* Persons are counted everywhere. */
	if (has_same_noun(of) &&
	    (context >= 0.1 || (!of->one->is_anyone && are_large(of) && of->greater <= CLOSE)))
		return N_("a less exact number of the same noun");
	if (are_people && are_large(of) &&
	    ((context >= 0.1 && of->greater <= CLOSE) || are_thousands_near(of)))
		return N_("a less exact number of people");
	if (context >= 0.1 && (double)of->evidence->beside >= 0.3)
		return N_("a less exact number, in the same clause");
	if (of->a->kind == FACT_MONEY && context >= 0.12 && of->greater <= CLOSE)
		return N_("a less exact amount that is near, words in common");
	if (context >= (have_nouns(of) ? 0.3 : 0.2))
		return N_("a less exact number, many words in common");
	return NULL;
}

/* Whether the longer of two dates, which holds the other, is this week, this month … */
static gboolean is_current(const Case *of)
{
	gboolean longer = of->a->hi - of->a->lo > of->b->hi - of->b->lo;

	return contexts_is_current(of->contexts, longer ? of->i : of->j);
}

/* Whether the words around a part of a day and around that day speak of one thing; in two languages
 * few can. */
static gboolean is_same_day(const Case *of)
{
	double context = (double)of->evidence->context, beside = (double)of->evidence->beside;

	return context >= 0.2 ||
	       (context >= 0.09 &&
		(beside >= 0.05 || contexts_are_foreign(of->contexts, of->i, of->j)));
}

/*
 * A part of a day and that day need less than a day and its month. Whatever is new lies in this
 * week, month and year, so that these say little. Where a sentence tells both, each has its own
 * counterpart.
 */
static const char *nested_dates(const Case *of)
{
	gint64 longer = MAX(of->a->hi - of->a->lo, of->b->hi - of->b->lo);
	double context = (double)of->evidence->context, beside = (double)of->evidence->beside;

	if (contexts_tells_beside(of->contexts, of->i, of->j) ||
	    contexts_tells_beside(of->contexts, of->j, of->i))
		return NULL;
	if (longer <= MINUTES_PER_DAY)
		return is_same_day(of) ? N_("a time of the same day") : NULL;
	if (contexts_is_label(of->contexts, of->i) || contexts_is_label(of->contexts, of->j))
		return NULL;
	if (is_current(of) ? context >= 0.3 && beside >= 0.5
			   : context >= 0.23 || (context >= 0.135 && beside > 0))
		return N_("a less exact date, words in common");
	return NULL;
}

static gboolean are_leads(const Case *of)
{
	return of->a->paragraph <= LEAD && of->b->paragraph <= LEAD;
}

/*
 * Tolls grow while they are told, but one that is many times greater is of something else; and so
 * may any be where the words around, or who is counted, do not tell that the event is one.
 */
static const char *different_tolls(const Case *of)
{
	double enough = are_leads(of) ? 0 : 0.13;

	if (of->a->kind == FACT_QUANTITY)
		return fabs(of->a->number - of->b->number) <= MAGNITUDES_APART &&
				       (are_leads(of) || (double)of->evidence->context >= 0.05)
			       ? other_magnitude
			       : NULL;
	if (of->greater <= CLOSE)
		enough = fmin(enough, 0.03);
	if (!tally_same_people(of->one, of->a->number, of->other, of->b->number))
		enough = of->greater > CLOSE ? 0.3 : are_leads(of) ? 0 : 0.15;
	if (of->greater > NEAR)
		enough = fmax(enough, 0.2);
	return of->greater <= TOLL_GROWTH && (double)of->evidence->context >= enough ? other_toll
										     : NULL;
}

static const char *different_counts(const Case *of)
{
	double context = (double)of->evidence->context, beside = (double)of->evidence->beside;

	if (!has_same_noun(of))
		return !of->one->told && !of->other->told &&
				       tally_same_people(of->one, of->a->number, of->other,
							 of->b->number) &&
				       are_large(of) && of->greater <= CLOSE && beside >= 0.4 &&
				       context >= 0.1
			       ? N_("another number, in the same clause")
			       : NULL;
	if (beside >= 0.4 && context >= 0.1)
		return N_("another number of the same noun, in the same clause");
	if (context >= 0.3 && beside > 0)
		return N_("another number of the same noun, many words in common");
	if (are_large(of) && !of->one->is_rivalled && !of->other->is_rivalled &&
	    (context >= 0.1 || of->greater <= CLOSE))
		return N_("another number of a noun that both count but once");
	return NULL;
}

static const char *different_measures(const Case *of)
{
	double context = (double)of->evidence->context, beside = (double)of->evidence->beside;
	gboolean same_unit = g_strcmp0(of->a->unit, of->b->unit) == 0;

	/* Of one thing many shares are told: of the votes counted, and of those won. */
	if (of->a->kind == FACT_PERCENT && of->greater > CLOSE && context < 0.35)
		return NULL;

	if (same_unit && beside >= 0.4 && context >= 0.1)
		return N_("another amount, in the same clause");
	if (same_unit && beside >= 0.2 && context >= 0.2 && of->greater <= CLOSE)
		return N_("another amount that is near, words in common");
	if (context >= 0.35 && beside >= 0.2)
		return N_("another amount, many words in common");
	return NULL;
}

/*
 * A false difference costs more trust than a missed one: the same noun or dimension is not enough,
 * the words around must tell of the same thing, and no other day or toll must stand there.
 */
static const char *different_amounts(const Case *of)
{
	if (tally_same_toll(of->one, of->other))
		return different_tolls(of);
	if (contexts_days_differ(of->contexts, of->i, of->j))
		return NULL;
	return of->a->kind == FACT_COUNT ? different_counts(of) : different_measures(of);
}

/* Whether no words around could make two values that exclude each other speak of one thing. */
static gboolean is_hopeless(const Case *of)
{
	if (of->a->kind == FACT_DATE || tally_other_toll(of->one, of->other))
		return TRUE;
	if (tally_same_toll(of->one, of->other))
		return of->a->kind == FACT_COUNT && of->greater > TOLL_GROWTH;
	return of->greater > NEAR || (of->a->kind == FACT_COUNT && !has_same_noun(of) &&
				      (of->greater > CLOSE || !are_large(of)));
}

static const char *rule_of(const Case *of, Match match)
{
	FactKind kind = of->a->kind;

	if (match == MATCH_EQUAL && kind == FACT_DATE)
		return N_("the same date");
	if (match == MATCH_EQUAL && fact_kind_is_name(kind))
		return N_("the same name");
	if (match == MATCH_EQUAL)
		return equal_amounts(of);
	if (match == MATCH_DIFFERENT)
		return different_amounts(of);
	if (match != MATCH_COMPATIBLE)
		return NULL;
	if (kind != of->b->kind)
		return N_("the time since, and the date");
	return kind == FACT_DATE ? nested_dates(of) : near_amounts(of);
}

/* How many times greater one number is than the other; 1 where either is open. */
static double ratio(double a, double b)
{
	double one = fabs(a), other = fabs(b);

	if (isnan(one) || isnan(other))
		return 1;
	return fmin(one, other) > 0 ? fmax(one, other) / fmin(one, other) : G_MAXDOUBLE;
}

Evidence evidence_find(const GArray *facts, const Contexts *contexts, guint a, guint b, Match match)
{
	Evidence evidence = { 0 };
	Case of = { &g_array_index(facts, Fact, a),
		    &g_array_index(facts, Fact, b),
		    contexts,
		    a,
		    b,
		    contexts_tally(contexts, a),
		    contexts_tally(contexts, b),
		    1,
		    &evidence };

	if (match == MATCH_EQUAL && (of.a->kind == FACT_DATE || fact_kind_is_name(of.a->kind))) {
		evidence.rule = rule_of(&of, match);
		return evidence;
	}
	of.greater = ratio(of.a->number, of.b->number);
	if (match == MATCH_DIFFERENT && is_hopeless(&of))
		return evidence;
	evidence.context = (float)contexts_similarity(contexts, a, b);
	if (match != MATCH_EQUAL && (double)evidence.context >= CONTEXT_MIN)
		evidence.beside = (float)contexts_beside(contexts, a, b);
	if (match == MATCH_EQUAL)
		evidence.number = (float)weight_of_number(of.a->number);
	evidence.rule = rule_of(&of, match);
	return evidence;
}

gboolean evidence_is_whole(const char *rule)
{
	return rule == near_toll || rule == other_toll || rule == other_magnitude;
}
