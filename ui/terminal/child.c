/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Input and complaints are files without a name, not pipes: a program that ends early breaks
 * nothing, and one that stays in the background holds nothing up.
 */
#include "config.h"

#include "ui/terminal/child.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ui/words/translation.h"

/* Between two looks whether it has ended, in microseconds. */
#define NAP 2000

GQuark child_error_quark(void)
{
	return g_quark_from_static_string("child-error");
}

static FILE *file_with(const char *text, gsize length)
{
	FILE *file = tmpfile();

	if (!file)
		return NULL;
	if (fwrite(text, 1, length, file) == length && fflush(file) == 0) {
		rewind(file);
		return file;
	}
	fclose(file);
	return NULL;
}

/* In the child, before its program: only what is safe after a fork. */
static void stand_apart(gpointer data)
{
	sigset_t none;

	(void)data;
	setsid();
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Wait for the child; FALSE where it has not ended in time and was made to. */
static gboolean wait_for(pid_t child, int *status)
{
	gint64 deadline = g_get_monotonic_time() + CHILD_PATIENCE * 1000;
	pid_t ended;

	while ((ended = waitpid(child, status, WNOHANG)) == 0 || (ended < 0 && errno == EINTR)) {
		if (g_get_monotonic_time() > deadline) {
			kill(-child, SIGKILL);
			waitpid(child, status, 0);
			return FALSE;
		}
		g_usleep(NAP);
	}
	return TRUE;
}

static void tell_complaint(const char *name, FILE *complaints, GError **error)
{
	char line[200] = "";

	rewind(complaints);
	if (!fgets(line, sizeof line, complaints))
		g_strlcpy(line, "it failed", sizeof line);
	g_set_error(error, CHILD_ERROR, CHILD_ERROR_FAILED, "%s: %s", name, g_strchomp(line));
}

static gboolean run(const char *const *program, FILE *input, FILE *complaints, GError **error)
{
	int status = 0;
	GPid child;

	if (!g_spawn_async_with_fds(
		    NULL, (char **)program, NULL,
		    G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL,
		    stand_apart, NULL, &child, fileno(input), -1, fileno(complaints), error))
		return FALSE;
	gboolean in_time = wait_for(child, &status);
	g_spawn_close_pid(child);
	if (!in_time)
		g_set_error(error, CHILD_ERROR, CHILD_ERROR_TOO_SLOW, _("%s: it does not end"),
			    program[0]);
	else if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		tell_complaint(program[0], complaints, error);
	else
		return TRUE;
	return FALSE;
}

gboolean child_feed(const char *const *program, const char *text, gsize length, GError **error)
{
	FILE *input = file_with(text, length);
	FILE *complaints = tmpfile();
	gboolean good = FALSE;

	if (input && complaints)
		good = run(program, input, complaints, error);
	else
		g_set_error(error, CHILD_ERROR, CHILD_ERROR_NOT_RUN, _("%s: no room for its input"),
			    program[0]);
	if (input)
		fclose(input);
	if (complaints)
		fclose(complaints);
	return good;
}
