/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/measure.h"

#include <string.h>

typedef enum Dimension {
	NONE,
	LENGTH,
	AREA,
	VOLUME,
	MASS,
	TIME,
	TEMPERATURE,
	POWER,
	ENERGY,
	DATA,
	PRESSURE,
	MAGNITUDE,
	DIMENSIONS,
} Dimension;

/* base = number * factor + offset; the base is the SI unit, litre and byte. */
static const struct {
	const char *id;
	Dimension dimension;
	double factor;
	double offset;
} units[] = {
	{ "millimeter", LENGTH, 0.001, 0 },
	{ "centimeter", LENGTH, 0.01, 0 },
	{ "meter", LENGTH, 1, 0 },
	{ "kilometer", LENGTH, 1000, 0 },
	{ "inch", LENGTH, 0.0254, 0 },
	{ "foot", LENGTH, 0.3048, 0 },
	{ "yard", LENGTH, 0.9144, 0 },
	{ "mile", LENGTH, 1609.344, 0 },
	{ "nautical-mile", LENGTH, 1852, 0 },
	{ "light-year", LENGTH, 9460730472580800.0, 0 },
	{ "square-meter", AREA, 1, 0 },
	{ "square-kilometer", AREA, 1e6, 0 },
	{ "square-mile", AREA, 2589988.110336, 0 },
	{ "hectare", AREA, 1e4, 0 },
	{ "dunam", AREA, 1000, 0 },
	{ "acre", AREA, 4046.8564224, 0 },
	{ "milliliter", VOLUME, 0.001, 0 },
	{ "liter", VOLUME, 1, 0 },
	{ "cubic-meter", VOLUME, 1000, 0 },
	{ "gallon", VOLUME, 3.785411784, 0 },
	{ "barrel", VOLUME, 158.987294928, 0 },
	{ "milligram", MASS, 1e-6, 0 },
	{ "gram", MASS, 0.001, 0 },
	{ "kilogram", MASS, 1, 0 },
	{ "tonne", MASS, 1000, 0 },
	{ "ounce", MASS, 0.028349523125, 0 },
	{ "pound", MASS, 0.45359237, 0 },
	{ "second", TIME, 1, 0 },
	{ "minute", TIME, 60, 0 },
	{ "hour", TIME, 3600, 0 },
	{ "day", TIME, 86400, 0 },
	{ "kelvin", TEMPERATURE, 1, 0 },
	{ "celsius", TEMPERATURE, 1, 273.15 },
	{ "fahrenheit", TEMPERATURE, 5.0 / 9, 273.15 - 32 * 5.0 / 9 },
	{ "watt", POWER, 1, 0 },
	{ "kilowatt", POWER, 1e3, 0 },
	{ "megawatt", POWER, 1e6, 0 },
	{ "gigawatt", POWER, 1e9, 0 },
	{ "horsepower", POWER, 745.69987158227, 0 },
	{ "joule", ENERGY, 1, 0 },
	{ "kilojoule", ENERGY, 1e3, 0 },
	{ "calorie", ENERGY, 4.184, 0 },
	{ "kilocalorie", ENERGY, 4184, 0 },
	{ "kilowatt-hour", ENERGY, 3.6e6, 0 },
	{ "megawatt-hour", ENERGY, 3.6e9, 0 },
	{ "byte", DATA, 1, 0 },
	{ "kilobyte", DATA, 1e3, 0 },
	{ "megabyte", DATA, 1e6, 0 },
	{ "gigabyte", DATA, 1e9, 0 },
	{ "terabyte", DATA, 1e12, 0 },
	{ "pascal", PRESSURE, 1, 0 },
	{ "hectopascal", PRESSURE, 100, 0 },
	{ "millibar", PRESSURE, 100, 0 },
	{ "bar", PRESSURE, 1e5, 0 },
	{ "richter", MAGNITUDE, 1, 0 },
};

/* A simple unit, or the quotient of two, in base units. */
typedef struct Measure {
	Dimension dimension;
	Dimension per;
	double factor;
	double offset;
} Measure;

static gboolean read_simple(const char *id, gsize length, Measure *measure)
{
	for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
		if (strlen(units[i].id) != length || strncmp(units[i].id, id, length) != 0)
			continue;
		*measure = (Measure){ units[i].dimension, NONE, units[i].factor, units[i].offset };
		return TRUE;
	}
	return FALSE;
}

static gboolean read_measure(const char *id, Measure *measure)
{
	static const char per[] = "-per-";
	Measure divisor;

	if (strcmp(id, "knot") == 0)
		id = "nautical-mile-per-hour";
	const char *split = strstr(id, per);
	if (!split)
		return read_simple(id, strlen(id), measure);
	const char *below = split + strlen(per);
	if (!read_simple(id, (gsize)(split - id), measure) ||
	    !read_simple(below, strlen(below), &divisor))
		return FALSE;
	measure->per = divisor.dimension;
	measure->factor /= divisor.factor;
	return TRUE;
}

gboolean measure_convert(double number, const char *from, const char *to, double *converted)
{
	Measure a, b;

	if (strcmp(from, to) == 0) {
		*converted = number;
		return TRUE;
	}
	if (!read_measure(from, &a) || !read_measure(to, &b) || a.dimension != b.dimension ||
	    a.per != b.per)
		return FALSE;
	*converted = (number * a.factor + a.offset - b.offset) / b.factor;
	return TRUE;
}

const char *measure_name(const char *unit)
{
	static const char *const names[DIMENSIONS] = {
		[LENGTH] = "length",     [AREA] = "area",           [VOLUME] = "volume",
		[MASS] = "mass",         [TIME] = "time",           [TEMPERATURE] = "temperature",
		[POWER] = "power",       [ENERGY] = "energy",       [DATA] = "data",
		[PRESSURE] = "pressure", [MAGNITUDE] = "magnitude",
	};
	Measure measure;

	if (!read_measure(unit, &measure))
		return NULL;
	if (measure.per != NONE)
		return measure.dimension == LENGTH && measure.per == TIME ? "speed" : NULL;
	return names[measure.dimension];
}
