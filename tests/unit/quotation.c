/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/found.h"

#include "fact/quotation.h"

static void find(const Finder *finder, GArray *facts)
{
	quotation_find(finder, FALSE, facts);
}

/* The quotations in WORDS, parted by bars. */
static void assert_quoted(const char *words, const char *wanted)
{
	char *found = found_by(find, words, FINDER_NO_DAY);
	char **parts = g_strsplit(found, "=; ", -1);
	char *quoted = g_strjoinv("|", parts);

	if (g_str_has_suffix(quoted, "="))
		quoted[strlen(quoted) - 1] = '\0';
	assert_string_equal(quoted, wanted);
	g_free(quoted);
	g_strfreev(parts);
	g_free(found);
}

static void marks_have_many_shapes(void **state)
{
	(void)state;
	assert_quoted("قال: «سنصل إلى الجزيرة غدا»، ثم مضى", "سنصل إلى الجزيرة غدا");
	assert_quoted("وأضاف “لا أحد يعرف السبب حتى الآن”.", "لا أحد يعرف السبب حتى الآن");
	assert_quoted("قال \"نحن بخير جميعا والحمد لله\"", "نحن بخير جميعا والحمد لله");
	assert_quoted("بـ”عمل جبان لا يغتفر أبدا”،", "عمل جبان لا يغتفر أبدا");
	assert_quoted("قال ”نحن بخير جميعا والحمد لله“ ومضى", "نحن بخير جميعا والحمد لله");
	assert_quoted("Il a dit : « Nous serons bientôt là », puis il est parti",
		      "Nous serons bientôt là");
	assert_quoted("« Nous serons bientôt là ».", "Nous serons bientôt là");
	assert_quoted("Er sagte »wir sind bald wieder da« und ging", "wir sind bald wieder da");
	assert_quoted("He said 'we will be there soon' and left", "we will be there soon");
	assert_quoted("He said ‘we will be there soon’ and left", "we will be there soon");
	assert_quoted("« La mer n'attend personne ici », dit-il", "La mer n'attend personne ici");
}

static void a_few_words_are_no_quotation(void **state)
{
	(void)state;
	assert_quoted("صحيفة «أخبار المرفأ» الأسبوعية", "");
	assert_quoted("مركبة \"أطلس 300\" الجديدة", "");
	assert_quoted("عرض فيلم \"حكاية البحر في الليل الطويل\" أمس", "");
	assert_quoted("don't and can't and won't and shan't", "");
	assert_quoted("ארה\"ב הודיעה אתמול כי צה\"ל עזב", "");
	assert_quoted("yüzde 3'ten fazla ve 2023'ten bu yana", "");
	assert_quoted("don’t and can’t and won’t and shan’t", "");
}

static void quotations_nest(void **state)
{
	(void)state;
	assert_quoted(
		"قال «سمعت الربان يصرخ “اتركوا السفينة الآن فورا” ثم سكت»",
		"سمعت الربان يصرخ “اتركوا السفينة الآن فورا” ثم سكت|اتركوا السفينة الآن فورا");
	assert_quoted("«كتب «عن كل ما رآه» في دفتره»", "كتب «عن كل ما رآه» في دفتره|عن كل ما رآه");
}

static void straight_marks_nest_where_the_blanks_tell_so(void **state)
{
	(void)state;
	assert_quoted("قال \"سمعت الربان يصرخ \"اتركوا السفينة الآن فورا\" ثم سكت\" ومضى",
		      "سمعت الربان يصرخ \"اتركوا السفينة الآن فورا\" ثم سكت|"
		      "اتركوا السفينة الآن فورا");
	assert_quoted("قال: \"سمعته يصرخ بنا \"اتركوا السفينة الآن فورا\"\" ومضى",
		      "سمعته يصرخ بنا \"اتركوا السفينة الآن فورا\"|اتركوا السفينة الآن فورا");
}

static void one_end_for_two_beginnings_is_that_of_the_one_that_is_led(void **state)
{
	(void)state;
	assert_quoted("وقال: \"ولم يكن السبب \"ضيق الممر بين الصخور وحده\".",
		      "ولم يكن السبب \"ضيق الممر بين الصخور وحده");
	assert_quoted("كانت سفينة \"النور التي غرقت. وقال \"لم نر الصخور في الظلام\".",
		      "لم نر الصخور في الظلام");
}

static void outlets_mix_marks(void **state)
{
	(void)state;
	assert_quoted("قال \"نحن بخير جميعا والحمد لله” ومضى", "نحن بخير جميعا والحمد لله");
}

static void blanks_may_stand_on_the_wrong_side(void **state)
{
	(void)state;
	assert_quoted("قال \"لم يبق أحد في السفينة \"وأضاف \"نحن نبحث عن السبب\"",
		      "لم يبق أحد في السفينة|نحن نبحث عن السبب");
}

static void an_end_may_be_missing(void **state)
{
	(void)state;
	assert_quoted("وقال الربان: \"لم نر الصخور في الظلام.", "لم نر الصخور في الظلام");
	assert_quoted("كانت سفينة \"النور التي غرقت قبل عام في المكان نفسه.", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_have_many_shapes),
		cmocka_unit_test(a_few_words_are_no_quotation),
		cmocka_unit_test(quotations_nest),
		cmocka_unit_test(straight_marks_nest_where_the_blanks_tell_so),
		cmocka_unit_test(one_end_for_two_beginnings_is_that_of_the_one_that_is_led),
		cmocka_unit_test(outlets_mix_marks),
		cmocka_unit_test(blanks_may_stand_on_the_wrong_side),
		cmocka_unit_test(an_end_may_be_missing),
	};
	return cmocka_run_group_tests_name("quotation", tests, NULL, NULL);
}
