"""The state that recognisers share: lines, and what is known of them so far."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.ingest.lines import Line

Kinds = Mapping[int, BlockKind]
"""Kinds of block by index of line."""

_SENTENCE_END = re.compile(r"[.!?…。．｡！？؟।۔።։။។](?:\s?['’\"”»)\]」』》）】])*\Z")
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{1,200}[)\]]\Z")
_PLACE_AND_AGENCY = re.compile(r"[^()]{0,60}\([^()]{2,40}\)\s*[-–—]{1,2}\s")
_LONG = 120
_FEWEST_WORDS = 6
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Han."""

_UNSPACED_A_WORD = 2


@frozen
class Page:
    """The lines of a text and the kinds given to some of them."""

    lines: tuple[Line, ...]
    kinds: Kinds
    prose: tuple[bool, ...]
    """Whether each line reads like running text, found once."""

    @classmethod
    def of(cls, lines: tuple[Line, ...]) -> Page:
        """Return the page of `lines` with no kinds known yet."""
        return cls(lines, {}, tuple(reads_as_prose(line.text) for line in lines))

    def with_kinds(self, found: Kinds) -> Page:
        """Return the page with `found` added; what was known before stands."""
        return Page(self.lines, {**found, **self.kinds}, self.prose)

    def free(self, index: int) -> bool:
        """Tell whether the line at `index` exists and has no kind yet."""
        return 0 <= index < len(self.lines) and index not in self.kinds

    def unnamed(self) -> Iterator[tuple[int, str]]:
        """Yield the lines without a kind, by index and text."""
        kinds = self.kinds
        return ((i, line.text) for i, line in enumerate(self.lines) if i not in kinds)

    def is_prose(self, index: int) -> bool:
        """Tell whether the line has no kind yet and reads like running text."""
        return 0 <= index < len(self.prose) and self.prose[index] and index not in self.kinds

    def first_prose(self) -> int:
        """Return the index of the first line of running text, or the count of lines."""
        plain = (i for i, prose in enumerate(self.prose) if prose and i not in self.kinds)
        return next(plain, len(self.lines))


def ends_sentence(text: str) -> bool:
    """Tell whether `text` ends with the mark of a finished sentence, quotation marks aside."""
    return bool(_SENTENCE_END.search(text[-8:]))


def count_words(text: str) -> int:
    """Return about how many words a line has, also in scripts that do not set them apart."""
    spaced = len(text.split())
    return spaced if text.isascii() else max(spaced, count_unspaced(text) // _UNSPACED_A_WORD)


def count_unspaced(text: str) -> int:
    """Return how many letters a line has of scripts that put no space between words."""
    return sum(1 for _ in _UNSPACED.finditer(text))


def opens_report(text: str) -> bool:
    """Tell whether a line begins with place and agency, as reports do: "GENEVA (Reuters) - "."""
    return bool(_PLACE_AND_AGENCY.match(text))


def reads_as_prose(text: str) -> bool:
    """Tell whether a line is long, or a finished sentence of some words and perhaps an aside."""
    if len(text) >= _LONG or opens_report(text):
        return True
    bare = _ASIDE.sub("", text) if text.endswith((")", "]")) else text
    return ends_sentence(bare) and count_words(text) >= _FEWEST_WORDS
