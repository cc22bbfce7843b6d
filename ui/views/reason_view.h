/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reason_view: why the fact at hand is linked with others: the rule, the score, the words on both
 * sides.
 */
#ifndef UI_REASON_VIEW_H
#define UI_REASON_VIEW_H

#include "ui/views/view.h"

extern const View reason_view;

#endif
