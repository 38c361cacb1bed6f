"""Documents on disk: renewed, one an article, whole or not at all."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from reader.export import NotWrittenError, Order
from reader.export.saving import save, save_folder
from tests.export import golden
from tests.export.shelf import MOMENT


def test_saving_again_keeps_what_was_written_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "talks.md"
    save(path, golden.talks(), Order(), exported=MOMENT)
    path.write_text(path.read_text("utf-8") + "\nMy last word.\n", "utf-8")
    saved = save(path, golden.talks(), Order(layout="by-time"), exported=MOMENT)
    assert saved.paths == (path,)
    assert "\n\nMy last word.\n" in path.read_text("utf-8")
    assert 'layout: "by-time"' in path.read_text("utf-8")


def test_json_is_never_renewed(tmp_path: Path) -> None:
    path = tmp_path / "talks.json"
    for _ in range(2):
        save(path, golden.talks(), Order("json"), exported=MOMENT)
    assert path.read_text("utf-8").startswith("{")


def test_one_file_an_article_with_names_that_stay(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    first = save_folder(folder, golden.talks(), Order(), exported=MOMENT)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["1-weather-a3.md", "talks-fail-a1.md", "talks-go-on-a2.md"]
    assert golden.matches("article.md", (folder / "talks-fail-a1.md").read_bytes())
    front = yaml.safe_load((folder / "talks-go-on-a2.md").read_text("utf-8").split("---\n")[1])
    assert (front["article"], front["outlet"], front["not-found"]) == ("a2", "Another Paper", 1)
    (folder / "talks-fail-a1.md").rename(folder / "Mine.md")
    contents = golden.talks()
    one, *rest = contents.articles
    renamed = replace(one, info=replace(one.info, title="Another title"))
    again = save_folder(folder, replace(contents, articles=(renamed, *rest)), Order())
    assert folder / "Mine.md" in again.paths
    assert "# Another title\n" in (folder / "Mine.md").read_text("utf-8")
    assert sorted(path.name for path in folder.iterdir()) == [
        "1-weather-a3.md",
        "Mine.md",
        names[2],
    ]
    assert len(first.paths) == 3


def test_a_file_of_the_same_name_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "talks-fail-a1.md").write_text("My diary", "utf-8")
    saved = save_folder(tmp_path, golden.talks(), Order(), exported=MOMENT)
    assert (tmp_path / "talks-fail-a1.md").read_text("utf-8") == "My diary"
    assert tmp_path / "talks-fail-a1-2.md" in saved.paths


def test_a_full_disk_leaves_every_file_of_a_folder_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_folder(tmp_path, golden.talks(), Order(), exported=MOMENT)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    calls = []

    def full(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 3:
            raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWrittenError, match="the disk is full"):
        save_folder(tmp_path, golden.talks(), Order())
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_vanished_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotWrittenError, match="the folder is not there"):
        save(tmp_path / "gone" / "talks.md", golden.talks(), Order())
    with pytest.raises(NotWrittenError, match="the folder is not there"):
        save_folder(tmp_path / "gone" / "vault", golden.talks(), Order())


def test_an_export_that_is_given_up_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "talks.md"
    path.write_text("old", "utf-8")

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(path, golden.talks(), Order(), progress=stop)
    assert path.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]
