/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * matrix: all that is told, a row a matter, against the articles that tell it: which rows there
 * are, in what order, and which cell the person is at.
 *
 * A matrix borrows its desk and owns its rows. Where no row is left, there is no cell.
 */
#ifndef UI_MATRIX_H
#define UI_MATRIX_H

#include "link/matter.h"
#include "ui/lanes.h"

/* ORDER MATRIX_ORDER: names in matrix.c */
typedef enum MatrixOrder {
	MATRIX_BY_DISPUTE, /* what differs first, then what most tell */
	MATRIX_BY_PLACE,   /* as the articles tell it */
	MATRIX_BY_KIND,
	MATRIX_ORDERS,
} MatrixOrder;

/* ORDER MATRIX_FILTER: names in matrix.c */
typedef enum MatrixFilter {
	MATRIX_ALL,
	MATRIX_SHARED,   /* told by two articles or more */
	MATRIX_DISPUTED, /* told otherwise by one */
	MATRIX_ONCE,     /* told by one alone */
	MATRIX_SILENT,   /* not told by the article at hand */
	MATRIX_FILTERS,
} MatrixFilter;

typedef struct Matrix Matrix;

Matrix *matrix_new(const Desk *desk);
void matrix_free(Matrix *matrix);

/* See anew which facts lie on the desk; everything else stays. */
void matrix_refresh(Matrix *matrix);

guint matrix_count(const Matrix *matrix);
const Matter *matrix_matter(const Matrix *matrix, guint row);

/* All matters, whether there is a row for them or not. */
guint matrix_matter_count(const Matrix *matrix);

/* The cell at hand: a row, LANES_NO_ROW where there is none, and an article. */
guint matrix_row(const Matrix *matrix);
guint matrix_article(const Matrix *matrix);
void matrix_go_to(Matrix *matrix, guint row, guint article);

/* How ARTICLE tells the matter of ROW: see matter_told(); DESK_NO_FACT where it does not. */
guint matrix_told(const Matrix *matrix, guint row, guint article, LinkRelation *relation,
		  guint *count);

/* The row of the matter in which FACT is told alike, else of one it stands in otherwise;
 * LANES_NO_ROW where there is none. */
guint matrix_row_of(const Matrix *matrix, guint fact);

/* The next order, filter or kind of facts that there is; the matter at hand stays so. */
void matrix_turn_order(Matrix *matrix);
void matrix_turn_filter(Matrix *matrix);
void matrix_turn_kind(Matrix *matrix);

/* Let the rows be of names: whoever and whatever is named. */
void matrix_take_names(Matrix *matrix);

/* What the rows are, in words: "disputed first · all · dates". Free with g_free(). */
char *matrix_title(const Matrix *matrix);

/*
 * The next row (STEP 1) or the one before (STEP -1) in which an article's words, or what they are
 * of, hold PATTERN, which is folded, round to the row at hand; FALSE where none does. FROM_HERE:
 * the row at hand counts.
 */
gboolean matrix_find(const Matrix *matrix, const char *pattern, int step, gboolean from_here,
		     guint *row);

#endif
