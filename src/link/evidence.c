/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/evidence.h"

#include <math.h>
#include <string.h>

/* How many significant digits a number has: 1 for 300, 3 for 6.85, 0 for an open one. */
static int significant_digits(double number)
{
	char digits[32];
	int n = 0, zeros = 0;

	if (isnan(number))
		return 0;
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

static const char *equal_amounts(const Fact *a, const Fact *b, const Contexts *contexts, guint i,
				 guint j)
{
	double number = weight_of_number(a->number);
	double all = contexts_similarity(contexts, i, j) + number;

	if (contexts_same_toll(contexts, i, j))
		return "the same toll";
	if (contexts_same_noun(contexts, i, j) && all >= 0.06)
		return "the same number of the same noun";
	/* Of two nouns each counts its own, unless the words around say that they are one. */
	if (a->noun && b->noun && !contexts_same_noun(contexts, i, j))
		return all >= 0.3 ? "the same number, many words in common" : NULL;
	if (number >= 0.3)
		return "the same exact number";
	if ((a->kind == FACT_QUANTITY || a->kind == FACT_MONEY) && all >= 0.06)
		return "the same amount in the same unit";
	if (all >= 0.2)
		return "the same number, words in common";
	return NULL;
}

/* A bound allows much; what is told of the same thing is seldom more than twice as large. */
static gboolean is_near(const Fact *a, const Fact *b)
{
	double one = fabs(a->number), other = fabs(b->number);

	return isnan(one) || isnan(other) || fmax(one, other) <= 2 * fmin(one, other);
}

static const char *near_amounts(const Fact *a, const Fact *b, const Contexts *contexts, guint i,
				guint j)
{
	double context = contexts_similarity(contexts, i, j);

	if (g_strcmp0(a->unit, b->unit) == 0 && !is_near(a, b))
		return NULL;
	if (contexts_same_toll(contexts, i, j))
		return "a less exact toll";
	if (contexts_same_noun(contexts, i, j) && context >= 0.1)
		return "a less exact number of the same noun";
	if (context >= (a->noun && b->noun ? 0.3 : 0.2))
		return "a less exact number, many words in common";
	return NULL;
}

/* A part of a day and that day need less than a day and its month. */
static const char *nested_dates(const Fact *a, const Fact *b, const Contexts *contexts, guint i,
				guint j)
{
	double context = contexts_similarity(contexts, i, j);
	gint64 longer = MAX(a->hi - a->lo, b->hi - b->lo);

	if (longer <= 1440 && context >= 0.07)
		return "a time of the same day";
	if (context >= 0.12)
		return "a less exact date, words in common";
	return NULL;
}

/*
 * A false difference costs more trust than a missed one: the same noun or dimension is not enough,
 * the words around must tell of the same thing.
 */
static const char *different_amounts(const Fact *a, const Fact *b, const Contexts *contexts,
				     guint i, guint j)
{
	double context = contexts_similarity(contexts, i, j);

	if (contexts_same_toll(contexts, i, j) && is_near(a, b))
		return "another toll";

	if (a->kind == FACT_COUNT && contexts_same_noun(contexts, i, j) && context >= 0.3)
		return "another number of the same noun, many words in common";
	if (a->kind != FACT_COUNT && a->kind != FACT_DATE && context >= 0.35)
		return "another amount, many words in common";
	return NULL;
}

const char *evidence_rule(const GArray *facts, const Contexts *contexts, guint i, guint j,
			  Match match)
{
	const Fact *a = &g_array_index(facts, Fact, i);
	const Fact *b = &g_array_index(facts, Fact, j);

	if (match == MATCH_EQUAL && a->kind == FACT_DATE)
		return "the same date";
	if (match == MATCH_EQUAL && fact_kind_is_name(a->kind))
		return "the same name";
	if (match == MATCH_EQUAL)
		return equal_amounts(a, b, contexts, i, j);
	if (match == MATCH_DIFFERENT)
		return different_amounts(a, b, contexts, i, j);
	if (match != MATCH_COMPATIBLE)
		return NULL;
	if (a->kind != b->kind)
		return "the time since, and the date";
	if (a->kind == FACT_DATE)
		return nested_dates(a, b, contexts, i, j);
	return near_amounts(a, b, contexts, i, j);
}
