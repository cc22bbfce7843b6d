/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * copy: carries a text to the person's clipboard, by the first way that works.
 */
#ifndef UI_COPY_H
#define UI_COPY_H

#include "ui/terminal/clipboard.h"

/*
 * Copy LENGTH bytes of TEXT from a program that has TERMINAL, or none: NULL. Append to REPORT which
 * way they went, and which ways were closed.
 */
void copy_out(const Terminal *terminal, const char *text, gsize length, GString *report);

#endif
