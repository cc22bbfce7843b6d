/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/tables/matrix.h"

#include <string.h>

#include "ui/frame/caption.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

/*
 * What is shown besides facts of one kind: who and what is named, all, and at first what can be
 * told in two ways (times, amounts, names for one thing).
 */
enum { NAME_CHOICE = FACT_KINDS, ALL_CHOICE, FACT_CHOICE, KIND_CHOICES };

enum {
	BY_DISPUTE, /* what differs first, then what most tell */
	BY_PLACE,   /* as the articles tell it */
	BY_KIND,
};

enum {
	FILTER_NONE,
	FILTER_SHARED,   /* told by two articles or more */
	FILTER_DISPUTED, /* told otherwise by one */
	FILTER_ONCE,     /* told by one alone */
	FILTER_OWN,      /* told by the article at hand alone */
	FILTER_SILENT,   /* told, but not by the article at hand */
	FILTER_LEFT_OUT, /* told by all others, but not by the article at hand */
};

struct Matrix {
	const Desk *desk;
	Table *table; /* its items are the desk's matters */
};

static const char *const order_names[] = {
	[BY_DISPUTE] = N_("disputed first"),
	[BY_PLACE] = N_("in order of the text"),
	[BY_KIND] = N_("by kind"),
	NULL,
};

static const TableFilter filters[] = {
	[FILTER_NONE] = { N_("all"), FALSE },
	[FILTER_SHARED] = { N_("told by two or more"), FALSE },
	[FILTER_DISPUTED] = { N_("disputed"), FALSE },
	[FILTER_ONCE] = { N_("told once only"), FALSE },
	[FILTER_OWN] = { N_("told only by"), TRUE },
	[FILTER_SILENT] = { N_("not told by"), TRUE },
	[FILTER_LEFT_OUT] = { N_("told by all but"), TRUE },
	{ NULL, FALSE },
};

static const Matter *matter_at(const Matrix *matrix, guint index)
{
	return &g_array_index(desk_matters(matrix->desk), Matter, index);
}

const Matter *matrix_matter(const Matrix *matrix, guint row)
{
	return matter_at(matrix, table_item(matrix->table, row));
}

static FactKind kind_of(const Matrix *matrix, const Matter *matter)
{
	return desk_fact(matrix->desk, matter->fact)->kind;
}

static gboolean tells(const Matrix *matrix, const Matter *matter, guint article)
{
	LinkRelation relation;
	guint count;

	matter_told(matter, desk_facts(matrix->desk), article, &relation, &count);
	return count > 0;
}

static guint fact_of(gconstpointer data, guint item)
{
	return matter_at(data, item)->fact;
}

static gboolean is_of_kind(gconstpointer data, guint item, guint choice)
{
	const Matter *matter = matter_at(data, item);
	FactKind kind = kind_of(data, matter);

	switch (choice) {
	case FACT_CHOICE:
		return fact_kind_is_value(kind) || matter->is_role;
	case NAME_CHOICE:
		return fact_kind_is_name(kind) && !matter->is_role;
	case ALL_CHOICE:
		return TRUE;
	default:
		return kind == choice;
	}
}

static gboolean passes(gconstpointer data, guint item, guint filter, guint article)
{
	const Matrix *matrix = data;
	const Matter *matter = matter_at(matrix, item);

	switch (filter) {
	case FILTER_SHARED:
		return matter->articles > 1;
	case FILTER_DISPUTED:
		return matter->gravest == LINK_DIFFER;
	case FILTER_ONCE:
		return matter->articles == 1 && desk_is_comparable(matrix->desk, matter->fact);
	case FILTER_OWN:
		return matter->articles == 1 && tells(matrix, matter, article);
	case FILTER_SILENT:
		return !tells(matrix, matter, article);
	case FILTER_LEFT_OUT:
		return matter->articles + 1 == desk_article_count(matrix->desk) &&
		       !tells(matrix, matter, article);
	default:
		return TRUE;
	}
}

/* All that can be sought in a matter: every article's words, and what they are said to be. */
static char *text_of(gconstpointer data, guint item)
{
	const Matrix *matrix = data;
	const Matter *matter = matter_at(matrix, item);
	char *caption = caption_text(matrix->desk, matter->fact);
	GString *text = g_string_new(caption);

	for (guint i = 0; i < matter->facts->len; i++) {
		guint fact = g_array_index(matter->facts, MatterFact, i).fact;
		char *words = desk_words(matrix->desk, fact);
		if (!strstr(text->str, words))
			g_string_append_printf(text, "\n%s", words);
		g_free(words);
	}
	g_free(caption);
	return g_string_free(text, FALSE);
}

static int compare_dispute(const Matter *one, const Matter *other)
{
	gboolean differs = one->gravest == LINK_DIFFER;

	if (differs != (other->gravest == LINK_DIFFER))
		return differs ? -1 : 1;
	return (int)other->articles - (int)one->articles;
}

static int compare_rows(gconstpointer data, guint one, guint other, guint order)
{
	const Matter *matter = matter_at(data, one), *than = matter_at(data, other);

	switch (order) {
	case BY_DISPUTE:
		return compare_dispute(matter, than);
	case BY_KIND:
		return (int)kind_of(data, matter) - (int)kind_of(data, than);
	default:
		return 0;
	}
}

static char *kind_name(guint choice)
{
	switch (choice) {
	case FACT_CHOICE:
		return g_strdup(_("facts"));
	case NAME_CHOICE:
		return g_strdup(_("names"));
	case ALL_CHOICE:
		return g_strdup(_("all that is told"));
	default:
		return g_strdup_printf(_("%s only"), terms_kind((FactKind)choice));
	}
}

static const TableRules rules = {
	.orders = order_names,
	.filters = filters,
	.kinds = KIND_CHOICES,
	.fact = fact_of,
	.text = text_of,
	.is_of_kind = is_of_kind,
	.passes = passes,
	.compare = compare_rows,
	.kind_name = kind_name,
};

Matrix *matrix_new(const Desk *desk)
{
	Matrix *matrix = g_new0(Matrix, 1);

	matrix->desk = desk;
	matrix->table = table_new(&rules, matrix, FACT_CHOICE);
	matrix_refresh(matrix);
	return matrix;
}

void matrix_free(Matrix *matrix)
{
	table_free(matrix->table);
	g_free(matrix);
}

void matrix_refresh(Matrix *matrix)
{
	table_refresh(matrix->table, desk_matters(matrix->desk)->len);
}

Table *matrix_table(const Matrix *matrix)
{
	return matrix->table;
}

guint matrix_told(const Matrix *matrix, guint row, guint article, LinkRelation *relation,
		  guint *count)
{
	return matter_told(matrix_matter(matrix, row), desk_facts(matrix->desk), article, relation,
			   count);
}

guint matrix_row_of(const Matrix *matrix, guint fact)
{
	guint any = LANES_NO_ROW;

	for (guint row = 0; row < table_count(matrix->table); row++) {
		const Matter *matter = matrix_matter(matrix, row);
		for (guint i = 0; i < matter->facts->len; i++) {
			const MatterFact *of = &g_array_index(matter->facts, MatterFact, i);
			if (of->fact == fact && of->relation == LINK_AGREE)
				return row;
			if (of->fact == fact && any == LANES_NO_ROW)
				any = row;
		}
	}
	return any;
}

gboolean matrix_step_to(Matrix *matrix, MatrixAim aim, int step)
{
	LanesCell at = table_cell(matrix->table);

	for (at.row += (guint)step; at.row < table_count(matrix->table); at.row += (guint)step) {
		const Matter *matter = matrix_matter(matrix, at.row);
		if (aim == MATRIX_AIM_DISPUTE ? matter->gravest != LINK_DIFFER
					      : matter->articles > 1)
			continue;
		table_go_to(matrix->table, at);
		return TRUE;
	}
	return FALSE;
}

gboolean matrix_step_told(Matrix *matrix, int step)
{
	LanesCell at = table_cell(matrix->table);
	guint articles = desk_article_count(matrix->desk);

	if (at.row == LANES_NO_ROW)
		return FALSE;
	for (at.article += (guint)step; at.article < articles; at.article += (guint)step)
		if (tells(matrix, matrix_matter(matrix, at.row), at.article)) {
			table_go_to(matrix->table, at);
			return TRUE;
		}
	return FALSE;
}
