# SPDX-License-Identifier: GPL-3.0-or-later
# Articles that open when none is named.
articlesdir = $(pkgdatadir)/articles
dist_articles_DATA =
