# SPDX-License-Identifier: GPL-3.0-or-later
# The program: everything a person touches. libui is all of it that needs no terminal, so that
# sessions can be tested without one.
noinst_LIBRARIES += ui/libui.a
bin_PROGRAMS += muqabala
dist_man_MANS += ui/muqabala.1
EXTRA_DIST += ui/muqabala.ar.1

ui_cppflags = -I$(top_srcdir)/src -I$(top_srcdir)
ui_libui_a_CPPFLAGS = $(ui_cppflags)
ui_libui_a_SOURCES = \
	ui/actions.c ui/actions.h \
	ui/annotate.c ui/annotate.h \
	ui/anchor.c ui/anchor.h \
	ui/arrange.c ui/arrange.h \
	ui/answer.c ui/answer.h \
	ui/axis.c ui/axis.h \
	ui/bindings.c ui/bindings.h \
	ui/caption.c ui/caption.h \
	ui/changes.c ui/changes.h \
	ui/child.c ui/child.h \
	ui/choice.c ui/choice.h \
	ui/clipboard.c ui/clipboard.h \
	ui/command.c ui/command.h \
	ui/command_line.c ui/command_line.h \
	ui/preferences.c ui/preferences.h \
	ui/copy.c ui/copy.h \
	ui/desk.c ui/desk.h \
	ui/driver.c ui/driver.h \
	ui/event.c ui/event.h \
	ui/foot.c ui/foot.h \
	ui/header.c ui/header.h \
	ui/help_view.c ui/help_view.h \
	ui/hits.c ui/hits.h \
	ui/history.c ui/history.h \
	ui/index.c ui/index.h \
	ui/index_view.c ui/index_view.h \
	ui/keyboard.c ui/keyboard.h \
	ui/keymap.c ui/keymap.h \
	ui/lanes.c ui/lanes.h \
	ui/ledger.c ui/ledger.h \
	ui/local_date.c ui/local_date.h \
	ui/local_value.c ui/local_value.h \
	ui/matrix.c ui/matrix.h \
	ui/matrix_view.c ui/matrix_view.h \
	ui/memory.c ui/memory.h \
	ui/memory_lines.c ui/memory_lines.h \
	ui/motion.c ui/motion.h \
	ui/options.c ui/options.h \
	ui/overrule.c ui/overrule.h \
	ui/pen.c ui/pen.h \
	ui/prompt.c ui/prompt.h \
	ui/quirk.c ui/quirk.h \
	ui/recall.c ui/recall.h \
	ui/query.c ui/query.h \
	ui/reader.c ui/reader.h \
	ui/reader_view.c ui/reader_view.h \
	ui/reason_view.c ui/reason_view.h \
	ui/ruler.c ui/ruler.h \
	ui/search.c ui/search.h \
	ui/selection.c ui/selection.h \
	ui/sequence.c ui/sequence.h \
	ui/settings.c ui/settings.h \
	ui/session.c ui/session.h \
	ui/sheets.c ui/sheets.h \
	ui/signs.c ui/signs.h \
	ui/signals.c ui/signals.h \
	ui/sought.c ui/sought.h \
	ui/standing.c ui/standing.h \
	ui/state.c ui/state.h \
	ui/telling.c ui/telling.h \
	ui/teletype.c ui/teletype.h \
	ui/terminal.c ui/terminal.h \
	ui/terms.c ui/terms.h \
	ui/textfile.c ui/textfile.h \
	ui/theme.c ui/theme.h \
	ui/timeline.c ui/timeline.h \
	ui/timeline_lines.c ui/timeline_lines.h \
	ui/timeline_view.c ui/timeline_view.h \
	ui/together.c ui/together.h \
	ui/timechart.c ui/timechart.h \
	ui/timename.c ui/timename.h \
	ui/timeunit.c ui/timeunit.h \
	ui/track.c ui/track.h \
	ui/translation.c ui/translation.h \
	ui/value_search.c ui/value_search.h \
	ui/view.h \
	ui/wish.h \
	ui/watch.c ui/watch.h \
	ui/worker.c ui/worker.h

muqabala_CPPFLAGS = $(ui_cppflags) -DPKGDATADIR='"$(pkgdatadir)"' \
	-DLOCALEDIR='"$(localedir)"'
muqabala_CFLAGS = $(AM_CFLAGS) $(CURSES_CFLAGS)
muqabala_SOURCES = \
	ui/main.c \
	ui/bidi_test.c ui/bidi_test.h \
	ui/display.c ui/display.h \
	ui/editor.c ui/editor.h \
	ui/input.c ui/input.h \
	ui/opening.c ui/opening.h \
	ui/screen.c ui/screen.h \
	ui/sitting.c ui/sitting.h
muqabala_LDADD = ui/libui.a src/libcore.a $(CURSES_LIBS) $(CORE_LIBS)
