/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/terminal/answer.h"

#include <stdio.h>
#include <string.h>

#include "ui/words/translation.h"

/* The modes that are asked, as a reply names them, and where what it tells is kept. */
static const struct {
	const char *prefix;
	const char *name;
	gsize offset;
} modes[] = {
	{ "\033[8;", "8", G_STRUCT_OFFSET(Answer, implicit_bidi) },
	{ "\033[?1243;", "?1243", G_STRUCT_OFFSET(Answer, arrow_swap) },
	{ "\033[?2501;", "?2501", G_STRUCT_OFFSET(Answer, autodetection) },
};

static AnswerMode mode_of(const Answer *answer, gsize which)
{
	return G_STRUCT_MEMBER(AnswerMode, answer, modes[which].offset);
}

/* What the digit after "mode;" tells; 3 and 4 are set and reset for good. */
static AnswerMode mode_told(char digit)
{
	switch (digit) {
	case '1':
	case '3':
		return ANSWER_MODE_SET;
	case '2':
	case '4':
		return ANSWER_MODE_RESET;
	default:
		return ANSWER_MODE_UNKNOWN;
	}
}

static void understand_mode(Answer *answer, const char *sequence)
{
	for (gsize i = 0; i < G_N_ELEMENTS(modes); i++)
		if (g_str_has_prefix(sequence, modes[i].prefix))
			G_STRUCT_MEMBER(AnswerMode, answer, modes[i].offset) =
				mode_told(sequence[strlen(modes[i].prefix)]);
}

/* The device attributes: 52 among them is the clipboard, as several terminals have agreed. */
static void understand_attributes(Answer *answer, const char *sequence)
{
	answer->has_clipboard = strstr(sequence, ";52;") || g_str_has_suffix(sequence, ";52c");
	answer->is_complete = TRUE;
}

static void understand(Answer *answer, const char *sequence)
{
	if (g_str_has_suffix(sequence, "$y"))
		understand_mode(answer, sequence);
	else if (g_str_has_prefix(sequence, "\033P>|"))
		sscanf(sequence, "\033P>|%31[^\033]", answer->name);
	else if (g_str_has_prefix(sequence, "\033[>") && g_str_has_suffix(sequence, "c"))
		sscanf(sequence, "\033[>%23[0-9;]", answer->kind);
	else if (strcmp(sequence, "\033[0n") == 0)
		answer->is_passed = TRUE;
	else if (g_str_has_prefix(sequence, "\033[?") && g_str_has_suffix(sequence, "c"))
		understand_attributes(answer, sequence);
}

Answer answer_parse(const char *bytes, gsize length, GString *typed)
{
	Answer answer = { 0 };
	GString *sequence = g_string_new("");

	for (gsize i = 0; i < length; i++) {
		if (!sequence_takes(&answer.pending, (guchar)bytes[i])) {
			g_string_append_c(typed, bytes[i]);
			g_string_truncate(sequence, 0);
			continue;
		}
		g_string_append_c(sequence, bytes[i]);
		if (answer.pending == SEQUENCE_NONE) {
			understand(&answer, sequence->str);
			g_string_truncate(sequence, 0);
		}
	}
	g_string_free(sequence, TRUE);
	return answer;
}

void answer_append_text(GString *out, const Answer *answer)
{
	static const char *const words[] = { N_("unknown"), N_("set"), N_("reset") };

	if (!answer->is_complete)
		g_string_append(out, _("not all answered · "));
	for (gsize i = 0; i < G_N_ELEMENTS(modes); i++)
		g_string_append_printf(out, _("mode %s %s · "), modes[i].name,
				       translation_of(words[mode_of(answer, i)]));
	g_string_append_printf(out, _("name %s · kind %s"),
			       answer->name[0] ? answer->name : _("untold"),
			       answer->kind[0] ? answer->kind : _("untold"));
}
