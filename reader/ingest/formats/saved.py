"""Pages that a browser saved with a folder beside them: the folder holds no articles of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PAGE = re.compile(r"\.x?html?\Z", re.IGNORECASE)
_COMPANION = re.compile(
    r"(?:[_-](?:files|dateien|fichiers|archivos|arquivos|file|bestanden|pliki|filer|soubory"
    r"|tiedostot|файлы|файли)|\.files)\Z",
    re.IGNORECASE,
)


def saved_pages(names: Iterable[str]) -> frozenset[str]:
    """Return the names of pages without their endings, as their folders begin with."""
    return frozenset(_PAGE.sub("", name).casefold() for name in names if _PAGE.search(name))


def is_part_of_saved_page(name: str, pages: frozenset[str]) -> bool:
    """Tell whether a path with forward slashes leads through the folder of a saved page."""
    parts = name.split("/")
    for i in range(1, len(parts)):
        folder = "/".join(parts[:i])
        end = _COMPANION.search(folder)
        if end and folder[: end.start()].casefold() in pages:
            return True
    return False
