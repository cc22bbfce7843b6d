/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * value: a fact's canonical value, read back as a person writes it.
 *
 * The forms are those of fact.h; of dates only whole days: a day, week, month, year, and an
 * interval of two days.
 */
#ifndef FACT_VALUE_H
#define FACT_VALUE_H

#include "fact/fact.h"

/*
 * Make FACT one of KIND that tells VALUE, exactly; where it stands is kept. FALSE where VALUE has
 * not the form of its kind; then FACT is as it was.
 */
gboolean fact_set_value(Fact *fact, FactKind kind, const char *value);

#endif
