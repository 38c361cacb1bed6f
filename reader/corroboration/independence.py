"""Whether two who say one thing are known to be independent: two names that nothing joins.

Doubt is the rule: whoever is not named, is named in part, is a paper or hearsay may be whom the
other article quotes. Such are counted apart, it is said beside the sum, and nothing is confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache

from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.remembering import remembered
from reader.core.sentences import sentences
from reader.corroboration.callings import (
    FIRST_NAMES,
    OFFICES,
    PROXIES,
    called,
    has_title,
    is_person,
)
from reader.corroboration.identity import are_two_people, parts
from reader.corroboration.initials import listed_body
from reader.corroboration.institutions import government_of
from reader.corroboration.nations import is_nation
from reader.corroboration.origin_values import Because, Told
from reader.corroboration.reporting import AGENCIES, BODIES, ROLES
from reader.corroboration.said import Attribution
from reader.corroboration.standing import is_enterprise
from reader.corroboration.terms import STOP

_SMALL = word_set("of for the and in on at de la du des von & et with to")
_LINKS = word_set("of at in from with for on to who near whose which that seen")
_APART = late_pattern(
    r"\b(?:critic|critics|opposition|opponent|rival|former|ex-\w+|customer|client of|fan|victim"
    r"|plaintiff|against|sued|suing|competitor|patient|pupil|student|tenant)\b",
    re.IGNORECASE,
)
"""Words for somebody who does not speak for the body named beside them."""
_OUTLETS = word_set(
    "post times herald gazette courier news journal tribune guardian star mail telegraph mirror sun"
    " chronicle observer press radio television tv magazine weekly daily standard independent"
    " broadcaster newspaper zeitung"
)
_NOBODY = word_set(
    "someone somebody everyone everybody nobody anyone people staff management police media press"
    " others another one some many few most both neither it they locals customs security rescue"
    " officials authorities"
)
_SERVICES = (
    ("police",), ("fire service", "fire department", "fire brigade", "firefighters"),
    ("coast guard", "coastguard"), ("ambulance service", "paramedics"), ("army", "military"),
    ("navy",),
)  # fmt: skip
_LOCAL = word_set(
    "police prosecutors prosecution court council government parliament firefighters authorities"
    " hospital university school airport harbour port club zoo museum police's service department"
    " brigade guard ministry army navy military"
)
"""What tells a body by the name of its place: "Odena police"."""
_QUOTED = late_pattern(r"[“\"‘„«][^“”\"„«»]*[”\"’»]")
_SAYING = late_pattern(
    r"\b(?:said|says|say|saying|told|tells|according to|reported|reports?|reportedly|announced"
    r"|emerged|learn(?:ed|t) that|sources?|alleged(?:ly)?|claim(?:s|ed)?|wrote|writes|admitted"
    r"|confirmed|testified|understood|believed|rumou?r(?:s|ed)?|heard that|stated|insisted|argued"
    r"|warned|disclosed|revealed|recalled|acknowledged|conceded|reckons?|apparently|shows?|quoted)\b",
    re.IGNORECASE,
)


_RUN, _CONTENT = 7, 3
"""So many words in a row, and words with content among them, two do not choose by chance."""


class _Kind(Enum):
    OWN = auto()
    NAMED = auto()
    UNNAMED = auto()


def surely_two(
    one: Told,
    other: Told,
    texts: Mapping[str, str],
    said: Mapping[str, Sequence[Attribution]],
) -> bool:
    """Tell whether two of different origins are known to be independent.

    `texts` are those of the claim's articles, by id, and `said` who is quoted in them.
    """
    if one.ruled or other.ruled or Because.PERSON in (one.because, other.because):
        return True
    kinds = _kind(one, texts), _kind(other, texts)
    if _Kind.UNNAMED in kinds:
        return _are_two_services(one, other)
    if _Kind.OWN in kinds:
        return all(
            not _is_quoted_by(two, said.get(own.article_id, ()))
            for own, two, kind in ((one, other, kinds[0]), (other, one, kinds[1]))
            if kind is _Kind.OWN
        )
    return _are_two_names(one, other, texts, said)


def is_told_by_somebody(text: str, span: Span, said: Sequence[Attribution]) -> bool:
    """Tell whether words of saying stand by what nobody is found to say: "it is understood"."""
    start = text.rfind("\n", 0, span.start) + 1
    line = text.find("\n", span.end)
    paragraph = Span(start, len(text) if line < 0 else line)
    for sentence in _sentences_in(text, paragraph.start, paragraph.end):
        if not sentence.overlaps(span):
            continue
        words = text[sentence.start : sentence.end]
        own = [one for one in said if one.speaker and sentence.start <= one.start < sentence.end]
        if any(not span.overlaps(Span(one.start, one.end)) for one in own):
            # Somebody else says something beside it, so the words of saying are theirs.
            continue
        inside = (found.span() for found in _QUOTED.finditer(words))
        quoted = any(a + sentence.start <= span.start < b + sentence.start for a, b in inside)
        if quoted or _tells(words):
            return True
    return False


@remembered(4096)
def _tells(sentence: str) -> bool:
    """Tell whether a sentence has words of saying; many passages may stand in one."""
    return _SAYING.search(sentence) is not None


def copied(one: Told, other: Told, words: str, others: str) -> bool:
    """Tell whether an article may have copied what it says itself: a run of words is in both."""
    itself = {Because.CREDIT, Because.AGENCY}
    if not {one.because, other.because} & itself or one.article_id == other.article_id:
        return False
    return _have_run_in_common(words, others)


def _have_run_in_common(one: str, other: str) -> bool:
    ours, theirs = (tuple(re.findall(r"[\w'’]+", words.casefold())) for words in (one, other))
    runs = {theirs[at : at + _RUN] for at in range(len(theirs) - _RUN + 1)}
    return any(
        run in runs and sum(word not in STOP for word in run) >= _CONTENT
        for run in (ours[at : at + _RUN] for at in range(len(ours) - _RUN + 1))
    )


def _kind(told: Told, texts: Mapping[str, str]) -> _Kind:
    if told.unsure:
        return _Kind.UNNAMED
    if told.because in (Because.CREDIT, Because.AGENCY):
        return _Kind.OWN
    if government_of(told.body):
        return _Kind.NAMED
    if _is_outlet(told):
        return _Kind.UNNAMED
    named = _is_name(told.person, texts) or (
        _is_body(told.body or told.name, texts) and not _describes(told)
    )
    return _Kind.NAMED if named else _Kind.UNNAMED


def _is_outlet(told: Told) -> bool:
    """Tell whether a paper or an agency is quoted: whom it has it from is not told here."""
    words = told.speaker.casefold().split()
    return bool(words) and (told.speaker in AGENCIES or words[-1] in _OUTLETS)


def _is_name(person: str, texts: Mapping[str, str]) -> bool:
    own = parts(person)
    if not own:
        return False
    return len(own) > 1 or _is_one_name(person, texts)


def _is_one_name(word: str, texts: Mapping[str, str]) -> bool:
    """Tell whether one word with a capital names somebody, and is not the head of a sentence."""
    bare = word.rsplit(maxsplit=1)[-1]
    low = bare.casefold()
    if low in FIRST_NAMES | _NOBODY | BODIES | ROLES or low.removesuffix("s") in ROLES | BODIES:
        return False
    if listed_body(bare):
        return True
    if is_nation(bare):
        return False
    inside = re.compile(rf"[\w,;:“\"] {re.escape(bare)}\b")
    if any(inside.search(text) for text in texts.values()):
        return True
    lower = re.compile(rf"\b{re.escape(low)}s?\b")
    return not low.endswith("s") and not any(lower.search(one) for one in texts.values())


def _is_body(name: str, texts: Mapping[str, str]) -> bool:
    """Tell whether a name is that of one body: "Danish Red Cross", "Odena police"."""
    words = [word.strip(".,") for word in name.removeprefix("the ").split()]
    if not words or not words[0][:1].isupper():
        return False
    proper = [word for word in words if word[:1].isupper() or word[:1].isdigit()]
    others = [word for word in words if word not in proper and word not in _SMALL]
    if any(word not in _LOCAL for word in others):
        return False
    return len(words) > 1 or _is_one_name(words[0], texts)


def _describes(told: Told) -> bool:
    """Tell whether a speaker is told by what they are alone: "Europe's largest airline"."""
    words = [word.strip(".,") for word in told.speaker.replace("’", "'").split()]
    end = next((n for n, word in enumerate(words) if n and word in _LINKS), len(words))
    head = words[end - 1] if words else ""
    if not head or not head[:1].islower() or head in _LOCAL:
        return False
    if told.body and is_enterprise(told.speaker):
        return False
    low = head.casefold()
    return not (low in ROLES or low.removesuffix("s") in ROLES or low.startswith("spokes"))


def _are_two_services(one: Told, other: Told) -> bool:
    """Tell whether two are of different services, whichever town's: police and firefighters."""
    kinds = [_service(told) for told in (one, other)]
    return all(kinds) and kinds[0] != kinds[1]


def _service(told: Told) -> tuple[str, ...]:
    name = (told.body or told.name).casefold()
    if " and " in name:
        # Of two services that speak together the other may be one.
        return ()
    return next((names for names in _SERVICES if name.endswith(names)), ())


def _is_quoted_by(told: Told, said: Iterable[Attribution]) -> bool:
    """Tell whether an article quotes somebody that another quotes."""
    names = {_plain(one) for one in (told.name, told.person, told.body, told.speaker) if one}
    surname = parts(told.person)[-1:]
    return any(
        _plain(each.speaker) in names
        or (each.institution and _plain(each.institution) in names)
        or (surname and parts(each.speaker)[-1:] == surname)
        for each in said
        if each.speaker
    )


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _are_two_names(
    one: Told,
    other: Told,
    texts: Mapping[str, str],
    said: Mapping[str, Sequence[Attribution]],
) -> bool:
    states = government_of(one.body), government_of(other.body)
    if all(states):
        return states[0] != states[1]
    whole = tuple(texts.values())
    people = [_is_person(each, whole) for each in (one, other)]
    if all(people):
        ours, theirs = parts(one.person), parts(other.person)
        two = are_two_people(one.person, other.person) or ours[-1] != theirs[-1]
        names = ours[-1], theirs[-1]
        proxy = any(has_title(name, PROXIES, whole) for name in names)
        return two and not (proxy and _are_in_one_text(*names, whole))
    if _are_named_in_part(one, other):
        return False
    plain = tuple(_plain_text(texts[each], _places(said.get(each, ()))) for each in texts)
    return not any(
        person and _may_speak_for(mine, theirs, whole, plain)
        for mine, theirs, person in ((one, other, people[0]), (other, one, people[1]))
    ) and (any(people) or not _stand_together(_name(one), _name(other), plain))


def _may_speak_for(
    person: Told, body: Told, whole: tuple[str, ...], plain: tuple[str, ...]
) -> bool:
    """Tell whether somebody named may speak for a body, as far as the articles tell."""
    surname = parts(person.person)[-1]
    told_of = person.body and not person.body.startswith("the ")
    if not told_of and has_title(surname, OFFICES, whole):
        return not any(_APART.search(near) for near in called(surname, whole))
    return _stand_together(surname, _name(body), plain)


def _is_person(told: Told, texts: tuple[str, ...]) -> bool:
    return told.body != told.person and is_person(told.person, texts)


def _name(told: Told) -> str:
    return told.body if told.body and not told.body.startswith("the ") else told.name


def _are_named_in_part(one: Told, other: Told) -> bool:
    """Tell whether one has the other's name and more: "Red Cross" and "Danish Red Cross"."""
    short, long = sorted(({*_words(_name(one))}, {*_words(_name(other))}), key=len)
    return bool(short) and short <= long


def _words(name: str) -> list[str]:
    words = (word.strip(".,").casefold() for word in name.replace("’", "'").split())
    return [word.removesuffix("'s") for word in words if word not in _SMALL]


def _are_in_one_text(one: str, other: str, texts: tuple[str, ...]) -> bool:
    return any(_stands_in(one, text) and _stands_in(other, text) for text in texts)


@remembered(8192)
def _stands_in(name: str, text: str) -> bool:
    return re.search(rf"(?i)\b{re.escape(name)}\b", text) is not None


def _stand_together(one: str, other: str, texts: tuple[str, ...]) -> bool:
    """Tell whether a sentence names both, outside what is said, and not as adversaries."""
    return any(
        not _APART.search(_sentences(text)[at])
        for text in texts
        for at in _naming(one, text) & _naming(other, text)
    )


@remembered(8192)
def _naming(name: str, text: str) -> frozenset[int]:
    """Return which sentences of a text have all words of a name."""
    return frozenset(at for at, sentence in enumerate(_sentences(text)) if _has(name, sentence))


def _has(name: str, sentence: str) -> bool:
    return all(word.search(sentence) for word in _whole_words(name))


@lru_cache(maxsize=1024)
def _whole_words(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?i)\b{re.escape(word)}\b") for word in _words(name))


@remembered(4096)
def _sentences_in(text: str, start: int, end: int) -> tuple[Span, ...]:
    return tuple(sentences(text, Span(start, end)))


@remembered(256)
def _sentences(text: str) -> tuple[str, ...]:
    return tuple(text[one.start : one.end] for one in sentences(text, Span(0, len(text))))


def _places(said: Iterable[Attribution]) -> tuple[tuple[Span, Span | None], ...]:
    """Return where something is said and who says it, which is the same for every claim."""
    return tuple((Span(one.start, one.end), one.speaker_span) for one in said)


@remembered(256)
def _plain_text(text: str, said: tuple[tuple[Span, Span | None], ...]) -> str:
    """Return a text with blanks for what others are quoted as saying."""
    kept = list(text)
    for one, inner in said:
        for at in range(one.start, one.end):
            if inner is None or not inner.start <= at < inner.end:
                kept[at] = "\n" if text[at] == "\n" else " "
    return "".join(kept)
