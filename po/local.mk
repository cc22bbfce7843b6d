# SPDX-License-Identifier: GPL-3.0-or-later
# Catalogues of the interface: po/LANGUAGE.po, made into the tree that gettext looks through, so
# that the program finds them in the build's po/ as it does where it is installed.
languages = ar

catalogues = $(languages:%=po/%/LC_MESSAGES/muqabala.mo)
translations = $(languages:%=po/%.po)
EXTRA_DIST += $(translations) po/template.sh
CLEANFILES += $(catalogues)
all-local: $(catalogues)

po/ar/LC_MESSAGES/muqabala.mo: po/ar.po
	$(AM_V_GEN)$(MKDIR_P) $(@D) && $(MSGFMT) -c -o $@ $(srcdir)/po/ar.po

install-data-local: $(catalogues)
	for language in $(languages); do \
		$(MKDIR_P) "$(DESTDIR)$(localedir)/$$language/LC_MESSAGES" && \
		$(INSTALL_DATA) po/$$language/LC_MESSAGES/muqabala.mo \
			"$(DESTDIR)$(localedir)/$$language/LC_MESSAGES" || exit 1; \
	done

uninstall-local:
	for language in $(languages); do \
		rm -f "$(DESTDIR)$(localedir)/$$language/LC_MESSAGES/muqabala.mo"; \
	done

# Bring the catalogues up to date with the sources: new words come untranslated, gone ones go.
.PHONY: translations
translations:
	for language in $(languages); do \
		$(SHELL) $(srcdir)/po/template.sh $(srcdir) | $(MSGMERGE) --quiet --update \
			--backup=none --no-fuzzy-matching --no-wrap $(srcdir)/po/$$language.po - && \
		sed -i '/^#~/d' $(srcdir)/po/$$language.po || exit 1; \
	done
