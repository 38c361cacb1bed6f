"""The one place through which every text for a person passes, so that it can be translated.

The core knows no toolkit: the application installs a translator at start, and until then (in the
command line, in tests) texts come back as written.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str], str]


class _Texts:
    translator: Translator | None = None


def install_translator(translator: Translator | None) -> None:
    """Use `translator` for every text from now on; None goes back to the texts as written."""
    _Texts.translator = translator


def tr(text: str) -> str:
    """Return `text` in the person's language, or as it is where there is no translation."""
    return text if _Texts.translator is None else _Texts.translator(text)


def counted(number: int, one: str, many: str) -> str:
    """Return the wording for `number` things; both wordings may contain ``{n}``."""
    return tr(one if number == 1 else many).format(n=number)
