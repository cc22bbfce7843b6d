/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/person.h"

#include <string.h>

#include "fact/gazetteer.h"

/* The most words of a name. */
#define WORDS_LIMIT 10

/* A name that is being read. */
typedef struct Reader {
	const NameWords *words;
	const Roster *roster;
	guint article;
	PersonEvidence evidence;
	guint first, at, end;
	guint named;             /* words that are of names, particles not counted */
	gboolean is_given;       /* among them a given name */
	gboolean is_strong;      /* a given name that is no word of grammar */
	gboolean is_open;        /* the last word was a particle */
	gboolean is_after_given; /* the last word was a given name */
} Reader;

static gboolean is_and(const NameWords *words, guint index)
{
	return (token_beginning(words->tokens, index) & (CLITIC_AND | CLITIC_THEN)) != 0;
}

/* A foreign name may begin as the word for "then" does, which seldom stands before one. */
static gboolean is_then(const NameWords *words, guint index)
{
	return token_beginning(words->tokens, index) == CLITIC_THEN;
}

/* The form of token INDEX behind its first clitic. */
static const char *rest_of(const NameWords *words, guint index)
{
	return token_form(words->tokens, index) + token_word(words->tokens, index)->cuts[0].length;
}

/* Whether a word in no list that begins like "and" is "and" with a name. */
static gboolean is_and_name(const Reader *reader, guint index)
{
	return is_and(reader->words, index) && reader->roster &&
	       roster_has(reader->roster, rest_of(reader->words, index));
}

static gboolean is_barred(guint traits)
{
	if (traits & NAME_TIME && traits & NAME_GIVEN && !(traits & (NAME_DEFINITE | NAME_JOINED)))
		return FALSE;
	return (traits & (NAME_BREAK | NAME_TIME | NAME_VERB | NAME_JOINED)) != 0;
}

/* Of kings and popes: the sixth. */
static gboolean is_rank(const Reader *reader, guint index)
{
	const guint both = NAME_ORDINAL | NAME_DEFINITE;

	return reader->is_strong && reader->evidence >= PERSON_HONOURED &&
	       (nameword_at(reader->words, index) & both) == both;
}

/* A family name that a month is called too: May. */
static gboolean is_month(const Reader *reader, guint index)
{
	gboolean is_foreign = nameword_at(reader->words, reader->first) & NAME_FOREIGN;

	return reader->is_strong && reader->named == 1 &&
	       (is_foreign || reader->evidence == PERSON_TITLED) &&
	       !(nameword_at(reader->words, index) & NAME_DEFINITE) &&
	       token_has(reader->words->tokens, index, LEXICON_MONTH) &&
	       !token_is_digits(reader->words->tokens, index + 1);
}

/* A particle that is also a word of grammar: van, where a name goes on behind it. */
static gboolean is_particle(const Reader *reader, guint index)
{
	return nameword_at(reader->words, index) & NAME_PARTICLE &&
	       nameword_at(reader->words, index + 1) &
		       (NAME_UNKNOWN | NAME_GIVEN | NAME_DEFINITE | NAME_ENDING);
}

/* A place with the article, which nobody is called by unless a title says so. */
static gboolean is_known_place(const Reader *reader, guint index)
{
	GazetteerMatch match;

	return reader->evidence < PERSON_HONOURED && gazetteer_read(reader->words, index, &match) &&
	       match.is_definite && match.is_known && !match.is_weak;
}

/* A known place behind a preposition that is written together with it: Cavani for Uruguay. */
static gboolean is_prefixed_place(const Reader *reader, guint index)
{
	const guint prefixes = CLITIC_TO | CLITIC_IN | CLITIC_AS | CLITIC_AND;
	GazetteerMatch match;

	return gazetteer_read(reader->words, index, &match) && match.clitics & prefixes &&
	       match.is_known && !match.is_weak;
}

/* Whether the word is known to begin or end somebody's name. */
static gboolean is_rostered(const Reader *reader, guint index)
{
	return reader->roster &&
	       roster_rank(reader->roster, reader->article,
			   token_form(reader->words->tokens, index)) >= ROSTER_NEAR;
}

/*
 * A family name with the article. Behind a given name any noun can be one; it is where a title
 * announces the name, where it is told elsewhere, or where it has the form of most such names.
 */
static gboolean is_definite_part(const Reader *reader, guint index)
{
	const NameWords *words = reader->words;
	guint traits = nameword_at(words, index);
	guint clitics = token_beginning(words->tokens, index);
	const guint others = NAME_GRAMMAR | NAME_DEMONYM | NAME_OFFICE | NAME_HONOUR | NAME_HEAD;

	if (!(traits & NAME_DEFINITE) || clitics & ~(guint)CLITIC_DEFINITE)
		return FALSE;
	if (traits & (NAME_OFFICE | NAME_HONOUR) || is_known_place(reader, index) ||
	    token_has(words->tokens, index, LEXICON_TOLL))
		return FALSE;
	if (traits & (NAME_UNKNOWN | NAME_GIVEN) && !(traits & NAME_COMMON))
		return TRUE;
	if (traits & others)
		return reader->is_open;
	if (!reader->is_after_given && !reader->is_open)
		return FALSE;
	return reader->is_open || reader->evidence >= PERSON_HONOURED ||
	       nameword_is_relative(words, index) || is_rostered(reader, index);
}

static gboolean is_other_name(const Reader *reader, guint index)
{
	GazetteerMatch match;

	return reader->named > 0 && !reader->is_given &&
	       gazetteer_read(reader->words, index, &match) && match.is_known && !match.is_weak;
}

/*
 * An ordinary word as a family name. Who holds an office is not called by the given name alone, so
 * any word can be one there.
 */
static gboolean is_ordinary_part(const Reader *reader, guint traits)
{
	const guint ends = NAME_BREAK | NAME_GRAMMAR | NAME_VERB | NAME_TIME;
	gboolean is_last = (nameword_at(reader->words, reader->at + 1) & ends) != 0;
	gboolean is_foreign = (nameword_at(reader->words, reader->first) & NAME_FOREIGN) != 0;

	if (!reader->is_strong || !reader->is_after_given)
		return FALSE;
	/* X Y, whose family name only looks like a noun behind a preposition */
	if (traits & NAME_CLIPPED && is_foreign && reader->evidence >= PERSON_ACTS &&
	    token_is(reader->words->tokens, reader->at + 1, "،"))
		return TRUE;
	if (reader->named == 1 && reader->evidence == PERSON_TITLED)
		return traits & (NAME_PLAIN | NAME_CLIPPED) || (is_foreign && traits == 0);
	if (traits & NAME_PLAIN && is_rostered(reader, reader->at))
		return TRUE;
	if (reader->named == 1 && reader->evidence != PERSON_HONOURED && is_foreign)
		return (traits & NAME_NOUN) != 0;
	/* Behind a whole name, a noun that leads others tells what the person is. */
	return traits & NAME_NOUN && (is_last || reader->named == 1) &&
	       reader->evidence >= PERSON_ACTS && reader->evidence != PERSON_HONOURED;
}

/* Behind a whole name, a word that leads another one: the star of the team. */
static gboolean is_description(const Reader *reader, guint index)
{
	guint next = nameword_at(reader->words, index + 1);
	GazetteerMatch match;

	return nameword_at(reader->words, index) & NAME_COMMON && reader->named >= 2 &&
	       !(next & NAME_GIVEN) &&
	       (next & NAME_DEFINITE ||
		(gazetteer_read(reader->words, index + 1, &match) && match.clitics == 0));
}

/* Whether the word at INDEX goes on with the name. */
static gboolean is_part(const Reader *reader, guint index)
{
	guint traits = nameword_at(reader->words, index);

	if (is_rank(reader, index) || is_month(reader, index))
		return TRUE;
	if (nameword_at(reader->words, reader->first) & NAME_FAMILY &&
	    nameword_at(reader->words, reader->first) & NAME_JOINED)
		return FALSE;
	if (is_barred(traits) || is_other_name(reader, index) || is_prefixed_place(reader, index))
		return FALSE;
	if (traits & NAME_GRAMMAR)
		return reader->is_given &&
		       (traits & (NAME_GIVEN | NAME_ENDING) || is_particle(reader, index));
	if (traits & NAME_DEFINITE && !(traits & NAME_ENDING))
		return is_definite_part(reader, index);
	if (traits & NAME_UNKNOWN)
		return reader->is_given
			       ? !is_and_name(reader, index)
			       : !is_and(reader->words, index) || (is_then(reader->words, index) &&
								   !is_and_name(reader, index));
	if (traits & (NAME_GIVEN | NAME_PARTICLE))
		return !is_description(reader, index);
	if (traits & NAME_ENDING)
		return reader->is_given || reader->is_open;
	if (reader->is_open)
		return !(traits & (NAME_DEMONYM | NAME_HEAD));
	return is_ordinary_part(reader, traits);
}

/* A hyphen inside a name, glued at least on one side. */
static guint hyphen_at(const Reader *reader)
{
	const Tokens *tokens = reader->words->tokens;
	guint at = reader->at;

	return reader->named > 0 && token_is_dash(tokens, at) && at + 1 < tokens_count(tokens) &&
			       (token_is_glued(tokens, at) || token_is_glued(tokens, at + 1)) &&
			       nameword_at(reader->words, at + 1) & (NAME_UNKNOWN | NAME_GIVEN)
		       ? 1
		       : 0;
}

/* Whether a hyphen without spaces ties the next word to a name of two words: Moon Jae-in. */
static gboolean is_tied(const Reader *reader)
{
	return reader->named >= 2 && token_is_hyphen(reader->words->tokens, reader->at) &&
	       !token_is_foreign(reader->words->tokens, reader->at + 1);
}

/* A word of grammar told twice is the last syllable of a name first: Moon Jae-in (إن إن). */
static gboolean is_doubled(const Reader *reader)
{
	const NameWords *words = reader->words;
	const guint both = nameword_at(words, reader->at) & nameword_at(words, reader->at + 1);

	return reader->named >= 2 && both & NAME_GRAMMAR &&
	       strcmp(token_form(words->tokens, reader->at),
		      token_form(words->tokens, reader->at + 1)) == 0;
}

static void take(Reader *reader)
{
	guint traits = nameword_at(reader->words, reader->at);

	reader->is_open = (traits & NAME_PARTICLE) != 0;
	reader->named += reader->is_open ? 0 : 1;
	reader->is_after_given =
		traits & (NAME_GIVEN | NAME_ENDING) && !(traits & (NAME_FAMILY | NAME_LEADING));
	reader->is_given |= (traits & NAME_GIVEN) != 0;
	reader->is_strong |=
		traits & NAME_GIVEN && !(traits & (NAME_GRAMMAR | NAME_COMMON | NAME_FAMILY));
	reader->at++;
}

/* A title with the article stands right before the name: what follows is no adjective of it. */
static gboolean is_introduced(const Reader *reader)
{
	const guint titles = NAME_OFFICE | NAME_HONOUR;
	guint before = reader->first > 0 ? nameword_at(reader->words, reader->first - 1) : 0;

	return reader->evidence >= PERSON_HONOURED && before & titles && before & NAME_DEFINITE;
}

/* Whether a name may begin at the reader's place. */
static gboolean may_begin(const Reader *reader)
{
	guint traits = nameword_at(reader->words, reader->at);

	if (traits & (NAME_BREAK | NAME_TIME | NAME_VERB) && !(traits & NAME_GIVEN))
		return FALSE;
	if (traits & NAME_GRAMMAR && !(traits & NAME_PARTICLE))
		return traits & NAME_GIVEN &&
		       nameword_at(reader->words, reader->at + 1) & (NAME_GIVEN | NAME_UNKNOWN) &&
		       !(nameword_at(reader->words, reader->at + 1) & NAME_GRAMMAR);
	/* The sultan X: a title, though it may be a name. */
	if (traits & (NAME_HONOUR | NAME_OFFICE) && traits & NAME_DEFINITE &&
	    reader->evidence < PERSON_HONOURED)
		return FALSE;
	if (traits & NAME_COMMON && (reader->evidence < PERSON_ACTS || traits & NAME_DEFINITE))
		return FALSE;
	if (traits & (NAME_HONOUR | NAME_OFFICE) &&
	    nameword_at(reader->words, reader->at + 1) & NAME_DEFINITE)
		return FALSE;
	if (traits & NAME_GIVEN)
		return TRUE;
	if (traits & NAME_UNKNOWN)
		return !(traits & NAME_DEFINITE) || reader->evidence >= PERSON_ACTS;
	return traits & NAME_PARTICLE && !(traits & NAME_GRAMMAR) &&
	       is_particle(reader, reader->at);
}

static void read_parts(Reader *reader)
{
	take(reader);
	while (reader->at - reader->first < WORDS_LIMIT) {
		gboolean tied = is_tied(reader);
		guint hyphen = tied ? 1 : hyphen_at(reader);
		if (reader->at + hyphen >= reader->end ||
		    !(tied || is_doubled(reader) || is_part(reader, reader->at + hyphen)))
			break;
		reader->at += hyphen;
		take(reader);
	}
	/* A particle at the end was none, or the family name itself: Shinzo Abe. */
	if (reader->is_open && reader->named == 1 && reader->evidence == PERSON_TITLED)
		reader->named++;
	else if (reader->is_open)
		reader->at--;
}

static gboolean is_evident(const Reader *reader)
{
	guint first = nameword_at(reader->words, reader->first);
	gboolean is_compound = reader->at - reader->first > reader->named;

	if (reader->named == 0)
		return FALSE;
	if (reader->evidence >= PERSON_HONOURED || first & NAME_FAMILY)
		return !(first & NAME_COMMON && reader->named == 1) || is_introduced(reader);
	if (reader->named >= 2)
		return reader->is_strong || reader->evidence != PERSON_PLACED;
	if (is_compound) /* Abu X, Abd al-X */
		return TRUE;
	return reader->evidence == PERSON_ACTS && (reader->is_strong || first & NAME_UNKNOWN);
}

gboolean person_read(const NameWords *words, guint index, guint end, PersonEvidence evidence,
		     const Roster *roster, guint article, Person *person)
{
	Reader reader = { .words = words,
			  .roster = roster,
			  .article = article,
			  .evidence = evidence,
			  .first = index,
			  .at = index,
			  .end = end };

	if (!may_begin(&reader))
		return FALSE;
	read_parts(&reader);
	if (!is_evident(&reader))
		return FALSE;
	*person = (Person){ .count = reader.at - index,
			    .cut = evidence >= PERSON_ACTS ? 0 : nameword_cut(words, index),
			    .is_full = reader.at - index > 1,
			    .is_given = reader.is_given };
	if (person->cut == 0 && is_and_name(&reader, index))
		person->cut = token_word(words->tokens, index)->cuts[0].length;
	return TRUE;
}
