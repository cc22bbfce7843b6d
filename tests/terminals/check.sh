#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens the program in real terminals on a screen that nobody sees, and takes their pictures, which
# are for a person to look at. Where a terminal's cells can be read back (VTE, tmux), they are
# compared with the cells that a session without a terminal leads to.
#
# usage: check.sh [TERMINAL...]    pictures and cells are put in $pictures
#
# Everything waits by looking again: for a picture that stays the same, for cells that are right.
cd "${top_srcdir:-.}" || exit 1
. tests/tap.sh

pictures=${pictures:-$top_builddir/terminals}
columns=120 rows=34
terminals='xterm vte mlterm konsole alacritty kitty tmux-xterm tmux-vte screen-xterm screen-vte'
. tests/terminals/display.sh
need_tools Xvfb import compare xdotool xterm mlterm konsole alacritty kitty tmux screen

# The cells that the model has, a row a line; lines end at their last character.
model_of_spread()
{
	"$top_builddir/tests/sessions/run" tests/terminals/spread.keys |
		sed -n '/^== /,/^-- cursor/{/^== /d;/^-- cursor/d;s/ *$//;p;}'
}

model_of_ruler()
{
	"$program" --bidi-test --bidi=visual --width=$columns | of_page ruler
}

# of_page PAGE: those rows of the cells that do not tell of the terminal; no blank ones at the end.
of_page()
{
	case $1 in
	ruler) sed 1,5d ;;
	*) cat ;;
	esac | sed -e :again -e '/^\n*$/{$d;N;b again' -e '}'
}

# Whether what TERMINAL has in its cells can be asked.
can_tell()
{
	case $1 in
	vte | tmux-*) ;;
	*) return 1 ;;
	esac
}

# The marks that keep a terminal from ordering a row anew are no part of its text.
read_cells()
{
	case $1 in
	vte) cat "$work/cells" ;;
	tmux-*) tmux -S "$work/socket" capture-pane -p ;;
	esac 2>/dev/null | sed "s/$(printf '[\342\200\255\342\200\256\342\200\254]')//g; s/ *$//"
}

cells_are_right()
{
	read_cells "$1" | of_page "$2" >"$pictures/$1-$2.cells"
	cmp -s "$work/$2.model" "$pictures/$1-$2.cells"
}

# What is not as the model has it.
compare_cells()
{
	until_true 100 cells_are_right "$1" "$2" ||
		diff "$work/$2.model" "$pictures/$1-$2.cells" | head -n 10
}

# in_black_and_white PICTURE: colours differ by how many of them a terminal has.
in_black_and_white()
{
	convert "$1" -colorspace Gray -threshold 25% "$work/$2.png"
}

# A program inside another must look as in the terminal alone: where rows were ordered anew, most
# of the ink stands elsewhere.
compare_look()
{
	in_black_and_white "$pictures/$2.png" alone
	in_black_and_white "$pictures/$1.png" inside
	ink=$(convert "$work/alone.png" -format '%[fx:int(mean*w*h)]' info:)
	other=$(compare -metric AE "$work/alone.png" "$work/inside.png" null: 2>&1)
	awk -v ink="$ink" -v other="$other" 'BEGIN {
		if (other > ink / 4)
			printf "%d of %d points of ink differ\n", other, ink
	}'
}

# check PAGE COMMAND TERMINAL
check()
{
	open_terminal "$3" "$2"
	ok "$3 shows the $1" "$(take_picture "$3-$1" || sed -n '1,5p' "$work/log")"
	can_tell "$3" && ok "$3 has the cells of the $1" "$(compare_cells "$3" "$1")"
	close_terminal
	alone=${3#*-}
	[ "$alone" = "$3" ] || [ ! -e "$pictures/$alone-$1.png" ] ||
		ok "$3 shows the $1 as $alone does" "$(compare_look "$3-$1" "$alone-$1")"
}

# What TERMINAL counts in its own way, as sent.c names it.
quirk_of()
{
	case $1 in
	mlterm | kitty) echo "$1" ;;
	screen-*) echo screen ;;
	*) echo usual ;;
	esac
}

# Whether TERMINAL gives every character that it is sent the columns that it must have.
check_widths()
{
	rm -f "$work/widths"
	"$top_builddir/tests/terminals/sent" "$(quirk_of "$1")" >"$work/sent"
	open_terminal "$1" "/usr/bin/python3 '$PWD/tests/terminals/widths.py' '$work/sent' '$work/widths'"
	until_true 3000 test -e "$work/widths"
	close_terminal
	grep -q '^[1-9][0-9]* tried$' "$work/widths" || echo 'nothing was tried'
	sed '$d' "$work/widths" | head -n 10
}

# Whether VTE, asked before and after, is left with the modes that it was found with.
check_modes()
{
	/usr/bin/python3 tests/terminals/modes.py "$work" "$program" >"$work/modes" 2>"$work/log"
	grep -q '^1\.\.' "$work/modes" || tail -n 5 "$work/log"
	grep -A 1 '^not ok' "$work/modes"
}

open_display
printf 'set -g status off\nset -g default-terminal tmux-256color\n' >"$work/tmux.conf"
model_of_spread | of_page spread >"$work/spread.model"
model_of_ruler >"$work/ruler.model"
for terminal in ${*:-$terminals}; do
	check spread "'$program'" "$terminal"
	check ruler "'$program' --bidi-test" "$terminal"
	ok "$terminal counts columns as we do" "$(check_widths "$terminal")"
done
case " ${*:-$terminals} " in
*' vte '*) ok 'vte is left with the modes that it was found with' "$(check_modes)" ;;
esac
echo "# pictures are in $pictures"
plan
