from __future__ import annotations

import pytest

from reader.ui.library_files import _report


@pytest.mark.parametrize(
    ("fresh", "read", "problems", "said"),
    [
        (1, 1, "", "1 article imported."),
        (3, 3, "", "3 articles imported."),
        (0, 1, "", "1 was already there."),
        (0, 2, "", "2 were already there."),
        (2, 3, "", "2 articles imported. 1 was already there."),
        (1, 1, "“b.txt” is empty.", "1 article imported. “b.txt” is empty."),
        (0, 0, "“b.txt” is empty.", "“b.txt” is empty."),
        (0, 0, "", "No text files were found there."),
    ],
)
def test_what_is_said_of_an_import(fresh: int, read: int, problems: str, said: str) -> None:
    assert _report(fresh, read, problems) == said
