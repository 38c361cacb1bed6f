"""What the words around one date tell of: a happening, who takes part in it, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf
from string import digits

from reader.core.frozen import frozen
from reader.core.naming.asides import own_part, stands_aside
from reader.core.naming.cast import Cast, cast_of
from reader.core.naming.clauses import clause_label
from reader.core.naming.doings import (
    Doing,
    doing_of_date,
    doings_of,
    is_passed_over,
)
from reader.core.naming.doubts import doubts_of, is_only_thought, says_all
from reader.core.naming.names import Name, Token
from reader.core.naming.parties import (
    between_whom,
    harmed,
    hyphenated,
    is_whole,
    parties_at,
    takes_part,
    taking_part,
)
from reader.core.naming.planned import is_another_time, is_thought_of, planned
from reader.core.naming.sentence import Sentence
from reader.core.naming.wording import is_bare_act, wording_of
from reader.core.naming.words import (
    ACTS,
    ALIKE,
    BEGIN_PHRASES,
    DULL,
    HAPPENINGS,
    IRREGULAR,
    MUTUAL,
    OUTLETS,
    PREPOSITIONS,
    REPORTING,
    TURNS,
    VAGUE,
    singular,
    word_set,
)

_FAR = 9.0
"""Words from the date at which a happening counts half."""

_PLAIN = 0.8
"""What a clause weighs whose verb names no known happening."""

_SURE = 1.2
"""What is said to be held on a date, where more than the bare word for it is said."""

_HARM = word_set(
    "murder killing assassination kidnapping robbery theft massacre execution shooting hijacking"
    " ambush assault attack bombing airstrike shelling raid arrest dismissal expulsion pardon"
    " release rescue seizure sentencing indictment overthrow funeral inquest trial hearing"
    " nomination inauguration"
)
"""What nobody has done or undergone by being named near it."""

_AMOUNTS = word_set("hundred thousand million billion trillion percent dozen")
_REFERRING = ("That", "This", "These", "Those", "The", "It", "They")


@frozen
class Telling:
    """A happening as one mention puts it.

    `noun` is in the singular, `modifier` a word before it ("phone") or empty, `parties` the short
    names of who takes part, in their order. `title` is the name of a happening that has one
    ("Cuban Missile Crisis"). `wording` is the clause that tells of it in its own words, where
    those say more than the noun would. `cast` is who and what that clause is about, None where it
    is not the clause of the date. `weight` tells how likely the date is that of the happening.
    """

    noun: str
    modifier: str = ""
    parties: tuple[str, ...] = ()
    place: str = ""
    title: str = ""
    wording: str = ""
    cast: Cast | None = None
    weight: float = 1.0


LONGEST = 40
"""Characters that a label has at most."""


def tellings(sentence: Sentence) -> list[Telling]:
    """Return what a date may be the time of, the likeliest first."""
    doings = doings_of(sentence)
    mine = doing_of_date(sentence, doings)
    found = [
        *_titled(sentence),
        *_planned(sentence),
        *_told(sentence),
        *_nouns(sentence, doings, mine),
        *_acts(sentence, doings, mine),
        *_plain(sentence, mine),
        *_referring(sentence, mine),
    ]
    doubts = doubts_of(sentence)
    if doubts:
        found = [_doubted(told, doubts) for told in found if _is_true(told, doubts)]
    return sorted(found, key=lambda telling: -telling.weight)


def _is_true(told: Telling, doubts: frozenset[str]) -> bool:
    """Tell whether a telling says no more than what is said in doubt."""
    return says_all(told.wording, doubts) or (bool(told.title) and is_only_thought(doubts))


def _doubted(told: Telling, doubts: frozenset[str]) -> Telling:
    """Return what is told in doubt: its words alone, which are no account of its happening.

    What was called off or denied is an account of that.
    """
    (doubt, *others) = doubts
    same = ACTS.get(doubt, doubt) == told.noun
    undone = not others and (same or doubt in ALIKE or doubt in ALIKE.values())
    cast, noun = told.cast if undone else None, doubt if undone and not same else told.noun
    return replace(told, noun=noun, parties=(), cast=cast, place="")


def doing_label(s: Sentence) -> str:
    """Return what the clause of the date says in its own words: “Acme raised its prices”.

    Where the clause cannot be read, its words up to where they stop making sense.
    """
    mine = doing_of_date(s, doings_of(s))
    if mine is None:
        return "" if stands_aside(s) else clause_label(s, LONGEST)
    return wording_of(s, mine, LONGEST)


def _distance(s: Sentence, i: int) -> float:
    """Return how far a word is from the date: words, and more for a mark or “that” between."""
    if s.begin <= i < s.end:
        return 0.0
    first, last = own_part(s)
    if not first <= i < last:
        return inf
    low, high = (i + 1, s.begin) if i < s.begin else (s.end, i)
    between = s.tokens[low:high]
    marks = sum(4 for t in between if t.is_mark and t.text not in "()[]")
    turns = sum(5 for t in between if t.text in TURNS)
    # What stands just before the next date is the happening of that one.
    foreign = i >= s.end and s.last < len(s.tokens) and 0 < s.last - i <= i - s.end + 3
    beyond = 12 if foreign or not s.first <= i < s.last else 0
    return len(between) + marks + turns + beyond + (1.5 if i >= s.end else 0.0)


def _near(s: Sentence, i: int) -> float:
    return 1 / (1 + _distance(s, i) / _FAR)


def _titled(s: Sentence) -> Iterator[Telling]:
    """Yield happenings with a name of their own: “Budapest Memorandum”, “Cuban Missile Crisis”."""
    for name in s.names:
        if len(name.words) < 2 or name.possessive or (name.first >= s.begin and name.last <= s.end):
            continue
        noun = singular(name.words[-1])
        if noun and noun not in ("talk", "statement", "address", "test"):
            whole = " ".join(s_token.text for s_token in s.tokens[name.first : name.last])
            near = max(_near(s, name.first), _near(s, name.last - 1))
            if len(whole) <= 40:
                yield Telling(noun, title=whole, weight=(1.2 + 0.1 * len(name.words)) * near)


def _nouns(s: Sentence, doings: Sequence[Doing], mine: Doing | None) -> Iterator[Telling]:
    named = {i for name in s.names for i in range(name.first, name.last)}
    for i, token in enumerate(s.tokens):
        noun = singular(token.text)
        if not noun or i in named or _tells_itself(s, i) or _is_no_noun(s, i):
            continue
        if is_thought_of(s, i) or is_another_time(s, i):
            continue
        if _is_setting(s, i) or (mine is not None and _is_meant(s, i, mine)):
            continue
        held = mine is not None and mine.holds(i)
        if mine is not None and not held and _is_apart(s, i, mine, doings):
            continue
        yield _noun_telling(s, i, noun, mine if held else None)


def _planned(s: Sentence) -> Iterator[Telling]:
    found = planned(s)
    if found is not None and len(found[1]) <= LONGEST:
        weight = _SURE if " " in found[1] else _SURE / 2
        yield Telling(found[0], wording=found[1], weight=weight)


def _told(s: Sentence) -> Iterator[Telling]:
    """Yield the call in which one told the other, where one is spoken of: “Biden told Putin”."""
    if "phone call" not in s.around:
        return
    for one, two in pairwise(s.names):
        between = [t.text for t in s.tokens[one.last : two.first]]
        pair = s.short(one), s.short(two)
        if between == ["told"] and not OUTLETS.intersection(pair):
            yield Telling("call", "phone", pair, weight=_near(s, one.last))


def _noun_telling(s: Sentence, i: int, noun: str, own: Doing | None) -> Telling:
    """Return what a noun tells; `own` is the clause of the date where the noun stands in it."""
    parties = harmed(s, i) if noun in _HARM else taking_part(s, i, noun)
    wording, cast = "", None
    if own is not None:
        cast, wording = cast_of(s, own), _worded(s, i, own)
        if not hyphenated(s, i):
            parties = tuple(party for party in parties if party in cast.names)
        together = len(parties) == 2 and noun in MUTUAL
        if not wording and not together and own.verb < i and not _is_holding(s, own):
            parties = ()  # “Tui cancelled flights” is no flight of Tui's
        if together and own.verb < i and not takes_part(s, own.verb, i):
            parties = ()  # “Falk welcomed the deal between Acme and Tesmar”
    vague = (0.6 if parties else 0.45) if noun in VAGUE else 1.0
    full = 1.0 + 0.25 * min(len(parties), 2)
    return Telling(
        noun if s.tokens[i].text.lower() != "talks" else "talks",
        _modifier(s.tokens, i),
        parties,
        _place(s, i),
        wording=wording,
        cast=cast,
        weight=_near(s, i) * full * vague,
    )


def _is_holding(s: Sentence, own: Doing) -> bool:
    return s.tokens[own.verb].text in ("hold", "held", "holds")


def _worded(s: Sentence, i: int, mine: Doing) -> str:
    """Return the clause that a noun stands in, unless the noun has its place beside it."""
    after = [t.text for t in s.tokens[i + 1 : i + 2]]
    if mine.first <= i < mine.last and after in (["in"], ["at"], ["between"]):
        return ""
    if _is_holding(s, mine):
        return ""
    return wording_of(s, mine, LONGEST)


def _is_setting(s: Sentence, i: int) -> bool:
    """Tell whether a happening is where something was said: “said at a news conference that”."""
    before = [t.text for t in s.tokens[max(i - 5, 0) : i]]
    said = next((k for k in range(len(before)) if before[k] in REPORTING), None)
    return said is not None and before[said + 1 : said + 2] in (
        ["at"],
        ["in"],
        ["during"],
        ["after"],
    )


def _is_apart(s: Sentence, i: int, mine: Doing, doings: Sequence[Doing]) -> bool:
    """Tell whether a happening belongs to another clause: “… days after the eruption started”.

    What somebody did to it is told without date: “accepted the resignation and left on 5 May”.
    """
    if any(doing.verb < i < doing.end for doing in doings if doing is not mine):
        return True
    between = s.tokens[mine.end : i] if i >= mine.end else s.tokens[i : mine.first]
    return any(t.text in TURNS for t in between)


def _is_meant(s: Sentence, i: int, mine: Doing) -> bool:
    """Tell whether a happening is what something else is done for: “met to discuss the budget”."""
    between = range(mine.verb + 1, i)
    return any(
        s.tokens[k].text == "to" and s.tokens[k + 1].text.islower()
        and s.tokens[k + 1].text not in DULL and not singular(s.tokens[k + 1].text)
        for k in between if k + 1 < i
    )  # fmt: skip


def _tells_itself(s: Sentence, i: int) -> bool:
    """Tell whether a word that could be a happening is a verb here: “to talk”, “Biden visits”."""
    token, before = s.tokens[i], s.tokens[i - 1].text.lower() if i else ""
    if before in ("to", "will", "would", "could", "may", "might", "not"):
        return token.text in HAPPENINGS
    return token.text in ACTS and _is_verb(s, i)


def _is_no_noun(s: Sentence, i: int) -> bool:
    """Tell whether a word is the month, goes on with what was said, or tells a state.

    “, killing all …”; “under house arrest”, “an appeals court”.
    """
    word, before = s.tokens[i].text, s.tokens[i - 1].text if i else ""
    under = "under" in (t.text for t in s.tokens[max(i - 2, 0) : i])
    court = [t.text for t in s.tokens[i + 1 : i + 2]] == ["court"]
    return word == "March" or under or court or (word.endswith("ing") and before == ",")


def _is_verb(s: Sentence, i: int) -> bool:
    before = s.tokens[i - 1].text.lower() if i else ""
    return before in ("to", "will", "would", "not", "could", "may", "and") or any(
        name.last == i and not name.possessive for name in s.names
    )


def _acts(s: Sentence, doings: Sequence[Doing], mine: Doing | None) -> Iterator[Telling]:
    for i, token in enumerate(s.tokens):
        noun = "" if _is_two(s, i) else ACTS.get(token.text, "")
        if not noun or (singular(token.text) and not _is_verb(s, i)) or _is_about(s, i, noun):
            continue
        if (token.text == "lost" and _is_amount(s, i + 1)) or _is_asking(s, i):
            continue  # points, not a match; “called on”
        if is_thought_of(s, i) or is_another_time(s, i):
            continue
        own = next((doing for doing in doings if doing.verb == i), None)
        telling = _clause_act(s, own, noun) if own is not None else _loose_act(s, i, noun)
        if telling is None:
            continue
        full = 0.65 + 0.25 * min(len(telling.parties) or 1, 2)
        likely = 1.0 if mine is None or own is mine else 0.6
        cast = cast_of(s, own) if own is not None and own is mine else None
        yield replace(telling, cast=cast, weight=_near(s, i) * full * likely)


def _is_asking(s: Sentence, i: int) -> bool:
    """Tell whether a word asks for something: “called on the minister to resign”."""
    if s.tokens[i].text != "called":
        return False
    k = i + 1
    while k < len(s.tokens) and is_passed_over(s, k):
        k += 1
    return k < len(s.tokens) and s.tokens[k].text in ("on", "upon", "for", "off", "out", "into")


def _is_amount(s: Sentence, i: int) -> bool:
    """Tell whether a number stands at a word, and no score: “3-1”."""
    numbers = [t.text[0] in digits for t in s.tokens[i : i + 2]]
    return numbers[:1] == [True] and numbers != [True, True]


def _plain(s: Sentence, mine: Doing | None) -> Iterator[Telling]:
    """Yield the clause of the date in its own words where its verb is none of those known."""
    if mine is None:
        return
    two = _is_two(s, mine.verb)
    if s.tokens[mine.verb].text in ACTS and not two:
        return
    named = {i for name in s.names for i in range(name.first, name.last)}
    held = (i for i in range(len(s.tokens)) if mine.holds(i) and i not in named)
    if any(singular(s.tokens[i].text) for i in held if not is_passed_over(s, i)):
        return
    wording = wording_of(s, mine, LONGEST)
    if wording:
        said = s.tokens[mine.verb : mine.verb + 1 + two]
        weight, cast = _PLAIN * _near(s, mine.verb), cast_of(s, mine)
        if two:
            cast = replace(cast, things=cast.things - {said[1].text})
        verb = " ".join(t.text for t in said)
        yield Telling(verb, wording=wording, cast=cast, weight=weight)


def _is_two(s: Sentence, verb: int) -> bool:
    """Tell whether a verb is one of two words: “gave way”."""
    return " ".join(t.text for t in s.tokens[verb : verb + 2]) in ALIKE


def _act(noun: str, parties: tuple[str, ...], place: str = "", wording: str = "") -> Telling:
    modifier, _, noun = noun.rpartition(" ")
    return Telling(noun, modifier, parties, place, wording=wording)


def _clause_act(s: Sentence, own: Doing, noun: str) -> Telling | None:
    """Return what a clause tells: by its noun where a name alone acts, else in its own words."""
    subject = [n for n in s.names if own.first <= n.first < own.last and not n.possessive]
    acting = tuple(dict.fromkeys(s.short(n) for n in subject))
    wording = wording_of(s, own, LONGEST)
    if noun.rsplit(maxsplit=1)[-1] in MUTUAL:
        with_whom, other = _met(s, own)
        parties = tuple(dict.fromkeys((*acting, *with_whom)))
        if noun == "talks" and _is_by_phone(s, own):
            noun = "phone call"
        if len(parties) == 2 and not other:
            return _act(noun, parties, _place_in(s, own))
        return _act(noun, (), "", wording) if wording else None
    if is_bare_act(s, own):
        return _act(noun, acting[:1], _place_in(s, own))
    return _act(noun, (), "", wording) if wording else None


def _is_by_phone(s: Sentence, own: Doing) -> bool:
    """Tell whether a clause says that they spoke from afar: “spoke by telephone with”."""
    words = [t.text for t in s.tokens[own.verb : own.end]]
    return any(
        one in ("by", "on", "over", "the") and two in ("phone", "telephone")
        for one, two in pairwise(words)
    )


def _met(s: Sentence, own: Doing) -> tuple[tuple[str, ...], bool]:
    """Return whom a subject met by name, and whether it met others that have none."""
    for k in range(own.verb + 1, own.end):
        word, beside = s.tokens[k].text, k == own.verb + 1
        linked = word in ("with", "to")
        first = k + 1 if linked else k
        bare = beside and word not in BEGIN_PHRASES
        if not (linked or bare) or first >= own.end or is_passed_over(s, first):
            continue
        name = _named_near(s, first, own.end)
        if name is None and word == "to" and not beside:
            continue  # “met to discuss the budget”
        if name is None or not is_whole(s.tokens, name):
            return (), True
        return (s.short(name),), False
    return (), False


def _named_near(s: Sentence, first: int, end: int) -> Name | None:
    """Return the name that begins at a word, or behind what stands before a name: “the king”."""
    for name in s.names:
        before = [t.text for t in s.tokens[first : name.first]]
        if 0 <= name.first - first <= 2 and name.last <= end:
            return None if BEGIN_PHRASES.intersection(before) or "of" in before else name
    return None


def _place_in(s: Sentence, own: Doing) -> str:
    """Return the first place named in a clause: “in Geneva”."""
    for name in s.names:
        inside = own.verb < name.first < own.end and not name.possessive
        if inside and s.tokens[name.first - 1].text == "in":
            return s.short(name)
    return ""


def _loose_act(s: Sentence, i: int, noun: str) -> Telling | None:
    """Return what a verb tells without a clause that could be read, where its subject is close."""
    if i and s.tokens[i - 1].text == "who":
        # “…, Muhammad Ali, who died”: whoever else is named before him did not.
        who = [s.short(n) for n in s.names if 0 <= i - 1 - n.last <= 1 and not n.possessive]
        return _act(noun, (who[-1],), _place(s, i)) if who else None
    # “is due to arrive”
    reach = 4 if i and s.tokens[i - 1].text == "to" else 2
    close = any(0 <= i - n.last <= reach and not n.possessive for n in s.names)
    parties = parties_at(s, i)
    if len(parties) == 1 and noun.rsplit(maxsplit=1)[-1] in MUTUAL:
        # “Modi met Xi”: the second one needs no word between.
        objects = [s.short(n) for n in s.names if 0 < n.first - i <= 2 and not n.possessive]
        parties = tuple(dict.fromkeys((*parties, *objects[:1])))
    return _act(noun, parties, _place(s, i)) if parties and close else None


def _is_about(s: Sentence, i: int, noun: str) -> bool:
    """Tell whether the date is that of another of the kind: “talked about the talks of June”."""
    between = (singular(t.text) for t in s.tokens[i + 1 : s.begin])
    return any(other and _kind(other) == _kind(noun) for other in between)


def _kind(noun: str) -> str:
    return ALIKE.get(noun, noun)


def _referring(s: Sentence, mine: Doing | None) -> Iterator[Telling]:
    """Yield what the next sentence calls it, where that goes back to this: “That call came …”."""
    if not s.next or s.next[0].text not in _REFERRING or stands_aside(s):
        return
    if REPORTING.intersection(t.text for t in s.tokens[max(s.begin - 3, 0) : s.begin]):
        return
    loose = s.next[0].text == "The" and mine is not None and wording_of(s, mine, LONGEST)
    known = 0.5 if loose else 1.0
    subject = tuple(dict.fromkeys(s.short(n) for n in s.names if s.first <= n.first < s.last))
    done = {_kind(ACTS.get(t.text, "").rpartition(" ")[2]) for t in s.tokens}
    for i, token in enumerate(s.next[:24]):
        noun = singular(token.text)
        if not noun or not ({noun, f"{noun}s"} & MUTUAL or _kind(noun) in done):
            continue  # “Falk spoke on 5 May. That arrest was wrong.”
        close = i <= 2
        parties = subject if close else between_whom(s.next, s.next_names, i, s.short)
        if parties:
            modifier = _modifier(s.next, i)
            yield Telling(noun, modifier, parties[:2], weight=known * (0.7 if close else 0.4))


def _modifier(tokens: Sequence[Token], i: int) -> str:
    """Return the word before a happening that belongs to it: “phone”, “video”, “security”."""
    if i == 0:
        return ""
    return tokens[i - 1].text if is_modifier(tokens[i - 1].text) else ""


def is_modifier(word: str) -> bool:
    """Tell whether a word before a happening says what sort it is of."""
    plain = word.islower() and word.isalpha() and word not in DULL | _AMOUNTS and len(word) > 2
    dull = word.endswith(("ly", "ed", "ing")) or word in PREPOSITIONS | IRREGULAR
    return plain and not dull


def _place(s: Sentence, i: int) -> str:
    """Return the first place named after a happening, else before it: “in Geneva”."""
    for name in sorted(s.names, key=lambda name: name.first < i):
        before = s.tokens[name.first - 1].text if name.first else ""
        if before == "in" and abs(name.first - i) <= 8 and not name.possessive:
            return s.short(name)
    return ""
