/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/daytime.h"

#include <string.h>

#include <unicode/ucal.h>

/* ORDER of the day. The windows are wide, as the papers use the words. */
static const struct {
	const char *part;
	int from, to; /* hours */
} windows[] = {
	{ "TMO", 0, 12 },  { "TMI", 11, 15 }, { "TAF", 12, 18 },
	{ "TEV", 17, 24 }, { "TNI", 18, 30 }, { "TDT", 6, 18 },
};

void daytime_window(const char *part, int *from, int *to)
{
	*from = 0;
	*to = 24 * 60;
	for (gsize i = 0; i < G_N_ELEMENTS(windows); i++)
		if (strcmp(windows[i].part, part) == 0) {
			*from = windows[i].from * 60;
			*to = windows[i].to * 60;
		}
}

static int hour_in_part(int hour, const char *part)
{
	gboolean is_late = strcmp(part, "TAF") == 0 || strcmp(part, "TEV") == 0;

	if (hour > 12)
		return hour;
	if (strcmp(part, "TMO") == 0)
		return hour % 12;
	if (strcmp(part, "TMI") == 0)
		return hour < 6 ? hour + 12 : hour;
	if (strcmp(part, "TNI") == 0)
		return hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour;
	return is_late && hour < 12 ? hour + 12 : hour;
}

int daytime_minute(const DateParts *parts)
{
	int hour = parts->slots & DATE_PART ? hour_in_part(parts->hour, parts->part) : parts->hour;
	int minute = hour * 60 + parts->minute;

	return (minute + 24 * 60) % (24 * 60);
}

int daytime_offset(const char *zone, gint64 number, int minute)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar name[64];
	int offset = 0;

	if (strlen(zone) >= G_N_ELEMENTS(name))
		return 0;
	for (gsize i = 0; i <= strlen(zone); i++)
		name[i] = (UChar)(guchar)zone[i];
	UCalendar *icu = ucal_open(name, -1, "@calendar=gregorian", UCAL_DEFAULT, &status);
	if (U_SUCCESS(status)) {
		CalendarDay day = calendar_day(CALENDAR_GREGORIAN, number);
		ucal_setDateTime(icu, day.year, day.month - 1, day.day, minute / 60, minute % 60, 0,
				 &status);
		offset = ucal_get(icu, UCAL_ZONE_OFFSET, &status) +
			 ucal_get(icu, UCAL_DST_OFFSET, &status);
	}
	ucal_close(icu);
	return U_SUCCESS(status) ? offset / 60000 : 0;
}
