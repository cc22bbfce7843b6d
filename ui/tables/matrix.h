/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * matrix: all that is told, a row a matter, against the articles that tell it.
 *
 * A matrix borrows its desk and owns its table.
 */
#ifndef UI_MATRIX_H
#define UI_MATRIX_H

#include "link/matter.h"
#include "ui/tables/table.h"

typedef struct Matrix Matrix;

Matrix *matrix_new(const Desk *desk);
void matrix_free(Matrix *matrix);

/* See anew which facts lie on the desk. */
void matrix_refresh(Matrix *matrix);

/* Its rows. */
Table *matrix_table(const Matrix *matrix);
const Matter *matrix_matter(const Matrix *matrix, guint row);

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

#endif
