/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * textfile: the text of a small file that a person may have edited.
 */
#ifndef UI_TEXTFILE_H
#define UI_TEXTFILE_H

#include <glib.h>

/*
 * All bytes of the file at PATH, which end with the only NUL; free with g_free(). NULL with ERROR,
 * which tells the cause but does not name the file: G_FILE_ERROR as g_file_get_contents() has it,
 * or G_FILE_ERROR_INVAL where there is a NUL byte in it, after which no text could be told.
 */
char *textfile_read(const char *path, GError **error);

#endif
