/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vocabulary: the ordinary words of all languages to one C file of constant tables.
 *
 * usage: vocabulary DIRECTORY [FOLDER/]LANGUAGE/{noun,verb}.txt... > vocabulary_table.c
 *
 * Each list has one folded word a line. Only hashes are kept, in order; so a word that is in no
 * list is taken for one in it about once in fifty thousand.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fact/lexicon_table.h"

static gint compare(gconstpointer a, gconstpointer b)
{
	guint32 one = *(const guint32 *)a, other = *(const guint32 *)b;
	return (one > other) - (one < other);
}

/* The hashes of the words in the file at PATH, in order; free with g_array_unref(). */
static GArray *read_words(const char *path)
{
	GArray *hashes = g_array_new(FALSE, FALSE, sizeof(guint32));
	char *text;

	if (!g_file_get_contents(path, &text, NULL, NULL)) {
		fprintf(stderr, "%s: cannot be read\n", path);
		exit(EXIT_FAILURE);
	}
	for (const char *at = text; *at;) {
		gsize length = strcspn(at, "\n");
		guint32 hash = lexicon_hash(at, length);
		if (length > 0)
			g_array_append_val(hashes, hash);
		at += length + (at[length] == '\n');
	}
	g_free(text);
	g_array_sort(hashes, compare);
	return hashes;
}

static guint write_words(const char *directory, const char *file)
{
	char *path = g_build_filename(directory, file, NULL);
	GArray *hashes = read_words(path);
	guint count = hashes->len;

	for (guint i = 0; i < count; i++)
		printf("%uu,%c", g_array_index(hashes, guint32, i), i % 8 == 7 ? '\n' : ' ');
	g_array_unref(hashes);
	g_free(path);
	return count;
}

int main(int argc, char **argv)
{
	GString *languages = g_string_new(NULL);
	guint first = 0;

	puts("/* Written by data/vocabulary.c from data/ */\n#include \"fact/vocabulary_table.h\"\n"
	     "const guint32 vocabulary_hashes[] = {");
	for (int i = 2; i < argc; i++) {
		char *folder = g_path_get_dirname(argv[i]), *name = g_path_get_basename(folder);
		guint count = write_words(argv[1], argv[i]);
		g_string_append_printf(languages, "{ \"%s\", %d, %u, %u },\n", name,
				       g_str_has_suffix(argv[i], "verb.txt"), first, count);
		first += count;
		g_free(name);
		g_free(folder);
	}
	printf("};\nconst VocabularyList vocabulary_lists[] = {\n%s};\n", languages->str);
	printf("const guint vocabulary_list_count = %d;\n", argc - 2);
	g_string_free(languages, TRUE);
	return EXIT_SUCCESS;
}
