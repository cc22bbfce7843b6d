/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/matrix.h"

#include <string.h>

#include "text/fold.h"

/* What is shown besides facts of one kind: those that are values, those that are names, all. */
enum { VALUE_KINDS = FACT_KINDS, NAME_KINDS, ALL_KINDS, KIND_CHOICES };

struct Matrix {
	const Desk *desk;
	GArray *matters; /* Matter, in the order of the articles */
	GArray *rows;    /* guint: matters that the filter lets through, in order */
	MatrixOrder order;
	MatrixFilter filter;
	guint kind;    /* a FactKind, VALUE_KINDS or ALL_KINDS */
	guint at_hand; /* the matter last gone to, which need not have a row */
	guint row, article;
};

static const char *const order_names[MATRIX_ORDERS] = {
	[MATRIX_BY_DISPUTE] = "disputed first",
	[MATRIX_BY_PLACE] = "in order of the text",
	[MATRIX_BY_KIND] = "by kind",
};

static const char *const filter_names[MATRIX_FILTERS] = {
	[MATRIX_ALL] = "all",
	[MATRIX_SHARED] = "told by two or more",
	[MATRIX_DISPUTED] = "disputed",
	[MATRIX_ONCE] = "told once only",
	[MATRIX_SILENT] = "not told by",
};

static const Matter *matter_at(const Matrix *matrix, guint index)
{
	return &g_array_index(matrix->matters, Matter, index);
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

static gboolean is_of_kind(const Matrix *matrix, FactKind kind)
{
	if (matrix->kind == VALUE_KINDS)
		return fact_kind_is_value(kind);
	if (matrix->kind == NAME_KINDS)
		return fact_kind_is_name(kind);
	return matrix->kind == ALL_KINDS || matrix->kind == kind;
}

static gboolean passes(const Matrix *matrix, const Matter *matter)
{
	guint articles = matter_article_count(matter, desk_facts(matrix->desk));

	if (!is_of_kind(matrix, kind_of(matrix, matter)))
		return FALSE;
	switch (matrix->filter) {
	case MATRIX_SHARED:
		return articles > 1;
	case MATRIX_DISPUTED:
		return matter->gravest == LINK_DIFFER;
	case MATRIX_ONCE:
		return articles == 1 && desk_is_comparable(matrix->desk, matter->fact);
	case MATRIX_SILENT:
		return !tells(matrix, matter, matrix->article);
	default:
		return TRUE;
	}
}

static int compare_dispute(const Matrix *matrix, const Matter *one, const Matter *other)
{
	const GArray *facts = desk_facts(matrix->desk);
	gboolean differs = one->gravest == LINK_DIFFER;

	if (differs != (other->gravest == LINK_DIFFER))
		return differs ? -1 : 1;
	return (int)matter_article_count(other, facts) - (int)matter_article_count(one, facts);
}

/* Matters stand in the order of the text, which decides where nothing else does. */
static gint compare_rows(gconstpointer a, gconstpointer b, gpointer data)
{
	const Matrix *matrix = data;
	guint one = *(const guint *)a, other = *(const guint *)b;
	int order = 0;

	if (matrix->order == MATRIX_BY_DISPUTE)
		order = compare_dispute(matrix, matter_at(matrix, one), matter_at(matrix, other));
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
	for (guint i = 0; i < matrix->matters->len; i++)
		if (passes(matrix, matter_at(matrix, i)))
			g_array_append_val(matrix->rows, i);
	g_array_sort_with_data(matrix->rows, compare_rows, matrix);
	matrix->row = row_at_hand(matrix);
}

Matrix *matrix_new(const Desk *desk)
{
	Matrix *matrix = g_new0(Matrix, 1);

	matrix->desk = desk;
	matrix->kind = VALUE_KINDS;
	matrix->rows = g_array_new(FALSE, FALSE, sizeof(guint));
	matrix_refresh(matrix);
	matrix_go_to(matrix, 0, 0);
	return matrix;
}

void matrix_free(Matrix *matrix)
{
	g_array_unref(matrix->matters);
	g_array_unref(matrix->rows);
	g_free(matrix);
}

void matrix_refresh(Matrix *matrix)
{
	g_clear_pointer(&matrix->matters, g_array_unref);
	matrix->matters = matters_find(desk_facts(matrix->desk), desk_links(matrix->desk),
				       desk_shown(matrix->desk));
	fill_rows(matrix);
}

guint matrix_count(const Matrix *matrix)
{
	return matrix->rows->len;
}

guint matrix_matter_count(const Matrix *matrix)
{
	return matrix->matters->len;
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
	if (matrix->filter == MATRIX_SILENT)
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

void matrix_take_names(Matrix *matrix)
{
	matrix->kind = NAME_KINDS;
	fill_rows(matrix);
	matrix_go_to(matrix, 0, matrix->article);
}

static gboolean has_kind(const Matrix *matrix, guint kind)
{
	for (guint i = 0; i < matrix->matters->len; i++)
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

char *matrix_title(const Matrix *matrix)
{
	GString *title = g_string_new(order_names[matrix->order]);

	g_string_append_printf(title, " · %s", filter_names[matrix->filter]);
	if (matrix->filter == MATRIX_SILENT)
		g_string_append_printf(title, " %u", matrix->article + 1);
	if (matrix->kind == ALL_KINDS)
		g_string_append(title, " · facts of all kinds");
	else if (matrix->kind == VALUE_KINDS)
		g_string_append(title, " · times and amounts");
	else if (matrix->kind == NAME_KINDS)
		g_string_append(title, " · names");
	else
		g_string_append_printf(title, " · %s only", fact_kind_name((FactKind)matrix->kind));
	return g_string_free(title, FALSE);
}

/* Whether WORDS, which are freed, or NULL, hold PATTERN. */
static gboolean words_hold(char *words, const char *pattern)
{
	char *folded = words ? fold_string(words, strlen(words)) : NULL;
	gboolean holds = folded && strstr(folded, pattern);

	g_free(folded);
	g_free(words);
	return holds;
}

static gboolean row_holds(const Matrix *matrix, guint row, const char *pattern)
{
	const Matter *matter = matrix_matter(matrix, row);

	for (guint i = 0; i < matter->facts->len; i++) {
		guint fact = g_array_index(matter->facts, MatterFact, i).fact;
		if (words_hold(desk_words(matrix->desk, fact), pattern))
			return TRUE;
	}
	return words_hold(desk_thing(matrix->desk, matter->fact), pattern);
}

gboolean matrix_find(const Matrix *matrix, const char *pattern, int step, gboolean from_here,
		     guint *row)
{
	guint count = matrix->rows->len;

	for (guint i = from_here ? 0 : 1; i <= count && count > 0; i++) {
		guint at = (matrix->row + (step > 0 ? i : count - i)) % count;
		if (row_holds(matrix, at, pattern)) {
			*row = at;
			return TRUE;
		}
	}
	return FALSE;
}
