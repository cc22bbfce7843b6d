/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/digits.h"

#include <string.h>

/* More digits are a code, not an amount. */
#define DIGITS_LIMIT 18
#define GROUPS_LIMIT 6

typedef struct Groups {
	guint count;
	guint index[GROUPS_LIMIT];      /* token of each group */
	const char *sign[GROUPS_LIMIT]; /* sign[i] stands before group i */
} Groups;

static gboolean is_separator(const char *form)
{
	static const char *const signs[] = { ",", ".", "،", "٫", "٬", "'", "’" };

	for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
		if (strcmp(form, signs[i]) == 0)
			return TRUE;
	return FALSE;
}

/* Whether a separator and more digits are glued to the group at INDEX. */
static gboolean goes_on(const Tokens *tokens, guint index)
{
	return token_is_digits(tokens, index + 2) && token_is_glued(tokens, index + 1) &&
	       token_is_glued(tokens, index + 2) && is_separator(token_form(tokens, index + 1));
}

static gsize length_of(const Tokens *tokens, const Groups *groups, guint i)
{
	return token_word(tokens, groups->index[i])->length;
}

/* Collect groups parted by signs; FALSE where there are too many for a number. */
static gboolean collect(const Tokens *tokens, guint index, Groups *groups)
{
	groups->count = 1;
	groups->index[0] = index;
	for (; goes_on(tokens, index); index += 2) {
		if (groups->count == GROUPS_LIMIT)
			return FALSE;
		groups->sign[groups->count] = token_form(tokens, index + 1);
		groups->index[groups->count++] = index + 2;
	}
	return TRUE;
}

/* Groups of three parted by single spaces: 1 234 567. */
static void collect_spaced(const Tokens *tokens, Groups *groups)
{
	guint index = groups->index[0];

	if (groups->count > 1 || length_of(tokens, groups, 0) > 3 ||
	    *token_form(tokens, index) == '0')
		return;
	while (groups->count < GROUPS_LIMIT && token_is_digits(tokens, index + 1) &&
	       strlen(token_form(tokens, index + 1)) == 3 && !goes_on(tokens, index + 1)) {
		gsize gap =
			token_own_span(tokens, index + 1).start - token_own_span(tokens, index).end;
		if (gap > strlen("\u202F"))
			break;
		index++;
		groups->sign[groups->count] = " ";
		groups->index[groups->count++] = index;
	}
	if (token_is_digits(tokens, index + 1))
		groups->count = 1;
}

/* Whether groups 1 to LAST are thousands: of three digits, parted by one sign. */
static gboolean is_thousands(const Tokens *tokens, const Groups *groups, guint last)
{
	gsize first = length_of(tokens, groups, 0);

	if (first > 3 || g_str_equal(token_form(tokens, groups->index[0]), "0"))
		return FALSE;
	for (guint i = 1; i <= last; i++)
		if (length_of(tokens, groups, i) != 3 ||
		    !g_str_equal(groups->sign[i], groups->sign[1]))
			return FALSE;
	return TRUE;
}

/* How large a scale stands at INDEX; 0 where there is none. */
static double scale_at(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_CARDINAL, &match) &&
			       (g_str_equal(match.entry.attribute, "scale") ||
				g_str_equal(match.entry.attribute, "multiple")) &&
			       !(match.clitics & CLITIC_AND)
		       ? match.entry.number
		       : 0;
}

static gboolean is_measured(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_match(tokens, index, LEXICON_PERCENT, &match) ||
	       token_match(tokens, index, LEXICON_CURRENCY, &match);
}

/* Two groups, the second of three digits: whether its sign parts a fraction. */
static gboolean is_fraction(const Tokens *tokens, const Groups *groups)
{
	const char *sign = groups->sign[1];
	guint next = groups->index[1] + 1;
	double scale = scale_at(tokens, next);

	if (g_str_equal(sign, "٫"))
		return TRUE;
	if (token_trait(tokens, TRAIT_DECIMAL_COMMA))
		return g_str_equal(sign, ",");
	if (g_str_equal(sign, ",") || g_str_equal(sign, "،"))
		return scale >= 1e9 || scale == 1e3;
	if (!g_str_equal(sign, "."))
		return FALSE;
	if (scale >= 1e3 || is_measured(tokens, next))
		return TRUE;
	return length_of(tokens, groups, 0) == 1 &&
	       (next >= tokens_count(tokens) || token_type(tokens, next) != TOKEN_WORD);
}

/* The group from which on the digits are a fraction; count where there is none; 0 where wrong. */
static guint fraction_group(const Tokens *tokens, const Groups *groups)
{
	guint last = groups->count - 1;

	if (last == 0)
		return groups->count;
	if (is_thousands(tokens, groups, last) && !(last == 1 && is_fraction(tokens, groups)))
		return groups->count;
	const char *sign = groups->sign[last];
	if (g_str_equal(sign, "'") || g_str_equal(sign, "’"))
		return 0;
	if (last == 1)
		return last;
	return is_thousands(tokens, groups, last - 1) && !g_str_equal(sign, groups->sign[1]) ? last
											     : 0;
}

/* .75: a point before the digits and nothing before the point. */
static gboolean starts_with_point(const Tokens *tokens, guint index)
{
	return token_is(tokens, index, ".") && token_at(tokens, index)->spaced &&
	       token_is_digits(tokens, index + 1) && token_is_glued(tokens, index + 1) &&
	       !goes_on(tokens, index + 1);
}

/* 85ر1: the fraction stands first, as it is read from right to left. */
static gboolean is_reversed(const Tokens *tokens, guint index)
{
	TokenMatch match;

	return token_is_digits(tokens, index + 2) && token_is_glued(tokens, index + 1) &&
	       token_is_glued(tokens, index + 2) && !goes_on(tokens, index + 2) &&
	       token_is_function(tokens, index + 1, "reversed-point", &match);
}

static void read_reversed(const Tokens *tokens, guint index, Digits *digits)
{
	const char *whole = token_form(tokens, index + 2);
	char *number = g_strconcat(whole, ".", token_form(tokens, index), NULL);

	digits->value = g_ascii_strtod(number, NULL);
	digits->first = (guint)strlen(whole);
	digits->is_decimal = TRUE;
	digits->is_grouped = FALSE;
	digits->count = 3;
	g_free(number);
}

static gboolean is_inside(const Tokens *tokens, guint index)
{
	return index >= 2 && token_is_digits(tokens, index - 2) && goes_on(tokens, index - 2);
}

static gboolean read_groups(const Tokens *tokens, const Groups *groups, Digits *digits)
{
	char number[DIGITS_LIMIT + 1] = "";
	guint fraction = fraction_group(tokens, groups);
	gsize length = 0;

	for (guint i = 0; i < groups->count; i++) {
		gsize point = i == fraction ? 1 : 0, digit_count = length_of(tokens, groups, i);
		if (length + point + digit_count > DIGITS_LIMIT)
			return FALSE;
		number[length] = '.';
		memcpy(number + length + point, token_form(tokens, groups->index[i]), digit_count);
		length += point + digit_count;
	}
	number[length] = '\0';
	digits->value = g_ascii_strtod(number, NULL);
	digits->first = (guint)length_of(tokens, groups, 0);
	digits->is_decimal = fraction < groups->count;
	digits->is_grouped = fraction > 1 && groups->count > 1;
	return fraction > 0;
}

gboolean digits_read(const Tokens *tokens, guint index, Digits *digits)
{
	guint point = starts_with_point(tokens, index) ? 1 : 0;
	Groups groups;

	if (!token_is_digits(tokens, index + point) || is_inside(tokens, index))
		return FALSE;
	if (!point && is_reversed(tokens, index)) {
		read_reversed(tokens, index, digits);
		return TRUE;
	}
	if (!collect(tokens, index + point, &groups))
		return FALSE;
	collect_spaced(tokens, &groups);
	if (!read_groups(tokens, &groups, digits))
		return FALSE;
	digits->count = groups.index[groups.count - 1] + 1 - index;
	if (point) {
		for (guint i = 0; i < digits->first; i++)
			digits->value /= 10;
		digits->is_decimal = TRUE;
		digits->first = 0;
	}
	return TRUE;
}
