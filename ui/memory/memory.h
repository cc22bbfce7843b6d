/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * memory: what is remembered of a set of articles from one reading to the next: how far each was
 * read, marks, notes, what was sought and typed, what lay open.
 *
 * An article is known by its source and headline, so that it may be moved and edited; a set by its
 * articles, whatever their order. memory_lines writes it down. A memory owns its strings.
 */
#ifndef UI_MEMORY_H
#define UI_MEMORY_H

#include "article/shelf.h"
#include "ui/memory/history.h"

typedef struct Memory Memory;

/* A place with a letter. */
typedef struct MemoryMark {
	gunichar letter;
	guint article;
	Span span;
} MemoryMark;

typedef struct MemoryNote {
	guint article;
	Span span;
	char *text; /* never empty */
	char *line; /* as it was read, where its words are no more in the article; or NULL */
} MemoryNote;

/* What lay open. */
typedef struct MemoryScene {
	guint focused;
	gboolean is_alone;
	gboolean has_point;
	gsize point; /* in the article in focus */
	char *view;  /* by its name */
} MemoryScene;

/* A column that was moved or hidden, or lies beside such ones. */
typedef struct MemoryColumn {
	guint article;
	gboolean is_hidden;
} MemoryColumn;

typedef enum MemoryHistory {
	MEMORY_SOUGHT,
	MEMORY_TYPED,
	MEMORY_HISTORIES,
} MemoryHistory;

/* Of nothing yet. SHELF must outlive it. */
Memory *memory_new(const Shelf *shelf);
void memory_free(Memory *memory);

const Shelf *memory_shelf(const Memory *memory);

/* What the set, and an article, is known by: hexadecimal digits; borrowed. */
const char *memory_key(const Memory *memory);
const char *memory_id(const Memory *memory, guint article);

/* The first byte of ARTICLE that was in view; FALSE where that is not known. */
gboolean memory_top(const Memory *memory, guint article, gsize *offset);
void memory_set_top(Memory *memory, guint article, gsize offset);

/* Borrowed; NULL where nothing is remembered. The strings of SCENE are copied. */
const MemoryScene *memory_scene(const Memory *memory);
void memory_set_scene(Memory *memory, const MemoryScene *scene);

/* The columns (MemoryColumn) from the right, to be changed in place; none where they lie as the
 * articles do. */
GArray *memory_columns(const Memory *memory);

/* The marks (MemoryMark), and the notes (MemoryNote) in the order of the articles; borrowed. */
const GArray *memory_marks(const Memory *memory);
const GArray *memory_notes(const Memory *memory);

/* Let a letter be a place, and no other one. */
void memory_set_mark(Memory *memory, MemoryMark mark);
gboolean memory_mark(const Memory *memory, gunichar letter, MemoryMark *mark);

/*
 * The shortest passage with a note that holds byte OFFSET; NULL where none does, or its words are
 * gone. Borrowed.
 */
const MemoryNote *memory_note_at(const Memory *memory, guint article, gsize offset);

/* Another number whenever the notes are others. */
guint memory_edition(const Memory *memory);

/* Let NOTE, whose strings are copied, be the one on its passage; one without text takes it away. */
void memory_set_note(Memory *memory, const MemoryNote *note);

/* Borrowed; it may be added to. */
History *memory_history(const Memory *memory, MemoryHistory which);

/* Lines (strings) that are about nothing here, to be written down again; they may be added to. */
GPtrArray *memory_kept(const Memory *memory);

#endif
