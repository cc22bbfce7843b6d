/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * value_search: the places where articles tell a value, however they write it: 59 km/h and 37 mph,
 * a day and "yesterday".
 */
#ifndef UI_VALUE_SEARCH_H
#define UI_VALUE_SEARCH_H

#include "ui/desk/desk.h"
#include "ui/desk/search.h"

/*
 * What is sought is written as any article would, or as a kind and its canonical value ("count 12
 * boats"). NULL where no value is told by TYPED, which is said. Free with search_free().
 */
Search *value_search(const Desk *desk, const char *typed, GString *message);

#endif
