"""Names that stand in each other's place in two passages that otherwise say much the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.remembering import of_passages, remembered
from reader.corroboration.aligning import align
from reader.corroboration.identity import are_two_people
from reader.corroboration.institutions import government_of
from reader.corroboration.nations import CAPITALS, COUNTRIES, PEOPLES
from reader.corroboration.office_holders import body_of
from reader.corroboration.reporting import AGENCIES, DOING, HONORIFICS, OFFICE_PARTS, ROLES, SAYING
from reader.corroboration.standing import states_named
from reader.corroboration.stems import ALLIES, name_stem, stem, verb_stem
from reader.corroboration.terms import STOP
from reader.corroboration.wordings import words_at

_LONGEST = 120
_GAP = 3
_FEWEST = 2
_MOSTLY = 0.6
_SMALL = 0.4
_HAPPEN = "take place"
_TAKE = frozenset({"take", "takes", "took", "taken", "taking"})
_PLACING = frozenset({"in", "at", "near", "from", "to", "by", "as", "for", "on"})
_PARTICLES = frozenset({"over", "out", "up", "off", "down"})
_GET = "get"
_GETTING = word_set(
    "won wins win winning awarded award awards received receives receive given gave gives presented"
    " handed gets got"
)
_GOING = frozenset({"went", "goes", "go", "gone"})
_LINKING = frozenset({"of", "for", "and"})
_SHORTENED = word_set("dr mr mrs ms lt gen sgt st prof sen rep gov col capt rev")
_TITLES = ROLES | HONORIFICS | OFFICE_PARTS | (_SHORTENED - {"st"})
_WIRES = frozenset(name.casefold() for name in AGENCIES)
_BEING = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_ASKING = frozenset({"ask", "request", "order", "demand", "call", "invite"})
_SPEAKING = frozenset(
    {form for form, verb in {**SAYING, **DOING}.items() if verb not in _ASKING}
    | {"said", "says", "say", "told", "tell", "tells", "telling", "according", "reporters"}
)


@frozen
class _Unit:
    """A word, or all the words of a name as one; `stems` are empty for words."""

    key: str
    span: Span
    stems: frozenset[str] = frozenset()
    word: str = ""

    @property
    def name(self) -> str:
        """The name in lower case."""
        return self.word.removesuffix("'s").removesuffix("’s")

    @property
    def content(self) -> bool:
        return bool(self.stems) or self.key not in STOP


def other_names(
    here: Article, mine: Span, there: Article, other: Span
) -> Iterator[tuple[Span, Span]]:
    """Yield names that stand in each other's place and have no word in common.

    Only where the passages share two words with content and most of those that the shorter has, or
    all others: of other passages nobody can tell by their words that they speak of one thing. Not
    who says it or was told, as two may say the same; nor a country and a place or people of it.
    """
    ours, theirs = _units(here, mine), _units(there, other)
    day = here.info.publication.date if here.info.publication else None
    ours, theirs = _without_first(ours, theirs, mine, day), _without_first(theirs, ours, other, day)
    if not _are_alike(ours, theirs):
        return
    renamed = _renamed(ours, theirs, day)
    pairs = align([one.key for one in ours], [one.key for one in renamed], _worth).pairs
    found = [
        *_in_place(ours, theirs, pairs), *_behind_one_word(ours, theirs),
        *_doing_one_thing(ours, theirs),
    ]  # fmt: skip
    for one, two in dict.fromkeys(found):
        if _said(ours, one) or _said(theirs, two) or _one_is_a_country(one, two):
            continue
        if any(_may_be_same(one, each, day) for each in theirs) or any(
            _may_be_same(two, each, day) for each in ours
        ):
            continue
        yield one.span, two.span


def names_apart(here: Article, mine: Span, there: Article, other: Span) -> tuple[Span, Span] | None:
    """Return a name of each passage where either has one that the other's article never has.

    Not who says it, nor countries, nor what lies or belongs there: of those nobody knows.
    """
    day = here.info.publication.date if here.info.publication else None
    ours, theirs = _units(here, mine), _units(there, other)
    ours, theirs = _without_first(ours, theirs, mine, day), _without_first(theirs, ours, other, day)
    first, second = _unknown(ours, theirs, there, day), _unknown(theirs, ours, here, day)
    if first is None or second is None:
        pairs = ((one, two) for one in ours for two in theirs if _namesakes(one, two))
        first, second = next(pairs, (None, None))
    return None if first is None or second is None else (first.span, second.span)


def _unknown(
    units: Sequence[_Unit], others: Sequence[_Unit], article: Article, day: dt.date | None
) -> _Unit | None:
    """Return the first name that another article has nowhere, None without one."""
    known = _folded(article.text)
    told = states_named(article.text)
    for at, one in enumerate(units):
        linked = [each for each in (at - 1, at + 1) if 0 <= each < len(units)]
        part = any(
            units[each].word in _LINKING and units[2 * each - at].stems
            for each in linked
            if 0 <= 2 * each - at < len(units)
        )
        land = one.name in COUNTRIES or one.name in PEOPLES or one.name in _WIRES
        land = land or CAPITALS.get(one.name, "") in told
        if not one.stems or part or land or _said(units, one):
            continue
        if any(stem_ in known for stem_ in one.stems):
            continue
        if not any(_may_be_same(one, other, day) for other in others):
            return one
    return None


@remembered(64)
def _folded(text: str) -> str:
    return text.casefold()


def _are_alike(ours: Sequence[_Unit], theirs: Sequence[_Unit]) -> bool:
    """Tell whether two passages share most words with content, at least two or all but one."""
    mine, other = ({one.key for one in units if one.content} for units in (ours, theirs))
    shared = len(mine & other)
    if shared and shared == len(mine) - 1 == len(other) - 1:
        return True
    return shared >= max(_FEWEST, _MOSTLY * (min(len(mine), len(other)) - 1))


def _said(units: Sequence[_Unit], name: _Unit) -> bool:
    """Tell whether somebody is named for saying it, or for being told; two may say one thing."""
    at = next(n for n, one in enumerate(units) if one.span == name.span)
    before, after = units[max(at - 2, 0) : at], units[at + 1 : at + 3]
    if before and before[-1].word in _PLACING:
        return before[0].word == "according"
    return any(one.word in _SPEAKING for one in (*before[-1:], *after))


def _one_is_a_country(one: _Unit, other: _Unit) -> bool:
    """Tell whether the one may lie in the other, or act for it."""
    return (one.name in COUNTRIES) is not (other.name in COUNTRIES)


def _worth(one: str, other: str) -> float:
    if one != other:
        return 0.0
    return _SMALL if one in STOP else 1.0


@of_passages
def _units(article: Article, span: Span) -> list[_Unit]:
    """Return the words of a passage, names as one; days and months are no names."""
    text = article.text
    found: list[_Unit] = []
    for word, where in words_at(text, span)[:_LONGEST]:
        name = (
            text[where.start].isupper()
            and word not in STOP
            and not any(time.start <= where.start < time.end for time in article.times)
        )
        last = found[-1] if found else None
        if name and last is not None and last.stems and _go_together(text, last, where):
            stems = last.stems | {name_stem(word)}
            both = Span(last.span.start, where.end)
            found[-1] = _Unit(f"{last.key} {word}", both, stems, f"{last.word} {word}")
        elif name:
            found.append(_Unit(word, where, frozenset({name_stem(word)}), word))
        elif last is not None and _takes_place(last.word, word):
            found[-1] = _Unit(_HAPPEN, Span(last.span.start, where.end), word=word)
        elif word == "held" and last is not None and last.word in _BEING:
            found.append(_Unit(_HAPPEN, where, word=word))
        else:
            key = word if word in STOP else verb_stem(word)
            found.append(_Unit(_GET if word in _GETTING else key, where, word=word))
            if word == "to" and len(found) > 1 and found[-2].word in _GOING:
                found[-2] = _Unit(_GET, found[-2].span, word=found[-2].word)
    return [_untitled(one) for one in found]


def _untitled(one: _Unit) -> _Unit:
    """Leave a title out of what a name is compared by: "Judge Holm" is no other judge."""
    words = one.key.split()
    left = [word for word in words if word.strip(".") not in _TITLES] if one.stems else []
    if not left or len(left) == len(words):
        return one
    return _Unit(" ".join(left), one.span, frozenset(map(name_stem, left)), " ".join(left))


def _go_together(text: str, last: _Unit, where: Span) -> bool:
    between = text[last.span.end : where.start]
    return between == " " or (between == ". " and last.word in _SHORTENED)


def _takes_place(before: str, word: str) -> bool:
    return word == "place" and before in _TAKE


def _without_first(
    units: list[_Unit], others: Sequence[_Unit], span: Span, day: dt.date | None
) -> list[_Unit]:
    """Take a single word at the head of a passage for a word: its capital says nothing.

    But for a country, somebody listed, and what is a name elsewhere in either passage.
    """
    head = units[0] if units else None
    if head is None or head.span.start > span.start + 1 or " " in head.key or not head.stems:
        return units
    listed = head.name in COUNTRIES or head.name in CAPITALS or body_of(head.name.title(), day)
    known = {s for one in (*units[1:], *others[1:]) for s in one.stems}
    if listed or head.stems & known:
        return units
    return [_Unit(stem(head.key), head.span, word=head.word), *units[1:]]


def _renamed(
    ours: Sequence[_Unit], theirs: Sequence[_Unit], day: dt.date | None
) -> list[_Unit]:  # fmt: skip
    """Give names that may be those of the other side the same key."""
    found = []
    for one in theirs:
        same = next((mine for mine in ours if _may_be_same(mine, one, day)), None)
        found.append(_Unit(same.key, one.span, one.stems, one.word) if same else one)
    return found


def _namesakes(one: _Unit, other: _Unit) -> bool:
    """Tell whether two names are a first and a last one, and the first ones are not of one person.

    "Karin Holt", "Katrin Holt": nothing else tells them apart.
    """
    if " " not in one.word or " " not in other.word:
        return False
    ours, theirs = one.name.split(), other.name.split()
    if len(ours) != _FEWEST or len(theirs) != _FEWEST or ours[1] != theirs[1]:
        return False
    return name_stem(ours[0]) != name_stem(theirs[0]) and are_two_people(
        one.name.title(), other.name.title()
    )


def _may_be_same(one: _Unit, other: _Unit, day: dt.date | None) -> bool:
    if _namesakes(one, other):
        return False
    if any(
        mine.startswith(theirs) or theirs.startswith(mine) or theirs in ALLIES.get(mine, ())
        for mine in one.stems
        for theirs in other.stems
    ):
        return True
    if not one.stems or not other.stems:
        return False
    state = _state(one, day)
    return bool(state) and state == _state(other, day)


def _state(one: _Unit, day: dt.date | None) -> str:
    """Return the country that a name is of: its own, that of its capital, or of who speaks for it.

    Of two people of one government nobody is taken for the other.
    """
    name = one.name.title()
    return government_of(name) or government_of(body_of(name, day))


def _behind_one_word(
    ours: Sequence[_Unit], theirs: Sequence[_Unit]
) -> Iterator[tuple[_Unit, _Unit]]:
    """Yield names behind the same small word, where that stands before one name only."""
    mine, other = _placed(ours), _placed(theirs)
    for word in sorted(mine.keys() & other.keys()):
        if len(mine[word]) == 1 == len(other[word]):
            yield mine[word][0], other[word][0]


def _placed(units: Sequence[_Unit]) -> dict[str, list[_Unit]]:
    found: dict[str, list[_Unit]] = {}
    for at, (before, one) in enumerate(pairwise(units), 2):
        alone = all(each.stems or not each.content for each in units[at : at + 1])
        if one.stems and before.word in _PLACING and alone:
            found.setdefault(before.word, []).append(one)
    return found


def _doing_one_thing(
    ours: Sequence[_Unit], theirs: Sequence[_Unit]
) -> Iterator[tuple[_Unit, _Unit]]:
    """Yield who is said to have done one thing: "scored by X" here, "Y scored" there."""
    for verb, (mine, passive) in _doers(ours).items():
        other = _doers(theirs).get(verb)
        if other is not None and other[1] is not passive:
            yield mine, other[0]


def _doers(units: Sequence[_Unit]) -> dict[str, tuple[_Unit, bool]]:
    """Return by the stem of a verb who does it, and whether that is told by "by"."""
    found: dict[str, tuple[_Unit, bool]] = {}
    for at, one in enumerate(units):
        if not one.stems:
            continue
        verb = at - 3 if at > _FEWEST and units[at - 2].word in _PARTICLES else at - 2
        by = units[at - 1].word if verb >= 0 else ""
        if by == "by" and (units[verb].content or units[verb].key == _GET):
            found[units[verb].key] = one, True
        elif by == "to" and units[verb].key == _GET:
            found[_GET] = one, True
        elif at + 1 < len(units) and not units[at + 1].stems and units[at + 1].content:
            found.setdefault(units[at + 1].key, (one, False))
    return found


def _in_place(
    ours: Sequence[_Unit], theirs: Sequence[_Unit], pairs: Sequence[tuple[int, int]]
) -> Iterator[tuple[_Unit, _Unit]]:
    """Yield names between the same words, or before the first and after the last of them."""
    if not pairs:
        return
    edges = [(-1, -1), *pairs, (len(ours), len(theirs))]
    for (a, b), (c, d) in pairwise(edges):
        mine = [one for one in ours[a + 1 : c] if one.stems]
        other = [one for one in theirs[b + 1 : d] if one.stems]
        if len(mine) == 1 == len(other) and c - a <= _GAP and d - b <= _GAP:
            yield mine[0], other[0]
        elif a >= 0 and a + 1 < c and b + 1 < d and ours[a + 1].stems and theirs[b + 1].stems:
            yield ours[a + 1], theirs[b + 1]
