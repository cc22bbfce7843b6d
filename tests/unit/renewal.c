/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/desk/renewal.h"

static const char port[] = "عبّارة تجنح\n\nجنحت عبّارة قبالة الميناء.\n\nوعاد الركاب إلى البيوت.\n";
static const char edited[] =
	"عبّارة تجنح\n\nخبر عاجل من الساحل.\n\nجنحت عبّارة كبيرة قبالة الميناء.\n\n"
	"وعاد الركاب إلى البيوت.\n";

static void add(Shelf *shelf, const char *name, const char *bytes)
{
	shelf_take(shelf, article_from_bytes(name, bytes, strlen(bytes), NULL));
}

static gsize place_of(const Shelf *shelf, guint article, const char *words)
{
	const char *bytes = text_bytes(article_text(shelf_article(shelf, article)));

	return (gsize)(strstr(bytes, words) - bytes);
}

static void assert_led(Renewal *renewal, const char *from, const char *to)
{
	ReaderPlace place = { 0, place_of(renewal_before(renewal), 0, from) };

	assert_true(renewal_place(renewal, &place));
	assert_int_equal(place.article, 1);
	assert_int_equal(place.offset, place_of(renewal_after(renewal), 1, to));
}

static void a_place_stays_at_its_words(void **state)
{
	(void)state;
	Shelf *before = shelf_new(), *after = shelf_new();

	add(before, "port.txt", port);
	add(after, "wire.txt", "A ferry\n\nIt ran aground.\n");
	add(after, "port.txt", edited);
	Renewal *renewal = renewal_new(before, after);
	assert_led(renewal, "تجنح", "تجنح");
	assert_led(renewal, "الركاب", "الركاب");
	renewal_free(renewal);
	shelf_free(before);
	shelf_free(after);
}

static void in_an_edited_paragraph_both_ends_are_known(void **state)
{
	static const char *const texts[] = { "عنوان\n\nغادرت السفينة الميناء صباحا.\n",
					     "عنوان\n\nغادرت السفينة الكبيرة الميناء صباحا.\n" };

	(void)state;
	Shelf *before = shelf_new(), *after = shelf_new();
	add(before, "port.txt", texts[0]);
	add(after, "boat.txt", port);
	add(after, "port.txt", texts[1]);
	Renewal *renewal = renewal_new(before, after);
	assert_led(renewal, "السفينة", "السفينة");
	assert_led(renewal, "صباحا", "صباحا");
	renewal_free(renewal);
	shelf_free(before);
	shelf_free(after);
}

static void an_article_is_known_by_its_name_and_turn(void **state)
{
	(void)state;
	Shelf *before = shelf_new(), *after = shelf_new();
	guint article;

	add(before, "port.txt", port);
	add(before, "boat.txt", port);
	add(before, "port.txt", edited);
	add(after, "port.txt", port);
	add(after, "port.txt", edited);
	Renewal *renewal = renewal_new(before, after);
	assert_true(renewal_article(renewal, 2, &article));
	assert_int_equal(article, 1);
	assert_false(renewal_article(renewal, 1, &article));
	assert_true(renewal_origin(renewal, 1, &article));
	assert_int_equal(article, 2);
	ReaderPlace gone = { 1, 0 };
	assert_false(renewal_place(renewal, &gone));
	renewal_free(renewal);
	shelf_free(before);
	shelf_free(after);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_place_stays_at_its_words),
		cmocka_unit_test(in_an_edited_paragraph_both_ends_are_known),
		cmocka_unit_test(an_article_is_known_by_its_name_and_turn),
	};
	return cmocka_run_group_tests_name("renewal", tests, NULL, NULL);
}
