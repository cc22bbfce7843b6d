/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * quotation: finds what is quoted: four words or more between quotation marks, of whatever
 * shape.
 *
 * Marks of one shape nest in those of another. Where the shape does not tell an opening mark from
 * a closing one, the blanks beside it do. A quotation whose end is missing ends with its paragraph;
 * one that goes on over paragraphs is one in each. A quotation holds other facts, so it is found
 * besides them and competes with none.
 */
#ifndef FACT_QUOTATION_H
#define FACT_QUOTATION_H

#include "fact/finder.h"

/*
 * Append the quotations of a paragraph. IS_OPEN: whether one is open from the paragraph before.
 * Returns whether one is open at the end.
 */
gboolean quotation_find(const Finder *finder, gboolean is_open, GArray *facts);

#endif
