"""Who speaks where others hand it on: "TASS quoted Holm as saying", "Reuters, citing police"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.core.naming.words import word_set
from reader.corroboration.cue import Cue
from reader.corroboration.phrases import Phrase, Token, after, before, names_somebody
from reader.corroboration.reporting import AGENCIES

_QUOTING = frozenset({"quoted", "cited", "quotes", "cites", "quoting", "citing"})
_ACTIVE = frozenset({"quoting", "citing", "cited", "quoted", "cites", "quotes"})
_PASSIVE = frozenset({"was", "were", "been", "is", "are"})
_RELAYING = frozenset({"report", "according to", "quote", "cite", "say"})
_OUTLETS = word_set(
    "agency agencies newspaper newspapers paper daily weekly magazine channel broadcaster media"
    " outlet outlets website times post journal news pravda gazette herald tribune guardian"
    " telegraph spiegel monde bbc cnn reports outlet wire radio television tv"
)
_FAR = 12
_NEAR = 4


def quoted_as(tokens: Sequence[Token], at: int) -> Cue | None:
    """Return the cue in "Reuters quoted a diplomat as saying": it is the diplomat who speaks."""
    if tokens[at].low not in {"saying", "telling"} or at < 1 or tokens[at - 1].low != "as":
        return None
    for number in range(at - 2, max(at - _FAR, -1), -1):
        if tokens[number].low not in _QUOTING or tokens[number].capital:
            continue
        if number and tokens[number - 1].low in _PASSIVE:
            return _was_quoted(tokens, number, at)
        if number + 1 >= at - 1 or not names_somebody(tokens, number + 1, at - 1):
            return None
        owner = before(tokens, number, anyone=True)
        via = _outlet(tokens, owner) if owner else ""
        first = owner.first if owner else number
        return Cue(at, "say", Phrase(number + 1, at - 1), via=via, begins=first)
    return None


def _was_quoted(tokens: Sequence[Token], number: int, at: int) -> Cue | None:
    """Return the cue in "Lavrov was quoted as saying by TASS" or "was quoted by TASS as saying"."""
    phrase = before(tokens, number - 1)
    if phrase is None:
        return None
    via, upto = "", 0
    for place in (number + 1, at + 1):
        if place + 1 < len(tokens) and tokens[place].low == "by":
            outlet = after(tokens, place)
            via = " ".join(t.text for t in tokens[outlet.first : outlet.last]) if outlet else ""
            upto = outlet.last if outlet and place > at else 0
    behind = max(upto, at + 1)
    that = behind if behind < len(tokens) and tokens[behind].low == "that" else 0
    return Cue(at, "say", phrase, clause=that, via=_plain(via), upto=upto)


def hands_on(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb such as "quoted" brings somebody else who speaks."""
    if tokens[at].low not in _QUOTING:
        return False
    ends = range(at + 2, min(at + _FAR, len(tokens)))
    return any(quoted_as(tokens, number) is not None for number in ends)


def cited(tokens: Sequence[Token], cues: Sequence[Cue]) -> list[Cue]:
    """Return the cues with those who are cited as speakers, and whoever cites them as `via`.

    As in "according to TASS, citing the ministry" and "Reuters reported, citing two officials".
    """
    found = list(cues)
    for at, token in enumerate(tokens):
        which = token.low in {"cited", "cites"} and at > 0 and tokens[at - 1].low == "which"
        if token.capital or not (token.low == "citing" or which):
            continue
        source = after(tokens, at, anyone=True)
        inserted = next((n for n, one in enumerate(found) if _inserted(one, at)), None)
        if inserted is not None and source is not None:
            found[inserted] = _citing(tokens, found[inserted], source)
            continue
        number = next((n for n in reversed(range(len(found))) if found[n].at < at), None)
        cue = found[number] if number is not None else None
        if number is None or cue is None or cue.speaker is None or source is None:
            continue
        outlet = _outlet(tokens, cue.speaker)
        far = at - max(cue.at, cue.speaker.last - 1) > _NEAR
        if cue.verb not in _RELAYING or (not outlet and (far or cue.verb == "say")):
            continue
        via = outlet or " ".join(t.text for t in tokens[cue.speaker.first : cue.speaker.last])
        low = min(cue.at, cue.speaker.first)
        that = source.last + 1
        said_that = that < len(tokens) and tokens[that].low == "that"
        clause = that if said_that and tokens[that - 1].text == "," else cue.clause
        upto = cue.speaker.last if cue.speaker.first > cue.at else cue.upto
        found[number] = replace(
            cue, speaker=source, via=_plain(via), begins=cue.begins or low, upto=upto, cites=at,
            clause=clause,
        )  # fmt: skip
        found = [each for each in found if each.at != at]
    return found


def _inserted(cue: Cue, at: int) -> bool:
    """Tell whether a cue's speaker has "citing …" beside the name, at a token."""
    phrase = cue.speaker
    beside = phrase.beside if phrase is not None and cue.verb in _RELAYING else None
    return beside is not None and beside[0] == at


def _citing(tokens: Sequence[Token], cue: Cue, source: Phrase) -> Cue:
    """Return a cue such as "Reuters, citing two officials, reported" with who is cited."""
    phrase = cue.speaker
    if phrase is None:
        return cue
    via = " ".join(t.text for t in tokens[phrase.first : phrase.last])
    return replace(cue, speaker=source, via=_plain(via), begins=phrase.first)


def _outlet(tokens: Sequence[Token], phrase: Phrase) -> str:
    """Return the name of an agency or outlet that a phrase is, "" where it is of nobody such."""
    words = tokens[phrase.first : phrase.last]
    agency = next((token.plain for token in words if token.plain in AGENCIES), "")
    if agency or (words and words[-1].plain.casefold() in _OUTLETS):
        return agency or " ".join(token.text for token in words)
    return ""


def _plain(name: str) -> str:
    words = name.split()
    agency = next((word for word in words if word in AGENCIES), "")
    while words and words[0].casefold() in {"the", "a", "an"}:
        words.pop(0)
    return agency or " ".join(words)
