"""W3C Web Annotations: what the model asks for holds, and what comes in finds its place."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Stance, Status
from reader.core.library import Contents
from reader.export import Order, made
from reader.export.incoming import read_annotations
from reader.export.options import Choice
from reader.export.placing_in import page_of, place_all
from reader.export.reading_json import NotReadableError
from reader.export.web_annotations import urn
from reader.storage import make_from, open_library
from tests.export import golden
from tests.export.shelf import MOMENT

NOW = MOMENT + dt.timedelta(days=1)


def written() -> Any:
    return json.loads(made(golden.talks(), Order("web-annotations"), exported=MOMENT))


def put(folder: Path, data: object) -> Path:
    path = folder / "annotations.json"
    path.write_text(json.dumps(data), "utf-8")
    return path


def without_annotations() -> Contents:
    return replace(golden.talks(), annotations=(), orphans=(), claims=())


def test_the_document_looks_as_it_is_kept() -> None:
    document = made(golden.talks(), Order("web-annotations"), exported=MOMENT)
    assert golden.matches("annotations.jsonld", document)


def test_every_must_of_the_model_holds() -> None:
    collection = written()
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    page = collection["first"]
    assert page["type"] == "AnnotationPage"
    assert page["partOf"] == collection["id"]
    assert collection["total"] == len(page["items"]) == 5
    ids = [collection["id"], page["id"], *(one["id"] for one in page["items"])]
    assert len(set(ids)) == len(ids)
    for identity in ids:
        assert identity.startswith("urn:uuid:")
        assert UUID(identity)
    for one in page["items"]:
        assert one["type"] == "Annotation"
        assert one["motivation"] in ("commenting", "highlighting")
        for moment in (one["created"], one["modified"]):
            assert moment.endswith("Z")
            assert dt.datetime.fromisoformat(moment).tzinfo
        assert one["target"]["type"] == "SpecificResource"
        assert one["target"]["source"]["id"].startswith(("https://", "urn:uuid:"))
        quote, position = one["target"]["selector"]
        assert quote["type"] == "TextQuoteSelector"
        assert quote["exact"]
        assert position["type"] == "TextPositionSelector"
        assert 0 <= position["start"] <= position["end"]
        for body in one.get("body", ()):
            assert body["type"] == "TextualBody"
            assert isinstance(body["value"], str)
            assert body["purpose"] in ("commenting", "describing", "assessing", "tagging")


def test_what_was_exported_comes_back_as_it_was(tmp_path: Path) -> None:
    incoming = read_annotations(put(tmp_path, written()))
    placed = place_all(without_annotations(), incoming, NOW)
    assert (placed.added, placed.known, placed.unplaced) == (4, 0, placed.unplaced[:1])
    path = tmp_path / "talks.sqlite"
    make_from(without_annotations(), path)
    with closing(open_library(path)) as library:
        assert placed.change is not None
        library.apply(placed.change)
        contents = library.contents()
        assert library.undo_label() == "Import annotations"
        library.undo()
        assert library.annotations() == ()
    length = contents.annotations[0]
    assert length.note == "Two or three?\n\n- ask **both**"
    assert length.said_by == "officials"
    assert contents.annotations[2].claim_id == length.claim_id
    assert contents.annotations[2].stance is Stance.ATTRIBUTES
    claims = {claim.id: claim for claim in contents.claims}
    claim = claims[length.claim_id]
    assert (claim.status, claim.tags) == (Status.DISPUTED, ("talks", "how long"))
    assert claim.statement == "How long the delegations met"
    assert len(claims) == 3
    again = place_all(contents, incoming, NOW)
    assert (again.added, again.known, again.change) == (0, 4, None)


def hypothesis_file() -> dict[str, Any]:
    """As Hypothesis writes its export: by its own names, with its own positions."""
    return {
        "export_date": "2026-11-01T10:00:00.000Z",
        "export_userid": "acct:somebody@hypothes.is",
        "client_version": "1.1500.0",
        "annotations": [
            {
                "id": "Xa1b2c3",
                "created": "2026-10-31T09:00:00.123456+00:00",
                "updated": "2026-10-31T09:05:00.123456+00:00",
                "user": "acct:somebody@hypothes.is",
                "uri": "http://www.example.org/talks?id=1&page=2#top",
                "text": "Really *two*?",
                "tags": ["length", " to  check "],
                "document": {"title": ["Talks *fail*"]},
                "target": [
                    {
                        "source": "http://www.example.org/talks?id=1&page=2",
                        "selector": [
                            {"type": "RangeSelector", "startContainer": "/p[1]"},
                            {"type": "TextPositionSelector", "start": 1033, "end": 1042},
                            {
                                "type": "TextQuoteSelector",
                                "exact": "two hours",
                                "prefix": "met on Thursday for ",
                                "suffix": ", officials said",
                            },
                        ],
                    }
                ],
            },
            {"id": "page-note", "uri": "https://example.org/talks", "text": "x", "target": [{}]},
            {
                "id": "elsewhere",
                "uri": "https://example.com/",
                "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "words"}]}],
            },
        ],
    }


def test_the_export_of_hypothesis_finds_its_article(tmp_path: Path) -> None:
    incoming = read_annotations(put(tmp_path, hypothesis_file()))
    placed = place_all(golden.talks(), incoming, NOW)
    assert placed.added == 1
    assert placed.change is not None
    (add,) = placed.change.changes
    assert add.annotation.quote.exact == "two hours"  # type: ignore[union-attr]
    assert add.annotation.note == "Really *two*?"  # type: ignore[union-attr]
    assert add.claim.tags == ("length", "to check")  # type: ignore[union-attr]
    assert [one.reason for one in placed.unplaced] == [
        "it quotes no words",
        "its article is not in the library",
    ]


@pytest.mark.parametrize(
    "wrap",
    [
        lambda one: one,
        lambda one: [one],
        lambda one: {"type": "AnnotationPage", "items": [one]},
        lambda one: {"@graph": [one]},
        lambda one: {"rows": [one], "total": 1},
    ],
)
def test_a_stranger_s_annotation_is_read_in_whatever_it_comes(wrap: Any, tmp_path: Path) -> None:
    one = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "http://example.org/anno1",
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": "A comment"},
        "target": {
            "source": "https://nowhere.example/",
            "selector": {
                "type": "FragmentSelector",
                "value": "x",
                "refinedBy": {
                    "type": "TextQuoteSelector",
                    "exact": "The delegations met on Thursday for",
                },
            },
        },
    }
    placed = place_all(golden.talks(), read_annotations(put(tmp_path, wrap(one))), NOW)
    assert placed.added == 1, "words that stand only in one article tell which it is"


QUOTED = {"type": "TextQuoteSelector", "exact": "The delegations met on Thursday for"}


def bodied(**more: Any) -> dict[str, Any]:
    return {"type": "Annotation", "target": {"source": "x", "selector": QUOTED}, **more}


@pytest.mark.parametrize(
    ("more", "note", "tags"),
    [
        ({"bodyValue": "A comment"}, "A comment", ()),
        ({"body": "A comment"}, "A comment", ()),
        ({"body": "https://example.org/see"}, "<https://example.org/see>", ()),
        ({"body": {"value": "About it", "purpose": "describing"}}, "About it", ()),
        ({"body": {"value": "False", "purpose": "assessing"}}, "False", ()),
        ({"body": {"value": "x", "purpose": "classifying"}}, "x", ()),
        ({"body": {"value": "x", "purpose": ["tagging"]}}, "", ("x",)),
        (
            {"body": {"source": "https://example.org/a", "purpose": "linking"}},
            "<https://example.org/a>",
            (),
        ),
        ({"body": {"type": "Choice", "items": [{"value": "one"}, {"value": "two"}]}}, "one", ()),
        (
            {"body": {"type": "List", "items": [{"value": "one"}, {"value": "two"}]}},
            "one\n\ntwo",
            (),
        ),
    ],
)
def test_what_strangers_say_is_read(
    more: dict[str, Any], note: str, tags: tuple[str, ...], tmp_path: Path
) -> None:
    (one,) = read_annotations(put(tmp_path, bodied(**more)))
    assert (one.note, one.tags, one.passed_over) == (note, tags, ())


def test_what_cannot_be_had_of_an_annotation_is_listed(tmp_path: Path) -> None:
    more = {"body": [{"type": "Image", "id": "urn:picture"}, {"value": "words"}]}
    placed = place_all(golden.talks(), read_annotations(put(tmp_path, bodied(**more))), NOW)
    assert placed.added == 1
    reason = "it is there without a part of it: a body that is no text (Image)"
    assert [one.reason for one in placed.unplaced] == [reason]


def test_every_target_is_an_annotation(tmp_path: Path) -> None:
    identity = "urn:uuid:12345678-1234-5678-1234-567812345678"
    one = bodied(bodyValue="Both", id=identity)
    other = {"source": "y", "selector": {"type": "TextQuoteSelector", "exact": "z" * 30}}
    incoming = read_annotations(put(tmp_path, {**one, "target": [one["target"], other]}))
    assert [each.note for each in incoming] == ["Both", "Both"]
    assert len({each.identity for each in incoming} - {""}) == 2
    placed = place_all(golden.talks(), incoming, NOW)
    assert (placed.added, len(placed.unplaced)) == (1, 1)


@pytest.mark.parametrize(
    "name",
    [
        "Kd93hRxZEe-0_w8cVbY2lQ",
        "https://notes.example/w/71",
        "tag:notes.example,2024:5",
        "_:b0",
        "",
    ],
)
def test_reading_again_passes_over_what_is_there(name: str, tmp_path: Path) -> None:
    named = {"id": name} if name else {}
    missing = {"source": "y", "selector": {**QUOTED, "exact": "Words of an article to come"}}
    file = [bodied(bodyValue="A remark", **named)]
    file += [{**bodied(**({"id": name + "2"} if name else {})), "target": missing}]
    incoming = read_annotations(put(tmp_path, file))
    path = tmp_path / "talks.sqlite"
    make_from(without_annotations(), path)
    with closing(open_library(path)) as library:
        for added, known in ((1, 0), (0, 1), (0, 1)):
            placed = place_all(library.contents(), incoming, NOW)
            assert (placed.added, placed.known, len(placed.unplaced)) == (added, known, 1)
            if placed.change is not None:
                library.apply(placed.change)
        contents = library.contents()
    assert len(contents.annotations) == len(contents.claims) == 1
    document = made(contents, Order("web-annotations"), exported=MOMENT)
    own = read_annotations(put(tmp_path, json.loads(document)))
    assert place_all(contents, own, NOW).known == 1, "and so does what is exported from here"


def test_names_that_count_in_one_file_only_are_no_identities(tmp_path: Path) -> None:
    other = {"source": "x", "selector": {**QUOTED, "exact": "They met for three hours"}}
    for name in ("_:b0", "#1", ""):
        one = {**bodied(id=name), "target": other}
        two = [read_annotations(put(tmp_path, each))[0] for each in (bodied(id=name), one)]
        assert two[0].identity != two[1].identity


def test_a_file_without_annotations_is_refused(tmp_path: Path) -> None:
    nothing: list[Any] = [{}, [], "x", {"items": []}, [[[[[[[[{"target": 1}]]]]]]]]]
    for data in nothing:
        with pytest.raises(NotReadableError, match="no annotations"):
            read_annotations(put(tmp_path, data))


_MEMBERS = (
    *("target", "source", "selector", "type", "exact", "start", "end", "body", "value", "id"),
    *("tags", "created", "document", "title", "uri", "items", "refinedBy", "purpose"),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 1 << 40) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(_MEMBERS),
            inner | st.sampled_from(["TextQuoteSelector", "TextPositionSelector"]),
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(JSON)
def test_nothing_that_is_json_makes_it_fail(data: object) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = put(Path(folder), {"target": data, "items": data})
        placed = place_all(golden.talks(), read_annotations(path), NOW)
    assert placed.added + placed.known + len(placed.unplaced) >= 1


def test_a_library_s_identities_are_its_own() -> None:
    identity = "0f" * 16
    assert urn(identity) == f"urn:uuid:{UUID(identity)}"
    assert urn("n1") == urn("n1") != urn("n2")


def test_a_collection_is_another_one_when_other_annotations_are_in_it() -> None:
    def ids(contents: Contents, choice: Choice | None = None) -> set[str]:
        document = made(
            contents, Order("web-annotations", choice=choice or Choice()), exported=MOMENT
        )
        collection = json.loads(document)
        return {collection["id"], collection["first"]["id"]}

    talks = golden.talks()
    whole = ids(talks)
    assert len(whole) == 2
    assert ids(replace(talks, name="renamed")) == whole
    assert not ids(replace(talks, annotations=talks.annotations[1:])) & whole
    assert not ids(talks, Choice(statuses=frozenset((Status.DISPUTED,)))) & whole


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.example.org/a/", "http://example.org/a#x"),
        ("https://Example.org", "https://example.org/"),
    ],
)
def test_two_addresses_of_one_page(one: str, other: str) -> None:
    assert page_of(one) == page_of(other) != ""
