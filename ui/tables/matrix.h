/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * matrix: all that is told, a row a matter, against the articles that tell it: which rows there
 * are, in what order, and which cell the person is at.
 *
 * A matrix borrows its desk and owns its rows. Where no row is left, there is no cell. What a row
 * is sought by is made when it is first sought, and kept.
 */
#ifndef UI_MATRIX_H
#define UI_MATRIX_H

#include "link/matter.h"
#include "ui/tables/lanes.h"

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
	MATRIX_OWN,      /* told by the article at hand alone */
	MATRIX_SILENT,   /* told, but not by the article at hand */
	MATRIX_LEFT_OUT, /* told by all others, but not by the article at hand */
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

/* What rows may be gone to. */
typedef enum MatrixAim {
	MATRIX_AIM_DISPUTE, /* one that is told otherwise by one */
	MATRIX_AIM_ONCE,    /* one that is told by one alone */
} MatrixAim;

/* The next such row below (STEP 1) or above (STEP -1) the one at hand, and the next article that
 * tells what is at hand; FALSE where there is none. */
gboolean matrix_step_to(Matrix *matrix, MatrixAim aim, int step);
gboolean matrix_step_told(Matrix *matrix, int step);

/* The next order, filter or kind of facts that there is; the matter at hand stays so. */
void matrix_turn_order(Matrix *matrix);
void matrix_turn_filter(Matrix *matrix);
void matrix_turn_kind(Matrix *matrix);

/*
 * Let only those rows be that hold all words of TYPED, however spelt, in what an article says or in
 * what they are of; "" lets all be. The matter at hand stays so.
 */
void matrix_narrow(Matrix *matrix, const char *typed);

/* What was typed; borrowed. */
const char *matrix_typed(const Matrix *matrix);

/* What the rows are, in words: "disputed first · all · dates". Free with g_free(). */
char *matrix_title(const Matrix *matrix);

#endif
