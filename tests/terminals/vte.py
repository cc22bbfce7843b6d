# SPDX-License-Identifier: GPL-3.0-or-later
"""A window with a VTE terminal that tells what its cells hold.

usage: vte.py FILE COLUMNS ROWS COMMAND [ARGUMENT...]

Runs COMMAND and keeps the text of the screen in FILE, cell by cell as the program wrote it. VTE_PAPER
and VTE_INK are the colours that it has where none are asked for.
"""
import os
import sys
import warnings

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
gi.require_version("Vte", "2.91")
from gi.repository import Gdk, GLib, Gtk, Pango, Vte  # noqa: E402

# The calls that replace the deprecated ones are younger than the VTE of Debian bookworm.
warnings.simplefilter("ignore", DeprecationWarning)


def keep_text(terminal, path):
    text = terminal.get_text(None, None)[0]
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + ".new", path)
    return GLib.SOURCE_CONTINUE


def colour(name, default):
    found = Gdk.RGBA()
    found.parse(os.environ.get(name, default))
    return found


def main(path, columns, rows, *command):
    window, terminal = Gtk.Window(), Vte.Terminal()
    terminal.set_font(Pango.FontDescription("DejaVu Sans Mono 11"))
    terminal.set_colors(colour("VTE_INK", "white"), colour("VTE_PAPER", "black"), None)
    terminal.set_size(int(columns), int(rows))
    terminal.spawn_sync(
        Vte.PtyFlags.DEFAULT, None, list(command), None, GLib.SpawnFlags.DEFAULT, None, None, None
    )
    terminal.connect("child-exited", lambda *_: Gtk.main_quit())
    GLib.timeout_add(100, keep_text, terminal, path)
    window.add(terminal)
    window.show_all()
    Gtk.main()


main(*sys.argv[1:])
