/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include <math.h>

#include <jansson.h>

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
		cmocka_unit_test(tables_have_a_header_and_a_row_a_fact),
		cmocka_unit_test(text_is_headed_by_the_article),
		cmocka_unit_test(formats_have_names),
	};
	return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}
