/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/memory/state.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "text/decode.h"
#include "ui/memory/ledger.h"
#include "ui/memory/memory_lines.h"

struct State {
	Memory *memory;
	char *folder;
	char *name; /* of the set's file */
	Ledger *ledger;
	gboolean is_first;  /* nothing was ever kept */
	gboolean is_linked; /* the articles' links lead to it */
};

/* Name the file in an error that does not. */
static void name_file(GError **error, const char *path)
{
	char *name = decode_name(path);

	if (error && *error)
		g_prefix_error(error, "%s: ", name);
	g_free(name);
}

/* The path of an article's link by what it is known by. */
static char *link_by_id(const State *state, guint article)
{
	return g_build_filename(state->folder, "articles", memory_id(state->memory, article), NULL);
}

/* And by where it lies. */
static char *link_by_path(const State *state, guint article)
{
	const char *name = article_name(shelf_article(memory_shelf(state->memory), article));
	char *path = g_canonicalize_filename(name, NULL);
	char *digits = g_compute_checksum_for_string(G_CHECKSUM_SHA256, path, -1);
	char *link = g_strdup_printf("%s/articles/file-%.16s", state->folder, digits);

	g_free(digits);
	g_free(path);
	return link;
}

/* The file to which LINK leads; NULL where there is none. It is free with g_free(). */
static char *follow(const State *state, char *link)
{
	char *target = g_file_read_link(link, NULL);
	char *name = target ? g_path_get_basename(target) : NULL;
	char *path = name ? g_build_filename(state->folder, name, NULL) : NULL;

	g_free(name);
	g_free(target);
	g_free(link);
	return path;
}

/* Remember what LEDGER holds; FALSE where that is nothing and nothing FAILED, which is told. */
static gboolean recall(State *state, const Ledger *ledger, GError *failed, GError **error)
{
	if (failed) {
		name_file(&failed, ledger_path(ledger));
		g_propagate_error(error, failed);
		return TRUE;
	}
	memory_read(state->memory, ledger_text(ledger));
	return *ledger_text(ledger) != '\0';
}

static gboolean recall_other(State *state, const char *path, GError **error)
{
	GError *failed = NULL;
	Ledger *ledger = ledger_open(path, &failed);
	gboolean is_found = recall(state, ledger, failed, error);

	ledger_free(ledger);
	return is_found;
}

/* What another set that some of the articles were read in has kept of them. */
static void recall_others(State *state, GError **error)
{
	gboolean is_found = FALSE;

	for (guint i = 0; !is_found && i < shelf_count(memory_shelf(state->memory)); i++) {
		char *path = follow(state, link_by_id(state, i));
		if (!path)
			path = follow(state, link_by_path(state, i));
		is_found = path && recall_other(state, path, error);
		g_free(path);
	}
}

State *state_open(Memory *memory, const char *folder, GError **error)
{
	State *state = g_new0(State, 1);
	GError *failed = NULL;

	state->memory = memory;
	state->folder = folder ? g_strdup(folder)
			       : g_build_filename(g_get_user_state_dir(), "muqabala", NULL);
	state->is_first = !g_file_test(state->folder, G_FILE_TEST_EXISTS);
	state->name = g_strconcat(memory_key(memory), ".tsv", NULL);
	char *path = g_build_filename(state->folder, state->name, NULL);
	state->ledger = ledger_open(path, &failed);
	if (!recall(state, state->ledger, failed, error))
		recall_others(state, error);
	g_free(path);
	return state;
}

void state_free(State *state)
{
	if (!state)
		return;
	ledger_free(state->ledger);
	g_free(state->folder);
	g_free(state->name);
	g_free(state);
}

gboolean state_is_first(const State *state)
{
	return state->is_first;
}

/* Let LINK lead to the set's file; where that cannot be, only the memory of other sets is less. */
static void set_link(const State *state, char *link)
{
	char *target = g_strconcat("../", state->name, NULL), *now = g_file_read_link(link, NULL);
	char *draft = g_strconcat(link, ".new", NULL);

	if (g_strcmp0(now, target) != 0) {
		unlink(draft);
		if (symlink(target, draft) == 0 && rename(draft, link) != 0)
			unlink(draft);
	}
	g_free(draft);
	g_free(now);
	g_free(target);
	g_free(link);
}

static void set_links(State *state)
{
	char *links = g_build_filename(state->folder, "articles", NULL);

	g_mkdir_with_parents(links, 0700);
	for (guint i = 0; i < shelf_count(memory_shelf(state->memory)); i++) {
		set_link(state, link_by_id(state, i));
		set_link(state, link_by_path(state, i));
	}
	state->is_linked = TRUE;
	g_free(links);
}

gboolean state_keep(State *state, GError **error)
{
	char *lines = memory_write(state->memory);
	gboolean good = TRUE;

	if (strcmp(lines, ledger_text(state->ledger)) != 0) {
		good = ledger_write(state->ledger, lines, error);
		if (good && !state->is_linked)
			set_links(state);
		if (!good)
			name_file(error, ledger_path(state->ledger));
	}
	g_free(lines);
	return good;
}
