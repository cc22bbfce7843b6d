/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * timeline_view: the dates that the articles give, along an axis of time, a lane an article.
 */
#ifndef UI_TIMELINE_VIEW_H
#define UI_TIMELINE_VIEW_H

#include "ui/views/view.h"

extern const View timeline_view;

#endif
