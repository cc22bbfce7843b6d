/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link/shingle.h"

/* The words of a run, and the runs of a window. Copies of eight words share a fingerprint. */
enum { RUN = 5, WINDOW = 4 };

/* Words and numbers; signs are set anew by whoever copies. */
static gboolean is_counted(const Tokens *tokens, guint index)
{
	TokenType type = token_type(tokens, index);

	return type == TOKEN_WORD || type == TOKEN_DIGITS;
}

/* The hash of the last RUN words, which stand in a ring from AT on. */
static guint32 hash_of(const guint32 *words, guint at)
{
	guint32 hash = 2166136261u;

	for (guint i = 0; i < RUN; i++)
		hash = (hash ^ words[(at + i) % RUN]) * 16777619u;
	return hash;
}

/* The least of the last WINDOW hashes; of equal ones the rightmost, as COUNT of them were made. */
static guint least_of(const guint32 *hashes, guint count)
{
	guint best = count - 1;

	for (guint back = 2; back <= MIN(WINDOW, count); back++)
		if (hashes[(count - back) % WINDOW] < hashes[best % WINDOW])
			best = count - back;
	return best;
}

void shingles_append(const Tokens *tokens, guint first, guint end, GArray *prints)
{
	guint32 words[RUN], hashes[WINDOW];
	guint read = 0, made = 0, kept = G_MAXUINT;

	for (guint i = first; i < end; i++) {
		if (!is_counted(tokens, i))
			continue;
		words[read++ % RUN] = token_at(tokens, i)->word->hash;
		if (read < RUN)
			continue;
		hashes[made++ % WINDOW] = hash_of(words, read);
		if (made < WINDOW)
			continue;
		guint least = least_of(hashes, made);
		if (least != kept)
			g_array_append_val(prints, hashes[least % WINDOW]);
		kept = least;
	}
	/* What is too short for a window is known by its least run. */
	if (made > 0 && made < WINDOW)
		g_array_append_val(prints, hashes[least_of(hashes, made) % WINDOW]);
}
