/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/justify.h"

#include "layout/kashida.h"

/* How many columns a space may be widened by, and how often a word may be drawn out by one. */
enum { SPACE_MAX = 3, KASHIDA_ROUNDS = 2 };

/* The drawn clusters of a line, and what is added behind each of them. */
typedef struct Stretching {
	const Cluster *clusters;
	guint count;
	guint8 *added;
	guint left; /* columns still to be added */
} Stretching;

static guint count_spaces(const Stretching *line)
{
	guint spaces = 0;

	for (guint i = 0; i < line->count; i++)
		spaces += line->clusters[i].is_space;
	return spaces;
}

/* Widen all spaces alike, but that some are wider by one; those lie far from each other. */
static void widen_spaces(Stretching *line)
{
	guint spaces = count_spaces(line), seen = 0;
	guint columns = MIN(line->left, spaces * SPACE_MAX);

	for (guint i = 0; i < line->count; i++) {
		if (!line->clusters[i].is_space)
			continue;
		line->added[i] = (guint8)((seen + 1) * columns / spaces - seen * columns / spaces);
		seen++;
	}
	line->left -= columns;
}

/* The best place in the word from START on, the last of those as good; its rank, or none. */
static guint best_place(const Stretching *line, guint *start, guint *place)
{
	guint best = KASHIDA_NONE, i = *start;

	for (; i + 1 < line->count && !line->clusters[i].is_space; i++) {
		guint rank = kashida_rank(&line->clusters[i], &line->clusters[i + 1]);
		if (rank == KASHIDA_NONE || (best != KASHIDA_NONE && rank > best))
			continue;
		best = rank;
		*place = i;
	}
	*start = i + 1;
	return best;
}

/* Draw out every word by one column, those with the best places first. */
static void draw_out_words(Stretching *line)
{
	for (guint rank = 1; rank <= KASHIDA_LAST; rank++) {
		for (guint start = 0, place = 0; start < line->count && line->left > 0;) {
			if (best_place(line, &start, &place) != rank)
				continue;
			line->added[place]++;
			line->left--;
		}
	}
}

/* FALSE where all that may be added is not enough. */
static gboolean stretch(Stretching *line, Justification how)
{
	for (guint round = 0; how == JUSTIFY_KASHIDA && round < KASHIDA_ROUNDS; round++) {
		/* What is left to spaces is so little that they do not show as holes. */
		if (round > 0 && line->left <= count_spaces(line))
			break;
		draw_out_words(line);
	}
	if (line->left > 0)
		widen_spaces(line);
	return line->left == 0;
}

static int natural_width(const Cluster *clusters, guint count)
{
	int width = 0;

	for (guint i = 0; i < count; i++)
		width += clusters[i].width;
	return width;
}

/* What is added so that LINE gets to WIDTH; NULL where it cannot, or is so wide. */
static guint8 *stretch_to(const GArray *clusters, Line line, int width, Justification how)
{
	const Cluster *drawn = (const Cluster *)(gconstpointer)clusters->data + line.start;
	guint count = line.shown - line.start;
	int missing = width - natural_width(drawn, count);

	if (missing <= 0)
		return NULL;
	Stretching stretching = { drawn, count, g_new0(guint8, count + 1), (guint)missing };
	if (!stretch(&stretching, how))
		g_clear_pointer(&stretching.added, g_free);
	return stretching.added;
}

void justify_lines(const GArray *clusters, GArray *lines, int width, Justification how)
{
	for (guint i = 0; how != JUSTIFY_NONE && i + 1 < lines->len; i++) {
		Line *line = &g_array_index(lines, Line, i);
		guint8 *added = stretch_to(clusters, *line, width, how);
		if (added)
			line->width = width;
		g_free(added);
	}
}

guint8 *justify_stretch(const GArray *clusters, Line line, Justification how)
{
	return how == JUSTIFY_NONE ? NULL : stretch_to(clusters, line, line.width, how);
}
