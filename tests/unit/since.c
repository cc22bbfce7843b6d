/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "fact/calendar.h"
#include "link/since.h"

static Fact date(const CalendarDay *from, const CalendarDay *to)
{
	return (Fact){ .kind = FACT_DATE,
		       .lo = calendar_number(CALENDAR_GREGORIAN, *from) * MINUTES_PER_DAY,
		       .hi = calendar_number(CALENDAR_GREGORIAN, *to) * MINUTES_PER_DAY };
}

static Fact year(int year)
{
	return date(&(CalendarDay){ year, 1, 1 }, &(CalendarDay){ year + 1, 1, 1 });
}

static Match since(double number, const char *unit, FactMod mod, Fact told)
{
	const CalendarDay today = { 2021, 6, 15 };
	Fact duration = {
		.kind = FACT_DURATION, .number = number, .unit = (char *)unit, .mod = mod
	};
	return since_match(&duration, calendar_number(CALENDAR_GREGORIAN, today), &told);
}

static void years_lead_to_their_year(void **state)
{
	(void)state;
	assert_int_equal(since(4, "Y", MOD_NONE, year(2017)), MATCH_COMPATIBLE);
	assert_int_equal(since(4, "Y", MOD_MORE_THAN, year(2016)), MATCH_COMPATIBLE);
	assert_int_equal(since(4, "Y", MOD_NONE, year(2014)), MATCH_NONE);
	assert_int_equal(since(4, "Y", MOD_MORE_THAN, year(2019)), MATCH_NONE);
}

static void days_lead_to_their_day(void **state)
{
	(void)state;
	Fact third = date(&(CalendarDay){ 2021, 6, 13 }, &(CalendarDay){ 2021, 6, 14 });
	assert_int_equal(since(2, "D", MOD_NONE, third), MATCH_COMPATIBLE);
	assert_int_equal(since(20, "D", MOD_NONE, third), MATCH_NONE);
	assert_int_equal(since(2, "D", MOD_NONE, year(2021)), MATCH_NONE);
}

static void hours_lead_nowhere(void **state)
{
	(void)state;
	assert_int_equal(since(5, "TH", MOD_NONE, year(2021)), MATCH_NONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(years_lead_to_their_year),
		cmocka_unit_test(days_lead_to_their_day),
		cmocka_unit_test(hours_lead_nowhere),
	};
	return cmocka_run_group_tests_name("since", tests, NULL, NULL);
}
