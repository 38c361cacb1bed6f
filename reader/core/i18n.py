"""The one place through which every text for a person passes, so that it can be translated.

The core knows no toolkit: a translator is installed at the program's start, and without one texts
come back as written.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol
from unicodedata import bidirectional

_STRONG = ("L", "R", "AL")
_LOOKED_AT = 100
_OPENING = '“„«"'
_CLOSING = '”“»"'


class Translator(Protocol):
    """Knows the program's texts in another language."""

    @property
    def language(self) -> str:
        """The language, as BCP 47 calls it."""
        ...

    def text(self, english: str) -> str:
        """Return the translation of a text, or the text itself where there is none."""
        ...

    def counted(self, number: float, one: str, many: str) -> str:
        """Return the wording for `number` things, its ``{n}`` not yet filled in."""
        ...


class _Texts:
    translator: Translator | None = None


def install_translator(translator: Translator | None) -> None:
    """Use `translator` for every text from now on; None goes back to the texts as written."""
    _Texts.translator = translator


@contextmanager
def speaking(translator: Translator | None) -> Iterator[None]:
    """Use another translator for a while, for what is written in several languages at once."""
    before = _Texts.translator
    install_translator(translator)
    try:
        yield
    finally:
        install_translator(before)


def speaks_english() -> bool:
    """Tell whether texts come back as written."""
    return _Texts.translator is None


def language() -> str:
    """Return the language that texts come back in."""
    return "en" if _Texts.translator is None else _Texts.translator.language


def tr(text: str) -> str:
    """Return `text` in the person's language, or as it is where there is no translation."""
    return text if _Texts.translator is None else _Texts.translator.text(text)


def quoted(words: str) -> str:
    """Return somebody's words between the quotation marks of the person's language.

    Words with a pair of their own keep that alone; of one that is cut off, what opens it goes.
    """
    begins = words[:1] and words[0] in _OPENING
    ends = len(words) > 1 and words[-1] in _CLOSING
    if begins and not any(sign in _OPENING + _CLOSING for sign in words[1 : -1 if ends else None]):
        if ends:
            return words
        words = words[1:]
    kinds = map(bidirectional, words[:_LOOKED_AT])
    if next((kind for kind in kinds if kind in _STRONG), "L") != "L":
        # Only these are turned round with words that run from right to left.
        return f"«{words}»"
    return tr("“{words}”").format(words=words)


def counted(number: float, one: str, many: str) -> str:
    """Return the wording for `number` things; both wordings may contain ``{n}``."""
    if _Texts.translator is None:
        wording = one if number == 1 else many
    else:
        wording = _Texts.translator.counted(number, one, many)
    return wording.format(n=number)
