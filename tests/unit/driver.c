/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <unictype.h>
#include <unistr.h>

#include "ui/terminal/driver.h"

#define WIDTH_MAX 64

/* A row of cells, one for each character of TEXT; 東 and 京 are wide. Returns the width. */
static int row_of(const char *text, GridCell *cells)
{
	const uint8_t *at = (const uint8_t *)text, *next;
	int width = 0;
	ucs4_t c;

	memset(cells, 0, WIDTH_MAX * sizeof *cells);
	while ((next = u8_next(&c, at)) != NULL) {
		GridCell *cell = &cells[width++];
		memcpy(cell->grapheme, at, (gsize)(next - at));
		cell->width = c >= 0x4E00 && c < 0xA000 ? 2 : 1;
		cell->role = ROLE_TEXT;
		if (cell->width == 2)
			cells[width++].width = 0;
		at = next;
	}
	return width;
}

/* What is sent, cell after cell, the marks by their names in braces, another weight as *. */
static char *sent_for(Driver driver, const char *text)
{
	static const struct {
		ucs4_t c;
		const char *name;
	} marks[] = {
		{ 0x200E, "{LRM}" },
		{ 0x202C, "{PDF}" },
		{ 0x202D, "{LRO}" },
		{ 0x202E, "{RLO}" },
	};
	GridCell cells[WIDTH_MAX], sent[WIDTH_MAX];
	int width = row_of(text, cells);
	GString *out = g_string_new("");

	driver_row(driver, cells, width, sent);
	for (int x = 0; x < width; x++) {
		const uint8_t *at = (const uint8_t *)sent[x].grapheme, *next;
		ucs4_t c;
		for (; (next = u8_next(&c, at)) != NULL; at = next) {
			gsize i = 0;
			while (i < G_N_ELEMENTS(marks) && marks[i].c != c)
				i++;
			if (i < G_N_ELEMENTS(marks))
				g_string_append(out, marks[i].name);
			else
				g_string_append_len(out, (const char *)at, next - at);
		}
		if (sent[x].flags & DRIVER_OTHER_WEIGHT)
			g_string_append_c(out, '*');
	}
	return g_string_free(out, FALSE);
}

static void assert_sent(Driver driver, const char *text, const char *want)
{
	char *sent = sent_for(driver, text);

	assert_string_equal(sent, want);
	g_free(sent);
}

static void most_are_sent_what_is_seen(void **state)
{
	(void)state;
	static const Driver drivers[] = { DRIVER_VISUAL, DRIVER_BDSM, DRIVER_MLTERM,
					  DRIVER_LOGICAL };

	for (gsize i = 0; i < G_N_ELEMENTS(drivers); i++)
		assert_sent(drivers[i], "│ה ג│ב 7 א│", "│ה ג│ב 7 א│");
}

/* Konsole: each pane from the right, between its walls. */
static void rlo_turns_every_pane(void **state)
{
	(void)state;
	assert_sent(DRIVER_RLO, "│ד ג│ב 7 א│", "│{LRM}{RLO}ג ד{PDF}│{LRM}{RLO}א 7 ב{PDF}│");
	assert_sent(DRIVER_RLO, "│ab cd│ב א│", "│ab cd│{LRM}{RLO}א ב{PDF}│");
	assert_sent(DRIVER_RLO, "plain words", "plain words");
	assert_sent(DRIVER_RLO, "│ א🇪🇬🇯🇴ב│", "│{LRM}{RLO}ב🇯🇴🇪🇬א {PDF}│");
	assert_sent(DRIVER_RLO, " א 東 ב", " {LRM}{RLO}ב 東 א{PDF}{LRM}");
}

/* tmux without passage: one override over the row, which begins in a cell. */
static void lro_keeps_the_row(void **state)
{
	(void)state;
	assert_sent(DRIVER_LRO, "│ד ג│ב 7 א│", "│{LRO}ד ג│ב 7 א│{PDF}");
	assert_sent(DRIVER_LRO, "ב א", "ב{LRM}{LRO} א{PDF}");
	assert_sent(DRIVER_LRO, "plain words", "plain words");
}

/* kitty: each word from the right; what is glued to it has another weight, so another font. */
static void kitty_turns_every_word(void **state)
{
	(void)state;
	assert_sent(DRIVER_KITTY, "│גד אב│", "│דג בא│");
	assert_sent(DRIVER_KITTY, "גד 2024 ab", "דג 2024 ab");
	assert_sent(DRIVER_KITTY, "7בא.", "7*אב.*");
	assert_sent(DRIVER_KITTY, "٢٠٢٤ م٢٠٢٤و", "٤٢٠٢ و٤٢٠٢م");
}

/* kitty draws the letter of the other end in a cell, with the cell's own colours. */
static void kitty_leaves_colours_where_they_are(void **state)
{
	(void)state;
	GridCell cells[WIDTH_MAX], sent[WIDTH_MAX];
	int width = row_of(".אב،", cells);

	cells[1].flags = cells[2].flags = GRID_FACT;
	driver_row(DRIVER_KITTY, cells, width, sent);
	assert_string_equal(sent[1].grapheme, "،");
	assert_int_equal(sent[1].flags, GRID_FACT);
	assert_int_equal(sent[3].flags, 0);
}

/* Some row of letters of both directions, digits, walls, blanks and wide ones. */
static int random_row(GRand *random, GridCell *cells)
{
	static const char *const pieces[] = { "א", "ب", "a", "7", " ", "│", "東", "(", "،" };
	GString *text = g_string_new("");
	int pieces_wanted = g_rand_int_range(random, 1, 24);

	for (int i = 0; i < pieces_wanted; i++)
		g_string_append(text, pieces[g_rand_int_range(random, 0, G_N_ELEMENTS(pieces))]);
	int width = row_of(text->str, cells);
	g_string_free(text, TRUE);
	return width;
}

/*
 * Whatever the driver: nothing is lost, and a place is found by the column where the terminal was
 * sent it. kitty alone turns the look round and not the place.
 */
static void every_place_is_found_again(void **state)
{
	(void)state;
	GRand *random = g_rand_new_with_seed(7);
	GridCell cells[WIDTH_MAX], sent[WIDTH_MAX];

	for (int round = 0; round < 5000; round++) {
		int width = random_row(random, cells);
		for (guint driver = DRIVER_VISUAL; driver < DRIVERS; driver++) {
			driver_row((Driver)driver, cells, width, sent);
			for (int x = 0; x < width; x++) {
				int there = driver_column((Driver)driver, cells, width, x);
				assert_int_equal(driver_column((Driver)driver, cells, width, there),
						 x);
				if (driver == DRIVER_KITTY || cells[x].width != 1)
					continue;
				assert_int_equal(sent[there].width, 1);
				assert_true(
					g_str_has_prefix(sent[there].grapheme, cells[x].grapheme));
			}
		}
	}
	g_rand_free(random);
}

/* A cell that has as many marks as curses takes still gets those of the driver. */
static void marks_of_the_driver_have_room(void **state)
{
	(void)state;
	GridCell cells[WIDTH_MAX], sent[WIDTH_MAX];
	int width = row_of("│א│", cells);

	strcpy(cells[0].grapheme, "a\u0301\u0302\u0303\u0304");
	strcpy(cells[1].grapheme, "א\u05B0\u05B1\u05B2\u05B3");
	driver_row(DRIVER_RLO, cells, width, sent);
	assert_string_equal(sent[1].grapheme, "א\u05B0\u05B1\u05B2\u202C");
	driver_row(DRIVER_LRO, cells, width, sent);
	assert_string_equal(sent[0].grapheme, "a\u0301\u0302\u0303\u202D");
}

static void drivers_have_names(void **state)
{
	(void)state;
	Driver driver;

	for (guint i = 0; i < DRIVERS; i++) {
		assert_true(driver_named(driver_name((Driver)i), &driver));
		assert_int_equal(driver, i);
	}
	assert_false(driver_named("sideways", &driver));
	assert_int_equal(driver_order(DRIVER_LOGICAL), ORDER_LOGICAL);
	assert_int_equal(driver_order(DRIVER_RLO), ORDER_VISUAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(most_are_sent_what_is_seen),
		cmocka_unit_test(rlo_turns_every_pane),
		cmocka_unit_test(lro_keeps_the_row),
		cmocka_unit_test(kitty_turns_every_word),
		cmocka_unit_test(kitty_leaves_colours_where_they_are),
		cmocka_unit_test(every_place_is_found_again),
		cmocka_unit_test(marks_of_the_driver_have_room),
		cmocka_unit_test(drivers_have_names),
	};
	return cmocka_run_group_tests_name("driver", tests, NULL, NULL);
}
