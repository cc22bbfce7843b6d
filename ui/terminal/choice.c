/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/terminal/choice.h"

#include <stdlib.h>
#include <string.h>

#include "ui/words/translation.h"

/* The first VTE that knows mode 8: 0.58. */
#define VTE_WITH_MODES 5800

static const char kitty_advice[] =
	N_("kitty turns words round as it draws: force_ltr yes in kitty.conf and --bidi=visual are"
	   " surer");
static const char putty_advice[] =
	N_("PuTTY orders Arabic itself: switch on Terminal, Features, Disable bidirectional text"
	   " display");
static const char tmux_advice[] = N_(
	"mlterm orders rows itself: in tmux, set -g allow-passthrough on lets it be told not to");

/* A beginning of what was told, and what follows from it. */
typedef struct Rule {
	const char *prefix;
	Driver driver;
	const char *reason;
	const char *advice;
} Rule;

/* XTVERSION. Who tells a name that is not here is taken for one that orders nothing. */
static const Rule by_name[] = {
	{ "Konsole ", DRIVER_RLO, N_("Konsole orders each row itself, and minds overrides"), NULL },
	{ "kitty(", DRIVER_KITTY, N_("kitty turns each word round as it draws it"), kitty_advice },
	{ "mlterm", DRIVER_MLTERM, N_("mlterm leaves the order alone when it is told to"), NULL },
	{ "tmux ", DRIVER_LRO, N_("tmux, in a terminal that may order rows itself"), NULL },
};

/* DA2. */
static const Rule by_kind[] = {
	{ "24;", DRIVER_MLTERM, N_("mlterm leaves the order alone when it is told to"), NULL },
	{ "0;136;0", DRIVER_VISUAL, N_("PuTTY cannot be kept from ordering rows"), putty_advice },
	{ "83;", DRIVER_LRO, N_("screen, in a terminal that may order rows itself"), NULL },
	{ "84;", DRIVER_LRO, N_("tmux, in a terminal that may order rows itself"), NULL },
};

/* TERM of the terminal that tmux is shown in, where that has told no name. */
static const Rule by_outer_term[] = {
	{ "mlterm", DRIVER_VISUAL, N_("tmux hands nothing on to mlterm"), tmux_advice },
	{ "alacritty", DRIVER_VISUAL, N_("tmux, in a terminal that orders nothing itself"), NULL },
	{ "linux", DRIVER_VISUAL, N_("tmux, in a terminal that orders nothing itself"), NULL },
	{ "rxvt", DRIVER_VISUAL, N_("tmux, in a terminal that orders nothing itself"), NULL },
	{ "", DRIVER_LRO, N_("tmux, in a terminal that may order rows itself"), NULL },
};

static const Rule bdsm_known = { "", DRIVER_BDSM, N_("it knows mode 8, by which it is told"),
				 NULL };
static const Rule bdsm_supposed = {
	"", DRIVER_BDSM, N_("it is silent, and the environment names one that has mode 8"), NULL
};
static const Rule kitty_supposed = { "", DRIVER_KITTY, N_("the environment names kitty"),
				     kitty_advice };
static const Rule mlterm_supposed = { "", DRIVER_MLTERM, N_("the environment names mlterm"), NULL };
static const Rule konsole_supposed = { "", DRIVER_RLO, N_("the environment names Konsole"), NULL };
static const Rule apple = { "", DRIVER_RLO, N_("Apple's Terminal orders each line itself"), NULL };
static const Rule multiplexed = { "", DRIVER_LRO,
				  N_("within another, in a terminal that may order rows itself"),
				  NULL };
static const Rule plain = { "", DRIVER_VISUAL, N_("it tells of no order of its own"), NULL };
static const Rule silent = { "", DRIVER_VISUAL, N_("neither it nor the environment tells"), NULL };

static const Rule *find_rule(const Rule *rules, gsize count, const char *told)
{
	for (gsize i = 0; i < count; i++)
		if (g_str_has_prefix(told, rules[i].prefix))
			return &rules[i];
	return NULL;
}

/* What it is by the environment alone. */
static const Rule *suppose(const Hints *hints)
{
	const char *program = hints->term_program ? hints->term_program : "";
	const char *term = hints->term ? hints->term : "";

	if (hints->is_multiplexed)
		return &multiplexed;
	if (strcmp(program, "Apple_Terminal") == 0)
		return &apple;
	if (hints->mlterm || g_str_has_prefix(term, "mlterm"))
		return &mlterm_supposed;
	if (hints->kitty || g_str_has_prefix(term, "xterm-kitty"))
		return &kitty_supposed;
	if (hints->konsole)
		return &konsole_supposed;
	if (strcmp(program, "mintty") == 0 || (hints->vte && atoi(hints->vte) >= VTE_WITH_MODES))
		return &bdsm_supposed;
	return &silent;
}

/* What it is by what it has told. */
static const Rule *conclude(const Answer *answer, const Outer *outer)
{
	const char *name = outer->name[0] ? outer->name : answer->name;
	const Rule *rule = NULL;

	if (!outer->name[0] && outer->term[0])
		return find_rule(by_outer_term, G_N_ELEMENTS(by_outer_term), outer->term);
	rule = find_rule(by_name, G_N_ELEMENTS(by_name), name);
	if (!rule && !name[0])
		rule = find_rule(by_kind, G_N_ELEMENTS(by_kind), answer->kind);
	return rule ? rule : &plain;
}

static const Rule *decide(const Answer *answer, const Hints *hints, const Outer *outer)
{
	static const Rule mlterm_open = { "", DRIVER_MLTERM,
					  N_("tmux hands on to mlterm what it is told"), NULL };

	if (answer->implicit_bidi != ANSWER_MODE_UNKNOWN)
		return &bdsm_known;
	if (outer->opens && g_str_has_prefix(outer->term, "mlterm"))
		return &mlterm_open;
	if (answer->is_complete || answer->name[0] || answer->kind[0] || outer->term[0])
		return conclude(answer, outer);
	return suppose(hints);
}

static gboolean is_console(const Hints *hints, const Outer *outer)
{
	return g_strcmp0(hints->term, "linux") == 0 || strcmp(outer->term, "linux") == 0;
}

/*
 * Whether it sets vowel marks on their letters: the console has none, kitty turns them away from
 * the letters that it turns round, alacritty draws them one column farther to the right.
 */
static gboolean sets_marks(Driver driver, const Answer *answer, const Hints *hints,
			   const Outer *outer)
{
	const char *term = outer->term[0] ? outer->term : hints->term ? hints->term : "";
	gboolean is_alacritty =
		strcmp(term, "alacritty") == 0 ||
		(g_str_has_prefix(answer->kind, "0;") && g_str_has_suffix(answer->kind, ";1"));

	return driver != DRIVER_KITTY && !is_console(hints, outer) && !is_alacritty;
}

/* What is told of the terminal around tmux goes before what tmux tells; screen tells nothing. */
static Quirk quirk_of(Driver driver, const Answer *answer, const Hints *hints, const Outer *outer)
{
	const char *term = outer->term[0] ? outer->term : hints->term ? hints->term : "";

	if (hints->passage == PASSAGE_SCREEN || g_str_has_prefix(answer->kind, "83;"))
		return QUIRK_SCREEN;
	if (driver == DRIVER_MLTERM || g_str_has_prefix(term, "mlterm"))
		return QUIRK_MLTERM;
	if (driver == DRIVER_KITTY || g_str_has_prefix(answer->name, "kitty(") ||
	    g_str_has_prefix(outer->name, "kitty(") || g_str_has_prefix(term, "xterm-kitty"))
		return QUIRK_KITTY;
	return QUIRK_NONE;
}

Choice choice_make(Driver wanted, const Answer *answer, const Hints *hints, const Outer *outer)
{
	const Rule *rule = decide(answer, hints, outer);
	Choice choice = { rule->driver, TRUE, QUIRK_NONE, rule->reason, rule->advice };

	if (wanted != DRIVER_AUTO) {
		choice.driver = wanted;
		choice.reason = N_("--bidi= asks for it");
		choice.advice = NULL;
	}
	choice.has_marks = sets_marks(choice.driver, answer, hints, outer);
	choice.quirk = quirk_of(rule->driver, answer, hints, outer);
	return choice;
}

gboolean choice_may_ask(const Hints *hints)
{
	if (hints->term && (strcmp(hints->term, "linux") == 0 || strcmp(hints->term, "dumb") == 0))
		return FALSE;
	return hints->is_multiplexed || g_strcmp0(hints->term_program, "Apple_Terminal") != 0;
}
