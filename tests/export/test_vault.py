"""A folder with a file for each article: which one is whose, after a person has worked in it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Status
from reader.core.library import Contents
from reader.export import Order
from reader.export.options import Choice
from reader.export.saving import save, save_folder
from tests.export import golden
from tests.export.shelf import MOMENT

NAMES = ["1-weather-a3.md", "talks-fail-a1.md", "talks-go-on-a2.md"]
FIRST = NAMES[1]


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    save_folder(tmp_path / "vault", golden.talks(), Order(), exported=MOMENT)
    return tmp_path / "vault"


def names(vault: Path) -> list[str]:
    return sorted(str(path.relative_to(vault)) for path in vault.rglob("*.md"))


def noted(contents: Contents, note: str = "A new note.") -> Contents:
    first, *rest = contents.annotations
    return replace(contents, annotations=(replace(first, note=note), *rest))


def without_first_article(contents: Contents) -> Contents:
    return replace(
        contents,
        articles=contents.articles[1:],
        annotations=tuple(a for a in contents.annotations if a.article_id != "a1"),
    )


@pytest.mark.parametrize("quoted", [r"\2", r"'\2'"])
def test_front_matter_written_anew_by_another_program_is_known(vault: Path, quoted: str) -> None:
    path = vault / FIRST
    text = re.sub(
        r'^([\w-]+): "(.*)"$', rf"\1: {quoted}", path.read_text("utf-8"), flags=re.MULTILINE
    )
    path.write_text(text + "\nMine.\n", "utf-8")
    save_folder(vault, golden.talks(), Order())
    assert names(vault) == NAMES
    assert "Mine." in path.read_text("utf-8")
    assert path.read_text("utf-8").count("\narticle:") == 1


@pytest.mark.parametrize("copy", [f"0 copy of {FIRST}", "talks-fail-a1 1.md", "a/talks-fail-a1.md"])
def test_a_copy_is_left_alone_while_the_first_is_there(vault: Path, copy: str) -> None:
    (vault / "a").mkdir()
    (vault / copy).write_bytes((vault / FIRST).read_bytes())
    before = (vault / copy).read_bytes()
    save_folder(vault, noted(golden.talks()), Order())
    assert "A new note." in (vault / FIRST).read_text("utf-8")
    assert (vault / copy).read_bytes() == before
    renamed = vault / "Mine.md"
    (vault / FIRST).rename(renamed)
    (vault / copy).rename(vault / "Mine 1.md")
    save_folder(vault, noted(golden.talks(), "Another."), Order())
    assert "Another." in renamed.read_text("utf-8")
    assert (vault / "Mine 1.md").read_bytes() == before


def test_a_file_in_a_folder_within_is_found_and_one_in_the_bin_is_not(vault: Path) -> None:
    (vault / "2022" / "January").mkdir(parents=True)
    (vault / FIRST).rename(vault / "2022" / "January" / "Mine.md")
    (vault / ".trash").mkdir()
    (vault / NAMES[2]).rename(vault / ".trash" / NAMES[2])
    save_folder(vault, noted(golden.talks()), Order())
    assert names(vault) == sorted(
        [f".trash/{NAMES[2]}", NAMES[0], "2022/January/Mine.md", NAMES[2]]
    )
    assert "A new note." in (vault / "2022" / "January" / "Mine.md").read_text("utf-8")


def test_a_file_in_another_encoding_is_found(vault: Path) -> None:
    path = vault / FIRST
    path.write_bytes((path.read_text("utf-8") + "\nMine: Ü\n").encode("utf-16"))
    save_folder(vault, golden.talks(), Order())
    assert names(vault) == NAMES
    assert "Mine: Ü" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("taken", "left"),
    [
        (r"exported: .*\n", ""),
        (r"(?s)(exported|library|layout|article|outlet|title): [^\n]*\n", ""),
        (r"(?s)\A---\n.*?\n---\n", ""),
        (r"(?s)\A---\n.*?\n---\n", "---\naliases: [Talks]\narticle: lead\n---\n\nMy preface.\n\n"),
    ],
)
@pytest.mark.parametrize("name", [FIRST, "2022/Mine.md"])
def test_a_file_whose_properties_a_person_took_out_is_found_by_its_marks(
    vault: Path, name: str, taken: str, left: str
) -> None:
    text = re.sub(taken, left, (vault / FIRST).read_text("utf-8"))
    (vault / FIRST).unlink()
    (vault / name).parent.mkdir(exist_ok=True)
    (vault / name).write_text(text + "\nMine.\n", "utf-8")
    save_folder(vault, noted(golden.talks()), Order(), exported=MOMENT)
    assert names(vault) == sorted([NAMES[0], NAMES[2], name])
    renewed = (vault / name).read_text("utf-8")
    assert "A new note." in renewed
    assert "Mine." in renewed
    assert "exported: 2026" in renewed


def test_a_note_with_cards_copied_from_a_file_is_no_file_of_ours(vault: Path) -> None:
    (vault / FIRST).rename(vault / "Renamed.md")
    body = (vault / "Renamed.md").read_text("utf-8").split("\n---\n", 1)[1]
    cards = body[body.index("<!-- parallax: article") : body.index("<!-- parallax: written")]
    every = (vault / "All.md", vault / "Cards.md")
    save(every[0], golden.talks(), Order(layout="by-article"), exported=MOMENT)
    whole = every[0].read_text("utf-8")
    every[0].write_text(whole.split("\n---\n", 1)[1], "utf-8")
    every[1].write_text(f"# Mine\n\n{cards}", "utf-8")
    before = [path.read_bytes() for path in every]
    save_folder(vault, noted(golden.talks()), Order())
    assert [path.read_bytes() for path in every] == before
    assert "A new note." in (vault / "Renamed.md").read_text("utf-8")


def test_the_file_of_an_article_that_is_removed_says_so_once(vault: Path) -> None:
    path = vault / FIRST
    path.write_text(path.read_text("utf-8") + "\nMine.\n", "utf-8")
    saved = save_folder(vault, without_first_article(golden.talks()), Order(), exported=MOMENT)
    assert len(saved.changes.gone) == 2
    text = path.read_text("utf-8")
    assert "# Talks \\*fail\\*\n\nThis article is no longer in the library.\n" in text
    assert text.count("*No longer in the export:*") == 2
    assert "\nannotations: 0\n" in text
    assert "Mine." in text
    later = save_folder(vault, without_first_article(golden.talks()), Order())
    assert path not in later.paths
    assert path.read_text("utf-8") == text
    back = save_folder(vault, golden.talks(), Order(), exported=MOMENT)
    assert len(back.changes.back) == 2
    assert "no longer" not in path.read_text("utf-8").casefold()
    assert "Mine." in path.read_text("utf-8")


def test_files_of_other_libraries_and_of_what_is_not_chosen_stay_as_they_are(vault: Path) -> None:
    before = (vault / FIRST).read_bytes()
    other = replace(without_first_article(golden.talks()), name="another")
    save_folder(vault, other, Order())
    confirmed = Choice(statuses=frozenset((Status.CONFIRMED,)))
    save_folder(vault, golden.talks(), Order(choice=confirmed))
    assert (vault / FIRST).read_bytes() == before


def test_a_note_of_a_persons_own_about_an_article_is_never_touched(vault: Path) -> None:
    mine = "---\narticle: a1\nlibrary: talks\n---\nMy thoughts.\n"
    (vault / "Me.md").write_text(mine, "utf-8")
    whole = vault / "All.md"
    save(whole, golden.talks(), Order(), exported=MOMENT)
    text = whole.read_text("utf-8").replace("layout:", "article: lead\nlayout:")
    whole.write_text(text, "utf-8")
    save_folder(vault, golden.talks(), Order())
    assert (vault / "Me.md").read_text("utf-8") == mine
    assert whole.read_text("utf-8") == text


def test_a_file_without_marks_that_a_person_wrote_in_is_kept_beside(vault: Path) -> None:
    order = Order(options=replace(Order().options, regions=False))
    save_folder(vault, golden.talks(), order)
    path = vault / FIRST
    path.write_text(path.read_text("utf-8") + "\nMine.\n", "utf-8")
    saved = save_folder(vault, golden.talks(), order)
    assert saved.kept == (vault / "talks-fail-a1 (yours).md",)
    assert "Mine." in saved.kept[0].read_text("utf-8")
    assert len(saved.paths) == 3
    assert not save_folder(vault, golden.talks(), order).kept
