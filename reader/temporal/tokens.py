"""From text to tokens, and from tokens to a string of categories, one character a token.

The grammar is matched against that string, so that a pattern sees kinds of word and never text.
Every part of the tokeniser consumes what it looks at, so the work is linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from reader.temporal import holidays, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN: Final = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<ampm>[AaPp]\.\ ?[Mm]\b\.?)"
    r"|(?P<era>[Bb]\.[Cc]\b\.?(?:[Ee]\.)?|[Aa]\.[Dd]\.)"
    r"|(?P<poss>['’]s\b)"
    r"|(?P<decade>(?:(?<!\w)['’‘])?[0-9]{1,3}0['’]?s\b)"
    r"|(?P<short>(?<![\w'’‘])['’‘][0-9]{2}\b(?![-'’]))"
    r"|(?P<qnum>\bQ[1-4]\b)"
    r"|(?P<mixed>(?<![\d/.,-])[0-9]{1,3}(?:[½¼¾]|[ -](?:1/2|1/4|3/4)(?![0-9/]))|[½¼¾](?!\w))"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<iso>(?<![\d-])(?:[0-9]{4}-W[0-9]{2}(?:-[1-7])?(?![\w-])|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]{1,6})?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![\d-])))"
    r"|(?P<slash>(?<![\d/.-])(?:[0-9]{1,2}(?P<sep>[/.-])[0-9]{1,2}(?P=sep)(?:[0-9]{4}|[0-9]{2})"
    r"|[0-9]{4}/[0-9]{1,2}/[0-9]{1,2})(?![\d/-]|\.[0-9]))"
    r"|(?P<clock>(?<![\d:])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![\d:])"
    r"|[0-9]{1,2}\.[0-9]{2}(?=\ ?[AaPp]\.?[Mm]\b))"
    r"|(?P<comma>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?)"
    r"|(?P<decimal>[0-9]+\.[0-9]+)"
    r"|(?P<ord>[0-9]{1,4}(?:st|nd|rd|th)\b)"
    r"|(?P<digits>[0-9]+)"
    r"|(?P<other>.)",
    re.DOTALL,
)
_FRACTIONS: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_PARAGRAPH: Final = re.compile(r"\n\s*\n|[\r\n\u2029]\s*[\r\n\u2029]")
_DASHES: Final = dict.fromkeys("-‐‑‒–−", "-")
_PUNCT: Final = {**_DASHES, "'": "'", "’": "'", ",": ",", "/": "/", "(": "(", ")": ")", ".": "."}

SPACE: Final = " "
BREAK: Final = "\n"
OTHER: Final = "x"
JUNK: Final = "#"


_NO_END = 9999
"""The year in which registers let end what has no end."""


def _codes() -> dict[str, str]:
    names = {category for category, _ in (*lexicon.WORDS.values(), *lexicon.PHRASES.values())}
    names |= {"HOLIDAY", "ISO", "SLASH", "CLOCK", "NUMX", "DAYN", "YEARN", "NUMW", "ORDN", "ORDW",
              "DECADE", "DOTTED", "AMPM", "ERA", "AD", "POSS", "YEARS", "PARTS",
              "QNUM"}  # fmt: skip
    names.discard(OTHER)
    return {name: chr(0xE000 + i) for i, name in enumerate(sorted(names))} | {"x": OTHER}


CODES: Final = _codes()


@dataclass(slots=True)
class Tokens:
    """The tokens of a stretch of text: parallel lists, and the string of their categories.

    `words`, `signs`, `looks`, `quotes`, `quoted`, `people`, `clauses` are what others have
    worked out of the tokens, kept so that texts full of times are not searched over and over.
    `fixed` has the values that a person gave to tokens, at the first of each place; the others
    there have none.
    """

    text: str
    kinds: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    values: list[object] = field(default_factory=list)
    words: dict[int, str] = field(default_factory=dict)
    signs: dict[int, int] = field(default_factory=dict)
    looks: dict[tuple[int, int], tuple[int, bool]] = field(default_factory=dict)
    quotes: tuple[list[tuple[int, int]], frozenset[int]] | None = None
    people: frozenset[str] | None = None
    quoted: bytearray | None = None
    clauses: list[tuple[int, int, int, int]] | None = None
    fixed: dict[int, str] = field(default_factory=dict)

    def word(self, index: int) -> str:
        """Return the lower-cased text of one token, or nothing beyond either end."""
        known = self.words.get(index)
        if known is None:
            inside = 0 <= index < len(self.starts)
            known = self.text[self.starts[index] : self.ends[index]].lower() if inside else ""
            self.words[index] = known
        return known

    def text_of(self, first: int, last: int) -> str:
        """Return the text of tokens first..last (exclusive)."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def capital(self, index: int) -> bool:
        """Say whether there is a token at `index` that begins with a capital."""
        return 0 <= index < len(self.starts) and self.text[self.starts[index]].isupper()

    def back(self, index: int, count: int = 1) -> str:
        """Return the `count`-th word before token `index`, skipping spaces."""
        seen, index = 0, index - 1
        while index >= 0:
            if self.kinds[index] != SPACE:
                seen += 1
                if seen == count:
                    return self.word(index)
            index -= 1
        return ""

    def ahead(self, index: int, count: int = 1) -> str:
        """Return the `count`-th word from token `index` on, skipping spaces."""
        seen = 0
        while index < len(self.starts):
            if self.kinds[index] != SPACE:
                seen += 1
                if seen == count:
                    return self.word(index)
            index += 1
        return ""


_Phrase: TypeAlias = tuple[tuple[str, ...], tuple[str, object]]


def _phrase_tree() -> dict[str, dict[str, list[_Phrase]]]:
    """Return the phrases by their first word and then by their second ("" where there is none)."""
    tree: dict[str, dict[str, list[_Phrase]]] = {}
    entries: dict[str, tuple[str, object]] = dict(lexicon.PHRASES)
    entries.update({name: ("HOLIDAY", key) for name, key in holidays.PHRASES.items()})
    for name, entry in entries.items():
        words = tuple(name.split(" "))
        second = words[1] if len(words) > 1 else ""
        tree.setdefault(words[0], {}).setdefault(second, []).append((words, entry))
    for branches in tree.values():
        for found in branches.values():
            found.sort(key=lambda item: -len(item[0]))
    return tree


_TREE: Final = _phrase_tree()

_Raw: TypeAlias = tuple[str, str, int, int]


def _raw(text: str, start: int, end: int) -> Iterator[_Raw]:
    for match in _TOKEN.finditer(text, start, end):
        yield match.lastgroup or "other", match.group(), match.start(), match.end()


def _number(name: str, word: str) -> tuple[str, object]:
    """Classify a run of digits."""
    if name == "mixed":
        return "NUMX", _mixed(word)
    if name == "comma":
        digits = word.replace(",", "")
        return ("NUMX", float(digits)) if len(digits) < 16 else ("x", None)
    if name == "decimal":
        return _decimal(word)
    if name == "ord":
        return "ORDN", int(word[:-2])
    if name == "decade":
        return _decade(word)
    if len(word) > 9:
        return "x", None
    value = int(word)
    if len(word) <= 2 and 1 <= value <= 31:
        return "DAYN", value
    if len(word) == 4 and (1000 <= value <= 2199 or value == _NO_END):
        return "YEARN", value
    return "NUMX", value


def _mixed(word: str) -> float:
    """Read '3½', '2 1/2' and '2-1/2'."""
    for sign, amount in _FRACTIONS.items():
        if word.endswith(sign):
            whole = word.removesuffix(sign).strip(" -")
            return int(whole or 0) + amount
    return 0.0


def _decimal(word: str) -> tuple[str, object]:
    """Classify a number with a point: one such as 11.34 may be a time of day."""
    if len(word) > 15:
        return "x", None
    whole, _, rest = word.partition(".")
    if len(whole) <= 2 and len(rest) == 2 and int(whole) < 24 and int(rest) < 60:
        return "DOTTED", float(word)
    return "NUMX", float(word)


def _decade(word: str) -> tuple[str, object]:
    value = int(word.rstrip("s").strip("'’‘"))
    if value < 100:
        return "DECADE", (1900 if value >= 10 else 2000) + value
    return "DECADE", value


def _classify(raw: _Raw) -> tuple[str, object]:  # one short branch a kind of token
    name, word, _, _ = raw
    if name in {"comma", "decimal", "ord", "decade", "digits", "mixed"}:
        return _number(name, word)
    if name in {"iso", "slash", "clock"}:
        return name.upper(), word
    if name == "ampm":
        return "AMPM", word[0].lower() + "m"
    if name == "era":
        return ("AD", None) if word[0] in "aA" else ("ERA", "BC")
    if name == "short":
        return "YEARS", (1900 if word[1:] > "29" else 2000) + int(word[1:])
    if name == "qnum":
        return "QNUM", int(word[1])
    if name == "poss":
        return "POSS", None
    return _lookup(word)


def _lookup(word: str) -> tuple[str, object]:
    if len(word) > 12:
        return "x", None
    lower = word.lower()
    entry = lexicon.WORDS.get(lower)
    if entry is None or (lower in lexicon.NEEDS_CAPITAL and not word[0].isupper()):
        return "x", None
    return entry


_BEFORE_VERB: Final = lexicon.wordset(
    "to will would can could may might must should shall not cannot won't didn't doesn't"
)
_LENGTHS: Final = lexicon.wordset(
    "a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty "
    "forty fifty sixty ninety several some about around more less at up only for until through "
    "many just nearly almost longer between well far another as roughly"
)


class _Builder:
    """Turns raw tokens into tokens, joining numbers in words, phrases and dotted abbreviations."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.raw = list(_raw(text, start, end))
        self.out = Tokens(text)
        self.kinds: list[str] = []

    def build(self) -> Tokens:
        index = 0
        while index < len(self.raw):
            index = self._step(index)
        self.out.kinds = "".join(self.kinds)
        return self.out

    def _add(self, code: str, value: object, start: int, end: int) -> None:
        self.kinds.append(code)
        self.out.starts.append(start)
        self.out.ends.append(end)
        self.out.values.append(value)

    def _step(self, index: int) -> int:
        name, word, start, end = self.raw[index]
        if name == "space":
            gap = word != " " and _PARAGRAPH.search(word)
            self._add(BREAK if gap else SPACE, None, start, end)
            return index + 1
        if name == "other":
            return self._punctuation(index)
        if name == "word":
            lower = word.lower()
            if lower == "last" and self._is_verb(index):
                self._add(OTHER, None, start, end)
                return index + 1
            if lower in _TREE and (joined := self._phrase(index, lower)):
                return joined
            if lower in _NUMERIC and (joined := self._numeral(index)):
                return joined
            if lower in lexicon.ABBREVIATIONS and self._text_at(index + 1) == ".":
                category, value = _lookup(word)
                self._add(CODES[category], value, start, end + 1)
                return index + 2
        category, value = _classify(self.raw[index])
        if (
            category in _COUNTING
            and isinstance(value, int | float)
            and (factor := self._million_units(index))
        ):
            self._add(CODES["NUMX"], value * factor, start, self.raw[index + 2][3])
            return index + 3
        self._add(CODES[category], value, start, end)
        return index + 1

    def _is_verb(self, index: int) -> bool:
        """Say whether 'last' is what something does: 'could last two weeks', 'to last a year'.

        Not in 'compared to last week'.
        """
        before = self._text_at(index - 2).lower() if index > 1 else ""
        after = self._text_at(index + 2).lower()
        return before in _BEFORE_VERB and (after[:1].isdigit() or after in _LENGTHS)

    def _million_units(self, index: int) -> int:
        """Return the factor when ' million years' or its like follows the number, else 0."""
        factor = lexicon.MULTIPLIERS.get(self._text_at(index + 2).lower(), 0)
        if not factor:
            return 0
        spaced = self._text_at(index + 1).isspace() and self._text_at(index + 3).isspace()
        years = self._text_at(index + 4).lower() in lexicon.UNIT_PLURALS
        return factor if spaced and years else 0

    def _text_at(self, index: int) -> str:
        return self.raw[index][1] if index < len(self.raw) else ""

    def _punctuation(self, index: int) -> int:
        _, word, start, end = self.raw[index]
        self._add(_PUNCT.get(word, JUNK), None, start, end)
        return index + 1

    def _phrase(self, index: int, first: str) -> int:
        branches = _TREE[first]
        spaced = self.raw[index + 1 : index + 2] and self.raw[index + 1][0] == "space"
        second = self._text_at(index + 1 + bool(spaced)).lower().replace("’", "'")
        for words, (category, value) in (*branches.get(second, ()), *branches.get("", ())):
            last = self._phrase_end(index, words)
            if last >= 0:
                self._add(CODES[category], value, self.raw[index][2], self.raw[last][3])
                return last + 1
        return 0

    def _phrase_end(self, index: int, words: tuple[str, ...]) -> int:
        """Return the index of the last raw token of the phrase if it stands here, else -1."""
        at = index
        for number, word in enumerate(words):
            if number and self.raw[at : at + 1] and self.raw[at][0] == "space":
                at += 1
            if self._text_at(at).lower().replace("’", "'") != word:
                return -1
            at += 1
        return at - 1

    def _numeral(self, index: int) -> int:
        """Join 'twenty-five', 'two hundred and six' or 'thirty-first' into one token."""
        year = self._year_in_words(index)
        if year:
            return year
        total, current, at, last = 0, 0, index, index
        ordinal = False
        for _ in range(12):
            word = self._text_at(at).lower()
            if word in lexicon.CARDINALS and not ordinal:
                current += lexicon.CARDINALS[word]
            elif word in lexicon.MULTIPLIERS and at > index:
                total, current = _multiply(total, current, lexicon.MULTIPLIERS[word])
            elif word in _ORDINAL_WORDS and at > index and current % 10 == 0:
                current, ordinal = current + _ORDINAL_WORDS[word], True
            else:
                break
            last, at = at, self._joint(at + 1, current)
            if ordinal or at < 0:
                break
        category = "ORDW" if ordinal else "NUMW"
        self._add(CODES[category], total + current, self.raw[index][2], self.raw[last][3])
        return last + 1

    def _year_in_words(self, index: int) -> int:
        """Join 'nineteen sixty-eight' and 'eighteen-forties'; return what comes after, or 0."""
        hundreds = lexicon.CARDINALS.get(self._text_at(index).lower(), 0)
        if hundreds not in _CENTURIES or self._text_at(index + 1) not in {" ", *_DASHES}:
            return 0
        word = self._text_at(index + 2).lower()
        rest, last = lexicon.CARDINALS.get(word, 0), index + 2
        if word in lexicon.DECADE_WORDS:
            category, rest = "DECADE", lexicon.DECADE_WORDS[word]
        elif rest < 10:
            return 0
        else:
            category, last = "YEARN", self._units_of_year(last, rest)
            unit = self._text_at(last).lower() if last > index + 2 else ""
            rest += lexicon.CARDINALS.get(unit, 0)
            if self._text_at(last + 1) in _DASHES:
                return 0  # nineteen sixty-watt bulbs
        span = self.raw[index][2], self.raw[last][3]
        self._add(CODES[category], hundreds * 100 + rest, *span)
        return last + 1

    def _units_of_year(self, at: int, tens: int) -> int:
        """Return where 'sixty-eight' ends that begins at `at`."""
        unit = lexicon.CARDINALS.get(self._text_at(at + 2).lower(), 0)
        joint = self._text_at(at + 1) in {" ", *_DASHES}
        return at + 2 if joint and tens % 10 == 0 and tens >= 20 and 1 <= unit <= 9 else at

    def _joint(self, at: int, current: int) -> int:
        """Return where the next word of a number in words may stand, or -1."""
        mark = self._text_at(at)
        following = self._text_at(at + 1).lower()
        if following == "and" and current >= 100 and current % 100 == 0:
            return at + 3 if self._text_at(at + 3).lower() in lexicon.CARDINALS else -1
        if mark in _DASHES or (mark.isspace() and mark):
            small = following in lexicon.CARDINALS or following in _ORDINAL_WORDS
            if following in lexicon.MULTIPLIERS:
                return at + 1
            if small and current >= 20 and current % 10 == 0:
                return at + 1
        return -1


def _multiply(total: int, current: int, factor: int) -> tuple[int, int]:
    if factor == 100:
        return total, max(current, 1) * 100
    return total + max(current, 1) * factor, 0


_SHORT: Final = 20_000
"""Code points of which tokens are kept for the next who asks."""

_CENTURIES: Final = frozenset(range(16, 20))
_ORDINAL_WORDS: Final = {**lexicon.ORDINALS, "second": 2}
_NUMERIC: Final = frozenset(lexicon.CARDINALS)
_COUNTING: Final = frozenset({"NUMX", "DAYN", "DOTTED"})


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the tokens of text[start:end]; offsets are those of the whole text.

    Those of an article are asked for several times in a row: for its habits, its day and its times.
    """
    end = len(text) if end is None else end
    if end - start > _SHORT:
        return _Builder(text, start, end).build()
    return replace(_of_short(text, start, end), fixed={})


@lru_cache(maxsize=4)
def _of_short(text: str, start: int, end: int) -> Tokens:
    return _Builder(text, start, end).build()
