"""Who is meant by a surname or a pronoun, within one article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.core.naming.words import word_set
from reader.corroboration.reporting import AGENCIES, MEN, OFFICE_PARTS, ROLES, WOMEN

_CAPITALS = re.compile(
    r"(?<![\w@.])[^\W\d_a-z][\w’'-]*\.?(?:\s(?:(?:de|la|van|von|al|bin|der)\s)?[^\W\d_a-z][\w’'-]*){1,3}"
)
_HONORIFIC = re.compile(r"\A(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sir|Prof)\.?\s)+")


_REACH = 40
_BEFORE = word_set(
    "The A An U.S. US UK Russian Ukrainian American German French British Chinese Israeli Iranian"
    " Kremlin Republican Democratic Mr Mrs Ms But And In On At Former Meanwhile While When As After"
    " Both Later If For"
)
_BODIES = word_set(
    "house nations states council street party university department committee court news times"
    " post journal white united national international american state new north south east west"
    " the department security union organization association institute center centre company inc"
    " campaign convention press office school college church city county beach trail tower"
    " foundation"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june"
    " july"
    " august september october november december"
)


@dataclass
class People:
    """The people of an article as they are met, from its beginning on.

    Filled while reading: not shared, not kept.
    """

    names: dict[str, str] = field(default_factory=dict)
    offices: dict[str, str] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)
    bodies: dict[str, str] = field(default_factory=dict)
    spoken: set[str] = field(default_factory=set)

    def meet(self, name: str, office: str = "") -> str:
        """Return the full name of somebody who is named, and remember them as the last one."""
        plain = bare(name)
        full = self.full(plain)
        titles = name.removesuffix(plain).strip()
        office = office or (titles if any(w.lower() in ROLES for w in titles.split()) else "")
        if office and full not in self.offices:
            self.offices[full] = office
        gender = _gender(name, office, full)
        if gender:
            self.genders.setdefault(full, gender)
        self.recent.append(full)
        return full

    def full(self, name: str) -> str:
        """Return the full name that a surname stands for; the name itself where none is known."""
        words = name.split()
        if not words or name in AGENCIES:
            return name
        last = _key(words[-1])
        known = self.names.get(last)
        if len(words) > 1:
            if known is None or len(known.split()) < 2:
                self.names[last] = name
                return name
            first_known, first = known.split()[0], words[0]
            return known if _key(first_known) == _key(first) else name
        if known is None or name.isupper() or "-" in known.split()[0]:
            return name
        return known

    def meant(self, pronoun: str) -> str:
        """Return whom a pronoun means: the last one named whom it fits, "" where nobody does."""
        want = {"he": "m", "she": "f"}.get(pronoun)
        if want is None:
            return ""
        for sure in (True, False):
            for name in reversed(self.recent[-_REACH:]):
                gender = self.genders.get(name, "")
                if gender == want or (not gender and self._may_be(name, sure=sure)):
                    self.genders.setdefault(name, want)
                    return name
        return ""

    def spoke(self, name: str) -> None:
        """Remember that somebody has spoken: they are the likeliest to speak again."""
        self.spoken.add(name)
        self.recent.append(name)

    def institution(self, name: str, told: str) -> str:
        """Return for whom somebody speaks: what is told here, else what was told before."""
        if told:
            self.bodies[name] = told
        return told or self.bodies.get(name, "")

    def _may_be(self, name: str, *, sure: bool) -> bool:
        if sure:
            return name in self.spoken and not _is_body(name)
        return len(name.split()) > 1 and not _is_body(name)


def _is_body(name: str) -> bool:
    return any(word.casefold().strip(".") in _BODIES for word in name.split())


def bare(name: str) -> str:
    """Return a name without titles, offices and where people come from."""
    words = _HONORIFIC.sub("", name).strip(" .").split()
    while len(words) > 1 and (words[0].lower() in ROLES | OFFICE_PARTS or words[0] in _BEFORE):
        words.pop(0)
    return " ".join(words)


def named(text: str) -> list[str]:
    """Return runs of capitalised words that may be names, in order."""
    return [match.group() for match in _CAPITALS.finditer(text)]


def _key(word: str) -> str:
    return re.sub(r"['’]s?\Z", "", word).casefold()[:6]


def _gender(name: str, office: str, full: str) -> str:
    for words in (name, office, full):
        for word in words.casefold().replace(".", " ").split():
            if word in WOMEN:
                return "f"
            if word in MEN:
                return "m"
    return ""
