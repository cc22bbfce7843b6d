# SPDX-License-Identifier: GPL-3.0-or-later
# For scripts that open real terminals on a screen that nobody sees and take their pictures: source
# it after tests/tap.sh. It wants $pictures, where these are put, and $columns and $rows.
#
# Everything waits by looking again: for a picture that stays the same.
font='DejaVu Sans Mono'
paper=black ink=white

work=$(mktemp -d)
mkdir -p "$pictures"
pictures=$(cd "$pictures" && pwd)
program=$(cd "$(dirname "$MUQABALA")" && pwd)/$(basename "$MUQABALA")
server= emulator=
# What a terminal told its own children must not be taken for what this one tells.
unset TMUX STY VTE_VERSION KONSOLE_VERSION XTERM_VERSION COLORTERM TERM_PROGRAM KITTY_WINDOW_ID
export MUQABALA_DATADIR="$PWD/data" LC_ALL=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1
export HOME="$work" XDG_CONFIG_HOME="$work" XDG_RUNTIME_DIR="$work"

# need_tools TOOL...
need_tools()
{
	for tool; do
		command -v "$tool" >/dev/null || skip_all "no $tool"
	done
}

close_terminal()
{
	[ -z "$emulator" ] || kill "$emulator" 2>/dev/null
	tmux -S "$work/socket" kill-server 2>/dev/null
	screen -S "${work##*/}" -X quit >/dev/null 2>&1
	[ -z "$emulator" ] || wait "$emulator" 2>/dev/null
	emulator=
}

close_all()
{
	close_terminal
	[ -z "$server" ] || kill "$server" 2>/dev/null
	rm -rf "$work"
}
trap close_all EXIT

# until_true TRIES COMMAND...: try it again and again, a tenth of a second between.
until_true()
{
	tries=$1
	shift
	while [ "$tries" -gt 0 ]; do
		"$@" && return 0
		sleep 0.1
		tries=$((tries - 1))
	done
	return 1
}

open_display()
{
	Xvfb -noreset -displayfd 3 -screen 0 1400x900x24 3>"$work/display" >/dev/null 2>&1 &
	server=$!
	until_true 100 test -s "$work/display" || skip_all 'no display'
	DISPLAY=:$(cat "$work/display")
	export DISPLAY
}

# script NAME COMMAND: what a terminal runs, as a file of its own.
script()
{
	printf '#!/bin/sh\n%s\n' "$2" >"$work/$1"
	chmod +x "$work/$1"
}

# open_terminal TERMINAL COMMAND: tmux-xterm is tmux inside xterm.
open_terminal()
{
	script program "$2"
	command=$work/program
	case $1 in
	tmux-*)
		script inside "exec tmux -S '$work/socket' -f '$work/tmux.conf' new-session '$command'"
		command=$work/inside
		;;
	screen-*)
		script inside "exec screen -U -S '${work##*/}' '$command'"
		command=$work/inside
		;;
	esac
	emulate "${1#*-}" "$command" >"$work/log" 2>&1 &
	emulator=$!
}

# The system's python, as another one does not know the system's VTE.
emulate()
{
	case $1 in
	xterm)
		exec xterm -geometry "${columns}x$rows+0+0" -fa "$font" -fs 11 -bg "$paper" \
			-fg "$ink" \
			-e "$2"
		;;
	vte)
		export VTE_PAPER="$paper" VTE_INK="$ink"
		exec /usr/bin/python3 tests/terminals/vte.py "$work/cells" "$columns" "$rows" "$2"
		;;
	mlterm) exec mlterm --geometry="${columns}x$rows+0+0" --fontsize=16 -e "$2" ;;
	konsole)
		exec konsole --separate --hide-menubar --hide-tabbar -p "TerminalColumns=$columns" \
			-p "TerminalRows=$rows" -p "Font=$font,11" \
			-p ShowTerminalSizeHint=false -e "$2"
		;;
	alacritty)
		exec alacritty -o "window.dimensions.columns=$columns" \
			-o "window.dimensions.lines=$rows" -o "font.normal.family=$font" -e "$2"
		;;
	kitty)
		exec kitty -c NONE -o "initial_window_width=${columns}c" \
			-o "initial_window_height=${rows}c" -o remember_window_size=no \
			-o "font_family=$font" "$2"
		;;
	esac
}

# Whether a picture has more than one colour and is the one that was taken before.
picture_stands()
{
	mv "$work/now.png" "$work/before.png" 2>/dev/null
	import -window root "$work/now.png" 2>/dev/null || return 1
	[ "$(identify -format %k "$work/now.png")" -gt 16 ] || return 1
	compare -metric AE "$work/before.png" "$work/now.png" null: >/dev/null 2>&1
}

# take_picture NAME: of $area (all that has something on it, where that is empty).
area=
take_picture()
{
	rm -f "$work"/now.png "$work"/before.png
	until_true 150 picture_stands || return 1
	if [ -n "$area" ]; then
		convert "$work/now.png" -crop "$area" +repage "$pictures/$1.png"
	else
		convert "$work/now.png" -trim +repage "$pictures/$1.png"
	fi
}

