# SPDX-License-Identifier: GPL-3.0-or-later
# libcore: everything but the person's side. It is built without curses and without -I ui.
noinst_LIBRARIES += src/libcore.a
core_cppflags = -I$(top_srcdir)/src
src_libcore_a_CPPFLAGS = $(core_cppflags)
src_libcore_a_SOURCES = \
	$(text_files) \
	$(article_files) \
	$(fact_files) \
	$(layout_files) \
	$(link_files) \
	$(report_files)

text_files = \
	src/text/anchor.c src/text/anchor.h \
	src/text/character.c src/text/character.h \
	src/text/decode.c src/text/decode.h \
	src/text/fold.c src/text/fold.h \
	src/text/boundary.c src/text/boundary.h \
	src/text/span.h \
	src/text/text.c src/text/text.h \
	src/text/width.c src/text/width.h

article_files = \
	src/article/article.c src/article/article.h \
	src/article/language.c src/article/language.h \
	src/article/shelf.c src/article/shelf.h

fact_files = \
	src/fact/amount.c src/fact/amount.h \
	src/fact/apposition.c src/fact/apposition.h \
	src/fact/attribution.c src/fact/attribution.h \
	src/fact/calendar.c src/fact/calendar.h \
	src/fact/clock.c src/fact/clock.h \
	src/fact/club.c src/fact/club.h \
	src/fact/clockminutes.c src/fact/clockminutes.h \
	src/fact/date.c src/fact/date.h \
	src/fact/datecentury.c src/fact/datecentury.h \
	src/fact/dateevidence.c src/fact/dateevidence.h \
	src/fact/dategrammar.c src/fact/dategrammar.h \
	src/fact/datefigures.c src/fact/datefigures.h \
	src/fact/dateholiday.c src/fact/dateholiday.h \
	src/fact/datelend.c src/fact/datelend.h \
	src/fact/datemonth.c src/fact/datemonth.h \
	src/fact/datenumber.c src/fact/datenumber.h \
	src/fact/dateyear.c src/fact/dateyear.h \
	src/fact/dateparts.h \
	src/fact/daterank.c src/fact/daterank.h \
	src/fact/daterange.c src/fact/daterange.h \
	src/fact/dateresolve.c src/fact/dateresolve.h \
	src/fact/datesection.c src/fact/datesection.h \
	src/fact/datevalue.c src/fact/datevalue.h \
	src/fact/datetold.c src/fact/datetold.h \
	src/fact/datewords.c src/fact/datewords.h \
	src/fact/daytime.c src/fact/daytime.h \
	src/fact/count.c src/fact/count.h \
	src/fact/counted.c src/fact/counted.h \
	src/fact/deictic.c src/fact/deictic.h \
	src/fact/digits.c src/fact/digits.h \
	src/fact/duration.c src/fact/duration.h \
	src/fact/entity.c src/fact/entity.h \
	src/fact/identity.c src/fact/identity.h \
	src/fact/shortname.c src/fact/shortname.h \
	src/fact/explain.c src/fact/explain.h \
	src/fact/extract.c src/fact/extract.h \
	src/fact/fact.c src/fact/fact.h \
	src/fact/figure.c src/fact/figure.h \
	src/fact/finder.h \
	src/fact/furniture.c src/fact/furniture.h \
	src/fact/gazetteer.c src/fact/gazetteer.h \
	src/fact/label.c src/fact/label.h \
	src/fact/knownname.c src/fact/knownname.h \
	src/fact/lexicon.c src/fact/lexicon.h src/fact/lexicon_table.h \
	src/fact/modifier.c src/fact/modifier.h \
	src/fact/inflection.c src/fact/inflection.h \
	src/fact/likeness.c src/fact/likeness.h \
	src/fact/listing.c src/fact/listing.h \
	src/fact/listedname.c src/fact/listedname.h \
	src/fact/proper.c src/fact/proper.h \
	src/fact/name.c src/fact/name.h \
	src/fact/sound.c src/fact/sound.h \
	src/fact/namerun.c src/fact/namerun.h \
	src/fact/headedname.c src/fact/headedname.h \
	src/fact/propername.c src/fact/propername.h \
	src/fact/properword.c src/fact/properword.h \
	src/fact/nameword.c src/fact/nameword.h \
	src/fact/nounphrase.c src/fact/nounphrase.h \
	src/fact/numberword.c src/fact/numberword.h \
	src/fact/numeral.c src/fact/numeral.h \
	src/fact/ordinal.c src/fact/ordinal.h \
	src/fact/opaque.c src/fact/opaque.h \
	src/fact/period.c src/fact/period.h \
	src/fact/person.c src/fact/person.h \
	src/fact/recurrence.c src/fact/recurrence.h \
	src/fact/roster.c src/fact/roster.h \
	src/fact/skeleton.c src/fact/skeleton.h \
	src/fact/field.c src/fact/field.h \
	src/fact/spelling.c src/fact/spelling.h \
	src/fact/tense.c src/fact/tense.h \
	src/fact/quantity.c src/fact/quantity.h \
	src/fact/quotation.c src/fact/quotation.h \
	src/fact/sentence.c src/fact/sentence.h \
	src/fact/speech.c src/fact/speech.h \
	src/fact/trigger.c src/fact/trigger.h \
	src/fact/thing.c src/fact/thing.h \
	src/fact/threads.c src/fact/threads.h \
	src/fact/range.c src/fact/range.h \
	src/fact/reading.c src/fact/reading.h \
	src/fact/setting.c src/fact/setting.h \
	src/fact/value.c src/fact/value.h \
	src/fact/title.c src/fact/title.h \
	src/fact/token.c src/fact/token.h \
	src/fact/unit.c src/fact/unit.h \
	src/fact/word.c src/fact/word.h \
	src/fact/vocabulary.c src/fact/vocabulary.h src/fact/vocabulary_table.h

layout_files = \
	src/layout/adapt.c src/layout/adapt.h \
	src/layout/bidi.c src/layout/bidi.h \
	src/layout/breaker.c src/layout/breaker.h \
	src/layout/cluster.c src/layout/cluster.h \
	src/layout/column.c src/layout/column.h \
	src/layout/edges.c src/layout/edges.h \
	src/layout/lineup.c src/layout/lineup.h \
	src/layout/forms.c src/layout/forms.h \
	src/layout/glyph.c src/layout/glyph.h \
	src/layout/grid.c src/layout/grid.h \
	src/layout/justify.c src/layout/justify.h \
	src/layout/kashida.c src/layout/kashida.h \
	src/layout/heading.c src/layout/heading.h \
	src/layout/line.c src/layout/line.h \
	src/layout/mark.c src/layout/mark.h \
	src/layout/mirror.c src/layout/mirror.h \
	src/layout/page.c src/layout/page.h \
	src/layout/shape.c src/layout/shape.h \
	src/layout/spread.c src/layout/spread.h \
	src/layout/strip.c src/layout/strip.h \
	src/layout/typography.c src/layout/typography.h \
	src/layout/wrap.c src/layout/wrap.h

link_files = \
	src/link/around.c src/link/around.h \
	src/link/context.c src/link/context.h \
	src/link/decision.c src/link/decision.h \
	src/link/evidence.c src/link/evidence.h \
	src/link/findings.c src/link/findings.h \
	src/link/journey.c src/link/journey.h \
	src/link/link.c src/link/link.h \
	src/link/match.c src/link/match.h \
	src/link/matter.c src/link/matter.h \
	src/link/measure.c src/link/measure.h \
	src/link/mention.c src/link/mention.h \
	src/link/neighbour.c src/link/neighbour.h \
	src/link/numbers.c src/link/numbers.h \
	src/link/origin.c src/link/origin.h \
	src/link/pair.c src/link/pair.h \
	src/link/passage.c src/link/passage.h \
	src/link/relation.c src/link/relation.h \
	src/link/rival.c src/link/rival.h \
	src/link/role.c src/link/role.h \
	src/link/saying.c src/link/saying.h \
	src/link/sentence.c src/link/sentence.h \
	src/link/shingle.c src/link/shingle.h \
	src/link/silence.c src/link/silence.h \
	src/link/since.c src/link/since.h \
	src/link/stem.c src/link/stem.h \
	src/link/tally.c src/link/tally.h \
	src/link/toll.c src/link/toll.h \
	src/link/weave.c src/link/weave.h \
	src/link/wording.c src/link/wording.h

report_files = \
	src/report/check.c src/report/check.h \
	src/report/explain.c src/report/explain.h \
	src/report/linkage.c src/report/linkage.h \
	src/report/marks.c src/report/marks.h \
	src/report/print.c src/report/print.h \
	src/report/report.c src/report/report.h

# The lexicon's tables, from the lists that data/local.mk names.
nodist_src_libcore_a_SOURCES = src/fact/lexicon_table.c src/fact/vocabulary_table.c
BUILT_SOURCES += src/fact/lexicon_table.c src/fact/vocabulary_table.c
CLEANFILES += src/fact/lexicon_table.c src/fact/vocabulary_table.c
src/fact/lexicon_table.c: data/compile$(EXEEXT) $(lexicon_lists)
	$(AM_V_GEN)$(MKDIR_P) src/fact && \
	data/compile$(EXEEXT) $(srcdir) $(lexicon_lists) > $@-new && mv $@-new $@
src/fact/vocabulary_table.c: data/vocabulary$(EXEEXT) $(vocabulary_lists)
	$(AM_V_GEN)$(MKDIR_P) src/fact && \
	data/vocabulary$(EXEEXT) $(srcdir) $(vocabulary_lists) > $@-new && mv $@-new $@
