/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * measure: amounts in one CLDR unit told in another of the same dimension.
 *
 * Factors are those of the SI brochure and of CLDR's units.xml; compound units (kilometer-per-hour)
 * are taken apart at "-per-". Nothing is owned.
 */
#ifndef LINK_MEASURE_H
#define LINK_MEASURE_H

#include <glib.h>

/* NUMBER of unit FROM told in unit TO; FALSE where they measure different things. */
gboolean measure_convert(double number, const char *from, const char *to, double *converted);

/* What a unit measures: "speed", "length", "mass"…; NULL where that has no name here. Static. */
const char *measure_name(const char *unit);

#endif
