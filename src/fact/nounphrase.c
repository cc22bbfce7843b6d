/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/nounphrase.h"

#include <string.h>

#include "fact/apposition.h"
#include "fact/gazetteer.h"

/* A name's words behind its noun; and those of one in quotation marks. */
enum { WORDS_LIMIT = 7, DEFINITE_LIMIT = 4, NAMED_LIMIT = 2 };

/* How a noun leads a name. */
typedef enum Lead {
	LEAD_NONE,
	LEAD_SETTLEMENT,   /* the city of X: X is a place, whatever word it is */
	LEAD_PLACE,        /* the south of X: X is one where it is no ordinary word */
	LEAD_OUTLET,       /* the newspaper X: X is an organization */
	LEAD_COMPANY,      /* the same, but what it does and where may be its name */
	LEAD_FACILITY,     /* the airport of X is one place */
	LEAD_CENTRE,       /* a place or an organization */
	LEAD_ORGANIZATION, /* the ministry of X is one organization */
	LEAD_STATE,        /* of a country only: the X army */
} Lead;

/* A name that is being read. */
typedef struct Reader {
	const NameWords *words;
	guint at;
	guint definite;       /* words with the article, so far */
	gboolean is_proper;   /* a word in it can only be of a name */
	gboolean is_national; /* an adjective of a country ended it */
} Reader;

static Lead lead_of(const NameWords *words, guint index, guint *count)
{
	static const char *const names[] = {
		[LEAD_NONE] = "",           [LEAD_SETTLEMENT] = "settlement",
		[LEAD_PLACE] = "place",     [LEAD_OUTLET] = "outlet",
		[LEAD_COMPANY] = "company", [LEAD_FACILITY] = "facility",
		[LEAD_CENTRE] = "centre",   [LEAD_ORGANIZATION] = "organization",
		[LEAD_STATE] = "state",
	};
	TokenMatch head;

	*count = 0;
	if (!token_match(words->tokens, index, LEXICON_HEAD, &head))
		return LEAD_NONE;
	*count = head.count;
	for (guint i = 1; i < G_N_ELEMENTS(names); i++)
		if (strcmp(names[i], head.entry.value) == 0)
			return (Lead)i;
	return LEAD_NONE;
}

static gboolean is_plain_noun(guint traits)
{
	const guint others = NAME_BREAK | NAME_TIME | NAME_VERB | NAME_OFFICE | NAME_HONOUR |
			     NAME_GRAMMAR | NAME_DEMONYM;

	return (traits & NAME_DEFINITE) && !(traits & others);
}

static gboolean has_clitic(const NameWords *words, guint index, guint clitic)
{
	return (token_beginning(words->tokens, index) & clitic) != 0;
}

/* An adjective by its form: from a noun, feminine, or listed. */
static gboolean is_adjective(const NameWords *words, guint index)
{
	TokenMatch match;

	if (nameword_at(words, index) & (NAME_DEMONYM | NAME_UNKNOWN) ||
	    nameword_is_relative(words, index))
		return TRUE;
	if (token_match(words->tokens, index, LEXICON_STOP, &match) &&
	    strcmp(match.entry.value, "adjective") == 0)
		return TRUE;
	return token_is_feminine(words->tokens, index);
}

/* A feminine noun behind a country's masculine adjective is none of the name's: it agrees not. */
static gboolean is_other_noun(const Reader *reader)
{
	const NameWords *words = reader->words;

	return nameword_at(words, reader->at - 1) & NAME_DEMONYM &&
	       !token_is_feminine(words->tokens, reader->at - 1) &&
	       token_is_feminine(words->tokens, reader->at) &&
	       !(nameword_at(words, reader->at) & NAME_DEMONYM) &&
	       !nameword_is_relative(words, reader->at);
}

/* A masculine adjective right behind a feminine noun with the article is of another one before it:
 * the ministry's official account. */
static gboolean is_of_masculine(const NameWords *words, guint index)
{
	return nameword_at(words, index - 1) & NAME_DEFINITE &&
	       token_is_feminine(words->tokens, index - 1) && nameword_is_relative(words, index) &&
	       token_ends_in(words->tokens, index, "ي");
}

static gboolean is_known_name(const NameWords *words, guint index)
{
	GazetteerMatch match;

	return gazetteer_read(words, index, &match) && !match.is_weak && match.is_known;
}

/* Whether a word behind CLITICS goes on with the name: "and", "for" only behind such another. */
static gboolean goes_on(const Reader *reader, guint clitics)
{
	guint traits = nameword_at(reader->words, reader->at);

	if (clitics & CLITIC_AND)
		return reader->definite > 0 && !reader->is_national &&
		       !(traits & (NAME_HEAD | NAME_DEMONYM)) &&
		       !is_known_name(reader->words, reader->at);
	if (clitics & CLITIC_TO)
		return reader->definite > 0 || reader->is_proper;
	if (reader->definite == 0 && is_of_masculine(reader->words, reader->at))
		return FALSE;
	/* Behind a noun with the article, or a proper name, only what tells its kind. */
	return (reader->definite == 0 && !reader->is_proper) ||
	       (is_adjective(reader->words, reader->at) && !is_other_noun(reader));
}

/* Take a word with the article. */
static gboolean take_definite(Reader *reader)
{
	const guint others =
		NAME_BREAK | NAME_TIME | NAME_VERB | NAME_GRAMMAR | NAME_OFFICE | NAME_HONOUR;
	guint traits = nameword_at(reader->words, reader->at);
	guint clitics = token_beginning(reader->words->tokens, reader->at);

	if (!(clitics & CLITIC_DEFINITE) || traits & others ||
	    clitics & (CLITIC_IN | CLITIC_THEN) || !goes_on(reader, clitics))
		return FALSE;
	reader->is_national |= (traits & NAME_DEMONYM) != 0;
	reader->is_proper |= (traits & NAME_UNKNOWN) != 0;
	reader->definite++;
	reader->at++;
	return TRUE;
}

/* Take what can only be of a name, right behind the noun. */
static gboolean take_proper(Reader *reader)
{
	guint traits = nameword_at(reader->words, reader->at);
	GazetteerMatch match;

	if (traits & NAME_HONOUR && traits & NAME_DEFINITE) { /* the King Salman centre */
		reader->at++;
		return TRUE;
	}
	if (reader->is_national || traits & NAME_JOINED ||
	    has_clitic(reader->words, reader->at, CLITIC_DEFINITE) ||
	    (reader->is_proper && has_clitic(reader->words, reader->at, CLITIC_AND)))
		return FALSE;
	if (gazetteer_read(reader->words, reader->at, &match) && !match.is_weak) {
		reader->at += match.count;
	} else if (traits & (NAME_UNKNOWN | NAME_GIVEN | NAME_PARTICLE) &&
		   !(traits & NAME_GRAMMAR)) {
		reader->at++;
	} else {
		return FALSE;
	}
	reader->is_proper = TRUE;
	return TRUE;
}

/* Read the words behind the noun that ends at FIRST. */
static Reader read_behind(const NameWords *words, guint first)
{
	Reader reader = { .words = words, .at = first };
	gboolean may_be_proper = TRUE;

	while (reader.at - first < WORDS_LIMIT && reader.at < namewords_count(words)) {
		if (may_be_proper && take_proper(&reader))
			continue;
		may_be_proper = FALSE;
		if (!take_definite(&reader))
			break;
	}
	return reader;
}

/* The name of KIND that stands beside the noun as it is. */
static gboolean take_apposition(const Apposition *apposition, FactKind kind, NounPhrase *phrase)
{
	*phrase = (NounPhrase){ kind, apposition->first, apposition->count, apposition->end };
	return TRUE;
}

static gboolean read_quoted(const NameWords *words, guint index, FactKind kind, NounPhrase *phrase)
{
	Apposition apposition;

	return apposition_read_quoted(words, index, &apposition) &&
	       take_apposition(&apposition, kind, phrase);
}

static gboolean read_outlet(const NameWords *words, guint head, guint index, NounPhrase *phrase)
{
	Apposition apposition;

	return apposition_read(words, head, index, &apposition) &&
	       take_apposition(&apposition, FACT_ORGANIZATION, phrase);
}

/* How many words with the article stand at INDEX before a quotation mark: the German firm "X". */
static guint words_before_quote(const NameWords *words, guint index)
{
	guint count = 0;

	while (count < DEFINITE_LIMIT &&
	       is_plain_noun(nameword_at(words, index + count) & ~(guint)NAME_DEMONYM))
		count++;
	return apposition_opens(words->tokens, index + count) ? count : 0;
}

/* What is done, and where: the oil company of a country, with the adjective behind it. */
static gboolean read_trade(const NameWords *words, guint head, guint index, NounPhrase *phrase)
{
	GazetteerMatch match;

	if (nameword_at(words, head) & NAME_DEFINITE ||
	    !(nameword_at(words, index) & (NAME_NOUN | NAME_PLAIN)) ||
	    !gazetteer_read(words, index + 1, &match) || match.kind != FACT_PLACE ||
	    match.is_weak || match.clitics)
		return FALSE;
	Reader reader = read_behind(words, index + 1);
	*phrase = (NounPhrase){ FACT_ORGANIZATION, head, reader.at - head, reader.at };
	return reader.is_proper;
}

static gboolean read_company(const NameWords *words, guint head, guint index, NounPhrase *phrase)
{
	guint quoted = index + words_before_quote(words, index);

	if (nameword_at(words, head) & NAME_DEFINITE && quoted > index)
		return read_quoted(words, quoted, FACT_ORGANIZATION, phrase) &&
		       phrase->count <= NAMED_LIMIT;
	if (nameword_at(words, head) & NAME_DEFINITE)
		return read_outlet(words, head, index, phrase);
	return read_quoted(words, quoted, FACT_ORGANIZATION, phrase) ||
	       read_trade(words, head, index, phrase) || read_outlet(words, head, index, phrase);
}

/* The second word of a settlement's name that no list has. */
static gboolean is_second_part(const NameWords *words, guint index)
{
	GazetteerMatch match;

	if (index >= namewords_count(words) || token_beginning(words->tokens, index))
		return FALSE;
	return nameword_at(words, index) == NAME_UNKNOWN ||
	       (gazetteer_read(words, index, &match) && match.count == 1 && strchr(match.key, ':'));
}

/* Whether a noun with the article can be a settlement's name behind HEAD: it leads no names itself,
 * and HEAD has no pronoun, as then it is an adjective or an apposition (their mother country). */
static gboolean is_settled(const NameWords *words, guint head, guint index)
{
	guint traits = nameword_at(words, index);
	TokenMatch match;

	return is_plain_noun(traits) && !(traits & NAME_HEAD) &&
	       !nameword_is_relative(words, index) &&
	       token_match(words->tokens, head, LEXICON_HEAD, &match) &&
	       !(match.clitics & CLITIC_SUFFIX);
}

/* A settlement's name: known, or unknown, or with the article. */
static gboolean read_settlement(const NameWords *words, guint head, guint index, NounPhrase *phrase)
{
	guint traits = nameword_at(words, index);
	GazetteerMatch match;

	if (read_quoted(words, index, FACT_PLACE, phrase))
		return TRUE;
	phrase->kind = FACT_PLACE;
	phrase->first = index;
	phrase->count = 0;
	if (gazetteer_read(words, index, &match) && match.kind == FACT_PLACE)
		phrase->count = match.count;
	else if (token_is_hyphen(words->tokens, index + 1))
		phrase->count = 3;
	else if (traits & (NAME_UNKNOWN | NAME_CLIPPED))
		phrase->count = 1 + (is_second_part(words, index + 1) ? 1 : 0);
	else if (is_settled(words, head, index))
		phrase->count = 1;
	phrase->end = index + phrase->count;
	return phrase->count > 0;
}

/* An adjective of a country, not of the world or a part of it. */
static gboolean is_of_country(const NameWords *words, guint index)
{
	TokenMatch match;

	return token_match(words->tokens, index, LEXICON_DEMONYM, &match) &&
	       g_ascii_isalpha(*match.entry.value);
}

/* A noun without article and without anything else before it. */
static gboolean is_bare_noun(const NameWords *words, guint index)
{
	const guint others = ~(guint)(NAME_NOUN | NAME_PLAIN | NAME_HEAD);

	return !(nameword_at(words, index) & others) && token_beginning(words->tokens, index) == 0;
}

/* An organization whose noun stands at INDEX and ends at FIRST. */
static gboolean read_organization(const NameWords *words, guint index, guint first,
				  NounPhrase *phrase)
{
	gboolean is_definite = (nameword_at(words, index) & NAME_DEFINITE) != 0;
	/* The department of the making of X. */
	gboolean is_chain = !is_definite && is_bare_noun(words, first) &&
			    is_plain_noun(nameword_at(words, first + 1));
	Reader reader = read_behind(words, first + (is_chain ? 1 : 0));

	if (reader.at == first + (is_chain ? 1 : 0))
		return FALSE;
	/* With the article: only adjectives follow, and one of them must tell which. */
	if (is_definite && !reader.is_national && !nameword_is_relative(words, first))
		return FALSE;
	/* Without it: an adjective right behind the noun would have none either. */
	if (!is_definite && !(nameword_at(words, first - 1) & NAME_DEFINITE) &&
	    nameword_at(words, first) & NAME_DEMONYM)
		return FALSE;
	*phrase = (NounPhrase){ FACT_ORGANIZATION, index, reader.at - index, reader.at };
	return TRUE;
}

static gboolean read_facility(const NameWords *words, guint index, guint first, FactKind kind,
			      NounPhrase *phrase)
{
	Reader reader = read_behind(words, first);
	gboolean is_definite = (nameword_at(words, index) & NAME_DEFINITE) != 0;

	if (is_definite)
		return FALSE;
	/* A noun without article before an adjective that has one: the name of the first noun. */
	if (reader.at == first && is_bare_noun(words, first) &&
	    nameword_is_relative(words, first + 1)) {
		reader.at = first + (is_of_country(words, first + 1) ? 1 : 2);
		reader.is_proper = TRUE;
	}
	if (reader.at == first || !reader.is_proper)
		return FALSE;
	if (reader.at > first + 1 && kind == FACT_PLACE && is_of_country(words, reader.at - 1))
		reader.at--;
	*phrase = (NounPhrase){ kind, index, reader.at - index, reader.at };
	return TRUE;
}

/* The X army: a noun with the article, and the adjective of a country. */
static gboolean read_state(const NameWords *words, guint index, guint first, NounPhrase *phrase)
{
	Reader reader = { .words = words, .at = first };

	if (!(nameword_at(words, index) & NAME_DEFINITE) ||
	    !(nameword_at(words, first) & NAME_DEMONYM) || !take_definite(&reader))
		return FALSE;
	*phrase = (NounPhrase){ FACT_ORGANIZATION, index, reader.at - index, reader.at };
	return TRUE;
}

/* What something is done in is a place, unless persons hold offices in it. */
static FactKind kind_of_centre(const NameWords *words, guint index)
{
	guint before = index > 1 ? nameword_at(words, index - 2) : 0;

	return gazetteer_is_asked(words, index) && !(before & NAME_OFFICE) ? FACT_PLACE
									   : FACT_ORGANIZATION;
}

gboolean nounphrase_read(const NameWords *words, guint index, NounPhrase *phrase)
{
	guint count;
	Lead lead = lead_of(words, index, &count);
	guint first = index + count;

	switch (lead) {
	case LEAD_SETTLEMENT:
		return !(nameword_at(words, index) & NAME_DEFINITE) &&
		       read_settlement(words, index, first, phrase);
	case LEAD_OUTLET:
		return read_outlet(words, index, first, phrase);
	case LEAD_COMPANY:
		return read_company(words, index, first, phrase);
	case LEAD_FACILITY:
		return read_facility(words, index, first, FACT_PLACE, phrase);
	case LEAD_CENTRE:
		return read_facility(words, index, first, kind_of_centre(words, index), phrase);
	case LEAD_ORGANIZATION:
		return read_organization(words, index, first, phrase);
	case LEAD_STATE:
		return read_state(words, index, first, phrase);
	default:
		return FALSE;
	}
}
