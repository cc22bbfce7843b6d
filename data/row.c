/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/row.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/character.h"
#include "text/fold.h"

typedef struct Class {
	const char *name;
	gboolean is_numeric;    /* the value must be a number */
	const char *attributes; /* those allowed, parted by spaces; NULL: none */
} Class;

#define ANY_ATTRIBUTE "*"

/* The value of a row that leaves its form out. */
static const char dropped[] = "left-out";

/* ORDER LEXICON_CLASS */
static const Class classes[LEXICON_CLASSES] = {
	[LEXICON_CARDINAL] = { "cardinal", TRUE,
			       "unit part teen ten hundred scale multiple coin fraction "
			       "rank-fraction share teen-share weak-hundred weak-fraction "
			       "none" },
	[LEXICON_ORDINAL] = { "ordinal", TRUE, "unit part teen" },
	[LEXICON_MONTH] = { "month", FALSE, "weak led adverb" },
	[LEXICON_WEEKDAY] = { "weekday", TRUE, "definite" },
	[LEXICON_DAY] = { "day", TRUE,
			  "weekday week month year told told-week told-month told-year "
			  "told-definite none" },
	[LEXICON_DAYPART] = { "daypart", FALSE, "alone adverb clock hour now none" },
	[LEXICON_PERIOD] = { "period", FALSE,
			     "singular dual plural construct weak-singular weak-dual weak-plural" },
	[LEXICON_UNIT] = { "unit", FALSE, "singular dual plural capital" },
	[LEXICON_CURRENCY] = { "currency", FALSE, "singular dual plural" },
	[LEXICON_PERCENT] = { "percent", TRUE, "dual before" },
	[LEXICON_MODIFIER] = { "modifier", FALSE, "before after verb" },
	[LEXICON_DEICTIC] = { "deictic", TRUE,
			      "before after told-before told-after same-after "
			      "open" },
	[LEXICON_FUNCTION] = { "function", FALSE, NULL },
	[LEXICON_PREFIX] = { "prefix", FALSE, "word" },
	[LEXICON_SUFFIX] = { "suffix", FALSE, NULL },
	[LEXICON_COUNTED] = { "counted", FALSE,
			      "dual plural ending plain rank event crowd plural-ending "
			      "adjective-ending whole-ending" },
	[LEXICON_STOP] = { "stop", FALSE, "prefix suffix between hours" },
	[LEXICON_ENDING] = { "ending", FALSE, "word" },
	[LEXICON_SEASON] = { "season", FALSE, NULL },
	[LEXICON_DECADE] = { "decade", TRUE, NULL },
	[LEXICON_ZONE] = { "zone", FALSE, "whole" },
	[LEXICON_CUE] = { "cue", FALSE, "prefix suffix unmarked" },
	[LEXICON_SETTING] = { "setting", FALSE, ANY_ATTRIBUTE },
	[LEXICON_TRAIT] = { "trait", FALSE, NULL },
	[LEXICON_PLACE] = { "place", FALSE, ANY_ATTRIBUTE },
	[LEXICON_DEMONYM] = { "demonym", FALSE, NULL },
	[LEXICON_TITLE] = { "title", FALSE, "sole" },
	[LEXICON_NAME] = { "name", FALSE, NULL },
	[LEXICON_HEAD] = { "head", FALSE, "numbered" },
	[LEXICON_TOLL] = { "toll", FALSE, "sum" },
	[LEXICON_HOLIDAY] = { "holiday", FALSE, NULL },
	[LEXICON_FREQUENCY] = { "frequency", FALSE, NULL },
	[LEXICON_FURNITURE] = { "furniture", FALSE, NULL },
	[LEXICON_ASPECT] = { "aspect", FALSE, "masculine feminine plural" },
	[LEXICON_SPEECH] = { "speech", FALSE, "object participle also" },
	[LEXICON_JOURNEY] = { "journey", FALSE, "before after" },
	[LEXICON_LETTER] = { "letter", FALSE, ANY_ATTRIBUTE },
	[LEXICON_INFLECTION] = { "inflection", FALSE, NULL },
	[LEXICON_CONCEPT] = { "concept", FALSE, NULL },
	[LEXICON_SOUND] = { "sound", FALSE, NULL },
	[LEXICON_ALIAS] = { "alias", FALSE, NULL },
	[LEXICON_VARIANT] = { "variant", FALSE, NULL },
	[LEXICON_FIELD] = { "field", FALSE, NULL },
	[LEXICON_ORGANIZATION] = { "organization", FALSE, "definite weak weak-definite" },
};

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

GArray *rows_new(void)
{
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));
	g_array_set_clear_func(rows, row_clear);
	return rows;
}

/* The form as matching sees it: each word, number and sign folded, single spaces between. */
static char *form_of(const char *text)
{
	GString *form = g_string_new(NULL);
	CharacterClass before = CHARACTER_SPACE;
	gsize taken;

	for (const char *at = text; *at; at += taken) {
		CharacterClass class = character_class_at(at, strlen(at), &taken);
		gsize mark = before == CHARACTER_WORD
				     ? character_inner_mark(text, (gsize)(at - text), strlen(text))
				     : 0;
		if (mark > 0) {
			fold_append(form, at, mark);
			taken = mark;
			continue;
		}
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

gboolean row_is_number(const char *value)
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
	if (class->is_numeric && !row_is_number(row->value))
		fail(row->file, row->line, "not a number", row->value);
	if (!is_allowed(class->attributes, row->attribute))
		fail(row->file, row->line, "unknown attribute", row->attribute);
}

void rows_append_form(GArray *rows, const Row *row, char *form)
{
	Row other = *row;

	other.language = g_strdup(row->language);
	other.form = form;
	other.value = g_strdup(row->value);
	other.attribute = g_strdup(row->attribute);
	g_array_append_val(rows, other);
}

/* An apostrophe stands for both its shapes. */
static void append_curled(GArray *rows, const Row *row)
{
	char **parts = g_strsplit(row->form, "'", -1);

	if (parts[1])
		rows_append_form(rows, row, g_strjoinv("’", parts));
	g_strfreev(parts);
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
	append_curled(rows, &row);
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

void rows_read(GArray *rows, const char *directory, const char *file)
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

/* Whether the row was not written by hand: CLASS.cldr.tsv, CLASS.geonames.tsv. */
static gboolean is_generated(const Row *row)
{
	const char *base = strrchr(row->file, '/');
	const char *dot = strchr(base ? base : row->file, '.');

	return row->is_varied || (dot && strcmp(dot, ".tsv") != 0);
}

/* Those written by hand first, last those that are other spellings. */
static gint compare_origins(gconstpointer a, gconstpointer b)
{
	const Row *one = a, *other = b;
	gint order = compare_rows(a, b);

	if (order == 0)
		order = is_generated(one) - is_generated(other);
	return order ? order : one->is_varied - other->is_varied;
}

/* A row written by hand only to leave one out that is generated. */
static void rows_drop(GArray *rows)
{
	for (guint i = rows->len; i-- > 0;)
		if (strcmp(g_array_index(rows, Row, i).value, dropped) == 0)
			g_array_remove_index(rows, i);
}

void rows_settle(GArray *rows)
{
	guint kept = 0;

	g_array_sort(rows, compare_origins);
	for (guint i = 1; i < rows->len; i++) {
		Row *last = &g_array_index(rows, Row, kept), *row = &g_array_index(rows, Row, i);
		gboolean is_twice = compare_rows(row, last) == 0;
		if (is_twice && !is_generated(row))
			fail(row->file, row->line, "the form stands there twice", row->form);
		if (is_twice)
			row_clear(row);
		else
			g_array_index(rows, Row, ++kept) = *row;
		if (is_twice || kept != i)
			*row = (Row){ 0 };
	}
	g_array_set_size(rows, rows->len ? kept + 1 : 0);
	rows_drop(rows);
}
