/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/memory/memory_lines.h"

#include <string.h>

#include <unistr.h>

#include "text/anchor.h"

/* Fields of a place; see anchor_append(). */
#define PLACE_FIELDS 4

static const char remark[] = "# what muqabala remembers of these articles";
static const char all[] = "all";
static const char alone[] = "alone";
static const char shown[] = "shown";
static const char hidden[] = "hidden";

static const char *const history_names[MEMORY_HISTORIES] = {
	[MEMORY_SOUGHT] = "sought",
	[MEMORY_TYPED] = "typed",
};

/* Lines that are being read. */
typedef struct Recollection {
	Memory *memory;
	GHashTable *articles; /* from an id in the lines to an article, by its number from 1 */
} Recollection;

static gboolean find_article(const Recollection *read, const char *id, guint *article)
{
	guint number = GPOINTER_TO_UINT(g_hash_table_lookup(read->articles, id));

	*article = number - 1;
	return number > 0;
}

static const Text *text_of(const Memory *memory, guint article)
{
	return article_text(shelf_article(memory_shelf(memory), article));
}

/* Where the place in FIELDS is in ARTICLE now. FALSE where FIELDS are none. */
static gboolean read_place(const Recollection *read, guint article, char **fields, Span *span,
			   gboolean *is_gone)
{
	Anchor anchor;

	if (g_strv_length(fields) < PLACE_FIELDS || !anchor_read(fields, &anchor))
		return FALSE;
	*is_gone = !anchor_find(&anchor, text_of(read->memory, article), span);
	anchor_clear(&anchor);
	return TRUE;
}

static gboolean read_article(Recollection *read, char **fields)
{
	guint article;

	return g_strv_length(fields) == 2 && find_article(read, fields[0], &article);
}

/* The view may be gone from the program: it is a word like others. */
static gboolean read_scene(Recollection *read, char **fields)
{
	MemoryScene scene = { 0 };

	if (g_strv_length(fields) != 3 || !find_article(read, fields[0], &scene.focused))
		return FALSE;
	scene.is_alone = strcmp(fields[1], alone) == 0;
	scene.view = fields[2];
	memory_set_scene(read->memory, &scene);
	return TRUE;
}

static gboolean read_column(Recollection *read, char **fields)
{
	MemoryColumn column;

	if (g_strv_length(fields) != 2 || !find_article(read, fields[0], &column.article))
		return FALSE;
	column.is_hidden = strcmp(fields[1], hidden) == 0;
	g_array_append_val(memory_columns(read->memory), column);
	return TRUE;
}

static gboolean read_point(Recollection *read, char **fields)
{
	const MemoryScene *known = memory_scene(read->memory);
	gboolean is_gone;
	guint article;
	Span span;

	if (!known || !fields[0] || !find_article(read, fields[0], &article) ||
	    article != known->focused || !read_place(read, article, fields + 1, &span, &is_gone))
		return FALSE;
	MemoryScene scene = *known;
	scene.has_point = !is_gone;
	scene.point = span.start;
	memory_set_scene(read->memory, &scene);
	return TRUE;
}

/* A place whose words are gone is still about as far in the article. */
static gboolean read_top(Recollection *read, char **fields)
{
	gboolean is_gone;
	guint article;
	Span span;

	if (!fields[0] || !find_article(read, fields[0], &article) ||
	    !read_place(read, article, fields + 1, &span, &is_gone))
		return FALSE;
	memory_set_top(read->memory, article, span.start);
	return TRUE;
}

static gboolean read_mark(Recollection *read, char **fields)
{
	MemoryMark mark;
	ucs4_t letter;
	gboolean is_gone;

	if (!fields[0] || !fields[1] ||
	    u8_mbtoucr(&letter, (const uint8_t *)fields[0], strlen(fields[0])) !=
		    (int)strlen(fields[0]) ||
	    !find_article(read, fields[1], &mark.article) ||
	    !read_place(read, mark.article, fields + 2, &mark.span, &is_gone) || is_gone)
		return FALSE;
	mark.letter = letter;
	memory_set_mark(read->memory, mark);
	return TRUE;
}

static char *unescape(const char *text)
{
	GString *out = g_string_new("");

	for (; *text; text++) {
		if (*text == '\\' && text[1] != '\0')
			g_string_append_c(out, *++text == 'n' ? '\n' : *text);
		else
			g_string_append_c(out, *text);
	}
	return g_string_free(out, FALSE);
}

static void append_escaped(GString *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '\n')
			g_string_append(out, "\\n");
		else if (*text == '\\')
			g_string_append(out, "\\\\");
		else
			g_string_append_c(out, *text == '\t' ? ' ' : *text);
	}
}

static gboolean read_note(Recollection *read, char **fields, const char *line)
{
	MemoryNote note = { 0 };
	gboolean is_gone;

	if (g_strv_length(fields) != 2 + PLACE_FIELDS ||
	    !find_article(read, fields[0], &note.article) ||
	    !read_place(read, note.article, fields + 1, &note.span, &is_gone))
		return FALSE;
	note.text = unescape(fields[1 + PLACE_FIELDS]);
	note.line = is_gone ? (char *)line : NULL;
	memory_set_note(read->memory, &note);
	g_free(note.text);
	return TRUE;
}

static gboolean read_history(Recollection *read, const char *name, char **fields)
{
	for (guint i = 0; i < MEMORY_HISTORIES; i++)
		if (strcmp(name, history_names[i]) == 0 && g_strv_length(fields) == 1) {
			history_add(memory_history(read->memory, (MemoryHistory)i), fields[0]);
			return TRUE;
		}
	return FALSE;
}

static const struct {
	const char *name;
	gboolean (*read)(Recollection *read, char **fields);
} readers[] = {
	{ "article", read_article }, { "scene", read_scene }, { "point", read_point },
	{ "top", read_top },         { "mark", read_mark },   { "column", read_column },
};

/* FALSE where LINE, which is FIELDS, is about nothing here. */
static gboolean read_line(Recollection *read, const char *line, char **fields)
{
	for (gsize i = 0; i < G_N_ELEMENTS(readers); i++)
		if (strcmp(fields[0], readers[i].name) == 0)
			return readers[i].read(read, fields + 1);
	if (strcmp(fields[0], "note") == 0)
		return read_note(read, fields + 1, line);
	return read_history(read, fields[0], fields + 1);
}

/* An article that has another id now is known by its name, where no other one has its id. */
static void learn_name(Recollection *read, char **fields)
{
	const Shelf *shelf = memory_shelf(read->memory);
	guint article;

	if (g_strv_length(fields) != 3 || strcmp(fields[0], "article") != 0 ||
	    find_article(read, fields[1], &article))
		return;
	for (guint i = 0; i < shelf_count(shelf); i++)
		if (strcmp(article_name(shelf_article(shelf, i)), fields[2]) == 0)
			g_hash_table_insert(read->articles, g_strdup(fields[1]),
					    GUINT_TO_POINTER(i + 1));
}

void memory_read(Memory *memory, const char *text)
{
	Recollection read = { memory,
			      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL) };
	char **lines = g_strsplit(text, "\n", -1);

	for (guint i = 0; i < shelf_count(memory_shelf(memory)); i++)
		g_hash_table_insert(read.articles, g_strdup(memory_id(memory, i)),
				    GUINT_TO_POINTER(i + 1));
	for (char **line = lines; *line; line++) {
		char **fields = g_strsplit(*line, "\t", -1);
		if (fields[0])
			learn_name(&read, fields);
		if (fields[0] && strcmp(*line, remark) != 0 && !read_line(&read, *line, fields))
			g_ptr_array_add(memory_kept(memory), g_strdup(*line));
		g_strfreev(fields);
	}
	g_strfreev(lines);
	g_hash_table_unref(read.articles);
}

/* The id of ARTICLE and the place SPAN in it. */
static void append_place(GString *out, const Memory *memory, guint article, Span span)
{
	Anchor anchor = anchor_new(text_of(memory, article), span);

	g_string_append_printf(out, "%s\t", memory_id(memory, article));
	anchor_append(out, &anchor);
	anchor_clear(&anchor);
}

/* A field of any text that was given from outside. */
static void append_word(GString *out, const char *word)
{
	char *plain = g_strdelimit(g_strdup(word), "\t\n\r", ' ');

	g_string_append(out, plain);
	g_free(plain);
}

static void append_articles(GString *out, const Memory *memory)
{
	const Shelf *shelf = memory_shelf(memory);

	for (guint i = 0; i < shelf_count(shelf); i++) {
		g_string_append_printf(out, "article\t%s\t", memory_id(memory, i));
		append_word(out, article_name(shelf_article(shelf, i)));
		g_string_append_c(out, '\n');
	}
}

static void append_scene(GString *out, const Memory *memory)
{
	const MemoryScene *scene = memory_scene(memory);

	if (!scene)
		return;
	g_string_append_printf(out, "scene\t%s\t%s\t%s\n", memory_id(memory, scene->focused),
			       scene->is_alone ? alone : all, scene->view);
	if (!scene->has_point)
		return;
	g_string_append(out, "point\t");
	append_place(out, memory, scene->focused, (Span){ scene->point, scene->point });
	g_string_append_c(out, '\n');
}

static void append_columns(GString *out, const Memory *memory)
{
	const GArray *columns = memory_columns(memory);

	for (guint i = 0; i < columns->len; i++) {
		const MemoryColumn *column = &g_array_index(columns, MemoryColumn, i);
		g_string_append_printf(out, "column\t%s\t%s\n", memory_id(memory, column->article),
				       column->is_hidden ? hidden : shown);
	}
}

static void append_tops(GString *out, const Memory *memory)
{
	gsize offset;

	for (guint i = 0; i < shelf_count(memory_shelf(memory)); i++) {
		if (!memory_top(memory, i, &offset))
			continue;
		g_string_append(out, "top\t");
		append_place(out, memory, i, (Span){ offset, offset });
		g_string_append_c(out, '\n');
	}
}

static void append_mark(GString *out, const Memory *memory, const MemoryMark *mark)
{
	uint8_t letter[6];
	int length = u8_uctomb(letter, mark->letter, sizeof letter);

	g_string_append_printf(out, "mark\t%.*s\t", MAX(length, 0), (const char *)letter);
	append_place(out, memory, mark->article, mark->span);
	g_string_append_c(out, '\n');
}

static void append_note(GString *out, const Memory *memory, const MemoryNote *note)
{
	if (note->line) {
		g_string_append_printf(out, "%s\n", note->line);
		return;
	}
	g_string_append(out, "note\t");
	append_place(out, memory, note->article, note->span);
	g_string_append_c(out, '\t');
	append_escaped(out, note->text);
	g_string_append_c(out, '\n');
}

static void append_history(GString *out, const History *history, const char *name)
{
	for (guint i = 0; i < history_count(history); i++) {
		g_string_append_printf(out, "%s\t", name);
		append_word(out, history_line(history, i));
		g_string_append_c(out, '\n');
	}
}

char *memory_write(const Memory *memory)
{
	GString *out = g_string_new(remark);
	const GArray *marks = memory_marks(memory), *notes = memory_notes(memory);
	const GPtrArray *kept = memory_kept(memory);

	g_string_append_c(out, '\n');
	append_articles(out, memory);
	append_scene(out, memory);
	append_columns(out, memory);
	append_tops(out, memory);
	for (guint i = 0; i < marks->len; i++)
		append_mark(out, memory, &g_array_index(marks, MemoryMark, i));
	for (guint i = 0; i < notes->len; i++)
		append_note(out, memory, &g_array_index(notes, MemoryNote, i));
	for (guint i = 0; i < MEMORY_HISTORIES; i++)
		append_history(out, memory_history(memory, (MemoryHistory)i), history_names[i]);
	for (guint i = 0; i < kept->len; i++)
		g_string_append_printf(out, "%s\n", (const char *)kept->pdata[i]);
	return g_string_free(out, FALSE);
}
