/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/keys/event.h"

static void assert_named(const char *name, Key key)
{
	GString *out = g_string_new("");

	assert_int_equal(key_named(name), key);
	key_append_name(out, key);
	assert_string_equal(out->str, name);
	g_string_free(out, TRUE);
}

static void keys_and_names_are_a_pair(void **state)
{
	(void)state;
	assert_named("j", 'j');
	assert_named("ت", 0x062A);
	assert_named("Space", ' ');
	assert_named("Tab", KEY_TAB);
	assert_named("Shift-Tab", KEY_BACK_TAB);
	assert_named("Alt-3", KEY_ALT | '3');
	assert_named("Ctrl-L", 0x0C);
	assert_named("Enter", KEY_RETURN);
	assert_named("↓", KEY_ARROW_DOWN);
}

static void what_is_no_key_has_no_name(void **state)
{
	(void)state;
	assert_int_equal(key_named(""), KEY_NONE);
	assert_int_equal(key_named("jj"), KEY_NONE);
	assert_int_equal(key_named("Alt-"), KEY_NONE);
	assert_int_equal(key_named("Alt-Nothing"), KEY_NONE);
}

static void events_are_read_from_words(void **state)
{
	(void)state;
	Event event;

	assert_true(event_parse("resize 80x24", &event));
	assert_int_equal(event.type, EVENT_RESIZE);
	assert_int_equal(event.width, 80);
	assert_int_equal(event.height, 24);
	assert_true(event_parse("click 3,4", &event));
	assert_int_equal(event.type, EVENT_CLICK);
	assert_int_equal(event.y, 4);
	assert_true(event_parse("wheel 3,4,-1", &event));
	assert_int_equal(event.type, EVENT_WHEEL);
	assert_int_equal(event.steps, -1);
	assert_true(event_parse("found", &event));
	assert_int_equal(event.type, EVENT_FOUND);
	assert_true(event_parse("PgDn", &event));
	assert_int_equal(event.key, KEY_PAGE_DOWN);
	assert_false(event_parse("click here", &event));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_and_names_are_a_pair),
		cmocka_unit_test(what_is_no_key_has_no_name),
		cmocka_unit_test(events_are_read_from_words),
	};
	return cmocka_run_group_tests_name("event", tests, NULL, NULL);
}
