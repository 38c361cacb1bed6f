"""Texts of several kinds, made from the shipped articles: their words in another shape."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.anchoring.units import Unit, Units, joined, units_of


def report(text: str) -> str:
    return text


def live_blog(text: str) -> str:
    """Return posts with times, the newest first, and the same line under each."""
    posts: list[str] = []
    for number, units in enumerate(_paragraphs(text)):
        body = joined(units).strip()
        posts.append(f"{9 + number // 4}:{10 + number * 7 % 50} GMT\n{body}\nShare this post\n\n")
    return "".join(reversed(posts))


def encyclopedia(text: str) -> str:
    """Return sections with headings, reference marks, and a list of references."""
    made: Units = []
    for number, unit in enumerate(units_of(text)):
        if number % 7 == 0:
            made.append(Unit(f"Section {number // 7 + 1} [edit]", "\n\n", None))
        made.append(replace(unit, text=f"{unit.text}[{number + 1}]"))
    marks = (f'^ "Report {n % 5 + 1}". Retrieved {n % 28 + 1} January 2022.' for n in range(12))
    return joined(made) + "\n\nReferences\n\n" + "\n".join(marks) + "\n"


def listing(text: str) -> str:
    """Return every sentence as an item of a list."""
    return "".join(f"* {unit.text}\n" for unit in units_of(text))


def transcript(text: str) -> str:
    """Return questions and answers, in which the same short lines come again and again."""
    made = []
    for number, units in enumerate(_paragraphs(text)):
        asked = ("Can you say more about that?", "And what happened then?", "Why is that?")
        body = joined(units).strip()
        made.append(f"INTERVIEWER: {asked[number % 3]}\n\nGUEST: {body}\n\n")
    return "".join(made)


def _paragraphs(text: str) -> list[Units]:
    found: list[Units] = [[]]
    for unit in units_of(text):
        found[-1].append(unit)
        if "\n" in unit.gap:
            found.append([])
    return [units for units in found if units]


KINDS = {
    "report": report,
    "live blog": live_blog,
    "encyclopedia": encyclopedia,
    "list": listing,
    "transcript": transcript,
}
