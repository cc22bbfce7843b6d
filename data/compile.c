/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * compile: the word lists of all languages to one C file of constant tables.
 *
 * usage: compile DIRECTORY [FOLDER/]LANGUAGE/CLASS.tsv... > lexicon_table.c
 *
 * Each list has the header line "form value attribute" (tabs between) and one form a row; empty
 * lines and lines that start with # are passed over. A form is folded and its words, digits and
 * signs are parted by single spaces, as src/fact/token.c parts a text. Any row that cannot stand
 * is named on stderr and ends the build.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fact/lexicon.h"
#include "fact/lexicon_table.h"
#include "text/character.h"
#include "text/fold.h"

typedef struct Class {
	const char *name;
	gboolean is_numeric;    /* the value must be a number */
	const char *attributes; /* those allowed, parted by spaces; NULL: none */
} Class;

#define ANY_ATTRIBUTE "*"

/* ORDER LEXICON_CLASS */
static const Class classes[LEXICON_CLASSES] = {
	[LEXICON_CARDINAL] = { "cardinal", TRUE,
			       "unit part teen ten hundred scale multiple fraction none" },
	[LEXICON_ORDINAL] = { "ordinal", TRUE, "unit part teen" },
	[LEXICON_MONTH] = { "month", FALSE, "weak led" },
	[LEXICON_WEEKDAY] = { "weekday", TRUE, NULL },
	[LEXICON_DAY] = { "day", TRUE, "weekday none" },
	[LEXICON_DAYPART] = { "daypart", FALSE, "alone adverb clock now none" },
	[LEXICON_PERIOD] = { "period", FALSE,
			     "singular dual plural construct weak-singular weak-dual weak-plural" },
	[LEXICON_UNIT] = { "unit", FALSE, "singular dual plural" },
	[LEXICON_CURRENCY] = { "currency", FALSE, "singular dual plural" },
	[LEXICON_PERCENT] = { "percent", TRUE, "dual" },
	[LEXICON_MODIFIER] = { "modifier", FALSE, "before after" },
	[LEXICON_DEICTIC] = { "deictic", TRUE, "before after open" },
	[LEXICON_FUNCTION] = { "function", FALSE, NULL },
	[LEXICON_PREFIX] = { "prefix", FALSE, NULL },
	[LEXICON_SUFFIX] = { "suffix", FALSE, NULL },
	[LEXICON_COUNTED] = { "counted", FALSE, "dual plural ending plain rank event crowd" },
	[LEXICON_STOP] = { "stop", FALSE, "prefix suffix" },
	[LEXICON_ENDING] = { "ending", FALSE, NULL },
	[LEXICON_SEASON] = { "season", FALSE, NULL },
	[LEXICON_DECADE] = { "decade", TRUE, NULL },
	[LEXICON_ZONE] = { "zone", FALSE, NULL },
	[LEXICON_CUE] = { "cue", FALSE, "prefix" },
	[LEXICON_SETTING] = { "setting", FALSE, ANY_ATTRIBUTE },
};

typedef struct Row {
	char *language;
	LexiconClass class;
	char *form, *value, *attribute;
	const char *file; /* where it stands */
	guint line;
} Row;

/* ORDER: as LexiconHead, before its strings are in the pool. */
typedef struct Head {
	char *form;
	guint32 classes;
	gboolean continues;
	guint row, rows; /* the first reading of the form itself, and how many there are */
} Head;

typedef struct Pool {
	GString *bytes;
	GHashTable *offsets; /* string → offset */
} Pool;

static void fail(const char *file, guint line, const char *why, const char *what)
{
	fprintf(stderr, "%s:%u: %s: %s\n", file, line, why, what);
	exit(EXIT_FAILURE);
}

static void row_clear(gpointer data)
{
	Row *row = data;

	g_free(row->language);
	g_free(row->form);
	g_free(row->value);
	g_free(row->attribute);
}

static void head_clear(gpointer data)
{
	g_free(((Head *)data)->form);
}

/* The form as matching sees it: each word, number and sign folded, single spaces between. */
static char *form_of(const char *text)
{
	GString *form = g_string_new(NULL);
	CharacterClass before = CHARACTER_SPACE;
	gsize taken;

	for (const char *at = text; *at; at += taken) {
		CharacterClass class = character_class_at(at, strlen(at), &taken);
		if (class == CHARACTER_IGNORED)
			continue;
		if ((class != before || class == CHARACTER_SIGN) && form->len > 0 &&
		    form->str[form->len - 1] != ' ')
			g_string_append_c(form, ' ');
		if (class == CHARACTER_SIGN)
			g_string_append_len(form, at, (gssize)taken);
		else if (class != CHARACTER_SPACE)
			fold_append(form, at, taken);
		before = class;
	}
	if (form->len > 0 && form->str[form->len - 1] == ' ')
		g_string_truncate(form, form->len - 1);
	return g_string_free(form, FALSE);
}

static gboolean is_allowed(const char *attributes, const char *attribute)
{
	gboolean found = FALSE;

	if (*attribute == '\0' || g_strcmp0(attributes, ANY_ATTRIBUTE) == 0)
		return TRUE;
	char **allowed = g_strsplit(attributes ? attributes : "", " ", -1);
	for (char **one = allowed; *one; one++)
		found |= strcmp(*one, attribute) == 0;
	g_strfreev(allowed);
	return found;
}

static gboolean is_number(const char *value)
{
	char *end;

	strtod(value, &end);
	return end != value && *end == '\0';
}

static void check_row(const Row *row)
{
	const Class *class = &classes[row->class];

	if (*row->form == '\0')
		fail(row->file, row->line, "no form", row->value);
	if (*row->value == '\0')
		fail(row->file, row->line, "no value", row->form);
	if (class->is_numeric && !is_number(row->value))
		fail(row->file, row->line, "not a number", row->value);
	if (!is_allowed(class->attributes, row->attribute))
		fail(row->file, row->line, "unknown attribute", row->attribute);
}

static void read_line(GArray *rows, const char *file, guint number, const char *language,
		      LexiconClass class, const char *line)
{
	char **fields = g_strsplit(line, "\t", -1);
	guint n = g_strv_length(fields);

	if (n < 2 || n > 3)
		fail(file, number, "not two or three fields", line);
	Row row = { .language = g_strdup(language), .class = class, .file = file, .line = number };
	row.form = form_of(fields[0]);
	row.value = g_strstrip(g_strdup(fields[1]));
	row.attribute = g_strstrip(g_strdup(n == 3 ? fields[2] : ""));
	check_row(&row);
	g_array_append_val(rows, row);
	g_strfreev(fields);
}

static LexiconClass class_of_name(const char *file, const char *name)
{
	for (guint i = 0; i < LEXICON_CLASSES; i++)
		if (strcmp(classes[i].name, name) == 0)
			return (LexiconClass)i;
	fail(file, 0, "no such class", name);
	return LEXICON_CLASSES;
}

/* FILE, under DIRECTORY, says its language and class by its path. */
static void read_list(GArray *rows, const char *directory, const char *file)
{
	char *folder = g_path_get_dirname(file);
	char *language = g_path_get_basename(folder);
	char *base = g_path_get_basename(file);
	char *path = g_build_filename(directory, file, NULL);
	char *text;

	base[strcspn(base, ".")] = '\0';
	LexiconClass class = class_of_name(file, base);
	if (!g_file_get_contents(path, &text, NULL, NULL))
		fail(path, 0, "cannot be read", "");
	char **lines = g_strsplit(text, "\n", -1);
	if (!lines[0] || strcmp(lines[0], "form\tvalue\tattribute") != 0)
		fail(file, 1, "not the header line", lines[0] ? lines[0] : "");
	for (guint i = 1; lines[i]; i++)
		if (*lines[i] && *lines[i] != '#')
			read_line(rows, file, i + 1, language, class, lines[i]);
	g_strfreev(lines);
	g_free(text);
	g_free(path);
	g_free(base);
	g_free(language);
	g_free(folder);
}

static gint compare_rows(gconstpointer a, gconstpointer b)
{
	const Row *one = a, *other = b;
	int order = strcmp(one->language, other->language);

	if (order == 0)
		order = strcmp(one->form, other->form);
	return order ? order : (int)one->class - (int)other->class;
}

static void check_duplicates(const GArray *rows)
{
	for (guint i = 1; i < rows->len; i++) {
		const Row *row = &g_array_index(rows, Row, i);
		if (compare_rows(row, row - 1) == 0)
			fail(row->file, row->line, "the form stands there twice", row->form);
	}
}

static gint compare_heads(gconstpointer a, gconstpointer b)
{
	return strcmp(((const Head *)a)->form, ((const Head *)b)->form);
}

static void add_head(GArray *heads, char *form, LexiconClass class)
{
	Head head = { form, (guint32)1 << class, TRUE, 0, 0 };
	g_array_append_val(heads, head);
}

static void add_row_head(GArray *heads, const Row *row, guint index)
{
	Head head = { g_strdup(row->form), (guint32)1 << row->class, FALSE, index, 1 };
	g_array_append_val(heads, head);
}

/* The rows of a form stand together, in order; so the first one and their number say which. */
static void merge_head(Head *into, const Head *head)
{
	into->classes |= head->classes;
	into->continues |= head->continues;
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
			add_head(heads, g_strndup(row->form, (gsize)(at - row->form)), row->class);
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
		if (is_number(row->value))
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
		printf("{ %u, %zu, %u, %u, %d, 0x%x },\n", pool_add(pool, head->form),
		       strlen(head->form), head->row, head->rows, head->continues, head->classes);
	}
}

/* A table of at least twice as many slots as HEADS; the next free slot is taken on a collision. */
static guint32 append_slots(GString *out, const GArray *heads, guint32 first)
{
	guint32 size = 1;

	while (size < heads->len * 2)
		size *= 2;
	LexiconSlot *slots = g_new0(LexiconSlot, size);
	for (guint32 i = 0; i < heads->len; i++) {
		const char *form = g_array_index(heads, Head, i).form;
		guint32 hash = lexicon_hash(form, strlen(form)), at = hash & (size - 1);
		while (slots[at].head)
			at = (at + 1) & (size - 1);
		slots[at] = (LexiconSlot){ hash, first + i + 1 };
	}
	for (guint32 i = 0; i < size; i++)
		g_string_append_printf(out, "{ %u, %u },\n", slots[i].hash, slots[i].head);
	g_free(slots);
	return size;
}

static guint language_end(const GArray *rows, guint from)
{
	const char *language = g_array_index(rows, Row, from).language;
	guint end = from;

	while (end < rows->len && strcmp(g_array_index(rows, Row, end).language, language) == 0)
		end++;
	return end;
}

static void append_language(GString *out, const GArray *rows, guint from, guint end,
			    const Lexicon *language)
{
	gsize longest[LEXICON_CLASSES] = { 0 };

	for (guint i = from; i < end; i++) {
		const Row *row = &g_array_index(rows, Row, i);
		longest[row->class] = MAX(longest[row->class], strlen(row->form));
	}
	g_string_append_printf(out, "{ %u, %u, %u, { ", language->language, language->slots,
			       language->mask);
	for (guint i = 0; i < LEXICON_CLASSES; i++)
		g_string_append_printf(out, "%zu, ", longest[i]);
	g_string_append(out, "} },\n");
}

static void write_tables(const GArray *rows)
{
	Pool pool = { g_string_new(NULL),
		      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL) };
	GString *languages = g_string_new(NULL), *slots = g_string_new(NULL);
	guint32 first_head = 0, first_slot = 0;
	guint count = 0;

	puts("/* Written by data/compile.c from data/ */\n#include <math.h>\n"
	     "#include \"fact/lexicon_table.h\"");
	write_rows(rows, &pool);
	puts("const LexiconHead lexicon_heads[] = {");
	for (guint from = 0, end; from < rows->len; from = end, count++) {
		end = language_end(rows, from);
		GArray *heads = heads_of(rows, from, end);
		guint32 size = append_slots(slots, heads, first_head);
		write_heads(heads, &pool);
		Lexicon language = { .slots = first_slot, .mask = size - 1 };
		language.language = pool_add(&pool, g_array_index(rows, Row, from).language);
		append_language(languages, rows, from, end, &language);
		first_head += heads->len;
		first_slot += size;
		g_array_unref(heads);
	}
	printf("};\nconst LexiconSlot lexicon_slots[] = {\n%s};\n", slots->str);
	printf("const struct Lexicon lexicon_languages[] = {\n%s};\n", languages->str);
	printf("const guint lexicon_language_count = %u;\n", count);
	write_pool(&pool);
	g_string_free(slots, TRUE);
	g_string_free(languages, TRUE);
	g_hash_table_unref(pool.offsets);
	g_string_free(pool.bytes, TRUE);
}

int main(int argc, char **argv)
{
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));

	g_array_set_clear_func(rows, row_clear);
	for (int i = 2; i < argc; i++)
		read_list(rows, argv[1], argv[i]);
	g_array_sort(rows, compare_rows);
	check_duplicates(rows);
	write_tables(rows);
	g_array_unref(rows);
	return EXIT_SUCCESS;
}
