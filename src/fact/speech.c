/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/speech.h"

#include <string.h>

#include "fact/sentence.h"
#include "fact/trigger.h"

/* In tokens: how far from its verb what is told may begin, and the subject stand; how far before
 * its verb a quotation ends. And the words of a subject that is no name. */
enum { TOLD_REACH = 30, NAME_REACH = 14, QUOTE_REACH = 4, SUBJECT_LIMIT = 6, SPEAKER_REACH = 12 };

/* The longest name, in bytes. */
enum { NAME_LENGTH = 120 };

/* A paragraph, and the sentence of it that is being read. */
typedef struct Search {
	const NameWords *words;
	const Tokens *tokens; /* of the words */
	const GArray *facts;
	guint first;      /* fact of the paragraph */
	guint start, end; /* tokens of the sentence */
	Span said_by;     /* who spoke last in it */
	Span *teller;
	GArray *speeches;
} Search;

static const Fact *fact_at(const Search *search, guint index)
{
	return index < search->facts->len ? &g_array_index(search->facts, Fact, index) : NULL;
}

/* The first fact of the paragraph from byte OFFSET on; the number of facts where there is none. */
static guint fact_from(const Search *search, gsize offset)
{
	guint low = search->first, high = search->facts->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		if (fact_at(search, middle)->span.start < offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static gsize start_of(const Search *search, guint token)
{
	guint count = tokens_count(search->tokens);

	return token < count ? token_own_span(search->tokens, token).start
			     : token_own_span(search->tokens, count - 1).end;
}

static Span span_between(const Search *search, guint from, guint to)
{
	return (Span){ start_of(search, from), token_own_span(search->tokens, to - 1).end };
}

/* The quotation that begins with the token; NULL where none does. */
static const Fact *quote_at(const Search *search, guint token)
{
	gsize offset = start_of(search, token);

	for (guint i = fact_from(search, offset);
	     i < search->facts->len && fact_at(search, i)->span.start == offset; i++)
		if (fact_at(search, i)->kind == FACT_QUOTE)
			return fact_at(search, i);
	return NULL;
}

static gboolean is_comma(const Tokens *tokens, guint index)
{
	return token_is(tokens, index, "،") || token_is(tokens, index, ",");
}

/* Where what is told begins behind the verb; 0 where nothing says so. */
static guint told_from(const Search *search, const Trigger *verb)
{
	guint end = MIN(verb->end + TOLD_REACH, search->end);
	Trigger trigger;

	for (guint at = verb->end; at < end; at++) {
		if (token_is(search->tokens, at, ":") || quote_at(search, at + 1))
			return at + 1;
		if (!trigger_read(search->tokens, at, &trigger))
			continue;
		if (trigger.force == FORCE_THAT)
			return trigger.end;
		if (trigger.force != FORCE_LIKELY)
			return 0;
	}
	return 0;
}

/* Whether the token goes on with somebody's name: a syllable of it may look like a verb. */
static gboolean is_in_name(const Search *search, guint index)
{
	gsize offset = start_of(search, index);

	for (guint i = fact_from(search, offset); i > search->first; i--) {
		const Fact *fact = fact_at(search, i - 1);
		if (fact->kind == FACT_PERSON)
			return fact->span.start < offset && fact->span.end > offset;
		if (fact->span.end + NAME_LENGTH < offset)
			return FALSE;
	}
	return FALSE;
}

/* Whom a verb is said to, or of, is not its subject: to X, on X. */
static gboolean may_speak(const Search *search, const Fact *name)
{
	const char *text = text_bytes(search->tokens->text) + name->span.start;
	guint token = token_from(search->tokens, name->span.start + 1);
	TokenMatch match;

	if (name->kind == FACT_PERSON)
		return token_beginning(search->tokens, token) != CLITIC_TO ||
		       strncmp(text, name->value, strlen(name->value)) == 0;
	return strncmp(text, name->value, strlen(name->value)) == 0 &&
	       !(token > search->start &&
		 token_match(search->tokens, token - 1, LEXICON_STOP, &match) &&
		 strcmp(match.entry.value, "preposition") == 0);
}

static gboolean name_of(const Search *search, FactKind kind, guint from, guint to, gboolean is_any,
			Span *name)
{
	if (from >= to)
		return FALSE;
	gsize end = start_of(search, to);
	for (guint i = fact_from(search, start_of(search, from));
	     i < search->facts->len && fact_at(search, i)->span.start < end; i++) {
		const Fact *fact = fact_at(search, i);
		if (fact->kind != kind || !(is_any || may_speak(search, fact)))
			continue;
		*name = fact->span;
		return TRUE;
	}
	return FALSE;
}

/* A person between two tokens, else an organization: who speaks for one is named with it. */
static gboolean name_between(const Search *search, guint from, guint to, Span *name)
{
	return name_of(search, FACT_PERSON, from, to, FALSE, name) ||
	       name_of(search, FACT_ORGANIZATION, from, to, FALSE, name);
}

/* Whether no words that tell who go on with the token. */
static gboolean ends_subject(const Search *search, guint index)
{
	const guint others = NAME_BREAK | NAME_TIME | NAME_VERB | NAME_CLIPPED;
	guint traits = nameword_at(search->words, index);
	guint clitics = token_beginning(search->tokens, index);
	TokenMatch match;

	if (traits & others || token_type(search->tokens, index) != TOKEN_WORD)
		return TRUE;
	if ((token_match(search->tokens, index, LEXICON_FUNCTION, &match) ||
	     (token_match(search->tokens, index, LEXICON_STOP, &match) &&
	      strcmp(match.entry.value, "pronoun") == 0)) &&
	    !(match.clitics & CLITIC_DEFINITE))
		return TRUE;
	if (clitics & CLITIC_DEFINITE)
		return (clitics & (CLITIC_IN | CLITIC_TO)) != 0;
	return traits & NAME_GRAMMAR || token_has(search->tokens, index, LEXICON_SPEECH);
}

/* Words that tell who, though no name: the police, two sources. Nothing parts an OBJECT from them.
 */
static gboolean words_between(const Search *search, guint from, guint to, gboolean is_object,
			      Span *words)
{
	guint at = from;

	/* Behind a noun with the article only its adjectives are of the same phrase. */
	while (at < MIN(to, from + SUBJECT_LIMIT) && !ends_subject(search, at) &&
	       !(is_object && at > from && nameword_at(search->words, at - 1) & NAME_DEFINITE &&
		 !(nameword_at(search->words, at) & NAME_DEFINITE)))
		at++;
	if (at == from)
		return FALSE;
	*words = span_between(search, from, at);
	return TRUE;
}

/* A place that speaks as its government does stands right behind the verb. */
static gboolean subject_behind(const Search *search, guint from, guint to, gboolean is_object,
			       Span *subject)
{
	return name_between(search, from, to, subject) ||
	       name_of(search, FACT_PLACE, from, MIN(from + 1, to), FALSE, subject) ||
	       words_between(search, from, to, is_object, subject);
}

/* Where the words before the verb begin that COMMAS and no more part from it. */
static guint clause_start(const Search *search, guint verb, guint commas)
{
	guint from = verb;

	for (; from > search->start && verb - from < NAME_REACH; from--)
		if (token_is(search->tokens, from - 1, ":") ||
		    (is_comma(search->tokens, from - 1) && commas-- == 0))
			break;
	return from;
}

/* Who stands before the verb: X said that; X, 61, said. */
static gboolean subject_before(const Search *search, guint verb, Span *subject)
{
	guint from = clause_start(search, verb, 0);
	return name_between(search, from, verb, subject) ||
	       name_between(search, clause_start(search, verb, 2), verb, subject) ||
	       name_of(search, FACT_PLACE, from, verb, FALSE, subject);
}

static void add(Search *search, const Trigger *trigger, Span source, Span told)
{
	Speech speech = { .status = trigger_status(trigger), .source = source, .told = told };

	if (trigger->first < trigger->end)
		speech.verb = span_between(search, trigger->first, trigger->end);
	g_array_append_val(search->speeches, speech);
	if (span_is_empty(source))
		return;
	search->said_by = source;
	*search->teller = source;
}

/* What is told from the token on: the quotation that begins there, else the sentence's rest. */
static Span told_at(const Search *search, guint from)
{
	const Fact *quote = quote_at(search, from);

	if (!quote && token_is(search->tokens, from - 1, ":"))
		quote = quote_at(search, from + 1);
	return quote ? quote->span
		     : (Span){ start_of(search, from), start_of(search, search->end) };
}

/* The last quotation before the verb; NULL where none is near. */
static const Fact *quote_before(const Search *search, guint verb)
{
	guint behind = fact_from(search, start_of(search, verb));

	for (guint i = behind; i > search->first && behind - i <= QUOTE_REACH * QUOTE_REACH; i--)
		if (fact_at(search, i - 1)->kind == FACT_QUOTE)
			return fact_at(search, i - 1);
	return NULL;
}

/* What stands before the verb in the sentence, and the quotation that ends with it. */
static Span told_before(const Search *search, guint verb)
{
	Span told = { start_of(search, search->start), start_of(search, verb) };
	const Fact *quote = quote_before(search, verb);

	if (quote && quote->span.end >= start_of(search, verb - MIN(verb, QUOTE_REACH)))
		told.start = MIN(told.start, quote->span.start);
	return told;
}

static gboolean is_behind_comma(const Search *search, guint index)
{
	for (guint back = 1; back <= 2 && back <= index - search->start; back++)
		if (token_type(search->tokens, index - back) == TOKEN_SIGN &&
		    !token_is(search->tokens, index - back, ":"))
			return TRUE;
	return FALSE;
}

/* Who says what a participle leads: who spoke before in the sentence, or whom it names first. */
static Span subject_of_participle(const Search *search, guint verb)
{
	Span subject = search->said_by;

	if (span_is_empty(subject) && !name_between(search, search->start, verb, &subject))
		subject = *search->teller;
	return subject;
}

/* Where the quotation that ends right before the verb, or its subject, does; 0 where none does. */
static guint quote_end(const Search *search, guint verb)
{
	const Fact *quote = quote_before(search, verb);

	if (!quote || token_beginning(search->tokens, verb) & CLITIC_AND)
		return 0;
	guint end = token_from(search->tokens, quote->span.end + 1);
	return end <= verb && verb - end <= SPEAKER_REACH ? end : 0;
}

/* Behind what is told: "…", X said; …, as X said. */
static void read_closing_verb(Search *search, const Trigger *verb)
{
	guint reach = MIN(verb->end + NAME_REACH, search->end);
	guint quote = quote_end(search, verb->first);
	Span source = { 0 };

	if (verb->first == search->start || verb->is_participle)
		return;
	if (!(quote && name_between(search, quote, verb->first, &source)) &&
	    !is_behind_comma(search, verb->first) &&
	    !(verb->end >= search->end && subject_before(search, verb->first, &source)))
		return;
	if (span_is_empty(source) && !name_between(search, verb->end, reach, &source) &&
	    !words_between(search, verb->end, reach, FALSE, &source))
		return;
	add(search, verb, source, told_before(search, verb->first));
}

static void read_verb(Search *search, const Trigger *verb)
{
	guint from = told_from(search, verb);
	guint limit = from ? from - 1 : MIN(verb->end + SUBJECT_LIMIT, search->end);
	Span source = { 0 };

	if (!from && (!verb->is_object || quote_end(search, verb->first))) {
		read_closing_verb(search, verb);
		return;
	}
	if (verb->is_participle)
		source = subject_of_participle(search, verb->first);
	else if (!(token_trait(search->tokens, TRAIT_NOUN_LAST) &&
		   subject_before(search, verb->first, &source)) &&
		 !subject_behind(search, verb->end, limit, !from, &source) &&
		 !subject_before(search, verb->first, &source))
		source = *search->teller;
	Span told = from ? told_at(search, from)
			 : (Span){ start_of(search, verb->end), start_of(search, search->end) };
	if (!from && source.start >= told.start)
		told.start = source.end;
	if (told.start < told.end)
		add(search, verb, source, told);
}

static void read_according(Search *search, const Trigger *words)
{
	guint reach = words->end;
	Span source = { 0 };

	while (reach < MIN(words->end + NAME_REACH, search->end) &&
	       !is_comma(search->tokens, reach))
		reach++;
	if (!name_of(search, FACT_PERSON, words->end, reach, TRUE, &source) &&
	    !name_of(search, FACT_ORGANIZATION, words->end, reach, TRUE, &source) &&
	    !name_of(search, FACT_PLACE, words->end, reach, TRUE, &source) &&
	    !words_between(search, words->end, reach, TRUE, &source))
		return;
	if (words->first <= search->start + 1)
		add(search, words, source, (Span){ source.end, start_of(search, search->end) });
	else
		add(search, words, source, told_before(search, words->first));
}

/* What is expected without a subject is so to the end of its clause. */
static void read_likely(Search *search, const Trigger *words)
{
	guint end = words->end;

	while (end < search->end && !is_comma(search->tokens, end))
		end++;
	add(search, words, (Span){ 0 },
	    (Span){ start_of(search, words->end), start_of(search, end) });
}

/* A headline may open with who speaks and a colon. */
static void read_heading(Search *search)
{
	const Fact *name = fact_at(search, fact_from(search, start_of(search, search->start)));
	const Trigger none = { 0 };

	if (search->start > 0 || !name ||
	    (name->kind != FACT_PERSON && name->kind != FACT_ORGANIZATION))
		return;
	guint colon = token_from(search->tokens, name->span.end);
	if (colon < search->end && token_is(search->tokens, colon, ":") &&
	    colon + 1 < search->end &&
	    token_from(search->tokens, name->span.start) <= SUBJECT_LIMIT)
		add(search, &none, name->span, told_at(search, colon + 1));
}

/* Whether the token stands in a quotation. */
static gboolean is_quoted(const Search *search, guint token)
{
	gsize offset = start_of(search, token);

	for (guint i = search->first; i < search->facts->len; i++) {
		const Fact *fact = fact_at(search, i);
		if (fact->kind == FACT_QUOTE && fact->span.start <= offset &&
		    offset < fact->span.end)
			return TRUE;
	}
	return FALSE;
}

static void read_sentence(Search *search)
{
	Trigger trigger;

	search->said_by = (Span){ 0 };
	read_heading(search);
	for (guint at = search->start; at < search->end; at++) {
		if (!trigger_read(search->tokens, at, &trigger) ||
		    (trigger.is_other && is_quoted(search, at)) || is_in_name(search, at))
			continue;
		if (trigger.force == FORCE_ACCORDING)
			read_according(search, &trigger);
		else if (trigger.force == FORCE_LIKELY)
			read_likely(search, &trigger);
		else if (trigger.force != FORCE_THAT)
			read_verb(search, &trigger);
		at = trigger.end - 1;
	}
}

GArray *speeches_find(const NameWords *words, const GArray *facts, guint first, Span *teller)
{
	const Tokens *tokens = words->tokens;
	Search search = {
		.words = words, .tokens = tokens, .facts = facts, .first = first, .teller = teller
	};

	search.speeches = g_array_new(FALSE, FALSE, sizeof(Speech));
	while (search.start < tokens_count(tokens)) {
		search.end = sentence_end(tokens, search.start);
		if (search.end > search.start)
			read_sentence(&search);
		search.start = search.end + 1;
	}
	if (search.speeches->len == 0)
		*teller = (Span){ 0 };
	return search.speeches;
}
