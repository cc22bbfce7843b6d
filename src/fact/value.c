/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/value.h"

#include <math.h>
#include <string.h>

#include "fact/datevalue.h"
#include "text/fold.h"

/* Read COUNT digits at *AT, and SEPARATOR before them where it is not 0. */
static gboolean take_digits(const char **at, char separator, int count, int *number)
{
	const char *from = *at;

	if (separator && *from++ != separator)
		return FALSE;
	*number = 0;
	for (int i = 0; i < count; i++, from++) {
		if (!g_ascii_isdigit(*from))
			return FALSE;
		*number = *number * 10 + g_ascii_digit_value(*from);
	}
	*at = from;
	return TRUE;
}

static gboolean take_week(const char **at, int year, DateValue *date)
{
	const char *from = *at;
	gint64 first;
	int week;

	if (*from++ != '-' || *from++ != 'W' || !take_digits(&from, 0, 2, &week))
		return FALSE;
	*at = from;
	/* The 4th of January lies in the first week of its year (ISO 8601). */
	if (!calendar_find(CALENDAR_GREGORIAN, (CalendarDay){ year, 1, 4 }, &first))
		return FALSE;
	first += 7 * (week - 1) + 1 - calendar_weekday(first);
	return week >= 1 && week <= 53 && datevalue_set_week(date, first);
}

/* A year, a month, a week or a day. */
static gboolean take_date(const char **at, DateValue *date)
{
	int year, month, day;
	gint64 number;

	if (!take_digits(at, 0, 4, &year))
		return FALSE;
	if (g_str_has_prefix(*at, "-W"))
		return take_week(at, year, date);
	if (!take_digits(at, '-', 2, &month))
		return datevalue_set_year(date, CALENDAR_GREGORIAN, year);
	if (!take_digits(at, '-', 2, &day))
		return datevalue_set_month(date, CALENDAR_GREGORIAN, year, month);
	return calendar_find(CALENDAR_GREGORIAN, (CalendarDay){ year, month, day }, &number) &&
	       datevalue_set_day(date, number);
}

static gboolean read_date(const char *text, Fact *fact)
{
	DateValue date, end;

	if (!take_date(&text, &date))
		return FALSE;
	if (*text == '/') {
		text++;
		if (!take_date(&text, &end) || !datevalue_set_days(&date, date.first, end.last))
			return FALSE;
	}
	fact->lo = date.first * MINUTES_PER_DAY;
	fact->hi = (date.last + 1) * MINUTES_PER_DAY;
	return *text == '\0';
}

static gboolean take_number(const char **text, double *number)
{
	char *end;

	*number = g_ascii_strtod(*text, &end);
	if (end == *text || !isfinite(*number))
		return FALSE;
	*text = end;
	return TRUE;
}

/* P2D, PT3H, PXM: one unit, as the program writes them. */
static gboolean read_duration(const char *text, Fact *fact)
{
	gboolean is_time = g_str_has_prefix(text, "PT");

	if (*text != 'P')
		return FALSE;
	text += is_time ? 2 : 1;
	if (*text == 'X')
		text++;
	else if (!take_number(&text, &fact->number))
		return FALSE;
	if (!*text || text[1] || !strchr(is_time ? "HMS" : "DWMY", *text))
		return FALSE;
	fact->unit = g_strdup_printf("%s%s", is_time ? "T" : "", text);
	return TRUE;
}

static gboolean read_money(const char *text, Fact *fact)
{
	const char *number = text + 4;

	if (strlen(text) < 5 || text[3] != ' ' || !take_number(&number, &fact->number) || *number)
		return FALSE;
	for (guint i = 0; i < 3; i++)
		if (!g_ascii_isupper(text[i]))
			return FALSE;
	fact->unit = g_strndup(text, 3);
	return TRUE;
}

/* A number, and what it is of behind a blank. */
static gboolean read_amount(const char *text, Fact *fact)
{
	if (!take_number(&text, &fact->number))
		return FALSE;
	switch (fact->kind) {
	case FACT_PERCENT:
		fact->unit = g_strdup("%");
		return strcmp(text, " %") == 0;
	case FACT_QUANTITY:
		fact->unit = g_strdup(*text ? text + 1 : "");
		return text[0] == ' ' && text[1];
	case FACT_COUNT:
		fact->noun = *text ? fold_string(text + 1, strlen(text + 1)) : NULL;
		return text[0] == '\0' || (text[0] == ' ' && text[1]);
	default:
		return text[0] == '\0';
	}
}

static gboolean read_value(const char *text, Fact *fact)
{
	if (fact_kind_is_name(fact->kind))
		return *text != '\0';
	switch (fact->kind) {
	case FACT_DATE:
		return read_date(text, fact);
	case FACT_DURATION:
		return read_duration(text, fact);
	case FACT_MONEY:
		return read_money(text, fact);
	default:
		return read_amount(text, fact);
	}
}

gboolean fact_set_value(Fact *fact, FactKind kind, const char *value)
{
	Fact told = { .article = fact->article,
		      .paragraph = fact->paragraph,
		      .span = fact->span,
		      .kind = kind,
		      .number = NAN,
		      .lo = FACT_NEVER,
		      .hi = FACT_NEVER };

	if (!read_value(value, &told)) {
		fact_clear(&told);
		return FALSE;
	}
	told.value = g_strdup(value);
	fact_clear(fact);
	*fact = told;
	return TRUE;
}
