/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/article.h"

#include <errno.h>
#include <string.h>

#include <glib/gstdio.h>
#include <unictype.h>
#include <unicode/uloc.h>
#include <unistr.h>

#include "article/language.h"
#include "text/decode.h"
#include "text/fold.h"

struct Article {
	char *name;
	Text *text;
	char *source, *author, *url, *language;
	char *label; /* or NULL */
	Span title;  /* where the front matter has the title; empty where it has none */
	GDate day;   /* invalid where it is not known */
	GArray *paragraphs;
	Decoding decoding;
};

GQuark article_error_quark(void)
{
	return g_quark_from_static_string("article-error");
}

/* The line that starts at AT, its line feed left out. */
static Span line_at(const Text *text, gsize at)
{
	const char *bytes = text_bytes(text);
	const char *feed = memchr(bytes + at, '\n', text_length(text) - at);

	return (Span){ at, feed ? (gsize)(feed - bytes) : text_length(text) };
}

static gboolean is_space_at(const char *at, gsize length, int *n)
{
	ucs4_t c;
	*n = u8_mbtouc(&c, (const uint8_t *)at, length);
	return uc_is_property_white_space(c) || c == 0xFEFF || c == 0x200E || c == 0x200F;
}

static Span trim(const Text *text, Span span)
{
	const char *bytes = text_bytes(text);
	int n;

	while (span.start < span.end && is_space_at(bytes + span.start, span.end - span.start, &n))
		span.start += (gsize)n;
	while (span.start < span.end) {
		const uint8_t *before;
		ucs4_t c;
		before = u8_prev(&c, (const uint8_t *)bytes + span.end,
				 (const uint8_t *)bytes + span.start);
		if (!before || !is_space_at((const char *)before, 6, &n))
			break;
		span.end = (gsize)((const char *)before - bytes);
	}
	return span;
}

static gboolean is_fence(const Text *text, Span line)
{
	Span trimmed = trim(text, line);
	return span_length(trimmed) == 3 &&
	       strncmp(text_bytes(text) + trimmed.start, "---", 3) == 0;
}

static void read_day(GDate *day, const char *value)
{
	guint y, m, d;

	if (sscanf(value, "%4u-%2u-%2u", &y, &m, &d) == 3 &&
	    g_date_valid_dmy((GDateDay)d, (GDateMonth)m, (GDateYear)y))
		g_date_set_dmy(day, (GDateDay)d, (GDateMonth)m, (GDateYear)y);
}

static void set_field(Article *article, const char *key, const char *value)
{
	const struct {
		const char *key;
		char **field;
	} fields[] = {
		{ "source", &article->source },
		{ "author", &article->author },
		{ "url", &article->url },
		{ "lang", &article->language },
	};

	if (*value == '\0')
		return;
	if (strcmp(key, "date") == 0)
		read_day(&article->day, value);
	for (gsize i = 0; i < G_N_ELEMENTS(fields); i++) {
		if (strcmp(key, fields[i].key) != 0)
			continue;
		g_free(*fields[i].field);
		*fields[i].field = g_strdup(value);
	}
}

/* SPAN without white space and without one pair of quotation marks around it. */
static Span unquote(const Text *text, Span span)
{
	const char *bytes = text_bytes(text);

	span = trim(text, span);
	if (span_length(span) >= 2 && strchr("\"'", bytes[span.start]) &&
	    bytes[span.end - 1] == bytes[span.start]) {
		span.start++;
		span.end--;
	}
	return trim(text, span);
}

static void read_field(Article *article, Span line)
{
	const char *bytes = text_bytes(article->text);
	const char *colon = memchr(bytes + line.start, ':', span_length(line));

	if (!colon)
		return;
	gsize at = (gsize)(colon - bytes);
	Span value_span = unquote(article->text, (Span){ at + 1, line.end });
	char *key = text_slice(article->text, trim(article->text, (Span){ line.start, at }));
	char *value = text_slice(article->text, value_span);

	set_field(article, key, value);
	if (strcmp(key, "title") == 0)
		article->title = value_span;
	g_free(key);
	g_free(value);
}

/* Read front matter if there is some; returns where the body starts. */
static gsize read_front_matter(Article *article)
{
	const Text *text = article->text;
	gsize length = text_length(text);
	Span line = line_at(text, 0);

	if (!is_fence(text, line))
		return 0;
	gsize close = line.end + 1;
	while (close < length && !is_fence(text, line_at(text, close)))
		close = line_at(text, close).end + 1;
	if (close >= length)
		return 0; /* never closed: the fence is part of the text */
	for (gsize at = line.end + 1; at < close; at = line_at(text, at).end + 1)
		read_field(article, line_at(text, at));
	return MIN(line_at(text, close).end + 1, length);
}

static void read_paragraphs(Article *article, gsize start)
{
	for (gsize at = start; at < text_length(article->text);) {
		Span line = line_at(article->text, at);
		Span paragraph = trim(article->text, line);
		if (!span_is_empty(paragraph))
			g_array_append_val(article->paragraphs, paragraph);
		at = line.end + 1;
	}
}

static gboolean same_words(const Text *text, Span a, Span b)
{
	char *one = fold_string(text_bytes(text) + a.start, span_length(a));
	char *other = fold_string(text_bytes(text) + b.start, span_length(b));
	gboolean same = strcmp(one, other) == 0;

	g_free(one);
	g_free(other);
	return same;
}

/* A title that the body does not repeat as its first line is the headline itself. */
static void settle_headline(Article *article)
{
	GArray *paragraphs = article->paragraphs;
	Span title = article->title;

	if (span_is_empty(title))
		return;
	if (paragraphs->len == 0 ||
	    !same_words(article->text, title, g_array_index(paragraphs, Span, 0)))
		g_array_prepend_val(paragraphs, title);
}

Article *article_from_bytes(const char *name, const char *bytes, gsize length, GError **error)
{
	Article *article = g_new0(Article, 1);

	article->name = decode_name(name);
	article->paragraphs = g_array_new(FALSE, FALSE, sizeof(Span));
	g_date_clear(&article->day, 1);
	article->text = decode_bytes(bytes, length, &article->decoding, error);
	if (!article->text) {
		article_free(article);
		return NULL;
	}
	read_paragraphs(article, read_front_matter(article));
	settle_headline(article);
	if (article->paragraphs->len == 0) {
		g_set_error_literal(error, ARTICLE_ERROR, ARTICLE_ERROR_NO_WORDS,
				    "the file has no text");
		article_free(article);
		return NULL;
	}
	if (!article->language)
		article->language = g_strdup(language_of(article->text));
	return article;
}

static gboolean check_file(const char *path, GError **error)
{
	GStatBuf info;

	if (g_stat(path, &info) != 0) {
		g_set_error_literal(error, G_FILE_ERROR, (gint)g_file_error_from_errno(errno),
				    g_strerror(errno));
		return FALSE;
	}
	if (!S_ISREG(info.st_mode)) {
		g_set_error_literal(error, ARTICLE_ERROR, ARTICLE_ERROR_NOT_A_FILE,
				    "not a regular file");
		return FALSE;
	}
	if ((gsize)info.st_size > ARTICLE_SIZE_LIMIT) {
		g_set_error(error, ARTICLE_ERROR, ARTICLE_ERROR_TOO_LARGE,
			    "larger than %" G_GSIZE_FORMAT " MB", ARTICLE_SIZE_LIMIT >> 20);
		return FALSE;
	}
	return TRUE;
}

Article *article_read(const char *path, GError **error)
{
	char *bytes;
	gsize length;
	GError *cause = NULL;

	if (!check_file(path, error))
		return NULL;
	if (!g_file_get_contents(path, &bytes, &length, &cause)) {
		/* GLib's message repeats the name; the reason is what the caller wants. */
		int code = cause->code == G_FILE_ERROR_ACCES ? EACCES : EIO;
		g_set_error_literal(error, cause->domain, cause->code, g_strerror(code));
		g_error_free(cause);
		return NULL;
	}
	Article *article = article_from_bytes(path, bytes, length, error);
	g_free(bytes);
	return article;
}

void article_free(Article *article)
{
	if (!article)
		return;
	g_free(article->name);
	g_free(article->label);
	g_free(article->source);
	g_free(article->author);
	g_free(article->url);
	g_free(article->language);
	g_array_unref(article->paragraphs);
	text_free(article->text);
	g_free(article);
}

const char *article_name(const Article *article)
{
	return article->name;
}

const Text *article_text(const Article *article)
{
	return article->text;
}

const char *article_source(const Article *article)
{
	return article->source;
}

const char *article_author(const Article *article)
{
	return article->author;
}

const char *article_teller(const Article *article)
{
	const char *slash = strrchr(article->name, '/');

	if (article->source)
		return article->source;
	if (article->author)
		return article->author;
	return slash && slash[1] ? slash + 1 : article->name;
}

const char *article_label(const Article *article)
{
	return article->label;
}

void article_set_label(Article *article, const char *label)
{
	g_free(article->label);
	article->label = g_strdup(label);
}

const char *article_url(const Article *article)
{
	return article->url;
}

const GDate *article_day(const Article *article)
{
	return g_date_valid(&article->day) ? &article->day : NULL;
}

const char *article_language(const Article *article)
{
	return article->language;
}

gboolean article_is_rtl(const Article *article)
{
	return uloc_isRightToLeft(article->language);
}

guint article_paragraph_count(const Article *article)
{
	return article->paragraphs->len;
}

Span article_paragraph(const Article *article, guint index)
{
	g_assert(index < article->paragraphs->len);
	return g_array_index(article->paragraphs, Span, index);
}

const char *article_charset(const Article *article)
{
	return article->decoding.charset;
}

gsize article_replaced(const Article *article)
{
	return article->decoding.replaced;
}
