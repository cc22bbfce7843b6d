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
	ui/words/local_date.c ui/words/local_date.h \
	ui/words/local_value.c ui/words/local_value.h \
	ui/words/terms.c ui/words/terms.h \
	ui/words/translation.c ui/words/translation.h \
	ui/keys/bindings.c ui/keys/bindings.h \
	ui/keys/command.c ui/keys/command.h \
	ui/keys/command_line.c ui/keys/command_line.h \
	ui/keys/event.c ui/keys/event.h \
	ui/keys/keyboard.c ui/keys/keyboard.h \
	ui/keys/keymap.c ui/keys/keymap.h \
	ui/keys/pace.c ui/keys/pace.h \
	ui/memory/history.c ui/memory/history.h \
	ui/memory/ledger.c ui/memory/ledger.h \
	ui/memory/cache.c ui/memory/cache.h \
	ui/memory/memory.c ui/memory/memory.h \
	ui/memory/memory_lines.c ui/memory/memory_lines.h \
	ui/memory/state.c ui/memory/state.h \
	ui/memory/textfile.c ui/memory/textfile.h \
	ui/terminal/answer.c ui/terminal/answer.h \
	ui/terminal/child.c ui/terminal/child.h \
	ui/terminal/choice.c ui/terminal/choice.h \
	ui/terminal/clipboard.c ui/terminal/clipboard.h \
	ui/terminal/copy.c ui/terminal/copy.h \
	ui/terminal/driver.c ui/terminal/driver.h \
	ui/terminal/quirk.c ui/terminal/quirk.h \
	ui/terminal/sequence.c ui/terminal/sequence.h \
	ui/terminal/signals.c ui/terminal/signals.h \
	ui/terminal/terminal.c ui/terminal/terminal.h \
	ui/terminal/theme.c ui/terminal/theme.h \
	ui/settings/options.c ui/settings/options.h \
	ui/settings/preferences.c ui/settings/preferences.h \
	ui/settings/settings.c ui/settings/settings.h \
	ui/screen/teletype.c ui/screen/teletype.h \
	ui/desk/folder.c ui/desk/folder.h \
	ui/desk/glimpse.c ui/desk/glimpse.h \
	ui/desk/desk.c ui/desk/desk.h \
	ui/desk/place.h \
	ui/desk/renewal.c ui/desk/renewal.h \
	ui/desk/novelty.c ui/desk/novelty.h \
	ui/desk/overrule.c ui/desk/overrule.h \
	ui/desk/query.c ui/desk/query.h \
	ui/desk/search.c ui/desk/search.h \
	ui/desk/selection.c ui/desk/selection.h \
	ui/desk/sought.c ui/desk/sought.h \
	ui/desk/value_search.c ui/desk/value_search.h \
	ui/frame/bar.c ui/frame/bar.h \
	ui/frame/caption.c ui/frame/caption.h \
	ui/frame/foot.c ui/frame/foot.h \
	ui/frame/header.c ui/frame/header.h \
	ui/frame/pen.c ui/frame/pen.h \
	ui/frame/picker.c ui/frame/picker.h \
	ui/frame/prompt.c ui/frame/prompt.h \
	ui/frame/ruler.c ui/frame/ruler.h \
	ui/frame/standing.c ui/frame/standing.h \
	ui/frame/telling.c ui/frame/telling.h \
	ui/reader/anchor.c ui/reader/anchor.h \
	ui/reader/arrange.c ui/reader/arrange.h \
	ui/reader/hits.c ui/reader/hits.h \
	ui/reader/jumps.c ui/reader/jumps.h \
	ui/reader/motion.c ui/reader/motion.h \
	ui/reader/reader.c ui/reader/reader.h \
	ui/reader/recall.c ui/reader/recall.h \
	ui/reader/signs.c ui/reader/signs.h \
	ui/reader/together.c ui/reader/together.h \
	ui/tables/index.c ui/tables/index.h \
	ui/tables/lanes.c ui/tables/lanes.h \
	ui/tables/matrix.c ui/tables/matrix.h \
	ui/tables/table.c ui/tables/table.h \
	ui/timeline/axis.c ui/timeline/axis.h \
	ui/timeline/timechart.c ui/timeline/timechart.h \
	ui/timeline/timeline.c ui/timeline/timeline.h \
	ui/timeline/timeline_lines.c ui/timeline/timeline_lines.h \
	ui/timeline/timename.c ui/timeline/timename.h \
	ui/timeline/timeunit.c ui/timeline/timeunit.h \
	ui/timeline/track.c ui/timeline/track.h \
	ui/views/leaf.c ui/views/leaf.h \
	ui/views/help_view.c ui/views/help_view.h \
	ui/views/index_view.c ui/views/index_view.h \
	ui/views/matrix_view.c ui/views/matrix_view.h \
	ui/views/reader_view.c ui/views/reader_view.h \
	ui/views/reason_view.c ui/views/reason_view.h \
	ui/views/scroll.c ui/views/scroll.h \
	ui/views/sheets.c ui/views/sheets.h \
	ui/views/table_view.c ui/views/table_view.h \
	ui/views/timeline_view.c ui/views/timeline_view.h \
	ui/views/view.h \
	ui/session/actions.c ui/session/actions.h \
	ui/session/annotate.c ui/session/annotate.h \
	ui/session/filing.c ui/session/filing.h \
	ui/session/inquiry.c ui/session/inquiry.h \
	ui/session/session.c ui/session/session.h \
	ui/session/wish.h \
	ui/files/changes.c ui/files/changes.h \
	ui/files/editions.c ui/files/editions.h \
	ui/files/watch.c ui/files/watch.h \
	ui/files/worker.c ui/files/worker.h

muqabala_CPPFLAGS = $(ui_cppflags) -DPKGDATADIR='"$(pkgdatadir)"' \
	-DLOCALEDIR='"$(localedir)"'
muqabala_CFLAGS = $(AM_CFLAGS) $(CURSES_CFLAGS)
muqabala_SOURCES = \
	ui/main.c \
	ui/bidi_test.c ui/bidi_test.h \
	ui/sitting.c ui/sitting.h \
	ui/screen/display.c ui/screen/display.h \
	ui/screen/input.c ui/screen/input.h \
	ui/screen/screen.c ui/screen/screen.h \
	ui/files/editor.c ui/files/editor.h \
	ui/files/opening.c ui/files/opening.h \
	ui/files/reopening.c ui/files/reopening.h
muqabala_LDADD = ui/libui.a src/libcore.a $(CURSES_LIBS) $(CORE_LIBS)
