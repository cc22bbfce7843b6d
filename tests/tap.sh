# SPDX-License-Identifier: GPL-3.0-or-later
# For test scripts: count and print TAP results. Source it, call ok and plan.
tap_count=0
tap_failed=0

# ok NAME COMPLAINTS: passes where there are no complaints.
ok()
{
	tap_count=$((tap_count + 1))
	if [ -z "$2" ]; then
		echo "ok $tap_count - $1"
	else
		echo "not ok $tap_count - $1"
		printf '%s\n' "$2" | sed 's/^/# /'
		tap_failed=1
	fi
}

# Say how many results there were, and end.
plan()
{
	echo "1..$tap_count"
	exit "$tap_failed"
}

# skip_all WHY: none of this script can be run here.
skip_all()
{
	echo "1..0 # SKIP $1"
	exit 0
}
