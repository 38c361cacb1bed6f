"""What was typed and handed over, until the library says that it holds it."""

from __future__ import annotations


class Drafts:
    """Texts by key, each kept until what is stored under the key becomes another text.

    A save that fails, or a thing that is removed while somebody writes about it, then loses
    nothing: the text stands where it was typed and is offered again.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, str]] = {}

    def keep(self, key: str, text: str, stored: str) -> None:
        """Keep `text` for `key`, under which `stored` is what the library holds now."""
        self._kept[key] = (text, stored)

    def shown(self, key: str, stored: str) -> str:
        """Return the text to show for `key`, whose stored text is `stored`.

        A stored text that differs from the one the draft was written on settles the matter.
        """
        draft = self._kept.get(key)
        if draft is None:
            return stored
        if draft[1] == stored:
            return draft[0]
        del self._kept[key]
        return stored
