"""Searching a library: what is found, how it is shown, and that the indexes are never behind."""

from __future__ import annotations

import datetime as dt
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.claim import Status
from reader.core.folding import folded
from reader.core.passage import Span
from reader.core.search import SearchHit
from reader.core.search_query import Place, SearchQuery, parse_query
from reader.storage import (
    Library,
    LibraryMovedError,
    SqliteLibrary,
    open_library,
    search_ranking,
)
from tests.storage.conftest import Opener
from tests.storage.files import sql
from tests.storage.values import Clock, draft, highlight, resolver

ONE = "Peace talks in Kyiv\nLeaders spoke about wheat, and the Café on the corner was closed.\n"
TWO = "Markets fall\nThe price of wheat rose. Wheat is dear.\n🕊 Peace, said the farmers.\n"


@pytest.fixture
def shelf(library: Library) -> Library:
    """Two articles, an annotation in each, both under claims of their own."""
    for text, day in ((ONE, dt.date(2022, 1, 27)), (TWO, dt.date(2022, 3, 1))):
        library.apply(changes.ImportArticles((draft(text, day),)))
    one, two = library.articles()
    library.apply(highlight(one, "one", "Leaders spoke about wheat", ONE))
    library.apply(highlight(two, "two", "The price of wheat", TWO, Status.DISPUTED))
    library.apply(changes.SetNote("a-one", "Call the *embassy*."))
    library.apply(changes.SetStatement("c-two", "Wheat became dearer."))
    library.apply(changes.SetTags("c-two", ("Numbers", "to call")))
    return library


def _numbers(library: Library, query: str) -> list[int]:
    return [hit.number for hit in library.search(query)]


def _asked(library: Library) -> list[str]:
    """Return the list to which every statement from now on is added, but SQLite's own."""
    assert isinstance(library, SqliteLibrary)
    asked: list[str] = []

    def note(statement: str) -> None:
        if not statement.startswith("--"):
            asked.append(statement)

    library._file.connection.set_trace_callback(note)
    return asked


def _places(hit: SearchHit) -> set[Place]:
    return {excerpt.place for excerpt in hit.excerpts}


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("wheat", {1, 2}),
        ("farmers", {2}),
        ("cafe", {1}),
        ("CAFÉ", {1}),
        ("farm*", {2}),
        ("farm", set()),
        ('"peace talks"', {1}),
        ("peace -markets", {1}),
        ("embassy", {1}),
        ("dearer", {2}),
        ("numbers", {2}),
        ("wheat article:2", {2}),
        ("article:2", {2}),
        ("wheat before:2022-02", {1}),
        ("after:2022-02", {2}),
        ("after:2022-01-27 before:2022-01-28", {1}),
        ("status:disputed", {2}),
        ("wheat status:none", {1}),
        ("tag:numbers", {2}),
        ('wheat tag:"to call" tag:other', {1, 2}),
        ("tag:absent", set()),
        ("-wheat", set()),
        ("in:note wheat", set()),
        ("in:note embassy", {1}),
        ("in:statement wheat", {2}),
        ("in:quote wheat", {1, 2}),
        ("in:tag numbers", {2}),
        ("in:title markets", {2}),
        ("in:title wheat", set()),
        ("in:text farmers", {2}),
        ("in:text dearer", set()),
        ("in:note article:1", {1}),
        ("in:note status:disputed", set()),
        ("in:note", set()),
        ("", set()),
        ("outlet", {1, 2}),
        ("in:title outlet", set()),
        ("in:title in:note outlet", set()),
        ("in:outlet outlet", {1, 2}),
        ("in:author outlet", set()),
    ],
)
def test_what_is_found(
    shelf: Library, monkeypatch: pytest.MonkeyPatch, query: str, numbers: set[int]
) -> None:
    assert set(_numbers(shelf, query)) == numbers
    found = shelf.search(query)
    # Filters after which nothing is left of many that were looked at.
    monkeypatch.setattr(search_ranking, "_LOOKS", 0)
    again = {hit.number: hit for hit in shelf.search(query)}
    assert again.keys() == numbers
    assert all(set(again[hit.number].excerpts) == set(hit.excerpts) for hit in found)


@pytest.mark.parametrize("query", ["w*", "wh* wheat", "wheat p* -calm", "s* wh*", '"of wh*" p*'])
def test_words_of_which_a_letter_is_known_are_all_found_however_they_are_looked_for(
    shelf: Library, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    found = {excerpt for hit in shelf.search(query) for excerpt in hit.excerpts}
    monkeypatch.setattr(search_ranking, "_VAGUELY_RANKED", 0)
    for name, count in (("_SIFTED", 1), ("NOTES", 1), ("_NEWEST", 0)):
        monkeypatch.setattr(search_ranking, name, count)
        assert {excerpt for hit in shelf.search(query) for excerpt in hit.excerpts} == found


def test_what_is_in_the_trash_hides_nothing_that_is_older(
    shelf: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.apply(changes.RemoveArticle(shelf.articles()[1].id))
    (before,) = shelf.search("w*")
    assert Place.QUOTE in _places(before)
    monkeypatch.setattr(search_ranking, "NOTES", 1)
    monkeypatch.setattr(search_ranking, "_LOOKS", 1)
    (after,) = shelf.search("w*")
    assert set(after.excerpts) == set(before.excerpts)


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Soft: infor\u00admation.", "information", "infor\u00admation"),
        ("Here \u200bpeace\u200dful.", "peaceful", "peace\u200dful"),
        ("我在北京学习中文。", "北京", "北京"),
        ("我在北京学习中文。", '"京学" 中*', "京学"),
        ("東京都に住んでいます。", "東京", "東京"),
        ("서울에서 회담이 열렸다.", "서울", "서울"),
        ("ผมอยู่ที่กรุงเทพ", "กรุงเทพ", "กรุงเทพ"),
        ("दिल्ली में बातचीत हुई।", "दिल्ली", "दिल्ली"),
        ("वह ज़मीन पर था।", "जमीन", "ज़मीन"),
        ("কলকাতায় বৈঠক হলো।", "হলো", "হলো"),
        ("Lech Wałęsa said.", "walesa", "Wałęsa"),
        ("Lech Walesa said.", "Wałęsa", "Walesa"),
        ("Die Straße ist Ørsteds.", "strasse orsteds", "Straße"),
        ("An o\ufb03ce.", "office", "o\ufb03ce"),
        ("ＡＢＣ１２３ H₂O", "abc123 h2o", "ＡＢＣ１２３"),
        ("Η Αθήνα και ο ΟΔΥΣΣΕΎΣ.", "αθηνα οδυσσευς", "Αθήνα"),
        ("Новая Ёлка.", "елка", "Ёлка"),
        ("قال مُحَمَّد السلام", "محمد", "مُحَمَّد"),
        ("Zele\u0301ny\u0301.", "zeleny", "Zele\u0301ny\u0301"),
    ],
)
def test_what_is_written_alike_is_found_and_marked(
    library: Library, text: str, query: str, marked: str
) -> None:
    library.apply(changes.ImportArticles((draft(text), draft("Nothing of it."))))
    library.apply(highlight(library.articles()[1], "one", "Nothing", "Nothing of it."))
    library.apply(changes.SetNote("a-one", text))
    text_hit, note_hit = sorted(library.search(query), key=lambda hit: hit.number)
    first = text_hit.marks[0]
    assert text[first.start : first.end] == marked
    (note,) = (e for e in note_hit.excerpts if e.place is Place.NOTE)
    assert note.text[note.marks[0].start : note.marks[0].end] == marked


@pytest.mark.parametrize(
    ("text", "other"),
    [("दिन भर", "दीन"), ("पिता ने कहा", "पीता"), ("कल की बात", "कि"), ("சிலை", "சீலை")],
)
def test_words_that_differ_in_a_vowel_sign_are_different(
    library: Library, text: str, other: str
) -> None:
    library.apply(changes.ImportArticles((draft(f"{text}.\nMore of it."),)))
    assert _numbers(library, other) == []
    for word in text.split():
        assert _numbers(library, word) == [1], word
    info = library.articles()[0]
    library.apply(highlight(info, "one", "More", f"{text}.\nMore of it."))
    library.apply(changes.SetNote("a-one", text))
    assert _numbers(library, f"in:note {other}") == []
    assert _numbers(library, f"in:note {text.split(maxsplit=1)[0]}") == [1]


def test_a_hit_shows_where_the_words_are(shelf: Library) -> None:
    best, other = shelf.search("wheat")
    assert (best.number, other.number) == (2, 1)
    assert best.title == "Markets fall"
    assert [TWO[m.start : m.end] for m in best.marks] == ["wheat", "Wheat"]
    assert _places(best) == {Place.TEXT, Place.QUOTE, Place.STATEMENT}
    for excerpt in best.excerpts:
        assert {excerpt.text[m.start : m.end].lower() for m in excerpt.marks} == {"wheat"}
    quote = next(e for e in best.excerpts if e.place is Place.QUOTE)
    assert quote.span == shelf.annotations(best.article_id)[0].span
    assert (quote.annotation_id, quote.claim_id) == ("a-two", "c-two")
    said = next(e for e in best.excerpts if e.place is Place.STATEMENT)
    assert (said.claim_id, said.span) == ("c-two", None)


def test_positions_count_code_points(shelf: Library) -> None:
    (hit,) = shelf.search("farmers")
    (mark,) = hit.marks
    assert TWO[mark.start : mark.end] == "farmers"
    (excerpt,) = hit.excerpts
    assert excerpt.span is not None
    assert TWO[excerpt.span.start : excerpt.span.end] == excerpt.text


def test_a_status_alone_shows_the_quotes(shelf: Library) -> None:
    (hit,) = shelf.search("status:disputed")
    assert [(e.place, e.text) for e in hit.excerpts] == [(Place.QUOTE, "The price of wheat")]


def test_a_limit_keeps_the_best(shelf: Library) -> None:
    assert [hit.number for hit in shelf.search("wheat", limit=1)] == [2]
    assert shelf.search("wheat", limit=0) == ()
    assert len(shelf.search("after:2000", limit=1)) == 1


def test_the_trash_is_not_searched_and_orphans_are(shelf: Library) -> None:
    one, two = shelf.articles()
    shelf.apply(changes.RemoveArticle(two.id))
    assert _numbers(shelf, "wheat") == [1]
    shelf.apply(changes.ReviseArticle(one.id, draft("Nothing of it is left.\n")))
    (hit,) = shelf.search("wheat")
    assert [(e.place, e.span) for e in hit.excerpts] == [(Place.QUOTE, None)]
    assert _numbers(shelf, "nothing") == [1]
    shelf.undo()
    assert _numbers(shelf, "nothing") == []
    assert _places(shelf.search("wheat")[0]) == {Place.TEXT, Place.QUOTE}


def test_an_emptied_trash_leaves_no_word(shelf: Library) -> None:
    shelf.apply(changes.RemoveArticle(shelf.articles()[1].id))
    shelf.empty_trash()
    shelf.close()
    assert b"farmers" not in shelf.path.read_bytes()
    with closing(sqlite3.connect(shelf.path)) as connection:
        _check(connection)


@given(text=st.text(st.characters() | st.sampled_from('"*-:()^{}+ \0')))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_anything_can_be_searched_for(shelf: Library, text: str) -> None:
    for query in (text, f'wheat "{text}', f"-{text} wheat"):
        for hit in shelf.search(query):
            assert hit.excerpts is not None


def test_a_library_of_an_older_version_is_searched_without_being_changed(
    opener: Opener, tmp_path: Path
) -> None:
    frozen = Path(__file__).parents[1] / "fixtures" / "libraries" / "v1.sqlite"
    path = tmp_path / "old.sqlite"
    path.write_bytes(frozen.read_bytes())
    library = opener(path, create=False, read_only=True)
    assert {hit.number for hit in library.search("monday")} == {1, 3}
    assert path.read_bytes() == frozen.read_bytes()


@pytest.mark.parametrize("index", ["text_search", "note_search"])
def test_without_an_index_everything_is_looked_through(
    shelf: Library, opener: Opener, index: str
) -> None:
    queries = (
        "wheat",
        "wheat -markets",
        "farm*",
        "embassy",
        "dearer",
        "numbers",
        "outlet",
        "in:title outlet",
        "status:disputed",
    )
    found = [{hit.number for hit in shelf.search(query)} for query in queries]
    shelf.close()
    sql(shelf.path, f"DELETE FROM {index}_data")
    library = opener(shelf.path)
    assert [{hit.number for hit in library.search(query)} for query in queries] == found


def test_words_of_what_is_not_there_do_not_end_a_search(shelf: Library, opener: Opener) -> None:
    found = [hit.number for hit in shelf.search("wheat")]
    shelf.close()
    sql(shelf.path, "DELETE FROM searchable")
    assert sorted(hit.number for hit in opener(shelf.path).search("wheat")) == sorted(found)


def _check(connection: sqlite3.Connection) -> None:
    """Fail unless both indexes hold just what the tables hold."""
    _check_words(connection)
    rows = {
        (kind, key): (heading, body)
        for kind, key, heading, body in connection.execute(
            "SELECT kind, key, heading, body FROM searchable"
        )
    }
    said = {
        ("article", i): (title, f"{outlet}\n{byline}")
        for i, title, outlet, byline in connection.execute(
            "SELECT id, title, outlet, byline FROM article"
        )
    }
    said |= {
        ("annotation", i): (exact, f"{note}\n{said_by}")
        for i, exact, note, said_by in connection.execute(
            "SELECT id, exact, note, said_by FROM annotation"
        )
    }
    for i, statement in connection.execute("SELECT id, statement FROM claim").fetchall():
        tags = connection.execute(
            "SELECT name FROM tag WHERE claim_id = ? ORDER BY ordinal", (i,)
        ).fetchall()
        said["claim", i] = (statement, "\n".join(name for (name,) in tags))
    assert rows == said


def _check_words(connection: sqlite3.Connection) -> None:
    """Fail unless both indexes have just the words of fresh ones."""
    texts = (
        "SELECT number * 1048576 + ordinal, text FROM revision"
        " JOIN article ON article.id = article_id"
    )
    said = "SELECT id, heading, body FROM searchable"
    for index, columns, query in (("text_search", 1, texts), ("note_search", 2, said)):
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")
        names, marks = ("a", "a, b")[columns - 1], ", ".join("?" * (columns + 1))
        with closing(sqlite3.connect(":memory:")) as fresh:
            fresh.execute(
                f"CREATE VIRTUAL TABLE {index} USING fts5 ({names}, content = '',"
                " tokenize = 'unicode61 remove_diacritics 2')"
            )
            rows = [(row[0], *map(folded, row[1:])) for row in connection.execute(query)]
            fresh.executemany(f"INSERT INTO {index} (rowid, {names}) VALUES ({marks})", rows)
            assert _words(connection, index) == _words(fresh, index)


def _words(connection: sqlite3.Connection, index: str) -> list[tuple[object, ...]]:
    # Columns have numbers here, whatever their names.
    connection.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {index}, instance)")
    found = connection.execute("SELECT term, doc, offset FROM words ORDER BY 1, 2, 3").fetchall()
    connection.execute("DROP TABLE temp.words")
    return found


Step = tuple[str, int, int]
TEXTS = ("Peace on Monday", "No peace on Thursday", "Wałęsa: Peace. 北京", "🕊", "")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "import",
                "revise",
                "remove",
                "restore",
                "highlight",
                "unmark",
                "note",
                "speaker",
                "tag",
                "rename",
                "say",
                "link",
                "undo",
                "redo",
                "empty",
            ]
        ),
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    max_size=25,
)


def _act(library: Library, step: Step, number: int) -> None:
    what, a, b = step
    text = TEXTS[a % len(TEXTS)]
    always: dict[str, Callable[[], object]] = {
        "undo": library.undo,
        "redo": library.redo,
        "empty": library.empty_trash,
        "import": lambda: library.apply(changes.ImportArticles((draft(text),))),
        "restore": lambda: [
            library.apply(changes.RestoreArticle(trashed.info.id))
            for trashed in library.trash().articles
        ],
    }
    articles = library.articles()
    if what in always:
        always[what]()
    elif articles:
        _act_on(library, articles[b % len(articles)], step, number)


def _act_on(library: Library, info: ArticleInfo, step: Step, number: int) -> None:
    what, a, b = step
    text = TEXTS[a % len(TEXTS)]
    annotations, claims = library.annotations(), library.claims()
    if what == "revise":
        library.apply(changes.ReviseArticle(info.id, draft(text)))
    elif what == "remove":
        library.apply(changes.RemoveArticle(info.id))
    elif what == "highlight":
        _highlight(library, info, number)
    elif annotations:
        annotation, claim = annotations[a % len(annotations)], claims[b % len(claims)]
        _edit(library, what, annotation.id, claim.id, text)


def _highlight(library: Library, info: ArticleInfo, number: int) -> None:
    text = library.article(info.id).text
    if text:
        library.apply(highlight(info, str(number), text.split()[0], text))


def _edit(library: Library, what: str, annotation_id: str, claim_id: str, text: str) -> None:
    made: dict[str, Callable[[], changes.Change]] = {
        "unmark": lambda: changes.RemoveAnnotation(annotation_id),
        "note": lambda: changes.SetNote(annotation_id, text),
        "speaker": lambda: changes.SetSaidBy(annotation_id, text),
        "tag": lambda: changes.SetTags(claim_id, tuple(text.split())),
        "rename": lambda: changes.RenameTag("Peace", "Wheat"),
        "say": lambda: changes.SetStatement(claim_id, text),
        "link": lambda: changes.LinkAnnotation(annotation_id, claim_id),
    }
    if what != "rename" or any("Peace" in claim.tags for claim in library.claims()):
        library.apply(made[what]())


def test_who_says_it_is_found(library: Library, info: ArticleInfo) -> None:
    library.apply(highlight(info, "one"))
    library.apply(changes.SetSaidBy("a-one", "Dmitry Peskov"))
    (hit,) = library.search("peskov")
    (excerpt,) = hit.excerpts
    assert (excerpt.place, excerpt.text, excerpt.annotation_id) == (
        Place.SPEAKER,
        "Dmitry Peskov",
        "a-one",
    )
    assert excerpt.marks == (Span(7, 13),)
    library.undo()
    assert library.search("peskov") == ()


@given(STEPS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_indexes_are_never_behind(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        library = open_library(path, create=True, now=Clock(), resolver=resolver)
        for number, step in enumerate(steps):
            _act(library, step, number)
        library.close()
        with closing(sqlite3.connect(path)) as connection:
            _check(connection)


def test_only_the_places_asked_for_are_shown(shelf: Library) -> None:
    for place in Place:
        for hit in shelf.search(f"wheat in:{place.value}"):
            assert _places(hit) == {place}
    (hit,) = shelf.search("in:note status:none")
    assert [(e.place, e.text) for e in hit.excerpts] == [(Place.NOTE, "Call the *embassy*.")]


def test_words_in_the_outlet_and_the_author_are_shown_and_marked(library: Library) -> None:
    library.apply(
        changes.ImportArticles((replace(draft(text="Calm."), outlet="The Wire", byline="A. Wire"),))
    )
    (hit,) = library.search("wire")
    assert [(e.place, [e.text[m.start : m.end] for m in e.marks]) for e in hit.excerpts] == [
        (Place.OUTLET, ["Wire"]),
        (Place.AUTHOR, ["Wire"]),
    ]


def test_a_filter_does_not_lose_what_comes_after_many_others(opener: Opener) -> None:
    library = opener()
    library.apply(changes.ImportArticles((draft(ONE),)))
    (one,) = library.articles()
    for n in range(200):
        library.apply(highlight(one, f"n{n}", "Leaders spoke about wheat", ONE))
    library.apply(changes.SetNote("a-n199", "A word on wheat, at length and late in the day."))
    asked = _asked(library)
    (hit,) = library.search("wheat in:note")
    assert [e.annotation_id for e in hit.excerpts] == ["a-n199"]
    assert len(asked) < 20


def test_what_a_filter_leaves_out_is_not_looked_up(opener: Opener) -> None:
    library = opener()
    library.apply(changes.ImportArticles(tuple(draft(f"{ONE}Number {n}.") for n in range(40))))
    asked = _asked(library)
    assert _numbers(library, "wheat article:40") == [40]
    assert _numbers(library, "wheat after:2030") == []
    assert len(asked) < 30


def test_many_of_a_status_are_listed_as_few_are(
    shelf: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    queries = ("status:none status:disputed wheat", "status:none status:disputed")
    few = [shelf.search(query) for query in queries]
    monkeypatch.setattr("reader.storage.searching._are_many", lambda *_: True)
    assert [shelf.search(query) for query in queries] == few


def test_a_searcher_answers_from_another_thread(shelf: Library) -> None:
    from concurrent.futures import ThreadPoolExecutor

    searcher = shelf.searcher()
    with ThreadPoolExecutor(1) as thread:
        for query in ("wheat", "status:disputed", "in:note embassy", "absent"):
            found = thread.submit(searcher.search, parse_query(query)).result()
            assert found == shelf.search(query)
        shelf.apply(changes.SetNote("a-one", "Ask the ministry."))
        (hit,) = thread.submit(searcher.search, parse_query("ministry")).result()
    assert hit.number == 1


def test_a_searcher_reads_a_library_open_for_reading_without_a_trace(
    made: Path, opener: Opener
) -> None:
    before = sorted(path.name for path in made.parent.iterdir())
    library = open_library(made, damaged=True)
    with closing(library):
        assert library.searcher().search(SearchQuery(articles=(1,))) == library.search("article:1")
    assert sorted(path.name for path in made.parent.iterdir()) >= before


def test_a_searcher_never_reads_another_file_in_the_place_of_its_own(shelf: Library) -> None:
    searcher = shelf.searcher()
    shelf.path.rename(shelf.path.with_name("elsewhere.sqlite"))
    with pytest.raises(LibraryMovedError):
        searcher.search(parse_query("wheat"))


def test_words_in_lines_that_are_folded_away_are_told_and_come_last(library: Library) -> None:
    text = "Wheat and more, read on\n" + "Leaders spoke. " * 30 + "The price of wheat rose.\n"
    library.apply(changes.ImportArticles((draft(text),)))
    (info,) = library.articles()
    library.apply(changes.SetFurniture(info.id, info.revision_id, (0,), furniture=True))
    (hit,) = library.search("wheat")
    own, beside = (e for e in hit.excerpts if e.place is Place.TEXT)
    assert (own.in_furniture, beside.in_furniture) == (False, True)
    assert "price" in own.text
    (hit,) = library.search("read")
    assert [e.in_furniture for e in hit.excerpts if e.place is Place.TEXT] == [True]
