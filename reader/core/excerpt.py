"""A few words of a text, to name it by."""

from __future__ import annotations

_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def excerpt(text: str, length: int = 48) -> str:
    """Return the beginning of `text` on one line of at most `length` code points.

    Broken off between words where it can be, with an ellipsis. Marks that turn the direction of
    writing are left out: unclosed, they would reorder what is said around the words.
    """
    words = " ".join(text[: 4 * length].translate(_TURNS).split())
    if len(words) <= length and len(text) <= 4 * length:
        return words
    cut = words[: length - 1]
    between = cut.rfind(" ")
    return (cut[:between] if between > length // 2 else cut).rstrip() + "…"
