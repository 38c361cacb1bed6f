"""Which words of a phrase are a name, and which tell what somebody is."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.naming.words import word_set
from reader.corroboration.institutions import is_body_name
from reader.corroboration.nations import PEOPLES
from reader.corroboration.phrases import (
    ADDRESSES,
    DETERMINERS,
    LINKS,
    PARTICLES,
    Phrase,
    Token,
    is_job,
)
from reader.corroboration.reporting import (
    AGENCIES,
    BODIES,
    COLLECTIVE,
    FIRST_MEN,
    FIRST_WOMEN,
    MEN,
    OFFICE_PARTS,
    PAPERS,
    ROLES,
    WOMEN,
)


def parts_of(tokens: Sequence[Token], phrase: Phrase) -> tuple[str, str]:
    """Return the name and what they are, of a phrase: ("Jen Psaki", "White House press secretary").

    The name is empty where there is none but an office.
    """
    words = list(tokens[phrase.first : phrase.last])
    while words and words[0].low in DETERMINERS:
        words.pop(0)
    if words and words[0].plain in AGENCIES and all(t.low in _DESKS for t in words[1:]):
        return words[0].plain, ""
    if _is_national_body(words) or is_body_name([t.plain for t in words]):
        return _joined(words), ""
    if (first := _body_at_end(words)) is not None:
        return _beside_body(words, first)
    return _with_office(words)


def _with_office(words: list[Token]) -> tuple[str, str]:
    cut = 0
    for number, token in enumerate(words):
        low = token.low.rstrip(".")
        possessive = token.text != token.plain and number + 1 < len(words)
        if _is_body(words, number):
            continue
        if (
            low in ROLES
            or (number == 0 and _is_job(words))
            or (low in OFFICE_PARTS and number + 1 < len(words))
            or (not token.capital and not _holds(words, number))
            or possessive
            or low.endswith(("spokesman", "spokeswoman"))
        ):
            cut = number + 1
    name = [t for t in words[cut:] if t.word or t.text == "."]
    office = words[:cut]
    held = [t.low for t in office]
    while held and (held[-1] == "." or held[-1] in ADDRESSES):
        held.pop()
    belongs = len(held) > 1 and held[-1] in LINKS
    if belongs and not any(t.low in PAPERS for t in office):
        # Somebody's spokesman is not that somebody.
        return "", " ".join(t.text for t in words)
    if not name:
        return "", " ".join(t.text for t in words)
    while len(name) > 1 and (name[0].plain in _NATIONS or name[0].plain.casefold() in PEOPLES):
        office.append(name.pop(0))
    told = " ".join(t.text for t in name[:-1]) + (" " if len(name) > 1 else "") + name[-1].plain
    return told.strip(), " ".join(t.text for t in office)


def _is_job(words: Sequence[Token]) -> bool:
    """Tell whether a word for what somebody does opens a name: "Passenger Lena Strand"."""
    if len(words) < _JOB_AND_NAME or not all(t.capital and t.text == t.plain for t in words[:3]):
        return False
    low = words[0].low
    return low not in _FIRST_NAMES and words[1].low not in BODIES | COLLECTIVE and is_job(low)


def _joined(words: Sequence[Token]) -> str:
    """Return words as a text has them: "St. Anne's Hospital"."""
    return " ".join(t.text for t in words).replace(" .", ".")


def _beside_body(words: Sequence[Token], first: int) -> tuple[str, str]:
    """Return the parts of a phrase that ends with the name of a body, which begins at `first`."""
    before = list(words[:first])
    while before and before[-1].low in LINKS:
        before.pop()
    if not before:
        return _joined(words), ""
    if all(t.capital and t.low not in ROLES | OFFICE_PARTS for t in before):
        return _joined(before), _joined(words[len(before) :])
    # Somebody who speaks for a body is not that body.
    return "", _joined(words)


def _body_at_end(words: Sequence[Token]) -> int | None:
    """Return where the name of a body begins that ends a phrase; None where none does.

    It begins the phrase, or stands behind a small word: "a spokeswoman for the Tarn Opera Trust".
    """
    first = len(words)
    while first and (words[first - 1].capital or words[first - 1].text == "."):
        first -= 1
    own = [t for t in words[first:] if t.word]
    owned = any(t.text != t.plain and not _is_whose(own, n) for n, t in enumerate(own))
    if owned or not _is_named_so(own):
        return None
    links = first > 1 and words[first - 1].low in LINKS
    return first if links or not first else None


def _is_named_so(own: Sequence[Token]) -> bool:
    whose = len(own) > 1 and own[-2].text != own[-2].plain and own[-1].low in _WHOSE
    return whose or is_body_name([t.plain for t in own])


def _is_whose(words: Sequence[Token], at: int) -> bool:
    """Tell whether an owner is part of a name: "St. Anne's Hospital", "Dockers' Union"."""
    if at + 1 >= len(words):
        return False
    saint = at > 0 and words[at - 1].plain == "St"
    many = words[at].text.endswith(("s'", "s’")) or words[at].plain.casefold() in _OWNERS
    return saint or many


def is_office(words: str) -> bool:
    """Tell whether words say what somebody is: "the Spanish prime minister"."""
    return any(word.casefold().strip(".,") in ROLES for word in words.split())


def is_one_person(words: str) -> bool:
    """Tell whether words call one person something: "his lawyer", "a source close to the talks"."""
    low = [word.casefold().strip(".,") for word in words.split()]
    ends = next((n for n, word in enumerate(low) if n and word in LINKS - DETERMINERS), len(low))
    head = low[ends - 1] if low else ""
    return head in ROLES - _OF_MANY and (not head.endswith("s") or head in _SINGULAR)


_SINGULAR = frozenset({"boss", "witness"})
_OF_MANY = PAPERS | word_set(
    "government ministry campaign report study poll survey police authorities people management"
)
_OWNERS = word_set("children women men people veteran worker king queen")
_WHOSE = BODIES | word_set(
    "hospital school church college university hotel club society league guild fund centre center"
)
_JOB_AND_NAME = 3
_FIRST_NAMES = FIRST_MEN | FIRST_WOMEN | MEN | WOMEN
_DESKS = word_set("news television radio tv sport sports world service agency")


def _is_body(words: Sequence[Token], at: int) -> bool:
    """Tell whether a word is part of what a body is called: "General Staff", "Tenants' Union"."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or not words[at].capital or not following.capital:
        return words[at].capital and following is not None and following.low in COLLECTIVE
    whose = words[at].text.endswith(("s'", "s’"))
    return following.low in COLLECTIVE or (whose and following.low in BODIES)


def _is_national_body(words: Sequence[Token]) -> bool:
    """Tell whether a body begins with a word for an office: "National Teachers' Alliance"."""
    named = len(words) > 1 and words[0].text == "National" and all(t.capital for t in words)
    return named and words[-1].low in BODIES


def _holds(words: Sequence[Token], at: int) -> bool:
    """Tell whether a small word stands inside a name: "Lula da Silva"."""
    end = at
    while end < len(words) and words[end].text in PARTICLES:
        end += 1
    return 0 < at < end < len(words) and words[end].capital


_NATIONS = (
    word_set(
        "U.S. US UK Russian Ukrainian American German French British Chinese Turkish Israeli"
        " Iranian"
        " Republican Democratic Democrat Canadian Mexican Japanese Indian Polish Kremlin"
    )
    | AGENCIES
)
