# SPDX-License-Identifier: GPL-3.0-or-later
# For tests in a true terminal: source it after tests/tap.sh. Everything waits by looking again, at
# most about 20 seconds, and never by a fixed time.
command -v tmux >/dev/null || skip_all 'no tmux'

socket=muqabala-test-$$
conf=${TMPDIR:-/tmp}/$socket.conf
printf 'set -g status off\nset -g default-terminal screen\n' >"$conf"
XDG_STATE_HOME=${TMPDIR:-/tmp}/$socket.state # what is remembered here is forgotten with the test
trap 'tmux -L $socket kill-server 2>/dev/null; rm -rf "$conf" "$XDG_STATE_HOME"' EXIT
XDG_CACHE_HOME=/dev/null # where nothing can be kept: facts are seen when they are found
export XDG_STATE_HOME XDG_CACHE_HOME
MUQABALA_DATADIR=${top_srcdir:-$PWD}/data
export MUQABALA_DATADIR

# open_shell COLUMNS ROWS: a shell with job control, whose prompt is "ready>".
open_shell()
{
	TMUX= ENV= tmux -L "$socket" -f "$conf" new-session -d -x "$1" -y "$2" 'sh -i'
	run "PS1='ready> '"
	wait_for '^ready>'
}

# run COMMAND: type it into the shell.
run()
{
	tmux -L "$socket" send-keys -l "$1"
	tmux -L "$socket" send-keys Enter
}

# press KEY...: as tmux names them.
press()
{
	tmux -L "$socket" send-keys "$@"
}

resize()
{
	tmux -L "$socket" resize-window -x "$1" -y "$2"
}

screen()
{
	tmux -L "$socket" capture-pane -p
}

# complain WHAT: with the head and the foot of what is there.
complain()
{
	echo "$1"
	screen | sed -n '1p'
	screen | grep . | tail -n 5
}

# wait_for PATTERN: until it is on the screen.
wait_for()
{
	for _ in $(seq 200); do
		screen | grep -q -- "$1" && return 0
		sleep 0.1
	done
	complain "never seen: $1"
	return 1
}

# wait_without PATTERN: until it is no more on the screen.
wait_without()
{
	for _ in $(seq 200); do
		screen | grep -q -- "$1" || return 0
		sleep 0.1
	done
	complain "still there: $1"
	return 1
}

# press_until KEYS PATTERN: press KEYS again and again, one look between, until it is there. A
# bracket that ends the last row is the first of two keys, of which the second is not yet seen to.
press_until()
{
	for _ in $(seq 100); do
		screen | grep -q -- "$2" && return 0
		before=$(screen)
		press $1
		for _ in $(seq 50); do
			case $(screen) in
			"$before" | *' ]' | *' [') sleep 0.02 ;;
			*) break ;;
			esac
		done
	done
	complain "never seen: $2"
	return 1
}
