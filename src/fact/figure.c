/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact/figure.h"

#include <stdlib.h>
#include <string.h>

int figure_value(const Tokens *tokens, guint index, gsize low, gsize high)
{
	if (!token_is_digits(tokens, index))
		return -1;
	const char *form = token_form(tokens, index);
	gsize length = strlen(form);
	return length >= low && length <= high ? atoi(form) : -1;
}

gboolean figure_goes_on(const Tokens *tokens, guint index)
{
	static const char *const signs[] = { ".", ",", "٫", "٬", "/", "-", "–", "،", ":" };

	if (!token_is_glued(tokens, index + 1) || !token_is_digits(tokens, index + 2) ||
	    !token_is_glued(tokens, index + 2))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
		if (token_is(tokens, index + 1, signs[i]))
			return TRUE;
	return FALSE;
}
