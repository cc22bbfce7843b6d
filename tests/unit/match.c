/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <math.h>

#include "link/match.h"

static Fact amount(FactKind kind, double number, const char *unit, FactMod mod)
{
	return (Fact){ .kind = kind,
		       .number = number,
		       .unit = (char *)unit,
		       .mod = mod,
		       .value = (char *)"" };
}

static Match match_counts(double a, FactMod amod, double b, FactMod bmod)
{
	Fact one = amount(FACT_COUNT, a, NULL, amod), other = amount(FACT_COUNT, b, NULL, bmod);
	assert_int_equal(match_facts(&one, &other), match_facts(&other, &one));
	return match_facts(&one, &other);
}

static Match match_quantities(double a, const char *aunit, double b, const char *bunit)
{
	Fact one = amount(FACT_QUANTITY, a, aunit, MOD_NONE);
	Fact other = amount(FACT_QUANTITY, b, bunit, MOD_NONE);
	assert_int_equal(match_facts(&one, &other), match_facts(&other, &one));
	return match_facts(&one, &other);
}

static Match match_days(const char *a, gint64 alo, gint64 ahi, const char *b, gint64 blo,
			gint64 bhi)
{
	Fact one = { .kind = FACT_DATE, .value = (char *)a, .lo = alo, .hi = ahi };
	Fact other = { .kind = FACT_DATE, .value = (char *)b, .lo = blo, .hi = bhi };
	return match_facts(&one, &other);
}

/* A month of 30 days that is told by its part MOD, and one of its days, from 0. */
static Match match_part(FactMod mod, gint64 day)
{
	Fact month = { .kind = FACT_DATE, .value = (char *)"2024-06", .mod = mod };
	Fact date = { .kind = FACT_DATE, .value = (char *)"", .lo = day * 1440 };

	month.hi = 30 * 1440;
	date.hi = date.lo + 1440;
	assert_int_equal(match_facts(&month, &date), match_facts(&date, &month));
	return match_facts(&month, &date);
}

static void shortly_before_an_hour_is_not_long_before(void **state)
{
	Fact hour = { .kind = FACT_DATE, .value = (char *)"", .mod = MOD_BEFORE, .lo = 600 };
	Fact earlier = { .kind = FACT_DATE, .value = (char *)"", .lo = 585, .hi = 586 };

	(void)state;
	hour.hi = 601;
	assert_int_equal(match_facts(&hour, &earlier), MATCH_COMPATIBLE);
	assert_int_equal(match_facts(&earlier, &hour), MATCH_COMPATIBLE);
	hour.mod = MOD_AFTER;
	assert_int_equal(match_facts(&hour, &earlier), MATCH_DIFFERENT);
	hour.mod = MOD_BEFORE;
	earlier.lo = 500;
	earlier.hi = 501;
	assert_int_equal(match_facts(&hour, &earlier), MATCH_DIFFERENT);
}

static void the_start_of_a_month_is_not_its_end(void **state)
{
	(void)state;
	assert_int_equal(match_part(MOD_NONE, 27), MATCH_COMPATIBLE);
	assert_int_equal(match_part(MOD_START, 4), MATCH_COMPATIBLE);
	assert_int_equal(match_part(MOD_START, 27), MATCH_NONE);
	assert_int_equal(match_part(MOD_MID, 14), MATCH_COMPATIBLE);
	assert_int_equal(match_part(MOD_MID, 2), MATCH_NONE);
	assert_int_equal(match_part(MOD_END, 28), MATCH_COMPATIBLE);
	assert_int_equal(match_part(MOD_END, 2), MATCH_NONE);
}

static void equal_numbers_agree_whatever_their_modifiers(void **state)
{
	(void)state;
	assert_int_equal(match_counts(12, MOD_NONE, 12, MOD_NONE), MATCH_EQUAL);
	assert_int_equal(match_counts(12, MOD_NONE, 12, MOD_APPROX), MATCH_EQUAL);
	assert_int_equal(match_counts(12, MOD_MORE_THAN, 12, MOD_NONE), MATCH_EQUAL);
}

static void about_reaches_ten_percent(void **state)
{
	(void)state;
	assert_int_equal(match_counts(1500, MOD_APPROX, 1487, MOD_NONE), MATCH_COMPATIBLE);
	assert_int_equal(match_counts(1500, MOD_APPROX, 1300, MOD_NONE), MATCH_DIFFERENT);
}

static void a_bound_is_compatible_with_what_satisfies_it(void **state)
{
	(void)state;
	assert_int_equal(match_counts(100, MOD_MORE_THAN, 141, MOD_NONE), MATCH_COMPATIBLE);
	assert_int_equal(match_counts(100, MOD_EQUAL_OR_LESS, 99, MOD_NONE), MATCH_COMPATIBLE);
	assert_int_equal(match_counts(100, MOD_LESS_THAN, 120, MOD_NONE), MATCH_DIFFERENT);
	assert_int_equal(match_counts(100, MOD_MORE_THAN, 120, MOD_MORE_THAN), MATCH_NONE);
	assert_int_equal(match_counts(100, MOD_MORE_THAN, 100, MOD_LESS_THAN), MATCH_DIFFERENT);
	assert_int_equal(match_counts(100, MOD_EQUAL_OR_MORE, 100, MOD_EQUAL_OR_LESS), MATCH_EQUAL);
}

static void plain_numbers_differ(void **state)
{
	(void)state;
	assert_int_equal(match_counts(12, MOD_NONE, 15, MOD_NONE), MATCH_DIFFERENT);
}

static void converted_quantities_agree_as_they_are_rounded(void **state)
{
	(void)state;
	assert_int_equal(match_quantities(59, "kilometer-per-hour", 37, "mile-per-hour"),
			 MATCH_EQUAL);
	assert_int_equal(match_quantities(18, "kilometer", 11, "mile"), MATCH_EQUAL);
	assert_int_equal(match_quantities(18, "kilometer", 14, "mile"), MATCH_DIFFERENT);
	assert_int_equal(match_quantities(100, "kilometer", 60, "mile"), MATCH_EQUAL);
	assert_int_equal(match_quantities(100, "kilometer-per-hour", 35, "mile-per-hour"),
			 MATCH_DIFFERENT);
	assert_int_equal(match_quantities(18, "kilometer", 18, "kilogram"), MATCH_NONE);
}

static void currencies_are_never_converted(void **state)
{
	(void)state;
	Fact dollars = amount(FACT_MONEY, 5, "USD", MOD_NONE);
	Fact euros = amount(FACT_MONEY, 5, "EUR", MOD_NONE);
	assert_int_equal(match_facts(&dollars, &euros), MATCH_NONE);
}

static void dates_are_intervals(void **state)
{
	(void)state;
	assert_int_equal(match_days("2023-09-13", 0, 1440, "2023-09-13", 0, 1440), MATCH_EQUAL);
	assert_int_equal(match_days("2023-09-13TAF", 780, 1080, "2023-09-13", 0, 1440),
			 MATCH_COMPATIBLE);
	assert_int_equal(match_days("2023-09-13", 0, 1440, "2023-09-14", 1440, 2880),
			 MATCH_DIFFERENT);
	assert_int_equal(match_days("XXXX-WXX-3", FACT_NEVER, FACT_NEVER, "XXXX-WXX-3", FACT_NEVER,
				    FACT_NEVER),
			 MATCH_NONE);
}

static void a_clock_time_without_zone_may_be_one_with_zone(void **state)
{
	(void)state;
	assert_int_equal(
		match_days("2024-09-12T21:47", 1307, 1308, "2024-09-12T18:47Z", 1127, 1128),
		MATCH_COMPATIBLE);
	assert_int_equal(match_days("2024-09-12T21:47", 1307, 1308, "2024-09-12T16:02Z", 962, 963),
			 MATCH_COMPATIBLE);
	assert_int_equal(
		match_days("2024-09-12T21:47", 1307, 1308, "2024-09-12T18:40Z", 1120, 1121),
		MATCH_DIFFERENT);
}

static void durations_compare_by_length(void **state)
{
	(void)state;
	Fact days = {
		.kind = FACT_DURATION, .value = (char *)"P2D", .number = 2, .unit = (char *)"D"
	};
	Fact hours = {
		.kind = FACT_DURATION, .value = (char *)"PT48H", .number = 48, .unit = (char *)"TH"
	};
	Fact months = {
		.kind = FACT_DURATION, .value = (char *)"PXM", .number = NAN, .unit = (char *)"M"
	};
	assert_int_equal(match_facts(&days, &hours), MATCH_EQUAL);
	assert_int_equal(match_facts(&days, &months), MATCH_NONE);
	assert_int_equal(match_facts(&months, &months), MATCH_EQUAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(shortly_before_an_hour_is_not_long_before),
		cmocka_unit_test(the_start_of_a_month_is_not_its_end),
		cmocka_unit_test(equal_numbers_agree_whatever_their_modifiers),
		cmocka_unit_test(about_reaches_ten_percent),
		cmocka_unit_test(a_bound_is_compatible_with_what_satisfies_it),
		cmocka_unit_test(plain_numbers_differ),
		cmocka_unit_test(converted_quantities_agree_as_they_are_rounded),
		cmocka_unit_test(currencies_are_never_converted),
		cmocka_unit_test(dates_are_intervals),
		cmocka_unit_test(a_clock_time_without_zone_may_be_one_with_zone),
		cmocka_unit_test(durations_compare_by_length),
	};
	return cmocka_run_group_tests_name("match", tests, NULL, NULL);
}
