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
	data/ar/cardinal.tsv \
	data/ar/counted.tsv \
	data/ar/cue.tsv \
	data/ar/currency.tsv \
	data/ar/day.tsv \
	data/ar/daypart.tsv \
	data/ar/decade.tsv \
	data/ar/deictic.tsv \
	data/ar/demonym.tsv \
	data/ar/ending.tsv \
	data/ar/function.tsv \
	data/ar/head.tsv \
	data/ar/letter.tsv \
	data/ar/modifier.tsv \
	data/ar/month.tsv \
	data/ar/name.tsv \
	data/ar/ordinal.tsv \
	data/ar/organization.tsv \
	data/ar/percent.tsv \
	data/ar/period.tsv \
	data/ar/place.tsv \
	data/ar/place.geonames.tsv \
	data/ar/prefix.tsv \
	data/ar/season.tsv \
	data/ar/setting.tsv \
	data/ar/stop.tsv \
	data/ar/suffix.tsv \
	data/ar/title.tsv \
	data/ar/toll.tsv \
	data/ar/trait.tsv \
	data/ar/unit.tsv \
	data/ar/weekday.tsv \
	data/ar/zone.tsv \
	data/en/cardinal.tsv \
	data/en/counted.tsv \
	data/en/cue.tsv \
	data/en/currency.cldr.tsv \
	data/en/currency.tsv \
	data/en/day.tsv \
	data/en/daypart.tsv \
	data/en/decade.tsv \
	data/en/deictic.tsv \
	data/en/ending.tsv \
	data/en/function.tsv \
	data/en/modifier.tsv \
	data/en/month.cldr.tsv \
	data/en/month.tsv \
	data/en/ordinal.tsv \
	data/en/percent.tsv \
	data/en/period.tsv \
	data/en/prefix.tsv \
	data/en/season.tsv \
	data/en/setting.tsv \
	data/en/stop.tsv \
	data/en/toll.tsv \
	data/en/trait.tsv \
	data/en/unit.cldr.tsv \
	data/en/unit.tsv \
	data/en/weekday.cldr.tsv \
	data/en/weekday.tsv \
	data/en/zone.tsv
EXTRA_DIST += $(lexicon_lists)

# Ordinary words, by which names are told from them.
vocabulary_lists = data/ar/noun.txt data/ar/verb.txt
EXTRA_DIST += $(vocabulary_lists)

noinst_PROGRAMS += data/compile
data_compile_SOURCES = \
	data/compile.c \
	data/row.c data/row.h \
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
	rm -f data/ayaspell$(EXEEXT) data/geonames$(EXEEXT)

# For maintainers: what CLDR, as ICU has it, calls units, currencies, months and days.
EXTRA_DIST += data/cldr.c
cldr-lists:
	$(CC) $(GLIB_CFLAGS) $(ICU_CFLAGS) $(CFLAGS) -o data/cldr$(EXEEXT) $(srcdir)/data/cldr.c \
		$(GLIB_LIBS) $(ICU_LIBS) $(UNISTRING_LIBS)
	data/cldr$(EXEEXT) $(srcdir)/data en unit currency month weekday
	rm -f data/cldr$(EXEEXT)
.PHONY: name-lists cldr-lists
