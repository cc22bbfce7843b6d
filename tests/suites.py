#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold the values found against the Arabic cases of number and date libraries.

usage: suites.py [-v] PROGRAM SUITE.tsv    prints passed/all; -v names the cases that fail
Each case is an article of one line; one passes where some fact has the value that the suite
states. Cases that state none, and those the suite itself flags as odd Arabic, are not counted.
Of a suite of names, each spelling stands in an article beside that with the commonest one, and
passes where both have one value; it fails all where names of two have one.
"""
import csv
import datetime
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TODAY = datetime.date(2015, 6, 10)
NUMBERS = ("number", "count", "ordinal", "date")
CURRENCIES = {"$": "USD", "دولار": "USD", "€": "EUR", "£": "GBP", "د.ك": "KWD", "ر.س": "SAR",
              "SR": "SAR", "dollar": "USD", "aed": "AED"}
UNITS = {"percent": "%", "f": "fahrenheit", "c": "celsius"}


def same(a, b):
    return abs(a - b) <= 1e-6 * max(1, abs(b))


def number(text):
    found = re.search(r"-?\d+(?:\.\d+)?", text)
    return float(found.group()) if found else None


def has_number(want, kinds=NUMBERS):
    """Some fact of KINDS tells the number WANT."""
    def good(fact):
        told = number(fact["value"]) if fact["kind"] in kinds else None
        return told is not None and same(told, want)
    return good


def has_amount(kind, want, unit):
    return lambda fact: has_number(want, (kind,))(fact) and unit in fact["value"]


def has_date(start):
    return lambda fact: fact["kind"] == "date" and fact["value"].startswith(start)


def has_hijri_day(text):
    """The day by the tabular calendar, from which the observed one differs by a day at most."""
    year, month, day = map(int, text.split("-"))
    julian = day + -(-59 * (month - 1) // 2) + (year - 1) * 354 + (3 + 11 * year) // 30 + 1948439
    want = datetime.date.fromordinal(julian - 1721425)

    def good(fact):
        if fact["kind"] != "date" or not re.fullmatch(r"\d{4}-\d\d-\d\d", fact["value"]):
            return False
        return abs((datetime.date.fromisoformat(fact["value"]) - want).days) <= 1
    return good


def has_clock(time, half):
    """The clock time, of either half of the day where the suite does not say which."""
    hour, rest = int(time[1:3]), time[3:] or ":00"
    hours = {"am": [hour % 12], "pm": [hour % 12 + 12]}.get(half, [hour, hour % 12 + 12])
    ends = [f"T{h:02}{rest}" for h in hours]
    return lambda fact: fact["kind"] == "date" and fact["value"].endswith(tuple(ends))


def of_nemo(row):
    if row["value"] in ("", "null"):
        return None
    spoken = row["direction"] == "inverse_text_normalization"
    value, kind = json.loads(row["value"]), row["class"]
    if kind in ("cardinal", "decimal"):
        good = has_number(float(value))
    elif kind == "fraction":
        good = has_number(value["int"] + value["num"] / value["den"])
    elif kind == "measure":
        unit = UNITS.get(value["unit"], value["unit"])
        good = has_amount("percent" if unit == "%" else "quantity", value["value"], unit)
    elif kind == "money":
        code = CURRENCIES.get(value["currency"], value["currency"])
        good = has_amount("money", value["value"], code)
    elif kind == "time":
        good = has_clock(value["time"], value["ampm"])
    elif value["calendar"] == "islamic":
        good = has_hijri_day(value["date"])
    else:
        year = f"{TODAY.year}-"
        good = has_date(value["date"].replace("XXXX-", ""))
        if value["date"].startswith("XXXX-"):
            tail = value["date"][4:]
            good = lambda fact: fact["kind"] == "date" and fact["value"].endswith(tail)
    return row["spoken" if spoken else "written"], good


def of_num2words(row):
    if row["flags"].startswith("odd"):
        return None
    want = float(row["number"])
    if row["kind"] == "currency":
        code = CURRENCIES.get(row["currency"], row["currency"])
        return row["text"], has_amount("money", want, code)
    return row["text"], has_number(want)


def of_dateparser(row):
    want = row["expected"]
    if row["kind"] in ("abs", "hijri"):
        return row["text"], has_date(want)
    if row["kind"] == "dur":
        return row["text"], lambda fact: fact["kind"] == "duration" and fact["value"] == want
    if row["kind"] == "search":
        return row["text"], [has_date(day) for day in want.split(";")]
    # told from today: a day, or how long ago
    span = want.split()[0]
    days = re.fullmatch(r"P(\d+)D", span)
    day = days and (TODAY - datetime.timedelta(days=int(days.group(1)))).isoformat()
    return row["text"], lambda fact: (fact["kind"] == "duration" and fact["value"] == span) or \
        (fact["kind"] == "date" and fact["value"] == day)


SUITES = {"nemo": of_nemo, "num2words": of_num2words, "dateparser": of_dateparser}


def facts_of(program, texts):
    """The facts of each text, found in one run over all of them."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{i:05}.txt" for i in range(len(texts))]
        for path, text in zip(paths, texts):
            path.write_text(f"---\ndate: {TODAY}\nlang: ar\n---\n{text}\n", encoding="utf-8")
        out = subprocess.run([program, "facts", "--format=jsonl", *map(str, paths)],
                             capture_output=True, check=True, text=True, encoding="utf-8").stdout
    facts = [[] for _ in texts]
    for line in out.splitlines():
        fact = json.loads(line)
        facts[fact["article"]].append(fact)
    return facts


PLACES = {"Pyongyang", "Washington", "Seoul", "Chemnitz", "Idlib", "Salisbury", "Hong Kong",
          "Beijing", "England", "Congo", "Afghanistan", "Los Angeles", "Nigeria", "Argentina",
          "Uruguay", "Bangladesh", "Singapore"}
COMPANIES = {"Google", "Facebook", "Instagram", "Huawei", "Bloomberg"}
GIVEN = {"Vladimir": "كورساكوف", "Dmitry": "بلافسكي", "Angela": "دورنهايم", "Magdalena": "فيليبسن"}
# Clubs, things, units and peoples are in no sentence that would do for all.
NO_NAMES = {"Manchester", "Liverpool", "Chelsea", "Juventus", "Barcelona", "Real Madrid", "gram",
            "kilogram", "gigabyte", "Google Chrome", "Grand Prix", "Novichok", "Rohingya"}


def told(entity, spelling):
    """A sentence that names ENTITY, and the kind of what it is."""
    if entity in PLACES:
        return f"وصل الوفد إلى مدينة {spelling} ثم عاد", "place"
    if entity in COMPANIES:
        return f"أعلنت شركة {spelling} الخبر", "organization"
    name = f"{spelling} {GIVEN[entity]}" if entity in GIVEN else spelling
    return f"قال الرئيس {name} إن الثلج كثيف", "person"


def values_of(program, names):
    """By name: the value of the longest one of its kind; None where there is none."""
    told_names = [told(*name) for name in names]
    values = []
    for (_, kind), facts in zip(told_names, facts_of(program, [text for text, _ in told_names])):
        facts = sorted((f for f in facts if f["kind"] == kind), key=lambda f: len(f["text"]))
        values.append((kind, facts[-1]["value"]) if facts else None)
    return values


def variants(program, rows, verbose):
    """How many spellings have the value of the commonest one, of how many."""
    spellings = {}
    for row in rows:
        if row["entity"] not in NO_NAMES:
            spellings.setdefault(row["entity"], []).append((int(row["total"]), row["variant"]))
    passed = count = 0
    for entity, of_entity in spellings.items():
        names = [name for _, name in sorted(of_entity, reverse=True)]
        values = values_of(program, [(entity, name) for name in names])
        count += len(names) - 1
        for name, value in zip(names[1:], values[1:]):
            passed += value is not None and value == values[0]
            if verbose and (value is None or value != values[0]):
                print(f"# {entity}: «{name}» {value} «{names[0]}» {values[0]}")
    names = [(entity, name) for entity, each in spellings.items() for _, name in each]
    entities = {}
    for (entity, name), value in zip(names, values_of(program, names)):
        if value and entities.setdefault(value, entity) != entity:
            print(f"# «{name}» of {entity} is {entities[value]}")
            passed = 0
    return passed, count


def main():
    verbose = "-v" in sys.argv
    program, suite = [arg for arg in sys.argv[1:] if arg != "-v"]
    with open(suite, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if "variant" in rows[0]:
        passed, count = variants(program, rows, verbose)
        print(f"{passed}/{count}, of {len(rows)} spellings")
        return
    case_of = SUITES[Path(suite).name.split("-")[0]]
    cases = [case for case in map(case_of, rows) if case]
    passed = 0
    for (text, wanted), facts in zip(cases, facts_of(program, [text for text, _ in cases])):
        wanted = wanted if isinstance(wanted, list) else [wanted]
        good = all(any(good(fact) for fact in facts) for good in wanted)
        passed += good
        if verbose and not good:
            print(f"# «{text}» {[(f['kind'], f['text'], f['value']) for f in facts]}")
    print(f"{passed}/{len(cases)}, {len(rows) - len(cases)} not counted")


main()
