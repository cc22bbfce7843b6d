#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The template of the catalogues: all words of the interface, as the sources in $1 have them.
# Errors of the core are looked up where they are told, by what they say.
cd "$1" || exit 1
xgettext --language=C --from-code=UTF-8 --package-name=muqabala --add-location=file --no-wrap \
	--add-comments=TRANSLATORS --keyword=_ --keyword=N_ \
	--keyword=g_set_error_literal:4 --keyword=g_error_new_literal:3 \
	--keyword=translation_of_many:1,2 --output=- ui/*.c ui/*/*.c src/*/*.c | sed '/^"POT-Creation-Date/d'
