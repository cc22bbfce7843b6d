/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/unit.h"

#include "link/journey.h"
#include "tests/unit/phrase.h"

/* A place, as a sentence names it, and what is told of going there. */
typedef struct Way {
	const char *language;
	const char *words;
	JourneyWay way;
	gboolean is_last;
	const char *country; /* of whom the journey is */
} Way;

static const Way ways[] = {
	{ "ar", "قصد الوفد بيروت", JOURNEY_NONE, FALSE, NULL },
	{ "ar", "حين قصد بيروت", JOURNEY_TO, FALSE, NULL },
	{ "ar", "بعد أن غادرت بيروت", JOURNEY_FROM, FALSE, NULL },
	{ "ar", "كان آخر سفر للوزير التونسي حين زار بيروت", JOURNEY_TO, TRUE, "TN" },
	{ "ar", "في زيارته الأخيرة إلى بيروت", JOURNEY_NONE, TRUE, NULL },
	{ "ar", "كان آخر سفر له. ثم زار بيروت", JOURNEY_TO, FALSE, NULL },
	{ "ar", "في سفر آخر زار بيروت", JOURNEY_TO, FALSE, NULL },
	{ "en", "The Tunisian minister's last trip was in 2019, when she visited Beirut",
	  JOURNEY_TO, TRUE, "TN" },
	{ "en", "Last week's trip to Beirut", JOURNEY_NONE, FALSE, NULL },
	{ "en", "The last time she travelled to Beirut", JOURNEY_NONE, TRUE, NULL },
	{ "en", "She arrived in Beirut", JOURNEY_TO, FALSE, NULL },
	{ "fr", "Son dernier voyage, quand elle a visité Beyrouth", JOURNEY_TO, TRUE, NULL },
	{ "fa", "آخرین سفر او به بیروت", JOURNEY_TO, TRUE, NULL },
	{ "ru", "последний визит в Бейрут", JOURNEY_TO, TRUE, NULL },
	{ "he", "בביקורו האחרון בביירות", JOURNEY_NONE, TRUE, NULL },
	{ "tr", "Son seyahati Beyrut ziyareti oldu", JOURNEY_TO, TRUE, NULL },
	{ "ur", "آخری بار بیروت گئے", JOURNEY_TO, TRUE, NULL },
};

/* The last place that is named. */
static guint place_of(const Tokens *tokens)
{
	guint place = tokens_count(tokens);

	while (place > 0 && !token_has(tokens, place - 1, LEXICON_PLACE))
		place--;
	assert_int_not_equal(place, 0);
	return place - 1;
}

static void one_goes_to_a_place_by_its_words(void **state)
{
	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(ways); i++) {
		Phrase phrase = phrase_of(ways[i].words, lexicon_for(ways[i].language));
		Journey journey = { 0 };
		guint first = place_of(phrase.tokens);
		JourneyWay way = journey_way(phrase.tokens, first, 1);
		gboolean is_last = journey_read(phrase.tokens, first, 1, &journey);
		if (way != ways[i].way || is_last != ways[i].is_last)
			fail_msg("«%s»: way %d, last %d", ways[i].words, way, is_last);
		if (g_strcmp0(journey.country, ways[i].country) != 0)
			fail_msg("«%s»: of %s", ways[i].words, journey.country);
		phrase_clear(&phrase);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_goes_to_a_place_by_its_words),
	};

	return cmocka_run_group_tests_name("journey", tests, NULL, NULL);
}
