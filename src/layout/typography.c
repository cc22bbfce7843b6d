/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/typography.h"

gboolean typography_equal(Typography a, Typography b)
{
	return a.order == b.order && a.digits == b.digits && a.justification == b.justification &&
	       a.is_unpointed == b.is_unpointed && a.is_linear == b.is_linear;
}
