/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * motion: the reader's ways through the articles: lines, columns, facts, places found.
 *
 * All have one signature. COUNT is 0 where none was given. What there is to say to the person is
 * appended to MESSAGE.
 */
#ifndef UI_MOTION_H
#define UI_MOTION_H

#include "ui/reader/reader.h"

typedef void Motion(Reader *reader, guint count, GString *message);

Motion motion_line_down, motion_line_up, motion_half_down, motion_half_up;
Motion motion_page_down, motion_page_up, motion_start, motion_end;

Motion motion_column_left, motion_column_right;
Motion motion_article_next, motion_article_previous, motion_article, motion_alone;

Motion motion_fact_next, motion_fact_previous, motion_time_next, motion_time_previous;

Motion motion_name_next, motion_name_previous, motion_quote_next, motion_quote_previous;

/* To facts that articles tell otherwise, and to those that one alone tells. */
Motion motion_dispute_next, motion_dispute_previous, motion_only_next, motion_only_previous;

/* Every other column goes to its own words for the fact in focus; again: to the next ones. On the
 * trail of what is named: to the next mention. */
Motion motion_follow;
Motion motion_back;

/* Take more of the text at the place. */
Motion motion_select;

Motion motion_hit_next, motion_hit_previous;

#endif
