/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * help_view: every key and what it does, made from the tables of commands and keys.
 */
#ifndef UI_HELP_VIEW_H
#define UI_HELP_VIEW_H

#include "ui/views/view.h"

extern const View help_view;

#endif
