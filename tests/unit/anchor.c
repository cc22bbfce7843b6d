/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "text/anchor.h"

static Text *text_of(const char *string)
{
	return text_new_take(g_strdup(string), strlen(string));
}

/* Anchor the first WANTED in FORMER, and find it in LATTER; what the span found is of it. */
static char *carried(const char *former, const char *wanted, const char *latter, gboolean *good)
{
	Text *old = text_of(former), *new = text_of(latter);
	gsize start = (gsize)(strstr(former, wanted) - former);
	Anchor anchor = anchor_new(old, (Span){ start, start + strlen(wanted) });
	Span span;

	*good = anchor_find(&anchor, new, &span);
	char *words = text_slice(new, span);
	anchor_clear(&anchor);
	text_free(old);
	text_free(new);
	return words;
}

static void assert_carried(const char *former, const char *wanted, const char *latter,
			   const char *found)
{
	gboolean good;
	char *words = carried(former, wanted, latter, &good);

	assert_true(good);
	assert_string_equal(words, found);
	g_free(words);
}

static void what_was_not_edited_is_where_it_was(void **state)
{
	(void)state;
	assert_carried("غادر القطار المحطة", "القطار", "غادر القطار المحطة", "القطار");
}

static void what_moved_is_found(void **state)
{
	(void)state;
	assert_carried("غادر القطار\nالمحطة", "القطار\nالمحطة", "تحديث: غادر القطار\tالمحطة أمس",
		       "القطار\tالمحطة");
	assert_carried("the ferry ran aground", "ran aground", "At dawn, the ferry ran aground",
		       "ran aground");
}

static void of_equal_words_those_with_the_same_ones_before_are_taken(void **state)
{
	(void)state;
	assert_carried("one boat, two boats, red boats", "boats, red",
		       "boats, red; one boat, two boats, red boats", "boats, red");
	Text *new = text_of("x boats y boats two boats");
	Text *old = text_of("two boats");
	Anchor anchor = anchor_new(old, (Span){ 4, 9 });
	Span span;

	assert_true(anchor_find(&anchor, new, &span));
	assert_int_equal(span.start, 20);
	anchor_clear(&anchor);
	text_free(old);
	text_free(new);
}

static void words_whose_end_was_edited_are_found_by_their_beginning(void **state)
{
	(void)state;
	assert_carried("He said the repairs will take nine weeks from now.",
		       "the repairs will take nine weeks",
		       "He has said the repairs will take half a year.",
		       "the repairs will take half a yea");
}

static void what_replaced_them_is_found_by_the_words_before(void **state)
{
	(void)state;
	assert_carried("the harbour master told reporters nothing", "nothing",
		       "Yesterday the harbour master told reporters all", "all");
}

static void what_is_gone_is_said_to_be(void **state)
{
	(void)state;
	gboolean good;
	char *words = carried("a boat", "boat", "قطار", &good);

	assert_false(good);
	g_free(words);
}

static void it_is_read_as_it_was_written(void **state)
{
	(void)state;
	Text *text = text_of("غادر\tالقطار\nالمحطة");
	Anchor anchor = anchor_new(text, (Span){ 9, 21 }), again;
	GString *line = g_string_new("");
	Span span;

	anchor_append(line, &anchor);
	char **fields = g_strsplit(line->str, "\t", -1);
	assert_int_equal(g_strv_length(fields), 4);
	assert_true(anchor_read(fields, &again));
	assert_true(anchor_find(&again, text, &span));
	assert_int_equal(span.start, 9);
	assert_int_equal(span.end, 21);
	g_free(fields[0]);
	fields[0] = g_strdup("-1");
	Anchor none;
	assert_false(anchor_read(fields, &none));
	g_strfreev(fields);
	g_string_free(line, TRUE);
	anchor_clear(&anchor);
	anchor_clear(&again);
	text_free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_not_edited_is_where_it_was),
		cmocka_unit_test(what_moved_is_found),
		cmocka_unit_test(of_equal_words_those_with_the_same_ones_before_are_taken),
		cmocka_unit_test(words_whose_end_was_edited_are_found_by_their_beginning),
		cmocka_unit_test(what_replaced_them_is_found_by_the_words_before),
		cmocka_unit_test(what_is_gone_is_said_to_be),
		cmocka_unit_test(it_is_read_as_it_was_written),
	};
	return cmocka_run_group_tests_name("anchor", tests, NULL, NULL);
}
