/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/explain.h"

#include "fact/extract.h"

/* Where nothing is found, so many words on each side are told of, too. */
enum { WORDS_BESIDE = 2 };

/* What is told of, and where it is written to. */
typedef struct Explanation {
	Reading *reading;
	const Text *text;
	guint article, paragraph;
	GString *out;
} Explanation;

/* NULL for what is no word by itself. ORDER LEXICON_CLASS */
static const char *const class_names[LEXICON_CLASSES] = {
	"cardinal", "ordinal",      "month",     "weekday",  "day",     "daypart",  "period",
	"unit",     "currency",     "percent",   "modifier", "deictic", "function", NULL,
	NULL,       "counted",      "stop",      NULL,       "season",  "decade",   "zone",
	"cue",      "setting",      NULL,        "place",    "demonym", "title",    "name",
	"head",     "organization", NULL,        "toll",     NULL,      NULL,       "concept",
	"holiday",  "frequency",    "furniture", "aspect",   "speech",
};

static void append_words(const Explanation *explanation, Span span)
{
	char *words = text_slice(explanation->text, span);

	g_string_append_printf(explanation->out, "«%s»", words);
	g_free(words);
}

static void append_entry(const Explanation *explanation, const char *class, const TokenMatch *match)
{
	const LexiconEntry *entry = &match->entry;

	g_string_append_printf(explanation->out, "    %s: %s%s%s%s", class, entry->value,
			       *entry->attribute ? " " : "", entry->attribute,
			       match->clitics ? ", without what is written together with it" : "");
	if (match->count > 1)
		g_string_append_printf(explanation->out, ", of %u words", match->count);
	g_string_append_c(explanation->out, '\n');
}

static void append_traits(const Explanation *explanation, guint traits)
{
	static const struct {
		guint trait;
		const char *meaning;
	} meanings[] = {
		{ NAME_UNKNOWN, "in no list, so it can only be a name" },
		{ NAME_PLAIN, "an ordinary word, so it is no name without a reason" },
		{ NAME_CLIPPED, "an ordinary word behind a preposition" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(meanings); i++)
		if (traits & meanings[i].trait)
			g_string_append_printf(explanation->out, "    %s\n", meanings[i].meaning);
}

/* What the lexicon has of the tokens that touch SPAN. */
static void append_entries(const Explanation *explanation, Span span)
{
	const NameWords *words =
		reading_words(explanation->reading, explanation->article, explanation->paragraph);
	const Tokens *tokens = words->tokens;
	guint at = token_from(tokens, span.start + 1);

	for (; at < tokens_count(tokens) && token_own_span(tokens, at).start < span.end; at++) {
		TokenMatch match;
		g_string_append(explanation->out, "  ");
		append_words(explanation, token_own_span(tokens, at));
		g_string_append_c(explanation->out, '\n');
		for (guint class = 0; class < LEXICON_CLASSES; class ++)
			if (class_names[class] &&
			    token_match(tokens, at, (LexiconClass) class, &match))
				append_entry(explanation, class_names[class], &match);
		append_traits(explanation, nameword_at(words, at));
	}
}

static void append_told(const Explanation *explanation, const char *what, Span span)
{
	if (span_is_empty(span))
		return;
	g_string_append_printf(explanation->out, "  %s: ", what);
	append_words(explanation, span);
	g_string_append_c(explanation->out, '\n');
}

static void append_heading(const Explanation *explanation, const Fact *fact)
{
	const char *mod = fact_mod_name(fact->mod);

	append_words(explanation, fact->span);
	g_string_append_printf(explanation->out, " %s%s%s%s%s\n", fact_kind_name(fact->kind),
			       *fact->value ? ": " : "", fact->value, mod ? " " : "",
			       mod ? mod : "");
}

static void append_fact(const Explanation *explanation, const Fact *fact)
{
	append_heading(explanation, fact);
	if (fact->rule)
		g_string_append_printf(explanation->out, "  rule: %s\n", fact->rule);
	g_string_append_printf(explanation->out, "  status: %s\n", fact_status_name(fact->status));
	append_told(explanation, "source", fact->source);
	append_told(explanation, "verb", fact->verb);
	append_told(explanation, "thing", fact->thing);
	if (fact->furniture)
		g_string_append(explanation->out, "  of the page, so it is not linked\n");
	if (fact->kind != FACT_QUOTE && fact->kind != FACT_FURNITURE)
		append_entries(explanation, fact->span);
}

/* Those that gave way to FACT. */
static void append_rejected(const Explanation *explanation, const GArray *rejected,
			    const Fact *fact)
{
	for (guint i = 0; i < rejected->len; i++) {
		const Fact *other = &g_array_index(rejected, Fact, i);
		if (!span_overlaps(other->span, fact->span))
			continue;
		g_string_append(explanation->out, "  rejected: ");
		append_heading(explanation, other);
		g_string_append_printf(explanation->out, "    found by %s; %s\n",
				       other->rule ? other->rule : "no rule",
				       span_length(other->span) < span_length(fact->span)
					       ? "it is shorter"
					       : "of two equally long ones the other goes first");
	}
}

/* The words around a place where nothing was found. */
static void append_nothing(const Explanation *explanation, gsize offset)
{
	const Tokens *tokens =
		reading_tokens(explanation->reading, explanation->article, explanation->paragraph);
	guint count = tokens_count(tokens), at = token_from(tokens, offset + 1);

	g_string_append(explanation->out, "no fact is found here\n");
	if (count == 0)
		return;
	guint first = at > WORDS_BESIDE ? at - WORDS_BESIDE : 0;
	guint last = MIN(at + WORDS_BESIDE, count - 1);
	append_entries(explanation, (Span){ token_own_span(tokens, MIN(first, last)).start,
					    token_own_span(tokens, last).end });
}

char *explain_place(Reading *reading, guint article, gsize offset)
{
	const Article *read = shelf_article(reading_shelf(reading), article);
	Explanation explanation = { .reading = reading,
				    .text = article_text(read),
				    .article = article,
				    .out = g_string_new(NULL) };
	GArray *rejected = fact_array_new(), *facts = extract_traced(reading, article, rejected);

	for (guint i = 0; i < facts->len; i++) {
		const Fact *fact = &g_array_index(facts, Fact, i);
		if (fact->article != article || offset < fact->span.start ||
		    offset >= fact->span.end)
			continue;
		explanation.paragraph = fact->paragraph;
		append_fact(&explanation, fact);
		append_rejected(&explanation, rejected, fact);
	}
	while (explanation.paragraph + 1 < article_paragraph_count(read) &&
	       article_paragraph(read, explanation.paragraph).end <= offset)
		explanation.paragraph++;
	if (explanation.out->len == 0)
		append_nothing(&explanation, offset);
	g_array_unref(facts);
	g_array_unref(rejected);
	return g_string_free(explanation.out, FALSE);
}
