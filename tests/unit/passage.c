/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/set.h"

static const char *const days[] = { "2022-05-11", "2022-05-12", "2022-05-12" };

/* Three accounts of one fire; the third has no word of the guard. */
static const char *const bodies[] = {
	"حريق في الميناء\n\n"
	"اندلع حريق كبير في مستودع للأخشاب قرب الميناء القديم. قال حارس المستودع إنه سمع انفجارا "
	"قويا قبل الفجر.\n\n"
	"ووعد المحافظ بتعويض التجار عن خسائرهم.\n",
	"ليلة صعبة\n\n"
	"روى الحارس أن انفجارا قويا سمع في المستودع قبيل الفجر.\n\n"
	"وأعلنت البلدية إغلاق الطريق الساحلي أمام الشاحنات.\n\n"
	"والتهم الحريق الكبير مستودع الأخشاب المجاور للميناء القديم.\n\n"
	"وقال شهود إن الدخان غطى الأحياء الشرقية.\n",
	"أضرار فادحة\n\n"
	"التهمت النيران مستودعا للأخشاب في الميناء القديم وأغلقت البلدية الطريق الساحلي أمام "
	"الشاحنات.\n\n"
	"وشارك متطوعون في نقل البضائع.\n",
};

/* The words of the counterpart in OTHER of the sentence that holds WORDS, or NULL; g_free(). */
static char *counterpart(const Set *set, guint article, const char *words, guint other)
{
	const Text *text = article_text(shelf_article(set->shelf, article));
	const char *found = strstr(text_bytes(text), words);
	Span span, at;

	assert_non_null(found);
	span.start = (gsize)(found - text_bytes(text));
	span.end = span.start + strlen(words);
	if (!passages_counterpart(links_passages(set->findings->links), article, span, other, &at))
		return NULL;
	return text_slice(article_text(shelf_article(set->shelf, other)), at);
}

static void assert_counterpart(const Set *set, guint article, const char *words, guint other,
			       const char *want)
{
	char *got = counterpart(set, article, words, other);

	if (!got || !strstr(got, want))
		fail_msg("«%s» leads to «%s», not to «%s»", words, got ? got : "nothing", want);
	g_free(got);
}

static void sentences_that_tell_the_same_are_aligned(void **state)
{
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_counterpart(&set, 0, "اندلع حريق", 1, "والتهم الحريق");
	assert_counterpart(&set, 0, "قال حارس", 1, "روى الحارس");
	assert_counterpart(&set, 1, "والتهم الحريق", 0, "اندلع حريق");
	assert_counterpart(&set, 1, "والتهم الحريق", 2, "التهمت النيران");
	set_clear(&set);
}

static void many_are_aligned_with_one(void **state)
{
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_counterpart(&set, 1, "وأعلنت البلدية", 2, "التهمت النيران");
	set_clear(&set);
}

static void what_nobody_else_tells_has_no_counterpart(void **state)
{
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_null(counterpart(&set, 0, "قال حارس", 2));
	set_clear(&set);
}

static void a_stretch_leads_to_what_is_nearest_of_it(void **state)
{
	Set set = set_of(days, bodies, 3);

	(void)state;
	assert_counterpart(&set, 0, "قرب الميناء القديم. قال حارس", 1, "روى الحارس");
	set_clear(&set);
}

static void names_and_values_join_what_languages_part(void **state)
{
	Shelf *shelf = shelf_new();
	const char *arabic = "---\ndate: 2022-05-11\nlang: ar\n---\nعنوان\n\n"
			     "أعلنت اليونان تخصيص 340 مليون يورو يوم 9 مايو 2022.\n\n"
			     "وهطلت الأمطار على البلاد.\n";
	const char *english = "---\ndate: 2022-05-11\nlang: en\n---\nTitle\n\n"
			      "The weather stays fair.\n\n"
			      "Greece sets aside 340 million euros, it said on 9 May 2022.\n";
	Span span, at;

	(void)state;
	shelf_take(shelf, article_from_bytes("a", arabic, strlen(arabic), NULL));
	shelf_take(shelf, article_from_bytes("b", english, strlen(english), NULL));
	Findings *findings = findings_of_shelf(shelf, NULL);
	const Text *text = article_text(shelf_article(shelf, 0));
	span.start = (gsize)(strstr(text_bytes(text), "أعلنت") - text_bytes(text));
	span.end = span.start + 1;
	assert_true(passages_counterpart(links_passages(findings->links), 0, span, 1, &at));
	char *words = text_slice(article_text(shelf_article(shelf, 1)), at);
	assert_non_null(strstr(words, "sets aside"));
	g_free(words);
	findings_free(findings);
	shelf_free(shelf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sentences_that_tell_the_same_are_aligned),
		cmocka_unit_test(many_are_aligned_with_one),
		cmocka_unit_test(what_nobody_else_tells_has_no_counterpart),
		cmocka_unit_test(a_stretch_leads_to_what_is_nearest_of_it),
		cmocka_unit_test(names_and_values_join_what_languages_part),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
