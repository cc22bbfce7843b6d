/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include <unicode/uchar.h>
#include <unistr.h>

#include "layout/bidi.h"

/*
 * Cases that ICU 72 fails: brackets and isolates under an override, a 64th open bracket, and white
 * space after the end of an embedding.
 */
enum { KNOWN_FAILURES = 22 };

static const char suite[] = "/usr/share/unicode/BidiCharacterTest.txt";

static void assert_levels(const char *string, gboolean rtl, const char *want)
{
	guint8 *levels = bidi_levels(string, strlen(string), rtl);
	GString *got = g_string_new(NULL);

	for (gsize i = 0; i < strlen(string); i++)
		g_string_append_printf(got, "%u", levels[i]);
	assert_string_equal(got->str, want);
	g_string_free(got, TRUE);
	g_free(levels);
}

static void levels_are_told_for_each_byte(void **state)
{
	(void)state;
	assert_levels("ab", FALSE, "00");
	assert_levels("ab", TRUE, "22");
	assert_levels("ن 15", TRUE, "11122");
	assert_levels("a😀ب", FALSE, "0000011");
	assert_levels("", TRUE, "");
}

static void broken_bytes_have_levels_too(void **state)
{
	(void)state;
	assert_levels("\xFFن\xD9", TRUE, "1111");
}

static void a_paragraph_runs_as_its_article_does(void **state)
{
	(void)state;
	const char brand[] = "iPhone جديد";
	const char latin[] = "NASA 2023";
	const char digits[] = "* 10-15 *";

	assert_true(bidi_paragraph_is_rtl(brand, strlen(brand), TRUE));
	assert_false(bidi_paragraph_is_rtl(brand, strlen(brand), FALSE));
	assert_false(bidi_paragraph_is_rtl(latin, strlen(latin), TRUE));
	assert_true(bidi_paragraph_is_rtl("نعم", strlen("نعم"), FALSE));
	assert_true(bidi_paragraph_is_rtl(digits, strlen(digits), TRUE));
	assert_false(bidi_paragraph_is_rtl(digits, strlen(digits), FALSE));
}

static void runs_are_reversed_from_the_highest_level_down(void **state)
{
	(void)state;
	const guint8 levels[] = { 1, 1, 2, 2, 1, 0, 2, 2 };
	const guint want[] = { 4, 2, 3, 1, 0, 5, 6, 7 };
	guint order[8];

	bidi_reorder(levels, 8, order);
	assert_memory_equal(order, want, sizeof(want));
	bidi_reorder(levels, 0, order);
}

static void brackets_are_mirrored(void **state)
{
	(void)state;
	assert_int_equal(bidi_mirror('('), ')');
	assert_int_equal(bidi_mirror(0xAB), 0xBB);
	assert_int_equal(bidi_mirror('%'), '%');
}

/*
 * The code points of a field of the suite, as UTF-8; STARTS gets each one's first byte, a mark its
 * base's, as they share a cell.
 */
static char *read_codepoints(const char *field, GArray *starts)
{
	GString *bytes = g_string_new(NULL);
	gboolean has_base = FALSE;
	guint start = 0;
	char *end;

	g_array_set_size(starts, 0);
	for (;; field = end) {
		guint32 c = (guint32)strtoul(field, &end, 16);
		if (end == field)
			return g_string_free(bytes, FALSE);
		uint8_t buffer[6];
		int n = u8_uctomb(buffer, c, sizeof(buffer));
		int8_t type = u_charType((UChar32)c);
		gboolean is_joiner = u_charDirection((UChar32)c) == U_BOUNDARY_NEUTRAL;
		if (type != U_NON_SPACING_MARK && type != U_ENCLOSING_MARK && !is_joiner)
			has_base = FALSE;
		if (!has_base)
			start = (guint)bytes->len;
		guint own = is_joiner ? (guint)bytes->len : start;
		has_base = has_base || type != U_FORMAT_CHAR;
		g_array_append_val(starts, own);
		g_string_append_len(bytes, (const char *)buffer, n);
	}
}

/* One case: code points; direction asked; base level; levels (x: not shown); visual order. */
static gboolean passes(const char *line, GArray *starts)
{
	char **fields = g_strsplit(line, ";", 5);
	char *bytes = read_codepoints(fields[0], starts);
	gsize length = starts->len ? strlen(bytes) : 0;
	guint8 *levels = bidi_levels(bytes, length, fields[2][0] == '1');
	char **wanted = g_strsplit(fields[3], " ", -1);
	guint8 *shown_levels = g_new(guint8, starts->len + 1);
	guint *shown = g_new(guint, starts->len + 1), *order = g_new(guint, starts->len + 1);
	guint count = 0;
	gboolean good = g_strv_length(wanted) == starts->len;

	for (guint i = 0; good && i < starts->len; i++) {
		if (wanted[i][0] == 'x')
			continue;
		shown[count] = i;
		shown_levels[count] = levels[g_array_index(starts, guint, i)];
		good = shown_levels[count++] == strtoul(wanted[i], NULL, 10);
	}
	bidi_reorder(shown_levels, count, order);
	const char *at = fields[4];
	for (guint i = 0; good && i < count; i++)
		good = strtoul(at, (char **)&at, 10) == shown[order[i]];
	g_free(order);
	g_free(shown);
	g_free(shown_levels);
	g_strfreev(wanted);
	g_free(levels);
	g_free(bytes);
	g_strfreev(fields);
	return good;
}

static void the_unicode_suite_passes(void **state)
{
	(void)state;
	char *content;
	guint passed = 0, failed = 0;

	if (!g_file_get_contents(suite, &content, NULL, NULL)) {
		printf("# skipped: %s is not there\n", suite);
		return;
	}
	GArray *starts = g_array_new(FALSE, FALSE, sizeof(guint));
	for (char *line = content, *next; line; line = next) {
		next = strchr(line, '\n');
		if (next)
			*next++ = '\0';
		if (line[0] == '#' || line[0] == '\0')
			continue;
		if (passes(line, starts))
			passed++;
		else if (failed++ < KNOWN_FAILURES)
			printf("# failed: %s\n", line);
	}
	printf("# %s: %u passed, %u failed\n", suite, passed, failed);
	g_array_unref(starts);
	g_free(content);
	assert_true(failed <= KNOWN_FAILURES);
	assert_true(passed > 91000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(levels_are_told_for_each_byte),
		cmocka_unit_test(broken_bytes_have_levels_too),
		cmocka_unit_test(a_paragraph_runs_as_its_article_does),
		cmocka_unit_test(runs_are_reversed_from_the_highest_level_down),
		cmocka_unit_test(brackets_are_mirrored),
		cmocka_unit_test(the_unicode_suite_passes),
	};
	return cmocka_run_group_tests_name("bidi", tests, NULL, NULL);
}
