/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "text/decode.h"

static Decoding how;

static Text *decode(const char *bytes, gsize length)
{
	GError *error = NULL;
	Text *text = decode_bytes(bytes, length, &how, &error);
	assert_null(error);
	assert_non_null(text);
	return text;
}

static void assert_decodes(const char *bytes, gsize length, const char *want)
{
	Text *text = decode(bytes, length);
	assert_string_equal(text_bytes(text), want);
	text_free(text);
}

static void assert_refused(const char *bytes, gsize length, DecodeError code)
{
	GError *error = NULL;
	assert_null(decode_bytes(bytes, length, &how, &error));
	assert_true(g_error_matches(error, DECODE_ERROR, (gint)code));
	g_error_free(error);
}

static void utf8_is_kept_as_it_is(void **state)
{
	(void)state;
	const char *text = "قِطار ﻻ e\u0301";
	assert_decodes(text, strlen(text), text);
	assert_string_equal(how.charset, "UTF-8");
	assert_int_equal(how.replaced, 0);
}

static void a_byte_order_mark_is_no_text(void **state)
{
	(void)state;
	assert_decodes("\xEF\xBB\xBFنص", 7, "نص");
	assert_decodes("\xFF\xFE\x46\x06\x35\x06", 6, "نص");
	assert_decodes("\xFE\xFF\x06\x46\x06\x35", 6, "نص");
}

static void invalid_bytes_are_replaced_and_counted(void **state)
{
	(void)state;
	const char *bytes = "هذا نص سليم \xFF\xC3 بعد الخلل";
	assert_decodes(bytes, strlen(bytes), "هذا نص سليم \uFFFD\uFFFD بعد الخلل");
	assert_int_equal(how.replaced, 2);
}

static void controls_become_signs_one_for_one(void **state)
{
	(void)state;
	assert_decodes("a\x1B[2Jb\x07", 7, "a␛[2Jb␇");
	assert_decodes("a\xC2\x9B"
		       "b\x7F",
		       5, "a\uFFFDb␡");
	assert_decodes("a\u2028b\u2029c", 9, "a\nb\nc");
	assert_decodes("a\r\nb\rc\td", 8, "a \nb\nc\td");
}

/* TEXT in CHARSET must come back as TEXT. */
static void assert_detects(const char *text, const char *charset)
{
	gsize length;
	char *bytes = g_convert(text, -1, charset, "UTF-8", NULL, &length, NULL);

	assert_non_null(bytes);
	assert_decodes(bytes, length, text);
	g_free(bytes);
}

static void arabic_charsets_are_detected(void **state)
{
	(void)state;
	const char *text = "وصل القطار إلى المدينة في صباح يوم بارد، وكان في استقباله جمع من "
			   "الناس الذين انتظروا ساعات طويلة على الرصيف. وقال المتحدث إن الزيارة "
			   "ستستمر أياما قليلة قبل أن يعود الوفد إلى العاصمة في نهاية الأسبوع.";

	assert_detects(text, "WINDOWS-1256");
	assert_detects(text, "ISO-8859-6");
	assert_detects(text, "UTF-16");
}

static void what_is_no_text_is_refused(void **state)
{
	(void)state;
	const char binary[] = "\x7F"
			      "ELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00>\x00";

	assert_refused("", 0, DECODE_ERROR_EMPTY);
	assert_refused(binary, sizeof binary, DECODE_ERROR_BINARY);
}

static void names_are_one_harmless_line(void **state)
{
	(void)state;
	char *name = decode_name("a\x1B[31m\nب\xFF.txt");
	assert_string_equal(name, "a␛[31m ب\uFFFD.txt");
	g_free(name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(utf8_is_kept_as_it_is),
		cmocka_unit_test(a_byte_order_mark_is_no_text),
		cmocka_unit_test(invalid_bytes_are_replaced_and_counted),
		cmocka_unit_test(controls_become_signs_one_for_one),
		cmocka_unit_test(arabic_charsets_are_detected),
		cmocka_unit_test(what_is_no_text_is_refused),
		cmocka_unit_test(names_are_one_harmless_line),
	};
	return cmocka_run_group_tests_name("decode", tests, NULL, NULL);
}
