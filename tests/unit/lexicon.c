/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <math.h>

#include "fact/lexicon.h"
#include "fact/lexicon_table.h"

static const Lexicon *arabic(void)
{
	const Lexicon *lexicon = lexicon_for("ar");
	assert_non_null(lexicon);
	return lexicon;
}

static gboolean find(LexiconClass class, const char *form, LexiconEntry *entry)
{
	return lexicon_find(arabic(), class, form, strlen(form), entry);
}

static void a_language_is_found_by_the_first_part_of_its_tag(void **state)
{
	(void)state;
	assert_ptr_equal(lexicon_for("ar-EG"), arabic());
	assert_ptr_equal(lexicon_for("AR"), arabic());
	assert_null(lexicon_for("arc"));
	assert_null(lexicon_for("a"));
	assert_null(lexicon_for("zxx"));
	assert_null(lexicon_for(""));
	assert_null(lexicon_for(NULL));
}

static void forms_are_found_folded(void **state)
{
	(void)state;
	LexiconEntry entry;

	assert_true(find(LEXICON_CARDINAL, "ثلاثه", &entry));
	assert_int_equal(entry.class, LEXICON_CARDINAL);
	assert_string_equal(entry.value, "3");
	assert_string_equal(entry.attribute, "unit");
	assert_true(entry.number == 3);
	assert_true(find(LEXICON_CARDINAL, "احد عشر", &entry));
	assert_true(entry.number == 11);
}

static void the_first_and_the_last_form_of_a_class_are_found(void **state)
{
	(void)state;
	LexiconEntry entry;

	assert_true(find(LEXICON_PERCENT, "%", &entry));
	assert_true(find(LEXICON_PERCENT, "٪", &entry));
	assert_true(find(LEXICON_PREFIX, "ال", &entry));
	assert_true(find(LEXICON_PREFIX, "ولل", &entry));
	assert_true(isnan(entry.number));
}

static void no_more_and_no_less_than_a_form_is_found(void **state)
{
	(void)state;
	LexiconEntry entry;

	assert_false(find(LEXICON_CARDINAL, "ثلاث ه", &entry));
	assert_false(find(LEXICON_CARDINAL, "احد عش", &entry));
	assert_false(find(LEXICON_CARDINAL, "", &entry));
	assert_false(find(LEXICON_ORDINAL, "ثلاثه", &entry));
	assert_true(lexicon_find(arabic(), LEXICON_CARDINAL, "ستهx", strlen("سته"), &entry));
}

static const LexiconHead *look_up(const char *form)
{
	return lexicon_look_up(arabic(), form, strlen(form));
}

static guint32 hash_of(const char *form)
{
	return lexicon_hash(form, strlen(form));
}

static void beginnings_of_longer_forms_are_known(void **state)
{
	(void)state;
	assert_true(lexicon_may_continue(look_up("احد"), hash_of("عشر")));
	assert_false(lexicon_may_continue(look_up("احد عشر"), hash_of("عشر")));
	assert_null(look_up("سنجاب"));
	assert_true(lexicon_classes(look_up("احد")) & 1u << LEXICON_CARDINAL);
}

static void nothing_is_found_without_a_lexicon(void **state)
{
	(void)state;
	LexiconEntry entry;

	assert_false(lexicon_find(NULL, LEXICON_PERCENT, "%", 1, &entry));
	assert_null(lexicon_look_up(NULL, "%", 1));
	assert_false(lexicon_read(NULL, LEXICON_PERCENT, &entry));
	assert_false(lexicon_may_continue(NULL, 0));
	assert_int_equal(lexicon_classes(NULL), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_language_is_found_by_the_first_part_of_its_tag),
		cmocka_unit_test(forms_are_found_folded),
		cmocka_unit_test(the_first_and_the_last_form_of_a_class_are_found),
		cmocka_unit_test(no_more_and_no_less_than_a_form_is_found),
		cmocka_unit_test(beginnings_of_longer_forms_are_known),
		cmocka_unit_test(nothing_is_found_without_a_lexicon),
	};
	return cmocka_run_group_tests_name("lexicon", tests, NULL, NULL);
}
