/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/memory/memory.h"

#include <string.h>

/* Hexadecimal digits that an article and a set are known by. */
#define ID_LENGTH 16

typedef struct MemoryTop {
	gboolean is_known;
	gsize offset;
} MemoryTop;

struct Memory {
	const Shelf *shelf;
	GPtrArray *ids; /* by article */
	char *key;
	MemoryTop *tops; /* by article */
	gboolean has_scene;
	MemoryScene scene;
	GArray *columns; /* MemoryColumn */
	GArray *marks;   /* MemoryMark */
	GArray *notes;   /* MemoryNote, by article and place */
	guint edition;
	History *histories[MEMORY_HISTORIES];
	GPtrArray *kept;
};

static char *digits_of(GChecksum *checksum)
{
	return g_strndup(g_checksum_get_string(checksum), ID_LENGTH);
}

static char *id_of(const Article *article)
{
	GChecksum *checksum = g_checksum_new(G_CHECKSUM_SHA256);
	const char *source = article_source(article);
	Span headline = article_paragraph(article, 0);
	const char *bytes = text_bytes(article_text(article)) + headline.start;

	/* The NUL parts the two. */
	if (source)
		g_checksum_update(checksum, (const guchar *)source, (gssize)strlen(source));
	g_checksum_update(checksum, (const guchar *)"", 1);
	g_checksum_update(checksum, (const guchar *)bytes, (gssize)span_length(headline));
	char *id = digits_of(checksum);
	g_checksum_free(checksum);
	return id;
}

static gboolean has_id(const GPtrArray *ids, const char *id)
{
	return g_ptr_array_find_with_equal_func((GPtrArray *)ids, id, g_str_equal, NULL);
}

/* Versions of one article may have one headline: the later ones are counted. */
static GPtrArray *ids_of(const Shelf *shelf)
{
	GPtrArray *ids = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < shelf_count(shelf); i++) {
		char *first = id_of(shelf_article(shelf, i)), *id = g_strdup(first);
		for (guint version = 2; has_id(ids, id); version++) {
			g_free(id);
			id = g_strdup_printf("%s-%u", first, version);
		}
		g_ptr_array_add(ids, id);
		g_free(first);
	}
	return ids;
}

static gint compare_ids(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static char *key_of(const GPtrArray *ids)
{
	GPtrArray *sorted = g_ptr_array_copy((GPtrArray *)ids, NULL, NULL);
	GChecksum *checksum = g_checksum_new(G_CHECKSUM_SHA256);

	g_ptr_array_set_free_func(sorted, NULL);
	g_ptr_array_sort(sorted, compare_ids);
	for (guint i = 0; i < sorted->len; i++)
		g_checksum_update(checksum, sorted->pdata[i], -1);
	char *key = digits_of(checksum);
	g_checksum_free(checksum);
	g_ptr_array_unref(sorted);
	return key;
}

static void clear_note(gpointer data)
{
	MemoryNote *note = data;

	g_free(note->text);
	g_free(note->line);
}

Memory *memory_new(const Shelf *shelf)
{
	Memory *memory = g_new0(Memory, 1);

	memory->shelf = shelf;
	memory->ids = ids_of(shelf);
	memory->key = key_of(memory->ids);
	memory->tops = g_new0(MemoryTop, shelf_count(shelf));
	memory->columns = g_array_new(FALSE, FALSE, sizeof(MemoryColumn));
	memory->marks = g_array_new(FALSE, FALSE, sizeof(MemoryMark));
	memory->notes = g_array_new(FALSE, FALSE, sizeof(MemoryNote));
	g_array_set_clear_func(memory->notes, clear_note);
	for (guint i = 0; i < MEMORY_HISTORIES; i++)
		memory->histories[i] = history_new();
	memory->kept = g_ptr_array_new_with_free_func(g_free);
	return memory;
}

void memory_free(Memory *memory)
{
	if (!memory)
		return;
	g_ptr_array_unref(memory->ids);
	g_free(memory->key);
	g_free(memory->tops);
	g_free(memory->scene.view);
	g_array_unref(memory->columns);
	g_array_unref(memory->marks);
	g_array_unref(memory->notes);
	for (guint i = 0; i < MEMORY_HISTORIES; i++)
		history_free(memory->histories[i]);
	g_ptr_array_unref(memory->kept);
	g_free(memory);
}

const Shelf *memory_shelf(const Memory *memory)
{
	return memory->shelf;
}

const char *memory_key(const Memory *memory)
{
	return memory->key;
}

const char *memory_id(const Memory *memory, guint article)
{
	return memory->ids->pdata[article];
}

gboolean memory_top(const Memory *memory, guint article, gsize *offset)
{
	*offset = memory->tops[article].offset;
	return memory->tops[article].is_known;
}

void memory_set_top(Memory *memory, guint article, gsize offset)
{
	memory->tops[article] = (MemoryTop){ TRUE, offset };
}

const MemoryScene *memory_scene(const Memory *memory)
{
	return memory->has_scene ? &memory->scene : NULL;
}

void memory_set_scene(Memory *memory, const MemoryScene *scene)
{
	char *view = g_strdup(scene->view);

	g_free(memory->scene.view);
	memory->scene = *scene;
	memory->scene.view = view;
	memory->has_scene = TRUE;
}

GArray *memory_columns(const Memory *memory)
{
	return memory->columns;
}

const GArray *memory_marks(const Memory *memory)
{
	return memory->marks;
}

const GArray *memory_notes(const Memory *memory)
{
	return memory->notes;
}

void memory_set_mark(Memory *memory, MemoryMark mark)
{
	for (guint i = 0; i < memory->marks->len; i++)
		if (g_array_index(memory->marks, MemoryMark, i).letter == mark.letter) {
			g_array_index(memory->marks, MemoryMark, i) = mark;
			return;
		}
	g_array_append_val(memory->marks, mark);
}

gboolean memory_mark(const Memory *memory, gunichar letter, MemoryMark *mark)
{
	for (guint i = 0; i < memory->marks->len; i++) {
		*mark = g_array_index(memory->marks, MemoryMark, i);
		if (mark->letter == letter)
			return TRUE;
	}
	return FALSE;
}

const MemoryNote *memory_note_at(const Memory *memory, guint article, gsize offset)
{
	const MemoryNote *found = NULL;

	for (guint i = 0; i < memory->notes->len; i++) {
		const MemoryNote *note = &g_array_index(memory->notes, MemoryNote, i);
		if (note->article == article && !note->line && span_has(note->span, offset) &&
		    (!found || span_length(note->span) < span_length(found->span)))
			found = note;
	}
	return found;
}

guint memory_edition(const Memory *memory)
{
	return memory->edition;
}

static gboolean is_before(const MemoryNote *a, const MemoryNote *b)
{
	if (a->article != b->article)
		return a->article < b->article;
	return a->span.start < b->span.start;
}

static gboolean is_on_same(const MemoryNote *a, const MemoryNote *b)
{
	return a->article == b->article && a->span.start == b->span.start &&
	       a->span.end == b->span.end && !a->line && !b->line;
}

void memory_set_note(Memory *memory, const MemoryNote *note)
{
	MemoryNote copy = { note->article, note->span, g_strdup(note->text), g_strdup(note->line) };
	guint at = 0;

	memory->edition++;
	for (guint i = 0; i < memory->notes->len; i++)
		if (is_on_same(&g_array_index(memory->notes, MemoryNote, i), note)) {
			g_array_remove_index(memory->notes, i);
			break;
		}
	if (*copy.text == '\0') {
		clear_note(&copy);
		return;
	}
	while (at < memory->notes->len &&
	       !is_before(note, &g_array_index(memory->notes, MemoryNote, at)))
		at++;
	g_array_insert_val(memory->notes, at, copy);
}

History *memory_history(const Memory *memory, MemoryHistory which)
{
	return memory->histories[which];
}

GPtrArray *memory_kept(const Memory *memory)
{
	return memory->kept;
}
