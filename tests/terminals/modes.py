# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a VTE terminal is left as it was found: it is asked before and after. Prints TAP.

usage: modes.py FOLDER PROGRAM    FOLDER is for files that are not kept

The program is left by its key, stopped and continued, and ended by signals; each time in a terminal
that orders text itself and in one that was told not to.
"""
import os
import signal
import sys
import time
import warnings

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Vte", "2.91")
from gi.repository import GLib, Gtk, Vte  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
PATIENCE = 30  # seconds; far more than anything takes
PROMPT, SHOWN = "ready>", " articles "
FATAL = ["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGSEGV", "SIGABRT", "SIGBUS", "SIGFPE"]
HERE = os.path.dirname(os.path.abspath(__file__))


class Shell:
    """A shell in a terminal in a window."""

    asked = 0  # by all shells

    def __init__(self, folder):
        self.folder = folder
        self.window, self.terminal = Gtk.Window(), Vte.Terminal()
        self.terminal.set_size(100, 30)
        self.window.add(self.terminal)
        self.window.show_all()
        self.terminal.spawn_sync(
            Vte.PtyFlags.DEFAULT, None, ["/bin/sh", "-i"], ["PS1=" + PROMPT + " ", "ENV="],
            GLib.SpawnFlags.DEFAULT, None, None, None,
        )
        self.wait_for(PROMPT)

    def until(self, is_true, what):
        end = time.monotonic() + PATIENCE
        while not is_true():
            if time.monotonic() > end:
                raise TimeoutError(what + " never came; there was:\n" + self.text())
            GLib.MainContext.default().iteration(False)
            time.sleep(0.005)

    def text(self):
        return self.terminal.get_text(None, None)[0]

    def wait_for(self, words):
        self.until(lambda: words in self.text(), words)

    def press(self, keys):
        self.terminal.feed_child(keys.encode())

    def ask(self):
        """What the terminal says of its modes."""
        Shell.asked += 1
        path = os.path.join(self.folder, "modes-%d" % Shell.asked)
        self.press("clear; /usr/bin/python3 %s/ask.py %s\n" % (HERE, path))
        self.until(lambda: os.path.exists(path), "an answer")
        self.wait_for(PROMPT)
        with open(path) as file:
            return file.read()

    def start(self, program):
        self.press("%s\n" % program)
        self.wait_for(SHOWN)

    def kill(self, number):
        os.killpg(os.tcgetpgrp(self.terminal.get_pty().get_fd()), number)

    def wait_for_end(self):
        self.until(lambda: SHOWN not in self.text(), "the shell")


def leave(shell, program):
    shell.start(program)
    shell.press("q")
    shell.wait_for_end()
    return [shell.ask()]


def stop_and_go_on(shell, program):
    shell.start(program)
    shell.press("\x1a")
    shell.wait_for_end()
    stopped = shell.ask()
    shell.start("fg")
    shell.press("q")
    shell.wait_for_end()
    return [stopped, shell.ask()]


def end_by(name):
    def end(shell, program):
        shell.start(program)
        shell.kill(getattr(signal, name))
        shell.wait_for_end()
        return [shell.ask()]

    return end


def main(folder, program):
    ways = [("left by q", leave), ("stopped and continued", stop_and_go_on)]
    ways += [("ended by " + name, end_by(name)) for name in FATAL]
    count = failed = 0
    for setting, sequence in ("implicit", "\\033[8h"), ("explicit", "\\033[8l"):
        shell = Shell(folder)
        shell.press("printf '%s'\n" % sequence)
        before = shell.ask()
        for name, way in ways:
            after = way(shell, program)
            good = before.startswith("8;") and all(answer == before for answer in after)
            count += 1
            failed += not good
            print("%s %d - %s, it leaves vte %s" % ("ok" if good else "not ok", count, name, setting), flush=True)
            if not good:
                print("# before %s, after %s" % (before, ", ".join(after)))
        shell.window.destroy()
    print("1..%d" % count)
    return failed > 0


sys.exit(main(*sys.argv[1:]))
