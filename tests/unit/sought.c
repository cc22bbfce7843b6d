/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/desk/sought.h"

static const char *const rows[] = {
	"speed of the ferry\n22 knots",
	"count of boats\nثلاثة زوارق",
	"date\nيوم الإثنين",
};

/* How often a row was asked for. */
static guint asked;

static char *text_of(gconstpointer data, guint row)
{
	(void)data;
	asked++;
	return g_strdup(rows[row]);
}

/* Which rows hold TYPED: "02". */
static char *held(Sought *sought, const char *typed)
{
	GString *out = g_string_new("");

	sought_type(sought, typed);
	for (guint i = 0; i < G_N_ELEMENTS(rows); i++)
		if (sought_holds(sought, i))
			g_string_append_printf(out, "%u", i);
	return g_string_free(out, FALSE);
}

static void assert_held(Sought *sought, const char *typed, const char *want)
{
	char *got = held(sought, typed);

	assert_string_equal(got, want);
	g_free(got);
}

static Sought *sought_of_rows(void)
{
	Sought *sought = sought_new(text_of, NULL);

	sought_forget(sought, G_N_ELEMENTS(rows));
	return sought;
}

static void every_word_is_sought_however_it_is_spelt(void **state)
{
	Sought *sought = sought_of_rows();

	(void)state;
	assert_held(sought, "", "012");
	assert_held(sought, "Ferry 22", "0");
	assert_held(sought, "22 ferry", "0");
	assert_held(sought, "ferry 23", "");
	assert_held(sought, "الاثنين", "2");
	assert_string_equal(sought_typed(sought), "الاثنين");
	sought_free(sought);
}

static void what_is_taken_back_shows_the_rows_again(void **state)
{
	Sought *sought = sought_of_rows();

	(void)state;
	assert_held(sought, "b", "1");
	assert_held(sought, "bx", "");
	assert_held(sought, "b", "1");
	assert_held(sought, "", "012");
	sought_free(sought);
}

static void a_row_is_made_once(void **state)
{
	Sought *sought = sought_of_rows();

	(void)state;
	asked = 0;
	assert_held(sought, "f", "01");
	assert_held(sought, "fe", "0");
	assert_held(sought, "x", "");
	assert_int_equal(asked, G_N_ELEMENTS(rows));
	sought_forget(sought, G_N_ELEMENTS(rows));
	assert_held(sought, "fe", "0");
	assert_int_equal(asked, 2 * G_N_ELEMENTS(rows));
	sought_free(sought);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_word_is_sought_however_it_is_spelt),
		cmocka_unit_test(what_is_taken_back_shows_the_rows_again),
		cmocka_unit_test(a_row_is_made_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
