"""The state that recognisers share: lines, and what is known of them so far."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reader.core.article import BlockKind
from reader.ingest.lines import Line

Kinds = Mapping[int, BlockKind]
"""Kinds of block by index of line."""

_SENTENCE_END = re.compile(r"[.!?…。！？؟।](?:\s?['’\"”»)\]])*\Z")
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{1,200}[)\]]\Z")
_PLACE_AND_AGENCY = re.compile(r"[^()]{0,60}\([^()]{2,40}\)\s*[-–—]{1,2}\s")
_LONG = 120
_FEWEST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a text and the kinds given to some of them."""

    lines: tuple[Line, ...]
    kinds: Kinds

    def with_kinds(self, found: Kinds) -> Page:
        """Return the page with `found` added; what was known before stands."""
        return replace(self, kinds={**found, **self.kinds})

    def free(self, index: int) -> bool:
        """Tell whether the line at `index` exists and has no kind yet."""
        return 0 <= index < len(self.lines) and index not in self.kinds

    def is_prose(self, index: int) -> bool:
        """Tell whether the line has no kind yet and reads like running text."""
        return self.free(index) and reads_as_prose(self.lines[index].text)

    def first_prose(self) -> int:
        """Return the index of the first line of running text, or the count of lines."""
        every = range(len(self.lines))
        return next((i for i in every if self.is_prose(i)), len(self.lines))


def ends_sentence(text: str) -> bool:
    """Tell whether `text` ends with the mark of a finished sentence, quotation marks aside."""
    return bool(_SENTENCE_END.search(text[-8:]))


def opens_report(text: str) -> bool:
    """Tell whether a line begins with place and agency, as reports do: "GENEVA (Reuters) - "."""
    return bool(_PLACE_AND_AGENCY.match(text))


def reads_as_prose(text: str) -> bool:
    """Tell whether a line is long, or a finished sentence of some words and perhaps an aside."""
    if len(text) >= _LONG or opens_report(text):
        return True
    return ends_sentence(_ASIDE.sub("", text)) and len(text.split()) >= _FEWEST_WORDS
