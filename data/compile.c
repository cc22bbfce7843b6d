/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * compile: the word lists of all languages to one C file of constant tables.
 *
 * usage: compile DIRECTORY [FOLDER/]LANGUAGE/CLASS.tsv... > lexicon_table.c
 *
 * Each list has the header line "form value attribute" (tabs between) and one form a row; empty
 * lines and lines that start with # are passed over. A form is folded and its words, digits and
 * signs are parted by single spaces, as src/fact/token.c parts a text. Lists named CLASS.cldr.tsv
 * are written by data/cldr.c; where a form stands in both, the row written by hand counts, and one
 * whose value is left-out keeps the form out.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "data/row.h"
#include "data/variant.h"
#include "fact/lexicon_table.h"

/* A class of no more forms has an index of its own. */
enum { SMALL_CLASS = 2048 };

/* ORDER: as LexiconHead, before its strings are in the pool. */
typedef struct Head {
	char *form;
	guint64 classes;
	guint32 followers;
	guint row, rows; /* the first reading of the form itself, and how many there are */
} Head;

typedef struct Pool {
	GString *bytes;
	GHashTable *offsets; /* string → offset */
} Pool;

static void head_clear(gpointer data)
{
	g_free(((Head *)data)->form);
}

static gint compare_heads(gconstpointer a, gconstpointer b)
{
	return strcmp(((const Head *)a)->form, ((const Head *)b)->form);
}

/* What a form of CLASS begins with: its first LENGTH bytes, and behind a space the word NEXT. */
static void add_head(GArray *heads, const char *form, gsize length, LexiconClass class)
{
	const char *next = form + length + 1;
	guint32 hash = lexicon_hash(next, strcspn(next, " "));
	Head head = { g_strndup(form, length), (guint64)1 << class, lexicon_follower(hash), 0, 0 };

	g_array_append_val(heads, head);
}

static void add_row_head(GArray *heads, const Row *row, guint index)
{
	Head head = { g_strdup(row->form), (guint64)1 << row->class, 0, index, 1 };
	g_array_append_val(heads, head);
}

/* The rows of a form stand together, in order; so the first one and their number say which. */
static void merge_head(Head *into, const Head *head)
{
	into->classes |= head->classes;
	into->followers |= head->followers;
	if (head->rows > 0)
		into->row = into->rows > 0 ? MIN(into->row, head->row) : head->row;
	into->rows += head->rows;
}

static void merge_heads(GArray *heads)
{
	guint kept = 0;

	g_array_sort(heads, compare_heads);
	for (guint i = 1; i < heads->len; i++) {
		Head *last = &g_array_index(heads, Head, kept);
		Head *head = &g_array_index(heads, Head, i);
		if (compare_heads(last, head) == 0) {
			merge_head(last, head);
			g_free(head->form);
		} else {
			g_array_index(heads, Head, ++kept) = *head;
		}
		if (kept != i)
			head->form = NULL;
	}
	if (heads->len > 0)
		g_array_set_size(heads, kept + 1);
}

/* Every form of rows FROM to END, and the words that forms of several words begin with. */
static GArray *heads_of(const GArray *rows, guint from, guint end)
{
	GArray *heads = g_array_new(FALSE, FALSE, sizeof(Head));

	g_array_set_clear_func(heads, head_clear);
	for (guint i = from; i < end; i++) {
		const Row *row = &g_array_index(rows, Row, i);
		add_row_head(heads, row, i);
		for (const char *at = row->form; (at = strchr(at, ' ')); at++)
			add_head(heads, row->form, (gsize)(at - row->form), row->class);
	}
	merge_heads(heads);
	return heads;
}

static guint32 pool_add(Pool *pool, const char *string)
{
	gpointer offset;

	if (g_hash_table_lookup_extended(pool->offsets, string, NULL, &offset))
		return GPOINTER_TO_UINT(offset);
	guint32 at = (guint32)pool->bytes->len;
	g_string_append_len(pool->bytes, string, (gssize)strlen(string) + 1);
	g_hash_table_insert(pool->offsets, g_strdup(string), GUINT_TO_POINTER(at));
	return at;
}

static void write_pool(const Pool *pool)
{
	printf("const char lexicon_pool[] =");
	for (gsize i = 0; i < pool->bytes->len; i++)
		printf("%s\\%03o%s", i % 16 == 0 ? "\n\"" : "",
		       (unsigned)(guchar)pool->bytes->str[i],
		       i % 16 == 15 || i + 1 == pool->bytes->len ? "\"" : "");
	puts(";");
}

static void write_rows(const GArray *rows, Pool *pool)
{
	puts("const LexiconRow lexicon_rows[] = {");
	for (guint i = 0; i < rows->len; i++) {
		const Row *row = &g_array_index(rows, Row, i);
		char number[G_ASCII_DTOSTR_BUF_SIZE] = "NAN";
		if (row_is_number(row->value))
			g_ascii_dtostr(number, sizeof number, strtod(row->value, NULL));
		printf("{ %d, %u, %u, %s },\n", row->class, pool_add(pool, row->value),
		       pool_add(pool, row->attribute), number);
	}
	puts("};");
}

static void write_heads(const GArray *heads, Pool *pool)
{
	for (guint i = 0; i < heads->len; i++) {
		const Head *head = &g_array_index(heads, Head, i);
		printf("{ %u, %zu, %u, %u, 0x%x, 0x%" G_GINT64_MODIFIER "x },\n",
		       pool_add(pool, head->form), strlen(head->form), head->row, head->rows,
		       head->followers, head->classes);
	}
}

/* A list of slots that grows, and how many there are. */
typedef struct Slots {
	GString *lines;
	guint32 count;
} Slots;

/* Append a table of at least twice as many slots as forms; those of HEADS whose number in LISTED is
 * set. A collision takes the next free slot. */
static LexiconIndex append_index(Slots *out, const GArray *heads, const GArray *listed,
				 guint32 first)
{
	guint32 size = 1;

	while (size < listed->len * 2)
		size *= 2;
	LexiconSlot *slots = g_new0(LexiconSlot, size);
	for (guint32 i = 0; i < listed->len; i++) {
		guint32 head = g_array_index(listed, guint32, i);
		const char *form = g_array_index(heads, Head, head).form;
		guint32 hash = lexicon_hash(form, strlen(form)), at = hash & (size - 1);
		while (slots[at].head)
			at = (at + 1) & (size - 1);
		slots[at] = (LexiconSlot){ hash, first + head + 1 };
	}
	for (guint32 i = 0; i < size; i++)
		g_string_append_printf(out->lines, "{ %u, %u },\n", slots[i].hash, slots[i].head);
	g_free(slots);
	LexiconIndex index = { out->count, size - 1 };
	out->count += size;
	return index;
}

/* The heads that are of some class in CLASSES. */
static GArray *heads_listed(const GArray *heads, guint64 classes)
{
	GArray *listed = g_array_new(FALSE, FALSE, sizeof(guint32));

	for (guint32 i = 0; i < heads->len; i++)
		if (g_array_index(heads, Head, i).classes & classes)
			g_array_append_val(listed, i);
	return listed;
}

static void append_indices(Slots *out, const GArray *heads, guint32 first, Lexicon *language)
{
	GArray *listed = heads_listed(heads, ~(guint64)0);

	language->all = append_index(out, heads, listed, first);
	g_array_unref(listed);
	for (guint class = 0; class < LEXICON_CLASSES; class ++) {
		listed = heads_listed(heads, (guint64)1 << class);
		language->classes[class] = listed->len <= SMALL_CLASS
						   ? append_index(out, heads, listed, first)
						   : language->all;
		g_array_unref(listed);
	}
}

static guint language_end(const GArray *rows, guint from)
{
	const char *language = g_array_index(rows, Row, from).language;
	guint end = from;

	while (end < rows->len && strcmp(g_array_index(rows, Row, end).language, language) == 0)
		end++;
	return end;
}

static void note_longest(const GArray *rows, guint from, guint end, Lexicon *language)
{
	for (guint i = from; i < end; i++) {
		const Row *row = &g_array_index(rows, Row, i);
		guint32 length = (guint32)strlen(row->form);
		language->longest[row->class] = MAX(language->longest[row->class], length);
	}
}

static void append_language(GString *out, const Lexicon *language)
{
	g_string_append_printf(out, "{ %u, { ", language->language);
	for (guint i = 0; i < LEXICON_CLASSES; i++)
		g_string_append_printf(out, "%u, ", language->longest[i]);
	g_string_append_printf(out, "}, { %u, %u }, { ", language->all.slots, language->all.mask);
	for (guint i = 0; i < LEXICON_CLASSES; i++)
		g_string_append_printf(out, "{ %u, %u }, ", language->classes[i].slots,
				       language->classes[i].mask);
	g_string_append(out, "} },\n");
}

static void write_tables(const GArray *rows)
{
	Pool pool = { g_string_new(NULL),
		      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL) };
	GString *languages = g_string_new(NULL);
	Slots slots = { g_string_new(NULL), 0 };
	guint32 first_head = 0;
	guint count = 0;

	puts("/* Written by data/compile.c from data/ */\n#include <math.h>\n"
	     "#include \"fact/lexicon_table.h\"");
	write_rows(rows, &pool);
	puts("const LexiconHead lexicon_heads[] = {");
	for (guint from = 0, end; from < rows->len; from = end, count++) {
		end = language_end(rows, from);
		GArray *heads = heads_of(rows, from, end);
		Lexicon language = { 0 };
		language.language = pool_add(&pool, g_array_index(rows, Row, from).language);
		note_longest(rows, from, end, &language);
		append_indices(&slots, heads, first_head, &language);
		write_heads(heads, &pool);
		append_language(languages, &language);
		first_head += heads->len;
		g_array_unref(heads);
	}
	printf("};\nconst LexiconSlot lexicon_slots[] = {\n%s};\n", slots.lines->str);
	printf("const struct Lexicon lexicon_languages[] = {\n%s};\n", languages->str);
	printf("const guint lexicon_language_count = %u;\n", count);
	write_pool(&pool);
	g_string_free(slots.lines, TRUE);
	g_string_free(languages, TRUE);
	g_hash_table_unref(pool.offsets);
	g_string_free(pool.bytes, TRUE);
}

int main(int argc, char **argv)
{
	GArray *rows = rows_new();

	for (int i = 2; i < argc; i++)
		rows_read(rows, argv[1], argv[i]);
	rows_vary(rows);
	rows_settle(rows);
	write_tables(rows);
	g_array_unref(rows);
	return EXIT_SUCCESS;
}
