/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "link/shingle.h"

/* The fingerprints of some words; free with g_array_unref(). */
static GArray *prints_of(const char *words)
{
	Text *text = text_new_take(g_strdup(words), strlen(words));
	WordTable *table = wordtable_new(lexicon_for("ar"));
	Tokens *tokens = tokens_new(text, (Span){ 0, strlen(words) }, table);
	GArray *prints = g_array_new(FALSE, FALSE, sizeof(guint32));

	shingles_append(tokens, 0, tokens_count(tokens), prints);
	tokens_free(tokens);
	wordtable_free(table);
	text_free(text);
	return prints;
}

static guint count_shared(const char *first, const char *second)
{
	GArray *one = prints_of(first), *other = prints_of(second);
	guint shared = 0;

	for (guint i = 0; i < one->len; i++)
		for (guint j = 0; j < other->len; j++)
			shared +=
				g_array_index(one, guint32, i) == g_array_index(other, guint32, j);
	g_array_unref(one);
	g_array_unref(other);
	return shared;
}

#define COPIED "عادت السفينة الزرقاء إلى الميناء القديم قبل غروب الشمس بساعة واحدة"

static void a_copy_is_known_wherever_it_stands(void **state)
{
	(void)state;
	assert_true(count_shared("وقال الحارس إن " COPIED " ثم صمت طويلا",
				 "أفادت الوكالة: " COPIED) > 0);
}

static void signs_and_spelling_do_not_matter(void **state)
{
	(void)state;
	assert_true(count_shared("عادت السفينة، الزرقاء إلى «الميناء» القديم قبل غروب الشمس",
				 "عادت السفينة الزرقاء الى الميناء القديم قبل غروب الشمس") > 0);
}

static void other_words_share_nothing(void **state)
{
	(void)state;
	assert_int_equal(
		count_shared(COPIED, "قبل الغروب بساعة رست في الميناء سفينة زرقاء عائدة من رحلتها"),
		0);
}

static void a_few_words_are_no_copy(void **state)
{
	GArray *prints = prints_of("عادت السفينة الزرقاء");

	(void)state;
	assert_int_equal(prints->len, 0);
	g_array_unref(prints);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_copy_is_known_wherever_it_stands),
		cmocka_unit_test(signs_and_spelling_do_not_matter),
		cmocka_unit_test(other_words_share_nothing),
		cmocka_unit_test(a_few_words_are_no_copy),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
