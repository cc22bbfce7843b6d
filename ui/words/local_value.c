/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/words/local_value.h"

#include <string.h>

#include <unicode/uloc.h>
#include <unicode/unumberformatter.h>
#include <unicode/ustring.h>

#include "ui/words/translation.h"

#define SKELETON_MAX 100
#define TOLD_MAX 200

/* Units that CLDR has not. */
static const struct {
	const char *unit;
	const char *format; /* the number is already told */
} other_units[] = {
	{ "richter", N_("%s on the Richter scale") },
	{ "feddan", N_("%s feddan") },
	{ "sievert", N_("%s sieverts") },
	{ "decibel", N_("%s decibels") },
};

/* TIMEX3's letters, those of the clock in lower case. */
static const struct {
	char letter;
	const char *unit;
	const char *open; /* an amount that is not told: X */
} lengths[] = {
	{ 'Y', "year", N_("some years") },     { 'M', "month", N_("some months") },
	{ 'W', "week", N_("some weeks") },     { 'D', "day", N_("some days") },
	{ 'h', "hour", N_("some hours") },     { 'm', "minute", N_("some minutes") },
	{ 's', "second", N_("some seconds") },
};

static UNumberFormatter *open_formatter(const char *skeleton)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar asked[SKELETON_MAX];

	u_strFromUTF8(asked, SKELETON_MAX, NULL, skeleton, -1, &status);
	UNumberFormatter *formatter =
		unumf_openForSkeletonAndLocale(asked, -1, translation_locale(), &status);
	if (U_SUCCESS(status))
		return formatter;
	unumf_close(formatter);
	return NULL;
}

/* Kept by locale and skeleton; NULL where ICU has none. */
static UNumberFormatter *formatter_of(const char *skeleton)
{
	static GHashTable *formatters;
	char *key = g_strdup_printf("%s %s", translation_locale(), skeleton);
	gpointer formatter;

	if (!formatters)
		formatters = g_hash_table_new(g_str_hash, g_str_equal);
	if (g_hash_table_lookup_extended(formatters, key, NULL, &formatter)) {
		g_free(key);
		return formatter;
	}
	formatter = open_formatter(skeleton);
	g_hash_table_insert(formatters, key, formatter);
	return formatter;
}

/* NUMBER, a decimal, by an ICU number skeleton; NULL where either is none. */
static char *format_number(const char *number, const char *skeleton)
{
	UNumberFormatter *formatter = formatter_of(skeleton);
	UErrorCode status = U_ZERO_ERROR;
	UChar told[TOLD_MAX];
	char bytes[TOLD_MAX * 3];

	if (!formatter)
		return NULL;
	UFormattedNumber *result = unumf_openResult(&status);
	unumf_formatDecimal(formatter, number, -1, result, &status);
	int32_t length = unumf_resultToString(result, told, TOLD_MAX, &status);
	unumf_closeResult(result);
	u_strToUTF8(bytes, sizeof bytes, NULL, told, length, &status);
	return U_SUCCESS(status) ? g_strdup(bytes) : NULL;
}

static char *tell_unit(const char *number, const char *unit)
{
	for (gsize i = 0; i < G_N_ELEMENTS(other_units); i++)
		if (strcmp(unit, other_units[i].unit) == 0) {
			char *plain = format_number(number, ".######");
			char *told = plain ? g_strdup_printf(translation_of(other_units[i].format),
							     plain)
					   : NULL;
			g_free(plain);
			return told;
		}
	char *skeleton = g_strdup_printf("unit/%s .######", unit);
	char *told = format_number(number, skeleton);
	g_free(skeleton);
	return told;
}

/* What is counted stands as the article has it. */
static char *tell_count(const char *number, const char *noun)
{
	char *plain = format_number(number, ".######");
	char *told = plain ? g_strdup_printf("%s %s", plain, noun) : NULL;

	g_free(plain);
	return told;
}

static char *tell_money(const char *currency, const char *number)
{
	char *skeleton = g_strdup_printf("currency/%s unit-width-full-name .##", currency);
	char *told = format_number(number, skeleton);

	g_free(skeleton);
	return told;
}

/* One number and its letter, at TEXT, which goes behind them; NULL where there is none. */
static char *tell_length(const char **text, gboolean is_clock)
{
	gsize digits = strspn(*text, "0123456789.X");
	char letter = is_clock ? g_ascii_tolower((*text)[digits]) : (*text)[digits];
	char *number = g_strndup(*text, digits);
	char *told = NULL;

	for (gsize i = 0; i < G_N_ELEMENTS(lengths) && digits > 0; i++) {
		if (lengths[i].letter != letter)
			continue;
		char *skeleton =
			g_strdup_printf("unit/%s unit-width-full-name .######", lengths[i].unit);
		told = strcmp(number, "X") == 0 ? g_strdup(translation_of(lengths[i].open))
						: format_number(number, skeleton);
		g_free(skeleton);
		*text += digits + 1;
	}
	g_free(number);
	return told;
}

static char *tell_duration(const char *value)
{
	GString *told = g_string_new("");
	gboolean is_clock = FALSE;
	const char *text = value + (*value == 'P');

	while (*text) {
		if (*text == 'T') {
			is_clock = TRUE;
			text++;
		}
		char *length = tell_length(&text, is_clock);
		if (!length) {
			g_string_free(told, TRUE);
			return NULL;
		}
		g_string_append_printf(told, "%s%s", told->len ? " " : "", length);
		g_free(length);
	}
	return g_string_free(told, FALSE);
}

/* A country's value is its code. */
static char *tell_place(const Fact *fact)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar name[TOLD_MAX];
	char bytes[TOLD_MAX * 3];

	if (strlen(fact->value) != 2 || g_strcmp0(fact->key, fact->value) != 0)
		return NULL;
	char *locale = g_strdup_printf("und_%s", fact->value);
	uloc_getDisplayCountry(locale, translation_locale(), name, TOLD_MAX, &status);
	u_strToUTF8(bytes, sizeof bytes, NULL, name, -1, &status);
	g_free(locale);
	return U_SUCCESS(status) ? g_strdup(bytes) : NULL;
}

static char *tell(const Fact *fact, LocalDateWidth width)
{
	char **words = g_strsplit(fact->value, " ", 2);
	const char *first = words[0] ? words[0] : "", *rest = words[0] && words[1] ? words[1] : "";
	char *told = NULL;

	if (fact->kind == FACT_DATE)
		told = local_date(fact->value, width);
	else if (fact->kind == FACT_DURATION)
		told = tell_duration(fact->value);
	else if (fact->kind == FACT_QUANTITY)
		told = tell_unit(first, rest);
	else if (fact->kind == FACT_COUNT)
		told = tell_count(first, rest);
	else if (fact->kind == FACT_MONEY)
		told = tell_money(first, rest);
	else if (fact->kind == FACT_PERCENT)
		told = format_number(first, "percent .######");
	else if (fact->kind == FACT_PLACE)
		told = tell_place(fact);
	g_strfreev(words);
	return told;
}

char *local_value(const Fact *fact, LocalDateWidth width)
{
	char *told = tell(fact, width);

	return told ? told : g_strdup(fact->value);
}

gboolean local_value_has_unit(const char *unit)
{
	char *told = tell_unit("2", unit);

	g_free(told);
	return told != NULL;
}
