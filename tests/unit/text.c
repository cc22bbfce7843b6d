/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "text/text.h"

static Text *text_of(const char *string)
{
	return text_new_take(g_strdup(string), strlen(string));
}

static void slices_are_copies(void **state)
{
	(void)state;
	Text *text = text_of("xxab");
	char *slice = text_slice(text, (Span){ 2, 4 });

	text_free(text);
	assert_string_equal(slice, "ab");
	g_free(slice);
}

static void counts_code_points(void **state)
{
	(void)state;
	Text *text = text_of("a بُن");
	assert_int_equal(text_codepoints(text, (Span){ 0, text_length(text) }), 5);
	text_free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(slices_are_copies),
		cmocka_unit_test(counts_code_points),
	};
	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
