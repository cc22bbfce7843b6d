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
	src/text/decode.c src/text/decode.h \
	src/text/fold.c src/text/fold.h \
	src/text/span.h \
	src/text/text.c src/text/text.h \
	src/text/width.c src/text/width.h

article_files = \
	src/article/article.c src/article/article.h \
	src/article/shelf.c src/article/shelf.h

fact_files = \
	src/fact/calendar.c src/fact/calendar.h

layout_files = \
	src/layout/grid.c src/layout/grid.h

link_files =

report_files =
