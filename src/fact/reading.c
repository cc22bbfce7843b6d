/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/reading.h"

#include "fact/threads.h"

/* How much text has its tokens kept, in bytes, of all articles together. */
#define KEPT_LIMIT ((gsize)8 << 20)

/* More threads than these are not worth their start. */
#define LANES_LIMIT 8

/* What was read of an article. */
typedef struct Sheet {
	gsize limit;      /* paragraphs that end here or before it are kept */
	GPtrArray *kept;  /* Tokens by paragraph; NULL where it was not yet read, or is not kept */
	GPtrArray *words; /* NameWords by paragraph, as the tokens */
	guint last;       /* the paragraph beyond the limit that was read last */
	Tokens *last_tokens;   /* its tokens, or NULL */
	NameWords *last_words; /* made of these, or NULL */
} Sheet;

struct Reading {
	const Shelf *shelf;
	guint lanes;
	GHashTable **tables; /* by lane: lexicon -> WordTable */
	Sheet *sheets;       /* by article */
	gint stopped;        /* atomic */
	gint advanced;       /* atomic */
};

static void free_tokens(gpointer tokens)
{
	tokens_free(tokens);
}

static void free_table(gpointer table)
{
	wordtable_free(table);
}

static void free_words(gpointer words)
{
	namewords_free(words);
}

Reading *reading_new(const Shelf *shelf)
{
	Reading *reading = g_new(Reading, 1);
	gsize left = KEPT_LIMIT;

	reading->shelf = shelf;
	reading->stopped = FALSE;
	reading->advanced = 0;
	reading->lanes = CLAMP(shelf_count(shelf), 1, MIN(threads_available(), LANES_LIMIT));
	reading->tables = g_new(GHashTable *, reading->lanes);
	for (guint i = 0; i < reading->lanes; i++)
		reading->tables[i] = g_hash_table_new_full(NULL, NULL, NULL, free_table);
	reading->sheets = g_new0(Sheet, shelf_count(shelf));
	for (guint i = 0; i < shelf_count(shelf); i++) {
		Sheet *sheet = &reading->sheets[i];
		sheet->limit = MIN(left, text_length(article_text(shelf_article(shelf, i))));
		sheet->kept = g_ptr_array_new_with_free_func(free_tokens);
		sheet->words = g_ptr_array_new_with_free_func(free_words);
		left -= sheet->limit;
	}
	return reading;
}

static void forget_last(Sheet *sheet)
{
	g_clear_pointer(&sheet->last_words, namewords_free);
	g_clear_pointer(&sheet->last_tokens, tokens_free);
}

void reading_free(Reading *reading)
{
	if (!reading)
		return;
	for (guint i = 0; i < shelf_count(reading->shelf); i++) {
		forget_last(&reading->sheets[i]);
		g_ptr_array_unref(reading->sheets[i].words);
		g_ptr_array_unref(reading->sheets[i].kept);
	}
	for (guint i = 0; i < reading->lanes; i++)
		g_hash_table_unref(reading->tables[i]);
	g_free(reading->tables);
	g_free(reading->sheets);
	g_free(reading);
}

void reading_forget(Reading *reading, guint article)
{
	forget_last(&reading->sheets[article]);
	g_ptr_array_set_size(reading->sheets[article].words, 0);
	g_ptr_array_set_size(reading->sheets[article].kept, 0);
}

const Shelf *reading_shelf(const Reading *reading)
{
	return reading->shelf;
}

guint reading_lanes(const Reading *reading)
{
	return reading->lanes;
}

static void keep(GPtrArray *kept, guint paragraph, gpointer item)
{
	if (paragraph >= kept->len)
		g_ptr_array_set_size(kept, (gint)paragraph + 1);
	kept->pdata[paragraph] = item;
}

static gpointer kept_at(const GPtrArray *kept, guint paragraph)
{
	return paragraph < kept->len ? kept->pdata[paragraph] : NULL;
}

static gboolean is_last(const Sheet *sheet, guint paragraph)
{
	return sheet->last_tokens && sheet->last == paragraph;
}

static WordTable *table_for(Reading *reading, guint article)
{
	GHashTable *tables = reading->tables[article % reading->lanes];
	const Lexicon *lexicon =
		lexicon_for(article_language(shelf_article(reading->shelf, article)));
	WordTable *table = g_hash_table_lookup(tables, lexicon);

	if (!table) {
		table = wordtable_new(lexicon);
		g_hash_table_insert(tables, (gpointer)lexicon, table);
	}
	return table;
}

const Tokens *reading_tokens(Reading *reading, guint article, guint paragraph)
{
	const Article *read = shelf_article(reading->shelf, article);
	Sheet *sheet = &reading->sheets[article];
	Span span = article_paragraph(read, paragraph);

	if (kept_at(sheet->kept, paragraph))
		return kept_at(sheet->kept, paragraph);
	if (is_last(sheet, paragraph))
		return sheet->last_tokens;
	Tokens *tokens = tokens_new(article_text(read), span, table_for(reading, article));
	if (span.end <= sheet->limit) {
		keep(sheet->kept, paragraph, tokens);
		return tokens;
	}
	forget_last(sheet);
	sheet->last = paragraph;
	sheet->last_tokens = tokens;
	return tokens;
}

const NameWords *reading_words(Reading *reading, guint article, guint paragraph)
{
	Sheet *sheet = &reading->sheets[article];

	if (kept_at(sheet->words, paragraph))
		return kept_at(sheet->words, paragraph);
	if (is_last(sheet, paragraph) && sheet->last_words)
		return sheet->last_words;
	NameWords *words = namewords_new(reading_tokens(reading, article, paragraph));
	if (is_last(sheet, paragraph))
		sheet->last_words = words;
	else
		keep(sheet->words, paragraph, words);
	return words;
}

void reading_prepare(Reading *reading, guint article)
{
	const Article *read = shelf_article(reading->shelf, article);
	gsize limit = reading->sheets[article].limit;

	for (guint i = 0; i < article_paragraph_count(read) && !reading_is_stopped(reading); i++)
		if (article_paragraph(read, i).end <= limit)
			reading_words(reading, article, i);
}

void reading_stop(Reading *reading)
{
	g_atomic_int_set(&reading->stopped, TRUE);
}

gboolean reading_is_stopped(const Reading *reading)
{
	return g_atomic_int_get(&reading->stopped);
}

void reading_advance(Reading *reading)
{
	g_atomic_int_inc(&reading->advanced);
}

guint reading_advanced(const Reading *reading)
{
	return (guint)g_atomic_int_get(&reading->advanced);
}
