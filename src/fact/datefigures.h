/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * datefigures: dates that are all in digits: 13/9/2023, 2023-09-13, 22/4.
 */
#ifndef FACT_DATEFIGURES_H
#define FACT_DATEFIGURES_H

#include "fact/dateparts.h"

/* The reader of NUMBER, MONTH and YEAR in digits. */
DateReader datefigures_read;

#endif
