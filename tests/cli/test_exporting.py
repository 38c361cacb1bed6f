"""Exporting and importing annotations from the command line, with real files."""

from __future__ import annotations

import json
import os
import signal
from contextlib import closing
from pathlib import Path

import pytest

from reader import cli
from reader.core.changes import SetStance, SetTags
from reader.core.claim import Stance
from reader.corroboration import sums
from reader.storage import make_from, open_library
from tests.export import golden

Captured = pytest.CaptureFixture[str]


def run(*arguments: str | Path) -> int:
    def no_window(library: Path | None, new_window: bool) -> int:
        pytest.fail(f"a window was opened for {library}")

    return cli.main([str(argument) for argument in arguments], no_window)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "talks.sqlite"
    make_from(golden.talks(), path)
    return path


def test_of_reviews_the_checked_claims_are_counted(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    made = tmp_path / "reviews.jsonld"
    assert run("export", "--library", library, "--format", "claim-review", "-o", made) == 1
    err = capsys.readouterr().err
    assert "no claim has a status and the tag “checked”" in err
    assert "exported 0 claims of 3 articles" in err
    with closing(open_library(library)) as opened:
        opened.apply(SetTags("c1", ("checked",)))
    assert run("export", "--library", library, "--format", "claim-review", "-o", made) == 0
    assert "exported 1 claim of 3 articles" in capsys.readouterr().err
    assert len(json.loads(made.read_text("utf-8"))["@graph"]) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--layout", "by-time"), 'layout: "by-time"'),
        (("--callouts", "--hashtags"), "> [!warning]"),
        (("--no-marks", "--no-links", "--no-block-ids"), "annotations: 4"),
        (("--status", "single-source"), "annotations: 1\n"),
        (("--tag", "Talks"), "annotations: 2\n"),
        (("--article", "2", "--status", "disputed"), "annotations: 1\n"),
        (("--format", "html"), "<!DOCTYPE html>"),
        (("--format", "csv", "--layout", "claims"), "statement,status"),
        (("--format", "web-annotations"), "AnnotationCollection"),
    ],
)
def test_what_is_ordered_is_written(
    arguments: tuple[str, ...], words: str, library: Path, capsys: Captured
) -> None:
    assert run("export", "--library", library, *arguments) == 0
    out = capsys.readouterr().out
    assert words in out
    if "--no-marks" in arguments:
        assert "parallax:" not in out
        assert "^" not in out


def test_a_workbook_goes_to_a_file(library: Path, tmp_path: Path) -> None:
    assert run("export", "--library", library, "--format", "xlsx", "-o", tmp_path / "t.xlsx") == 0
    assert (tmp_path / "t.xlsx").read_bytes()[:2] == b"PK"


def test_it_says_what_was_written_unless_told_not_to(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "t.json"
    assert run("export", "--library", library, "--format", "json", "-o", out) == 0
    assert capsys.readouterr() == ("", f"exported 5 annotations of 3 articles: {out}\n")
    assert run("export", "--library", library, "--format", "json", "-o", out, "--quiet") == 0
    assert capsys.readouterr() == ("", "")


def test_a_choice_that_finds_nothing_is_told_of(library: Path, capsys: Captured) -> None:
    nothing = ("--article", "3", "--status", "single-source")
    assert run("export", "--library", library, "--quiet", *nothing) == 1
    out, err = capsys.readouterr()
    assert "annotations: 0" in out
    assert "no articles yet" not in out
    assert err == "no annotation is of what was asked for, so there is none in the export\n"


def test_a_library_that_cannot_be_made_is_told_by_its_own_name(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    goal = tmp_path / f"{'n' * 240}.parallax"  # what it is called meanwhile is too long a name
    assert run("merge", library, library, "-o", goal) == 2
    assert f"{goal.name} cannot be reached" in capsys.readouterr().err


def test_citations_and_what_comes_in_are_told_of_unless_that_is_not_wanted(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "cited.json"
    assert run("cite", "--library", library, "-o", out) == 0
    assert capsys.readouterr() == ("", f"exported 3 citations: {out}\n")
    assert run("cite", "--library", library, "-o", out, "--quiet") == 0
    whole = tmp_path / "whole.json"
    assert run("export", "--library", library, "--format", "json", "-o", whole, "-q") == 0
    assert run("annotate", "--library", tmp_path / "new.sqlite", whole, "--quiet") == 0
    assert run("merge", library, whole, "-o", tmp_path / "both.sqlite", "--quiet") == 0
    assert capsys.readouterr() == ("", "")


def test_one_file_an_article(library: Path, tmp_path: Path, capsys: Captured) -> None:
    folder = tmp_path / "vault"
    assert run("export", "--library", library, "--folder", folder) == 0
    assert len(list(folder.glob("*.md"))) == 3
    assert run("export", "--library", library, "--format", "json", "--folder", folder) == 2
    assert "Only Markdown" in capsys.readouterr().err


def test_an_own_template(library: Path, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "mine.md.j2").write_text("{{ report.library }}!", "utf-8")
    options = ("--templates", tmp_path, "--layout", "mine")
    assert run("export", "--library", library, *options) == 0
    assert capsys.readouterr().out == "talks!\n"


def test_exporting_again_says_what_is_different(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "talks.md"
    assert run("export", "--library", library, "--tag", "talks", "-o", out) == 0
    assert run("export", "--library", library, "-o", out) == 0
    assert "since the export before: 3 new" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--layout", "nope"), "Choose one of: by-claim"),
        (("--article", "9"), "no article 9"),
        (("--tag", "talks", "--tag", "nope"), "no tag “nope”"),
        (("--format", "csv", "--layout", "nope"), "annotations, claims, matrix, times"),
    ],
)
def test_what_cannot_be_ordered_is_one_sentence(
    arguments: tuple[str, ...], words: str, library: Path, capsys: Captured
) -> None:
    assert run("export", "--library", library, *arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert err.count("\n") == 1


def test_a_library_goes_out_and_comes_back_the_same(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    written = tmp_path / "talks.json"
    assert run("export", "--library", library, "--format", "json", "-o", written) == 0
    (tmp_path / "new").mkdir()
    new = tmp_path / "new" / "talks.sqlite"
    assert run("annotate", written, "--library", new) == 0
    assert "A new library with 3 articles and 5 annotations" in capsys.readouterr().out
    assert run("export", "--library", new, "--format", "json") == 0
    assert capsys.readouterr().out == written.read_text("utf-8")
    assert run("annotate", written, "--library", new) == 2
    assert str(new) in capsys.readouterr().err


def test_annotations_come_in_and_what_has_no_place_is_listed(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    data = [
        {
            "target": {
                "source": "https://example.org/talks?id=1&page=2",
                "selector": {"type": "TextQuoteSelector", "exact": exact},
            },
            "tags": ["new"],
        }
        for exact in ("the minister told reporters", "words that nobody ever said anywhere")
    ]
    file = tmp_path / "in.json"
    file.write_text(json.dumps(data), "utf-8")
    assert run("annotate", file, "--library", library) == 1
    out, err = capsys.readouterr()
    assert out == "1 imported, 1 without a place.\n"
    assert err.startswith("no place: “words that nobody ever said anywhere” (https://example.org")
    assert run("annotate", file, "--library", library, "--json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["not_placed"][0]["reason"] == "its words are not in the article"
    assert run("annotate", tmp_path / "none.json", "--library", library) == 2


def test_a_file_of_ones_own_is_kept_and_that_is_said(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    diary = tmp_path / "diary.md"
    diary.write_text("# My diary\n", "utf-8")
    assert run("export", "--library", library, "-o", diary) == 0
    assert (tmp_path / "diary (yours).md").read_text("utf-8") == "# My diary\n"
    assert "diary (yours).md" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
def test_an_export_that_the_system_ends_leaves_the_folder_as_it_was(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = tmp_path / "vault"
    assert run("export", "--library", library, "--folder", vault, "--quiet") == 0
    before = {path: path.read_bytes() for path in vault.iterdir()}
    monkeypatch.setattr(os, "fsync", lambda _: os.kill(os.getpid(), signal.SIGTERM))
    assert run("export", "--library", library, "--folder", vault) == 128 + signal.SIGTERM
    assert {path: path.read_bytes() for path in vault.iterdir()} == before
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_a_name_that_promises_another_format_is_refused(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    goal = tmp_path / "talks.docx"
    assert run("export", "--library", library, "-o", goal) == 2
    assert "end in .docx are not written" in capsys.readouterr().err
    assert not goal.exists()
    assert run("export", "--library", library, "--format", "html", "-o", goal) == 0


def test_the_ending_of_a_file_tells_the_format(library: Path, tmp_path: Path) -> None:
    path = tmp_path / "told.CSV"
    assert run("export", "--library", library, "--layout", "matrix", "-o", path, "--quiet") == 0
    assert path.read_text("utf-8-sig").startswith("claim,status,articles,origins,sum")


def test_claims_are_counted_once(
    library: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = (("--layout", "by-claim"), ("--format", "csv", "--layout", "matrix"))
    fresh = [exported(library, order, capsys) for order in orders]
    with monkeypatch.context() as patched:
        patched.setattr(sums, "asking", lambda *_: pytest.fail("counted again"))
        assert [exported(library, order, capsys) for order in orders] == fresh
    with closing(open_library(library)) as opened:
        opened.apply(SetStance("n1", Stance.DENIES))
    (told,) = (row for row in exported(library, orders[1], capsys) if "denied in" in row)
    assert told not in fresh[1]


def exported(library: Path, order: tuple[str, ...], capsys: Captured) -> list[str]:
    assert run("export", "--library", library, "--quiet", *order) == 0
    lines = capsys.readouterr().out.splitlines()
    return [line for line in lines if not line.startswith("exported:")]


@pytest.mark.usefixtures("qapp")  # for PDF
def test_what_was_written_is_reported(library: Path, tmp_path: Path, capsys: Captured) -> None:
    def report(*arguments: str | Path) -> dict[str, object]:
        assert run(*arguments, "--library", library, "--json") == 0
        made: dict[str, object] = json.loads(capsys.readouterr().out)
        return made

    file, folder = tmp_path / "notes.md", tmp_path / "vault"
    nothing = {"new": [], "back": [], "changed": [], "gone": [], "kept_as_you_had_it": 0}
    expected = {"articles": 3, "annotations": 5, "since_the_export_before": nothing}
    for target in (("-o", file), ("--folder", folder), ("-o", tmp_path / "n.pdf", "--format=pdf")):
        made = report("export", *target)
        files = made.pop("files")
        assert isinstance(files, list)
        assert all(Path(one).read_bytes() for one in files)
        assert made == {**expected, "kept_beside": []}
    with closing(open_library(library)) as opened:
        opened.apply(SetStance("n1", Stance.DENIES))
    again = report("export", "-o", file)["since_the_export_before"]
    assert again == {**nothing, "changed": ["The delegations met on Thursday for two hours"]}
    text = file.read_text("utf-8")
    assert "The delegations met" in text
    file.write_text(text.replace("The delegations met", "The envoys met", 1), "utf-8")
    kept = report("export", "-o", file)["since_the_export_before"]
    assert kept == {**nothing, "kept_as_you_had_it": 1}
    cited = tmp_path / "cited.json"
    assert report("cite", "-o", cited) == {"files": [str(cited)], "citations": 3}


@pytest.mark.parametrize("command", ["export", "cite"])
def test_a_report_and_a_document_do_not_go_to_one_output(
    command: str, library: Path, capsys: Captured
) -> None:
    assert run(command, "--library", library, "--json") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "standard output" in told.err


def test_the_page_of_reviews_is_one_on_the_web(library: Path, capsys: Captured) -> None:
    assert run("export", "--library", library, "--review-address", "checks") != 0
    assert "“checks” is no address on the web." in capsys.readouterr().err
