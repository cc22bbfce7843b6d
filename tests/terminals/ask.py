# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the terminal how its bidi modes stand, and writes the answers to a file.

usage: ask.py FILE

Mode 8 (it orders text itself), ?1243 (arrow keys are swapped), ?2501 (directions are detected).
"""
import os
import re
import select
import sys
import termios
import tty

QUESTION = b"\033[8$p\033[?1243$p\033[?2501$p\033[c"


def main(path):
    terminal = os.open("/dev/tty", os.O_RDWR)
    before = termios.tcgetattr(terminal)
    tty.setraw(terminal)
    os.write(terminal, QUESTION)
    heard = b""
    while not re.search(rb"\033\[\?[0-9;]*c", heard) and select.select([terminal], [], [], 10)[0]:
        heard += os.read(terminal, 1000)
    termios.tcsetattr(terminal, termios.TCSANOW, before)
    modes = re.findall(rb"\033\[(\??\d+;\d)\$y", heard)
    with open(path + ".new", "wb") as file:
        file.write(b" ".join(modes))
    os.replace(path + ".new", path)


main(sys.argv[1])
