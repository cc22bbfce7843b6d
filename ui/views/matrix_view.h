/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * matrix_view: facts against articles: every article's own words for each, with how they stand.
 */
#ifndef UI_MATRIX_VIEW_H
#define UI_MATRIX_VIEW_H

#include "ui/views/view.h"

extern const View matrix_view;

#endif
