/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/findings.h"

#include "fact/extract.h"

GArray *findings_facts(Reading *reading, const Decisions *decisions)
{
	GArray *facts = extract_facts(reading);

	decisions_apply(decisions, facts);
	return facts;
}

Findings *findings_new(Reading *reading, const Decisions *decisions)
{
	Findings *findings = g_new(Findings, 1);

	findings->facts = findings_facts(reading, decisions);
	GArray *decided = decisions_pairs(decisions, findings->facts);
	findings->links = links_find(reading, findings->facts, decided);
	g_array_unref(decided);
	findings->matters = reading_is_stopped(reading)
				    ? g_array_new(FALSE, FALSE, sizeof(Matter))
				    : matters_find(findings->facts, findings->links);
	return findings;
}

Findings *findings_of_shelf(const Shelf *shelf, const Decisions *decisions)
{
	Reading *reading = reading_new(shelf);
	Findings *findings = findings_new(reading, decisions);

	reading_free(reading);
	return findings;
}

Findings *findings_new_empty(void)
{
	Findings *findings = g_new(Findings, 1);

	findings->facts = fact_array_new();
	findings->links = links_new_empty();
	findings->matters = g_array_new(FALSE, FALSE, sizeof(Matter));
	return findings;
}

void findings_free(Findings *findings)
{
	if (!findings)
		return;
	g_array_unref(findings->matters);
	links_free(findings->links);
	g_array_unref(findings->facts);
	g_free(findings);
}
