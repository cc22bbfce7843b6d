# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package, built in debian-package/ from what `make dist` packs, and looked at by lintian.
package_version = $(PACKAGE)-$(VERSION)

.PHONY: debian-package
debian-package: dist
	rm -rf debian-package && $(MKDIR_P) debian-package
	cp $(package_version).tar.xz debian-package/$(PACKAGE)_$(VERSION).orig.tar.xz
	cd debian-package && tar -xJf $(PACKAGE)_$(VERSION).orig.tar.xz
	cp -R $(srcdir)/debian debian-package/$(package_version)
	cd debian-package/$(package_version) && dpkg-buildpackage -us -uc
	cd debian-package && lintian --fail-on error *.changes

clean-local:
	rm -rf debian-package
