/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ayaspell: the ordinary words of Arabic, from the dictionary that spelling checkers use, by which
 * a word is told from a name.
 *
 * usage: ayaspell DICTIONARY nouns > data/ar/noun.txt
 *        ayaspell DICTIONARY verbs > data/ar/verb.txt
 *
 * DICTIONARY is hunspell-ar's ar.dic. A maintainer runs it by `make name-lists`; its output is
 * checked in. The sections of countries, capitals and persons are left out. Words are folded; a
 * noun's feminine ending is cut off.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <glib.h>

#include "text/fold.h"

/* The headings of the sections between which names stand. */
#define NAMES_HEADING "#القارات"
#define NOUNS_HEADING "####الأسماء####"
#define VERBS_HEADING "verb.huns.dic"

#define LETTER 2 /* bytes of an Arabic letter */

static gboolean is_arabic(const char *word)
{
	for (; *word; word++)
		if ((guchar)*word < 0x80 || g_ascii_isspace(*word))
			return FALSE;
	return TRUE;
}

static void add(GHashTable *words, const char *line, gboolean is_verb)
{
	char *written = g_strndup(line, strcspn(line, "/\t\r"));
	char *word = fold_string(written, strlen(written));
	gsize length = strlen(word);

	if (!is_verb && length > 3 * LETTER && g_str_has_suffix(word, "ه"))
		word[length - LETTER] = '\0';
	if (length >= 2 * LETTER && is_arabic(word))
		g_hash_table_add(words, g_strdup(word));
	g_free(word);
	g_free(written);
}

static gint compare(gconstpointer a, gconstpointer b)
{
	return strcmp(a, b);
}

static void print(GHashTable *words)
{
	GList *sorted = g_list_sort(g_hash_table_get_keys(words), compare);

	for (const GList *at = sorted; at; at = at->next)
		puts(at->data);
	g_list_free(sorted);
}

int main(int argc, char **argv)
{
	GHashTable *words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	char *text;
	gboolean is_name = FALSE, is_verb = FALSE;

	if (argc != 3 || !g_file_get_contents(argv[1], &text, NULL, NULL)) {
		fputs("usage: ayaspell DICTIONARY nouns|verbs\n", stderr);
		return EXIT_FAILURE;
	}
	gboolean are_verbs = strcmp(argv[2], "verbs") == 0;
	char **lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line; line++) {
		if (g_str_has_prefix(*line, NAMES_HEADING))
			is_name = TRUE;
		else if (g_str_has_prefix(*line, NOUNS_HEADING))
			is_name = FALSE;
		else if (g_str_has_prefix(*line, VERBS_HEADING))
			is_verb = TRUE;
		else if (!is_name && is_verb == are_verbs && **line != '#' && **line != ':')
			add(words, *line, is_verb);
	}
	print(words);
	g_strfreev(lines);
	g_free(text);
	g_hash_table_unref(words);
	return EXIT_SUCCESS;
}
