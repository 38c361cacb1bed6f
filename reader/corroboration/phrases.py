"""The words around a reporting verb, and the phrase that names who speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.corroboration.nations import PEOPLES
from reader.corroboration.reporting import (
    BODIES,
    DOING,
    OFFICE_PARTS,
    PAPERS,
    ROLES,
    SAYING,
)

QUOTE = "\x01"
"""Stands for a whole quotation in a list of tokens."""

_TOKEN = late_pattern(
    r"\x01+|--+|(?:[^\W\d_]\.){2,}|[^\W\d_]\.(?=\s[^\W\d_])|@?[^\W_]+(?:[-'’.@&][^\W_]+)*(?:['’](?=\s))?"
    r"|[,;:()\[\]—–!?.…]|\S"
)
_MOST = 14
_ADVERBS = word_set(
    "also has have had once again later then earlier repeatedly previously would will did not never"
    " often even still just now already always once further simply famously himself herself"
    " themselves reportedly long at times both too first then-"
)
_TIMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january"
    " february march april may june july august september october november december week month"
    " year morning afternoon evening night jan feb mar apr jun jul aug sep sept oct nov dec"
)
_WHICH = frozenset({"this", "last"})
_STOP = word_set(
    "and but or that which who whom whose while as because when where after before since if than"
    " though although is are was were be been being will would can could should may might must has"
    " have had do does did not it this these those what how why so yet to by from with about into"
    " against over under between during amid through whether until like nor there here"
)
_JOB = late_pattern(
    r"\A(?!(?:after|former|other|over|under|never|however|whether|water|later|earlier|either|rather"
    r"|further|another|together|per|near)\Z)\w{2,}(?:ist|er|or|ian|eer|man|woman|ess)\Z"
)
"""How words for jobs end."""
_JOBS = word_set(
    "astronaut nurse chef cook athlete guest mechanic architect pilot surgeon midwife medic"
    " paramedic clerk artist poet shepherd farmhand psychologist athlete student tenant retiree"
    " pensioner teenager eyewitness goalkeeper striker winger midfielder sprinter tourist"
)
PARTICLES = word_set("de la van von al bin der den da do dos das di del du el ibn ter")
"""Small words inside names of people: "Lula da Silva"."""
LINKS = PARTICLES | word_set("of for at in to on from with and the his her their its our &")
"""Small words that hold a phrase together: "secretary of state"."""
DETERMINERS = word_set(
    "a an the his her their its one another some many several most two three other our my"
)
"""Words that a phrase begins with and that are no part of a name."""
_CALLED_FOR = word_set(
    "organisation organization agency institute centre center centres centers bureau society fund"
    " board foundation forum administration service department ministry"
)
"""What bodies are called before "for" or "of": "Organization for Migration"."""
_QUALIFIERS = word_set("familiar close briefed knowledge")
_QUALIFIED_BY = word_set("with to on of about")
_QUALIFYING = 8
_KNOWING = frozenset({"with", "direct", "knowledge"})
_CALLED = ROLES | OFFICE_PARTS | BODIES
VERBAL = word_set("is are was were has have had will would can could should may might did do does")
"""Verbs that only help others."""
PRONOUNS = word_set("he she they it i we")
_ISSUED = word_set("issued released posted published signed shared sent")
_OWNING = frozenset({"his", "her", "their"})
_SEEN = frozenset({"seen", "obtained", "reviewed"})
_WITH_HER = _OWNING | {"and"}
_OTHERS = (["colleagues"], ["others"], ["co-authors"], ["coauthors"])
_COMPANY = 2
_IN_OFFICE = frozenset({"managing", "acting", "commanding", "presiding", "outgoing", "sitting"})
_INITIALS = frozenset({"WHO", "IT", "US"})
ADDRESSES = word_set(
    "mr mrs ms miss sir dr sen rep gov gen lt col sgt rev prof st mr. mrs. ms. dr. sen. rep. gov."
    " gen. sir."
)


@frozen
class Token:
    """A word, mark or quotation; `start` and `end` are code points."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word in lower case; initials that are a small word otherwise as they stand: WHO."""
        return self.text if self.text in _INITIALS else self.text.lower()

    @property
    def quote(self) -> bool:
        """Whether it is a quotation."""
        return self.text[0] == QUOTE

    @property
    def capital(self) -> bool:
        """Whether it is a word with a capital letter."""
        return self.text[0].isupper() or (self.text[0] == "@" and len(self.text) > 1)

    @property
    def word(self) -> bool:
        """Whether it is a word or number."""
        return self.text[0].isalnum() or self.text[0] == "@"

    @property
    def plain(self) -> str:
        """The word without a possessive ending."""
        return re.sub(r"['’]s?\Z", "", self.text)


@frozen
class Phrase:
    """A phrase that names a speaker: token numbers `first` up to `last`, not included.

    `beside` is the apposition that says what they are, as token numbers.
    """

    first: int
    last: int
    beside: tuple[int, int] | None = None


def tokens_of(masked: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a stretch in which quotations are runs of `QUOTE`."""
    found = [Token(_dash(m[0]), m.start(), m.end()) for m in _TOKEN.finditer(masked, start, end)]
    if any(token.text in _INITIALS for token in found) and masked[start:end].isupper():
        # In a line of capitals they are the small words.
        return [replace(t, text=t.text.title()) if t.text in _INITIALS else t for t in found]
    return found


def _dash(text: str) -> str:
    return "—" if text.startswith("--") else text


def before(tokens: Sequence[Token], verb: int, *, anyone: bool = False) -> Phrase | None:
    """Return who stands before a verb: "Nuland", "Lukyanov, editor of …," or None.

    With `anyone`, what no list knows as a speaker is one too: "the editorial board".
    """
    at = _past_adverbs(tokens, verb)
    if at > 1 and tokens[at - 1].low == "who":
        # As in: It was Holm who said it.
        at -= 2 if tokens[at - 2].text == "," else 1
    at = _past_company(tokens, at)
    beside: tuple[int, int] | None = None
    if at > 0 and tokens[at - 1].text in {",", ")", "—", "–"}:
        opened = _opening(tokens, at - 1)
        if opened is None:
            return None
        inner = (opened + 1, at - 1)
        name = _left(tokens, at - 1)
        own = _past_age(tokens, inner[0])
        if name is not None and name.first == inner[0] and _is_person(tokens, name, own):
            role = _left(tokens, opened)
            if role is None or not _has_role(tokens, role):
                return Phrase(own, name.last)
            return Phrase(own, name.last, (role.first, role.last))
        beside, at = inner, opened
        if at > 0 and tokens[at - 1].text == ")":
            # As in: Jim Jordan (R-Ohio), a member of the panel, said.
            bracket = _opening(tokens, at - 1)
            at = at if bracket is None else bracket
    found = _qualified(tokens, at) or _left(tokens, at, anyone=anyone)
    if found is None:
        return None
    return (_named_before(tokens, found) if beside else None) or replace(found, beside=beside)


def _named_before(tokens: Sequence[Token], office: Phrase) -> Phrase | None:
    """Return who stands before an office that another insertion follows, None where nobody does.

    As in: John Dickey, the head of Ora Media — which makes the programme — said.
    """
    if office.first < 2 or tokens[office.first - 1].text != "," or _is_person(tokens, office):
        return None
    name = _left(tokens, office.first - 1)
    if name is None or not _is_person(tokens, name):
        return None
    return Phrase(name.first, name.last, (office.first, office.last))


def after(tokens: Sequence[Token], verb: int, *, anyone: bool = False) -> Phrase | None:
    """Return who stands after a verb or preposition: "said Jen Psaki, the press secretary"."""
    first = verb + 1
    while first < len(tokens) and (
        tokens[first].low in _ADVERBS or tokens[first].low.endswith("ly")
    ):
        first += 1
    last = first
    while last < len(tokens) and last - first < _MOST and _goes_on(tokens, first, last):
        last += 1
    while last > first and (tokens[last - 1].low in LINKS or tokens[last - 1].low in _TIMES):
        last -= 1
    if last == first or not (anyone or names_somebody(tokens, first, last)):
        return None
    if last < len(tokens) and tokens[last].low == "by" and tokens[last - 1].low in _ISSUED:
        # As in: reads a statement issued by the hospital.
        return after(tokens, last)
    if last < len(tokens) and tokens[last].low == "by" and tokens[last - 1].low in _SEEN:
        by = after(tokens, last)
        return Phrase(first, by.last) if by else Phrase(first, last)
    last = _past_qualifier(tokens, last)
    beside = None
    end = _apposition(tokens, last)
    if end:
        beside = (last + 1, end)
        called = Phrase(first, last)
        name = Phrase(_past_age(tokens, last + 1), end)
        words = tokens[name.first : end]
        of_somebody = _is_somebodys(tokens, called)
        pure = 2 - of_somebody <= len(words) <= 4 and all(t.capital for t in words)
        said_what = of_somebody or _has_role(tokens, called) or _is_plainly_one(tokens, called)
        if pure and said_what and not _is_person(tokens, called):
            return Phrase(name.first, name.last, (first, last))
    return Phrase(first, last, beside)


def _dateline(tokens: Sequence[Token]) -> int:
    """Return where the dash of a dateline stands at the head of a sentence, -1 without one."""
    if not tokens or len(tokens[0].text) < 3 or not tokens[0].text.isupper():
        return -1
    return next((n for n, token in enumerate(tokens[:14]) if token.text in "—–"), -1)


def _qualified(tokens: Sequence[Token], end: int) -> Phrase | None:
    """Return the phrase that ends at a token as in "officials familiar with the matter"."""
    for at in range(end - 2, max(end - _QUALIFYING, 0), -1):
        if not tokens[at].word or tokens[at].low in VERBAL:
            return None
        if tokens[at].low in _QUALIFIERS and tokens[at + 1].low in _QUALIFIED_BY:
            known = tokens[at].low == "knowledge"
            head = _left(tokens, _with(tokens, at) if known else at)
            return Phrase(head.first, end) if head else None
    return None


def _with(tokens: Sequence[Token], at: int) -> int:
    """Return where "with direct knowledge" begins that ends at a token."""
    return next((n for n in (at - 1, at - 2) if n > 0 and tokens[n].low == "with"), at)


def _past_qualifier(tokens: Sequence[Token], last: int) -> int:
    """Return where a phrase ends that goes on as "familiar with the matter", else `last`."""
    at = last
    known = tokens[last - 1].low not in _QUALIFIERS
    while known and at < min(last + 3, len(tokens)) and tokens[at].low in _KNOWING:
        at += 1
    if tokens[at - 1].low not in _QUALIFIERS or at >= len(tokens):
        return last
    if tokens[at].low not in _QUALIFIED_BY:
        return last
    end = at + 1
    while end < min(at + _QUALIFYING, len(tokens)) and tokens[end].word:
        if tokens[end].low in VERBAL or tokens[end].low in SAYING or tokens[end].low == "that":
            break
        end += 1
    return end


def _past_company(tokens: Sequence[Token], at: int) -> int:
    """Return where "Rao and her team" ends without those who are with her, else `at`."""
    first = at
    while first > 0 and at - first <= _COMPANY and tokens[first - 1].low not in _WITH_HER:
        if tokens[first - 1].capital or not tokens[first - 1].word:
            return at
        first -= 1
    joined = first - 1 if first and tokens[first - 1].low in _OWNING else first
    if joined == first and [token.low for token in tokens[first:at]] not in _OTHERS:
        return at
    named = joined > 1 and tokens[joined - 1].low == "and" and tokens[joined - 2].capital
    return joined - 1 if named and joined < at else at


def subject(tokens: Sequence[Token]) -> Phrase | None:
    """Return what a sentence is about: its first phrase, past "On Thursday," and the like."""
    first = _dateline(tokens)
    if first >= 0:
        return after(tokens, first)
    low = tokens[0].low if tokens else ""
    opens = low in (LINKS | _STOP) - DETERMINERS - {"the"}
    if opens or low in {"following", "meanwhile", "still"} or low.endswith(("ing", "ed", "ly")):
        first = next((n for n, t in enumerate(tokens[:40]) if t.text == ","), -2)
    return after(tokens, first) if first > -2 else None


def _apposition(tokens: Sequence[Token], last: int) -> int:
    """Return where the words end that say what somebody is, behind a comma; 0 without such."""
    if last + 1 >= len(tokens) or tokens[last].text not in {",", "("}:
        return 0
    if tokens[last + 1].low in PRONOUNS:
        return 0
    end = last + 1
    while end < len(tokens) and not tokens[end].quote:
        low, titled = tokens[end].low, tokens[end - 1].low in ADDRESSES
        if tokens[end].text in ",.;:)—" and not (titled and tokens[end].text == "."):
            break
        if low in VERBAL or ((low in SAYING or low in DOING) and not tokens[end].capital):
            return 0
        end += 1
    return 0 if tokens[last + 1].low.endswith("ing") else end


def _goes_on(tokens: Sequence[Token], first: int, at: int) -> bool:
    token = tokens[at]
    if token.quote or not token.word:
        return token.text == "." and at > first and tokens[at - 1].low in ADDRESSES
    low = token.low
    if at == first:
        return (
            token.capital
            or low in DETERMINERS | PRONOUNS | ROLES | OFFICE_PARTS
            or low.endswith("s")
            or _leads_to_name(tokens, at)
            or (at + 1 < len(tokens) and tokens[at + 1].low == "and" and _linked(tokens, at + 1))
        )
    if tokens[first].low in PRONOUNS:
        return False
    if token.text in LINKS:
        return _linked(tokens, at)
    if (
        low in _STOP
        or low in _TIMES
        or (low in _ADVERBS and not token.capital)
        or (low.endswith("ly") and not token.capital and not _describes(tokens, first, at))
    ):
        return False
    doing = low.endswith("ing") and not token.capital and low not in _IN_OFFICE
    if low in SAYING or low in DOING or doing:
        return False
    left = tokens[at - 1]
    behind_name = left.capital and left.low not in DETERMINERS and left.text == left.plain
    if behind_name and not token.capital and low not in _CALLED:
        if tokens[at - 1].low in PEOPLES and any(t.capital for t in tokens[at + 1 : at + 3]):
            return True
        if _leads_to_name(tokens, at):
            return True
        return at - first <= 2 and at + 1 < len(tokens) and tokens[at + 1].low in ROLES
    return True


def is_job(word: str) -> bool:
    """Tell whether a word in lower case ends like one for what somebody does, or is such a word."""
    return _JOB.search(word) is not None or word in _JOBS


def _leads_to_name(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether plain words stand between here and a name: "conference president Ada Obi"."""
    end = at
    while end < min(at + 3, len(tokens)) and _is_plain_noun(tokens[end]):
        end += 1
    named = at < end < len(tokens) and tokens[end].capital and tokens[end].low not in _TIMES
    return named and (tokens[end - 1].low in ROLES or _JOB.search(tokens[end - 1].text) is not None)


_NO_NOUNS = _STOP | LINKS | _TIMES | _ADVERBS | DETERMINERS


def _is_plain_noun(token: Token) -> bool:
    low = token.low
    held = low in _NO_NOUNS or low in SAYING or low in DOING
    return token.text.isalpha() and not (token.capital or held or low.endswith(("ly", "ing", "ed")))


def _describes(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Tell whether an adverb stands inside a phrase: "a visibly tired Holm"."""
    inside = at == first + 1 and tokens[first].low in DETERMINERS
    return inside and any(token.capital for token in tokens[at + 1 : at + 4])


def _linked(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a small word inside a phrase holds it together: "secretary of state"."""
    low = tokens[at].low
    left = tokens[at - 1]
    if at + 1 >= len(tokens) or not tokens[at + 1].word or tokens[at + 1].low in _TIMES:
        return False
    right = tokens[at + 1]
    if low in PARTICLES or low == "&":
        return left.capital or right.capital
    if low in {"the", "his", "her", "their", "its", "our"}:
        return left.low in LINKS
    if low == "and":
        job = left.low in ROLES or _JOB.search(left.text) is not None
        jobs = job and _leads_to_name(tokens, at + 1)
        return jobs or (left.capital and right.capital)
    if low == "of":
        return True
    if low in {"for", "at", "from", "with", "in", "to", "on"}:
        holds = left.low in ROLES or left.plain.lower() in ROLES or is_several(left)
        holds = (
            holds
            or _has_job(tokens, at - 1)
            or left.low in BODIES
            or (left.capital and left.low in _CALLED_FOR)
        )
        return holds and (right.capital or right.low in {"the", "his", "her", "both", "a"})
    return False


def _has_job(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word is what somebody does: "one trader in London"."""
    opened = any(t.low in DETERMINERS for t in tokens[max(0, at - 3) : at])
    return opened and _JOB.search(tokens[at].text) is not None


def is_several(token: Token) -> bool:
    """Tell whether a word is of several of a sort: "engineers with the water board"."""
    low = token.low
    made = low.endswith("s") and not low.endswith(("ss", "us", "is")) and token.text == token.plain
    return made and token.word and low not in _STOP | _TIMES | SAYING.keys() | DOING.keys()


class _Step(Enum):
    """Whether a phrase takes one more word to its left, and may go on then."""

    ON = 1
    LAST = 2


def _step_left(tokens: Sequence[Token], first: int, end: int) -> _Step | None:
    token, low = tokens[first - 1], tokens[first - 1].low
    if token.quote or not token.word:
        titled = token.text == "." and first >= 2 and tokens[first - 2].low in ADDRESSES
        return _Step.ON if titled else None
    if low in PRONOUNS:
        return _Step.LAST
    if low.endswith(("n't", "n’t")):
        return None
    if token.text in LINKS and first < end and _linked_left(tokens, first - 1):
        return _Step.ON
    if low in DETERMINERS:
        return _Step.LAST if first < end else None
    if token.text in LINKS or low in _STOP:
        return None
    if token.capital:
        return _Step.ON
    adverb = low.endswith("ly") and first == end
    return None if adverb or low in SAYING or low in DOING else _Step.ON


def _listed(tokens: Sequence[Token], first: int, end: int) -> int:
    """Return where "the ministers of France, Spain and Italy" begins, else `first`."""
    names = tokens[first:end]
    if not (any(t.low == "and" for t in names) and all(t.capital or t.low == "and" for t in names)):
        return first
    at = first
    while at >= 2 and tokens[at - 1].text == "," and tokens[at - 2].capital:
        at -= 2
        while at > 0 and tokens[at - 1].capital:
            at -= 1
    if at < 2 or tokens[at - 1].low != "of" or not is_several(tokens[at - 2]):
        return first
    head = _left(tokens, at - 1, anyone=True)
    return head.first if head else first


def _left(tokens: Sequence[Token], end: int, *, anyone: bool = False) -> Phrase | None:
    first, step = end, None
    while first > 0 and end - first < _MOST and (step := _step_left(tokens, first, end)):
        first -= 1
        if step is _Step.LAST:
            break
    if step is None:
        first = _listed(tokens, first, end)
    while first < end and tokens[first].text in LINKS - DETERMINERS:
        first += 1
    while first < end and tokens[first].low in _TIMES:
        first += 1
    if first == end or not (anyone or names_somebody(tokens, first, end)):
        return None
    return Phrase(first, end)


def _linked_left(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].word and _linked(tokens, at)


def _past_adverbs(tokens: Sequence[Token], verb: int) -> int:
    at = verb
    while at > 0:
        low = tokens[at - 1].low
        # A capital makes a name of it: "the Financial Times", "Senator Long".
        adverb = low in _TIMES or (
            not tokens[at - 1].capital and (low in _ADVERBS or low.endswith("ly"))
        )
        if at < verb and (low == "on" or low in _WHICH):
            adverb = True
        if not adverb:
            break
        at -= 1
    return at


def _opening(tokens: Sequence[Token], closing: int) -> int | None:
    """Return where the insertion begins that ends at a mark, None where none does."""
    pair = {")": "(", "—": "—", "–": "–", ",": ","}[tokens[closing].text]
    for at in range(closing - 1, max(closing - 30, 0), -1):
        if tokens[at].quote:
            return None
        if tokens[at].text == pair:
            wordless = not tokens[at - 1].word if at else True
            return None if wordless else at
    return None


def names_somebody(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a phrase can be somebody who speaks: a name, a pronoun or what people are."""
    for token in tokens[first:last]:
        if token.capital and token.low not in _TIMES and token.low not in _STOP | DETERMINERS:
            return True
        singular = token.plain.lower().removesuffix("s")
        body = token.low in BODIES and token is tokens[last - 1]
        if body or token.low in ROLES | PAPERS or singular in ROLES or token.low in PRONOUNS:
            return True
    return False


def _has_role(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return any(
        t.low in ROLES or t.plain.lower().removesuffix("s") in ROLES
        for t in tokens[phrase.first : phrase.last]
    )


def _is_somebodys(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether somebody is called by whose they are: "Holm's co-author", "her brother"."""
    words = tokens[phrase.first : phrase.last]
    owned = words[0].low in _OWNING or any(t.text != t.plain for t in words[:-1])
    return owned and len(words) > 1 and not words[-1].capital


def _is_plainly_one(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether somebody is called by common nouns alone: "the carpenter"."""
    words = tokens[phrase.first : phrase.last]
    plain = all(t.word and not t.capital for t in words) and words[-1].low not in BODIES
    return words[0].low in DETERMINERS and len(words) > 1 and plain


def _past_age(tokens: Sequence[Token], at: int) -> int:
    """Return where a name begins behind an age: "34-year-old Kari Holm"."""
    return at + (at < len(tokens) and tokens[at].low.endswith("-year-old"))


def _is_person(tokens: Sequence[Token], phrase: Phrase, first: int | None = None) -> bool:
    words = tokens[phrase.first if first is None else first : phrase.last]
    return (
        1 <= len(words) <= 5
        and all(t.capital or t.low in LINKS or t.text == "." for t in words)
        and words[0].capital
    )
