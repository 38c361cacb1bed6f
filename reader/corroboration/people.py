"""Who is meant by a surname or a pronoun, within one article."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.corroboration.institutions import government_of, institution_of, is_body_name
from reader.corroboration.kin import brought_in, is_woman
from reader.corroboration.nations import country_in, is_nation
from reader.corroboration.reporting import (
    AGENCIES,
    BODIES,
    COLLECTIVE,
    FIRST_MEN,
    FIRST_WOMEN,
    MEN,
    OFFICE_PARTS,
    ROLES,
    WOMEN,
)

_CAPITALS = late_pattern(
    r"(?<![\w@.])[^\W\d_a-z][\w’'-]*\.?(?:\s(?:(?:de|la|van|von|al|bin|der)\s)?[^\W\d_a-z][\w’'-]*){1,3}"
)
_HONORIFIC = late_pattern(r"\A(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sir|Prof)\.?\s)+")


_PRONOUNS = {"he": "m", "she": "f"}
_OWNING = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
_HERS = ("ova", "eva", "skaya", "dóttir", "dottir")
_HIS = ("ov", "ev", "sky", "skiy")
_MANY = word_set(
    "workers residents rescuers firefighters neighbours neighbors teachers students doctors nurses"
    " officers farmers fishermen drivers passengers protesters campaigners opponents investigators"
    " detectives police prosecutors forecasters researchers villagers survivors relatives families"
    " parents colleagues guards soldiers troops staff crew supporters fans players voters"
)
_LEADING = frozenset({"president", "premier", "chancellor", "king", "leader", "queen", "emir"})
_POSSESSIVE = late_pattern(r"['’]s?\Z")
_ENDING = late_pattern(r"e?[iyj]+\Z")
_REACH = 40
_FULL = 2
_BEFORE = word_set(
    "The A An U.S. US UK Russian Ukrainian American German French British Chinese Israeli Iranian"
    " Kremlin Republican Democratic Mr Mrs Ms But And In On At Former Meanwhile While When As After"
    " Both Later If For Said Says Added"
)
_JOINING = frozenset({"for", "of", "at", "from", "in"})
_TITLES = word_set(
    "minister president governor mayor spokesman spokeswoman spokesperson chancellor ambassador"
    " senator general secretary premier judge sheriff prosecutor commissioner director chairman"
    " leader king queen chief commander coach captain envoy chairwoman congressman"
    " congresswoman professor colonel admiral"
)
_SERVING = frozenset({"official", "diplomat", "politician"})
_SHORT = {"sen": "senator", "gov": "governor", "gen": "general", "prof": "professor"}
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

    names: dict[str, list[str]] = field(default_factory=dict)
    offices: dict[str, str] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)
    bodies: dict[str, str] = field(default_factory=dict)
    spoken: set[str] = field(default_factory=set)
    unnamed: dict[str, str] = field(default_factory=dict)
    introduced: set[str] = field(default_factory=set)
    subject: str = ""
    others: tuple[str, ...] = ()
    nameless: str = ""

    def meet(self, name: str, office: str = "") -> str:
        """Return the full name of somebody who is named, and remember them as the last one."""
        plain = bare(name)
        if " " in plain:
            # As in: Karl Holm's boat sank.
            plain = _POSSESSIVE.sub("", plain)
        full = self.full(plain, _gender(_titles(name), office, ""))
        titles = _titles(name).strip()
        office = office or (titles if any(w.lower() in ROLES for w in titles.split()) else "")
        if office and full not in self.offices:
            self.offices[full] = office
        gender = _gender(name, office, full)
        if gender:
            self.genders.setdefault(full, gender)
        self.recent.append(full)
        return full

    def full(self, name: str, gender: str = "") -> str:
        """Return the full name that a surname stands for; the name itself where none is known.

        Of several with one surname it is the first whom `gender` does not exclude.
        """
        words = name.split()
        if not words or name in AGENCIES:
            return name
        known = self.names.setdefault(fold(words[-1]), [])
        if len(words) > 1:
            same = next((one for one in known if fold(one.split()[0]) == fold(words[0])), None)
            if same is None:
                known.append(name)
            return same or name
        if name.isupper():
            return name
        fit = (one for one in known if not gender or self.genders.get(one, gender) == gender)
        return next((one for one in fit if "-" not in one.split()[0]), name)

    def tell(self, subject: str, others: Sequence[str], pronouns: Sequence[str]) -> None:
        """Remember whom a sentence is about, whom it names besides, and how it calls them then.

        `pronouns` are those that follow the subject before anybody else is named.
        """
        self.subject, self.others, self.nameless = subject, tuple(others), ""
        told = {_OWNING[one] for one in pronouns if one in _OWNING}
        if subject and len(told) == 1:
            self.genders.setdefault(subject, told.pop())

    def known_as(self, name: str) -> str:
        """Return what `full` does, remembering nothing."""
        words = name.split()
        known = self.names.get(fold(words[-1]), []) if words else []
        if len(words) > 1:
            return next((one for one in known if fold(one.split()[0]) == fold(words[0])), name)
        return next((one for one in known if "-" not in one.split()[0]), name)

    def meant(self, pronoun: str) -> str:
        """Return whom a pronoun means, "" where nobody does.

        It is whom the sentence before is about, else whom that names besides, where it is known
        that the pronoun fits; else the last one named whom it fits.
        """
        want = _PRONOUNS.get(pronoun)
        if want is None:
            return ""
        if self.nameless and _gender("", self.nameless, "") in ("", want):
            return self.nameless
        near = self._near(want)
        if near:
            self.genders.setdefault(near, want)
            return near
        for sure in (True, False):
            for name in reversed(self.recent[-_REACH:]):
                gender = self.genders.get(name, "")
                if gender == want or (not gender and self._may_be(name, sure=sure)):
                    self.genders.setdefault(name, want)
                    return name
        return ""

    def at_hand(self) -> str:
        """Return the person whom a sentence goes on about as "the 29-year-old"; "" if nobody."""
        if self.subject and _is_person(self.subject) and not is_body(self.subject):
            return self.subject
        last = reversed(self.recent[-_REACH:])
        return next((one for one in last if self._may_be(one, sure=False)), "")

    def latter(self) -> str:
        """Return whom "the latter" means: the one whom the last sentence names beside its subject.

        "" where that names fewer than two, or more: nobody can tell whom of them.
        """
        return self.others[0] if self.subject and len(self.others) == 1 else ""

    def _near(self, want: str) -> str:
        """Return who of the sentence before is meant: its subject, or of two the one it fits."""
        about = self.subject
        if not about or not _is_person(about) or is_body(about):
            return ""
        gender = self._gender_of(about)
        others = [one for one in self.others if _is_person(one) and not is_body(one)]
        if gender == want:
            return about
        if not gender:
            return about if not any(self._gender_of(one) == want for one in others) else ""
        fit = [one for one in others if self._gender_of(one) in ("", want)]
        return fit[0] if len(fit) == 1 else ""

    def _gender_of(self, name: str) -> str:
        last = name.casefold().split()[-1] if name else ""
        if last.endswith(_HERS):
            return self.genders.get(name, "f")
        return self.genders.get(name, "m" if last.endswith(_HIS) else "")

    def called(self, words: str) -> str:
        """Return whom "the governor" or "the official" means; the words themselves if unknown.

        It is the one person met who holds that office, or who was called "an official" before.
        """
        parts = words.split()
        ends = (
            n for n, word in enumerate(parts) if n and word in {"for", "of", "at", "from", "in"}
        )
        role = parts[next(ends, len(parts)) - 1].casefold() if parts else ""
        if len(parts) > 1 and parts[0].casefold() in {"a", "an", "one"}:
            self.unnamed[role] = words
        if not 2 <= len(parts) <= 4 or parts[0].casefold() != "the":
            return words
        if role in _TITLES:
            met = dict.fromkeys(self.recent[-_REACH:])
            for whole in (True, False):
                holders = [one for one in met if self._holds(one, parts[1:], whole=whole)]
                if len(holders) == 1:
                    return holders[0]
        if role in _SERVING and role not in self.unnamed:
            return self._serving(words) or words
        return self.unnamed.get(role, words) if len(parts) == 2 else words

    def body_called(self, words: str) -> str:
        """Return the one body that has spoken whom "the board" means; "" where there is none."""
        the, _, noun = words.partition(" ")
        if the.casefold() != "the" or not noun.isalpha() or noun.casefold() in ROLES:
            return ""
        ending = f" {noun.casefold()}"
        met = [one for one in self.spoken if one.casefold().endswith(ending) and one != words]
        return met[0] if len(met) == 1 and _is_longer(met[0]) else ""

    def _serving(self, words: str) -> str:
        """Return the one person who spoke for whom "the Kremlin official" speaks; "" without."""
        state = government_of(institution_of("", words))
        met = dict.fromkeys(one for one in self.recent[-_REACH:] if one in self.spoken)
        of = [one for one in met if government_of(self.bodies.get(one, "")) == state]
        return of[0] if state and len(of) == 1 and _is_person(of[0]) else ""

    def _holds(self, name: str, called: list[str], *, whole: bool) -> bool:
        """Tell whether somebody met holds an office; of that country too, if it is the `whole`."""
        office = self.offices.get(name, "")
        told = [_SHORT.get(one.strip(".,"), one) for one in office.casefold().split()]
        state = country_in(called)
        own = country_in(office.split()) or government_of(self.bodies.get(name, ""))
        if state and state != own and (whole or own):
            return False
        plain = [word.casefold() for word in called if not is_nation(word)]
        leads = plain == ["leader"] and (_LEADING & set(told) or {"prime", "minister"} <= set(told))
        return bool(plain) and (bool(leads) or all(word in told for word in plain))

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
        if not _is_person(name):
            return False
        if sure:
            return name in self.spoken and not is_body(name)
        return (len(name.split()) > 1 or name in self.introduced) and not is_body(name)

    def introduce(self, text: str) -> None:
        """Remember whom a sentence brings in by a relative's name or their age."""
        for name, kin, whose, owner in brought_in(text):
            if whose:
                of_whom = self.full(bare(owner)) if owner else self.meant(whose)
                self.genders.setdefault(of_whom, _PRONOUNS[whose])
            full = self.meet(name, kin)
            self.introduced.add(full)
            if kin:
                self.genders.setdefault(full, "f" if is_woman(kin) else "m")


def _is_longer(called: str) -> bool:
    """Tell whether more than "the board" is said of a body: "the county's school board"."""
    words = called.split()
    return len(words) > 1 + (words[0].casefold() in {"the", "a", "an"}) and any(
        word[0].isupper() for word in words
    )


def _is_person(name: str) -> bool:
    """Tell whether a name can be of a person: no agency, government, seat or people."""
    words = name.split()
    if not words or words[0].casefold() in {"the", "a", "an"} or name[0].islower():
        return False
    if any(word in AGENCIES or word.casefold().strip(".,") in ROLES | _MANY for word in words):
        return False
    return not (government_of(name) or institution_of(name, "") or is_nation(name))


def is_body(name: str) -> bool:
    """Tell whether a name has a word that is of bodies, places or days rather than of people."""
    return any(word.casefold().strip(".") in _BODIES for word in name.split())


def bare(name: str) -> str:
    """Return a name without titles, offices and where people come from."""
    words = _HONORIFIC.sub("", name).strip(" .").split()
    if is_body_name(words):
        return " ".join(words)
    while len(words) > 1 and (_is_title(words[0]) or words[0] in _BEFORE or _is_from(words)):
        national = words[0] == "National" and words[-1].casefold() in BODIES
        if national or words[1].casefold() in COLLECTIVE:
            break
        words.pop(0)
    return " ".join(words)


def _titles(name: str) -> str:
    """Return what stands before a name without its titles and offices: "Dr "."""
    return name.removesuffix(bare(name))


def _is_title(word: str) -> bool:
    return word.lower() in ROLES or word.lower() in OFFICE_PARTS


def _is_from(words: list[str]) -> bool:
    """Tell whether an office of a country opens some words: "Kenyan President Ada Obi"."""
    return len(words) > 2 and is_nation(words[0]) and _is_title(words[1])


def named(text: str) -> list[str]:
    """Return runs of capitalised words that may be names, in order."""
    return [match.group() for match in _CAPITALS.finditer(text)]


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Return a word of a name as it is compared: without accents, endings in -y all one."""
    plain = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", word).casefold())
    letters = "".join(c for c in plain if c.isalnum() or c == "-")
    return _ENDING.sub("i", letters) if len(letters) > 3 else letters


def _gender(name: str, office: str, full: str) -> str:
    for words in (name, office, full):
        for word in words.casefold().replace(".", " ").split():
            if word in WOMEN:
                return "f"
            if word in MEN:
                return "m"
    first = bare(full or name).casefold().split()
    if len(first) < _FULL:
        return ""
    return "f" if first[0] in FIRST_WOMEN else "m" if first[0] in FIRST_MEN else ""
