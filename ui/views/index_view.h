/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * index_view: who and what is named, against the articles: how often, and in which words.
 */
#ifndef UI_INDEX_VIEW_H
#define UI_INDEX_VIEW_H

#include "ui/views/view.h"

extern const View index_view;

#endif
