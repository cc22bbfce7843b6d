/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lexicon: the words of a language by which facts are found.
 *
 * The tables are written as TSV in data/LANGUAGE/, one file a class of words, and compiled when
 * the program is built (data/compile.c) into constant arrays without pointers; nothing is parsed or
 * allocated at run time. Forms are stored folded (text/fold.h); a form of several words has single
 * spaces.
 */
#ifndef FACT_LEXICON_H
#define FACT_LEXICON_H

#include <glib.h>

typedef struct Lexicon Lexicon;

/* All that a lexicon has of one form; static. */
typedef struct LexiconHead LexiconHead;

/* ORDER LEXICON_CLASS: the names of the TSV files in data/row.c, of words in explain.c */
typedef enum LexiconClass {
	LEXICON_CARDINAL, /* value: the number word's number. attribute: unit, teen, ten, hundred,
			     scale, fraction; share, teen-share: a unit or teen that before what
			     is one thing is that part of it; rank-fraction: a fraction that
			     looks like a rank where a noun follows; weak-hundred, weak-fraction:
			     another word where no number or unit follows; part: only inside a
			     number; multiple: a scale only behind a number (آلاف); coin: one
			     only in money ($5m); none: no number, though it looks so */
	LEXICON_ORDINAL,  /* value: its number. attribute: unit, part, teen */
	LEXICON_MONTH,    /* value: 1-12, or h1-h12 (Hijri), s1-s12 (Solar Hijri). attribute: weak,
			     led (also another word), adverb (its ending says: in it) */
	LEXICON_WEEKDAY,  /* value: 1 Monday … 7 Sunday (ISO 8601). attribute: definite (only with
			     the article) */
	LEXICON_DAY,      /* value: days from the day of writing: -1 yesterday. attribute: weekday
			     (only before one), week, month, year (these, not days), told,
			     told-week, told-month, told-year (from the date told last),
			     told-definite (so, and with the article), none (no day, though it
			     looks so) */
	LEXICON_DAYPART,  /* value: TMO, TMI, TAF, TEV, TNI, TDT, or a clock time: T12:00.
			     attribute: alone, adverb, clock, hour (what it may stand with) */
	LEXICON_PERIOD,   /* value: a TIMEX3 unit: Y M W D TH TM TS, or a multiple: 10Y. attribute:
			     singular, dual, plural; construct: a dual that leads two names;
			     weak-singular …: also another word */
	LEXICON_UNIT,     /* value: CLDR unit id. attribute: singular, dual, plural; capital: as
			     a capital right behind its number alone */
	LEXICON_CURRENCY, /* value: ISO 4217 code, or code/100 for a smaller coin. attribute:
			     singular, dual, plural; none: a sign or a code */
	LEXICON_PERCENT,  /* value: factor to percent: 1, or 0.01 for basis points. attribute: dual,
			     before (the number) */
	LEXICON_MODIFIER, /* value: a FactMod name. attribute: before, after (the number); verb:
			     before it and its subject; none: both */
	LEXICON_DEICTIC,  /* value: -1 last, 0 this, 1 next. attribute: before, after (the noun);
			     told-before, told-after: the same, from the date told last;
			     same-after (the noun told last: the same); open:
			     after a plural alone; none: no such word, though it looks so */
	LEXICON_FUNCTION, /* words of grammar. value: and, from, to, between, since, ago, after,
			     at, until, in, … */
	LEXICON_PREFIX,   /* a clitic written together with the next word. value: and, then, in, to,
			     as, def, and joined by +: and+def. attribute: word (never written
			     together) */
	LEXICON_SUFFIX,   /* an ending that does not change the word. value: its grammatical name */
	LEXICON_COUNTED,  /* value: a noun that is counted. attribute: dual (its form tells the
			     number), plural (of a noun that a number may follow), ending (of any
			     dual; value: that of its singular),  plain (no clitic, though it begins
			     like one), rank (for the  second time is two times), event (a number
			     behind it counts these),  crowd (a number in its clause does),
			     plural-ending, adjective-ending (of words where the noun may stand
			     behind its adjectives), whole-ending (of a noun that is one thing;
			     value none: of none, though it looks so) */
	LEXICON_STOP,     /* what is never a counted noun. value: why. attribute: prefix (words that
			     begin so), suffix (that end so), between (may part number and noun),
			     hours (leads hours of the day, and no number of them) */
	LEXICON_ENDING,   /* an ending cut off to compare words. value: its grammatical name.
			     attribute: word (only to tell words from names) */
	LEXICON_SEASON,   /* value: SP, SU, FA, WI; Q1 to Q4: a quarter by its letter */
	LEXICON_DECADE,   /* value: its first year in the century: 90 */
	LEXICON_ZONE,     /* a time zone's name. value: its IANA name, or local. attribute: whole
			     (wants no word for a zone's time before it) */
	LEXICON_CUE,      /* what tells the tense of a clause. value: future, present (now or soon),
			     past, said (then, of any time), none. attribute: prefix, suffix
			     (words that begin, that end so); unmarked: written without accents */
	LEXICON_SETTING,  /* a word near which an open unit has a meaning. value: the meaning.
			     attribute: the open unit */
	LEXICON_TRAIT,    /* a name of LexiconTrait. value: yes, or the article itself */
	LEXICON_PLACE,    /* a place's name. value: its country's ISO 3166 code (UN M49 of what is
			     larger); with a colon and, where there is one, a GeoNames number of a
			     part of it, or a name of ours in small letters. attribute, joined by -:
			     large (known by its name alone), weak (also another word), definite
			     (with the article), capital, hand (as well known, though it has a
			     number), varied (spelled otherwise than in the list) */
	LEXICON_DEMONYM,  /* an adjective of a country or region. value: as that of the place */
	LEXICON_TITLE,    /* what persons are. value: office (more words may part it from the
			     name), honour (the name follows),
			    royal (so does a given name alone). attribute: sole (of its
			    country, place or body one person has it) */
	LEXICON_NAME,     /* a part of persons' names. value: given, foreign (given, and hardly
			     told alone), leading (a family name that stands first: Kim), common
			     (given, also a word), family (known by it alone), particle (goes
			     on), ending (ends one) */
	LEXICON_HEAD,     /* a noun that leads a name. value: settlement, place, outlet (the name is
			     behind it); facility, centre, organization, state (of the name).
			     attribute: numbered (a number may be the name) */
	LEXICON_ORGANIZATION, /* an organization's name. value: what kind it is, and behind a colon
				 a name that all languages share. attribute: as of
				 places */
	LEXICON_LETTER, /* a letter that others are written for in names. value: its class, akin to
			   those that begin with the same letter; v: vowels. attribute: what it
			   costs, in hundredths, to change it for another of the class and, if
			   not 100, to drop it */
	LEXICON_TOLL,   /* what becomes of people. value: dead, injured, missing …; anyone: nouns
			   that leave open who is counted. attribute: sum (the number of
			   these: the death toll) */
	LEXICON_INFLECTION, /* an ending of a case. value: what the first form has instead, - for
			       nothing, parted by | */
	LEXICON_SOUND,   /* a letter, or some. value: the sound it is written for, as sound.h tells
			    them; - for none */
	LEXICON_CONCEPT, /* a noun. value: what it is, by one name in all languages */
	LEXICON_HOLIDAY, /* value: its day in each year, as of a month: 12-25, h10-1 */
	LEXICON_FREQUENCY, /* how often something is. value: each of which TIMEX3 duration: P1D */
	LEXICON_FURNITURE, /* words of the page around an article. value: lead (what begins so),
			      whole (what has it), byline (before a colon), credit (what begins so,
			      if short), network */
	LEXICON_ASPECT,    /* a noun that tells what of a thing a value gives. value: speed, price,
			      number … attribute: masculine, feminine, plural: of what its
			      pronoun stands for */
	LEXICON_SPEECH,    /* who says what, and how sure it is. value: said, denied, expected (who
			      does so is the subject), according (who says so stands behind),
			      likely (nobody needs to), that (what is said follows), none.
			      attribute: object (what is said may follow without that), participle
			      (its subject stands before) */
	LEXICON_JOURNEY,   /* how one goes to a place. value: journey; visit, go (the place may
			      stand beside it without a preposition), leave (that one goes from),
			      to (a preposition), last (what makes a journey the last).
			      attribute: before, after (what it belongs to; of visit: the place) */
	LEXICON_ALIAS,   /* a person's name, or a word of one. value: the name that it stands for */
	LEXICON_VARIANT, /* a letter of foreign names. value: what outlets write for it, too; asked
			    only by data/variant.c */
	LEXICON_FIELD,   /* a word of names of institutions and places. value: what it says, by one
			    word in all languages, or by some; - for nothing */
	LEXICON_CLASSES,
} LexiconClass;

/* The member of a set of classes that LEXICON_NAME is. */
#define LEXICON_BIT(NAME) ((guint64)1 << LEXICON_##NAME)

/* What sets the grammar of a language off from others'; a set of bits. ORDER LEXICON_TRAIT: names
 * in lexicon.c */
typedef enum LexiconTrait {
	TRAIT_ARTICLE = 1 << 0,         /* article: nouns of time that count from today have it */
	TRAIT_RANK_FIRST = 1 << 1,      /* rank first: the third quarter, not the quarter third */
	TRAIT_TENS_FIRST = 1 << 2,      /* tens first: twenty-one, not one and twenty */
	TRAIT_MONTH_FIRST = 1 << 3,     /* month first: September 13, 9/13/2023 */
	TRAIT_LATIN = 1 << 4,           /* latin: its own words are written in Latin letters */
	TRAIT_NOUN_LAST = 1 << 5,       /* noun last: adjectives part a number and its noun */
	TRAIT_CLOCK_JOINED = 1 << 6,    /* clock joined: Sunday at 5 is one date, not two */
	TRAIT_PLURALS = 1 << 7,         /* plurals: a noun behind two or more looks like a plural */
	TRAIT_AGE_IN_COMMAS = 1 << 8,   /* age in commas: the minister, 52, */
	TRAIT_NAMES = 1 << 9,           /* names: by which words names are known, is told */
	TRAIT_DECIMAL_COMMA = 1 << 10,  /* decimal comma: 1.500 is a thousand and a half of one */
	TRAIT_CLITIC_HYPHEN = 1 << 11,  /* clitic hyphen: parts a clitic from digits */
	TRAIT_YEAR_NOUN_LAST = 1 << 12, /* year noun last: its number stands before "year" */
	TRAIT_WEEKDAY_LAST = 1 << 13,   /* weekday last: 13 September Wednesday */
	TRAIT_SOLAR_YEARS = 1 << 14,    /* solar years: are counted by the Solar Hijri calendar */
	TRAIT_CAPITALS = 1 << 15,       /* capitals: names begin with them */
	TRAIT_LISTED_NAMES = 1 << 16,   /* listed names: nothing but lists tells of them */
	TRAIT_CASES = 1 << 17,          /* cases: names have their endings */
	TRAIT_WHOLE_FIRST = 1 << 18,    /* whole first: of the year the second half */
} LexiconTrait;

/* One reading of a form. Strings are static. */
typedef struct LexiconEntry {
	LexiconClass class;
	const char *value;
	const char *attribute; /* "" where there is none */
	double number;         /* value as a number; NAN where it is none */
} LexiconEntry;

/* The lexicon of a language, by the first part of its BCP 47 tag; NULL where there is none. */
const Lexicon *lexicon_for(const char *language);

/* The language's name: the first part of a BCP 47 tag. Static. */
const char *lexicon_language(const Lexicon *lexicon);

/* What LEXICON has of FORM (folded, LENGTH bytes); NULL where nothing. */
const LexiconHead *lexicon_look_up(const Lexicon *lexicon, const char *form, gsize length);

/* Its reading in CLASS; FALSE where there is none. HEAD may be NULL. */
gboolean lexicon_read(const LexiconHead *head, LexiconClass class, LexiconEntry *entry);

/*
 * Whether some form of more than one word may go on behind HEAD with a word of HASH
 * (lexicon_hash()): FALSE is certain, TRUE is not. HEAD may be NULL.
 */
gboolean lexicon_may_continue(const LexiconHead *head, guint32 hash);

/* Set of 1 << LexiconClass: where it is a form, or some form begins with it and a space. */
guint64 lexicon_classes(const LexiconHead *head);

/* The traits of a language; set of LexiconTrait. 0 where LEXICON is NULL. */
guint lexicon_traits(const Lexicon *lexicon);

/* The reading of a clitic that is written together with words; else as lexicon_find(). */
gboolean lexicon_find_clitic(const Lexicon *lexicon, const char *form, gsize length,
			     LexiconEntry *entry);

/* The reading of FORM (folded, LENGTH bytes) in CLASS; FALSE where there is none. */
gboolean lexicon_find(const Lexicon *lexicon, LexiconClass class, const char *form, gsize length,
		      LexiconEntry *entry);

#endif
