"""Nothing uses the network unless asked, and the log has no word of what was read or written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.app import seed_drafts
from tests import offline_journey

ROOT = Path(__file__).parent.parent
_ITS_OWN = re.compile(r"[a-z]+=[\w.+]+|\[\d+\]|\d{4}-\d\d-\d\dT[\d:]+Z")
_MAY_SAY = {
    "all", "annotations", "articles", "changed", "claims", "end", "library", "nothing", "opened",
    "start", "events", "tags", "times", "history", "imported",
}  # fmt: skip


@pytest.fixture(scope="module")
def arrived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the home folder of somebody who has made the journey without a network."""
    if not offline_journey.possible():
        pytest.skip("this kernel cannot hold a process to it")
    folder = tmp_path_factory.mktemp("offline")
    home = {name: str(folder / name.lower()) for name in ("HOME", "XDG_RUNTIME_DIR")}
    (folder / "xdg_runtime_dir").mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "XDG_CACHE_HOME") if name in os.environ}
    env = kept | home | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-P", offline_journey.__file__, folder],
        env=env, cwd=folder, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "arrived\n"), done.stderr
    return folder


def test_the_whole_journey_needs_no_socket_but_those_of_this_machine(arrived: Path) -> None:
    assert (arrived / "out.markdown").is_file()


def test_the_log_of_the_journey_holds_no_word_of_article_note_or_search(arrived: Path) -> None:
    (log,) = (path for path in arrived.rglob("parallax.log"))
    text = log.read_text("utf-8")
    assert re.search(r"changed kinds=\S*annotations", text)
    left = set(re.findall(r"\w{3,}", _ITS_OWN.sub(" ", text).casefold()))
    texts = [draft.text for draft in seed_drafts()]
    texts += [offline_journey.PAGE, "otter herring walrus.html", str(arrived)]
    theirs = set(re.findall(r"\w{3,}", " ".join(texts).casefold()))
    assert len(theirs) > 500
    assert left & theirs <= _MAY_SAY
    for word in ("walrus", "otter", "herring", "lighthouse", "ukraine", "putin"):
        assert word in theirs
        assert word not in text.casefold()
