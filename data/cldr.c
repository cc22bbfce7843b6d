/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cldr: what CLDR, as ICU carries it, calls units, currencies, months, days and
 * countries in one language, as word lists beside those written by hand.
 *
 * usage: cldr DIRECTORY LANGUAGE CLASS...     writes DIRECTORY/LANGUAGE/CLASS.cldr.tsv
 *
 * A maintainer runs it by `make cldr-lists`; its output is checked in, so that a build needs none
 * of it. Where a form stands in a list written by hand too, data/compile.c takes that one.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <glib.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>
#include <unistr.h>

#define UNIT_PACKAGE U_ICUDATA_NAME "-unit"
#define CURRENCY_PACKAGE U_ICUDATA_NAME "-curr"
#define REGION_PACKAGE U_ICUDATA_NAME "-region"

/* Units that news are told in; CLDR has more. */
static const char *const units[] = {
	"area/square-kilometer",
	"area/square-meter",
	"area/square-centimeter",
	"area/square-mile",
	"area/square-foot",
	"area/acre",
	"area/hectare",
	"area/dunam",
	"digital/kilobyte",
	"digital/megabyte",
	"digital/gigabyte",
	"digital/terabyte",
	"digital/petabyte",
	"digital/megabit",
	"digital/gigabit",
	"electric/ampere",
	"electric/volt",
	"energy/joule",
	"energy/kilojoule",
	"energy/calorie",
	"energy/kilocalorie",
	"energy/kilowatt-hour",
	"frequency/hertz",
	"frequency/kilohertz",
	"frequency/megahertz",
	"frequency/gigahertz",
	"graphics/megapixel",
	"length/kilometer",
	"length/meter",
	"length/centimeter",
	"length/millimeter",
	"length/micrometer",
	"length/nanometer",
	"length/mile",
	"length/nautical-mile",
	"length/yard",
	"length/foot",
	"length/inch",
	"length/light-year",
	"mass/kilogram",
	"mass/gram",
	"mass/milligram",
	"mass/microgram",
	"mass/tonne",
	"mass/ton",
	"mass/pound",
	"mass/ounce",
	"mass/carat",
	"power/watt",
	"power/kilowatt",
	"power/megawatt",
	"power/gigawatt",
	"power/horsepower",
	"pressure/millibar",
	"pressure/hectopascal",
	"pressure/bar",
	"speed/kilometer-per-hour",
	"speed/mile-per-hour",
	"speed/meter-per-second",
	"speed/knot",
	"temperature/celsius",
	"temperature/fahrenheit",
	"temperature/kelvin",
	"volume/liter",
	"volume/milliliter",
	"volume/cubic-kilometer",
	"volume/cubic-meter",
	"volume/cubic-centimeter",
	"volume/cubic-foot",
	"volume/gallon",
	"volume/barrel",
	"volume/bushel",
};

static const char *const currencies[] = {
	"AED", "AFN", "ARS", "AUD", "AZN", "BDT", "BGN", "BHD", "BRL", "BYN", "CAD", "CHF",
	"CLP", "CNY", "COP", "CZK", "DKK", "DZD", "EGP", "ETB", "EUR", "GBP", "GEL", "HKD",
	"HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JOD", "JPY", "KES", "KRW", "KWD",
	"KZT", "LBP", "LYD", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "OMR", "PHP", "PKR",
	"PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SDG", "SEK", "SGD", "SYP", "THB", "TND",
	"TRY", "TWD", "UAH", "USD", "UZS", "VND", "XOF", "YER", "ZAR",
};

/* The resource at PATH, its keys parted by "/"; NULL where there is none. */
static UResourceBundle *resource_at(const char *package, const char *language, const char *path)
{
	UErrorCode status = U_ZERO_ERROR;
	UResourceBundle *bundle = ures_open(package, language, &status);
	char **keys = g_strsplit(path, "/", -1);

	for (char **key = keys; *key && U_SUCCESS(status); key++)
		bundle = ures_getByKey(bundle, *key, bundle, &status);
	g_strfreev(keys);
	if (U_SUCCESS(status))
		return bundle;
	ures_close(bundle);
	return NULL;
}

static char *string_of(const UResourceBundle *resource)
{
	UErrorCode status = U_ZERO_ERROR;
	char bytes[400];
	int32_t length;
	const UChar *string = ures_getString(resource, &length, &status);

	u_strToUTF8(bytes, sizeof bytes, NULL, string, length, &status);
	return U_SUCCESS(status) ? g_strdup(bytes) : g_strdup("");
}

typedef void Visitor(const UResourceBundle *resource, int index, gpointer data);

/* Call VISIT for each string under RESOURCE, which is closed. */
static void visit_all(UResourceBundle *resource, Visitor *visit, gpointer data)
{
	UErrorCode status = U_ZERO_ERROR;

	for (int i = 0; resource && ures_hasNext(resource); i++) {
		UResourceBundle *child = ures_getNextResource(resource, NULL, &status);
		if (U_FAILURE(status))
			break;
		if (ures_getType(child) == URES_STRING) {
			visit(child, i, data);
			ures_close(child);
		} else {
			visit_all(child, visit, data);
		}
	}
	ures_close(resource);
}

typedef struct Writer {
	const char *language;
	FILE *out;
	GHashTable *seen; /* rows are written once */
	const char *value;
	const char *prefix;    /* of the calendar whose months are written */
	const char *attribute; /* of all rows */
} Writer;

static void write_row(const Writer *writer, const char *form, const char *value,
		      const char *attribute)
{
	if (g_hash_table_add(writer->seen, g_strdup(form)))
		fprintf(writer->out, "%s\t%s\t%s\n", form, value, attribute);
}

/* FORM without marks of direction and white space at its ends. */
static char *trim(const char *form)
{
	static const char *const marks[] = { "\u200E", "\u200F", "\u00A0", "\u202F" };
	char *trimmed = g_strdup(form);

	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
		char **parts = g_strsplit(trimmed, marks[i], -1);
		g_free(trimmed);
		trimmed = g_strjoinv(" ", parts);
		g_strfreev(parts);
	}
	return g_strstrip(trimmed);
}

/* "singular" and the like by CLDR's name of a plural form; NULL for what is none. */
static const char *attribute_of(const char *key)
{
	static const struct {
		const char *key, *attribute;
	} forms[] = {
		{ "one", "singular" }, { "two", "dual" },     { "few", "plural" },
		{ "many", "plural" },  { "other", "plural" },
	};

	for (gsize i = 0; key && i < G_N_ELEMENTS(forms); i++)
		if (strcmp(forms[i].key, key) == 0)
			return forms[i].attribute;
	return NULL;
}

/* Words such as "in" and "a" are no signs of units where a text has them. */
static gboolean is_sign(const char *form)
{
	return u8_mbsnlen((const uint8_t *)form, strlen(form)) > 1 && strcmp(form, "in") != 0;
}

static void write_form(const UResourceBundle *resource, int index, gpointer data)
{
	const Writer *writer = data;
	const char *attribute = attribute_of(ures_getKey(resource));
	char *pattern = string_of(resource);
	char *number = strstr(pattern, "{0}");
	gboolean is_dual = attribute && strcmp(attribute, "dual") == 0;

	(void)index;
	if (number)
		memset(number, ' ', strlen("{0}"));
	char *form = trim(pattern);
	/* a dual that wants its number is none */
	if (is_dual && (number || writer->attribute))
		attribute = "plural";
	if (attribute && is_sign(form))
		write_row(writer, form, writer->value,
			  writer->attribute ? writer->attribute : attribute);
	g_free(form);
	g_free(pattern);
}

static void write_units_of(Writer *writer, const char *locale)
{
	static const char *const widths[] = { "units", "unitsShort" };

	for (gsize w = 0; w < G_N_ELEMENTS(widths); w++)
		for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
			char *path = g_strdup_printf("%s/%s", widths[w], units[i]);
			writer->value = strchr(units[i], '/') + 1;
			writer->attribute = w == 0 ? NULL : "";
			visit_all(resource_at(UNIT_PACKAGE, locale, path), write_form, writer);
			g_free(path);
		}
}

/* English has two spellings; the world's names it kilometre. */
static void write_units(Writer *writer)
{
	write_units_of(writer, writer->language);
	if (strcmp(writer->language, "en") == 0)
		write_units_of(writer, "en_001");
}

/* In a text in Latin letters a code may be a word: try, mad. */
static gboolean is_latin(const char *language)
{
	return strcmp(language, "en") == 0 || strcmp(language, "fr") == 0 ||
	       strcmp(language, "tr") == 0;
}

static void write_currencies(Writer *writer)
{
	for (gsize i = 0; i < G_N_ELEMENTS(currencies); i++) {
		char *path = g_strdup_printf("CurrencyPlurals/%s", currencies[i]);
		char *code = g_ascii_strdown(currencies[i], -1);
		writer->value = currencies[i];
		if (!is_latin(writer->language))
			write_row(writer, code, currencies[i], "");
		visit_all(resource_at(CURRENCY_PACKAGE, writer->language, path), write_form,
			  writer);
		g_free(code);
		g_free(path);
	}
}

static void write_month(const UResourceBundle *resource, int index, gpointer data)
{
	const Writer *writer = data;
	char *form = string_of(resource);
	char *value = g_strdup_printf("%s%d", writer->prefix, index + 1);

	write_row(writer, form, value, *writer->prefix ? "weak" : "");
	g_free(value);
	g_free(form);
}

/* The Persian calendar's months are also common words, so only its own language has them. */
static void write_months(Writer *writer)
{
	static const struct {
		const char *calendar, *prefix, *language;
	} calendars[] = { { "gregorian", "", NULL },
			  { "islamic", "h", NULL },
			  { "persian", "s", "fa" } };
	static const char *const styles[] = { "format", "stand-alone" };

	for (gsize i = 0; i < G_N_ELEMENTS(calendars) * 2; i++) {
		const char *language = calendars[i / 2].language;
		char *path = g_strdup_printf("calendar/%s/monthNames/%s/wide",
					     calendars[i / 2].calendar, styles[i % 2]);
		writer->prefix = calendars[i / 2].prefix;
		if (!language || strcmp(language, writer->language) == 0)
			visit_all(resource_at(NULL, writer->language, path), write_month, writer);
		g_free(path);
	}
}

static void write_weekday(const UResourceBundle *resource, int index, gpointer data)
{
	static const char *const numbers[] = { "7", "1", "2", "3", "4", "5", "6" };
	char *form = string_of(resource);

	write_row(data, form, numbers[index], "");
	g_free(form);
}

static void write_weekdays(Writer *writer)
{
	static const char *const paths[] = { "calendar/gregorian/dayNames/format/wide",
					     "calendar/gregorian/dayNames/stand-alone/wide" };

	for (gsize i = 0; i < G_N_ELEMENTS(paths); i++)
		visit_all(resource_at(NULL, writer->language, paths[i]), write_weekday, writer);
}

/* A country: what has a code of two letters that ISO 3166 keeps for one. */
static void write_country(const UResourceBundle *resource, int index, gpointer data)
{
	static const char others[] = " AC CP DG EA EU EZ IC QO TA UN XA XB ZZ ";
	const char *key = ures_getKey(resource);
	char *parted = g_strdup_printf(" %s ", key);
	char *form = string_of(resource);

	(void)index;
	if (strlen(key) == 2 && !strstr(others, parted) && !strchr(form, '('))
		write_row(data, form, key, "");
	g_free(form);
	g_free(parted);
}

static void write_countries(Writer *writer)
{
	static const char *const tables[] = { "Countries", "Countries%short", "Countries%variant" };

	for (gsize i = 0; i < G_N_ELEMENTS(tables); i++)
		visit_all(resource_at(REGION_PACKAGE, writer->language, tables[i]), write_country,
			  writer);
}

static FILE *open_list(const char *directory, const char *language, const char *class)
{
	char *path = g_strdup_printf("%s/%s/%s.cldr.tsv", directory, language, class);
	FILE *out = fopen(path, "w");

	if (!out) {
		perror(path);
		exit(EXIT_FAILURE);
	}
	g_free(path);
	fputs("form\tvalue\tattribute\n# Written by data/cldr.c from CLDR; do not edit.\n", out);
	return out;
}

static const struct {
	const char *class;
	void (*write)(Writer *writer);
} lists[] = {
	{ "unit", write_units },       { "currency", write_currencies }, { "month", write_months },
	{ "weekday", write_weekdays }, { "place", write_countries },
};

static void write_list(const char *directory, const char *language, const char *class)
{
	for (gsize i = 0; i < G_N_ELEMENTS(lists); i++) {
		if (strcmp(lists[i].class, class) != 0)
			continue;
		Writer writer = { .language = language,
				  .out = open_list(directory, language, class),
				  .seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
								NULL) };
		lists[i].write(&writer);
		g_hash_table_unref(writer.seen);
		fclose(writer.out);
	}
}

int main(int argc, char **argv)
{
	for (int i = 3; i < argc; i++)
		write_list(argv[1], argv[2], argv[i]);
	return argc > 3 ? EXIT_SUCCESS : 2;
}
