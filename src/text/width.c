/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is said of terminals was measured: each was sent every assigned character and asked where
 * its cursor stood then (tests/terminals/widths.py). xterm 379, VTE 0.70, mlterm 3.9.0, Konsole
 * 22.12, alacritty 0.11, kitty 0.26.5, tmux 3.3a, GNU screen 4.09.
 */
#include "text/width.h"

#include <unictype.h>
#include <uniwidth.h>

typedef struct Exception {
	guint32 first, last;
	WidthTreatment treatment;
} Exception;

/* In ascending order. Format characters (Cf) are dropped besides; see below. */
static const Exception exceptions[] = {
	{ 0x0000, 0x001F, WIDTH_DROPPED }, /* controls */
	{ 0x007F, 0x009F, WIDTH_DROPPED }, /* controls */
	{ 0x00AD, 0x00AD, WIDTH_DROPPED }, /* a soft hyphen: none in kitty, one in all others */
	{ 0x0CBF, 0x0CBF, WIDTH_NONE },    /* a mark, which libunistring 1.0 holds for a letter */
	{ 0x0CC6, 0x0CC6, WIDTH_NONE },    /* the same */
	{ 0x115F, 0x11FF, WIDTH_DROPPED }, /* jamo that join others: two in Konsole, one in kitty */
	{ 0x2028, 0x2029, WIDTH_DROPPED }, /* line ends: one to the C library, none to others */
	{ 0x302E, 0x302F, WIDTH_DROPPED }, /* tone marks: none, one or two */
	{ 0x3164, 0x3164, WIDTH_DROPPED }, /* a filler, which shows nothing: none in tmux */
	{ 0x3248, 0x324F, WIDTH_REPLACED },  /* numbers on squares: one, two in xterm and tmux */
	{ 0x4DC0, 0x4DFF, WIDTH_REPLACED },  /* hexagrams: the same */
	{ 0xD7B0, 0xD7FF, WIDTH_DROPPED },   /* jamo that join others: none, one or two */
	{ 0xFFA0, 0xFFA0, WIDTH_DROPPED },   /* a filler: none in kitty */
	{ 0x11A07, 0x11A08, WIDTH_NONE },    /* marks, which libunistring 1.0 holds for letters */
	{ 0x11C3F, 0x11C3F, WIDTH_NONE },    /* the same */
	{ 0x16FF0, 0x16FF1, WIDTH_DROPPED }, /* reading marks: none, one or two */
	{ 0x1F3FB, 0x1F3FF, WIDTH_DROPPED }, /* skin tones: none after emoji in kitty, Konsole */
};

static const Exception *exception_of(guint32 c)
{
	for (gsize i = 0; i < G_N_ELEMENTS(exceptions) && exceptions[i].first <= c; i++)
		if (c <= exceptions[i].last)
			return &exceptions[i];
	return NULL;
}

/*
 * Format characters: bidi controls and joiners are none in most terminals, but one in mlterm and
 * some of them in screen; signs above or below numbers (U+0600 to U+0605, U+06DD, U+08E2) are one
 * in xterm, mlterm and tmux, and none in the others.
 */
WidthTreatment width_treatment(guint32 c)
{
	const Exception *exception = exception_of(c);

	if (exception)
		return exception->treatment;
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cf) ? WIDTH_DROPPED
									: WIDTH_KEPT;
}

gboolean width_is_unsent(guint32 c)
{
	return width_treatment(c) == WIDTH_DROPPED;
}

int width_codepoint(guint32 c)
{
	switch (width_treatment(c)) {
	case WIDTH_DROPPED:
	case WIDTH_NONE:
		return 0;
	case WIDTH_REPLACED:
		return 1;
	default:
		return CLAMP(uc_width(c, "UTF-8"), 0, 2);
	}
}
