/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/files/editions.h"

static const char first[] = "A boat\n\nIt is lost.\n", second[] = "A boat\n\nIt is found.\n";

static Shelf *shelf_of(const char *bytes)
{
	Shelf *shelf = shelf_new();
	static const char other[] = "A pier\n\nIt stands.\n";

	shelf_take(shelf, article_from_bytes("boat.txt", bytes, strlen(bytes), NULL));
	shelf_take(shelf, article_from_bytes("pier.txt", other, strlen(other), NULL));
	return shelf;
}

static void what_changed_is_kept_and_laid_beside(void **state)
{
	(void)state;
	Editions *editions = editions_new();
	Shelf *before = shelf_of(first), *after = shelf_of(second);

	editions_keep(editions, before, after, "14:05");
	editions_keep(editions, after, after, "14:06");
	editions_keep(editions, after, before, "14:05");
	assert_int_equal(editions_count(editions, "boat.txt"), 2);
	assert_int_equal(editions_count(editions, "boat.txt (14:05)"), 2);
	assert_int_equal(editions_count(editions, "pier.txt"), 0);
	editions_lay(editions, before);
	assert_int_equal(shelf_count(before), 2);
	assert_true(editions_turn(editions, "boat.txt"));
	editions_lay(editions, before);
	assert_int_equal(shelf_count(before), 4);
	/* The newest lies next to it, and each has a name of its own. */
	assert_string_equal(article_name(shelf_article(before, 1)), "boat.txt (14:05, 2)");
	assert_string_equal(article_name(shelf_article(before, 2)), "boat.txt (14:05)");
	assert_string_equal(article_label(shelf_article(before, 2)), "as of 14:05");
	assert_string_equal(text_bytes(article_text(shelf_article(before, 2))), first);
	/* Turned at a version of it. */
	assert_false(editions_turn(editions, "boat.txt (14:05)"));
	editions_free(editions);
	shelf_free(before);
	shelf_free(after);
}

static void only_so_many_are_kept(void **state)
{
	(void)state;
	Editions *editions = editions_new();
	Shelf *one = shelf_of(first), *other = shelf_of(second);

	for (guint i = 0; i < 2 * EDITIONS_MAX; i++)
		editions_keep(editions, i % 2 ? one : other, i % 2 ? other : one, "14:05");
	assert_int_equal(editions_count(editions, "boat.txt"), EDITIONS_MAX);
	Editions *copy = editions_copy(editions);
	editions_free(editions);
	assert_int_equal(editions_count(copy, "boat.txt"), EDITIONS_MAX);
	editions_free(copy);
	shelf_free(one);
	shelf_free(other);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_changed_is_kept_and_laid_beside),
		cmocka_unit_test(only_so_many_are_kept),
	};
	return cmocka_run_group_tests_name("editions", tests, NULL, NULL);
}
