/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "fact/calendar.h"

static gint64 number(int year, int month, int day)
{
	return calendar_number(CALENDAR_GREGORIAN, (CalendarDay){ year, month, day });
}

static void assert_day(Calendar calendar, gint64 of, CalendarDay expected)
{
	CalendarDay day = calendar_day(calendar, of);
	assert_int_equal(day.year, expected.year);
	assert_int_equal(day.month, expected.month);
	assert_int_equal(day.day, expected.day);
}

static void counts_days_from_1970(void **state)
{
	(void)state;
	assert_int_equal(number(1970, 1, 1), 0);
	assert_int_equal(number(1969, 12, 31), -1);
	assert_int_equal(number(2000, 3, 1), 11017);
	assert_int_equal(number(2024, 2, 29), 19782);
}

static void gives_back_the_day_of_a_number(void **state)
{
	(void)state;
	for (gint64 n = -800000; n < 2900000; n += 9973)
		if (calendar_has(n)) {
			CalendarDay day = calendar_day(CALENDAR_GREGORIAN, n);
			assert_int_equal(calendar_number(CALENDAR_GREGORIAN, day), n);
		}
}

static void knows_which_days_exist(void **state)
{
	(void)state;
	const struct {
		Calendar calendar;
		CalendarDay day;
		gboolean exists;
	} cases[] = {
		{ CALENDAR_GREGORIAN, { 2024, 2, 29 }, TRUE },
		{ CALENDAR_GREGORIAN, { 2023, 2, 29 }, FALSE },
		{ CALENDAR_GREGORIAN, { 2023, 13, 1 }, FALSE },
		{ CALENDAR_GREGORIAN, { 2023, 0, 1 }, FALSE },
		{ CALENDAR_GREGORIAN, { 2023, 4, 31 }, FALSE },
		{ CALENDAR_GREGORIAN, { 9999, 12, 31 }, TRUE },
		{ CALENDAR_GREGORIAN, { 10000, 1, 1 }, FALSE },
		{ CALENDAR_GREGORIAN, { 0, 1, 1 }, FALSE },
		{ CALENDAR_GREGORIAN, { -5, 1, 1 }, FALSE },
		{ CALENDAR_HIJRI, { 1446, 3, 11 }, TRUE },
		{ CALENDAR_HIJRI, { 1446, 3, 31 }, FALSE },
		{ CALENDAR_HIJRI, { 9999, 12, 1 }, FALSE },
		{ CALENDAR_SOLAR_HIJRI, { 1402, 6, 31 }, TRUE },
		{ CALENDAR_SOLAR_HIJRI, { 1402, 7, 31 }, FALSE },
		{ CALENDAR_SOLAR_HIJRI, { 9999, 12, 1 }, FALSE },
	};

	gint64 found;

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		assert_int_equal(calendar_find(cases[i].calendar, cases[i].day, &found),
				 cases[i].exists);
	assert_false(calendar_has(G_MAXINT64));
	assert_false(calendar_has(G_MININT64));
}

static void reads_hijri_days_as_umm_al_qura(void **state)
{
	(void)state;
	const struct {
		CalendarDay hijri;
		CalendarDay gregorian;
	} cases[] = {
		{ { 1440, 8, 19 }, { 2019, 4, 24 } },
		{ { 1445, 2, 28 }, { 2023, 9, 13 } },
		{ { 1446, 1, 1 }, { 2024, 7, 7 } },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		gint64 n = calendar_number(CALENDAR_HIJRI, cases[i].hijri);
		assert_day(CALENDAR_GREGORIAN, n, cases[i].gregorian);
		assert_day(CALENDAR_HIJRI, n, cases[i].hijri);
	}
}

static void reads_solar_hijri_days(void **state)
{
	(void)state;
	const struct {
		CalendarDay solar;
		CalendarDay gregorian;
	} cases[] = {
		{ { 1403, 1, 1 }, { 2024, 3, 20 } },
		{ { 1402, 6, 22 }, { 2023, 9, 13 } },
		{ { 1357, 11, 22 }, { 1979, 2, 11 } },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		gint64 n = calendar_number(CALENDAR_SOLAR_HIJRI, cases[i].solar);
		assert_day(CALENDAR_GREGORIAN, n, cases[i].gregorian);
		assert_day(CALENDAR_SOLAR_HIJRI, n, cases[i].solar);
	}
}

static void tells_the_length_of_months(void **state)
{
	(void)state;
	assert_int_equal(calendar_month_length(CALENDAR_GREGORIAN, 2024, 2), 29);
	assert_int_equal(calendar_month_length(CALENDAR_GREGORIAN, 2023, 9), 30);
	assert_int_equal(calendar_month_length(CALENDAR_GREGORIAN, 2023, 14), 0);
	assert_int_equal(calendar_month_length(CALENDAR_HIJRI, 1446, 3), 30);
	assert_int_equal(calendar_month_length(CALENDAR_SOLAR_HIJRI, 1403, 12), 30);
	assert_int_equal(calendar_month_length(CALENDAR_SOLAR_HIJRI, 1402, 12), 29);
}

static void tells_weekdays(void **state)
{
	(void)state;
	assert_int_equal(calendar_weekday(0), 4);
	assert_int_equal(calendar_weekday(number(2023, 9, 13)), 3);
	assert_int_equal(calendar_weekday(number(2024, 9, 15)), 7);
	assert_int_equal(calendar_weekday(number(1, 1, 1)), 1);
}

static void tells_iso_weeks_and_their_year(void **state)
{
	(void)state;
	const struct {
		CalendarDay day;
		int year, week;
	} cases[] = {
		{ { 2023, 9, 13 }, 2023, 37 }, { { 2023, 1, 1 }, 2022, 52 },
		{ { 2024, 12, 30 }, 2025, 1 }, { { 2020, 12, 31 }, 2020, 53 },
		{ { 2021, 1, 3 }, 2020, 53 },  { { 9999, 12, 31 }, 9999, 52 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		int year, week;
		calendar_week(calendar_number(CALENDAR_GREGORIAN, cases[i].day), &year, &week);
		assert_int_equal(year, cases[i].year);
		assert_int_equal(week, cases[i].week);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_days_from_1970),
		cmocka_unit_test(gives_back_the_day_of_a_number),
		cmocka_unit_test(knows_which_days_exist),
		cmocka_unit_test(reads_hijri_days_as_umm_al_qura),
		cmocka_unit_test(reads_solar_hijri_days),
		cmocka_unit_test(tells_the_length_of_months),
		cmocka_unit_test(tells_weekdays),
		cmocka_unit_test(tells_iso_weeks_and_their_year),
	};
	return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
