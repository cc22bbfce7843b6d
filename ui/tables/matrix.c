/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/tables/matrix.h"

#include <string.h>

#include "ui/frame/caption.h"
#include "ui/desk/sought.h"
#include "ui/words/terms.h"
#include "ui/words/translation.h"

/*
 * What is shown besides facts of one kind: who and what is named, all, and at first what can be
 * told in two ways (times, amounts, names for one thing).
 */
enum { NAME_CHOICE = FACT_KINDS, ALL_CHOICE, FACT_CHOICE, KIND_CHOICES };

struct Matrix {
	const Desk *desk;
	GArray *rows;   /* guint: matters that the filter lets through, in order */
	Sought *sought; /* what was typed, held against all matters */
	MatrixOrder order;
	MatrixFilter filter;
	guint kind;    /* a FactKind, or a choice of several */
	guint at_hand; /* the matter last gone to, which need not have a row */
	guint row, article;
};

static const char *const order_names[MATRIX_ORDERS] = {
	[MATRIX_BY_DISPUTE] = N_("disputed first"),
	[MATRIX_BY_PLACE] = N_("in order of the text"),
	[MATRIX_BY_KIND] = N_("by kind"),
};

static const char *const filter_names[MATRIX_FILTERS] = {
	[MATRIX_ALL] = N_("all"),
	[MATRIX_SHARED] = N_("told by two or more"),
	[MATRIX_DISPUTED] = N_("disputed"),
	[MATRIX_ONCE] = N_("told once only"),
	[MATRIX_OWN] = N_("told only by"),
	[MATRIX_SILENT] = N_("not told by"),
	[MATRIX_LEFT_OUT] = N_("told by all but"),
};

static const Matter *matter_at(const Matrix *matrix, guint index)
{
	return &g_array_index(desk_matters(matrix->desk), Matter, index);
}

const Matter *matrix_matter(const Matrix *matrix, guint row)
{
	g_assert(row < matrix->rows->len);
	return matter_at(matrix, g_array_index(matrix->rows, guint, row));
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

static gboolean is_of_kind(const Matrix *matrix, const Matter *matter)
{
	FactKind kind = kind_of(matrix, matter);

	switch (matrix->kind) {
	case FACT_CHOICE:
		return fact_kind_is_value(kind) || matter->is_role;
	case NAME_CHOICE:
		return fact_kind_is_name(kind) && !matter->is_role;
	case ALL_CHOICE:
		return TRUE;
	default:
		return kind == matrix->kind;
	}
}

/* Whether FILTER asks for the article at hand. */
static gboolean is_of_article(MatrixFilter filter)
{
	return filter == MATRIX_OWN || filter == MATRIX_SILENT || filter == MATRIX_LEFT_OUT;
}

static gboolean is_filtered(const Matrix *matrix, const Matter *matter)
{
	switch (matrix->filter) {
	case MATRIX_SHARED:
		return matter->articles > 1;
	case MATRIX_DISPUTED:
		return matter->gravest == LINK_DIFFER;
	case MATRIX_ONCE:
		return matter->articles == 1 && desk_is_comparable(matrix->desk, matter->fact);
	case MATRIX_OWN:
		return matter->articles == 1 && tells(matrix, matter, matrix->article);
	case MATRIX_SILENT:
		return !tells(matrix, matter, matrix->article);
	case MATRIX_LEFT_OUT:
		return matter->articles + 1 == desk_article_count(matrix->desk) &&
		       !tells(matrix, matter, matrix->article);
	default:
		return TRUE;
	}
}

/* All that can be sought in a matter: every article's words, and what they are said to be. */
static char *text_of(gconstpointer data, guint index)
{
	const Matrix *matrix = data;
	const Matter *matter = matter_at(matrix, index);
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

static gboolean passes(const Matrix *matrix, guint index)
{
	const Matter *matter = matter_at(matrix, index);

	return is_of_kind(matrix, matter) && is_filtered(matrix, matter) &&
	       sought_holds(matrix->sought, index);
}

static int compare_dispute(const Matter *one, const Matter *other)
{
	gboolean differs = one->gravest == LINK_DIFFER;

	if (differs != (other->gravest == LINK_DIFFER))
		return differs ? -1 : 1;
	return (int)other->articles - (int)one->articles;
}

/* Matters stand in the order of the text, which decides where nothing else does. */
static gint compare_rows(gconstpointer a, gconstpointer b, gpointer data)
{
	const Matrix *matrix = data;
	guint one = *(const guint *)a, other = *(const guint *)b;
	int order = 0;

	if (matrix->order == MATRIX_BY_DISPUTE)
		order = compare_dispute(matter_at(matrix, one), matter_at(matrix, other));
	else if (matrix->order == MATRIX_BY_KIND)
		order = (int)kind_of(matrix, matter_at(matrix, one)) -
			(int)kind_of(matrix, matter_at(matrix, other));
	return order ? order : (one > other) - (one < other);
}

/* The row of the matter at hand; the first one where it has none. */
static guint row_at_hand(const Matrix *matrix)
{
	for (guint row = 0; row < matrix->rows->len; row++)
		if (g_array_index(matrix->rows, guint, row) == matrix->at_hand)
			return row;
	return matrix->rows->len ? 0 : LANES_NO_ROW;
}

static void fill_rows(Matrix *matrix)
{
	g_array_set_size(matrix->rows, 0);
	for (guint i = 0; i < matrix_matter_count(matrix); i++)
		if (passes(matrix, i))
			g_array_append_val(matrix->rows, i);
	g_array_sort_with_data(matrix->rows, compare_rows, matrix);
	matrix->row = row_at_hand(matrix);
}

Matrix *matrix_new(const Desk *desk)
{
	Matrix *matrix = g_new0(Matrix, 1);

	matrix->desk = desk;
	matrix->kind = FACT_CHOICE;
	matrix->rows = g_array_new(FALSE, FALSE, sizeof(guint));
	matrix->sought = sought_new(text_of, matrix);
	matrix_refresh(matrix);
	matrix_go_to(matrix, 0, 0);
	return matrix;
}

void matrix_free(Matrix *matrix)
{
	g_array_unref(matrix->rows);
	sought_free(matrix->sought);
	g_free(matrix);
}

void matrix_refresh(Matrix *matrix)
{
	sought_forget(matrix->sought, matrix_matter_count(matrix));
	fill_rows(matrix);
}

guint matrix_count(const Matrix *matrix)
{
	return matrix->rows->len;
}

guint matrix_matter_count(const Matrix *matrix)
{
	return desk_matters(matrix->desk)->len;
}

guint matrix_row(const Matrix *matrix)
{
	return matrix->row;
}

guint matrix_article(const Matrix *matrix)
{
	return matrix->article;
}

void matrix_go_to(Matrix *matrix, guint row, guint article)
{
	matrix->row = matrix->rows->len ? MIN(row, matrix->rows->len - 1) : LANES_NO_ROW;
	if (matrix->row != LANES_NO_ROW)
		matrix->at_hand = g_array_index(matrix->rows, guint, matrix->row);
	if (article == matrix->article)
		return;
	matrix->article = article;
	if (is_of_article(matrix->filter))
		fill_rows(matrix);
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

	for (guint row = 0; row < matrix->rows->len; row++) {
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
	for (guint row = matrix->row + (guint)step; row < matrix->rows->len; row += (guint)step) {
		const Matter *matter = matrix_matter(matrix, row);
		if (aim == MATRIX_AIM_DISPUTE ? matter->gravest != LINK_DIFFER
					      : matter->articles > 1)
			continue;
		matrix_go_to(matrix, row, matrix->article);
		return TRUE;
	}
	return FALSE;
}

gboolean matrix_step_told(Matrix *matrix, int step)
{
	guint articles = desk_article_count(matrix->desk);

	if (matrix->row == LANES_NO_ROW)
		return FALSE;
	for (guint i = matrix->article + (guint)step; i < articles; i += (guint)step)
		if (tells(matrix, matrix_matter(matrix, matrix->row), i)) {
			matrix_go_to(matrix, matrix->row, i);
			return TRUE;
		}
	return FALSE;
}

void matrix_turn_order(Matrix *matrix)
{
	matrix->order = (matrix->order + 1) % MATRIX_ORDERS;
	fill_rows(matrix);
}

void matrix_turn_filter(Matrix *matrix)
{
	matrix->filter = (matrix->filter + 1) % MATRIX_FILTERS;
	fill_rows(matrix);
}

static gboolean has_kind(const Matrix *matrix, guint kind)
{
	for (guint i = 0; i < matrix_matter_count(matrix); i++)
		if (kind_of(matrix, matter_at(matrix, i)) == kind)
			return TRUE;
	return kind >= FACT_KINDS;
}

void matrix_turn_kind(Matrix *matrix)
{
	do
		matrix->kind = (matrix->kind + 1) % KIND_CHOICES;
	while (!has_kind(matrix, matrix->kind));
	fill_rows(matrix);
}

void matrix_narrow(Matrix *matrix, const char *typed)
{
	sought_type(matrix->sought, typed);
	fill_rows(matrix);
}

const char *matrix_typed(const Matrix *matrix)
{
	return sought_typed(matrix->sought);
}

char *matrix_title(const Matrix *matrix)
{
	GString *title = g_string_new(translation_of(order_names[matrix->order]));

	g_string_append_printf(title, " · %s", translation_of(filter_names[matrix->filter]));
	if (is_of_article(matrix->filter))
		translation_append(title, " %u", matrix->article + 1);
	if (matrix->kind == ALL_CHOICE)
		g_string_append(title, _(" · all that is told"));
	else if (matrix->kind == FACT_CHOICE)
		g_string_append(title, _(" · facts"));
	else if (matrix->kind == NAME_CHOICE)
		g_string_append(title, _(" · names"));
	else
		g_string_append_printf(title, _(" · %s only"), terms_kind((FactKind)matrix->kind));
	return g_string_free(title, FALSE);
}
