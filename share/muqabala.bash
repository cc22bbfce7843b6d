# SPDX-License-Identifier: GPL-3.0-or-later
# What may follow muqabala on a command line, for bash.
_muqabala()
{
	local current=$2 previous=$3 option
	local commands='read print facts links check'
	local kinds='date duration quantity count money percent person place organization quote'
	local relations='differ compatible agree none'

	COMPREPLY=()
	option=$previous
	if [ "$previous" = = ]; then
		option=${COMP_WORDS[COMP_CWORD - 2]}
	elif [ "$current" = = ]; then
		option=$previous current=
	fi
	case $option in
	--bidi) set -- auto visual bdsm mlterm rlo lro kitty logical ;;
	--digits) set -- written latin arabic persian ;;
	--justify) set -- none spaces kashida ;;
	--marks) set -- auto keep strip ;;
	--theme) set -- dark light mono high-contrast ;;
	--keys) set -- default less vi emacs ;;
	--format) set -- text tsv jsonl ;;
	--kind) set -- $kinds ;;
	--fail-on) set -- $relations ;;
	--decisions) COMPREPLY=($(compgen -f -- "$current")) && return ;;
	--width | --panes) return ;;
	*)
		case $current in
		-*) set -- --bidi= --bidi-test --digits= --justify= --linear --theme= --keys= --marks= --format= \
			--decisions= --explain= --kind= --fail-on= --width= --panes= --no-state --print-config --version --help ;;
		*)
			COMPREPLY=($(compgen -f -- "$current"))
			[ "$COMP_CWORD" -gt 1 ] || COMPREPLY+=($(compgen -W "$commands" -- "$current"))
			return
			;;
		esac
		;;
	esac
	COMPREPLY=($(compgen -W "$*" -- "$current"))
	[[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace
}
complete -o filenames -F _muqabala muqabala
