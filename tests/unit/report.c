/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <jansson.h>

#include "fact/extract.h"
#include "report/report.h"

/* A shelf of one article, and one fact in it, as the finders would give it. */
typedef struct Sample {
	Shelf *shelf;
	GArray *facts;
} Sample;

static Sample sample_new(void)
{
	static const char text[] = "---\nlang: ar\n---\nفي الوفد ٧ أعضاء\n";
	const char *at = strstr(text, "٧");
	Sample sample = { shelf_new(), fact_array_new() };
	Fact fact = { .kind = FACT_COUNT, .mod = MOD_APPROX, .number = 7 };

	shelf_take(sample.shelf, article_from_bytes("a.txt", text, strlen(text), NULL));
	fact.span = (Span){ (gsize)(at - text), (gsize)(at - text) + strlen("٧ أعضاء") };
	fact.value = g_strdup("7 أعضاء");
	g_array_append_val(sample.facts, fact);
	return sample;
}

static void sample_clear(Sample *sample)
{
	g_array_unref(sample->facts);
	shelf_free(sample->shelf);
}

static void json_has_code_point_offsets(void **state)
{
	(void)state;
	Sample sample = sample_new();
	GString *out = report_facts(sample.shelf, sample.facts, REPORT_JSONL);
	json_t *fact = json_loads(out->str, 0, NULL);

	assert_non_null(fact);
	assert_int_equal(json_integer_value(json_object_get(fact, "id")), 0);
	assert_int_equal(json_integer_value(json_object_get(fact, "article")), 0);
	assert_int_equal(json_integer_value(json_object_get(fact, "start")), 26);
	assert_int_equal(json_integer_value(json_object_get(fact, "end")), 33);
	assert_string_equal(json_string_value(json_object_get(fact, "text")), "٧ أعضاء");
	assert_string_equal(json_string_value(json_object_get(fact, "kind")), "count");
	assert_string_equal(json_string_value(json_object_get(fact, "value")), "7 أعضاء");
	assert_string_equal(json_string_value(json_object_get(fact, "mod")), "APPROX");
	json_decref(fact);
	g_string_free(out, TRUE);
	sample_clear(&sample);
}

/* The JSON of the facts in WORDS, written on 2024-03-14, as one string; free with g_string_free().
 */
static GString *json_of(const char *words)
{
	char *text = g_strdup_printf("---\ndate: 2024-03-14\nlang: ar\n---\n%s\n", words);
	Shelf *shelf = shelf_new();

	shelf_take(shelf, article_from_bytes("a.txt", text, strlen(text), NULL));
	Reading *reading = reading_new(shelf);
	GArray *facts = extract_facts(reading);
	GString *out = report_facts(shelf, facts, REPORT_JSONL);
	g_array_unref(facts);
	reading_free(reading);
	shelf_free(shelf);
	g_free(text);
	return out;
}

static void a_counted_date_tells_from_which_day(void **state)
{
	GString *counted = json_of("رست السفينة أمس"), *whole = json_of("رست في 5 مايو 1990");

	(void)state;
	assert_non_null(strstr(counted->str, "\"anchor\":\"2024-03-14\""));
	assert_null(strstr(whole->str, "anchor"));
	g_string_free(counted, TRUE);
	g_string_free(whole, TRUE);
}

static void a_date_counted_from_one_told_before_tells_from_which(void **state)
{
	GString *day = json_of("غرقت في 5 مايو 1990\n\nعادت فرق البحث\n\nوفي اليوم التالي وجدوها");
	GString *year = json_of("غرقت عام 1990\n\nوجدوها في العام التالي");

	(void)state;
	assert_non_null(strstr(day->str, "\"value\":\"1990-05-06\""));
	assert_non_null(strstr(day->str, "\"anchor\":\"1990-05-05\""));
	assert_non_null(strstr(year->str, "\"value\":\"1991\""));
	assert_non_null(strstr(year->str, "\"anchor\":\"1990\""));
	g_string_free(day, TRUE);
	g_string_free(year, TRUE);
}

static void a_set_tells_how_often(void **state)
{
	GString *twice = json_of("تبحر مرتين أسبوعيا"), *every = json_of("تبحر كل أحد");

	(void)state;
	assert_non_null(strstr(twice->str, "\"value\":\"P1W\",\"mod\":null,\"freq\":\"2X\""));
	assert_non_null(
		strstr(every->str, "\"value\":\"XXXX-WXX-7\",\"mod\":null,\"quant\":\"EVERY\""));
	g_string_free(twice, TRUE);
	g_string_free(every, TRUE);
}

static void tables_have_a_header_and_a_row_a_fact(void **state)
{
	(void)state;
	Sample sample = sample_new();
	GString *out = report_facts(sample.shelf, sample.facts, REPORT_TSV);

	assert_string_equal(out->str, "id\tarticle\tstart\tend\ttext\tkind\tvalue\tmod\n"
				      "0\t0\t26\t33\t٧ أعضاء\tcount\t7 أعضاء\tAPPROX\n");
	g_string_free(out, TRUE);
	sample_clear(&sample);
}

static void text_is_headed_by_the_article(void **state)
{
	(void)state;
	Sample sample = sample_new();
	GString *out = report_facts(sample.shelf, sample.facts, REPORT_TEXT);

	assert_string_equal(out->str, "1  a.txt\n  count     7 أعضاء APPROX\t٧ أعضاء\n");
	g_string_free(out, TRUE);
	sample_clear(&sample);
}

static void formats_have_names(void **state)
{
	(void)state;
	ReportFormat format;
	assert_true(report_format_named("jsonl", &format));
	assert_int_equal(format, REPORT_JSONL);
	assert_false(report_format_named("xml", &format));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(json_has_code_point_offsets),
		cmocka_unit_test(a_counted_date_tells_from_which_day),
		cmocka_unit_test(a_date_counted_from_one_told_before_tells_from_which),
		cmocka_unit_test(a_set_tells_how_often),
		cmocka_unit_test(tables_have_a_header_and_a_row_a_fact),
		cmocka_unit_test(text_is_headed_by_the_article),
		cmocka_unit_test(formats_have_names),
	};
	return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}
