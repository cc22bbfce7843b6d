# SPDX-License-Identifier: GPL-3.0-or-later
# Every test speaks TAP. A unit test is one program per module, named like it.
LOG_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
TEST_LOG_DRIVER = $(LOG_DRIVER)
TEST_EXTENSIONS = .test
AM_TESTS_ENVIRONMENT = \
	CMOCKA_MESSAGE_OUTPUT=TAP G_SLICE=always-malloc LC_ALL=C.UTF-8 \
	top_srcdir='$(abs_top_srcdir)' top_builddir='$(abs_top_builddir)' \
	XDG_DATA_HOME='$(abs_top_builddir)/tests/home' \
	MUQABALA_LOCALEDIR='$(abs_top_builddir)/po' MUQABALA='$(abs_top_builddir)/muqabala'; \
	export CMOCKA_MESSAGE_OUTPUT G_SLICE LC_ALL XDG_DATA_HOME MUQABALA_LOCALEDIR top_srcdir top_builddir MUQABALA;
	XDG_STATE_HOME='$(abs_top_builddir)/tests/home' XDG_CACHE_HOME='$(abs_top_builddir)/tests/home' \
	XDG_CONFIG_HOME='$(abs_top_builddir)/tests/home' MUQABALA='$(abs_top_builddir)/muqabala'; \
	export CMOCKA_MESSAGE_OUTPUT G_SLICE LC_ALL XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME XDG_CONFIG_HOME top_srcdir top_builddir MUQABALA;

# Programs: tests/unit/MODULE.c. Curses is in none of them.
unit_tests = \
	tests/unit/adapt \
	tests/unit/anchor \
	tests/unit/article \
	tests/unit/attribution \
	tests/unit/bidi \
	tests/unit/breaks \
	tests/unit/calendar \
	tests/unit/cases \
	tests/unit/character \
	tests/unit/changes \
	tests/unit/check \
	tests/unit/cluster \
	tests/unit/conformance \
	tests/unit/date \
	tests/unit/decision \
	tests/unit/decode \
	tests/unit/duration \
	tests/unit/edges \
	tests/unit/entity \
	tests/unit/events \
	tests/unit/explain \
	tests/unit/extract \
	tests/unit/fold \
	tests/unit/field \
	tests/unit/foreign \
	tests/unit/forms \
	tests/unit/furniture \
	tests/unit/grid \
	tests/unit/journey \
	tests/unit/justify \
	tests/unit/kashida \
	tests/unit/languages \
	tests/unit/lexicon \
	tests/unit/line \
	tests/unit/lineup \
	tests/unit/link \
	tests/unit/linkage \
	tests/unit/mark \
	tests/unit/match \
	tests/unit/matter \
	tests/unit/measure \
	tests/unit/mention \
	tests/unit/mirror \
	tests/unit/name \
	tests/unit/neighbour \
	tests/unit/numeral \
	tests/unit/page \
	tests/unit/passage \
	tests/unit/print \
	tests/unit/quantity \
	tests/unit/quotation \
	tests/unit/reading \
	tests/unit/report \
	tests/unit/boundary \
	tests/unit/rival \
	tests/unit/shape \
	tests/unit/shelf \
	tests/unit/shingle \
	tests/unit/silence \
	tests/unit/since \
	tests/unit/skeleton \
	tests/unit/spread \
	tests/unit/stem \
	tests/unit/strip \
	tests/unit/text \
	tests/unit/thing \
	tests/unit/token \
	tests/unit/toll \
	tests/unit/value \
	tests/unit/watch \
	tests/unit/width \
	tests/unit/word \
	tests/unit/wording \
	tests/unit/wrap

# The same for modules of ui/ that need no terminal.
ui_tests = \
	tests/unit/answer \
	tests/unit/cache \
	tests/unit/choice \
	tests/unit/command_line \
	tests/unit/clipboard \
	tests/unit/preferences \
	tests/unit/copy \
	tests/unit/driver \
	tests/unit/editions \
	tests/unit/event \
	tests/unit/folder \
	tests/unit/glimpse \
	tests/unit/keymap \
	tests/unit/ledger \
	tests/unit/local_value \
	tests/unit/memory \
	tests/unit/options \
	tests/unit/pace \
	tests/unit/prompt \
	tests/unit/quirk \
	tests/unit/renewal \
	tests/unit/ruler \
	tests/unit/search \
	tests/unit/sequence \
	tests/unit/settings \
	tests/unit/sought \
	tests/unit/teletype \
	tests/unit/terminal \
	tests/unit/state \
	tests/unit/table \
	tests/unit/theme \
	tests/unit/timeline \
	tests/unit/track \
	tests/unit/translation \
	tests/unit/worker

# Programs that compare with golden files, and write those anew where GOLDEN is set.
golden_tests = \
	tests/grids/grids \
	tests/sessions/run

sessions = \
	tests/sessions/accounts \
	tests/sessions/agency \
	tests/sessions/anew \
	tests/sessions/arabic \
	tests/sessions/arabic-keys \
	tests/sessions/arrange \
	tests/sessions/back \
	tests/sessions/carry \
	tests/sessions/cell \
	tests/sessions/close \
	tests/sessions/close-matrix \
	tests/sessions/columns \
	tests/sessions/commands \
	tests/sessions/copy \
	tests/sessions/disputes \
	tests/sessions/factory \
	tests/sessions/facts \
	tests/sessions/farther \
	tests/sessions/ferry \
	tests/sessions/follow \
	tests/sessions/harbour \
	tests/sessions/harmony \
	tests/sessions/help \
	tests/sessions/index \
	tests/sessions/kept \
	tests/sessions/late \
	tests/sessions/linear \
	tests/sessions/lines \
	tests/sessions/matrix \
	tests/sessions/meeting \
	tests/sessions/mouse \
	tests/sessions/names \
	tests/sessions/narrow \
	tests/sessions/notes \
	tests/sessions/open \
	tests/sessions/overrule \
	tests/sessions/point \
	tests/sessions/progress \
	tests/sessions/pull \
	tests/sessions/questions \
	tests/sessions/reason \
	tests/sessions/reject \
	tests/sessions/search \
	tests/sessions/sizes \
	tests/sessions/small \
	tests/sessions/steps \
	tests/sessions/timeline \
	tests/sessions/together \
	tests/sessions/train \
	tests/sessions/unbound \
	tests/sessions/unread \
	tests/sessions/value \
	tests/sessions/wider

# A terminal that is played on a pseudo-terminal.
play_tests = tests/screens/play

# Programs that want real articles, which are not a part of the program.
bulk_tests = tests/bulk/roundtrip

# Scripts that print TAP.
script_tests = \
	tests/hostile.test \
	tests/layers.test \
	tests/long.test \
	tests/score.test \
	tests/screens/dumb.test \
	tests/screens/facts.test \
	tests/screens/mouse.test \
	tests/screens/memory.test \
	tests/screens/open.test \
	tests/screens/overrule.test \
	tests/screens/reload.test \
	tests/screens/suspend.test \
	tests/sizes.test \
	tests/suites.test \
	tests/system.test \
	tests/translation.test

AM_CPPFLAGS = -I$(top_srcdir)/src -I$(top_srcdir)
AM_LDFLAGS =
LDADD = ui/libui.a src/libcore.a $(CMOCKA_LIBS) $(CORE_LIBS)

if HAVE_CMOCKA
check_PROGRAMS += $(unit_tests) $(ui_tests) $(golden_tests) $(play_tests) $(bulk_tests)
TESTS = $(unit_tests) $(ui_tests) $(golden_tests) $(play_tests) $(bulk_tests) $(script_tests)
else
TESTS = $(script_tests)
endif
EXTRA_DIST += $(script_tests) tests/suites.py tests/floors tests/tap.sh tests/README \
	tests/cases/count/ar.tsv \
	tests/cases/date/ar.tsv \
	tests/cases/duration/ar.tsv \
	tests/cases/languages/en.tsv \
	tests/cases/languages/fa.tsv \
	tests/cases/languages/fr.tsv \
	tests/cases/languages/he.tsv \
	tests/cases/languages/ru.tsv \
	tests/cases/languages/tr.tsv \
	tests/cases/languages/ur.tsv \
	tests/cases/money/ar.tsv \
	tests/cases/name/ar.tsv \
	tests/cases/name/en.tsv \
	tests/cases/name/fa.tsv \
	tests/cases/name/fr.tsv \
	tests/cases/name/he.tsv \
	tests/cases/name/ru.tsv \
	tests/cases/name/tr.tsv \
	tests/cases/name/ur.tsv \
	tests/cases/percent/ar.tsv \
	tests/cases/quantity/ar.tsv \
	tests/cases/set/ar.tsv \
	tests/cases/thing/ar.tsv \
	tests/cases/told/ar.tsv \
	tests/cases/told/en.tsv \
	tests/events/dam tests/events/dam.tsv \
	tests/events/rate tests/events/rate.tsv \
	tests/events/storm tests/events/storm.tsv \
	tests/unit/cases.h \
	tests/unit/found.h \
	tests/unit/phrase.h \
	tests/unit/set.h \
	tests/unit/suite.h \
	tests/unit/unit.h \
	tests/screens/tmux.sh $(sessions) \
	tests/bulk/compare.sh tests/bulk/pages.el tests/terminals/ask.py \
	tests/terminals/check.sh tests/terminals/display.sh tests/terminals/modes.py \
	tests/terminals/pictures.sh tests/terminals/spread.keys \
	tests/terminals/vte.py tests/terminals/widths.py \
	tests/grids/harbour tests/grids/latin tests/grids/persian tests/grids/port \
	tests/grids/scripts

# The hostile texts of tests/long.test at ten megabytes each.
.PHONY: check-long
check-long: muqabala
	$(AM_TESTS_ENVIRONMENT) LONG_BYTES=10000000 $(SHELL) $(srcdir)/tests/long.test

# The program in real terminals, each with a picture of it to look at; needs a display nobody sees.
.PHONY: check-terminals
check-terminals: muqabala tests/sessions/run tests/terminals/sent
	$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/tests/terminals/check.sh $(TERMINALS)

# Each view in each theme, in xterm and VTE, as sheets to look at.
.PHONY: pictures
pictures: muqabala
	$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/tests/terminals/pictures.sh

# Real articles, which are no part of the program: all that `check` tries only a few of, and our lines
# against those of FriBidi and of Emacs.
.PHONY: check-bulk
check-bulk: tests/bulk/lines tests/bulk/roundtrip
	$(AM_TESTS_ENVIRONMENT) BULK=1 tests/bulk/roundtrip
	$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/tests/bulk/compare.sh $(BULK_FOLDER)

# How fast it is, against what is given. Measure a build with optimization and without sanitizers.
bench_programs = tests/bench/start tests/bench/facts tests/bench/layout tests/bench/keys \
	tests/bench/links
tests_bench_start_SOURCES = tests/bench/start.c tests/bench/process.c tests/bench/process.h
tests_bench_facts_SOURCES = tests/bench/facts.c tests/bench/process.c tests/bench/process.h
tests_bench_start_CFLAGS = $(AM_CFLAGS) $(CURSES_CFLAGS)
tests_bench_start_LDADD = $(CURSES_LIBS) $(CORE_LIBS)
check_PROGRAMS += $(bench_programs) tests/bulk/lines tests/terminals/sent
.PHONY: bench
bench: muqabala $(bench_programs)
	cd $(srcdir) && for bench in $(bench_programs); do \
		MUQABALA='$(abs_top_builddir)/muqabala' "$(abs_top_builddir)/$$bench$(EXEEXT)" || exit 1; \
	done

# Write every golden file anew; read the diff before it is committed.
.PHONY: golden
golden: $(golden_tests)
	for test in $(golden_tests); do \
		$(AM_TESTS_ENVIRONMENT) GOLDEN=1 $$test >/dev/null || exit 1; \
	done
