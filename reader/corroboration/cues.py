"""Where a sentence tells that somebody speaks, and whom it names beside that."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.naming.words import word_set
from reader.corroboration.adjuncts import is_past, only_adjuncts, past_adjuncts, past_days
from reader.corroboration.cue import Cue
from reader.corroboration.framing import PREFACING, before_clause, framed
from reader.corroboration.phrases import (
    DETERMINERS,
    LINKS,
    PRONOUNS,
    Phrase,
    Token,
    after,
    before,
    subject,
)
from reader.corroboration.relaying import cited, hands_on, quoted_as
from reader.corroboration.reporting import ACCUSING, AGENCIES, BODIES, DOING, NOUNS, SAYING
from reader.corroboration.showing import called, shown
from reader.corroboration.speaking import (
    before_saying,
    behind_saying,
    is_mute,
    joined_to,
    say_so,
)

_LEADS = frozenset({"and", "but", "then", ","})
_PASSIVE = frozenset({"was", "were", "been", "is", "are", "be", "being"})
_REJECTING = word_set("rejected rejects rejecting dismissed dismisses denied denies refuted")
_CLAIMS = word_set("claims reports allegations accusations suggestions rumours rumors speculation")
_PAIRS = {("went", "on"): "continue"} | {
    (verb, "back"): "reply" for verb in ("shot", "fired", "hit", "snapped", "struck")
}
_JOINED = frozenset({"and", "but"})
_CLAUSES = word_set("that who which whom while because as when where if after before since until")
_LIGHT = frozenset({"also", "then", "later", "now", "still", "never"})
_FEW = 3
_FAR = 12
_SHORT = 8
_MADE = word_set("announcement statement letter report note message post tweet readout")
_BARE = word_set(
    "say argue believe insist warn report claim note estimate suggest predict add write conclude"
    " contend maintain acknowledge deny complain allege recommend expect agree think confirm"
    " announce stress reveal concede admit recall declare assert"
)
_ALSO_NOUNS = word_set("report claim note estimate stress recall")
_SEVERAL = word_set("they who people police team staff family crew")
_BETWEEN = word_set("that in on at to during after before earlier later last this again")
_TOLD = frozenset({"tell", "inform", "assure", "warn", "promise", "remind", "advise"})


def cues_of(tokens: Sequence[Token]) -> list[Cue]:
    """Return the cues of a sentence in order."""
    found: list[Cue] = []
    short = sum(token.word for token in tokens) <= _SHORT
    quoted = short or any(token.quote for token in tokens)
    for at, token in enumerate(tokens):
        cue = _cue(tokens, at, token, found, quoted)
        if cue is not None:
            found.append(cue)
    return cited(tokens, found)


def _cue(
    tokens: Sequence[Token], at: int, token: Token, found: Sequence[Cue], quoted: bool
) -> Cue | None:
    low = token.low
    if low == "according" and at + 1 < len(tokens) and tokens[at + 1].low == "to":
        phrase = after(tokens, at + 1) or behind_saying(tokens, at + 1, papers=True)
        return Cue(at, "according to", before_clause(tokens, at, phrase)) if phrase else None
    if at == 0 and low in SAYING and any(t.text == ":" for t in tokens[: _SHORT + 1]):
        # As in: Said Johnson: “It’s over.”
        phrase = after(tokens, 0)
        return Cue(0, SAYING[low], phrase, inverted=True) if phrase else None
    if (frame := framed(tokens, at)) is not None:
        return frame
    if token.capital or not token.word or hands_on(tokens, at):
        return None
    other = quoted_as(tokens, at) or _rejected(tokens, at)
    other = other or called(tokens, at, found) or shown(tokens, at)
    if other is not None:
        return other
    verb = (
        _in_two_words(tokens, at)
        or _plural(tokens, at)
        or SAYING.get(low)
        or (DOING.get(low) if quoted or _accuses(tokens, at) else None)
    )
    if verb is None:
        return None
    clause = _clause(tokens, at)
    closing = low in NOUNS and _closes(tokens, at)
    posted = low == "posted" and at + 1 < len(tokens) and tokens[at + 1].low == "on"
    if low in NOUNS and not (clause or closing or posted or _beside_quote(tokens, at)):
        return None
    if _is_noun(tokens, at):
        return None
    return _with_speaker(tokens, at, verb, clause, found)


def _rejected(tokens: Sequence[Token], at: int) -> Cue | None:
    """Return the cue in "rejected claims that the dam had failed": a denial of what follows."""
    if tokens[at].low not in _REJECTING:
        return None
    for number in range(at + 1, min(at + 4, len(tokens) - 1)):
        if tokens[number].low in _CLAIMS and tokens[number + 1].low == "that":
            phrase = before(tokens, at)
            return Cue(at, "deny", phrase, clause=number + 1) if phrase else None
    return None


def _in_two_words(tokens: Sequence[Token], at: int) -> str:
    """Return the verb in "shot back" and "went on" beside a quotation, "" where there is none."""
    pair = tokens[at].low, tokens[at + 1].low if at + 1 < len(tokens) else ""
    near = _quote_near(tokens, at) or _beside_quote(tokens, at)
    return _PAIRS.get(pair, "") if near else ""


def _accuses(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb brings what somebody says as in "accused them of lying"."""
    wanted = ACCUSING.get(DOING.get(tokens[at].low) or SAYING.get(tokens[at].low, ""))
    return any(token.low == wanted for token in tokens[at + 1 : at + _FAR] if wanted)


def _plural(tokens: Sequence[Token], at: int) -> str:
    """Return the verb where several people say something: "critics say"."""
    low, left = tokens[at].low, tokens[at - 1].low if at else ""
    if low not in _BARE:
        return ""
    several = left in _SEVERAL or left.endswith("s")
    return low if several or (low not in _ALSO_NOUNS and say_so(tokens, at)) else ""


def _with_speaker(
    tokens: Sequence[Token], at: int, verb: str, clause: int, found: Sequence[Cue]
) -> Cue | None:
    low = tokens[at].low
    via = _via(tokens, at) if verb == "tell" else ""
    passive = _follows(tokens, at, _PASSIVE)
    if passive and not low.endswith("ing"):
        return _done_by(tokens, at, verb, clause)
    if low.endswith("ing") and not passive:
        return _sharing(tokens, at, verb, clause, found)
    closes = not (clause or passive) and _closes_quote(tokens, at)
    phrase = after(tokens, at, anyone=at > 0) or behind_saying(tokens, at) if closes else None
    if phrase is not None:
        # As in: “Shame on us,” read a banner.
        mute = verb == "read" and is_mute(tokens, phrase)
        return None if mute else Cue(at, verb, phrase, inverted=True, via=via)
    if (phrase := _behind_all(tokens, at)) is not None:
        return Cue(at, verb, phrase, inverted=True, via=via)
    phrase = before(tokens, at, anyone=low in SAYING and _quote_near(tokens, at))
    if phrase is None and (low in SAYING or low in _BARE):
        phrase = before_saying(tokens, at, verb, clause)
    if phrase is not None:
        return Cue(at, verb, joined_to(tokens, at, phrase), clause=clause, via=via)
    if found and at and tokens[at - 1].low in _LEADS | {"also", "who", "later"}:
        return Cue(at, verb, None, same=len(found) - 1, clause=clause, via=via)
    if low in SAYING and (phrase := _goes_on_saying(tokens, at)) is not None:
        return Cue(at, verb, phrase, clause=clause, via=via)
    phrase = after(tokens, at) if low in SAYING and at and tokens[at - 1].text in ",." else None
    if phrase is None and verb == "say" and at and tokens[at - 1].text == ",":
        phrase = behind_saying(tokens, at)
    return Cue(at, verb, phrase, inverted=True, via=via) if phrase is not None else None


def _behind_all(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return who ends a sentence behind "said" where all before the comma is what they say.

    As in: Talks broke down, and the hall emptied, said a guard at the door.
    """
    if tokens[at].low not in {"said", "says"} or at < _FEW or tokens[at - 1].text != ",":
        return None
    phrase = behind_saying(tokens, at)
    last = len(tokens) - (tokens[-1].text in ".!?")
    if phrase is None or past_days(tokens, at + 1, last) > at + 1:
        return None
    edges = (phrase.first, phrase.last, *(phrase.beside or ()))
    plain = min(edges) == at + 1 and not any(t.quote or is_past(t) for t in tokens[at + 1 : last])
    return phrase if plain and past_adjuncts(tokens, max(edges), last) == last else None


def _closes_quote(tokens: Sequence[Token], at: int) -> bool:
    says = tokens[at].low in SAYING or bool(_in_two_words(tokens, at))
    return says and _after_quote(tokens, at)


def _goes_on_saying(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return who a sentence is about that goes on with "but said": "He named nobody but said …"."""
    if at < _FEW or tokens[at - 1].low not in _JOINED:
        return None
    phrase = acting(tokens) or subject(tokens)
    if phrase is None or phrase.beside is not None or phrase.last >= at - 1:
        return None
    first = phrase.last + (
        tokens[phrase.last].low in _LIGHT or tokens[phrase.last].low[-2:] == "ly"
    )
    between = tokens[first : at - 1 - (tokens[at - 2].text == ",")]
    plain = not any(t.low in _CLAUSES or t.quote or not t.word or t.low in SAYING for t in between)
    return phrase if plain and between and is_past(between[0]) else None


def acting(tokens: Sequence[Token]) -> Phrase | None:
    """Return the common nouns at the head of a sentence before a verb: "The airline apologised"."""
    first = 0
    if tokens and tokens[0].low == "in":
        first = next((n + 1 for n, token in enumerate(tokens[:_SHORT]) if token.text == ","), 0)
    if first >= len(tokens) or tokens[first].low not in DETERMINERS:
        return None
    for last in range(first + 1, min(first + _SHORT, len(tokens))):
        token = tokens[last]
        runs = tokens[last - 1].low in BODIES and token.low.endswith("s")
        if (is_past(token) or runs) and last > first + 1:
            return Phrase(first, last - (tokens[last - 1].low in _LIGHT))
        if token.capital or not token.word or token.low in LINKS | SAYING.keys():
            return None
    return None


def _done_by(tokens: Sequence[Token], at: int, verb: str, clause: int) -> Cue | None:
    """Return the cue in "was described by officials as …", None without the one who did it."""
    if at + 1 < len(tokens) and tokens[at + 1].low == "by":
        phrase = after(tokens, at + 1)
        return Cue(at, verb, phrase, clause=clause) if phrase else None
    return None


def _sharing(
    tokens: Sequence[Token], at: int, verb: str, clause: int, found: Sequence[Cue]
) -> Cue | None:
    """Return a cue such as ", adding that …", whose subject is that of the sentence."""
    if found and found[-1].verb not in PREFACING and _maker(tokens, at) is None:
        return Cue(at, verb, None, same=len(found) - 1, clause=clause)
    phrase = _maker(tokens, at) or subject(tokens)
    if phrase is None or phrase.last > at:
        return None
    return Cue(at, verb, phrase, clause=clause)


def _maker(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return who made what is said to say something: "an announcement by Russia stating that"."""
    for number in range(at - 2, max(at - _SHORT, 0), -1):
        if tokens[number].low in {"by", "from"} and tokens[number - 1].low in _MADE:
            phrase = after(tokens, number)
            return phrase if phrase is not None and phrase.last == at else None
    return None


def _clause(tokens: Sequence[Token], at: int) -> int:
    """Return where a clause with "that" begins behind a verb, 0 where none does."""
    for number in range(at + 1, min(at + _FAR, len(tokens))):
        token = tokens[number]
        if number == at + 1 and not _may_stand_between(tokens, at):
            return 0
        if token.low == "that":
            after_that = tokens[number + 1].low if number + 1 < len(tokens) else ""
            return number if after_that not in {"of", ""} else 0
        if token.quote or token.text in ",;:":
            return 0
    return 0


def _may_stand_between(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether what follows a verb may stand before "that": "told reporters", "said on"."""
    low = tokens[at + 1].low
    return low in _BETWEEN or SAYING.get(tokens[at].low) in _TOLD or low.endswith("day")


def _via(tokens: Sequence[Token], at: int) -> str:
    for token in tokens[at + 1 : at + 4]:
        if token.plain in AGENCIES:
            return token.plain
    return ""


def _follows(tokens: Sequence[Token], at: int, words: frozenset[str]) -> bool:
    number = at - 1
    while number >= 0 and (tokens[number].low.endswith("ly") or tokens[number].low == "also"):
        number -= 1
    return number >= 0 and tokens[number].low in words


def _after_quote(tokens: Sequence[Token], at: int) -> bool:
    number = at - 1
    while number >= 0 and tokens[number].text in ",.!?":
        number -= 1
    return number < 0 or tokens[number].quote


def _quote_near(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether nothing but a short phrase stands between a quotation and a verb."""
    number = at - 1
    while number >= 0 and at - number <= _SHORT and not tokens[number].quote:
        if tokens[number].text in ";:" or (
            tokens[number].text == "," and not _quoted(tokens, number)
        ):
            return False
        number -= 1
    return number >= 0 and tokens[number].quote


def _quoted(tokens: Sequence[Token], comma: int) -> bool:
    return comma > 0 and tokens[comma - 1].quote


def _beside_quote(tokens: Sequence[Token], at: int) -> bool:
    around = tokens[max(0, at - 4) : at + 4]
    return any(token.quote for token in around)


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb ends a sentence, with who speaks before it: ", the BBC reports" there."""
    last = len(tokens) - (tokens[-1].text in ".!?")
    phrase = None
    if only_adjuncts(tokens, at + 1, last, told=False):
        phrase = before(tokens, at) or before_saying(tokens, at, "", 0)
    return phrase is not None and phrase.first > 0 and tokens[phrase.first - 1].text == ","


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word such as "charges" or "said" is used as a noun or beside one."""
    left = tokens[at - 1].low if at else ""
    right = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if tokens[at].low == "reporting" and right in {"from", "by", "for"}:
        return True
    if at and tokens[at - 1].text != tokens[at - 1].plain:
        return True
    asked = at > 1 and tokens[at - 2].low in {"what", "which", "as"} and left in PRONOUNS
    return asked or left in {
        "a",
        "an",
        "the",
        "his",
        "her",
        "their",
        "its",
        "of",
        "to",
        "these",
        "those",
        "some",
    }
