# SPDX-License-Identifier: GPL-3.0-or-later
# What may follow muqabala on a command line, for fish.
set -l commands read print facts links check
set -l kinds date duration quantity count money percent person place organization quote

complete -c muqabala -n "not __fish_seen_subcommand_from $commands" -a read -d 'on the screen, side by side'
complete -c muqabala -n "not __fish_seen_subcommand_from $commands" -a print -d 'the same as plain text'
complete -c muqabala -n "not __fish_seen_subcommand_from $commands" -a facts -d 'the facts in each article'
complete -c muqabala -n "not __fish_seen_subcommand_from $commands" -a links -d 'the facts that articles share'
complete -c muqabala -n "not __fish_seen_subcommand_from $commands" -a check -d 'a line for each shared fact'
complete -c muqabala -l bidi -x -a 'auto visual bdsm mlterm rlo lro kitty logical' -d 'What the terminal is sent'
complete -c muqabala -l bidi-test -d 'Whether this terminal shows right-to-left text right'
complete -c muqabala -l digits -x -a 'written latin arabic persian' -d 'How digits are shown'
complete -c muqabala -l justify -x -a 'none spaces kashida' -d 'How lines are filled'
complete -c muqabala -l linear -d 'One thing a line, for screen readers and braille'
complete -c muqabala -l theme -x -a 'dark light mono high-contrast' -d 'Colours'
complete -c muqabala -l keys -x -a 'default less vi emacs' -d 'Whose habits the keys follow'
complete -c muqabala -l no-state -d 'Remember nothing of this reading'
complete -c muqabala -l print-config -d 'Print a file of all settings'
complete -c muqabala -l marks -x -a 'auto keep strip' -d 'Vowel marks'
complete -c muqabala -l format -x -a 'text tsv jsonl' -d 'Of facts and links'
complete -c muqabala -l decisions -r -d 'Keep what is overruled in a file'
complete -c muqabala -l kind -x -a "(__fish_append , $kinds)" -d 'Of facts to check'
complete -c muqabala -l explain -r -d 'Why a fact was found at a place'
complete -c muqabala -l fail-on -x -a '(__fish_append , differ compatible agree none)' -d 'Status 1 where a check finds one'
complete -c muqabala -l width -x -d 'Columns of what is printed'
complete -c muqabala -l panes -x -d 'Articles beside each other'
complete -c muqabala -l version -d 'Print the version'
complete -c muqabala -s h -l help -d 'Show help options'
