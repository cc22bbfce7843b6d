#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds our lines of 2,000 real paragraphs, not wrapped, against those that GNU FriBidi's command
# and Emacs on a terminal show of them. Every difference that is known is counted and explained here
# and in tests/README; any other is a failure.
#
# usage: compare.sh FOLDER    of articles
cd "${top_srcdir:-.}" || exit 1
. tests/tap.sh

folder=${1:-../shared/bulk}
[ -d "$folder" ] || skip_all "$folder is not there"
for tool in fribidi emacs tmux; do
	command -v "$tool" >/dev/null || skip_all "no $tool"
done

work=$(mktemp -d)
trap 'tmux -L muqabala-compare kill-server 2>/dev/null; rm -rf "$work"' EXIT
unset TMUX
export LC_ALL=C.UTF-8

# Why two lines differ; "" where that is not known. The reasons are told in tests/README.
reasons='
function trim(s) { gsub(/^ +| +$/, "", s); return s }
function unligate(s, form, letters) {
	gsub(form "(\331[\213-\222])+", letters "&", s)
	gsub(letters form, letters, s)
	return s
}
function reason(text, ours, theirs) {
	ours = trim(ours); theirs = trim(theirs)
	if (ours == theirs) return "same"
	gsub(/\357\272\200/, "\330\241", ours)
	if (ours == theirs) return "hamza"
	gsub(/\302\240/, " ", theirs); theirs = trim(theirs)
	if (ours == theirs) return "no-break space"
	if (text ~ /\331\204(\331[\213-\222])+\330[\242\243\245\247]/) {
		ours = unligate(ours, "\357\273\274", "\357\272\216\357\273\240")
		ours = unligate(ours, "\357\273\273", "\357\272\216\357\273\237")
		if (ours == theirs) return "lam, mark, alef"
	}
	return ""
}
'

# compare NAME: whether all differences in work/NAME (text, ours, theirs) are known; counts them.
compare()
{
	awk -F '\t' -v told="$work/$1.told" "$reasons"'
	{ why = reason($1, $2, $3); count[why]++ }
	why == "" { print "ours:   " $2; print "theirs: " $3 }
	END {
		if (NR != lines) print NR " lines, not " lines
		for (why in count) print count[why] ": " why >told
	}' lines="$(cut -f 2 "$work/lines" | wc -l)" "$work/$1" 2>&1 | head -n 20
	[ -e "$work/$1.told" ] || echo 'nothing was compared'
}

# FriBidi orders and joins; it is told the direction, as ours is the article's.
show_by_fribidi()
{
	for direction in rtl ltr; do
		awk -F '\t' -v d=$direction '$1 == d' "$work/lines" >"$work/some"
		cut -f 2 "$work/some" | fribidi --$direction --nopad --nobreak --reordernsm --clean \
			>"$work/shown"
		cut -f 2,3 "$work/some" | paste - "$work/shown"
	done >"$work/fribidi"
}

# wait_for_page N: Emacs sets the title after all else, and tmux reads in order.
wait_for_page()
{
	for _ in $(seq 1500); do
		[ "$(tmux -L muqabala-compare display-message -p '#{pane_title}')" = "page $1" ] &&
			return 0
		sleep 0.02
	done
	return 1
}

# Emacs orders and joins nothing. A blank line makes each line a paragraph of its own. Emacs 28.2
# puts U+061B beside its place on a terminal, and loses the lines after it: it gets a comma instead.
show_by_emacs()
{
	awk -F '\t' '$1 == "rtl"' "$work/lines" | sed 's/؛/،/g' >"$work/some"
	cut -f 2 "$work/some" | sed G >"$work/text"
	pages=$((($(wc -l <"$work/text") + 49) / 50))
	printf 'set -g default-terminal tmux-256color\n' >"$work/tmux.conf"
	tmux -L muqabala-compare -f "$work/tmux.conf" new-session -d -x 3500 -y 52 \
		"emacs -nw -q -l '$PWD/tests/bulk/pages.el' '$work/text'"
	for page in $(seq "$pages"); do
		wait_for_page "$page" || break
		tmux -L muqabala-compare capture-pane -p | head -n 50
		tmux -L muqabala-compare send-keys x
	done | sed -n 'p;n' >"$work/shown"
	cut -f 2,4 "$work/some" | paste - "$work/shown" >"$work/emacs"
}

"$top_builddir/tests/bulk/lines" "$folder" >"$work/lines"
ok 'there are 2,000 paragraphs' "$([ "$(wc -l <"$work/lines")" = 2000 ] || echo there are not)"
show_by_fribidi
ok 'our lines are those of FriBidi' "$(compare fribidi)"
sort -rn "$work/fribidi.told" | sed 's/^/# /'
show_by_emacs
ok 'our lines are those of Emacs' "$(compare emacs)"
sort -rn "$work/emacs.told" | sed 's/^/# /'
plan
