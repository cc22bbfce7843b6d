/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * clockminutes: clock times that are told by minutes before or after an hour: ten minutes to six, a
 * quarter past nine, before the eighth by five minutes.
 */
#ifndef FACT_CLOCKMINUTES_H
#define FACT_CLOCKMINUTES_H

#include "fact/dateparts.h"

/* The reader of CLOCK that is told so. */
DateReader clockminutes_read;

#endif
