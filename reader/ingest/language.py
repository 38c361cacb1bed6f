"""Tells the language of an article from its commonest words or its letters."""

from __future__ import annotations

import re

from reader.ingest import names

_SAMPLE = 1000
_SHARE_OF_FUNCTION_WORDS = 0.15
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile(r"[a-z]+")
_CYRILLIC = re.compile("[а-яіїєґ]")
_UKRAINIAN = frozenset("іїєґ")
_RUSSIAN = frozenset("ыэёъ")


def language_of(text: str) -> str:
    """Return "en", "ru", "uk", or "" where none of them is plain, from the first 1,000 characters.

    English is told by its function words, which are about a quarter of running English and hardly
    occur in other languages; Ukrainian and Russian by the letters that only one of them has.
    """
    sample = text[:_SAMPLE].casefold()
    plain = sample.isascii()
    words = (_PLAIN_WORD if plain else _WORD).findall(sample)
    if not words:
        return ""
    if not plain and 2 * len(_CYRILLIC.findall(sample)) > sum(map(len, words)):
        ukrainian = sum(map(sample.count, _UKRAINIAN))
        russian = sum(map(sample.count, _RUSSIAN))
        if ukrainian == russian:
            return ""
        return "uk" if ukrainian > russian else "ru"
    english = sum(map(names.FUNCTION_WORDS.__contains__, words))
    return "en" if english >= _SHARE_OF_FUNCTION_WORDS * len(words) else ""
