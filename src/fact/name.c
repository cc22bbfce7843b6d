/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/name.h"

#include <math.h>
#include <string.h>

#include "fact/club.h"
#include "fact/gazetteer.h"
#include "fact/nounphrase.h"
#include "fact/person.h"
#include "fact/title.h"

/* A name that was found. */
typedef struct Name {
	FactKind kind;
	guint first, count;
	guint clitics;    /* set of Clitic: those before it, where it is no person's */
	gsize cut;        /* bytes of those before a person's, in its folded form */
	const char *key;  /* as in the lexicon; or NULL. Static */
	const char *rule; /* by which it was found; static */
	gboolean is_full; /* a person's name of two words or more */
} Name;

/* A paragraph in which names are sought. */
typedef struct Search {
	const NameWords *words;
	const Roster *roster;   /* NULL while it is being filled */
	const Setting *setting; /* NULL likewise */
	guint article;
	guint8 *evidence; /* PersonEvidence, by token */
	guint announced;  /* the token of the name that the last title announces; 0 likewise */
	guint listed;     /* the token that "and" joins to a place; 0 where there is none */
	guint alias;      /* the token in brackets behind an organization; 0 likewise */
} Search;

static void announce(Search *search, guint index, PersonEvidence evidence)
{
	if (index < namewords_count(search->words) && search->evidence[index] < evidence)
		search->evidence[index] = (guint8)evidence;
}

/* Whether a name may begin at INDEX; told by the word alone, as most begin none. */
static gboolean may_begin(const Search *search, guint index)
{
	const guint begins = NAME_GIVEN | NAME_PARTICLE | NAME_UNKNOWN | NAME_CLIPPED | NAME_HEAD;
	const guint64 listed = LEXICON_BIT(PLACE) | LEXICON_BIT(ORGANIZATION);
	guint traits = nameword_at(search->words, index);

	return traits & begins || (traits & NAME_DEFINITE && search->roster) ||
	       token_word(search->words->tokens, index)->classes & listed || search->alias == index;
}

/* What token INDEX says of names behind it. */
static void note_evidence(Search *search, guint index)
{
	guint traits = nameword_at(search->words, index);

	if (traits & (NAME_OFFICE | NAME_HONOUR)) {
		guint name = title_name(search->words, index);
		if (name > 0) {
			search->announced = name;
			announce(search, name,
				 traits & NAME_ROYAL ? PERSON_HONOURED : PERSON_TITLED);
		}
	}
	if (traits & NAME_SAYING)
		announce(search, index + 1, PERSON_ACTS);
	if (may_begin(search, index) && gazetteer_is_asked(search->words, index))
		announce(search, index, PERSON_PLACED);
}

static gboolean read_person(const Search *search, guint index, Name *name)
{
	Person person;

	guint end = search->announced > index ? search->announced : G_MAXUINT;
	if (!person_read(search->words, index, end, search->evidence[index], search->roster,
			 search->article, &person))
		return FALSE;
	*name = (Name){ .kind = FACT_PERSON,
			.first = index,
			.count = person.count,
			.cut = person.cut,
			.is_full = person.is_full };
	return TRUE;
}

/* The part of a word behind its clitics, where the roster knows it for a name. */
static gboolean is_rostered(const Search *search, guint index, const char *form, gboolean is_whole)
{
	const guint others = NAME_GRAMMAR | NAME_TIME | NAME_BREAK | NAME_DEMONYM;
	guint traits = nameword_at(search->words, index);
	RosterRank least = traits & NAME_UNKNOWN ? ROSTER_NEAR : ROSTER_FIRST;
	gboolean is_new = (traits & (NAME_UNKNOWN | NAME_GIVEN)) != 0;
	gboolean is_family = is_whole && traits & NAME_DEFINITE &&
			     !(traits & (NAME_HEAD | NAME_OFFICE | NAME_HONOUR));

	if (traits & others || !(is_new || is_family))
		return FALSE;
	RosterRank rank = roster_rank(search->roster, search->article, form);
	return is_new ? rank >= least : rank == ROSTER_LAST;
}

/* A family name alone. */
static gboolean read_rostered(const Search *search, guint index, Name *name)
{
	const Tokens *tokens = search->words->tokens;
	const char *form = token_form(tokens, index);
	const Word *word = token_word(tokens, index);

	*name = (Name){ .kind = FACT_PERSON, .first = index, .count = 1 };
	if (!search->roster)
		return FALSE;
	if (is_rostered(search, index, form, TRUE))
		return TRUE;
	for (guint i = 0; i < word->cut_count; i++) {
		name->cut = word->cuts[i].length;
		if (!(word->cuts[i].clitics & CLITIC_DEFINITE) &&
		    is_rostered(search, index, form + name->cut, FALSE))
			return TRUE;
	}
	return FALSE;
}

static gboolean read_phrase(const Search *search, guint index, Name *name)
{
	NounPhrase phrase;
	GazetteerMatch match;
	TokenMatch head;

	if (!(nameword_at(search->words, index) & NAME_HEAD) ||
	    !nounphrase_read(search->words, index, &phrase))
		return FALSE;
	*name = (Name){ .kind = phrase.kind, .first = phrase.first, .count = phrase.count };
	if (phrase.first == index && token_match(search->words->tokens, index, LEXICON_HEAD, &head))
		name->clitics = head.clitics;
	if (gazetteer_read(search->words, phrase.first, &match) && match.count == phrase.count &&
	    match.kind == phrase.kind) {
		name->clitics = match.clitics;
		name->key = match.key;
	}
	return TRUE;
}

static gboolean read_known(const Search *search, guint index, const GazetteerMatch *match,
			   Name *name)
{
	gboolean is_asked =
		match->kind == FACT_PLACE &&
		(match->is_weak && match->is_small ? gazetteer_is_led(search->words, index)
						   : gazetteer_is_asked(search->words, index));

	if ((match->is_weak || (match->is_small && match->count == 1)) && !is_asked)
		return FALSE;
	*name = (Name){ .kind = match->kind,
			.first = index,
			.count = match->count,
			.clitics = match->clitics,
			.key = match->key };
	gboolean may_go_on =
		match->kind == FACT_ORGANIZATION && !g_str_has_prefix(match->key, "club");
	guint adjective = may_go_on ? gazetteer_adjective(search->words, index + match->count) : 0;
	name->count += adjective;
	if (adjective) /* that of one country, not the one of the list */
		name->key = NULL;
	return TRUE;
}

/* Whether the known name is to be taken before a person's is sought. */
static gboolean is_sure(const Search *search, guint index, const GazetteerMatch *match)
{
	if (match->count > 1)
		return TRUE;
	guint traits = nameword_at(search->words, index);
	gboolean is_given = traits & NAME_GIVEN && !(traits & NAME_JOINED) && !match->is_definite;

	return match->is_known && !match->is_weak && !is_given &&
	       search->evidence[index] < PERSON_HONOURED;
}

/* Whether what the words around make of the word holds for it elsewhere too. */
static gboolean may_be_called(const Search *search, guint index)
{
	return nameword_at(search->words, index) & (NAME_UNKNOWN | NAME_CLIPPED) ||
	       (token_is_foreign(search->words->tokens, index) &&
		token_is_capital(search->words->tokens, index));
}

/* A word in no list that is called a place or an organization elsewhere. */
static gboolean read_called(const Search *search, guint index, Name *name)
{
	const Tokens *tokens = search->words->tokens;
	const Word *word = token_word(tokens, index);
	const char *form = token_form(tokens, index);

	if (!search->roster || !(nameword_at(search->words, index) & (NAME_UNKNOWN | NAME_CLIPPED)))
		return FALSE;
	RosterVote vote = roster_called(search->roster, form);
	gsize cut = 0;
	for (guint i = 0; i < word->cut_count && vote == ROSTER_WORD; i++) {
		cut = word->cuts[i].length;
		if (!(word->cuts[i].clitics & CLITIC_DEFINITE))
			vote = roster_called(search->roster, form + cut);
	}
	/* an ordinary word behind a preposition (بشكل) may be the name of an outlet elsewhere */
	if (vote == ROSTER_ORGANIZATION && nameword_at(search->words, index) & NAME_CLIPPED)
		return FALSE;
	*name = (Name){ .kind = vote == ROSTER_PLACE ? FACT_PLACE : FACT_ORGANIZATION,
			.first = index,
			.count = 1,
			.cut = cut };
	return vote == ROSTER_PLACE || vote == ROSTER_ORGANIZATION;
}

/* A word in no list where a place is asked for. */
static gboolean read_unknown_place(const Search *search, guint index, Name *name)
{
	if (search->evidence[index] != PERSON_PLACED ||
	    (index > 0 && token_says(search->words->tokens, index - 1, "to")) ||
	    !(nameword_at(search->words, index) & NAME_UNKNOWN) ||
	    token_beginning(search->words->tokens, index))
		return FALSE;
	*name = (Name){ .kind = FACT_PLACE, .first = index, .count = 1 };
	return TRUE;
}

static gboolean is_by(Name *name, const char *rule)
{
	name->rule = rule;
	return TRUE;
}

/* Whether a person's name is read, or a family name that was told in full. */
static gboolean read_somebody(const Search *search, guint index, Name *name)
{
	/* ORDER PERSON_EVIDENCE */
	static const char *const rules[] = {
		"words that names are made of",
		"words that names are made of, where a place might be told",
		"a name behind a verb of speech, or one",
		"a name behind a title that a given name is enough for",
		"a name behind a title or an office",
	};

	if (read_person(search, index, name))
		return is_by(name, rules[search->evidence[index]]);
	return read_rostered(search, index, name) &&
	       is_by(name, "a part of a name that is told in full elsewhere");
}

static gboolean read_name(const Search *search, guint index, Name *name)
{
	static const char listed[] = "a list of names";
	GazetteerMatch match;
	gboolean is_known = club_read(search->words, search->setting, index, &match) ||
			    gazetteer_read(search->words, index, &match);

	if (read_phrase(search, index, name)) {
		if (is_known && match.count > name->count && !match.is_weak)
			return read_known(search, index, &match, name) && is_by(name, listed);
		return is_by(name, "a noun that leads names");
	}
	if (is_known && is_sure(search, index, &match) && read_known(search, index, &match, name))
		return is_by(name, listed);
	if (search->alias == index && index > 0 && may_be_called(search, index)) {
		*name = (Name){ .kind = FACT_ORGANIZATION, .first = index, .count = 1 };
		return is_by(name, "a short name behind the whole one");
	}
	if (search->evidence[index] < PERSON_HONOURED && read_called(search, index, name))
		return is_by(name, "a word in no list that is a name elsewhere");
	if (read_somebody(search, index, name))
		return TRUE;
	if (is_known && read_known(search, index, &match, name))
		return is_by(name, listed);
	return read_unknown_place(search, index, name) &&
	       is_by(name, "a word in no list behind a preposition of place");
}

/* Behind an organization, a word in brackets or quotation marks is its short name. */
static void note_alias(Search *search, const Name *name, guint at)
{
	static const char *const marks[] = { "(", "\"", "«", "“" };
	const Tokens *tokens = search->words->tokens;

	search->alias = 0;
	/* a mark without a space before it closes something */
	if (name->kind != FACT_ORGANIZATION || at + 2 >= tokens_count(tokens) ||
	    token_type(tokens, at + 2) != TOKEN_SIGN || token_is_glued(tokens, at))
		return;
	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
		if (token_is(tokens, at, marks[i]))
			search->alias = at + 1;
}

/* Behind a place, "and" or a comma leads to another. */
static void note_list(Search *search, const Name *name, guint at)
{
	const Tokens *tokens = search->words->tokens;

	search->listed = 0;
	if (name->kind != FACT_PLACE)
		return;
	if (token_is(tokens, at, "،"))
		at++;
	else if (!(token_beginning(tokens, at) & CLITIC_AND))
		return;
	search->listed = at;
	announce(search, at, PERSON_PLACED);
}

typedef void NameFunction(const Search *search, const Name *name, gpointer data);

static void search_names(Search search, NameFunction *function, gpointer data)
{
	const Tokens *tokens = search.words->tokens;
	Name name;

	if (!token_trait(tokens, TRAIT_NAMES))
		return;
	search.evidence = g_new0(guint8, tokens_count(tokens) + 1);
	for (guint at = 0; at < tokens_count(tokens);) {
		note_evidence(&search, at);
		if (!may_begin(&search, at) || !read_name(&search, at, &name)) {
			at++;
			continue;
		}
		guint end = name.first + name.count;
		if (name.kind == FACT_PLACE &&
		    gazetteer_is_side(search.words, name.first, end, name.key))
			name = (Name){ FACT_PLACE, name.first, name.count + 1, name.clitics,
				       name.cut,   NULL,       name.rule,      FALSE };
		function(&search, &name, data);
		for (guint i = at + 1; i < name.first + name.count; i++)
			if (name.kind != FACT_PERSON && i >= name.first)
				note_evidence(&search, i);
		at = name.first + name.count;
		note_list(&search, &name, at);
		note_alias(&search, &name, at);
	}
	g_free(search.evidence);
}

/* What a name is, as the roster counts it. */
static RosterVote vote_of(const Name *name)
{
	if (name->kind == FACT_PERSON)
		return ROSTER_PERSON;
	return name->kind == FACT_PLACE ? ROSTER_PLACE : ROSTER_ORGANIZATION;
}

/* Whether the last word may stand for the name: not where it is a noun and nothing announces it. */
static gboolean is_noteworthy(const Search *search, const Name *name)
{
	const guint sure = NAME_UNKNOWN | NAME_GIVEN | NAME_ENDING;

	return nameword_at(search->words, name->first + name->count - 1) & sure ||
	       search->evidence[name->first] >= PERSON_HONOURED;
}

static void note_name(const Search *search, const Name *name, gpointer roster)
{
	const Tokens *tokens = search->words->tokens;

	if (name->kind == FACT_PERSON && name->is_full && is_noteworthy(search, name)) {
		guint last = name->first + name->count - 1;
		roster_vote(roster, token_form(tokens, last), ROSTER_PERSON);
		roster_note(roster, search->article, search->words, name->first, name->count);
	}
	if (name->count == 1 && may_be_called(search, name->first))
		roster_vote(roster, token_form(tokens, name->first) + name->cut, vote_of(name));
}

void name_note(Roster *roster, guint article, const NameWords *words)
{
	search_names((Search){ .words = words, .article = article }, note_name, roster);
}

/* How many bytes of the first word are clitics, the article among them where it has one. */
static gsize clitics_length(const Search *search, const Name *name)
{
	const Word *word = token_word(search->words->tokens, name->first);
	guint clitics = name->clitics & ~(guint)CLITIC_SUFFIX;

	for (guint i = 0; clitics && i < word->cut_count; i++)
		if (word->cuts[i].clitics == clitics)
			return word->cuts[i].length;
	return name->cut;
}

/* The name as it is written, without its clitics, but with the article that they may hide. */
static char *value_of(const Search *search, const Name *name)
{
	const Tokens *tokens = search->words->tokens;
	Span span = { token_own_span(tokens, name->first).start,
		      token_own_span(tokens, name->first + name->count - 1).end };
	LexiconEntry article = { .value = "" };

	/* Clitics are plain letters, folded to as many bytes as they are written with. */
	span.start +=
		MIN(clitics_length(search, name), span_length(token_own_span(tokens, name->first)));
	if (name->clitics & CLITIC_DEFINITE)
		lexicon_find(tokens->lexicon, LEXICON_TRAIT, "article", strlen("article"),
			     &article);
	char *rest = g_strndup(text_bytes(tokens->text) + span.start, span_length(span));
	char *value = g_strconcat(article.value, rest, NULL);
	g_free(rest);
	return value;
}

/* What an append_fact() appends to. */
typedef struct Target {
	const Finder *finder;
	GArray *facts;
} Target;

static void append_fact(const Search *search, const Name *name, gpointer data)
{
	const Target *target = data;
	Fact fact = {
		.article = target->finder->article,
		.paragraph = target->finder->paragraph,
		.span = token_span(search->words->tokens, name->first, name->count),
		.kind = name->kind,
		.rule = name->rule,
		.value = value_of(search, name),
		.key = name->key ? gazetteer_key(name->kind, name->key) : NULL,
		.number = NAN,
		.lo = FACT_NEVER,
		.hi = FACT_NEVER,
	};

	g_array_append_val(target->facts, fact);
}

void name_find(const Finder *finder, GArray *facts)
{
	Target target = { finder, facts };
	Search search = {
		.words = finder->words,
		.roster = finder->roster,
		.setting = finder->setting,
		.article = finder->article,
	};

	if (finder->words)
		search_names(search, append_fact, &target);
}
