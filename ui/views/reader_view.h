/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reader_view: the articles side by side, and what they tell of the fact in focus.
 */
#ifndef UI_READER_VIEW_H
#define UI_READER_VIEW_H

#include "ui/views/view.h"

extern const View reader_view;

#endif
