"""Phrases of common nouns that can be somebody who speaks: all but what no list knows to be mute.

Beside "said" nearly any noun is a speaker: "the coast guard", "a rescue worker", "local media". So
what is listed is what is none: things, texts and times.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.core.naming.words import word_set
from reader.corroboration.adjuncts import is_past, only_adjuncts
from reader.corroboration.phrases import (
    DETERMINERS,
    LINKS,
    PRONOUNS,
    VERBAL,
    Phrase,
    Token,
    after,
    before,
    is_several,
)
from reader.corroboration.reporting import PAPERS, SAYING

_MUTE = word_set(
    "statement document documents letter letters paper papers text texts message messages note"
    " notes sign signs poster posters placard placards billboard banner banners slogan law laws"
    " bill rule rules article articles data figure figures evidence fact facts record records"
    " image images video videos footage photo photos"
    " picture pictures map email e-mail memo transcript post tweet headline story stories book"
    " caption label warrant complaint indictment lawsuit filing filings ruling verdict order decree"
    " deal agreement treaty plan schedule timetable programme program custom tradition legend"
    " constitution contract clause resolution result results number numbers count tally estimate"
    " thing things way words word day week month year morning evening night time moment end"
    " beginning case reason point idea view rumour rumor rumours rumors move decision step effect"
    " price prices market markets value bomb fire blast attack crash war talks meeting call speech"
    " visit interview conference weather rain storm law road bridge building house car truck others"
    " same other another rest minutes hours days weeks months years percent per cent"
    " need needs size age law act standards logic principle principles wishes need design"
    " protocol protocols proposal budget obligation obligations commitment commitments requirement"
    " requirements terms criteria condition conditions norm norms guidelines priorities interests"
    " traditions customs beliefs values conscience expectations definition definitions scenario"
    " scenarios format formats taste tastes ability abilities capacity merit preference preferences"
    " nationality gender rank seniority circumstances situation"
)
"""Nouns that are not somebody who speaks, or are a source of another sort than a speaker."""
_WRITTEN = word_set(
    "document documents papers letter letters record records data figures memo email e-mail"
    " transcript complaint indictment lawsuit filing filings ruling verdict article articles"
    " footage video videos results numbers warrant message messages notes"
)
"""Things that hold what somebody wrote or saw: sources where something is "according to" them."""
_HEADED = word_set("of for in at from with who that which near on")
_MANY = word_set(
    "media crew staff people police rescue press management command children women men"
)
_ONLY_SAID = frozenset({"say", "insist", "argue", "believe", "warn"})
_TOLD = frozenset({"tell", "inform"})
_POINTING = word_set("it this that whom whose")
_LONGEST = 8
_WIDEST = 12
_JOINING = frozenset({"but", "and", "yet", "still"})
_SOME = word_set("one another some others several two three four five those both other many few")
_BEHIND = _HEADED | word_set("familiar close briefed inside outside aboard to around across within")
_ENDING = word_set(
    "who which that when where while as and or but if than because since until after before so"
)
_NO_PLURAL = word_set("this his its less always perhaps news yes as is was does has ours hers thus")


def before_saying(tokens: Sequence[Token], at: int, verb: str, clause: int) -> Phrase | None:
    """Return whoever else stands before a reporting verb where only speakers do; None without.

    That is before "said" and "told", before "that", and between a comma and the verb behind what is
    said: "claimed" and "added" have other meanings.
    """
    phrase = before(tokens, at, anyone=True)
    whole = _whole(tokens, at)
    if whole is not None and (phrase is None or whole.first < phrase.first):
        phrase = whole if _are_many(tokens[whole.first : at]) else phrase
    told = verb in _TOLD
    closes = phrase is not None and _closes(tokens, phrase.first, at, told=told)
    if phrase is None or not spoken_by(tokens, phrase, bare=closes):
        phrase = _with_clause(tokens, at) or whole
        closes = phrase is not None and _closes(tokens, phrase.first, at, told=told)
    announced = at + 2 < len(tokens) and tokens[at + 1].text == ":" and tokens[at + 2].quote
    return phrase if clause or closes or told or announced or verb in _ONLY_SAID else None


def _closes(tokens: Sequence[Token], first: int, at: int, *, told: bool) -> bool:
    """Tell whether who speaks and the verb stand behind a comma and end the sentence."""
    last = len(tokens) - 1 if tokens[-1].text in ".!?" else len(tokens)
    behind = first > 0 and tokens[first - 1].text == ","
    return behind and only_adjuncts(tokens, at + 1, last, told=told)


def behind_saying(tokens: Sequence[Token], at: int, *, papers: bool = False) -> Phrase | None:
    """Return whoever else stands behind "said" or "according to", None without anybody.

    With `papers`, what somebody wrote down is a source, too: "according to court documents".
    """
    phrase = after(tokens, at, anyone=True) or _nouns(tokens, at + 1)
    if phrase is None:
        return None
    written = papers and tokens[phrase.last - 1].low in _WRITTEN
    somebody = written or spoken_by(tokens, phrase, alone=False, bare=True)
    return phrase if somebody else None


def _nouns(tokens: Sequence[Token], first: int) -> Phrase | None:
    """Return the common nouns that begin at a token: "park rangers", "a night porter"."""
    last = first
    while last < min(len(tokens), first + _LONGEST) and tokens[last].word:
        low = tokens[last].low
        ends = low in LINKS or low in _ENDING or is_past(tokens[last])
        if ends and not (last == first and low in DETERMINERS):
            break
        last += 1
    return Phrase(first, last) if last > first else None


def _with_clause(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return who speaks in "a man who lives nearby said"."""
    for who in range(at - 2, max(at - _LONGEST, 0), -1):
        if not tokens[who].word:
            return None
        if tokens[who].low in {"who", "that", "which"}:
            phrase = before(tokens, who, anyone=True)
            if phrase is None or phrase.last != who or not spoken_by(tokens, phrase):
                return None
            return Phrase(phrase.first, at)
    return None


def _whole(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return all that stands before "said" at the head of a clause: "a porter on the ward"."""
    commas = (n + 1 for n in range(at - 1, max(at - _WIDEST, 0), -1) if tokens[n].text == ",")
    first = next(commas, 0)
    first += first < at and tokens[first].low in _JOINING
    if _are_many(tokens[first:at]):
        return Phrase(first, at)
    words = tokens[:at]
    if not 1 <= len(words) <= _LONGEST + 1 or not all(token.word for token in words):
        return None
    held = VERBAL | SAYING.keys() | PRONOUNS | _ENDING | {"it", "this", "that"}
    if any(token.low in held or is_past(token) for token in words):
        return None
    ends = next((n for n, token in enumerate(words) if n and token.low in _BEHIND), at)
    head = words[ends - 1].low
    opens = words[0].low in DETERMINERS | _SOME
    known = head in _SOME if ends == 1 else head not in _MUTE and head not in LINKS
    return Phrase(0, at) if known and (opens or head in _MANY) else None


def joined_to(tokens: Sequence[Token], at: int, phrase: Phrase) -> Phrase:
    """Return a phrase with those who stand before its "and": "the bank and the ministry"."""
    if phrase.beside is not None or phrase.first < 2 or tokens[phrase.first - 1].low != "and":
        return phrase
    whole = _whole(tokens, at)
    wider = whole is not None and whole.first < phrase.first
    return whole if whole is not None and wider and say_so(tokens, at, whole) else phrase


def say_so(tokens: Sequence[Token], at: int, phrase: Phrase | None = None) -> bool:
    """Tell whether several who are not named last stand before "say": "advisers to Holm say"."""
    phrase = phrase or before(tokens, at) or _whole(tokens, at)
    if phrase is None or phrase.last != at or phrase.beside is not None:
        return False
    return _are_many(tokens[phrase.first : phrase.last])


def _are_many(words: Sequence[Token]) -> bool:
    """Tell whether words are of several who speak: "experts on trade", "the firm and its backers".

    Their noun stands before "on" and the like, else at the end behind "and".
    """
    if not 3 <= len(words) <= _WIDEST or not all(
        token.word or token.text == "." for token in words
    ):
        return False
    held = VERBAL | SAYING.keys() | PRONOUNS | (_ENDING - {"and", "or"}) | _POINTING
    if any(t.low in held or is_past(t) or t.low.endswith(("n't", "n’t")) for t in words):
        return False
    ends = next((n for n, one in enumerate(words) if n and one.low in _BEHIND), len(words))
    joined = any(one.low == "and" for one in words[:ends])
    head = words[ends - 1]
    many = head.low in _SOME or (is_several(head) and head.low not in _MUTE | _NO_PLURAL)
    if head.capital and head is not words[0]:
        return joined and ends == len(words) and words[0].capital
    pair = joined and any(
        one.low == "and" and after_it.low in DETERMINERS for one, after_it in pairwise(words[:ends])
    )
    return pair or (many and (joined or ends < len(words)))


def spoken_by(
    tokens: Sequence[Token], phrase: Phrase, *, alone: bool = True, bare: bool = False
) -> bool:
    """Tell whether a phrase before or behind "said" can be somebody who speaks.

    It begins with "the", "a" and the like or is of several, holds no verb, and its noun is no thing
    or text. Where it is `bare`, "state radio" is enough.
    """
    words = tokens[phrase.first : phrase.last]
    if any(token.low in PRONOUNS for token in words):
        return len(words) == 1
    if any(is_past(token) for token in words[2:]) or (
        alone and not _stands_alone(tokens, phrase.first)
    ):
        return False
    determined = words[0].low in DETERMINERS
    inner = words[1:] if determined else words
    ends = next((n for n, t in enumerate(inner) if n and t.low in _HEADED), len(inner))
    if not inner[:ends]:
        return False
    head = inner[ends - 1]
    low = head.plain.lower()
    if low in _MUTE or not head.word or low in LINKS or low.isdigit():
        return False
    several = (low.endswith("s") and low not in _NO_PLURAL) or low in _MANY
    return determined or several or bare or head.capital


def is_mute(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a phrase is of what carries words and speaks none: "a banner held by fans"."""
    words = tokens[phrase.first : phrase.last]
    inner = words[1:] if words[0].low in DETERMINERS else words
    ends = next((n for n, t in enumerate(inner) if n and t.low in _MUTE | _HEADED), len(inner))
    return any(t.low in _MUTE - PAPERS for t in inner[: ends + 1])


def _stands_alone(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a phrase begins a clause: at the head of a sentence, behind a mark or "that"."""
    if first == 0:
        return True
    left = tokens[first - 1]
    return not left.word or left.low in {
        "and", "but", "that", "while", "as", "what", "which", "where", "when", "to", "because",
        "or", "after", "before", "although", "though", "yesterday", "today",
    } or left.low.endswith("day")  # fmt: skip
