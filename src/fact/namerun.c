/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/namerun.h"

#include "fact/inflection.h"

/* The most words of a name, and particles that stand together in it; the longest syllable in small
 * letters behind a hyphen, in bytes. */
enum { WORDS_LIMIT = 8, PARTICLES_LIMIT = 3, SYLLABLE_LIMIT = 6 };

static gboolean is_particle(const ProperWords *words, guint index)
{
	return properword_is(words, index, LEXICON_NAME, "particle");
}

guint namerun_particles(const ProperWords *words, guint index)
{
	guint count = 0;

	while (count < PARTICLES_LIMIT && is_particle(words, index + count))
		count++;
	return count;
}

/* Whether a hyphen at INDEX ties a syllable in small letters to a name of two words: Moon Jae-in;
 * no adjective: Tel Aviv-based. */
static gboolean is_syllable(const ProperWords *words, guint first, guint index)
{
	const Tokens *tokens = words->tokens;

	return index >= first + 2 && token_is_dash(tokens, index) &&
	       token_is_glued(tokens, index) && token_is_glued(tokens, index + 1) &&
	       token_type(tokens, index - 2) == TOKEN_WORD &&
	       token_type(tokens, index + 1) == TOKEN_WORD &&
	       !token_is_capital(tokens, index + 1) &&
	       token_word(tokens, index + 1)->length <= SYLLABLE_LIMIT &&
	       token_word(tokens, index - 1)->length <= SYLLABLE_LIMIT &&
	       !properword_is(words, index + 1, LEXICON_STOP, "verb") &&
	       !properword_is(words, index + 1, LEXICON_STOP, "adjective");
}

gboolean namerun_is_syllabic(const ProperWords *words, guint first)
{
	return first + 3 < tokens_count(words->tokens) && token_is_capital(words->tokens, first) &&
	       token_is_capital(words->tokens, first + 1) && is_syllable(words, first, first + 2);
}

/* How many tokens at INDEX go on with a name that began with FIRST; 0 where it ends. */
static guint step_at(const ProperWords *words, guint first, guint index)
{
	const Tokens *tokens = words->tokens;
	gboolean is_initial = token_is(tokens, index, ".") && token_is_glued(tokens, index) &&
			      properword_is_short_form(words, index - 1);
	gboolean is_glue = (token_is_dash(tokens, index) || token_is(tokens, index, "'") ||
			    token_is(tokens, index, "’")) &&
			   token_is_glued(tokens, index) && token_is_glued(tokens, index + 1);

	if (properword_may_be_name(words, index) && !properword_is_start(words, index))
		return 1;
	if (((is_initial || is_glue) && properword_may_be_name(words, index + 1)) ||
	    is_syllable(words, first, index))
		return 2;
	guint particles = namerun_particles(words, index);
	if (particles > 0 && properword_may_be_name(words, index + particles))
		return particles + 1;
	if (is_particle(words, index) && token_is_dash(tokens, index + 1) &&
	    properword_may_be_name(words, index + 2))
		return 3; /* al-Mansouri */
	return 0;
}

guint namerun_end(const ProperWords *words, guint first)
{
	guint end = first + 1;

	for (guint step; end - first < WORDS_LIMIT && end < tokens_count(words->tokens) &&
			 (step = step_at(words, first, end)) > 0;)
		end += step;
	return end;
}
