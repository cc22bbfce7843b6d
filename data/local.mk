# SPDX-License-Identifier: GPL-3.0-or-later
# Articles that open when none is named.
articlesdir = $(pkgdatadir)/articles
dist_articles_DATA = \
	data/articles/1-rendezvous.txt \
	data/articles/2-train.txt \
	data/articles/3-visit.txt \
	data/articles/4-talks.txt \
	data/articles/5-summit.txt

# Words by which facts are found: data/LANGUAGE/CLASS.tsv, read once, when the program is built.
lexicon_lists = \
	data/ar/alias.tsv \
	data/ar/aspect.tsv \
	data/ar/cardinal.tsv \
	data/ar/concept.tsv \
	data/ar/field.tsv \
	data/ar/counted.tsv \
	data/ar/cue.tsv \
	data/ar/currency.tsv \
	data/ar/day.tsv \
	data/ar/daypart.tsv \
	data/ar/decade.tsv \
	data/ar/deictic.tsv \
	data/ar/demonym.tsv \
	data/ar/ending.tsv \
	data/ar/frequency.tsv \
	data/ar/function.tsv \
	data/ar/furniture.tsv \
	data/ar/head.tsv \
	data/ar/holiday.tsv \
	data/ar/journey.tsv \
	data/ar/letter.tsv \
	data/ar/modifier.tsv \
	data/ar/month.tsv \
	data/ar/name.tsv \
	data/ar/ordinal.tsv \
	data/ar/organization.tsv \
	data/ar/percent.tsv \
	data/ar/period.tsv \
	data/ar/place.geonames.tsv \
	data/ar/place.tsv \
	data/ar/prefix.tsv \
	data/ar/season.tsv \
	data/ar/setting.tsv \
	data/ar/sound.tsv \
	data/ar/speech.tsv \
	data/ar/stop.tsv \
	data/ar/suffix.tsv \
	data/ar/title.tsv \
	data/ar/toll.tsv \
	data/ar/trait.tsv \
	data/ar/unit.tsv \
	data/ar/variant.tsv \
	data/ar/weekday.tsv \
	data/ar/zone.tsv \
	data/en/alias.tsv \
	data/en/aspect.tsv \
	data/en/cardinal.tsv \
	data/en/concept.tsv \
	data/en/field.tsv \
	data/en/counted.tsv \
	data/en/cue.tsv \
	data/en/currency.cldr.tsv \
	data/en/currency.tsv \
	data/en/day.tsv \
	data/en/daypart.tsv \
	data/en/decade.tsv \
	data/en/deictic.tsv \
	data/en/demonym.tsv \
	data/en/ending.tsv \
	data/en/frequency.tsv \
	data/en/function.tsv \
	data/en/head.tsv \
	data/en/furniture.tsv \
	data/en/journey.tsv \
	data/en/letter.tsv \
	data/en/modifier.tsv \
	data/en/month.cldr.tsv \
	data/en/month.tsv \
	data/en/name.tsv \
	data/en/ordinal.tsv \
	data/en/organization.tsv \
	data/en/percent.tsv \
	data/en/period.tsv \
	data/en/place.cldr.tsv \
	data/en/place.geonames.tsv \
	data/en/place.tsv \
	data/en/prefix.tsv \
	data/en/season.tsv \
	data/en/setting.tsv \
	data/en/sound.tsv \
	data/en/speech.tsv \
	data/en/stop.tsv \
	data/en/title.tsv \
	data/en/toll.tsv \
	data/en/trait.tsv \
	data/en/unit.cldr.tsv \
	data/en/unit.tsv \
	data/en/weekday.cldr.tsv \
	data/en/weekday.tsv \
	data/en/zone.tsv \
	data/fa/aspect.tsv \
	data/fa/cardinal.tsv \
	data/fa/concept.tsv \
	data/fa/field.tsv \
	data/fa/counted.tsv \
	data/fa/cue.tsv \
	data/fa/currency.cldr.tsv \
	data/fa/currency.tsv \
	data/fa/day.tsv \
	data/fa/daypart.tsv \
	data/fa/decade.tsv \
	data/fa/deictic.tsv \
	data/fa/demonym.tsv \
	data/fa/ending.tsv \
	data/fa/frequency.tsv \
	data/fa/function.tsv \
	data/fa/furniture.tsv \
	data/fa/head.tsv \
	data/fa/journey.tsv \
	data/fa/letter.tsv \
	data/fa/modifier.tsv \
	data/fa/month.cldr.tsv \
	data/fa/month.tsv \
	data/fa/name.tsv \
	data/fa/ordinal.tsv \
	data/fa/organization.tsv \
	data/fa/percent.tsv \
	data/fa/period.tsv \
	data/fa/place.cldr.tsv \
	data/fa/place.geonames.tsv \
	data/fa/place.tsv \
	data/fa/prefix.tsv \
	data/fa/season.tsv \
	data/fa/setting.tsv \
	data/fa/sound.tsv \
	data/fa/speech.tsv \
	data/fa/stop.tsv \
	data/fa/title.tsv \
	data/fa/toll.tsv \
	data/fa/trait.tsv \
	data/fa/unit.cldr.tsv \
	data/fa/unit.tsv \
	data/fa/weekday.cldr.tsv \
	data/fa/weekday.tsv \
	data/fa/zone.tsv \
	data/fr/aspect.tsv \
	data/fr/cardinal.tsv \
	data/fr/concept.tsv \
	data/fr/field.tsv \
	data/fr/counted.tsv \
	data/fr/cue.tsv \
	data/fr/currency.cldr.tsv \
	data/fr/currency.tsv \
	data/fr/day.tsv \
	data/fr/daypart.tsv \
	data/fr/decade.tsv \
	data/fr/deictic.tsv \
	data/fr/demonym.tsv \
	data/fr/ending.tsv \
	data/fr/frequency.tsv \
	data/fr/function.tsv \
	data/fr/furniture.tsv \
	data/fr/head.tsv \
	data/fr/journey.tsv \
	data/fr/letter.tsv \
	data/fr/modifier.tsv \
	data/fr/month.cldr.tsv \
	data/fr/month.tsv \
	data/fr/name.tsv \
	data/fr/ordinal.tsv \
	data/fr/organization.tsv \
	data/fr/percent.tsv \
	data/fr/period.tsv \
	data/fr/place.cldr.tsv \
	data/fr/place.geonames.tsv \
	data/fr/place.tsv \
	data/fr/prefix.tsv \
	data/fr/season.tsv \
	data/fr/setting.tsv \
	data/fr/sound.tsv \
	data/fr/speech.tsv \
	data/fr/stop.tsv \
	data/fr/title.tsv \
	data/fr/toll.tsv \
	data/fr/trait.tsv \
	data/fr/unit.cldr.tsv \
	data/fr/unit.tsv \
	data/fr/weekday.cldr.tsv \
	data/fr/weekday.tsv \
	data/fr/zone.tsv \
	data/he/aspect.tsv \
	data/he/cardinal.tsv \
	data/he/concept.tsv \
	data/he/field.tsv \
	data/he/counted.tsv \
	data/he/cue.tsv \
	data/he/currency.cldr.tsv \
	data/he/currency.tsv \
	data/he/day.tsv \
	data/he/daypart.tsv \
	data/he/decade.tsv \
	data/he/deictic.tsv \
	data/he/demonym.tsv \
	data/he/ending.tsv \
	data/he/frequency.tsv \
	data/he/function.tsv \
	data/he/furniture.tsv \
	data/he/head.tsv \
	data/he/journey.tsv \
	data/he/letter.tsv \
	data/he/modifier.tsv \
	data/he/month.cldr.tsv \
	data/he/month.tsv \
	data/he/name.tsv \
	data/he/ordinal.tsv \
	data/he/organization.tsv \
	data/he/percent.tsv \
	data/he/period.tsv \
	data/he/place.cldr.tsv \
	data/he/place.geonames.tsv \
	data/he/place.tsv \
	data/he/prefix.tsv \
	data/he/season.tsv \
	data/he/setting.tsv \
	data/he/sound.tsv \
	data/he/speech.tsv \
	data/he/stop.tsv \
	data/he/title.tsv \
	data/he/toll.tsv \
	data/he/trait.tsv \
	data/he/unit.cldr.tsv \
	data/he/unit.tsv \
	data/he/weekday.cldr.tsv \
	data/he/weekday.tsv \
	data/he/zone.tsv \
	data/ru/aspect.tsv \
	data/ru/cardinal.tsv \
	data/ru/concept.tsv \
	data/ru/field.tsv \
	data/ru/counted.tsv \
	data/ru/cue.tsv \
	data/ru/currency.cldr.tsv \
	data/ru/currency.tsv \
	data/ru/day.tsv \
	data/ru/daypart.tsv \
	data/ru/decade.tsv \
	data/ru/deictic.tsv \
	data/ru/demonym.tsv \
	data/ru/ending.tsv \
	data/ru/frequency.tsv \
	data/ru/function.tsv \
	data/ru/furniture.tsv \
	data/ru/head.tsv \
	data/ru/inflection.tsv \
	data/ru/journey.tsv \
	data/ru/letter.tsv \
	data/ru/modifier.tsv \
	data/ru/month.cldr.tsv \
	data/ru/month.tsv \
	data/ru/name.tsv \
	data/ru/ordinal.tsv \
	data/ru/organization.tsv \
	data/ru/percent.tsv \
	data/ru/period.tsv \
	data/ru/place.cldr.tsv \
	data/ru/place.geonames.tsv \
	data/ru/place.tsv \
	data/ru/prefix.tsv \
	data/ru/season.tsv \
	data/ru/setting.tsv \
	data/ru/sound.tsv \
	data/ru/speech.tsv \
	data/ru/stop.tsv \
	data/ru/title.tsv \
	data/ru/toll.tsv \
	data/ru/trait.tsv \
	data/ru/unit.cldr.tsv \
	data/ru/unit.tsv \
	data/ru/weekday.cldr.tsv \
	data/ru/weekday.tsv \
	data/ru/zone.tsv \
	data/tr/aspect.tsv \
	data/tr/cardinal.tsv \
	data/tr/concept.tsv \
	data/tr/field.tsv \
	data/tr/counted.tsv \
	data/tr/cue.tsv \
	data/tr/currency.cldr.tsv \
	data/tr/currency.tsv \
	data/tr/day.tsv \
	data/tr/daypart.tsv \
	data/tr/decade.tsv \
	data/tr/deictic.tsv \
	data/tr/demonym.tsv \
	data/tr/ending.tsv \
	data/tr/frequency.tsv \
	data/tr/function.tsv \
	data/tr/furniture.tsv \
	data/tr/head.tsv \
	data/tr/journey.tsv \
	data/tr/letter.tsv \
	data/tr/modifier.tsv \
	data/tr/month.cldr.tsv \
	data/tr/month.tsv \
	data/tr/name.tsv \
	data/tr/ordinal.tsv \
	data/tr/organization.tsv \
	data/tr/percent.tsv \
	data/tr/period.tsv \
	data/tr/place.cldr.tsv \
	data/tr/place.geonames.tsv \
	data/tr/place.tsv \
	data/tr/prefix.tsv \
	data/tr/season.tsv \
	data/tr/setting.tsv \
	data/tr/sound.tsv \
	data/tr/speech.tsv \
	data/tr/stop.tsv \
	data/tr/title.tsv \
	data/tr/toll.tsv \
	data/tr/trait.tsv \
	data/tr/unit.cldr.tsv \
	data/tr/unit.tsv \
	data/tr/weekday.cldr.tsv \
	data/tr/weekday.tsv \
	data/tr/zone.tsv \
	data/ur/aspect.tsv \
	data/ur/cardinal.tsv \
	data/ur/concept.tsv \
	data/ur/field.tsv \
	data/ur/counted.tsv \
	data/ur/cue.tsv \
	data/ur/currency.cldr.tsv \
	data/ur/currency.tsv \
	data/ur/day.tsv \
	data/ur/daypart.tsv \
	data/ur/deictic.tsv \
	data/ur/demonym.tsv \
	data/ur/ending.tsv \
	data/ur/frequency.tsv \
	data/ur/function.tsv \
	data/ur/furniture.tsv \
	data/ur/head.tsv \
	data/ur/journey.tsv \
	data/ur/letter.tsv \
	data/ur/modifier.tsv \
	data/ur/month.cldr.tsv \
	data/ur/month.tsv \
	data/ur/name.tsv \
	data/ur/ordinal.tsv \
	data/ur/organization.tsv \
	data/ur/percent.tsv \
	data/ur/period.tsv \
	data/ur/place.cldr.tsv \
	data/ur/place.geonames.tsv \
	data/ur/place.tsv \
	data/ur/prefix.tsv \
	data/ur/season.tsv \
	data/ur/setting.tsv \
	data/ur/sound.tsv \
	data/ur/speech.tsv \
	data/ur/stop.tsv \
	data/ur/title.tsv \
	data/ur/toll.tsv \
	data/ur/trait.tsv \
	data/ur/unit.cldr.tsv \
	data/ur/unit.tsv \
	data/ur/weekday.tsv \
	data/ur/zone.tsv
EXTRA_DIST += $(lexicon_lists)

# Ordinary words, by which names are told from them.
vocabulary_lists = data/ar/noun.txt data/ar/verb.txt
EXTRA_DIST += $(vocabulary_lists)

noinst_PROGRAMS += data/compile
data_compile_SOURCES = \
	data/compile.c \
	data/row.c data/row.h \
	data/variant.c data/variant.h \
	src/fact/lexicon.h src/fact/lexicon_table.h \
	src/text/character.c src/text/character.h \
	src/text/fold.c src/text/fold.h
data_compile_CPPFLAGS = -I$(top_srcdir) $(core_cppflags)
data_compile_LDADD = $(GLIB_LIBS) $(UNISTRING_LIBS)

noinst_PROGRAMS += data/vocabulary
data_vocabulary_SOURCES = data/vocabulary.c src/fact/lexicon_table.h src/fact/vocabulary_table.h
data_vocabulary_CPPFLAGS = -I$(top_srcdir) $(core_cppflags)
data_vocabulary_LDADD = $(GLIB_LIBS)

# For maintainers: lists of names and words from Debian's libgeonames-dev and hunspell-ar.
EXTRA_DIST += data/ayaspell.c data/geonames.c
name-lists:
	$(CC) $(core_cppflags) $(GLIB_CFLAGS) $(CFLAGS) -o data/ayaspell$(EXEEXT) \
		$(srcdir)/data/ayaspell.c $(srcdir)/src/text/fold.c $(GLIB_LIBS) $(UNISTRING_LIBS)
	$(CC) $(CFLAGS) $$(pkg-config --cflags geonames) -o data/geonames$(EXEEXT) \
		$(srcdir)/data/geonames.c $$(pkg-config --libs geonames) $(UNISTRING_LIBS)
	data/ayaspell$(EXEEXT) /usr/share/hunspell/ar.dic nouns > $(srcdir)/data/ar/noun.txt
	data/ayaspell$(EXEEXT) /usr/share/hunspell/ar.dic verbs > $(srcdir)/data/ar/verb.txt
	data/geonames$(EXEEXT) ar ب ال > $(srcdir)/data/ar/place.geonames.tsv
	data/geonames$(EXEEXT) en A '' 50000 > $(srcdir)/data/en/place.geonames.tsv
	data/geonames$(EXEEXT) fa ب > $(srcdir)/data/fa/place.geonames.tsv
	data/geonames$(EXEEXT) fr:en A '' 100000 > $(srcdir)/data/fr/place.geonames.tsv
	data/geonames$(EXEEXT) he ב > $(srcdir)/data/he/place.geonames.tsv
	data/geonames$(EXEEXT) ru Б '' 30000 > $(srcdir)/data/ru/place.geonames.tsv
	data/geonames$(EXEEXT) tr:en A '' 100000 > $(srcdir)/data/tr/place.geonames.tsv
	data/geonames$(EXEEXT) ur ب > $(srcdir)/data/ur/place.geonames.tsv
	rm -f data/ayaspell$(EXEEXT) data/geonames$(EXEEXT)

# For maintainers: what CLDR, as ICU has it, calls units, currencies, months and days.
EXTRA_DIST += data/cldr.c
cldr-lists:
	$(CC) $(GLIB_CFLAGS) $(ICU_CFLAGS) $(CFLAGS) -o data/cldr$(EXEEXT) $(srcdir)/data/cldr.c \
		$(GLIB_LIBS) $(ICU_LIBS) $(UNISTRING_LIBS)
	for language in en fa fr he ru tr; do \
		data/cldr$(EXEEXT) $(srcdir)/data $$language unit currency month weekday place; done
	data/cldr$(EXEEXT) $(srcdir)/data ur unit currency month place
	rm -f data/cldr$(EXEEXT)
.PHONY: name-lists cldr-lists
