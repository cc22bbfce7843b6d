/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bidi_test: shows the ruler page on the terminal, or prints it.
 */
#ifndef UI_BIDI_TEST_H
#define UI_BIDI_TEST_H

#include "ui/settings/settings.h"

/*
 * Show the page until a key is pressed or, where there is no terminal, print it WIDTH columns wide
 * (0: 80).
 */
void bidi_test_run(const Settings *settings, int width);

#endif
