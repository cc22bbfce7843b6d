/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * article: one account of an event: its text, its paragraphs, and what is known of it.
 *
 * An article owns its text; everything else in the program speaks of it by spans of that text. The
 * text is the whole decoded file, front matter included, so that offsets are those of the file.
 *
 * A file may open with front matter between two lines `---`: title, source, author, date
 * (ISO 8601), lang (BCP 47), url. Then follow a headline line and paragraphs, parted by line ends.
 */
#ifndef ARTICLE_ARTICLE_H
#define ARTICLE_ARTICLE_H

#include "text/text.h"

#define ARTICLE_ERROR (article_error_quark())

/* The largest file that is read, in bytes. */
#define ARTICLE_SIZE_LIMIT ((gsize)64 << 20)

typedef enum ArticleError {
	ARTICLE_ERROR_TOO_LARGE,
	ARTICLE_ERROR_NOT_A_FILE,
	ARTICLE_ERROR_NO_WORDS,
} ArticleError;

typedef struct Article Article;

GQuark article_error_quark(void);

/* Read the file at PATH. NULL with ERROR: its message says what is wrong, without the name. */
Article *article_read(const char *path, GError **error);

/* Make an article of bytes that were read elsewhere; NAME is shown where there is no source. */
Article *article_from_bytes(const char *name, const char *bytes, gsize length, GError **error);

void article_free(Article *article);

const char *article_name(const Article *article); /* the path, as it may be shown */
const Text *article_text(const Article *article);

/* From the front matter; NULL where it does not say. */
const char *article_source(const Article *article);
const char *article_author(const Article *article);
const char *article_url(const Article *article);

/* Who tells it: the source, else the author, else the file's name without its folder. */
const char *article_teller(const Article *article);

/* What sets it off from others of the same teller ("as of 14:05"); NULL at first. */
const char *article_label(const Article *article);
void article_set_label(Article *article, const char *label);

/* The day of publication; NULL where the front matter does not say. */
const GDate *article_day(const Article *article);

/* BCP 47; from the front matter, else from letters and words, else "und". */
const char *article_language(const Article *article);

/* Whether the article's base direction is right to left, by its language. */
gboolean article_is_rtl(const Article *article);

/*
 * Paragraph 0 is the headline: the first line after the front matter or, where that is not the
 * title which the front matter gives, that title where it stands there. Each span is free of white
 * space at its ends and never empty; there is always at least one.
 */
guint article_paragraph_count(const Article *article);
Span article_paragraph(const Article *article, guint index);

/* How the bytes were read: the charset, and how many characters were damaged. */
const char *article_charset(const Article *article);
gsize article_replaced(const Article *article);

#endif
