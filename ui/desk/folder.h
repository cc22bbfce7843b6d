/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * folder: what lies in a folder of files, for somebody who picks one or types its path.
 */
#ifndef UI_FOLDER_H
#define UI_FOLDER_H

#include <glib.h>

/* In the order in which they are listed. */
typedef enum FolderKind {
	FOLDER_PARENT, /* the folder above */
	FOLDER_WHOLE,  /* all files of this one */
	FOLDER_FOLDER,
	FOLDER_FILE,
} FolderKind;

typedef struct FolderEntry {
	char *name; /* as it may be shown; empty for the first two kinds */
	char *path;
	FolderKind kind;
} FolderEntry;

/*
 * The entries (FolderEntry) of the folder at PATH, by kind and name, those whose names begin with a
 * dot only where HIDDEN; free with g_ptr_array_unref(). Where it cannot be read there are none but
 * the one above.
 */
GPtrArray *folder_read(const char *path, gboolean hidden);

/* The folder above the one at PATH, written like that as far as can be; NULL where there is none.
 * Free with g_free(). */
char *folder_parent(const char *path);

/* PATH as it is, but "~/" is the home folder; free with g_free(). */
char *folder_whole_path(const char *path);

/* The paths (strings) that TYPED may become, with "/" behind those of folders, however the letters
 * of its last part are spelt; free with g_ptr_array_unref(). */
GPtrArray *folder_complete(const char *typed);

#endif
