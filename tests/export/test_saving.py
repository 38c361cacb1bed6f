"""Documents on disk: renewed, one an article, whole or not at all."""

from __future__ import annotations

import errno
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from reader.export import NotWrittenError, Order
from reader.export.options import PLAIN
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
    with pytest.raises(NotWrittenError, match="the folder it would be in is not there"):
        save(tmp_path / "gone" / "talks.md", golden.talks(), Order())
    with pytest.raises(NotWrittenError, match="the folder it would be in is not there"):
        save_folder(tmp_path / "gone" / "vault", golden.talks(), Order())


def test_a_folder_export_that_fails_or_is_given_up_leaves_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(done: int, of: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save_folder(tmp_path / "vault", golden.talks(), Order(), progress=stop)
    assert not list(tmp_path.iterdir())
    calls = []

    def full(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWrittenError, match="the disk is full"):
        save_folder(tmp_path / "vault", golden.talks(), Order())
    assert not list(tmp_path.iterdir())


def test_an_export_that_is_given_up_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "talks.md"
    path.write_text("old", "utf-8")

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(path, golden.talks(), Order(), progress=stop)
    assert path.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


HARD = "\n## Mein Überblick — “Київ” 中\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8"]
)
def test_a_file_that_an_editor_saved_in_another_encoding_is_renewed(
    tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "talks.md"
    save(path, golden.talks(), Order(), exported=MOMENT)
    path.write_bytes((path.read_text("utf-8") + HARD).encode(encoding))
    saved = save(path, golden.talks(), Order(), exported=MOMENT)
    assert HARD in path.read_text("utf-8")
    assert path.read_text("utf-8").count("# talks\n") == 1
    assert not saved.kept
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("encoding", ["cp1252", "cp1251", "shift_jis"])
def test_a_file_that_is_no_text_we_can_read_is_kept_beside(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "talks.md"
    save(path, golden.talks(), Order(), exported=MOMENT)
    data = (path.read_text("utf-8") + "\nMine: é\u0416\u4e2d\n").encode(encoding, "ignore")
    path.write_bytes(data)
    (tmp_path / "talks (yours).md").write_text("something else", "utf-8")
    saved = save(path, golden.talks(), Order(), exported=MOMENT)
    assert saved.kept == (tmp_path / "talks (yours 2).md",)
    assert saved.kept[0].read_bytes() == data
    path.write_bytes(data)
    assert not save(path, golden.talks(), Order(), exported=MOMENT).kept
    assert len(list(tmp_path.iterdir())) == 3


def test_a_file_of_the_persons_own_is_kept_beside(tmp_path: Path) -> None:
    path = tmp_path / "diary.md"
    path.write_text("# My diary\n", "utf-8")
    saved = save(path, golden.talks(), Order(), exported=MOMENT)
    assert [one.read_text("utf-8") for one in saved.kept] == ["# My diary\n"]
    assert path.read_text("utf-8").startswith("---\n")


def test_without_marks_what_a_person_wrote_is_kept_beside(tmp_path: Path) -> None:
    path, order = tmp_path / "talks.md", Order(options=PLAIN)
    save(path, golden.talks(), order, exported=MOMENT)
    assert not save(path, golden.talks(), order).kept
    path.write_text(path.read_text("utf-8") + "\nMine.\n", "utf-8")
    saved = save(path, golden.talks(), order)
    assert ["Mine." in one.read_text("utf-8") for one in saved.kept] == [True]
    assert "Mine." not in path.read_text("utf-8")
    assert not save(path, golden.talks(), order).kept


def test_a_failure_leaves_neither_a_new_file_nor_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "diary.md"
    path.write_text("# My diary\n", "utf-8")

    def fail(path: Path, data: bytes, **keywords: object) -> None:
        if path.name == "diary.md":
            raise NotWrittenError("no")
        path.write_bytes(data)

    monkeypatch.setattr("reader.export.saving.write_data", fail)
    with pytest.raises(NotWrittenError):
        save(path, golden.talks(), Order(), exported=MOMENT)
    assert list(tmp_path.iterdir()) == [path]


def test_a_copy_that_cannot_be_kept_is_told_by_the_name_that_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "diary.md"
    path.write_text("# My diary\n", "utf-8")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr("reader.export.files._written", refuse)
    with pytest.raises(NotWrittenError, match=r"diary\.md” was not written: you have no"):
        save(path, golden.talks(), Order(), exported=MOMENT)
    assert path.read_text("utf-8") == "# My diary\n"


def test_a_file_too_large_to_be_read_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talks.md"
    path.write_text("# My diary\n", "utf-8")
    monkeypatch.setattr("reader.export.found.LARGEST", 5)
    with pytest.raises(NotWrittenError, match="too large"):
        save(path, golden.talks(), Order(), exported=MOMENT)
    assert path.read_text("utf-8") == "# My diary\n"


def test_a_file_that_cannot_be_read_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talks.md"
    path.write_text("# My diary\n", "utf-8")

    def fail(self: Path) -> bytes:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(NotWrittenError, match="no permission"):
        save(path, golden.talks(), Order(), exported=MOMENT)
    monkeypatch.undo()
    assert path.read_text("utf-8") == "# My diary\n"


@pytest.mark.parametrize(("ends", "after"), [("\r\n", "\r\n"), ("\r", "\n"), ("\n", "\n")])
def test_line_ends_stay_as_they_are_on_windows(tmp_path: Path, ends: str, after: str) -> None:
    path = tmp_path / "talks.md"
    save(path, golden.talks(), Order(), exported=MOMENT)
    text = path.read_text("utf-8") + "\nMine.\n"
    path.write_bytes(text.replace("\n", ends).encode())
    save(path, golden.talks(), Order(), exported=MOMENT)
    written = path.read_bytes().decode()
    assert "Mine." in written
    assert written.count("# talks") == 1
    assert set(re.findall("\r\n|\r|\n", written)) == {after}


def test_an_own_template_is_renewed_wherever_its_words_stand(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "exports" / "templates.md").read_text("utf-8")
    example = page.split("```jinja\n")[1].split("```")[0]
    path = tmp_path / "talks.md"
    contents = golden.talks()
    first, *others = contents.claims
    renamed = replace(contents, claims=(replace(first, statement="Renamed"), *others))
    for source in (example, "{% for c in report.claims %}- {{ c.title }}\n{% endfor %}"):
        (tmp_path / "mine.md.j2").write_text(source, "utf-8")
        order = Order(layout="mine", templates=tmp_path)
        path.unlink(missing_ok=True)
        save(path, renamed, order, exported=MOMENT)
        fresh = path.read_text("utf-8")
        path.unlink()
        save(path, contents, order, exported=MOMENT)
        path.write_text(path.read_text("utf-8") + "\nMine.\n", "utf-8")
        assert not save(path, renamed, order, exported=MOMENT).kept
        written = path.read_text("utf-8")
        assert "Mine." in written
        ours = re.sub("\n(Mine\\.\n)", "", written)
        assert re.sub(r"<!--.*?-->|\n", "", ours) == re.sub(r"<!--.*?-->|\n", "", fresh)


@pytest.mark.parametrize("step", [1, 2, 3])
@pytest.mark.parametrize("links", [True, False])
def test_a_folder_that_fails_half_way_is_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int, *, links: bool
) -> None:
    save_folder(tmp_path, golden.talks(), Order(), exported=MOMENT)
    (tmp_path / "talks-go-on-a2.md").unlink()  # one of them is new again
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    fail_at(monkeypatch, step, step)
    if not links:
        monkeypatch.setattr(os, "link", no_permission)
    with pytest.raises(NotWrittenError, match=r"no permission.*Nothing there has been changed"):
        save_folder(tmp_path, golden.talks(), Order())
    monkeypatch.undo()
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_what_cannot_be_put_back_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = save_folder(tmp_path, golden.talks(), Order(), exported=MOMENT).paths
    before = {path: path.read_bytes() for path in first}
    fail_at(monkeypatch, 3, 99)
    with pytest.raises(NotWrittenError) as caught:
        save_folder(tmp_path, golden.talks(), Order())
    monkeypatch.undo()
    renewed = {path for path in first if path.read_bytes() != before[path]}
    told = str(caught.value).partition("not to be put back, were: ")[2]
    assert renewed == set(map(Path, told.removesuffix(".").split(", "))) == set(first[:2])
    assert len(list(tmp_path.iterdir())) == len(first)


def no_permission(*_: object, **__: object) -> None:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def fail_at(monkeypatch: pytest.MonkeyPatch, first: int, last: int) -> None:
    """Let moving a file fail, from one call to another."""
    calls, move = [], Path.replace

    def replace_(self: Path, target: Path) -> Path:
        calls.append(self)
        if first <= len(calls) <= last:
            no_permission()
        return move(self, target)

    monkeypatch.setattr(Path, "replace", replace_)


MINE = "\nMine, saved meanwhile.\n"


@pytest.mark.parametrize("times", [1, 2, 99])
@pytest.mark.parametrize("one_an_article", [True, False])
def test_what_a_person_saves_while_an_export_runs_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, *, one_an_article: bool
) -> None:
    """A person saves each time just after the file has been read and joined."""
    write = save_folder if one_an_article else save
    goal = tmp_path if one_an_article else tmp_path / "talks.md"
    path = write(goal, golden.talks(), Order(), exported=MOMENT).paths[0]
    saves: list[str] = []
    sync = os.fsync

    def saving(descriptor: int) -> None:
        sync(descriptor)
        if len(saves) < times:
            saves.append(f"{MINE}{len(saves)}\n")
            path.write_text(path.read_text("utf-8") + saves[-1], "utf-8")

    monkeypatch.setattr(os, "fsync", saving)
    saved = write(goal, golden.talks(), Order())
    monkeypatch.undo()
    there = "".join(one.read_text("utf-8") for one in (path, *saved.kept))
    assert all(one in there for one in saves)
    assert bool(saved.kept) == (times == 99)
    assert not [one for one in tmp_path.iterdir() if one.suffix == ".tmp"]


def test_what_is_saved_in_the_moment_of_the_exchange_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talks.md"
    save(path, golden.talks(), Order(), exported=MOMENT)
    move = Path.replace

    def late(self: Path, target: Path) -> Path:
        path.write_text(path.read_text("utf-8") + MINE, "utf-8")
        return move(self, target)

    monkeypatch.setattr(Path, "replace", late)
    saved = save(path, golden.talks(), Order())
    monkeypatch.undo()
    assert saved.kept == (tmp_path / "talks (yours).md",)
    assert MINE in saved.kept[0].read_text("utf-8")
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("name", ["markdown", "json", "web-annotations", "csv", "html"])
def test_an_export_can_be_given_up_until_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / "talks"
    path.write_text("old", "utf-8")
    made: list[str] = []

    def making(*_: object, **__: object) -> str:
        made.append(name)
        return "x"

    def stop(*_: int) -> None:
        if made:
            raise KeyboardInterrupt

    monkeypatch.setattr("reader.export.saving.made", making)
    with pytest.raises(KeyboardInterrupt):
        save(path, golden.talks(), Order(name), progress=stop)
    assert made
    assert path.read_text("utf-8") == "old"
