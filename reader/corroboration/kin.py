"""Whom a sentence brings in by what they are to others: "his wife, Kari", "Amina, 22, a nurse"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.core.late import late_pattern

_NAME = r"[^\W\d_a-z][^\W\d_]*(?:[-'’][^\W\d_]+)*"
_FULL = rf"{_NAME}(?: (?:de |al |van |bin |da )?{_NAME}){{0,2}}"
_WOMEN = "wife|daughter|sister|mother|girlfriend|aunt|grandmother|niece|widow|granddaughter|fiancée"
_MEN = "husband|son|brother|father|boyfriend|uncle|grandfather|nephew|widower|grandson|fiancé"
_OWNER = rf"(?:(?P<owner>{_FULL}) and )?(?P<whose>[Hh]is|[Hh]er|[Tt]heir|{_NAME}['’]s)"
_KIN = late_pattern(
    rf"\b{_OWNER} (?:[\w-]+ ){{0,2}}?(?P<kin>{_WOMEN}|{_MEN}),? (?P<name>{_FULL})(?=[ ,.;])"
)
_AGED = late_pattern(rf"(?:(?<=[.!?:;,] )|(?<=\n)|\A)(?P<name>{_FULL}), (?:aged )?\d{{1,3}},")
_NAMED = late_pattern(rf"\b(?:man|woman|boy|girl|[a-z]+er|nurse|student|farmer|resident|witness)"
                    rf" (?:named|called) (?P<name>{_FULL})(?=[ ,.;])")  # fmt: skip
_FEMALE = frozenset(_WOMEN.split("|"))
_OWNING = {"his": "he", "her": "she", "he": "he", "she": "she"}


def brought_in(text: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield who is brought in: name, what they are, whose ("", or "he", "she"), and of whom.

    The last is the name beside it, as in "Ola Hansen and his wife, Kari"; "" without one.
    """
    for match in _KIN.finditer(text):
        whose = _OWNING.get(match["whose"].casefold(), "")
        yield match["name"], match["kin"], whose, match["owner"] or ""
    for pattern in (_AGED, _NAMED):
        for match in pattern.finditer(text):
            yield match["name"], "", "", ""


def is_woman(kin: str) -> bool:
    """Tell whether a word for a relative is of a woman."""
    return kin in _FEMALE


def opening_pronoun(word: str) -> str:
    """Return "he" or "she" of a word that opens a sentence: "Her deputy" is of a woman; else ""."""
    return _OWNING.get(word.casefold(), "")
