"""For whom those speak whom an article names only in part: "the army", "the company", "officials".

A bare body is that of the state that the article is about: the one whose body of that name was told
of before, else the one that is named most, with its people and its capital.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.remembering import remembered
from reader.core.sentences import sentences
from reader.corroboration.bylines import without_bylines
from reader.corroboration.callings import is_person
from reader.corroboration.institutions import government_name, state_office
from reader.corroboration.nations import CAPITALS, COUNTRIES, PEOPLES, country_in
from reader.corroboration.reporting import (
    FIRST_MEN,
    FIRST_WOMEN,
    MEN,
    OFFICE_PARTS,
    ROLES,
    SAYING,
    WOMEN,
)

_STATE_WORDS = OFFICE_PARTS | word_set(
    "president premier minister chancellor government army navy military forces force air armed"
    " coast guard border staff ministry interior health transport education justice agriculture"
    " energy environment trade economy affairs of parliament presidency cabinet intelligence"
    " national spokesman spokeswoman spokesperson official central palace presidential ground"
    " civil aviation defence defense internal external"
)
_HEADS = word_set(
    "president premier minister chancellor government army navy military forces force guard staff"
    " ministry parliament presidency cabinet palace"
)
_TRADES = word_set(
    "air airlines airways lines motors cars paints foods steel energy power oil gas petroleum group"
    " holdings industries systems technologies tech bank capital partners stores shipping chemicals"
    " pharma pharmaceuticals mining mines rail railways trains buses telecom communications media"
    " insurance records books brewery breweries construction homes properties engineering works"
    " logistics couriers software labs laboratories robotics aerospace aviation marine ferries"
    " cruises timber steelworks foundry dairy farms tyres glass cement paper mills tools"
    " textiles fashion toys games studios pictures water electric solar wind nuclear"
    " inc ltd llc plc corp gmbh company co"
)
_SCATTERED = word_set("fire police press campaign political senior deputy former acting")
_ENTERPRISE = late_pattern(
    r"\A(?:the|its|this) (?:(?!central|reserve|state|national|rival|other)[\w-]+ ){0,2}?"
    r"(?:company|firm|bank|airline|carrier|[a-z]*maker|group"
    r"|manufacturer|retailer|operator|producer|giant|developer|publisher|utility|supermarket"
    r"|chain|start-?up|lender|insurer|brewer|builder|conglomerate|corporation)(?: spokes\w+)?\Z"
    r"|\A(?:an?) (?:company|bank|airline|firm) spokes\w+\Z",
    re.IGNORECASE,
)
_KIND = (
    "company|firm|bank|airline|carrier|group|manufacturer|retailer|operator|producer|giant|developer"
    "|publisher|utility|chain|lender|insurer|brewer|builder|[a-z]*maker|charity|club|university"
)
_TWO = 2
_NAME = late_pattern(
    r"(?<![\w@.-])(?:[^\W\d_a-z][\w&-]*\.?)(?:[ ](?:of |& )?[^\W\d_a-z][\w&-]*){0,3}"
)
_HEAD = 20
_AWAY = late_pattern(r"\b(?:to|from|with|for)\s\Z")
_DATELINE = late_pattern(r"[^\W\d_a-z][^.!?\n]{0,60}?(?:\s[-–—]\s|\s?\([A-Z])")
_PLACED = late_pattern(r"\b(?:in|at|near|off|of|from|to|on|for|outside|across|around)\s\Z")
_SHARES = late_pattern(
    r"\b(?:shares?|stock|stakes?|invest\w*|interests?|trading|confidence) in\s\Z", re.IGNORECASE
)
_WITHIN = late_pattern(r"\b(?:in|near|outside|across|around|off)\s(?:the\s)?\Z")
_PLACES = word_set(
    "street road avenue lane square boulevard drive bridge island islands river lake bay harbour"
    " harbor port park hill hills mountain mount valley county city town village district station"
    " airport stadium arena tower towers building estate quarter forest beach canal highway"
    " motorway tunnel dam pier cathedral castle plaza place court terrace crescent coast cape"
)
_FIRST_NAMES = FIRST_MEN | FIRST_WOMEN | MEN | WOMEN
_SMALL = word_set(
    "the a an it he she they we i in on at but and or if as its his her their this that these those"
    " after before when while since two three four five six seven eight nine ten many most some"
    " all no not both last next then there what who why how"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may"
    " june july august september october november december report nobody everyone everybody"
    " nothing anyone somebody someone something"
    " everything none few several others another each every neither either"
)
_BEFORE_HEAD = r"([^\W\d_a-z][\w.-]*(?: [^\W\d_a-z][\w.-]*)?)(?:['’]s?)? (?:[\w-]+ ){0,2}?"
_COUNTED = late_pattern(
    r"\A(?:(?:the|a|an|one|two|three|four|five|six|several|some|many|senior|multiple|\d+) )*",
    re.IGNORECASE,
)
_ARTICLE = late_pattern(r"\Athe ", re.IGNORECASE)
_TOLD = late_pattern(
    r"\s*(?:has |have |had |later |also )?(?:told|tells?|informed)\s(?:the\s)?"
    r"([^\W\d_a-z][\w.&-]*(?: (?:of |and )?[^\W\d_a-z][\w.&-]*){0,4})"
)


def state_body(speaker: str, text: str, at: int) -> str:
    """Return which state's a bare body is that speaks at a place of a text; "" where none is told.

    "The interior ministry" in a report of France is France's.
    """
    words = [word.casefold().strip(".,") for word in speaker.split()]
    if words and words[0] in {"the", "its"}:
        words.pop(0)
    ministry = len(words) in (2, 3) and words[-1] in {"ministry", "minister"} and speaker.islower()
    if not words or not (ministry or all(word in _STATE_WORDS for word in words)):
        return ""
    head = next((word for word in reversed(words) if word in _HEADS), "")
    if not head or any(word in _SCATTERED for word in words):
        return ""
    state = _named_before(head, text, at) or _most_named(text, at)
    return state_office(head, state) or government_name(state) if state else ""


def is_enterprise(speaker: str) -> bool:
    """Tell whether a speaker is "the company" or another of the kind, without its name."""
    return bool(_ENTERPRISE.match(speaker))


def enterprise(speaker: str, people: frozenset[str], text: str, at: int) -> str:
    """Return the name of the company that "the company" is at a place of a text, "" if untold.

    It is the only name that is no person's, state's or place's, else the only one of these that
    the text shows to be a company's.
    """
    if not is_enterprise(speaker):
        return ""
    found = [
        one for one in _names(text) if not _is_of(one[1], people) and not is_person(one[1], (text,))
    ]
    before = _whole_names(name for start, name in found if start < at)
    # What is named behind it alone is of its kind or nobody: a person, a rival, a supplier.
    return (
        _one(before, text) if before else _one({name for _, name in found if is_trade(name)}, text)
    )


def its_body(people: frozenset[str], text: str, at: int) -> str:
    """Return whose "its director" is at a place: the one body of the sentence, or the one before.

    "" where there is none, or several.
    """
    start = max(text.rfind("\n", 0, at), 0)
    last = [*sentences(text, Span(start, at))][-_TWO:]
    for sentence in reversed(last):
        names = _whole_names(
            name
            for begin, name in _names(text)
            if sentence.start <= begin < sentence.end
            and not _is_of(name, people)
            and not is_person(name, (text,))
        )
        if names:
            return _one(names, text)
    return ""


def _whole_names(names: Iterable[str]) -> set[str]:
    """Return names without those that are the head of another: "Brack" of "Brack Textiles"."""
    every = {*names}
    return {one for one in every if not any(two.startswith(f"{one} ") for two in every)}


def _one(names: set[str], text: str) -> str:
    if len(names) > 1:
        names = {one for one in names if is_trade(one) or _is_company_in(one, text)}
    return names.pop() if len(names) == 1 else ""


def _is_company_in(name: str, text: str) -> bool:
    """Tell whether a text has of a name what is told of companies: shares, sales, a boss."""
    own = re.escape(name)
    return bool(
        re.search(
            rf"\b(?i:shares|stake|stock|investors?|sales) (?:in|of|at) {own}\b"
            rf"|\b{own}(?:['’]s?)? (?i:shares|stock|sales|profits?|boss|chief|customers)\b"
            rf"|\b{own}, (?:the|a|an) [^,.]{{0,40}}\b(?:{_KIND})\b|\b(?:{_KIND}) {own}\b",
            text,
        )
    )


def told_to(speaker: str, text: str, end: int) -> str:
    """Return unnamed speakers with the outlet they told it: "officials (The New York Times)".

    `end` is where the text names them up to; "" where it tells no outlet.
    """
    outlet = _TOLD.match(text, end)
    return told_by_way_of(speaker, outlet[1]) if outlet else ""


def told_by_way_of(speaker: str, outlet: str) -> str:
    """Return what `told_to` does where the outlet is known."""
    return f"{_plain(speaker)} ({_ARTICLE.sub('', outlet).rstrip('.')})"


def _plain(speaker: str) -> str:
    return _COUNTED.sub("", speaker).strip().casefold() or speaker


def _named_before(head: str, text: str, at: int) -> str:
    """Return the state whose body of that kind was named last before a place, "" without one."""
    noun = rf"(?i:{re.escape(head)})"
    found = re.compile(rf"{_BEFORE_HEAD}{noun}\b|\b{noun} of ((?:the )?[^\W\d_a-z][\w]*)")
    last = ""
    for match in found.finditer(text, 0, at):
        own = country_in((match[1] or match[2]).removeprefix("the ").split())
        last = own or last
    return last


def _most_named(text: str, at: int) -> str:
    found = _states(without_bylines(text))
    if not found:
        return ""
    often = Counter(state for _, state in found)
    alone = len(often) == 1
    likely = [
        (start, state)
        for start, state in found
        if often[state] > 1 or _opens(text, start) or (alone and not _AWAY.search(text, 0, start))
    ]
    if not likely:
        return ""
    return max(likely, key=lambda one: (often[one[1]], one[0] <= at, -abs(at - one[0])))[1]


def _opens(text: str, at: int) -> bool:
    """Tell whether a place stands in a dateline; elsewhere one mention tells little."""
    first = text.rfind("\n", 0, at) + 1
    return first >= at - _HEAD and bool(_DATELINE.match(text, first))


@remembered(64)
def _states(text: str) -> tuple[tuple[int, str], ...]:
    """Return where a text names a state, its people or its capital, and which.

    Not where it is the name of a person: "Sofia Lange", and "Sofia" after her.
    """
    found, people = [], set()
    for match in re.finditer(r"[^\W\d_a-z][\w.-]*(?: [^\W\d_a-z][\w.-]*){0,4}", text):
        words, at = match.group().split(), 0
        while at < len(words):
            size, state = _state(words[at:])
            name = " ".join(words[at : at + size])
            if state and _is_persons(words, at, size):
                people.add(name)
            elif state:
                found.append((match.start(), state, name))
            at += size
    return tuple(
        (start, state)
        for start, state, name in found
        if name not in people or _PLACED.search(text, max(0, start - 9), start)
    )


def states_named(text: str) -> frozenset[str]:
    """Return the states that a text names, by themselves, their people or their capitals."""
    return frozenset(state for _, state in _states(without_bylines(text)))


def _is_persons(words: list[str], at: int, size: int) -> bool:
    """Tell whether some words that name a state are of a person's name: "Paris Martin"."""
    if at and words[at - 1].casefold() in _FIRST_NAMES:
        return True
    name, after = " ".join(words[at : at + size]), words[at + size : at + size + 1]
    if name.casefold() in PEOPLES or name.isupper() or name.endswith(".") or not after:
        return False
    follows = after[0].casefold().rstrip(".")
    return not after[0].isupper() and follows not in (
        _STATE_WORDS | ROLES | _SMALL | PEOPLES.keys()
    )


def _state(words: list[str]) -> tuple[int, str]:
    for size in range(min(3, len(words)), 0, -1):
        plain = " ".join(words[:size]).rstrip(".,")
        name = plain.casefold() if plain != "Us" else ""
        state = COUNTRIES.get(name) or PEOPLES.get(name) or CAPITALS.get(name, "")
        if state:
            return size, state
    return 1, ""


@remembered(64)
def _names(text: str) -> tuple[tuple[int, str], ...]:
    """Return where a text names what may be a company, and as what.

    Neither what is a place by its last word nor what something lies in elsewhere.
    """
    found, places = [], set()
    for match in _NAME.finditer(without_bylines(text)):
        words = match.group().split()
        start = match.start()
        while words and words[0].casefold().rstrip(".") in _SMALL:
            words.pop(0)
        low = [word.casefold().rstrip(".") for word in words]
        placed = bool(_PLACED.search(text, max(0, start - 9), start))
        placed = placed and not _SHARES.search(text, max(0, start - 24), start)
        placed = placed or bool(low and low[-1] in _PLACES)
        state = any(_state([word])[1] for word in words)
        if len(words) == 1 and not _is_name_there(text, start, match.end()):
            continue
        if words and not placed and not state and not any(one in ROLES | _SMALL for one in low):
            found.append((start, " ".join(words).rstrip(".")))
        elif words and placed and _WITHIN.search(text, max(0, start - 14), start):
            places.add(" ".join(words).rstrip("."))
    return tuple(one for one in found if one[1] not in places)


def _is_name_there(text: str, start: int, end: int) -> bool:
    """Tell whether one word with a capital is a name; at the head of a sentence it may be none.

    There a verb must follow of those who speak: "Gazprom said".
    """
    before = text[max(0, start - 3) : start].rstrip("\"“‘' ")
    if before and before[-1] not in ".!?\n":
        return True
    following = text[end : end + 20].split()
    return bool(following) and (following[0].casefold() in SAYING)


def is_trade(name: str) -> bool:
    """Tell whether a name ends as those of companies do: "Halvorsen Paints"."""
    words = name.split()
    return len(words) > 1 and words[-1].casefold().rstrip(".") in _TRADES


def is_short_for(short: str, name: str) -> bool:
    """Tell whether a word is how a company of a longer name goes: "Halvorsen" of "… Paints"."""
    return is_trade(name) and " " not in short and name.startswith(f"{short} ")


def _is_of(name: str, people: frozenset[str]) -> bool:
    return any(name in person or person in name for person in people)
