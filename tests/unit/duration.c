/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/found.h"

#include <math.h>

#include "fact/duration.h"

static void assert_found(const char *words, const char *expected)
{
	char *found = found_by(duration_find, words, FINDER_NO_DAY);
	assert_string_equal(found, expected);
	g_free(found);
}

static void a_number_and_a_noun_of_time(void **state)
{
	(void)state;
	assert_found("استغرق البناء 18 شهرا", "18 شهرا=P18M");
	assert_found("غاب ثلاثة أيام", "ثلاثة أيام=P3D");
	assert_found("ينتهي خلال ٤٨ ساعة", "٤٨ ساعة=PT48H");
	assert_found("توقف القطار 50 دقيقة", "50 دقيقة=PT50M");
	assert_found("بعد عشرين ثانية", "عشرين ثانية=PT20S");
	assert_found("رجل في الرابعة (36 عاما)", "36 عاما=P36Y");
	assert_found("عمره خمسة وسبعون عاماً", "خمسة وسبعون عاماً=P75Y");
	assert_found("انتظر الناس 3.5 سنوات", "3.5 سنوات=P42M");
	assert_found("خلال عشرة أسابيع", "عشرة أسابيع=P10W");
	assert_found("بعد ثلاثة شهور", "ثلاثة شهور=P3M");
	assert_found("لمدة عام واحد", "عام واحد=P1Y");
	assert_found("أمضى شهرا كاملا هناك", "شهرا كاملا=P1M");
}

static void duals_count_two(void **state)
{
	(void)state;
	assert_found("تستمر الزيارة يومين", "يومين=P2D");
	assert_found("منذ أسبوعين", "أسبوعين=P2W");
	assert_found("قبل عقدين من الزمن", "عقدين=P20Y");
	assert_found("مضى عامان", "عامان=P2Y");
	assert_found("خلال اليومين الماضيين", "اليومين الماضيين=P2D");
	assert_found("وقع الوزير عقدين مع الشركة", "");
	assert_found("في اليومين", "");
	assert_found("يومي السبت والأحد", "");
}

static void halves_are_told_in_the_finer_unit(void **state)
{
	(void)state;
	assert_found("تأخر نصف ساعة", "نصف ساعة=PT30M");
	assert_found("بعد ربع قرن", "ربع قرن=P25Y");
	assert_found("استمر ساعة ونصف", "ساعة ونصف=PT90M");
	assert_found("استمر ساعة ونصف الساعة", "ساعة ونصف الساعة=PT90M");
	assert_found("دام عاما ونصف العام", "عاما ونصف العام=P18M");
	assert_found("بعد ساعتين ونصف", "ساعتين ونصف=PT150M");
	assert_found("دامت خمس ساعات ونصف الساعة", "خمس ساعات ونصف الساعة=PT330M");
}

static void finer_units_are_joined(void **state)
{
	(void)state;
	assert_found("دام العرض 3 ساعات و20 دقيقة", "3 ساعات و20 دقيقة=PT3H20M");
	assert_found("غاب سنة وشهرين", "سنة وشهرين=P1Y2M");
	assert_found("بعد ثلاث سنوات وخمسة أشهر و4 أيام", "ثلاث سنوات وخمسة أشهر و4 أيام=P3Y5M4D");
	assert_found("خلال يومين وثلاثة أيام", "يومين=P2D; وثلاثة أيام=P3D");
}

static void open_amounts_have_an_x(void **state)
{
	(void)state;
	assert_found("عاد بعد أشهر", "أشهر=PXM");
	assert_found("قبل ساعات من الافتتاح", "ساعات=PTXH");
	assert_found("استعدوا لسنوات", "لسنوات=PXY");
	assert_found("بقي هناك عدة أيام", "عدة أيام=PXD");
	assert_found("لبضع دقائق", "لبضع دقائق=PTXM");
	assert_found("منذ عقود", "عقود=PXY");
	assert_found("في الأشهر الأخيرة", "الأشهر الأخيرة=PXM");
	assert_found("خلال الأيام القليلة الماضية", "الأيام القليلة الماضية=PXD");
	assert_found("في السنوات المقبلة", "السنوات المقبلة=PXY");
	assert_found("خلال الأشهر الستة الماضية", "الأشهر الستة الماضية=P6M");
	assert_found("خلال سنوات الحرب", "");
	assert_found("من أشهر اللاعبين", "");
	assert_found("وقعت الوزارة عقود النفط", "");
	assert_found("ساعات العمل", "");
}

static void a_noun_alone_needs_a_question(void **state)
{
	(void)state;
	assert_found("بعد يوم من وصوله", "يوم=P1D");
	assert_found("في غضون سنة", "سنة=P1Y");
	assert_found("لمدة شهر", "شهر=P1M");
	assert_found("أكثر من عام", "عام=P1Y!MORE_THAN");
	assert_found("هذا يوم جميل", "");
	assert_found("كان عام خير", "");
	assert_found("بعد يوم السبت", "");
	assert_found("خلال عام 2018", "");
	assert_found("منذ شهر رمضان", "");
	assert_found("كل ثلاثة أيام", "");
}

static void dates_are_no_amounts(void **state)
{
	(void)state;
	assert_found("أصيب 13 يوم الأحد", "");
	assert_found("قتل 20 عام 2019", "");
	assert_found("الأمين العام", "");
	assert_found("في الدقيقة 45", "");
	assert_found("للمرة ثانية", "");
}

static void modifiers_stand_on_either_side(void **state)
{
	(void)state;
	assert_found("منذ أكثر من 4 سنوات", "4 سنوات=P4Y!MORE_THAN");
	assert_found("بعد نحو شهرين", "شهرين=P2M!APPROX");
	assert_found("أسبوع واحد على الأقل", "أسبوع واحد=P1W!EQUAL_OR_MORE");
	assert_found("لمدة أسبوع على الأقل", "أسبوع=P1W!EQUAL_OR_MORE");
	assert_found("أقل من خمس دقائق", "خمس دقائق=PT5M!LESS_THAN");
	assert_found("ما لا يقل عن 3 أسابيع", "3 أسابيع=P3W!EQUAL_OR_MORE");
}

static void a_range_is_two_bounds(void **state)
{
	(void)state;
	assert_found("بين 3 و5 أيام", "3=P3D!EQUAL_OR_MORE; و5 أيام=P5D!EQUAL_OR_LESS");
	assert_found("من ثلاثة إلى خمسة أسابيع",
		     "ثلاثة=P3W!EQUAL_OR_MORE; خمسة أسابيع=P5W!EQUAL_OR_LESS");
	assert_found("ولدان في عمر 9 و11 عاما", "9=P9Y; و11 عاما=P11Y");
	assert_found("في الدقائق الأخيرة", "");
	assert_found("أعمارهم 18-35 عاما", "18=P18Y!EQUAL_OR_MORE; 35 عاما=P35Y!EQUAL_OR_LESS");
}

static void facts_carry_number_and_unit(void **state)
{
	(void)state;
	const char *words = "ساعتين ونصف أو عدة أشهر أو سنة وشهرين";
	Phrase phrase = phrase_of(words, lexicon_for("ar"));
	Tokens *tokens = phrase.tokens;
	GArray *facts = fact_array_new();
	Finder finder = { .tokens = tokens, .article = 3, .paragraph = 2 };

	duration_find(&finder, facts);
	assert_int_equal(facts->len, 3);
	const Fact *fact = &g_array_index(facts, Fact, 0);
	assert_true(fact->number == 2.5);
	assert_string_equal(fact->unit, "TH");
	assert_int_equal(fact->article, 3);
	assert_int_equal(fact->paragraph, 2);
	assert_true(isnan(g_array_index(facts, Fact, 1).number));
	assert_string_equal(g_array_index(facts, Fact, 1).unit, "M");
	assert_true(fabs(g_array_index(facts, Fact, 2).number - 14) < 1e-9);
	g_array_unref(facts);
	phrase_clear(&phrase);
}

static void hostile_words_do_no_harm(void **state)
{
	(void)state;
	const char *const words[] = {
		"",
		"يوم",
		"ونصف",
		"و",
		"99999999999999999999999999 سنة",
		"بعد",
		"لمدة",
		"نصف نصف نصف ساعة ساعة",
		"و و و يوم و و 3 و",
		"3 إلى إلى 4 أيام",
		"بين و أيام",
		"مليار مليار سنة ونصف القرن",
		"-5 أيام",
		"0 أيام",
		"الـ الـ يومين الماضيين",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		g_free(found_by(duration_find, words[i], 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_number_and_a_noun_of_time),
		cmocka_unit_test(duals_count_two),
		cmocka_unit_test(halves_are_told_in_the_finer_unit),
		cmocka_unit_test(finer_units_are_joined),
		cmocka_unit_test(open_amounts_have_an_x),
		cmocka_unit_test(a_noun_alone_needs_a_question),
		cmocka_unit_test(dates_are_no_amounts),
		cmocka_unit_test(modifiers_stand_on_either_side),
		cmocka_unit_test(a_range_is_two_bounds),
		cmocka_unit_test(facts_carry_number_and_unit),
		cmocka_unit_test(hostile_words_do_no_harm),
	};
	return cmocka_run_group_tests_name("duration", tests, NULL, NULL);
}
