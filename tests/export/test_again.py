"""Exporting to the same file again: what a person wrote stays, what is ours is renewed."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.claim import Status
from reader.core.library import Contents
from reader.export import regions
from reader.export.again import again
from reader.export.markdown import render
from reader.export.options import PLAIN, Choice, narrowed
from reader.export.regions import marked, parts_of, safe_key
from reader.export.renewing import renewed
from reader.export.sameness import digest
from tests.export import golden
from tests.export.shelf import MOMENT


def written(contents: Contents | None = None, layout: str = "by-claim") -> str:
    """Return a document as it is saved."""
    return again("", render(contents or golden.talks(), exported=MOMENT, layout=layout)).text


DOCUMENTS = {name: written(layout=name) for name in ("by-claim", "by-article", "by-time")}


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


def test_words_are_kept_again_whose_notes_were_emptied() -> None:
    once = written()
    edited = once.replace("Two or three?", "Surely four.")
    note = with_note(golden.talks(), "x")
    kept = again(edited, written(note)).text
    notes = next(part for part in parts_of(kept) if part.key.startswith("kept."))
    assert "Surely four." in notes.body
    restored = edited + marked(notes.kind, notes.key, "", "")
    assert again(restored, written(note)).text.count("Surely four.") == 1
    assert again(edited + notes.text(), written(note)).text.count("Surely four.") == 1


def test_a_region_that_a_person_changed_is_kept_beside_the_new_one() -> None:
    once = written()
    edited = once.replace("> They met for three hours", "> They met for THREE hours (!)")
    made = again(edited, written())
    assert made.changes.kept == 1
    assert made.text.count("\n^p-n2\n") == 1
    assert "> They met for three hours" in made.text
    assert "> They met for THREE hours (!)" in made.text
    twice = again(made.text, written())
    assert twice.changes.kept == 0
    assert twice.text.count("THREE") == 1


def test_a_region_that_a_person_took_out_comes_back_and_is_not_called_new() -> None:
    once = written()
    region = next(part for part in parts_of(once) if part.key == "n2")
    made = again(once.replace(region.text(), ""), written())
    assert made.text.count("annotation n2 ") == 1
    assert (made.changes.new, made.changes.back) == ((), ("They met for three hours",))
    assert "1 back" in made.text


def test_what_was_left_out_for_a_while_comes_back_without_a_second_copy() -> None:
    everything = golden.talks()
    some = narrowed(everything, Choice(statuses=frozenset((Status.DISPUTED,))))
    less = again(written(everything), written(some))
    assert len(less.changes.gone) == 3
    more = again(less.text, written(everything))
    assert len(more.changes.back) == 3
    assert not more.changes.new
    assert "No longer in the export" not in more.text
    last = again(more.text, written(everything))
    assert last.text == written(everything)
    assert not last.changes


def test_what_a_person_wrote_in_a_region_that_is_gone_outlives_its_coming_back() -> None:
    everything, less = written(), written(without_first(golden.talks()))
    edited = everything.replace("> The delegations met", "> The FOUR delegations met")
    gone = again(edited, less).text
    assert again(gone, everything).text.count("FOUR") == 1
    beside = again(everything, less).text.replace("> The delegations met", "> The FIVE met")
    back = again(beside, everything)
    assert back.text.count("FIVE") == 1
    assert back.text.count("\n^p-n1\n") == 1


def test_line_ends_and_trailing_spaces_are_no_change() -> None:
    once = written()
    as_edited = once.replace("\n", "  \r\n").replace("<!-- /parallax -->  ", "<!-- /parallax -->")
    assert not again(as_edited, written()).changes


def test_broken_marks_lose_nothing() -> None:
    once = written()
    made = again(once.replace("<!-- /parallax -->", "", 3), written())
    assert made.text == once
    words = once.replace("<!-- /parallax -->", "My words.", 1)
    assert again(words, written()).text.count("My words.") == 1
    headless = once.replace("<!-- parallax: head", "<!-- parallax head")
    assert "<!-- parallax head" in again(headless, written()).text


@pytest.mark.parametrize("end", ["<!--/parallax-->", "<!--  /parallax  -->", " <!-- /parallax -->"])
def test_marks_that_a_formatter_wrote_its_own_way_are_marks(end: str) -> None:
    once = written()
    formatted = once.replace("<!-- /parallax -->", end).replace("<!-- parallax: ", "<!--parallax: ")
    made = again(formatted + "\nMine.\n", written())
    assert made.is_whole
    assert "Mine." in made.text
    assert made.text.count("# talks\n") == 1


def test_words_on_the_line_of_a_mark_are_kept() -> None:
    once = written().replace("<!-- /parallax -->", "<!-- /parallax --> and mine", 2)
    made = again(once, written())
    assert made.text.count("and mine") == 2
    assert made.text.count("# talks\n") == 1
    about = "`<!-- /parallax -->` is a mark"
    assert about in again(f"{written()}\n{about}\n", written()).text


def test_notes_inside_a_region_are_taken_out_of_it() -> None:
    mine = "<!-- parallax: notes -->\nMy words.\n<!-- /parallax -->"
    once = written().replace(
        "> They met for three hours\n", f"> They met for three hours\n\n{mine}\n"
    )
    made = again(once, written())
    assert made.text.count("> They met for three hours") == 1
    assert made.text.count("My words.") == 1
    assert made.changes.kept == 0
    assert again(made.text, written()).text == made.text


COPIED = [
    ("~~~\n{}\n~~~\n\nThat was how it looks.", ["n2"]),
    ("````md\nSo it looks:\n\n{}\n````", ["n1"]),
    ("## What matters most\n\n{}\n\nSays all.", ["n2"]),
    ("## Two of them\n\n{}\n\nSee below.", ["n1", "n3"]),
]


@pytest.mark.parametrize("place", ["before the head", "at the end", "within"])
@pytest.mark.parametrize(("shape", "keys"), COPIED)
def test_a_copy_of_a_region_stays_where_a_person_has_put_it(
    place: str, shape: str, keys: list[str]
) -> None:
    once = written()
    parts = parts_of(once)
    regions = [part.text() for part in parts if part.key in keys]
    mine = shape.format("\n\n".join(regions))
    before = {"before the head": parts[0], "within": parts[-2], "at the end": None}[place]
    at = once.index(before.text()) if before else once.index("<!-- parallax: written")
    made = again(f"{once[:at]}{mine}\n\n{once[at:]}", written(with_note(golden.talks(), "New.")))
    assert mine in made.text
    assert made.changes.changed
    others = made.text.replace(mine, "")
    assert [part.name for part in parts_of(others) if part.kind != "changes"] == [
        part.name for part in parts
    ]
    assert others.count("New.") == 1
    assert again(made.text, written(with_note(golden.talks(), "New."))).text.count(mine) == 1


@pytest.mark.parametrize("fence", ["```\n", "~~~ text\n", "```\nmine\n```\n\n```\n"])
def test_a_fence_left_open_hides_no_region(fence: str) -> None:
    front, body = written().split("\n---\n", 1)
    made = again(f"{front}\n---\n{fence}{body}", written())
    assert made.text.count("> They met for three hours") == 1
    assert fence.strip() in made.text


def reformatted(document: str) -> str:
    """A document as a formatter of Markdown lays it out."""
    text = document.replace("-   Note:", "- Note:").replace("\n    ", "\n  ").replace("](<", "](")
    text = re.sub(r"(parallax://[^>\n]*|#:~:text=[^>\n]*)>\)", r"\1)", text)
    text = re.sub(r"^\*(.*)\*$", r"_\1_", text, flags=re.MULTILINE)
    return text.replace("> The delegations met on ", "> The delegations met\n> on ")


def test_a_formatter_makes_nothing_grow() -> None:
    texts = [written()]
    for _ in range(3):
        made = again(reformatted(texts[-1]), written())
        assert not made.changes
        texts.append(made.text)
    assert texts[3] == texts[0]


def test_what_was_kept_once_is_not_kept_again_when_it_is_formatted() -> None:
    edited = written().replace("> They met for three hours", "> They met for *four* hours\n> or so")
    once = again(edited, written()).text
    for _ in range(3):
        mixed = once.replace("> They met for three hours", "> They met for _four_ hours or so", 1)
        made = again(reformatted(mixed), written())
        assert made.text.count("four") == 1
        assert made.changes.kept == 0
        ids = re.findall(r"^\^p-\w+$", made.text, re.MULTILINE)
        assert len(ids) == len(set(ids))


def test_a_document_without_marks_is_known_when_nobody_wrote_in_it() -> None:
    plain = render(golden.talks(), exported=MOMENT, options=PLAIN)
    once = again("", plain)
    assert "<!--" not in once.text
    later = render(with_note(golden.talks(), "x"), exported=MOMENT, options=PLAIN)
    assert again(once.text, later).is_whole
    assert again(once.text, written()).is_whole
    assert not again(once.text + "\nMine.\n", later).is_whole
    assert not again(once.text.replace("layout:", "mine: 1\nlayout:"), later).is_whole
    assert not again("# My diary\n", written()).is_whole


def test_a_document_with_marks_is_kept_when_one_without_takes_its_place() -> None:
    plain = render(golden.talks(), exported=MOMENT, options=PLAIN)
    assert again(written(), plain).is_whole
    assert again(written(), plain).text == again("", plain).text
    for edited in (
        f"{written()}\nMine.\n",
        written().replace("> They met", "> They MET"),
        written().replace("layout:", "mine: 1\nlayout:"),
        written().replace("title:", "title: mine #"),
        again(written(), written(without_first(golden.talks()))).text,
    ):
        assert not again(edited, plain).is_whole


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends_are_line_ends(ends: str) -> None:
    old = f"{written()}\nMine.\n".replace("\n", ends)
    made = again(old, written())
    assert made.text.endswith("\n\nMine.\n\n" + record_of(written()))
    assert "\r" not in made.text
    assert not made.changes


def record_of(document: str) -> str:
    return document[document.index("<!-- parallax: written") :]


def test_front_matter_keeps_what_a_person_put_there() -> None:
    once = written().replace(
        'title: "Annotations in talks"', "title: Mine\nstatus: draft\naliases:\n  - one\n  - two"
    )
    front = yaml.safe_load(again(once, written()).text.split("\n---\n", 1)[0])
    assert front["title"] == "Mine"
    assert front["status"] == "draft"
    assert front["aliases"] == ["one", "two"]
    assert front["annotations"] == 4


def test_what_a_person_corrects_in_front_matter_stays() -> None:
    """Also where it looks just like what we write; and until they take it back."""
    theirs = 'library: "My desk"'
    first = again("", written()).text
    corrected = first.replace('library: "talks"', theirs)
    assert corrected != first
    later = again(corrected, written(layout="by-time")).text
    assert theirs in later
    assert 'layout: "by-time"' in later
    assert theirs in again(later, written()).text
    renamed = replace(golden.talks(), name="renamed")
    assert 'library: "renamed"' not in again(later, written(renamed)).text
    taken_back = later.replace(theirs, "library: talks")  # as a formatter would quote it
    assert 'library: "renamed"' in again(taken_back, written(renamed)).text
    plain = render(golden.talks(), exported=MOMENT, options=PLAIN)
    assert again(first, plain).is_whole
    assert not again(corrected, plain).is_whole


def test_what_a_person_writes_behind_the_moment_of_exporting_stays() -> None:
    once = re.sub(r"(?m)^exported: .*$", r"\g<0> MINE", written())
    assert "MINE" in again(once, written()).text.split("\n---\n", 1)[0]


def test_front_matter_that_is_gone_comes_back() -> None:
    once = written().split("\n---\n", 1)[1]
    assert again(once, written()).text.startswith("---\ntitle:")


OWN_ENTRIES = (
    "автор: Иван",
    "last reviewed: 2020-01-01",
    "# note to self",
    '"quoted key": x',
    "_priv: 1",
    "dc:title: x",
    "key with a list:\n- a\n- b: c\n\n- d",
    "text: |\n  a: b\n  # c",
    "published: true",
    "address: Main St 5",
    'article-of: "lead"',
    "outlet: mine",
    "claims:\n  - one",
    "exported: by hand",
    "confirmed: 4 # by me",
)


@pytest.mark.parametrize("own", OWN_ENTRIES)
def test_any_entry_of_a_persons_own_stays_in_front_matter(own: str) -> None:
    old = written().replace("layout:", f"{own}\nlayout:")
    front = again(old, written()).text.split("\n---\n", 1)[0]
    assert own in front
    assert front.count("\nlayout:") == 1


def test_counts_are_written_anew() -> None:
    contents = replace(golden.talks(), orphans=())
    front = again(written(), written(contents)).text.split("\n---\n", 1)[0]
    assert "\nnot-found: 0\n" in front
    assert front.count("not-found") == 1


_SHAPES = ("{}", "# {}", "> {}", "- {}", "```\n{}", "<!-- {} -->", "    {}", "---\n{}", "{} ^id")


@settings(max_examples=300)
@given(
    layout=st.sampled_from(("by-claim", "by-article", "by-time")),
    other=st.sampled_from(("by-claim", "by-article", "by-time")),
    added=st.lists(st.tuples(st.integers(0), st.sampled_from(_SHAPES)), min_size=1, max_size=4),
    dropped=st.lists(st.integers(0), max_size=6),
    ends=st.sampled_from(("\n", "\r\n", "\r")),
)
def test_no_edit_anywhere_is_lost(
    layout: str, other: str, added: list[tuple[int, str]], dropped: list[int], ends: str
) -> None:
    lines = DOCUMENTS[layout].split("\n")
    after = lines.index("---", 1) + 1
    for at in dropped:
        del lines[after + at % (len(lines) - after)]
    marks = [f"person{number}" for number in range(len(added))]
    for mark, (at, shape) in zip(marks, added, strict=True):
        lines.insert(after + at % (len(lines) + 1 - after), shape.format(mark))
    once = again(ends.join(lines), DOCUMENTS[other]).text
    twice = again(once, DOCUMENTS[layout]).text
    for mark in marks:
        assert mark in once
        assert mark in twice


@given(st.lists(st.text(st.sampled_from("ab \n<!->/#^"), max_size=20), max_size=6))
def test_no_word_of_a_person_is_ever_lost(texts: list[str]) -> None:
    regions = [marked("annotation", f"n{n}", f"> words {n}") for n in range(len(texts))]
    old = "\n\n".join(f"{r}\n\n{t}" for r, t in zip(regions, texts, strict=True))
    new = "\n\n".join(regions[::2]) + "\n"
    text, _ = renewed(old, new)
    for one in texts:
        assert one.strip("\n").rstrip() in text


def test_a_key_cannot_end_its_comment() -> None:
    assert safe_key("n1") == "n1"
    assert "-->" not in marked("annotation", safe_key("--> <b>"), "x").split("\n")[0][:-4]
    assert safe_key("a b") != safe_key("a.b")
    assert digest("a  \r\nb\n") == digest("a\nb")


def test_a_document_as_it_was_written_is_read_the_same_by_the_short_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chance = random.Random(5)
    pieces = (
        "<!-- parallax: annotation n{} #0123456789ab -->\n\nWords {}.\n\n<!-- /parallax -->\n\n",
        "<!-- parallax: notes k{} -->\n\n  Mine.\n\n<!-- /parallax -->",
        "<!-- parallax: head #0123456789ab -->\n", "\n\n<!-- /parallax -->\n", "My words {}.\n\n",
        "\n", " ", "`", "<!-- mine -->", "<!--parallax: text a-->\n",
        "<!-- parallax: written 0123abcd -->\n",
    )  # fmt: skip
    often = (6, 4, 1, 1, 4, 2, 1, 1, 1, 1, 2)
    documents = [
        "".join(piece.replace("{}", str(chance.randrange(9))) for piece in some)
        for some in (chance.choices(pieces, often, k=6) for _ in range(3000))
    ]
    short = list(map(parts_of, documents))
    told = [regions._plain_parts(regions._without_record(one)) for one in documents]
    assert sum(one is not None and len(one) > 1 for one in told) > 300
    monkeypatch.setattr(regions, "_plain_parts", lambda _: None)
    assert short == list(map(parts_of, documents))
