/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/files/changes.h"

static const char port[] = "عبّارة تجنح\n\nجنحت عبّارة قبالة الميناء.\n\nوعاد الركاب.\n";
static const char edited[] =
	"عبّارة تجنح\n\nخبر عاجل.\n\nوعاد الركاب.\n\nجنحت عبّارة قبالة المرفأ.\n";

static void add(Shelf *shelf, const char *name, const char *bytes)
{
	shelf_take(shelf, article_from_bytes(name, bytes, strlen(bytes), NULL));
}

static void free_changes(gpointer changes)
{
	if (changes)
		g_array_unref(changes);
}

static void assert_told(const Shelf *before, const Shelf *after, const char *expected)
{
	GString *message = g_string_new("");

	GPtrArray *changes = changes_between(before, after);
	g_ptr_array_set_free_func(changes, free_changes);
	changes_tell(changes, message);
	g_ptr_array_unref(changes);
	assert_string_equal(message->str, expected);
	g_string_free(message, TRUE);
}

static void other_and_new_paragraphs_are_found(void **state)
{
	(void)state;
	Shelf *shelf = shelf_new();

	add(shelf, "port.txt", port);
	add(shelf, "port.txt", edited);
	const Article *one = shelf_article(shelf, 0), *other = shelf_article(shelf, 1);
	GArray *there = changes_find(one, other), *back = changes_find(other, one);
	assert_int_equal(there->len, 2);
	assert_int_equal(g_array_index(there, Span, 0).start, article_paragraph(other, 1).start);
	assert_int_equal(g_array_index(there, Span, 1).start, article_paragraph(other, 3).start);
	assert_int_equal(back->len, 1);
	g_array_unref(there);
	g_array_unref(back);
	shelf_free(shelf);
}

static void articles_are_known_by_their_names(void **state)
{
	(void)state;
	Shelf *before = shelf_new(), *moved = shelf_new(), *more = shelf_new();

	add(before, "port.txt", port);
	add(before, "wire.txt", "A ferry\n\nIt ran aground.\n");
	add(moved, "wire.txt", "A ferry\n\nIt ran aground.\n");
	add(moved, "port.txt", edited);
	add(more, "port.txt", port);
	add(more, "boat.txt", edited);
	assert_told(before, before, "all is as it was");
	assert_told(before, moved, "paragraphs are other than before in: 2");
	assert_told(before, more, "1 article more");
	shelf_free(before);
	shelf_free(moved);
	shelf_free(more);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(other_and_new_paragraphs_are_found),
		cmocka_unit_test(articles_are_known_by_their_names),
	};
	return cmocka_run_group_tests_name("changes", tests, NULL, NULL);
}
