/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "ui/memory/memory_lines.h"

static const char port[] =
	"---\nsource: جريدة\n---\nعبّارة تجنح\n\nجنحت عبّارة قبالة الميناء فجر أمس.\n\n"
	"وعاد الركاب إلى بيوتهم قبل الظهر.\n";
static const char port_edited[] =
	"---\nsource: جريدة\n---\nعبّارة تجنح\n\nتحديث في السابعة.\n\nجنحت عبّارة "
	"قبالة الميناء فجر أمس.\n\nوعاد الركاب إلى بيوتهم قبل الظهر.\n";
static const char port_renamed[] =
	"---\nsource: جريدة\n---\nعبّارة تجنح ثم تعوم\n\nجنحت عبّارة قبالة "
	"الميناء فجر أمس.\n";
static const char wire[] = "Ferry aground\n\nA ferry ran aground at dawn.\n";

static Shelf *shelf_of(const char *name, const char *first, const char *second)
{
	Shelf *shelf = shelf_new();

	if (first)
		shelf_take(shelf, article_from_bytes(name, first, strlen(first), NULL));
	if (second)
		shelf_take(shelf, article_from_bytes("wire.txt", second, strlen(second), NULL));
	return shelf;
}

static Span span_of(const Shelf *shelf, guint article, const char *words)
{
	const char *bytes = text_bytes(article_text(shelf_article(shelf, article)));
	gsize start = (gsize)(strstr(bytes, words) - bytes);

	return (Span){ start, start + strlen(words) };
}

/* All there is to remember of the two articles. */
static Memory *filled(const Shelf *shelf)
{
	Memory *memory = memory_new(shelf);
	MemoryScene scene = { .focused = 1, .is_alone = TRUE, .view = (char *)"matrix" };
	MemoryNote note = { 0, span_of(shelf, 0, "فجر أمس"), (char *)"متى؟\nسألت\tالحرس \\ غدا",
			    NULL };
	MemoryMark mark = { 'x', 0, span_of(shelf, 0, "الركاب") };
	const MemoryColumn columns[] = { { 1, FALSE }, { 0, TRUE } };

	g_array_append_vals(memory_columns(memory), columns, G_N_ELEMENTS(columns));
	memory_set_top(memory, 0, span_of(shelf, 0, "وعاد").start);
	memory_set_mark(memory, mark);
	memory_set_note(memory, &note);
	scene.has_point = TRUE;
	scene.point = span_of(shelf, 1, "at dawn").start;
	memory_set_scene(memory, &scene);
	history_add(memory_history(memory, MEMORY_SOUGHT), "ميناء");
	history_add(memory_history(memory, MEMORY_TYPED), "next-fact");
	return memory;
}

/* What was remembered of FIRST and SECOND, read again with others. */
static Memory *recalled(const Shelf *shelf)
{
	Shelf *before = shelf_of("port.txt", port, wire);
	Memory *then = filled(before), *now = memory_new(shelf);
	char *lines = memory_write(then);

	memory_read(now, lines);
	g_free(lines);
	memory_free(then);
	shelf_free(before);
	return now;
}

static void assert_note(const Memory *memory, guint article, Span span, const char *text)
{
	const MemoryNote *note = memory_note_at(memory, article, span.start);

	assert_non_null(note);
	assert_string_equal(note->text, text);
	assert_int_equal(note->span.start, span.start);
	assert_int_equal(note->span.end, span.end);
}

static void all_is_read_as_it_was_written(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of("port.txt", port, wire);
	Memory *memory = recalled(shelf);
	const MemoryScene *scene = memory_scene(memory);
	MemoryMark mark;
	gsize top;

	assert_true(memory_top(memory, 0, &top));
	assert_int_equal(top, span_of(shelf, 0, "وعاد").start);
	assert_false(memory_top(memory, 1, &top));
	assert_true(memory_mark(memory, 'x', &mark));
	assert_int_equal(mark.span.start, span_of(shelf, 0, "الركاب").start);
	assert_false(memory_mark(memory, 'y', &mark));
	assert_note(memory, 0, span_of(shelf, 0, "فجر أمس"), "متى؟\nسألت الحرس \\ غدا");
	const MemoryColumn *columns = (const MemoryColumn *)memory_columns(memory)->data;
	assert_int_equal(memory_columns(memory)->len, 2);
	assert_true(columns[0].article == 1 && !columns[0].is_hidden);
	assert_true(columns[1].article == 0 && columns[1].is_hidden);
	assert_int_equal(scene->focused, 1);
	assert_true(scene->is_alone && scene->has_point);
	assert_int_equal(scene->point, span_of(shelf, 1, "at dawn").start);
	assert_string_equal(scene->view, "matrix");
	assert_string_equal(history_line(memory_history(memory, MEMORY_SOUGHT), 0), "ميناء");
	assert_string_equal(history_line(memory_history(memory, MEMORY_TYPED), 0), "next-fact");
	assert_int_equal(memory_kept(memory)->len, 0);
	char *once = memory_write(memory);
	Memory *again = memory_new(shelf);
	memory_read(again, once);
	char *twice = memory_write(again);
	assert_string_equal(once, twice);
	g_free(once);
	g_free(twice);
	memory_free(again);
	memory_free(memory);
	shelf_free(shelf);
}

static void an_edited_article_keeps_its_places(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of("elsewhere/port.txt", port_edited, wire);
	Memory *memory = recalled(shelf);
	gsize top;

	assert_true(memory_top(memory, 0, &top));
	assert_int_equal(top, span_of(shelf, 0, "وعاد").start);
	assert_note(memory, 0, span_of(shelf, 0, "فجر أمس"), "متى؟\nسألت الحرس \\ غدا");
	memory_free(memory);
	shelf_free(shelf);
}

static void another_headline_is_known_by_the_name(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of("port.txt", port_renamed, wire);
	Memory *memory = recalled(shelf);
	MemoryMark mark;

	assert_note(memory, 0, span_of(shelf, 0, "فجر أمس"), "متى؟\nسألت الحرس \\ غدا");
	/* Its words are gone, and may come back. */
	assert_false(memory_mark(memory, 'x', &mark));
	assert_int_equal(memory_kept(memory)->len, 1);
	memory_free(memory);
	shelf_free(shelf);
}

static void what_is_about_others_is_kept(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of(NULL, NULL, wire), *both = shelf_of("port.txt", port, wire);
	Memory *memory = recalled(shelf), *later = memory_new(both);

	memory_read(memory, "flight\tof birds\n\n\t\t\nnote\t\nmark\tab\tcd\n# of mine\n");
	char *lines = memory_write(memory);
	memory_read(later, lines);
	assert_note(later, 0, span_of(both, 0, "فجر أمس"), "متى؟\nسألت الحرس \\ غدا");
	assert_non_null(strstr(lines, "\nflight\tof birds\n"));
	assert_non_null(strstr(lines, "\n# of mine\n"));
	g_free(lines);
	memory_free(memory);
	memory_free(later);
	shelf_free(shelf);
	shelf_free(both);
}

static void a_set_is_known_whatever_its_order(void **state)
{
	(void)state;
	Shelf *one = shelf_of("a", port, wire), *other = shelf_of("b", wire, port);
	Shelf *third = shelf_of("a", port, port);
	Memory *a = memory_new(one), *b = memory_new(other), *c = memory_new(third);

	assert_string_equal(memory_key(a), memory_key(b));
	assert_string_not_equal(memory_key(a), memory_key(c));
	assert_string_equal(memory_id(a, 0), memory_id(b, 1));
	assert_string_not_equal(memory_id(c, 0), memory_id(c, 1));
	memory_free(a);
	memory_free(b);
	memory_free(c);
	shelf_free(one);
	shelf_free(other);
	shelf_free(third);
}

static void the_shortest_passage_with_a_note_is_found(void **state)
{
	(void)state;
	Shelf *shelf = shelf_of("port.txt", port, wire);
	Memory *memory = memory_new(shelf);
	MemoryNote wide = { 1, span_of(shelf, 1, "A ferry ran aground"), (char *)"wide", NULL };
	MemoryNote near = { 1, span_of(shelf, 1, "ran"), (char *)"near", NULL };

	memory_set_note(memory, &wide);
	memory_set_note(memory, &near);
	assert_note(memory, 1, near.span, "near");
	near.text = (char *)"";
	memory_set_note(memory, &near);
	assert_string_equal(memory_note_at(memory, 1, near.span.start)->text, "wide");
	assert_null(memory_note_at(memory, 0, near.span.start));
	assert_int_equal(memory_notes(memory)->len, 1);
	memory_free(memory);
	shelf_free(shelf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_is_read_as_it_was_written),
		cmocka_unit_test(an_edited_article_keeps_its_places),
		cmocka_unit_test(another_headline_is_known_by_the_name),
		cmocka_unit_test(what_is_about_others_is_kept),
		cmocka_unit_test(a_set_is_known_whatever_its_order),
		cmocka_unit_test(the_shortest_passage_with_a_note_is_found),
	};
	return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
