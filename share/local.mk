# SPDX-License-Identifier: GPL-3.0-or-later
# What a system wants to know of the program: completions of three shells, an entry in menus and in
# software centres.
bashcompletiondir = $(datadir)/bash-completion/completions
zshcompletiondir = $(datadir)/zsh/site-functions
fishcompletiondir = $(datadir)/fish/vendor_completions.d
applicationsdir = $(datadir)/applications
metainfodir = $(datadir)/metainfo

dist_zshcompletion_DATA = share/_muqabala
dist_fishcompletion_DATA = share/muqabala.fish
dist_applications_DATA = share/muqabala.desktop
dist_metainfo_DATA = share/org.muqabala.muqabala.metainfo.xml
EXTRA_DIST += share/muqabala.bash

# bash looks for a file of the command's name, and man for a page of it in its language's folder.
install-data-hook:
	$(MKDIR_P) "$(DESTDIR)$(bashcompletiondir)"
	$(INSTALL_DATA) $(srcdir)/share/muqabala.bash "$(DESTDIR)$(bashcompletiondir)/muqabala"
	$(MKDIR_P) "$(DESTDIR)$(mandir)/ar/man1"
	$(INSTALL_DATA) $(srcdir)/ui/muqabala.ar.1 "$(DESTDIR)$(mandir)/ar/man1/muqabala.1"

uninstall-hook:
	rm -f "$(DESTDIR)$(bashcompletiondir)/muqabala" "$(DESTDIR)$(mandir)/ar/man1/muqabala.1"
