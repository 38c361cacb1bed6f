"""Whether the clause around a time looks back or ahead.

The nearest sign decides: a past form, or a word with which news announces what is to come.
"""

from __future__ import annotations

from typing import Final

from reader.temporal.lexicon import wordset
from reader.temporal.tokens import BREAK, SPACE, Tokens

PAST: Final = -1
UNKNOWN: Final = 0
FUTURE: Final = 1

_REACH: Final = 14
_AHEAD: Final = wordset(
    "will shall would 'll ’ll scheduled planned expected due set upcoming slated tomorrow "
    "until till may might could going hopes hope aims intends deadline forward forthcoming "
    "starts begins opens expires "
    "planning plan plans expects arrive await awaits awaited anticipated ahead invited must should "
    "heading intend intends intending wants hoping preparing prepares"
)
_NEEDS_TO: Final = wordset("plan plans hope hopes set wants prepares preparing")
_PRESENT: Final = wordset(
    "faces visits meets travels hosts holds returns goes takes appears resumes convenes ends "
    "votes arrives departs decides gathers kicks finishes flies"
)
_NO_VERB_BEFORE: Final = wordset(
    "the a an of his her their its our my your these those two three several many both all no for "
    "to from in by with and recent on at 's ’s"
)
_NO_VERB_AFTER: Final = wordset("of by were was are have had and or")
_PROMISED: Final = wordset(
    "agreed vowed promised pledged decided arranged asked invited ordered told wanted intended"
)
_CALLED_OFF: Final = wordset(
    "postponed cancelled canceled called delayed scrapped abandoned suspended shelved"
)
_PLANNED: Final = wordset("planned scheduled due set slated expected")
_BACK: Final = wordset(
    "was were had did said told met held took came went began left won lost fell rose saw "
    "gave made sent shot hit led ran spoke wrote became broke brought built bought caught "
    "chose drew drove felt flew found fought got grew heard kept knew laid lay paid put read "
    "rode sang sat sold stood struck swept thought threw understood withdrew "
    "since ago after following sank cut closed ended died shut beat underwent overthrew "
    "sought taken shown seen given written done gone won't"
)
_NOT_PAST: Final = wordset(
    "need indeed speed feed seed proceed exceed succeed united red bed hundred armed aged wed "
    "embed shed breed followed based related"
)
_NEW_CLAUSE: Final = wordset(
    "and but which who that after before while as when because where since although though"
)
_OFF_REACH: Final = 8
_END, _COMMA, _SKIPPED, _NEW = 2, 3, 4, 10
_STOP: Final = frozenset(".!?;\n")


def _sign_of(tokens: Tokens, index: int, word: str) -> int:
    if word in _AHEAD:
        if word in _NEEDS_TO:
            return FUTURE if tokens.ahead(index + 1) in {"to", "for"} else UNKNOWN
        if word in {"may", "march"} and tokens.text[tokens.starts[index]].isupper():
            return UNKNOWN
        return FUTURE
    if word in _PRESENT and _is_verb(tokens, index):
        return FUTURE
    if word == "to" and tokens.back(index) in {"is", "are"}:
        return FUTURE
    if tokens.back(index) in {"be", "being"}:
        return UNKNOWN
    if word in _BACK or (len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST):
        return PAST
    return UNKNOWN


def _is_verb(tokens: Tokens, index: int) -> bool:
    """Say whether a word such as 'visits' can be a verb here, as news has it of what is to come."""
    return (
        tokens.back(index) not in _NO_VERB_BEFORE and tokens.ahead(index + 1) not in _NO_VERB_AFTER
    )


def _is_stop(tokens: Tokens, index: int) -> bool:
    kind = tokens.kinds[index]
    if kind == BREAK:
        return True
    if kind == ".":
        following = tokens.kinds[index + 1 : index + 2]
        return following in {SPACE, BREAK, "", "#"}
    return kind == "#" and tokens.text[tokens.starts[index]] in _STOP


def _mark(tokens: Tokens, index: int) -> int:
    """Return what a token is to the search: a sign, the end of the clause, or nothing to it."""
    known = tokens.signs.get(index)
    if known is not None:
        return known
    kind = tokens.kinds[index]
    if _is_stop(tokens, index):
        mark = _END
    elif kind == ",":
        mark = _COMMA
    elif kind in " .-#'()/":
        mark = _SKIPPED
    else:
        word = tokens.word(index)
        mark = _sign_of(tokens, index, word) + (_NEW if word in _NEW_CLAUSE else 0)
    tokens.signs[index] = mark
    return mark


def _scan(tokens: Tokens, index: int, step: int) -> tuple[int, int]:
    """Return the first sign in one direction and how many words away it stands."""
    words, count = 0, len(tokens.kinds)
    while 0 <= index < count and words < _REACH:
        mark = _mark(tokens, index)
        index += step
        if mark == _SKIPPED:
            continue
        if mark == _END:
            break
        if mark == _COMMA:
            words += 2 if step > 0 and words > 1 else 0
            continue
        words += 1
        if mark >= _NEW - 1:
            if step > 0:
                break
            mark -= _NEW
        if mark:
            return mark, words
    return UNKNOWN, _REACH


def _promised(tokens: Tokens, first: int) -> bool:
    """Say whether the time closely follows what somebody agreed to do: 'agreed to meet on'."""
    skip = 1 if tokens.back(first) in {"on", "in", "at", "again"} else 0
    return tokens.back(first, skip + 2) == "to" and tokens.back(first, skip + 3) in _PROMISED


def _called_off(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether what was planned for this time fell through: 'planned for Sunday but called off'.

    It was announced for a day that is most often over by then.
    """
    if not any(tokens.back(first, count) in _PLANNED for count in (1, 2)):
        return False
    words = 0
    for index in range(last, len(tokens.kinds)):
        if words > _OFF_REACH or _is_stop(tokens, index):
            return False
        if tokens.word(index) in _CALLED_OFF:
            return True
        words += tokens.kinds[index] != SPACE
    return False


def direction(tokens: Tokens, first: int, last: int) -> int:
    """Return PAST, FUTURE or UNKNOWN for the clause around tokens first..last (exclusive)."""
    if _called_off(tokens, first, last):
        return PAST
    if _promised(tokens, first):
        return FUTURE
    before = tokens.back(first)
    if before in {"until", "till", "by", "due"}:
        return FUTURE
    if before == "since":
        return PAST
    left, left_far = _scan(tokens, first - 1, -1)
    right, right_far = _scan(tokens, last, 1)
    if left and left_far <= right_far + 3:
        return left
    return right or left
