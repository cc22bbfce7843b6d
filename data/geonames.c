/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * geonames: the cities, provinces and countries that GeoNames has names for in one language, as a
 * word list beside those written by hand.
 *
 * usage: geonames LANGUAGE LETTER [ARTICLE [PEOPLE]] > data/LANGUAGE/place.geonames.tsv
 *
 * A maintainer runs it by `make name-lists`, where libgeonames is installed; its output is checked
 * in, so that a build needs none of it. The value is the country's ISO 3166 code and, behind a
 * colon, the GeoNames number of what is no country itself. Of places of one name the most populous
 * is taken. Names in other letters than LETTER's are left out. A leading ARTICLE is cut off, and
 * noted. Where a name is missing in the first of LANGUAGE's languages (fr:en), the next one's is
 * taken. Cities of less than PEOPLE are left out.
 */
#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <geonames.h>
#include <uniname.h>
#include <unistr.h>

/* Where a city's tuple has what libgeonames has no function for. */
enum { CITY_ID = 0, CITY_STATE = 2 };

/* From so many people on a city is known by its name alone. */
#define LARGE 500000

typedef struct Place {
	char *value;
	guint people;
	gboolean is_definite;
} Place;

typedef struct Gazetteer {
	GHashTable *places; /* name → Place */
	const char *letter, *article;
	guint least; /* people of a city that is listed */
} Gazetteer;

static void place_free(gpointer data)
{
	Place *place = data;

	g_free(place->value);
	g_free(place);
}

/* Whether NAME is of the script that the language is written in, by its first letter. */
static gboolean is_of_script(const char *name, const char *sample)
{
	char one[UNINAME_MAX], other[UNINAME_MAX];
	ucs4_t letter, model;

	u8_strmbtouc(&letter, (const uint8_t *)name);
	u8_strmbtouc(&model, (const uint8_t *)sample);
	if (!unicode_character_name(letter, one) || !unicode_character_name(model, other))
		return FALSE;
	return strncmp(one, other, strcspn(other, " ")) == 0;
}

static void add(Gazetteer *gazetteer, const char *id, const char *value, guint people)
{
	const char *name = dgettext("geonames", id);
	gboolean is_definite = g_str_has_prefix(name, gazetteer->article);

	if (name == id || !is_of_script(name, gazetteer->letter) || strpbrk(name, "\t(,"))
		return;
	is_definite = is_definite && *gazetteer->article;
	name += is_definite ? strlen(gazetteer->article) : 0;
	const Place *known = g_hash_table_lookup(gazetteer->places, name);
	if (known && known->people >= people)
		return;
	Place *place = g_new(Place, 1);
	*place = (Place){ g_strdup(value), people, is_definite };
	g_hash_table_insert(gazetteer->places, g_strdup(name), place);
}

/* A province of one word; longer names begin with what it is: the province of … */
static void add_state(Gazetteer *gazetteer, const char *country, const char *state)
{
	char *id = g_strdup_printf("%s.%s", country, state);
	char *value = g_strdup_printf("%s:%s", country, id);

	if (!strchr(dgettext("geonames", id), ' '))
		add(gazetteer, id, value, 0);
	g_free(value);
	g_free(id);
}

static void add_city(Gazetteer *gazetteer, GVariant *city)
{
	const char *country = geonames_city_get_country_code(city);
	const char *id, *state;

	g_variant_get_child(city, CITY_ID, "&s", &id);
	g_variant_get_child(city, CITY_STATE, "&s", &state);
	char *value = g_strdup_printf("%s:%s", country, id);
	if (geonames_city_get_population(city) >= gazetteer->least)
		add(gazetteer, id, value, geonames_city_get_population(city));
	add_state(gazetteer, country, state);
	g_free(value);
}

static gint compare(gconstpointer a, gconstpointer b)
{
	return strcmp(a, b);
}

static void print(gpointer name, gpointer data)
{
	const Place *place = g_hash_table_lookup(data, name);
	gboolean is_large = place->people >= LARGE;

	printf("%s\t%s\t%s%s%s\n", (const char *)name, place->value, is_large ? "large" : "",
	       is_large && place->is_definite ? "-" : "", place->is_definite ? "definite" : "");
}

int main(int argc, char **argv)
{
	if (argc < 3) {
		fputs("usage: geonames LANGUAGE LETTER [ARTICLE [PEOPLE]]\n", stderr);
		return EXIT_FAILURE;
	}
	g_setenv("LANGUAGE", argv[1], TRUE);
	setlocale(LC_ALL, "C.UTF-8");
	Gazetteer gazetteer = { g_hash_table_new_full(g_str_hash, g_str_equal, g_free, place_free),
				argv[2], argc > 3 ? argv[3] : "",
				argc > 4 ? (guint)atoi(argv[4]) : 0 };
	for (int i = 0; i < geonames_get_n_cities(); i++) {
		GVariant *city = geonames_get_city(i);
		add_city(&gazetteer, city);
		geonames_city_free(city);
	}
	GList *names = g_list_sort(g_hash_table_get_keys(gazetteer.places), compare);
	puts("form\tvalue\tattribute\n# Written by data/geonames.c from GeoNames; do not edit.");
	g_list_foreach(names, print, gazetteer.places);
	g_list_free(names);
	g_hash_table_unref(gazetteer.places);
	return EXIT_SUCCESS;
}
