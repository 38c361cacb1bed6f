"""Whether two names are of one person or body: "Holm" and "Karl Holm", "Zelensky", "Zelenskyy"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.corroboration.initials import listed_body
from reader.corroboration.institutions import is_named_body
from reader.corroboration.nations import is_nation
from reader.corroboration.people import bare, fold, is_body
from reader.corroboration.reporting import HONORIFICS, OFFICE_PARTS, ROLES

_PARTICLES = word_set("de la van von al bin der den da do dos das di del du el ibn ter")
_ARTICLE = late_pattern(r"\A(?:al|el)-(?=\w)")
_LONGEST = 6
_SHORT_FORMS = (
    "joe joseph", "bill william", "bob robert", "mike michael", "jim james", "tom thomas",
    "tony anthony", "ben benjamin", "dan daniel", "dave david", "ed edward", "jen jennifer",
    "kate katherine", "liz elizabeth", "matt matthew", "nick nicholas", "rick richard",
    "ron ronald", "sam samuel", "steve steven", "sue susan", "ted theodore", "tim timothy",
    "alex alexander", "chris christopher", "greg gregory", "ken kenneth", "andy andrew",
)  # fmt: skip
_FULL_FORMS: dict[str, str] = dict(line.split() for line in _SHORT_FORMS)
_DEFINITE = late_pattern(r"\Athe ", re.IGNORECASE)
_VAGUE = word_set(
    "witness resident survivor source critic expert analyst official patient victim man woman"
    " police authorities people neighbor neighbour friend media press crew staff"
)
_OF_MANY = word_set(
    "local regional rescue aid medical emergency health fire federal military government foreign"
    " western senior several many most other city state opposition security hospital village union"
)
"""Words that tell what sort of people some are, and not which."""


@lru_cache(maxsize=8192)
def parts(name: str) -> tuple[str, ...]:
    """Return the words of a person's name as they are compared; empty where it is of no person."""
    if name[:1].islower() or is_body(name) or is_named_body(name):
        return ()
    words = bare(name).split()
    told = [_ARTICLE.sub("", word) for word in words if word not in _PARTICLES]
    if not told or len(words) > _LONGEST or not all(_proper(word) for word in told):
        return ()
    return tuple(fold(word) for word in told)


def identities(names: Iterable[str]) -> Mapping[str, str]:
    """Return for each name one that is the same for all the names of one person or body.

    A surname alone is the person of that surname where the names have only one.
    """
    return _identities(frozenset(names))


@lru_cache(maxsize=64)
def _identities(names: frozenset[str]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    known: dict[str, list[str]] = defaultdict(list)
    for _, _, name, own, body in sorted(map(_rank, names)):
        if body is not None:
            found[name] = body
            continue
        same = [one for one in known[own[-1]] if same_person(parts(one), own)]
        if len(same) == 1:
            found[name] = same[0]
            continue
        found[name] = name
        if not same:
            known[own[-1]].append(name)
    return found


@lru_cache(maxsize=8192)
def _rank(name: str) -> tuple[int, int, str, tuple[str, ...], str | None]:
    """Return by what a name is sorted, with its parts, and what it is called if it has none."""
    own = parts(name)
    whole = listed_body(name) if len(own) <= 1 or is_body(name) else ""
    body = whole.casefold() or _plain(name) if not own or whole else None
    return -len(own), -len(name), name, own, body


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether the parts of two names can be of one person; the surname has to be equal."""
    if not one or not other or one[-1] != other[-1]:
        return False
    if len(one) == 1 or len(other) == 1:
        return True
    first, second = one[0], other[0]
    if first == second or _FULL_FORMS.get(first, first) == _FULL_FORMS.get(second, second):
        return True
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return set(one) <= set(other) or set(other) <= set(one)


def are_two_people(one: str, other: str) -> bool:
    """Tell whether two names are of people, and not of the same; of other letters nobody knows."""
    ours, theirs = parts(one), parts(other)
    if not all("".join(each).isascii() for each in (ours, theirs)):
        return False
    return len(ours) > 1 and len(theirs) > 1 and not same_person(ours, theirs)


@lru_cache(maxsize=8192)
def is_known(speaker: str) -> bool:
    """Tell whether what somebody is called can be the same somebody elsewhere.

    "Karl Holm" and "the mayor" can; "officials", "police" and "a witness" can be anybody.
    """
    words = speaker.split()
    proper = [word for word in words if _proper(word) and not is_nation(word)]
    opens = len(words) > 1 and proper == words[:1] and words[0].casefold() in _OF_MANY
    if proper and not (opens and words[-1].islower()):
        return True
    last = words[-1].casefold().strip(".,") if words else ""
    return bool(_DEFINITE.match(speaker)) and last not in _VAGUE and not last.endswith("s")


def _proper(word: str) -> bool:
    low = word.casefold().strip(".,'’")
    listed = ROLES | OFFICE_PARTS | HONORIFICS
    plain = low in listed or low.removesuffix("s") in ROLES
    return word[:1].isupper() and not plain and low not in {"a", "an", "two", "three", "some"}


def _plain(name: str) -> str:
    return " ".join(_DEFINITE.sub("", name).casefold().split())
