# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the terminal gives what it is sent as many columns as it must have.

usage: widths.py LIST FILE

LIST is what tests/terminals/sent prints. The terminal shows each line of it, and is asked where its
cursor stands then. FILE gets those lines that took another number of columns, with that number.
What the C library does not know yet is never sent, and left out here.
"""
import ctypes
import os
import re
import select
import sys
import termios
import tty

BATCH = 40
PATIENCE = 20  # seconds; far more than an answer takes
libc = ctypes.CDLL(None)


def is_known(characters):
    return all(libc.wcwidth(ctypes.c_wchar(character)) >= 0 for character in characters)


def read_list(path):
    with open(path) as file:
        for line in file:
            width, *codes = line.split()
            characters = [chr(int(code, 16)) for code in codes]
            if is_known(characters):
                yield int(width), "".join(characters)


def ask(terminal, texts):
    """The columns that each of TEXTS takes."""
    os.write(terminal, "".join("\r\033[2K%s\033[6n" % text for text in texts).encode())
    heard = b""
    while heard.count(b"R") < len(texts) and select.select([terminal], [], [], PATIENCE)[0]:
        heard += os.read(terminal, 65536)
    return [int(column) - 1 for column in re.findall(rb"\033\[\d+;(\d+)R", heard)]


def main(path, result):
    libc.setlocale(0, b"C.UTF-8")
    wanted = list(read_list(path))
    terminal = os.open("/dev/tty", os.O_RDWR)
    before = termios.tcgetattr(terminal)
    tty.setraw(terminal)
    with open(result + ".new", "w") as file:
        for start in range(0, len(wanted), BATCH):
            batch = wanted[start : start + BATCH]
            columns = ask(terminal, [text for _, text in batch])
            if len(columns) != len(batch):
                file.write("no answer\n")
                break
            for (width, text), taken in zip(batch, columns):
                if width != taken:
                    codes = " ".join("U+%04X" % ord(character) for character in text)
                    file.write("%s: %d columns, not %d\n" % (codes, taken, width))
        file.write("%d tried\n" % len(wanted))
    termios.tcsetattr(terminal, termios.TCSANOW, before)
    os.replace(result + ".new", result)


main(*sys.argv[1:])
