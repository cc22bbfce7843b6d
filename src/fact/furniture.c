/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/furniture.h"

#include <string.h>

#include "fact/sentence.h"

/* In words: the longest paragraph of the page; of a list of links; of a byline; that is known by
 * being repeated elsewhere; and the least that is known by being repeated at all. */
enum { LINE_LIMIT = 30, LINK_LIMIT = 16, BYLINE_LIMIT = 10, REPEAT_LIMIT = 20, REPEAT_LEAST = 3 };

/* A heading of a list is no longer than what leads it and so many words; and the list so long. */
enum { HEADING_REST = 3, LIST_LIMIT = 12 };

struct Furniture {
	GHashTable *taken;     /* set of gint64: place and paragraph */
	GHashTable *own;       /* words of the paragraphs of the article that is read */
	GHashTable *seen;      /* source and words → gint64 of the paragraph */
	GHashTable *headlines; /* place of an article → its words */
	guint place;           /* the article that is read; G_MAXUINT where none is */
	guint listed;          /* how many paragraphs of a list may follow */
};

/* A paragraph on trial. */
typedef struct Line {
	const Tokens *tokens;
	guint first;            /* token: the first that is no sign */
	guint words, addresses; /* how many */
	gboolean is_sentence;   /* it ends like one */
} Line;

Furniture *furniture_new(void)
{
	Furniture *furniture = g_new0(Furniture, 1);

	furniture->taken = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	furniture->own = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	furniture->seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	furniture->headlines = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	furniture->place = G_MAXUINT;
	return furniture;
}

void furniture_free(Furniture *furniture)
{
	if (!furniture)
		return;
	g_hash_table_unref(furniture->taken);
	g_hash_table_unref(furniture->own);
	g_hash_table_unref(furniture->seen);
	g_hash_table_unref(furniture->headlines);
	g_free(furniture);
}

static gint64 name_of(guint place, guint paragraph)
{
	return (gint64)place << 32 | paragraph;
}

static void take(Furniture *furniture, gint64 name)
{
	g_hash_table_add(furniture->taken, g_memdup2(&name, sizeof name));
}

static Line line_of(const Tokens *tokens)
{
	Line line = { .tokens = tokens };
	guint count = tokens_count(tokens);

	while (line.first < count && token_type(tokens, line.first) == TOKEN_SIGN)
		line.first++;
	for (guint i = line.first; i < count && line.words <= LINE_LIMIT; i++) {
		line.words += token_type(tokens, i) != TOKEN_SIGN;
		line.addresses += token_type(tokens, i) == TOKEN_OPAQUE;
	}
	line.is_sentence = count > 0 && (sentence_ends_at(tokens, count - 1) ||
					 (count > 1 && sentence_ends_at(tokens, count - 2)));
	return line;
}

static gboolean match_at(const Line *line, guint index, const char *value, TokenMatch *match)
{
	return token_match(line->tokens, index, LEXICON_FURNITURE, match) &&
	       strcmp(match->entry.value, value) == 0;
}

/* Words to the reader; LISTS: whether they are the heading of a list. */
static gboolean is_led(const Line *line, gboolean *lists)
{
	TokenMatch match;

	if (!match_at(line, line->first, "lead", &match) || match.clitics)
		return FALSE;
	guint rest = line->words > match.count ? line->words - match.count : 0;
	*lists = rest <= HEADING_REST && !line->is_sentence;
	return TRUE;
}

static gboolean is_of_page(const Line *line)
{
	TokenMatch match;

	for (guint i = line->first; i < tokens_count(line->tokens); i++)
		if (match_at(line, i, "whole", &match))
			return TRUE;
	return FALSE;
}

static gboolean is_byline(const Line *line)
{
	TokenMatch match;

	if (line->words > BYLINE_LIMIT || line->is_sentence)
		return FALSE;
	return match_at(line, line->first, "credit", &match) ||
	       (match_at(line, line->first, "byline", &match) &&
		token_is(line->tokens, line->first + match.count, ":"));
}

/* Addresses and names of networks, and hardly anything else. */
static gboolean is_row_of_links(const Line *line)
{
	guint links = line->addresses, count = tokens_count(line->tokens), named = 0;
	TokenMatch match;

	for (guint i = line->first; i < count; i++)
		if (match_at(line, i, "network", &match)) {
			named++;
			links += match.count;
			i += match.count - 1;
		}
	return (named > 1 || line->addresses > 0) && 4 * links >= 3 * line->words;
}

static char *words_of(const Line *line, const char *before)
{
	GString *words = g_string_new(before);

	for (guint i = line->first; i < tokens_count(line->tokens); i++)
		if (token_type(line->tokens, i) != TOKEN_SIGN) {
			g_string_append_c(words, ' ');
			g_string_append(words, token_form(line->tokens, i));
		}
	return g_string_free(words, FALSE);
}

/* Whether the article has printed it before. */
static gboolean is_printed_again(Furniture *furniture, const Line *line)
{
	return line->words >= REPEAT_LEAST && line->words <= LINE_LIMIT &&
	       !g_hash_table_add(furniture->own, words_of(line, ""));
}

static const char *headline_of(const Furniture *furniture, gint64 name)
{
	return g_hash_table_lookup(furniture->headlines, GUINT_TO_POINTER((guint)(name >> 32)));
}

/* Whether another article of the same source has it too; both are taken then. */
static gboolean is_printed_elsewhere(Furniture *furniture, const Line *line, const char *source,
				     gint64 name)
{
	if (!source || line->words < REPEAT_LEAST || line->words > REPEAT_LIMIT)
		return FALSE;
	char *words = words_of(line, source);
	const gint64 *other = g_hash_table_lookup(furniture->seen, words);
	gboolean is_other =
		other && *other >> 32 != name >> 32 &&
		g_strcmp0(headline_of(furniture, *other), headline_of(furniture, name)) != 0;
	if (is_other)
		take(furniture, *other);
	if (other)
		g_free(words);
	else
		g_hash_table_insert(furniture->seen, words, g_memdup2(&name, sizeof name));
	return is_other;
}

static gboolean is_listed(Furniture *furniture, const Line *line)
{
	if (furniture->listed == 0 || line->is_sentence || line->words > LINK_LIMIT) {
		furniture->listed = 0;
		return FALSE;
	}
	furniture->listed--;
	return TRUE;
}

static gboolean is_furniture(Furniture *furniture, const Line *line)
{
	gboolean lists = FALSE;

	if (line->words > LINE_LIMIT || line->words == 0) {
		furniture->listed = 0;
		return line->words == 0; /* a rule across the page */
	}
	if (is_led(line, &lists)) {
		furniture->listed = lists ? LIST_LIMIT : furniture->listed;
		return TRUE;
	}
	return is_listed(furniture, line) || is_of_page(line) || is_byline(line) ||
	       is_row_of_links(line);
}

void furniture_note(Furniture *furniture, const Article *article, guint place, guint paragraph,
		    const Tokens *tokens)
{
	Line line = line_of(tokens);
	gint64 name = name_of(place, paragraph);

	if (furniture->place != place) {
		g_hash_table_remove_all(furniture->own);
		furniture->place = place;
		furniture->listed = 0;
	}
	gboolean is_again = is_printed_again(furniture, &line);
	if (paragraph == 0) {
		g_hash_table_insert(furniture->headlines, GUINT_TO_POINTER(place),
				    words_of(&line, ""));
		return;
	}
	gboolean is_elsewhere =
		is_printed_elsewhere(furniture, &line, article_source(article), name);
	if (is_furniture(furniture, &line) || is_again || is_elsewhere)
		take(furniture, name);
}

gboolean furniture_has(const Furniture *furniture, guint place, guint paragraph)
{
	gint64 name = name_of(place, paragraph);

	return g_hash_table_contains(furniture->taken, &name);
}
