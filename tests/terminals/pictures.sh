#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a picture of each view in each theme in real terminals, for a person to look at: a sheet for
# each terminal and view with all themes on it.
#
# usage: pictures.sh    sheets are put in $pictures
#
# VIEWS, THEMES, TERMINALS and SIZE (columns x rows) take less, or another size; LANGUAGE is that of
# the interface.
cd "${top_srcdir:-.}" || exit 1
. tests/tap.sh

size=${SIZE:-120x34}
columns=${size%x*} rows=${size#*x}
pictures=${pictures:-$top_builddir/pictures}
themes=${THEMES:-dark light mono high-contrast}
terminals=${TERMINALS:-xterm vte}
views=${VIEWS:-reader fact matrix timeline index reason help search files command}
. tests/terminals/display.sh
need_tools Xvfb import compare montage xdotool xterm
export XDG_STATE_HOME="$work/state" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache"

# The keys that lead to a view, as xdotool names them.
keys_of()
{
	case $1 in
	reader) ;;
	fact) echo bracketright f Return ;;
	matrix) echo M ;;
	timeline) echo T ;;
	index) echo I ;;
	reason) echo bracketright f e ;;
	help) echo question ;;
	search) echo slash 2 0 1 9 Return ;;
	files) echo O ;;
	command) echo colon n e x t Tab ;;
	esac
}

# The paper that a theme is made for.
take_paper()
{
	case $1 in
	light) paper=white ink=black ;;
	*) paper=black ink=white ;;
	esac
}

# shoot TERMINAL THEME VIEW
shoot()
{
	take_paper "$2"
	area=
	open_terminal "$1" "'$program' --no-state --theme=$2"
	take_picture "$3-$1-$2" || sed -n '1,5p' "$work/log"
	# The articles fill the window, as not all views do.
	area=$(convert "$work/now.png" -trim -format '%wx%h%O' info:)
	for key in $(keys_of "$3"); do
		xdotool key --clearmodifiers "$key"
	done
	take_picture "$3-$1-$2" || sed -n '1,5p' "$work/log"
	close_terminal
}

open_display
for view in $views; do
	for terminal in $terminals; do
		for theme in $themes; do
			ok "$terminal shows the $view in $theme" "$(shoot "$terminal" "$theme" "$view")"
			set -- "$@" "$pictures/$view-$terminal-$theme.png"
		done
		montage "$@" -tile 2x -geometry +6+6 -background gray50 "$pictures/$view-$terminal.png"
		rm -f "$@"
		set --
	done
done
echo "# sheets are in $pictures"
plan
