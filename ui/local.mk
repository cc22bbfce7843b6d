# SPDX-License-Identifier: GPL-3.0-or-later
# The program: everything a person touches.
