/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * quirk: what one kind of terminal counts in another way than all others, and so is not sent there.
 *
 * Each cell is put where it belongs, but a row is written in one go: a character that took another
 * number of columns than we count would shift what stands behind it.
 */
#ifndef UI_QUIRK_H
#define UI_QUIRK_H

#include <glib.h>

/* ORDER QUIRK: what each counts in quirk.c */
typedef enum Quirk {
	QUIRK_NONE,
	QUIRK_MLTERM,
	QUIRK_KITTY,
	QUIRK_SCREEN, /* GNU screen */
	QUIRKS,
} Quirk;

/*
 * The characters of GRAPHEME (UTF-8, of one cell) as such a terminal is sent them, at most MOST:
 * marks that it counts are left out, all marks unless HAS_MARKS, and for a base that it counts
 * stands U+FFFD alone. Returns how many; 0 where the grapheme is empty.
 */
guint quirk_characters(Quirk quirk, gboolean has_marks, const char *grapheme, guint most,
		       guint32 *characters);

#endif
