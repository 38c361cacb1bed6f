"""What may stand behind a reporting verb besides what is said: "on Saturday", "in a statement"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.core.naming.words import word_set
from reader.corroboration.phrases import DETERMINERS, PRONOUNS, Token

PAST = word_set(
    "was were had did said told went came ran began broke took gave made got saw left met hit shot"
    " fell rose sank lost won led held kept sent spent sold bought brought built burnt burst caught"
    " chose dealt died drew drove drank ate felt fought found flew forgot froze grew heard hid hung"
    " hurt knew laid lay lit meant paid put quit rang read rode sang sat set shook shut slept spoke"
    " stole stood struck swam swept swore threw thought tore understood woke wore wrote withdrew"
    " is are has have does do will would can could should may might must cut let bled fled became"
    " bore beat bent bit blew bred cost crept dug fed forbade forgave ground knelt leapt learnt"
    " lent overcame overthrew sought shrank slid slew sped spread sprang stuck strode swung taught"
)
"""Verbs in forms that make a clause, beside those that end in -ed."""
_OPENING = word_set(
    "in on at during after before via through by from upon following without until till since"
    " under over within around near outside inside amid to as when while for with"
)
_LINKING = word_set("of in on at with for from to by about and via during after before near over")
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday yesterday today tonight")
_MONTHS = word_set(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec"
)
_CLOCK = word_set(
    "morning afternoon evening night noon midnight week month year weekend early late earlier later"
    " last this next ago then again shortly afterwards afterward separately previously recently"
    " repeatedly publicly yesterday today tonight here hours hour days day minutes weeks months"
    " years just soon"
)
_CLOCKED = word_set("last this next every that")
_GOING_ON = word_set(
    "who which whose where without as while when after before but and though although citing"
    " since because until unless if"
    " according in at on during following with to"
)
_HEADS_OF_CLAUSE = word_set("that there it he she they we i you")
_MADE = word_set(
    "published released issued posted carried broadcast seen obtained held shared aired sent"
    " provided quoted cited dated"
)
_OUTLETS = word_set(
    "newspaper newspapers television tv radio news agency channel magazine broadcaster website"
    " affiliate station daily weekly programme program podcast"
)
_LONGEST = 10


def is_past(token: Token) -> bool:
    """Tell whether a word has the form of a verb that makes a clause."""
    low = token.low
    if token.capital or not token.word:
        return False
    return low in PAST or (low.endswith("ed") and len(low) > 4)


def past_adjuncts(tokens: Sequence[Token], at: int, end: int) -> int:
    """Return where the words end, from a token on, that only tell when, where or how it was said.

    As in "on Saturday", "in a statement on its website", "late on Friday"; `at` where none stand.
    """
    while at < end:
        upto = _one_adjunct(tokens, at, end)
        if upto == at:
            break
        at = upto
    return at


def past_addressee(tokens: Sequence[Token], at: int, end: int) -> int:
    """Return where the words end that name who was told: "reporters", "the BBC", "Channel 4"."""
    first = at
    while at < end and tokens[at].low in DETERMINERS:
        at += 1
    named = at
    while (
        at < end and (tokens[at].capital or tokens[at].text.isdigit()) and not _is_time(tokens[at])
    ):
        at += 1
        if at + 1 < end and tokens[at].low in {"of", "and", "&"} and tokens[at + 1].capital:
            at += 1
    if at > named:
        while at < end and (tokens[at].low in _OUTLETS or tokens[at].capital):
            at += 1
        return at
    while at < min(end, first + 5) and _is_plain(tokens[at]):
        at += 1
    while at < end and tokens[at].capital and not _is_time(tokens[at]):
        at += 1
    return at


def only_adjuncts(tokens: Sequence[Token], at: int, end: int, *, told: bool) -> bool:
    """Tell whether nothing that is said stands behind a verb, from a token up to another.

    `told` tells that the verb takes whom it was said to.
    """
    if told and at < end and tokens[at].low not in _OPENING:
        at = past_addressee(tokens, at, end)
    at = past_adjuncts(tokens, at, end)
    if at >= end:
        return True
    if tokens[at].text not in ",;—–" or at + 1 >= end:
        return False
    following = tokens[at + 1]
    goes_on = following.low in _GOING_ON or following.low.endswith("ing")
    return goes_on and not following.capital


def past_days(tokens: Sequence[Token], at: int, end: int) -> int:
    """Return where "on Saturday" or "Saturday" ends that stands right behind a verb, else `at`."""
    first = at
    while at < end and tokens[at].low in {"late", "early", "earlier", "later", "on"}:
        at += 1
    if at >= end or tokens[at].low not in _DAYS:
        return first
    return _past_time(tokens, at, end)


def _is_time(token: Token) -> bool:
    return token.low in _DAYS or (token.low in _MONTHS and token.capital)


def _is_plain(token: Token) -> bool:
    """Tell whether a word can be inside a phrase of common nouns."""
    low = token.low
    if not token.word or token.capital or is_past(token) or low in PRONOUNS:
        return False
    return not (
        low in _OPENING | _LINKING | DETERMINERS | _CLOCK | _HEADS_OF_CLAUSE or _is_time(token)
    )


def _past_time(tokens: Sequence[Token], at: int, end: int) -> int:
    """Return where a day, a month with its day, or "this week" ends; `at` where none stands."""
    while at < end:
        token = tokens[at]
        dated = token.text.isdigit() or token.low.rstrip("stndrh").isdigit()
        near = at + 1 < end and _is_time(tokens[at + 1])
        behind = at > 0 and _is_time(tokens[at - 1])
        clocked = (
            token.low in _CLOCK or _is_time(token) or token.low in {"a.m", "p.m", "a.m.", "p.m."}
        )
        counted = (
            at + 1 < end
            and tokens[at + 1].low in _CLOCK
            and (dated or token.low in _CLOCKED | DETERMINERS or token.low in _NUMBERS)
        )
        if not (clocked or counted or (dated and (near or behind))):
            break
        at += 1
    return at


_NUMBERS = word_set("two three four five six seven eight nine ten several")


def _one_adjunct(tokens: Sequence[Token], at: int, end: int) -> int:
    timed = _past_time(tokens, at, end)
    if timed > at:
        return timed
    if at + 1 >= end:
        return at
    if tokens[at].low in _MADE and tokens[at + 1].low in _OPENING:
        return at + 1
    if tokens[at].low not in _OPENING:
        return at
    if tokens[at].low in {"as", "when", "while", "after", "before", "since", "until"}:
        subordinate = _past_clause(tokens, at + 1, end)
        if subordinate:
            return subordinate
    upto = _past_time(tokens, at + 1, end)
    if upto > at + 1:
        return upto
    return _past_phrase(tokens, at + 1, end) or at


def _past_clause(tokens: Sequence[Token], at: int, end: int) -> int:
    """Return where a short clause such as "he left the court" ends with the sentence, else 0."""
    opens = tokens[at].low in PRONOUNS or tokens[at].low in {"asked", "visiting", "meeting"}
    opens = opens or tokens[at].low.endswith("ing") or tokens[at].low in DETERMINERS
    if not opens or end - at > _LONGEST or any(t.text == "," for t in tokens[at:end]):
        return 0
    return end


def _past_phrase(tokens: Sequence[Token], at: int, end: int) -> int:
    """Return where the phrase ends that follows a preposition; 0 where none does."""
    first = at
    while at < end and at - first <= _LONGEST:
        start = at
        while at < end and tokens[at].low in DETERMINERS:
            at += 1
        if at < end and tokens[at].low.endswith("ing") and not tokens[at].capital:
            at += 1
        while at < end and (
            (tokens[at].capital and (not _is_time(tokens[at]) or _tells_which(tokens, at, start)))
            or tokens[at].text.isdigit()
            or _is_plain(tokens[at])
            or (is_past(tokens[at]) and at == start + 1 and tokens[start].low in DETERMINERS)
        ):
            at += 1
        if at == start:
            return 0
        if at + 1 < end and tokens[at].low in _LINKING and not _is_time(tokens[at + 1]):
            at += 1
            continue
        return at
    return 0


def _tells_which(tokens: Sequence[Token], at: int, start: int) -> bool:
    """Tell whether a month or day stands inside a phrase: "a June report"."""
    inside = at > start and tokens[at - 1].low in DETERMINERS
    return inside and at + 1 < len(tokens) and _is_plain(tokens[at + 1])


_CLAUSE = PAST | word_set(
    "i we you he she they it there nobody everybody who be been am not cannot i'm we're it's don't"
    " won't can't didn't i've we've i'll we'll they're that's he's she's isn't aren't wasn't"
)
"""Words of which a statement has one; "from the river to the sea" has none."""


def has_clause(words: Iterable[str]) -> bool:
    """Tell whether some words, in lower case, make a sentence and no mere call or slogan."""
    return any(word in _CLAUSE or word.endswith("ed") for word in words)
