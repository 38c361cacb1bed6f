"""Exporting to the same file again: what a person wrote stays, what is ours is renewed."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reader.core.library import Contents
from reader.export.again import again
from reader.export.markdown import render
from reader.export.options import PLAIN
from reader.export.regions import digest, has_regions, marked, parts_of, renewed, safe_key
from tests.export import golden
from tests.export.shelf import MOMENT


def written(contents: Contents | None = None, layout: str = "by-claim") -> str:
    return render(contents or golden.talks(), exported=MOMENT, layout=layout)


def with_note(contents: Contents, note: str) -> Contents:
    first, *rest = contents.annotations
    return replace(contents, annotations=(replace(first, note=note), *rest))


def without_first(contents: Contents) -> Contents:
    return replace(contents, annotations=contents.annotations[1:])


def test_nothing_new_changes_nothing() -> None:
    once = written()
    twice = again(once, written())
    assert twice.text == once
    assert not twice.changes


@pytest.mark.parametrize("layout", ["by-claim", "by-article", "by-time"])
def test_what_a_person_wrote_stays_where_it_was(layout: str) -> None:
    once = written(layout=layout)
    region = next(part for part in parts_of(once) if part.key == "n2")
    mine = "## My own heading\n\nIs this *true*?"
    edited = once.replace(region.text(), f"{region.text()}\n\n{mine}")
    changed = again(edited, written(with_note(golden.talks(), "Another note."), layout))
    assert f"{region.text()}\n\n{mine}\n\n<!-- parallax:" in changed.text
    assert "Another note." in changed.text
    assert "Two or three?" not in changed.text
    assert again(changed.text, written(with_note(golden.talks(), "Another note."), layout)).text


def test_it_says_what_is_new_changed_and_gone() -> None:
    contents = golden.talks()
    old = written(without_first(contents))
    made = again(old, written(with_note(contents, "x")))
    assert made.changes.new == ("The delegations met on Thursday for two hours",)
    made = again(written(contents), written(with_note(contents, "x")))
    assert made.changes.changed == made.changes.changed[:1] != ()
    gone = again(written(contents), written(without_first(contents)))
    assert gone.changes.gone == ("The delegations met on Thursday for two hours",)
    assert "1 gone" in gone.text
    assert "*No longer in the export:*" in gone.text
    assert golden.matches("again.md", gone.text)
    later = again(gone.text, written(without_first(contents)))
    assert not later.changes.gone
    assert later.text.count("*No longer in the export:*") == 1
    assert "<!-- parallax: changes" not in later.text


def test_a_region_that_a_person_changed_is_kept_beside_the_new_one() -> None:
    once = written()
    edited = once.replace("> They met for three hours", "> They met for THREE hours (!)")
    made = again(edited, written())
    assert made.changes.kept == 1
    assert "> They met for three hours" in made.text
    assert "> They met for THREE hours (!)" in made.text
    twice = again(made.text, written())
    assert twice.changes.kept == 0
    assert twice.text.count("THREE") == 1


def test_a_region_that_a_person_took_out_comes_back_with_its_neighbours() -> None:
    once = written()
    region = next(part for part in parts_of(once) if part.key == "n2")
    assert again(once.replace(region.text(), ""), written()).text.count("annotation n2 ") == 1


def test_line_ends_and_trailing_spaces_are_no_change() -> None:
    once = written()
    as_edited = once.replace("\n", "  \r\n").replace("<!-- /parallax -->  ", "<!-- /parallax -->")
    assert not again(as_edited, written()).changes


def test_broken_marks_are_text_and_nothing_is_lost() -> None:
    once = written().replace("<!-- /parallax -->", "", 3)
    made = again(once, written())
    assert made.text.count("# talks\n") == 2


def test_a_file_of_another_kind_is_not_renewed() -> None:
    assert again("# My diary\n", written()).text == written()
    plain = render(golden.talks(), exported=MOMENT, options=PLAIN)
    assert not has_regions(plain)


def test_front_matter_keeps_what_a_person_put_there() -> None:
    once = written().replace(
        'title: "Annotations in talks"', "title: Mine\nstatus: draft\naliases:\n  - one\n  - two"
    )
    front = yaml.safe_load(again(once, written()).text.split("\n---\n", 1)[0])
    assert front["title"] == "Mine"
    assert front["status"] == "draft"
    assert front["aliases"] == ["one", "two"]
    assert front["annotations"] == 4


def test_front_matter_that_is_gone_comes_back() -> None:
    once = written().split("\n---\n", 1)[1]
    assert again(once, written()).text.startswith("---\ntitle:")


@given(st.lists(st.text(st.sampled_from("ab \n<!->/#^"), max_size=20), max_size=6))
def test_no_word_of_a_person_is_ever_lost(texts: list[str]) -> None:
    regions = [marked("annotation", f"n{n}", f"> words {n}") for n in range(len(texts))]
    old = "\n\n".join(f"{r}\n\n{t}" for r, t in zip(regions, texts, strict=True))
    new = "\n\n".join(regions[::2]) + "\n"
    text, _ = renewed(old, new)
    for one in texts:
        assert one.strip("\n") in text or not one.strip()


def test_a_key_cannot_end_its_comment() -> None:
    assert safe_key("n1") == "n1"
    assert "-->" not in marked("annotation", safe_key("--> <b>"), "x").split("\n")[0][:-4]
    assert safe_key("a b") != safe_key("a.b")
    assert digest("a  \r\nb\n") == digest("a\nb")
