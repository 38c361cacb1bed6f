"""What was typed and handed over, until the library says that it holds it."""

from __future__ import annotations

NOTES_JOINED = "{mine}\n\n---\n\n{theirs}"
STATEMENTS_JOINED = "{mine} / {theirs}"


class Drafts:
    """Texts by key, each kept until the library holds it.

    A save that fails, a thing that is removed while somebody writes about it, or another window
    that writes the same then loses nothing: the text stands where it was typed, beside what the
    other has written, and is offered again.
    """

    def __init__(self, joined: str) -> None:
        """Keep nothing yet; `joined` says how "{mine}" and "{theirs}" stand together."""
        self._joined = joined
        self._kept: dict[str, tuple[str, str]] = {}

    def __bool__(self) -> bool:
        """Tell whether something was typed that the library does not hold."""
        return bool(self._kept)

    def __len__(self) -> int:
        """Return how many texts are kept."""
        return len(self._kept)

    def __contains__(self, key: str) -> bool:
        """Tell whether a text is kept for `key`."""
        return key in self._kept

    def keep(self, key: str, text: str, stored: str) -> None:
        """Keep `text` for `key`, under which `stored` is what the library holds now."""
        self._kept[key] = (text, stored)

    def texts(self) -> list[tuple[str, str]]:
        """Return every key with the text that is kept for it."""
        return [(key, text) for key, (text, _) in self._kept.items()]

    def settle(self, key: str) -> None:
        """Forget what was kept for `key`: the library holds it."""
        self._kept.pop(key, None)

    def shown(self, key: str, stored: str) -> str:
        """Return the text to show for `key`, whose stored text is `stored`.

        Where another text is stored by now, both are shown together, and are still to be saved.
        """
        draft = self._kept.get(key)
        if draft is None:
            return stored
        text, before = draft
        if before == stored:
            return text
        if text.strip() == stored.strip():
            del self._kept[key]
            return stored
        both = self.together(text, stored)
        self._kept[key] = (both, stored)
        return both

    def together(self, mine: str, theirs: str) -> str:
        """Return two texts as one, or the first where it has the second in it already."""
        if not theirs.strip() or theirs.strip() in mine:
            return mine
        if mine.strip() in theirs:
            return theirs
        return self._joined.format(mine=mine.rstrip(), theirs=theirs)
