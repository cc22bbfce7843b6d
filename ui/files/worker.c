/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/files/worker.h"

#include <signal.h>
#include <unistd.h>

#include <glib-unix.h>

/* Raised by a thread's own faults: to block them would end the program without a farewell. */
static const int faults[] = { SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL };

struct Worker {
	Reading *reading;
	Decisions *decisions; /* its own copy */
	guint pause;          /* milliseconds */
	GThread *thread;      /* NULL when its findings were taken */
	int done[2];          /* a pipe; the thread closes the end that is written, and so tells */
};

static gpointer work(gpointer data)
{
	Worker *worker = data;

	g_usleep((gulong)worker->pause * 1000);
	Findings *findings = findings_new(worker->reading, worker->decisions);

	close(worker->done[1]);
	return findings;
}

/* A new thread inherits the signals that are blocked. */
static GThread *start_without_signals(Worker *worker)
{
	sigset_t all, before;

	sigfillset(&all);
	for (gsize i = 0; i < G_N_ELEMENTS(faults); i++)
		sigdelset(&all, faults[i]);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	GThread *thread = g_thread_new("worker", work, worker);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return thread;
}

Worker *worker_new(const Shelf *shelf, const Decisions *decisions, guint pause)
{
	Worker *worker = g_new(Worker, 1);
	GError *error = NULL;

	if (!g_unix_open_pipe(worker->done, FD_CLOEXEC, &error))
		g_error("%s", error->message);
	worker->reading = reading_new(shelf);
	worker->decisions = decisions_copy(decisions);
	worker->pause = pause;
	worker->thread = start_without_signals(worker);
	return worker;
}

void worker_free(Worker *worker)
{
	if (!worker)
		return;
	if (worker->thread) {
		reading_stop(worker->reading);
		findings_free(worker_take(worker));
	}
	close(worker->done[0]);
	decisions_free(worker->decisions);
	reading_free(worker->reading);
	g_free(worker);
}

int worker_descriptor(const Worker *worker)
{
	return worker->done[0];
}

guint worker_progress(const Worker *worker)
{
	guint all = shelf_count(reading_shelf(worker->reading)) * READING_ROUNDS;

	return all > 0 ? MIN(100 * reading_advanced(worker->reading) / all, 100) : 100;
}

Findings *worker_take(Worker *worker)
{
	g_assert(worker->thread);
	Findings *findings = g_thread_join(worker->thread);

	worker->thread = NULL;
	return findings;
}
