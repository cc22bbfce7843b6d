/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Unicode's own suites for line breaks (UAX #14) and graphemes (UAX #29), taken the way that every
 * text takes here. What does not pass is told, with the reason.
 */
#include "tests/unit/suite.h"

#include <stdlib.h>

#include "layout/cluster.h"

enum { SOFT_HYPHEN = 0xAD };

typedef struct Case {
	guint32 characters[SUITE_MOST];
	guint count;
} Case;

typedef struct Tally {
	guint cases, failed;
} Tally;

static gboolean takes_columns(guint32 c)
{
	return suite_part(c) < GLYPH_MARK;
}

/* "÷ 0023 × 0308 ÷": characters, and before each and at the end whether there is a break. */
static guint read_breaks(const char *line, guint32 *characters, gboolean *breaks)
{
	guint count = 0;

	for (const char *at = line; *at && *at != '#';) {
		char *end;
		if (g_str_has_prefix(at, "÷") || g_str_has_prefix(at, "×")) {
			breaks[count] = g_str_has_prefix(at, "÷");
			at += strlen("÷");
			continue;
		}
		guint32 c = (guint32)strtoul(at, &end, 16);
		if (end == at) {
			at++;
			continue;
		}
		assert_true(count + 1 < SUITE_MOST);
		characters[count++] = c;
		at = end;
	}
	return count;
}

static gboolean is_point(guint32 c)
{
	return c == '.' || c == ',';
}

/*
 * Where ICU follows CLDR and not the suite: a hyphen at the start keeps the letter behind it
 * (CLDR's rule 20.9), and a number may begin with its point or comma (".35"), which is kept with
 * the digit and may begin a line.
 */
static gboolean is_tailored(const Case *test, guint before)
{
	guint32 next = test->characters[before + 1];
	guint at = before;

	while (at > 0 && g_unichar_ismark(test->characters[at]))
		at--;
	if (test->characters[at] == '-')
		return at == 0;
	if (test->characters[at] == ' ')
		return is_point(next) && before + 2 < test->count &&
		       g_unichar_isdigit(test->characters[before + 2]);
	return g_unichar_isdigit(next) && is_point(test->characters[at]);
}

static void try_line_break(char *line, gpointer data)
{
	Tally *tally = data;
	Case test = { 0 };
	gboolean breaks[SUITE_MOST] = { FALSE }, good;
	Breaker *breaker = breaker_new(NULL);
	gsize count;

	test.count = read_breaks(line, test.characters, breaks);
	char *bytes = suite_bytes(test.characters, test.count);
	Glyph *glyphs = glyphs_new(bytes, strlen(bytes), &count);
	GlyphUnits units = glyphs_units(glyphs, count);
	breaker_find(breaker, glyphs, count, units);
	g_free(units.units);
	good = count == test.count;
	for (guint i = 0; good && i < count; i++)
		good = glyphs[i].breaks == breaks[i + 1] || test.characters[i] == SOFT_HYPHEN ||
		       (i + 1 < count && is_tailored(&test, i));
	tally->cases++;
	if (!good && tally->failed++ < 30)
		printf("# failed: %s\n", line);
	g_free(glyphs);
	g_free(bytes);
	breaker_free(breaker);
}

static void line_breaks(void **state)
{
	(void)state;
	Tally tally = { 0 };

	if (!suite_for_each_line("auxiliary/LineBreakTest.txt", try_line_break, &tally))
		return;
	printf("# LineBreakTest.txt: %u cases, %u failed\n", tally.cases, tally.failed);
	assert_int_equal(tally.failed, 0);
	assert_true(tally.cases > 7000);
}

/* What is not seen at the start goes with the first that is. */
static gboolean has_columns_before(const Case *test, guint end)
{
	for (guint i = 0; i < end; i++)
		if (!suite_is_unseen(test->characters[i]))
			return TRUE;
	return FALSE;
}

/*
 * Clusters are graphemes, but that one with several characters that take columns has a cell for
 * each, and that what takes none goes with what is before it: so do the second and third letters
 * of a Hangul syllable where the first is missing, and a mark behind a line end, which is white
 * space within a paragraph.
 */
static void try_grapheme_break(char *line, gpointer data)
{
	Tally *tally = data;
	Case test = { 0 };
	gboolean breaks[SUITE_MOST] = { FALSE }, good = TRUE;

	test.count = read_breaks(line, test.characters, breaks);
	char *bytes = suite_bytes(test.characters, test.count);
	GArray *clusters = clusters_new(bytes, strlen(bytes), 0, FALSE, (Typography){ 0 }, NULL);
	gsize offset = 0;
	for (guint i = 1; good && i < test.count; i++) {
		gboolean begins = FALSE;
		offset += (gsize)g_unichar_to_utf8(test.characters[i - 1], NULL);
		for (guint c = 0; c < clusters->len; c++)
			begins |= g_array_index(clusters, Cluster, c).source.start == offset;
		if (takes_columns(test.characters[i]))
			good = begins || !breaks[i] || !has_columns_before(&test, i);
		else
			good = !begins;
	}
	tally->cases++;
	if (!good && tally->failed++ < 30)
		printf("# failed: %s\n", line);
	g_array_unref(clusters);
	g_free(bytes);
}

static void grapheme_breaks(void **state)
{
	(void)state;
	Tally tally = { 0 };

	if (!suite_for_each_line("auxiliary/GraphemeBreakTest.txt", try_grapheme_break, &tally))
		return;
	printf("# GraphemeBreakTest.txt: %u cases, %u failed\n", tally.cases, tally.failed);
	assert_int_equal(tally.failed, 0);
	assert_true(tally.cases > 500);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(line_breaks),
		cmocka_unit_test(grapheme_breaks),
	};
	return cmocka_run_group_tests_name("breaks", tests, NULL, NULL);
}
