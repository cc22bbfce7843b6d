/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/reader/motion.h"

#include "ui/reader/hits.h"
#include "ui/words/translation.h"

/* Lines of the last page that a page's motion leaves on the screen. */
#define PAGE_OVERLAP 2

static guint at_least_once(guint count)
{
	return MAX(count, 1);
}

static void append_numbers(GString *out, const char *format, guint one, guint other)
{
	char *text = translation_digits(g_strdup_printf(format, one, other));

	g_string_append(out, text);
	g_free(text);
}

static void scroll(Reader *reader, guint count, int lines)
{
	Spread *spread = reader_spread(reader);

	spread_scroll(spread, spread_focused(spread), (int)at_least_once(count) * lines);
}

static int page_lines(Reader *reader)
{
	return MAX(spread_height(reader_spread(reader)) - PAGE_OVERLAP, 1);
}

static int half_lines(Reader *reader)
{
	return MAX(spread_height(reader_spread(reader)) / 2, 1);
}

void motion_line_down(Reader *reader, guint count, GString *message)
{
	(void)message;
	scroll(reader, count, 1);
}

void motion_line_up(Reader *reader, guint count, GString *message)
{
	(void)message;
	scroll(reader, count, -1);
}

void motion_half_down(Reader *reader, guint count, GString *message)
{
	(void)message;
	scroll(reader, count, half_lines(reader));
}

void motion_half_up(Reader *reader, guint count, GString *message)
{
	(void)message;
	scroll(reader, count, -half_lines(reader));
}

void motion_page_down(Reader *reader, guint count, GString *message)
{
	(void)message;
	scroll(reader, count, page_lines(reader));
}

void motion_page_up(Reader *reader, guint count, GString *message)
{
	(void)message;
	scroll(reader, count, -page_lines(reader));
}

void motion_start(Reader *reader, guint count, GString *message)
{
	Spread *spread = reader_spread(reader);

	(void)count, (void)message;
	reader_remember(reader);
	spread_scroll_to_start(spread, spread_focused(spread));
	reader_forget_idle(reader);
}

void motion_end(Reader *reader, guint count, GString *message)
{
	Spread *spread = reader_spread(reader);

	(void)count, (void)message;
	reader_remember(reader);
	spread_scroll_to_end(spread, spread_focused(spread));
	reader_forget_idle(reader);
}

/* Places are counted from the right. */
void motion_column_left(Reader *reader, guint count, GString *message)
{
	Spread *spread = reader_spread(reader);
	const Lineup *lineup = spread_lineup(spread);
	guint place = lineup_place(lineup, spread_focused(spread));
	guint last = lineup_count(lineup) - 1;

	if (place == last)
		g_string_append(message, _("there is no column farther left"));
	spread_focus(spread, lineup_article(lineup, MIN(place + at_least_once(count), last)));
}

void motion_column_right(Reader *reader, guint count, GString *message)
{
	Spread *spread = reader_spread(reader);
	const Lineup *lineup = spread_lineup(spread);
	guint place = lineup_place(lineup, spread_focused(spread));

	if (place == 0)
		g_string_append(message, _("there is no column farther right"));
	spread_focus(spread, lineup_article(lineup, place - MIN(place, at_least_once(count))));
}

void motion_article(Reader *reader, guint count, GString *message)
{
	guint articles = desk_article_count(reader_desk(reader));

	if (count > articles)
		append_numbers(message, _("there is no article %u, only %u"), count, articles);
	else if (count > 0)
		spread_focus(reader_spread(reader), count - 1);
}

/* In the order of their numbers, to those whose columns are not hidden. */
static void step_articles(Reader *reader, guint steps, guint step)
{
	Spread *spread = reader_spread(reader);
	const Lineup *lineup = spread_lineup(spread);
	guint articles = desk_article_count(reader_desk(reader));
	guint article = spread_focused(spread);

	for (guint i = 0; i < steps % lineup_count(lineup); i++)
		do
			article = (article + step) % articles;
		while (lineup_is_hidden(lineup, article));
	spread_focus(spread, article);
}

void motion_article_next(Reader *reader, guint count, GString *message)
{
	if (count > 0)
		motion_article(reader, count, message);
	else
		step_articles(reader, 1, 1);
}

void motion_article_previous(Reader *reader, guint count, GString *message)
{
	(void)message;
	step_articles(reader, at_least_once(count), desk_article_count(reader_desk(reader)) - 1);
}

void motion_alone(Reader *reader, guint count, GString *message)
{
	(void)count, (void)message;
	reader_set_alone(reader, !reader_is_alone(reader));
}

void motion_select(Reader *reader, guint count, GString *message)
{
	(void)count;
	SelectionUnit taken = reader_select_more(reader);

	g_string_append(message, selection_report(taken));
}

typedef gboolean FactFilter(const Desk *desk, guint fact);

static gboolean is_value(const Desk *desk, guint fact)
{
	return fact_kind_is_value(desk_fact(desk, fact)->kind);
}

static gboolean is_name(const Desk *desk, guint fact)
{
	return fact_kind_is_name(desk_fact(desk, fact)->kind);
}

static gboolean is_quote(const Desk *desk, guint fact)
{
	return desk_fact(desk, fact)->kind == FACT_QUOTE;
}

static gboolean is_time(const Desk *desk, guint fact)
{
	FactKind kind = desk_fact(desk, fact)->kind;

	return kind == FACT_DATE || kind == FACT_DURATION;
}

static gboolean is_disputed(const Desk *desk, guint fact)
{
	LinkRelation gravest;

	return links_gravest(desk_links(desk), fact, &gravest) && gravest == LINK_DIFFER;
}

static gboolean is_told_once(const Desk *desk, guint fact)
{
	LinkRelation gravest;

	return is_value(desk, fact) && desk_is_comparable(desk, fact) &&
	       !links_gravest(desk_links(desk), fact, &gravest);
}

/* The next fact that FILTER lets through, of an article that is not hidden; the fact in focus
 * itself does not count. */
static guint find_fact(Reader *reader, int step, FactFilter *filter)
{
	const Desk *desk = reader_desk(reader);
	const Lineup *lineup = spread_lineup(reader_spread(reader));
	ReaderPlace place;
	gboolean at_point = reader_place(reader, &place);
	guint fact = reader_fact(reader);

	if (at_point && fact != DESK_NO_FACT)
		fact = desk_fact_next(desk, fact, step);
	else
		fact = desk_fact_near(desk, place.article, place.offset, step);
	while (fact != DESK_NO_FACT &&
	       (lineup_is_hidden(lineup, desk_fact(desk, fact)->article) || !filter(desk, fact)))
		fact = desk_fact_next(desk, fact, step);
	return fact;
}

/* Say why there is no fact to go to: WHY, where all of them are known. */
static void say_none(const Reader *reader, const char *why, GString *message)
{
	gboolean is_known = desk_has_findings(reader_desk(reader));
	if (is_known)
		g_string_append(message, why);
	else if (desk_is_stopped(reader_desk(reader)))
		g_string_append(message, _("no facts were looked for; Esc looks for them"));
	else
		g_string_append(message, _("facts are still being looked for"));
}

static void go_to_fact(Reader *reader, guint fact)
{
	const Fact *told = desk_fact(reader_desk(reader), fact);

	reader_go_to(reader, (ReaderPlace){ told->article, told->span.start });
}

static void step_facts(Reader *reader, guint count, int step, FactFilter *filter, const char *none,
		       GString *message)
{
	guint before = spread_focused(reader_spread(reader));

	for (guint i = 0; i < at_least_once(count); i++) {
		guint fact = find_fact(reader, step, filter);
		if (fact == DESK_NO_FACT) {
			say_none(reader, none, message);
			return;
		}
		go_to_fact(reader, fact);
	}
	guint after = spread_focused(reader_spread(reader));
	if (after != before)
		translation_append(message, _("on in article %u"), after + 1);
}

void motion_fact_next(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, 1, is_value, _("there are no more facts"), message);
}

void motion_fact_previous(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, -1, is_value, _("there are no facts before"), message);
}

void motion_time_next(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, 1, is_time, _("there are no more dates or durations"), message);
}

void motion_time_previous(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, -1, is_time, _("there are no dates or durations before"),
		   message);
}

void motion_name_next(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, 1, is_name, _("there are no more names"), message);
}

void motion_name_previous(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, -1, is_name, _("there are no names before"), message);
}

void motion_quote_next(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, 1, is_quote, _("there are no more quotations"), message);
}

void motion_quote_previous(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, -1, is_quote, _("there are no quotations before"), message);
}

/* WHY, where there are any. */
static const char *no_dispute(const Reader *reader, const char *why)
{
	gboolean is_any = desk_link_count(reader_desk(reader), LINK_DIFFER) > 0;

	return is_any ? why : _("no article tells anything otherwise than the others");
}

void motion_dispute_next(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, 1, is_disputed,
		   no_dispute(reader, _("there are no more disagreements")), message);
}

void motion_dispute_previous(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, -1, is_disputed,
		   no_dispute(reader, _("there are no disagreements before")), message);
}

void motion_only_next(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, 1, is_told_once, _("no more facts are told once only"), message);
}

void motion_only_previous(Reader *reader, guint count, GString *message)
{
	step_facts(reader, count, -1, is_told_once, _("no facts before are told once only"),
		   message);
}

/* Bring ARTICLE to its words for the fact; how many places it has for them. */
static guint follow_into(Reader *reader, guint article, guint turn)
{
	const Desk *desk = reader_desk(reader);
	GArray *partners = desk_partners(desk, reader_fact(reader), article);
	guint count = partners->len;

	if (count > 0) {
		guint fact = g_array_index(partners, DeskPartner, turn % count).fact;
		spread_reveal(reader_spread(reader), article, desk_fact(desk, fact)->span.start);
	}
	g_array_unref(partners);
	return count;
}

static void tell_followed(guint most, guint turn, const GString *hidden, GString *message)
{
	if (most == 0)
		g_string_append(message, _("no other article tells this"));
	else if (hidden->len > 0)
		g_string_append_printf(message, _("told out of view, in:%s"), hidden->str);
	else if (most == 1 && turn > 0)
		g_string_append(message, _("there are no other words for it"));
	else if (most > 1)
		append_numbers(message, _("words %u of up to %u"), turn % most + 1, most);
}

void motion_follow(Reader *reader, guint count, GString *message)
{
	const Desk *desk = reader_desk(reader);
	guint fact = reader_fact(reader);
	guint *turn = reader_followed(reader);
	guint most = 0;

	if (reader_is_on_trail(reader)) {
		hits_step(reader, count, 1, 1, message);
		return;
	}
	if (fact == DESK_NO_FACT) {
		say_none(reader, _("no fact in focus; ]f goes to the next one"), message);
		return;
	}
	reader_remember(reader);
	GString *hidden = g_string_new("");
	for (guint i = 0; i < desk_article_count(desk); i++) {
		gboolean stays = i == desk_fact(desk, fact)->article ||
				 together_stays(reader_together(reader), i);
		guint places = stays ? 0 : follow_into(reader, i, *turn);
		most = MAX(most, places);
		if (places > 0 && !reader_has_in_view(reader, i))
			translation_append(hidden, " %u", i + 1);
	}
	reader_forget_idle(reader);
	tell_followed(most, *turn, hidden, message);
	g_string_free(hidden, TRUE);
	(*turn)++;
}

void motion_back(Reader *reader, guint count, GString *message)
{
	for (guint i = 0; i < at_least_once(count); i++)
		if (!reader_go_back(reader)) {
			g_string_append(message, _("there is nowhere to go back to"));
			return;
		}
}

void motion_hit_next(Reader *reader, guint count, GString *message)
{
	hits_step(reader, count, 1, 1, message);
}

void motion_hit_previous(Reader *reader, guint count, GString *message)
{
	hits_step(reader, count, -1, 0, message);
}
