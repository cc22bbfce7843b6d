/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every unit test includes first: cmocka with the headers it wants before it.
 *
 * A test program has one group, as TAP allows one plan, and never calls skip(), which the driver
 * counts as a failure.
 */
#ifndef TESTS_UNIT_H
#define TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#endif
