/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A number is terms joined by "and", each of a smaller scale than the one before: three millions
 * and two hundred thousands and five. A term is a group below a thousand, or digits, and the
 * scales that multiply it. A group is hundreds, then units and tens, in the order of the language.
 */
#include "fact/numeral.h"

#include <math.h>
#include <string.h>

#include "fact/digits.h"
#include "fact/figure.h"
#include "fact/numberword.h"

/* Words that multiply beyond this are no number. */
#define VALUE_LIMIT 1e60

typedef struct Term {
	guint first; /* token */
	double value;
	double scale; /* of its last word: 1, 100, 1000 … */
	guint end;
	double factor; /* of all scales behind its group */
	Digits digits; /* count 0: words */
	gboolean is_definite;
	gboolean is_fraction;
} Term;

/* 1 for one and two of a scale alike: the dual of a thousand is still counted in thousands. */
static double scale_of(double value)
{
	double one = pow(10, floor(log10(value)));
	return value == 2 * one ? one : value;
}

/* Whether WORD, behind TERM, is a scale there: the m of $5m is one, that of 5m is not. */
static gboolean is_scale(const Tokens *tokens, const Term *term, const NumberWord *word)
{
	if (word->part == NUMBER_COIN)
		return term->digits.count > 0 && token_is_glued(tokens, term->end) &&
		       term->first > 0 && token_has(tokens, term->first - 1, LEXICON_CURRENCY);
	return word->part == NUMBER_SCALE || word->part == NUMBER_MULTIPLE;
}

/* Multiply TERM by the scales behind it: three thousand, a thousand million. */
static void take_scales(const Tokens *tokens, Term *term)
{
	NumberWord word;

	while (numberword_read(tokens, term->end, &word) && is_scale(tokens, term, &word) &&
	       !word.is_joined && word.value >= term->scale && word.value == scale_of(word.value) &&
	       term->value * word.value <= VALUE_LIMIT &&
	       (word.is_bare || (word.is_definite && (term->is_definite || term->is_fraction)))) {
		term->value *= word.value;
		term->factor *= word.value;
		term->scale = word.value;
		term->end = word.end;
	}
}

/*
 * Whether the scale WORD is a dual whose last letter fell before its noun (ألفا رجل), and not an
 * accusative, which is marked or has no noun behind it. The noun is a genitive: an ending of the
 * accusative, or of a verb, is not its.
 */
static gboolean is_construct_dual(const Tokens *tokens, const NumberWord *word)
{
	static const char tanwin[] = "\u064B";
	TokenMatch match;

	if (!word->is_ending || word->end >= tokens_count(tokens) ||
	    token_type(tokens, word->end) != TOKEN_WORD)
		return FALSE;
	gboolean is_edition = token_is_function(tokens, word->end, "edition", &match);
	return !numberword_has_mark(tokens, word, tanwin) &&
	       !token_word(tokens, word->end)->ending &&
	       !(token_beginning(tokens, word->end) & CLITIC_AND) &&
	       !token_match(tokens, word->end, LEXICON_STOP, &match) &&
	       (is_edition || !token_match(tokens, word->end, LEXICON_FUNCTION, &match)) &&
	       !token_match(tokens, word->end, LEXICON_CARDINAL, &match);
}

/* A half, three quarters; the words may follow an "and". */
static gboolean read_fraction(const Tokens *tokens, guint index, Term *term)
{
	NumberWord word, part;

	*term = (Term){ .first = index, .scale = 1, .factor = 1, .is_fraction = TRUE };
	if (!numberword_read(tokens, index, &word))
		return FALSE;
	term->is_definite = word.is_definite;
	term->value = word.value;
	term->end = word.end;
	if (word.part == NUMBER_FRACTION)
		return TRUE;
	if (word.part != NUMBER_UNIT || !numberword_read(tokens, word.end, &part) ||
	    part.part != NUMBER_FRACTION || !part.is_bare || part.value > 0.34)
		return FALSE;
	term->value *= part.value;
	term->end = part.end;
	return TRUE;
}

/* 3/4 before a unit; elsewhere that is a day, or a page. */
static gboolean read_ratio(const Tokens *tokens, guint index, Term *term)
{
	enum { PARTS_LIMIT = 16 };
	int part = figure_value(tokens, index, 1, 2), whole = figure_value(tokens, index + 2, 1, 2);

	if (part < 1 || whole <= part || whole > PARTS_LIMIT || !token_is(tokens, index + 1, "/") ||
	    !token_is_glued(tokens, index + 1) || !token_is_glued(tokens, index + 2) ||
	    !token_has(tokens, index + 3, LEXICON_UNIT))
		return FALSE;
	term->value = (double)part / whole;
	term->digits = (Digits){ .value = part, .count = 3, .first = 1, .is_decimal = TRUE };
	term->is_fraction = TRUE;
	term->end = index + 3;
	return TRUE;
}

static gboolean read_digit_term(const Tokens *tokens, guint index, Term *term)
{
	guint lead = token_clitics(tokens, index) == CLITIC_AND ? 1 : 0;

	*term = (Term){ .first = index, .scale = 1, .factor = 1 };
	if (read_ratio(tokens, index, term))
		return TRUE;
	if (!digits_read(tokens, index + lead, &term->digits))
		return FALSE;
	term->value = term->digits.value;
	term->end = index + lead + term->digits.count;
	return TRUE;
}

static gboolean read_word_term(const Tokens *tokens, guint index, Term *term)
{
	NumberGroup group;
	NumberWord word;

	*term = (Term){ .first = index, .scale = 1, .factor = 1 };
	if (numberword_group(tokens, index, &group)) {
		gboolean is_round = group.has_hundred && !group.has_unit && !group.has_ten;
		term->value = group.value;
		term->scale = is_round ? 100 : 1;
		term->is_definite = group.is_definite;
		term->end = group.end;
		return TRUE;
	}
	if (!numberword_read(tokens, index, &word) || word.part != NUMBER_SCALE)
		return FALSE;
	term->value = word.value * (is_construct_dual(tokens, &word) ? 2 : 1);
	term->scale = scale_of(word.value);
	term->is_definite = word.is_definite;
	term->end = word.end;
	return TRUE;
}

/* Whether a term may begin at INDEX; told by the token alone, as most begin none. */
static gboolean may_begin(const Tokens *tokens, guint index)
{
	if (index >= tokens_count(tokens))
		return FALSE;
	const Word *word = token_word(tokens, index);
	return word->type == TOKEN_DIGITS || word->clitics == CLITIC_AND ||
	       word->classes & LEXICON_BIT(CARDINAL) ||
	       (word->type == TOKEN_SIGN && (*word->form == '.' || token_is_hyphen(tokens, index)));
}

/* In 2016 a million and a half: the year is no number of millions. */
static gboolean is_year(const Tokens *tokens, const Term *term)
{
	return term->digits.count == 1 && term->digits.first == 4 && term->value >= 1900 &&
	       term->value < 2100 && token_follows(tokens, term->first, "in");
}

static gboolean read_term(const Tokens *tokens, guint index, Term *term)
{
	if (!may_begin(tokens, index))
		return FALSE;
	if (!read_digit_term(tokens, index, term) && !read_fraction(tokens, index, term) &&
	    !read_word_term(tokens, index, term))
		return FALSE;
	if (!is_year(tokens, term))
		take_scales(tokens, term);
	return TRUE;
}

/* Whether an "and" stands at INDEX, as a word or written together with a number word. */
static gboolean is_joined(const Tokens *tokens, guint index)
{
	NumberWord word;

	return token_clitics(tokens, index) == CLITIC_AND ||
	       (numberword_read(tokens, index, &word) && word.is_joined);
}

/* … and a half: of the scale just read, or before a scale of the whole. */
static gboolean add_fraction(const Tokens *tokens, Term *sum)
{
	Term fraction;
	NumberWord word;

	if (!read_fraction(tokens, sum->end, &fraction))
		return FALSE;
	gboolean is_scaled = sum->scale >= 1000;
	sum->value += fraction.value * (is_scaled ? sum->scale : 1);
	sum->end = fraction.end;
	sum->is_fraction = TRUE;
	if (!is_scaled)
		take_scales(tokens, sum);
	else if (numberword_read(tokens, sum->end, &word) && word.part == NUMBER_SCALE &&
		 !word.is_joined && word.value == sum->scale)
		sum->end = word.end;
	return TRUE;
}

/* … and a term of a smaller scale. */
static gboolean add_term(const Tokens *tokens, Term *sum)
{
	Term term;

	if (!read_term(tokens, sum->end, &term) || term.is_fraction || term.value <= 0 ||
	    term.value >= sum->scale || term.scale >= sum->scale || term.digits.is_decimal)
		return FALSE;
	/* 5 million and two others */
	if (token_trait(tokens, TRAIT_TENS_FIRST) &&
	    (sum->digits.count > 0) != (term.digits.count > 0) && term.value < 100)
		return FALSE;
	sum->value += term.value;
	sum->scale = term.scale;
	sum->end = term.end;
	return TRUE;
}

/* Two thousand three hundred: where tens come first, terms need no "and". */
static gboolean goes_on(const Tokens *tokens, const Term *sum)
{
	return is_joined(tokens, sum->end) ||
	       (token_trait(tokens, TRAIT_TENS_FIRST) && sum->scale > 1);
}

/* Terms of smaller and smaller scales, and a fraction. */
static gboolean read_sum(const Tokens *tokens, guint index, Term *sum)
{
	if (!read_term(tokens, index, sum))
		return FALSE;
	if (!sum->is_fraction)
		while (goes_on(tokens, sum) && !sum->is_fraction &&
		       (add_fraction(tokens, sum) || add_term(tokens, sum)))
			;
	return TRUE;
}

/* Whether the number that ends before INDEX counts the noun that stands there. */
static gboolean has_noun(const Tokens *tokens, guint index)
{
	const guint64 others = LEXICON_BIT(PERCENT) | LEXICON_BIT(UNIT) | LEXICON_BIT(CURRENCY) |
			       LEXICON_BIT(FUNCTION) | LEXICON_BIT(CARDINAL);

	return index < tokens_count(tokens) && token_type(tokens, index) == TOKEN_WORD &&
	       !(token_word(tokens, index)->classes & others);
}

/* … and eighty of a hundred: six and eighty-eight hundredths. */
static void add_hundredths(const Tokens *tokens, Term *sum)
{
	TokenMatch of;
	Term part, whole;

	if (sum->digits.count > 0 || sum->is_fraction || !is_joined(tokens, sum->end) ||
	    !read_sum(tokens, sum->end, &part) || part.digits.count > 0 || part.is_fraction ||
	    !token_is_function(tokens, part.end, "from", &of) || of.clitics ||
	    !read_word_term(tokens, part.end + of.count, &whole))
		return;
	take_scales(tokens, &whole);
	if (whole.is_definite || whole.value < 10 || part.value >= whole.value ||
	    log10(whole.value) != floor(log10(whole.value)) || has_noun(tokens, whole.end))
		return;
	sum->value += part.value / whole.value;
	sum->is_fraction = TRUE;
	sum->end = whole.end;
}

/* … point five. */
static void add_decimals(const Tokens *tokens, Term *sum)
{
	TokenMatch match;
	Term term;

	if (sum->scale > 1 || !token_is_function(tokens, sum->end, "point", &match) ||
	    !read_term(tokens, sum->end + match.count, &term) || term.scale > 1)
		return;
	char *decimals = numeral_format(term.value);
	char *number = g_strdup_printf("%" G_GUINT64_FORMAT ".%s", (guint64)sum->value, decimals);
	sum->value = g_ascii_strtod(number, NULL);
	sum->is_fraction = TRUE;
	sum->end = term.end;
	g_free(number);
	g_free(decimals);
}

/* How many tokens at INDEX say that the number behind is negative. */
static guint minus_at(const Tokens *tokens, guint index)
{
	TokenMatch match;

	if (index + 1 >= tokens_count(tokens))
		return 0;
	if (token_is_function(tokens, index, "minus", &match))
		return match.count;
	if (token_type(tokens, index) == TOKEN_SIGN &&
	    (token_is(tokens, index, "-") || token_is(tokens, index, "−")) &&
	    !token_at(tokens, index + 1)->spaced &&
	    (token_at(tokens, index)->spaced || token_clitics(tokens, index - 1)) &&
	    (index == 0 || token_type(tokens, index - 1) != TOKEN_DIGITS))
		return 1;
	return 0;
}

gboolean numeral_read(const Tokens *tokens, guint index, Numeral *numeral)
{
	guint minus = minus_at(tokens, index);
	Term sum;

	if (!read_sum(tokens, index + minus, &sum))
		return FALSE;
	add_hundredths(tokens, &sum);
	add_decimals(tokens, &sum);
	gboolean is_decimal = sum.is_fraction || sum.digits.is_decimal;
	*numeral = (Numeral){ .value = minus ? -sum.value : sum.value,
			      .count = sum.end - index,
			      .is_digits = sum.digits.count > 0,
			      .is_decimal = is_decimal,
			      .scale = sum.factor,
			      .digits = sum.digits.first,
			      .is_definite = sum.is_definite,
			      .is_grouped = sum.digits.is_grouped };
	return TRUE;
}

guint numeral_gap(const Tokens *tokens, guint index)
{
	TokenMatch match;

	if (token_is_hyphen(tokens, index))
		return 1;
	return token_match(tokens, index, LEXICON_STOP, &match) &&
			       strcmp(match.entry.attribute, "between") == 0
		       ? match.count
		       : 0;
}

/* How many decimals of VALUE are not the noise of its binary form: 15 digits are true, 6 enough. */
static int true_decimals(double value)
{
	double digits = value == 0 ? 0 : floor(log10(fabs(value))) + 1;
	return (int)CLAMP(15 - digits, 0, 6);
}

char *numeral_format(double value)
{
	char number[G_ASCII_DTOSTR_BUF_SIZE + 400];
	char format[] = "%.0f";

	format[2] = (char)('0' + true_decimals(value));
	g_ascii_formatd(number, sizeof number, format, value);
	gsize length = strlen(number);
	if (strchr(number, '.')) {
		while (number[length - 1] == '0')
			number[--length] = '\0';
		if (number[length - 1] == '.')
			number[--length] = '\0';
	}
	return g_strdup(strcmp(number, "-0") == 0 ? "0" : number);
}
