# SPDX-License-Identifier: GPL-3.0-or-later
# Articles that open when none is named.
articlesdir = $(pkgdatadir)/articles
dist_articles_DATA = \
	data/articles/1-rendezvous.txt \
	data/articles/2-train.txt \
	data/articles/3-visit.txt \
	data/articles/4-talks.txt \
	data/articles/5-summit.txt
