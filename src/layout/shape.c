/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/shape.h"

#include <unictype.h>

#include "layout/forms.h"

enum { ZERO_WIDTH_JOINER = 0x200D };

/* Letters that run in different directions do not touch; a joiner goes with either. */
static gboolean run_together(const Glyph *a, const Glyph *b)
{
	return a->level == b->level || a->c == ZERO_WIDTH_JOINER || b->c == ZERO_WIDTH_JOINER;
}

static guint joins(const Glyph *first, const Glyph *second)
{
	if (!run_together(first, second))
		return 0;
	return first->properties.joins_after & second->properties.joins_before;
}

static gboolean only_marks_between(const Glyph *first, const Glyph *second)
{
	for (const Glyph *glyph = first + 1; glyph < second; glyph++)
		if (uc_is_general_category_withtable(glyph->c, UC_CATEGORY_MASK_Cf))
			return FALSE;
	return TRUE;
}

/* Make one of LAM, which is joined on SIDES, and what it joins, if that is an alef. */
static gboolean ligate(const Forms *forms, Glyph *lam, Glyph *alef, guint sides)
{
	guint32 form = forms_of_lam_alef(forms, alef->c, sides);

	if (!form || !only_marks_between(lam, alef))
		return FALSE;
	lam->c = form;
	alef->c = SHAPE_ABSORBED;
	alef->properties.part = GLYPH_NONE;
	alef->properties.has_place = FALSE;
	return TRUE;
}

/*
 * A letter's form is known when it is known what follows it, or at once where it joins nothing that
 * follows.
 */
void shape_join(Glyph *glyphs, gsize count)
{
	const Forms *forms = forms_table();
	Glyph *last = NULL;           /* the letter before, where it may join what follows */
	guint sides = FORMS_ISOLATED; /* on which that one is joined so far */

	for (Glyph *glyph = glyphs; glyph < glyphs + count; glyph++) {
		if (glyph->properties.is_transparent)
			continue;
		guint joined = last ? joins(last, glyph) : 0;
		if (joined && last->c == FORMS_LAM && ligate(forms, last, glyph, sides)) {
			last = NULL;
			continue;
		}
		if (last)
			last->c = forms_of(forms, last->c, sides | joined * FORMS_AFTER);
		sides = joined * FORMS_BEFORE;
		last = glyph->properties.joins_after ? glyph : NULL;
		if (!last)
			glyph->c = forms_of(forms, glyph->c, sides);
	}
	if (last)
		last->c = forms_of(forms, last->c, sides);
}
