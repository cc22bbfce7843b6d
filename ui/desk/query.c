/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/desk/query.h"

#include <string.h>

#include <unicode/uregex.h>
#include <unicode/utext.h>

#include "fact/lexicon.h"
#include "link/stem.h"
#include "text/fold.h"
#include "ui/words/translation.h"

/* Steps after which a pattern is given up in a paragraph; ICU counts about 10,000 in each. */
#define PATTERN_STEPS 200

struct Query {
	char **words;              /* folded; NULL where something else is sought */
	char *exact;               /* or NULL */
	URegularExpression *regex; /* or NULL */
};

GQuark query_error_quark(void)
{
	return g_quark_from_static_string("query-error");
}

/* Folded words, without empty ones. */
static char **words_of(const char *typed)
{
	char *folded = fold_string(typed, strlen(typed));
	char **parts = g_strsplit_set(folded, " \t", -1);
	GPtrArray *words = g_ptr_array_new();

	for (guint i = 0; parts[i]; i++) {
		if (*parts[i] != '\0')
			g_ptr_array_add(words, parts[i]);
		else
			g_free(parts[i]);
	}
	g_free(parts);
	g_free(folded);
	g_ptr_array_add(words, NULL);
	return (char **)g_ptr_array_free(words, FALSE);
}

static URegularExpression *regex_of(const char *pattern, GError **error)
{
	UErrorCode status = U_ZERO_ERROR;
	UText *text = utext_openUTF8(NULL, pattern, -1, &status);
	URegularExpression *regex = uregex_openUText(text, 0, NULL, &status);

	if (U_SUCCESS(status))
		uregex_setTimeLimit(regex, PATTERN_STEPS, &status);
	utext_close(text);
	if (U_SUCCESS(status))
		return regex;
	g_set_error(error, QUERY_ERROR, QUERY_ERROR_PATTERN, _("%s: no regular expression: %s"),
		    pattern, u_errorName(status));
	if (regex)
		uregex_close(regex);
	return NULL;
}

static gboolean is_empty(const Query *query)
{
	return !query->regex && !(query->exact && *query->exact) &&
	       !(query->words && query->words[0]);
}

Query *query_new(const char *typed, GError **error)
{
	Query *query = g_new0(Query, 1);
	GError *failure = NULL;
	gsize length = strlen(typed);

	if (*typed == '~')
		query->regex = regex_of(typed + 1, &failure);
	else if (*typed == '"')
		query->exact =
			g_strndup(typed + 1, length - 1 - (length > 1 && typed[length - 1] == '"'));
	else
		query->words = words_of(typed);
	if (!failure && is_empty(query))
		g_set_error(&failure, QUERY_ERROR, QUERY_ERROR_EMPTY, "%s",
			    _("there is nothing in it to be found"));
	if (!failure)
		return query;
	g_propagate_error(error, failure);
	query_free(query);
	return NULL;
}

void query_free(Query *query)
{
	if (query->regex)
		uregex_close(query->regex);
	g_free(query->exact);
	g_strfreev(query->words);
	g_free(query);
}

/*
 * The bytes that were folded to FROM … TO. A letter that folds to several is taken whole, and marks
 * on the last one belong to it.
 */
static Span unfold(const Folded *folded, gsize from, gsize to)
{
	while (to < folded->length && folded->origin[to] == folded->origin[to - 1])
		to++;
	return (Span){ folded->origin[from], folded->origin[to] };
}

static gsize word_start(const char *text, gsize at)
{
	while (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n')
		at--;
	return at;
}

/* Whether all of the LENGTH bytes at CLITICS, which may be none, are clitics before a word. */
static gboolean are_clitics(const Lexicon *lexicon, const char *clitics, gsize length)
{
	LexiconEntry entry;

	if (length == 0)
		return TRUE;
	for (gsize cut = length; lexicon && cut > 0; cut--)
		if (lexicon_find_clitic(lexicon, clitics, cut, &entry) &&
		    are_clitics(lexicon, clitics + cut, length - cut))
			return TRUE;
	return FALSE;
}

/* Where WORD, its clitics cut off, ends that begins at AT, whatever clitics are there; 0: nowhere.
 */
static gsize match_word(const Lexicon *lexicon, const char *text, gsize at, const char *word)
{
	const char *bare = word + stem_clitics(lexicon, word);
	gsize length = strcspn(text + at, " \n");
	const char *found = g_strstr_len(text + at, (gssize)length, bare);

	if (!found || !are_clitics(lexicon, text + at, (gsize)(found - text) - at))
		return 0;
	return (gsize)(found - text) + strlen(bare);
}

/* Where the words after the first one end, which has ended at AT; 0 where they do not follow. */
static gsize match_rest(const Lexicon *lexicon, const char *text, gsize at, char *const *words)
{
	for (; at > 0 && *words; words++) {
		gsize spaces = strspn(text + at, " \n");
		at = spaces > 0 ? match_word(lexicon, text, at + spaces, *words) : 0;
	}
	return at;
}

/* Where the first word begins that is at AT: with its clitics where such were typed. */
static gboolean settle_start(const Lexicon *lexicon, const char *text, gboolean has_clitics,
			     gsize *at)
{
	gsize start = word_start(text, *at);

	if (!has_clitics)
		return TRUE;
	if (!are_clitics(lexicon, text + start, *at - start))
		return FALSE;
	*at = start;
	return TRUE;
}

static void find_words(const Query *query, const Lexicon *lexicon, const char *bytes,
		       Span paragraph, GArray *hits)
{
	Folded *folded = folded_new(bytes + paragraph.start, span_length(paragraph));
	gsize clitics = stem_clitics(lexicon, query->words[0]);
	const char *first = query->words[0] + clitics, *at = folded->bytes;

	while ((at = strstr(at, first))) {
		gsize start = (gsize)(at - folded->bytes), end = start + strlen(first);
		end = match_rest(lexicon, folded->bytes, end, query->words + 1);
		at += strlen(first);
		if (end == 0 || !settle_start(lexicon, folded->bytes, clitics > 0, &start))
			continue;
		Span hit = unfold(folded, start, end);
		hit.start += paragraph.start;
		hit.end += paragraph.start;
		g_array_append_val(hits, hit);
		at = folded->bytes + end;
	}
	folded_free(folded);
}

static void find_exactly(const Query *query, const char *bytes, Span paragraph, GArray *hits)
{
	const char *at = bytes + paragraph.start;
	gsize length = strlen(query->exact);

	while ((at = g_strstr_len(at, bytes + paragraph.end - at, query->exact))) {
		Span hit = { (gsize)(at - bytes), (gsize)(at - bytes) + length };
		g_array_append_val(hits, hit);
		at += length;
	}
}

static void find_pattern(const Query *query, const char *bytes, Span paragraph, GArray *hits)
{
	UErrorCode status = U_ZERO_ERROR;
	UText *text = utext_openUTF8(NULL, bytes + paragraph.start, (int64_t)span_length(paragraph),
				     &status);

	uregex_setUText(query->regex, text, &status);
	while (U_SUCCESS(status) && uregex_findNext(query->regex, &status)) {
		Span hit = { paragraph.start + (gsize)uregex_start64(query->regex, 0, &status),
			     paragraph.start + (gsize)uregex_end64(query->regex, 0, &status) };
		if (U_SUCCESS(status) && !span_is_empty(hit))
			g_array_append_val(hits, hit);
	}
	utext_close(text);
}

void query_find(const Query *query, const Article *article, GArray *hits)
{
	const Lexicon *lexicon = lexicon_for(article_language(article));
	const char *bytes = text_bytes(article_text(article));

	for (guint i = 0; i < article_paragraph_count(article); i++) {
		Span paragraph = article_paragraph(article, i);
		if (query->regex)
			find_pattern(query, bytes, paragraph, hits);
		else if (query->exact)
			find_exactly(query, bytes, paragraph, hits);
		else
			find_words(query, lexicon, bytes, paragraph, hits);
	}
}
