"""Imports beside the window: what goes in, what waits for a word, and that undo takes it all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import BlockKind
from reader.core.changes import Change, Changed
from reader.ingest.duplicates import Choice
from reader.session import bringing
from reader.session.arrival import Again, Arrival, redated
from reader.session.bringing import Batch, Bringing, Progress, Report
from reader.session.intake import Fate, tally
from reader.session.session import Session
from reader.session.supplies import Fetched, Files, Pasted
from reader.session.waiting import Waiting
from reader.storage import DiskFullError
from reader.storage.sqlite_library import SqliteLibrary
from reader.ui.importing.words import report_rows, report_sentence
from reader.ui.safety.entries import Entry

_WORDS = (
    *("river", "minister", "harvest", "bridge", "council", "winter", "signal", "carbon"),
    *("orchard", "village", "engine", "letter", "station", "copper", "lantern", "garden"),
    *("mirror", "thunder", "captain", "museum"),
)


def _text(number: int, sentences: int = 12) -> str:
    lines = [f"Report number {number} from the town", "", "Published on 3 March 2021", ""]
    for n in range(sentences):
        words = [_WORDS[(number * 7 + n * k) % len(_WORDS)] for k in range(1, 12)]
        lines += [f"On Thursday the {' '.join(words)} was seen by {number * 31 + n} people.", ""]
    return "\n".join(lines)


@pytest.fixture
def session(tmp_path: Path, qapp: object) -> Iterator[Session]:
    session = Session()
    session.open(tmp_path / "library.sqlite", create=True)
    yield session
    session.close()


def _files(folder: Path, many: int) -> Files:
    folder.mkdir(exist_ok=True)
    for number in range(many):
        (folder / f"{number:03}.txt").write_text(_text(number), "utf-8")
    return Files((folder,))


def _brought(session: Session, supply: Files | Pasted | Fetched) -> Report:
    return Bringing(session.beside(), lambda _: None).bring(supply)


def _read(session: Session, supply: Files | Pasted | Fetched) -> list[Arrival]:
    told: list[Progress | Batch] = []
    Bringing(session.beside(), told.append).read(supply)
    return [one for batch in told if isinstance(batch, Batch) for one in batch.arrivals]


def test_a_long_import_is_one_step_of_undo(session: Session, tmp_path: Path) -> None:
    report = _brought(session, _files(tmp_path / "many", 60))
    assert tally(report.came) == {Fate.IMPORTED: 60}
    session.refresh()
    assert len(session.articles()) == 60
    assert all(info.publication is not None for info in session.articles())
    assert session.undo_label() == "Import Articles"
    assert len(session.history(10)) == 1
    session.undo()
    assert session.articles() == ()
    session.redo()
    assert len(session.articles()) == 60


def test_what_a_full_disk_keeps_out_is_told(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply, applied = SqliteLibrary.apply, list[Change]()

    def full(self: SqliteLibrary, change: Change) -> Changed:
        applied.append(change)
        if len(applied) > 1:
            raise DiskFullError(self.path)
        return apply(self, change)

    supply = _files(tmp_path / "many", 5)
    monkeypatch.setattr(bringing, "_BATCH", 3)
    monkeypatch.setattr(bringing, "_SLICE", 1)
    monkeypatch.setattr(SqliteLibrary, "apply", full)
    report = _brought(session, supply)
    assert tally(report.came) == {Fate.IMPORTED: 1}
    names = {one.name for one in report.came} | {one.path.name for one in report.failed}
    assert (len(report.failed), len(names)) == (4, 5)
    told = report_sentence(report)
    assert told.startswith("1 article imported. 4 files could not be imported. The disk with")
    arrivals = _read(session, supply)
    applied.clear()
    put = Bringing(session.beside(), lambda _: None).put(arrivals, Again.SUGGESTED)
    assert tally(put.came) == {Fate.PRESENT: 1, Fate.IMPORTED: 1}
    assert (len(put.failed), put.left, put.stopped) == (3, 0, False)
    assert "is full" in put.ended


def test_what_the_person_does_meanwhile_is_not_joined(session: Session, tmp_path: Path) -> None:
    arrivals = _read(session, _files(tmp_path / "many", 60))
    told: list[Progress | Batch] = []

    def meanwhile(step: Progress | Batch) -> None:
        if not told:
            session.refresh()
            from reader.core.changes import RemoveArticle

            session.perform(RemoveArticle(session.articles()[0].id))
        told.append(step)

    Bringing(session.beside(), meanwhile).put(arrivals, Again.SUGGESTED)
    session.refresh()
    assert [entry.label for entry in session.history(10)] == [
        "Import Articles",
        "Remove Article",
        "Import Articles",
    ]
    assert len(session.articles()) == 59


def test_the_same_again_is_passed_over(session: Session, tmp_path: Path) -> None:
    supply = _files(tmp_path / "many", 3)
    _brought(session, supply)
    report = _brought(session, supply)
    assert tally(report.came) == {Fate.PRESENT: 3}
    session.refresh()
    assert len(session.articles()) == 3


def test_another_version_waits_for_a_word(session: Session, tmp_path: Path) -> None:
    supply = _files(tmp_path / "many", 2)
    _brought(session, supply)
    changed = tmp_path / "many" / "000.txt"
    changed.write_text(changed.read_text("utf-8") + "\nA correction was added.\n", "utf-8")
    report = _brought(session, Files((changed,)))
    assert report.came == ()
    (held,) = report.held
    assert held.decided() is Choice.REVISE
    done = Bringing(session.beside(), lambda _: None).put([held], Again.SUGGESTED)
    assert tally(done.came) == {Fate.REVISED: 1}
    session.refresh()
    assert len(session.articles()) == 2
    both = Bringing(session.beside(), lambda _: None).put(
        [held.choosing(Choice.KEEP_BOTH)], Again.SKIP
    )
    # The very bytes are there by now, as a version of the first.
    assert tally(both.came) == {Fate.PRESENT: 1}


def test_the_same_bytes_can_be_kept_twice(session: Session, tmp_path: Path) -> None:
    supply = _files(tmp_path / "many", 2)
    (tmp_path / "many" / "again.txt").write_text(_text(1), "utf-8")
    arrivals = _read(session, supply)
    assert [one.decided() for one in arrivals][2] is Choice.SKIP
    assert arrivals[2].decided(Again.KEEP_BOTH) is Choice.SKIP
    arrivals[2] = arrivals[2].choosing(Choice.KEEP_BOTH)
    put = Bringing(session.beside(), lambda _: None).put(arrivals, Again.SUGGESTED)
    assert tally(put.came) == {Fate.IMPORTED: 3}
    (same, *_) = [one for one in _read(session, supply) if one.draft.source.name == "000.txt"]
    more = Bringing(session.beside(), lambda _: None).put(
        [same.choosing(Choice.KEEP_BOTH)], Again.SUGGESTED
    )
    session.refresh()
    infos = session.articles()
    assert [one.article_id for one in (*put.came, *more.came)] == [one.id for one in infos]
    texts = [session.article(one.id).text for one in infos]
    assert (texts[1], texts[0]) == (texts[2], texts[3])
    session.undo()
    session.undo()
    assert session.articles() == ()


def test_what_waits_to_be_looked_at_is_on_disk(session: Session, tmp_path: Path) -> None:
    arrivals = _read(session, _files(tmp_path / "many", 3))
    waiting = Waiting()
    for number, one in enumerate(arrivals):
        waiting.put(str(number), one)
    waiting.put("1", arrivals[1].titled(title="Another"))
    assert waiting.get("0") == arrivals[0]
    assert waiting.get("0") is not arrivals[0]
    assert waiting.get("9") is None
    some = waiting.some(["2", "1"])
    assert [one.draft.title for one in some] == [arrivals[2].draft.title, "Another"]
    assert list(some[1:]) == [arrivals[1].titled(title="Another")]
    assert waiting.labels["2"] == arrivals[2].label
    # What is put away is read back one slice at a time.
    put = Bringing(session.beside(), lambda _: None).put(some, Again.SUGGESTED)
    assert tally(put.came) == {Fate.IMPORTED: 2}


@pytest.mark.parametrize("many", [0, 40])
def test_versions_that_come_together_are_versions_by_date(
    session: Session, tmp_path: Path, many: int
) -> None:
    """The second of three by name is the oldest; in one transaction, and in several."""
    folder = tmp_path / "many"
    _files(folder, many)
    for name, day, more in (("v1", 5, "B"), ("v2", 3, "A"), ("v3", 7, "C")):
        text = _text(50, 20).replace("3 March 2021", f"{day} March 2021")
        (folder / f"0{name}.txt").write_text(f"{text}\nCorrection {more} was added.\n", "utf-8")
    held = _read(session, Files((folder,)))
    done = Bringing(session.beside(), lambda _: None).put(held[::-1], Again.REVISE)
    assert tally(done.came) == {Fate.IMPORTED: many + 1, Fate.REVISED: 2}
    session.refresh()
    article = next(one for one in session.articles() if one.source_name.startswith("0v"))
    texts = [session.revision_text(one.id) for one in session.revisions(article.id)]
    assert [text.split()[-4:-2] for text in texts] == [["Correction", one] for one in "ABC"]
    session.undo()
    assert session.articles() == ()


@pytest.mark.parametrize(
    ("again", "fate"),
    [(Again.SKIP, Fate.PRESENT), (Again.REVISE, Fate.REVISED), (Again.KEEP_BOTH, Fate.IMPORTED)],
)
def test_one_word_for_all(session: Session, tmp_path: Path, again: Again, fate: Fate) -> None:
    supply = _files(tmp_path / "many", 1)
    _brought(session, supply)
    changed = tmp_path / "many" / "000.txt"
    changed.write_text(changed.read_text("utf-8") + "\nA correction was added.\n", "utf-8")
    held = _read(session, Files((changed,)))
    done = Bringing(session.beside(), lambda _: None).put(held, again)
    assert tally(done.came) == {fate: 1}


def test_what_was_put_right_is_what_is_imported(session: Session, tmp_path: Path) -> None:
    import datetime as dt

    (arrival,) = _read(session, _files(tmp_path / "many", 1))
    place = next(n for n, b in enumerate(arrival.draft.blocks) if b.kind is BlockKind.PARAGRAPH)
    put_right = (
        arrival.titled(title="  Another\ntitle ", outlet="The Gazette")
        .published(dt.date(2021, 3, 10))
        .with_furniture(place, furniture=True)
    )
    assert put_right.titled(title=" ").draft.title == "Another title"
    assert put_right.with_furniture(place, furniture=False).draft.blocks == arrival.draft.blocks
    Bringing(session.beside(), lambda _: None).put([put_right], Again.SUGGESTED)
    session.refresh()
    (info,) = session.articles()
    assert (info.title, info.outlet) == ("Another title", "The Gazette")
    article = session.article(info.id)
    assert article.blocks[place].kind is BlockKind.FURNITURE
    days = {
        time.begin for time in article.times if article.text[time.start : time.end] == "Thursday"
    }
    assert days <= {dt.date(2021, 3, 4), dt.date(2021, 3, 11)}
    assert article.times == redated(put_right).draft.times


def test_a_stopped_import_keeps_what_is_in(session: Session, tmp_path: Path) -> None:
    supply = _files(tmp_path / "many", 150)
    bringing = Bringing(session.beside(), lambda _: None)
    read = supply.documents()

    class Stopping:
        def documents(self) -> object:
            return read

        def read(self, sources: object, document: object) -> object:
            if document == read[120]:
                bringing.stop()
            return supply.read(sources, document)  # type: ignore[arg-type]

    report = bringing.bring(Stopping())  # type: ignore[arg-type]
    assert report.stopped
    session.refresh()
    assert len(report.came) == len(session.articles()) == 121, "all that was read by then"
    assert all(info.publication is not None for info in session.articles())
    assert report.left == 29
    assert "29 still to come" in report_sentence(report)


def test_an_import_stopped_at_once_says_what_it_left(session: Session, tmp_path: Path) -> None:
    bringing = Bringing(session.beside(), lambda _: None)
    bringing.stop()
    report = bringing.bring(_files(tmp_path / "many", 3))
    assert (report.came, report.left, report.stopped) == ((), 3, True)


def test_pasted_text_and_pasted_pages(session: Session) -> None:
    report = _brought(session, Pasted(_text(1)))
    assert [one.title for one in report.came] == ["Report number 1 from the town"]
    markup = "<h1>A title</h1><p>" + "Some words that were said on Monday. " * 9 + "</p>"
    (arrival,) = _read(session, Pasted("A title", markup))
    assert "<p>" not in arrival.draft.text
    assert "Some words that were said" in arrival.draft.text


def test_an_empty_paste_is_a_line_in_the_report(session: Session) -> None:
    report = _brought(session, Pasted("  \n "))
    assert report.came == ()
    assert len(report.failed) == 1


def test_a_fetched_page_keeps_its_address(session: Session) -> None:
    data = _text(2).encode()
    (arrival,) = _read(session, Fetched(data, "page.txt", "https://example.org/news/1"))
    assert arrival.draft.address == "https://example.org/news/1"


def test_a_wrong_encoding_waits_for_a_word(session: Session, tmp_path: Path) -> None:
    text = _text(3).replace("was seen", "wasnâ€™t seen")
    path = tmp_path / "wrong.txt"
    path.write_text(text, "utf-8")
    (held,) = _brought(session, Files((path,))).held
    assert held.found.repair is not None
    assert "wasn’t seen" in held.mended().draft.text
    assert "wasnâ€™t seen" in held.unmended().draft.text
    assert not held.unmended().doubtful
    assert replace(held.mended(), stale=False).draft.times == ()
    assert redated(held.mended()).draft.times


def test_the_report_says_how_a_file_was_read(session: Session, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Делегации встретились и говорили о воде.".encode("cp1251"))
    (one,) = _brought(session, Files((tmp_path / "old.txt",))).came
    assert one.notices == (
        "Its encoding was guessed; compare names and accents with the original.",
    )
    rows = report_rows(Report(came=(one,)))
    (shown,) = (row for row in rows if isinstance(row, Entry))
    assert shown.below == f"old.txt. {one.notices[0]}"
    (again,) = _brought(session, Files((tmp_path / "old.txt",))).came
    assert (again.fate, again.notices) == (Fate.PRESENT, ())


def test_the_times_of_a_line_follow_what_it_is_counted_as(session: Session) -> None:
    text = "Talks\n\nThe ministers met on 3 March 2021.\n\nThey met again on 4 May 2018, he said."
    (arrival,) = _read(session, Pasted(text))
    last = len(arrival.kinds) - 1
    folded = redated(arrival.with_furniture(last, furniture=True))
    back = redated(folded.with_furniture(last, furniture=False))
    assert [time.value for time in folded.draft.times] == ["2021-03-03"]
    assert [time.value for time in back.draft.times] == ["2021-03-03", "2018-05-04"]


def test_what_waits_names_the_article_it_is_like_also_if_that_came_just_before(
    session: Session, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(_text(1, 30), "utf-8")
    (tmp_path / "b.txt").write_text(f"{_text(1, 30)}\nIt was seen once more.\n", "utf-8")
    (held,) = _brought(session, Files((tmp_path / "a.txt", tmp_path / "b.txt"))).held
    session.refresh()
    (info,) = session.articles()
    assert held.like is not None
    assert held.like.article_id == info.id
