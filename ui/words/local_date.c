/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/words/local_date.h"

#include <stdlib.h>
#include <string.h>

#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ustring.h>

#include "fact/calendar.h"
#include "ui/words/translation.h"

#define PATTERN_MAX 100
#define MILLISECONDS_PER_MINUTE 60000.0

/* TIMEX3's parts of the day and seasons. */
static const struct {
	const char *value;
	const char *name;
} day_parts[] = {
	{ "MO", N_("morning") }, { "MI", N_("noon") },  { "AF", N_("afternoon") },
	{ "EV", N_("evening") }, { "NI", N_("night") }, { "DT", N_("daytime") },
}, stretches[] = {
	{ "-SP", N_("spring %s") },        { "-SU", N_("summer %s") },
	{ "-FA", N_("autumn %s") },        { "-WI", N_("winter %s") },
	{ "-H1", N_("first half of %s") }, { "-H2", N_("second half of %s") },
}, open_dates[] = {
	{ "XXXX", N_("some year") },
	{ "XXXX-XX", N_("some month") },
	{ "XXXX-WXX", N_("some week") },
	{ "XXXX-XX-XX", N_("some day") },
};

static UDateFormat *open_format(const char *skeleton, const char *locale)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar asked[PATTERN_MAX], pattern[PATTERN_MAX];
	char *name = g_strdup_printf("%s@calendar=gregorian", locale);
	UDateTimePatternGenerator *generator = udatpg_open(name, &status);
	UDateFormat *format = NULL;

	u_strFromUTF8(asked, PATTERN_MAX, NULL, skeleton, -1, &status);
	int32_t length = udatpg_getBestPattern(generator, asked, -1, pattern, PATTERN_MAX, &status);
	if (U_SUCCESS(status))
		format = udat_open(UDAT_PATTERN, UDAT_PATTERN, name, u"UTC", -1, pattern, length,
				   &status);
	udatpg_close(generator);
	g_free(name);
	return format;
}

/* Kept by locale and skeleton; NULL where ICU has none. */
static UDateFormat *format_of(const char *skeleton)
{
	static GHashTable *formats;
	char *key = g_strdup_printf("%s %s", translation_locale(), skeleton);
	gpointer format;

	if (!formats)
		formats = g_hash_table_new(g_str_hash, g_str_equal);
	if (g_hash_table_lookup_extended(formats, key, NULL, &format)) {
		g_free(key);
		return format;
	}
	format = open_format(skeleton, translation_locale());
	g_hash_table_insert(formats, key, format);
	return format;
}

char *local_date_at(gint64 at, const char *skeleton)
{
	UErrorCode status = U_ZERO_ERROR;
	UDateFormat *format = format_of(skeleton);
	UChar told[PATTERN_MAX];
	char bytes[PATTERN_MAX * 3];

	if (!format)
		return g_strdup("");
	udat_format(format, (double)at * MILLISECONDS_PER_MINUTE, told, PATTERN_MAX, NULL, &status);
	u_strToUTF8(bytes, sizeof bytes, NULL, told, -1, &status);
	return g_strdup(U_SUCCESS(status) ? bytes : "");
}

/* Whether VALUE has the form of SHAPE, where 9 is any digit. */
static gboolean fits(const char *value, const char *shape)
{
	for (; *shape && *value; shape++, value++)
		if (*shape == '9' ? !g_ascii_isdigit(*value) : *shape != *value)
			return FALSE;
	return *shape == *value;
}

/* NULL where there is no such day. */
static char *day_at(int year, int month, int day, const char *skeleton)
{
	gint64 number;

	if (!calendar_find(CALENDAR_GREGORIAN, (CalendarDay){ year, month, day }, &number))
		return NULL;
	return local_date_at(number * MINUTES_PER_DAY, skeleton);
}

/* FORMAT is translated and has one %s, for which TEXT stands, which is taken. */
static char *within(const char *format, char *text)
{
	char *told = text ? g_strdup_printf(format, text) : NULL;

	g_free(text);
	return told;
}

/* ISO 8601: the first week is the one that holds 4 January. */
static char *tell_week(int year, int week)
{
	gint64 fourth;

	if (!calendar_find(CALENDAR_GREGORIAN, (CalendarDay){ year, 1, 4 }, &fourth))
		return NULL;
	gint64 monday = fourth - (calendar_weekday(fourth) - 1) + 7 * (week - 1);
	return within(_("week of %s"), local_date_at(monday * MINUTES_PER_DAY, "yMMMMd"));
}

static char *tell_stretch(const char *value)
{
	int year = atoi(value);

	if (fits(value, "9999-W99"))
		return tell_week(year, atoi(value + strlen("9999-W")));
	if (fits(value, "9999-Q9"))
		return day_at(year, atoi(value + strlen("9999-Q")) * 3 - 2, 1, "yQQQQ");
	if (fits(value, "999X"))
		return within(_("the %ss"), day_at(year * 10, 1, 1, "y"));
	if (fits(value, "99XX"))
		return within(_("the century from %s on"), day_at(year * 100, 1, 1, "y"));
	for (gsize i = 0; i < G_N_ELEMENTS(stretches); i++)
		if (strlen(value) == strlen("9999-SU") &&
		    strcmp(value + strlen("9999"), stretches[i].value) == 0)
			return within(translation_of(stretches[i].name), day_at(year, 1, 1, "y"));
	return NULL;
}

/* What is open in VALUE is not told. A leap year has every day; in 2001 January began on Monday. */
static char *tell_open(const char *value)
{
	for (gsize i = 0; i < G_N_ELEMENTS(open_dates); i++)
		if (strcmp(value, open_dates[i].value) == 0)
			return g_strdup(translation_of(open_dates[i].name));
	if (fits(value, "XXXX-99-99"))
		return day_at(2000, atoi(value + strlen("XXXX-")), atoi(value + strlen("XXXX-99-")),
			      "MMMMd");
	if (fits(value, "XXXX-99"))
		return day_at(2000, atoi(value + strlen("XXXX-")), 1, "LLLL");
	if (fits(value, "XXXX-XX-99"))
		return day_at(2000, 1, atoi(value + strlen("XXXX-XX-")), "d");
	if (fits(value, "XXXX-WXX-9"))
		return day_at(2001, 1, atoi(value + strlen("XXXX-WXX-")), "cccc");
	return NULL;
}

static char *tell_day(const char *value, LocalDateWidth width)
{
	gboolean is_full = width == LOCAL_DATE_FULL;
	int year = atoi(value);
	int month = strlen(value) > strlen("9999-") ? atoi(value + strlen("9999-")) : 1;

	if (fits(value, "9999-99-99"))
		return day_at(year, month, atoi(value + strlen("9999-99-")),
			      is_full ? "yMMMMEEEEd" : "yMMMd");
	if (fits(value, "9999-99"))
		return day_at(year, month, 1, is_full ? "yMMMM" : "yMMM");
	if (fits(value, "9999"))
		return day_at(year, 1, 1, "y");
	return *value == 'X' ? tell_open(value) : tell_stretch(value);
}

/* A part of the day, or a clock time and its zone. */
static char *tell_time(const char *value)
{
	for (gsize i = 0; i < G_N_ELEMENTS(day_parts); i++)
		if (strcmp(value, day_parts[i].value) == 0)
			return g_strdup(translation_of(day_parts[i].name));
	const char *zone = value + MIN(strlen(value), strlen("99:99"));
	if (zone[0] && strcmp(zone, "Z") != 0 && !fits(zone + 1, "99:99"))
		return NULL;
	char *clock = g_strndup(value, (gsize)(zone - value));
	char *told = NULL;
	if (fits(clock, "99:99"))
		told = local_date_at(atoi(clock) * 60 + atoi(clock + strlen("99:")), "Hm");
	if (told && *zone) {
		char *offset = translation_digits(g_strdup(*zone == 'Z' ? "" : zone));
		char *alone = told;
		told = g_strdup_printf("%s UTC%s", alone, offset);
		g_free(alone);
		g_free(offset);
	}
	g_free(clock);
	return told;
}

/* A day, and the time of it where that is told. */
static char *tell_moment(const char *value, LocalDateWidth width)
{
	const char *parting = strchr(value, 'T');
	char *date = g_strndup(value, parting ? (gsize)(parting - value) : strlen(value));
	char *day = tell_day(date, width);
	char *time = parting ? tell_time(parting + 1) : NULL;
	char *told = NULL;

	if (parting && time && strcmp(date, "XXXX-XX-XX") == 0)
		told = g_strdup(time);
	else if (parting && time && day)
		told = g_strdup_printf(_("%s, %s"), day, time);
	else if (!parting)
		told = g_strdup(day);
	g_free(date);
	g_free(day);
	g_free(time);
	return told;
}

char *local_date(const char *value, LocalDateWidth width)
{
	char **ends = g_strsplit(value, "/", 2);
	char *from = *ends ? tell_moment(ends[0], width) : NULL;
	char *to = *ends && ends[1] ? tell_moment(ends[1], width) : NULL;
	char *told = NULL;

	if (from && to)
		told = g_strdup_printf("%s – %s", from, to);
	else if (*ends && !ends[1])
		told = g_strdup(from);
	g_strfreev(ends);
	g_free(from);
	g_free(to);
	return told ? told : g_strdup(value);
}
