"""Write the texts and codings of a QualCoder project so that Parallax can read them.

    python from_qualcoder.py PROJECT.qda/data.qda FOLDER

Writes each text as a plain file and all codings as W3C Web Annotations, ``codings.json``: the code
becomes a tag, the memo the note. The project is only read. Needs nothing but Python.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from pathlib import Path
from typing import Any

_AROUND = 32
_CODINGS = """
select source.fulltext, code_text.pos0, code_text.pos1, code_name.name, code_text.memo
from code_text join source on source.id = code_text.fid join code_name using (cid)
where source.fulltext is not null order by source.id, code_text.pos0
"""


def annotation(text: str, start: int, end: int, code: str, memo: str | None) -> dict[str, Any]:
    """Return a coding as a Web Annotation; positions are those of QualCoder's text."""
    bodies = [{"type": "TextualBody", "purpose": "tagging", "value": code}]
    if memo:
        bodies.append({"type": "TextualBody", "purpose": "commenting", "value": memo})
    quote = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(start - _AROUND, 0) : start],
        "suffix": text[end : end + _AROUND],
    }
    return {"type": "Annotation", "body": bodies, "target": {"selector": [quote]}}


def convert(project: Path, folder: Path) -> tuple[int, int]:
    """Write a project's texts and codings into `folder`; return how many of each there are."""
    folder.mkdir(parents=True, exist_ok=True)
    with sqlite3.connect(f"{project.absolute().as_uri()}?mode=ro", uri=True) as database:
        texts = database.execute(
            "select id, name, fulltext from source where fulltext is not null"
        ).fetchall()
        codings = [annotation(*row) for row in database.execute(_CODINGS)]
    for number, name, text in texts:
        plain = re.sub(r"\W+", "-", Path(name).stem).strip("-")
        (folder / f"{number:03} {plain}.txt").write_text(text, "utf-8", newline="")
    (folder / "codings.json").write_text(json.dumps(codings, ensure_ascii=False, indent=1), "utf-8")
    return len(texts), len(codings)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    print("texts: {}, codings: {}".format(*convert(Path(sys.argv[1]), Path(sys.argv[2]))))
