"""What one word tells of past or future: the signs that the search through a clause meets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.tokens import BREAK, CODES, SPACE
from reader.temporal.verbs import (
    BE_NOW,
    BE_THEN,
    MODALS,
    TIMES,
    is_announcing,
    is_neutral,
    is_past,
)  # fmt: skip

if TYPE_CHECKING:
    from reader.temporal.tokens import Tokens


# Plain numbers and no enumeration: millions of them are compared in a long text.
NONE: Final = 0
SKIPPED: Final = 1
END: Final = 2
COMMA: Final = 3
PAST_FORM: Final = 4
WILL: Final = 5
PLAN: Final = 6
PLAN_THEN: Final = 7
ANNOUNCED: Final = 8
PASSIVE: Final = 9
NEUTRAL: Final = 10
INFINITIVE: Final = 11
LOOKS_BACK: Final = 12

PLANNED: Final = wordset(
    "planned scheduled due set slated expected rescheduled booked timed tipped"
)
_AHEAD: Final = wordset(
    "scheduled planned expected due upcoming slated rescheduled tomorrow going aims deadline "
    "forward forthcoming planning expects arrive await awaits awaited anticipated ahead must "
    "expect intend intends intending hoping preparing set plan plans hope hopes wants prepares "
    "want prepare aim hoped intended heading"
)
_NEEDS_TO: Final = wordset(
    "plan plans hope hopes set wants want prepare prepares preparing hoping aim aims hoped "
    "intended heading going"
)
_CAME: Final = wordset(
    "went gone came finished was were been placed pulled moved stayed stormed sped edged just well "
    "far points seconds minutes votes metres meters lengths strokes shots places"
)
_CHANCES: Final = wordset("likely possible forecast probable unlikely certain predicted")
_LINKS: Final = wordset("most more very also still now be been")
_INQUIRY: Final = wordset(
    "investigating probing examining mourning recovering searching looking reviewing studying "
    "assessing suffering missing grieving blaming accusing saying denying asking calling"
)
_STAYING: Final = wordset("be being stay stays remain remains keep keeps get gets become becomes")
_LEAVING: Final = wordset("leaving departing meeting flying heading travelling traveling")
_PLACES: Final = wordset("on in at away back out")
_BACKWARD: Final = wordset("after over following about regarding concerning since amid")
_PARTICLE_BEFORE: Final = wordset("from to at in as on by for")
_PHRASAL: Final = wordset("take takes taking hand hands handing turn turns turning carry carries")
_INTO: Final = wordset("force effect operation law service office play use")
_GERUND_AFTER: Final = wordset("of for after by without from since")
_OBJECT: Final = wordset("a an another no his her their its")
_NOBODY: Final = wordset("none nobody neither no")
_SOUGHT: Final = wordset(
    "reached found located verified confirmed contacted identified determined traced saved "
    "established ascertained rescued recovered learned"
)
_SUBJECT: Final = 8
_MEANWHILE: Final = wordset("when as after because while")
_LOOK: Final = 30
_GERUND: Final = 5
_CLOCKS: Final = frozenset(CODES[name] for name in ("NOON", "CLOCK", "EARLY"))
_NO_SIGNS: Final = TIMES - {CODES["DEICT"]} | {CODES["AMPM"]}
_STOP: Final = frozenset(".!?;\n")


def sign(tokens: Tokens, index: int) -> int:
    """Return the sign that the token at `index` is; worked out once for each token."""
    known = tokens.signs.get(index)
    if known is None:
        known = tokens.signs[index] = _sign(tokens, index)
    return known


MAY_STOP = frozenset((BREAK, ".", "#"))
"""The kinds of tokens with which a sentence may end."""


def is_stop(tokens: Tokens, index: int) -> bool:
    """Say whether the sentence ends at `index`."""
    kind = tokens.kinds[index]
    if kind == BREAK:
        return True
    if kind == ".":
        following = tokens.kinds[index + 1 : index + 2]
        return following in {SPACE, BREAK, "", "#"}
    return kind == "#" and tokens.text[tokens.starts[index]] in _STOP


def _sign(tokens: Tokens, index: int) -> int:
    kind = tokens.kinds[index]
    if is_stop(tokens, index):
        return END
    if kind == ",":
        return COMMA
    if kind in " .-#'()/":
        return SKIPPED
    if kind in _NO_SIGNS:
        return NONE
    word = tokens.word(index)
    return _closed_class(tokens, index, word) or _open_class(tokens, index, word)


def _closed_class(tokens: Tokens, index: int, word: str) -> int:
    following = tokens.ahead(index + 1)
    if word in MODALS or (word == "won" and following in {"'", "’"}):
        hindsight = following == "have" and word not in {"will", "shall", "ll", "won"}
        return PAST_FORM if hindsight or _failed(tokens, index, word) else WILL
    if word == "need" and following == "not":
        return WILL
    if word == "to":
        return _to(tokens, index)
    if word in BE_NOW:
        return _is_now(tokens, index, following)
    if word in BE_THEN:
        return _was_then(tokens, index, following)
    if word in {"has", "have"}:
        return ANNOUNCED if following in _OBJECT else NEUTRAL
    if word in {"until", "till", "pending"}:
        return PLAN_THEN
    return PAST_FORM if word == "ago" else _preposition(tokens, index, word, following)


def _failed(tokens: Tokens, index: int, word: str) -> bool:
    """Say whether somebody tried in vain: 'could not be reached', 'none could be found'."""
    if word != "could":
        return False
    after = [tokens.ahead(index + 1, count) for count in (1, 2, 3, 4, 5)]
    refused = any(one in {"not", "n't", "t"} for one in after[:3])
    refused = refused or any(tokens.back(index, count) in _NOBODY for count in range(1, _SUBJECT))
    return refused and "be" in after and any(one in _SOUGHT for one in after)


def _to(tokens: Tokens, index: int) -> int:
    before = tokens.back(index)
    if before in BE_NOW - {"am"} or tokens.back(index, 2) == "i":
        return WILL
    return PLAN_THEN if before in BE_THEN else INFINITIVE


def _preposition(tokens: Tokens, index: int, word: str, following: str) -> int:
    """Find the prepositions that look back: 'after talks', 'into the crash', 'of robbing'."""
    if word in _BACKWARD and following not in _PARTICLE_BEFORE:
        before = tokens.back(index)
        return NONE if before in _PHRASAL or before in {"until", "till"} else LOOKS_BACK
    gerund = word in _GERUND_AFTER and following.endswith("ing") and len(following) > _GERUND
    return LOOKS_BACK if gerund or (word == "into" and following not in _INTO) else NONE


def _is_now(tokens: Tokens, index: int, following: str) -> int:
    """Read 'is': of what is arranged in 'is meeting', 'is on trial Monday', 'is on Monday'."""
    at = index + 2 if tokens.kinds[index + 1 : index + 2] == SPACE else index + 1
    timed = tokens.kinds[at : at + 1] and tokens.kinds[at] in TIMES | _CLOCKS
    arranged = following.endswith("ing") and following not in _INQUIRY
    return ANNOUNCED if timed or arranged or following in _PLACES else NEUTRAL


def _was_then(tokens: Tokens, index: int, following: str) -> int:
    """Read 'was': a plan in 'was leaving Monday', unless something came between."""
    if following == "to" or following in PLANNED or following in _CHANCES:
        return NONE
    if following not in _LEAVING:
        return PAST_FORM
    for at in range(index, min(index + _LOOK, len(tokens.kinds))):
        if is_stop(tokens, at):
            break
        if tokens.word(at) in _MEANWHILE:
            return PAST_FORM
    return PLAN_THEN


def _open_class(tokens: Tokens, index: int, word: str) -> int:
    before = tokens.back(index)
    if word in _AHEAD and ((found := _plan(tokens, index, word)) or before in {"as", "than"}):
        return found
    if word in _CHANCES and (before in BE_NOW or before in BE_THEN or before in _LINKS):
        return PLAN
    if is_past(tokens, index, word):
        if before in _STAYING:
            return NONE
        return PASSIVE if before in BE_NOW else PAST_FORM
    if is_neutral(tokens, index, word):
        return NEUTRAL
    return ANNOUNCED if is_announcing(tokens, index, word) else NONE


def _plan(tokens: Tokens, index: int, word: str) -> int:
    """Read a word of planning: what had been planned, or was, may have come to nothing."""
    if word in _NEEDS_TO and tokens.ahead(index + 1) not in {"to", "for"}:
        return NONE
    before = tokens.back(index)
    if before in {"as", "than"} or (word == "ahead" and before in _CAME):
        return NONE
    if before == "been":
        before = tokens.back(index, 2)
        return PAST_FORM if before in {"had", "having"} else PLAN
    if before in {"had", "having"}:
        return PAST_FORM
    if word in {"plan", "hope", "hopes", "plans"} and before in {"a", "the", "of"}:
        return NONE
    then = before in BE_THEN or word in {"hoped", "intended"} or before == "originally"
    return PLAN_THEN if then else PLAN
