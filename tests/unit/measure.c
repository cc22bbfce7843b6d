/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "link/measure.h"

static double converted(double number, const char *from, const char *to)
{
	double there = 0;
	assert_true(measure_convert(number, from, to, &there));
	return there;
}

static void units_of_one_dimension_convert(void **state)
{
	(void)state;
	assert_float_equal(converted(2, "kilometer", "meter"), 2000, 1e-9);
	assert_float_equal(converted(1, "mile", "kilometer"), 1.609344, 1e-9);
	assert_float_equal(converted(100, "celsius", "fahrenheit"), 212, 1e-9);
	assert_float_equal(converted(-40, "fahrenheit", "celsius"), -40, 1e-9);
	assert_float_equal(converted(3, "tonne", "kilogram"), 3000, 1e-9);
}

static void quotients_convert(void **state)
{
	(void)state;
	assert_float_equal(converted(36, "kilometer-per-hour", "meter-per-second"), 10, 1e-9);
	assert_float_equal(converted(10, "knot", "kilometer-per-hour"), 18.52, 1e-9);
}

static void different_dimensions_do_not(void **state)
{
	(void)state;
	double there;
	assert_false(measure_convert(1, "kilometer", "kilogram", &there));
	assert_false(measure_convert(1, "kilometer-per-hour", "kilometer", &there));
	assert_false(measure_convert(1, "parsnip", "meter", &there));
	assert_true(measure_convert(7, "parsnip", "parsnip", &there));
}

static void what_is_measured_has_a_name(void **state)
{
	(void)state;
	assert_string_equal(measure_name("kilometer-per-hour"), "speed");
	assert_string_equal(measure_name("knot"), "speed");
	assert_string_equal(measure_name("celsius"), "temperature");
	assert_null(measure_name("parsnip"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(units_of_one_dimension_convert),
		cmocka_unit_test(quotients_convert),
		cmocka_unit_test(different_dimensions_do_not),
		cmocka_unit_test(what_is_measured_has_a_name),
	};
	return cmocka_run_group_tests_name("measure", tests, NULL, NULL);
}
