/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/width.h"

#include <unictype.h>
#include <uniwidth.h>

gboolean width_is_unsent(guint32 c)
{
	if (c < 0x20 || (c >= 0x7F && c < 0xA0))
		return TRUE;
	if (c == 0xAD || c == 0x2028 || c == 0x2029)
		return TRUE;
	/* Format characters: bidi controls, joiners, and the signs above or below numbers. */
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cf);
}

int width_codepoint(guint32 c)
{
	if (width_is_unsent(c))
		return 0;
	int width = uc_width(c, "UTF-8");
	return CLAMP(width, 0, 2);
}
