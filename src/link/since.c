/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/since.h"

#include <math.h>
#include <string.h>

#include "fact/calendar.h"

/* "Since more than about N years." */
#define SINCE_REACH 4

static gboolean follows_since(const Tokens *tokens, guint first)
{
	for (guint back = 1; back <= SINCE_REACH && back <= first; back++) {
		TokenMatch match;
		if (token_type(tokens, first - back) != TOKEN_WORD)
			return FALSE;
		if (token_is_function(tokens, first - back, "since", &match))
			return TRUE;
	}
	return FALSE;
}

/* "A month before that": behind the length of time is told up to when. */
static gboolean leads_elsewhere(const Tokens *tokens, guint after)
{
	return token_says(tokens, after, "before") || token_says(tokens, after, "ago") ||
	       token_says(tokens, after, "prior");
}

gboolean since_is_told(const Tokens *tokens, guint first, guint after)
{
	return follows_since(tokens, first) && !leads_elsewhere(tokens, after);
}

/* The mean length of a unit in days; 0 for those that are too short to lead to a date. */
static double unit_days(const char *unit)
{
	static const struct {
		const char *unit;
		double days;
	} units[] = { { "Y", 365.2425 }, { "M", 30.436875 }, { "W", 7 }, { "D", 1 } };

	for (gsize i = 0; unit && i < G_N_ELEMENTS(units); i++)
		if (strcmp(units[i].unit, unit) == 0)
			return units[i].days;
	return 0;
}

gint64 since_today(const Article *article)
{
	const GDate *day = article_day(article);

	if (!day)
		return FACT_NEVER;
	const CalendarDay written = { g_date_get_year(day), (int)g_date_get_month(day),
				      g_date_get_day(day) };
	return calendar_number(CALENDAR_GREGORIAN, written);
}

/*
 * The time began N units ago, give or take half a unit; "more than" N units ago reaches one whole
 * unit farther back, as the next one would have been named otherwise.
 */
Match since_match(const Fact *duration, gint64 today, const Fact *date)
{
	double days = unit_days(duration->unit);

	if (days == 0 || isnan(duration->number) || date->lo == FACT_NEVER)
		return MATCH_NONE;
	gboolean more = duration->mod == MOD_MORE_THAN || duration->mod == MOD_EQUAL_OR_MORE;
	double back = duration->number * days;
	double from = (double)today - back - days * (more ? 1 : 0.5);
	double to = (double)today + 1 - back + days * (more ? 0 : 0.5);
	double lo = (double)date->lo / MINUTES_PER_DAY, hi = (double)date->hi / MINUTES_PER_DAY;

	if (hi - lo > 2 * days + 2)
		return MATCH_NONE;
	return lo < to && from < hi ? MATCH_COMPATIBLE : MATCH_NONE;
}
