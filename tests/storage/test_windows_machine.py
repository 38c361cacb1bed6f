"""Any run of changes, undos and redos in three windows of two people."""

from __future__ import annotations

import datetime as dt
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reader.core import changes
from reader.core.changes import Change
from reader.core.claim import Claim, Status, TagColour
from reader.core.focus import Interval
from reader.core.library import Contents
from reader.core.linking import accept, reject
from reader.core.passage import Span
from reader.storage import ConflictError, GoneError, Library, read_signature
from reader.storage.edits import RowEdit, from_json
from reader.storage.rows import Row
from tests.storage.values import TEXT, draft, highlight
from tests.storage.windows import Desktop, Window

ANY = st.integers(min_value=0, max_value=1000)
EVENT_DAYS = [Interval(dt.date(2022, 1, n), dt.date(2022, 1, 11)) for n in (9, 10)]
WHO = st.integers(min_value=0, max_value=2)
Name = tuple[object, ...]
TEXTS = [TEXT, f"{TEXT} Again.", f"{TEXT} And again."]


def replayed(connection: sqlite3.Connection) -> dict[Name, object]:
    """Return every cell that the changes in force, in the order of the journal, have made.

    Cells that only changes which are not in force were about are as the first of these found them.
    """
    cells: dict[Name, object] = {}
    entries = connection.execute(
        "SELECT edits, state FROM journal WHERE act = 'do' ORDER BY seq"
    ).fetchall()
    for edits, _ in entries:
        for edit in from_json(edits):
            for name, value in cells_of(edit, edit.before):
                cells.setdefault(name, value)
    for edits, state in entries:
        for edit in from_json(edits) if state == "done" else ():
            for name, value in cells_of(edit, edit.before):
                assert cells[name] == value, "a change in force does not follow on those before it"
            cells.update(cells_of(edit, edit.after))
    return cells


def cells_of(edit: RowEdit, row: Row | None) -> list[tuple[tuple[object, ...], object]]:
    key: Name = (edit.table, *edit.key.items())
    columns = edit.columns
    found: list[tuple[tuple[object, ...], object]] = [
        ((*key, name), None if row is None else row[name]) for name in columns
    ]
    if None in (edit.before, edit.after):
        found.append((key, row is not None))
    return found


def real(connection: sqlite3.Connection, name: Name) -> object:
    table, *rest = name
    column = rest.pop() if isinstance(rest[-1], str) else None
    keys: dict[str, object] = dict(pair for pair in rest if isinstance(pair, tuple))
    where = " AND ".join(f'"{key}" = ?' for key in keys)
    row = connection.execute(
        f'SELECT * FROM "{table}" WHERE {where}', list(keys.values())
    ).fetchone()
    if column is None:
        return row is not None
    return None if row is None else row[column]


class Windows(RuleBasedStateMachine):
    """Two windows of Ada and one of Ben."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desktop = Desktop(Path(self.folder.name) / "library.sqlite")
        self.windows = [self.desktop.open(name) for name in ("Ada", "Ada", "Ben")]
        self.start: Contents = self.windows[0].library.contents()
        self.names = 0
        self.bring_in(0, 0)
        for who in (1, 2):
            self.highlight(who, 0)

    def teardown(self) -> None:
        while sum(self.undo_all(window) for window in self.windows):
            pass
        states = {e.state for e in self.windows[0].library.history(10_000, moves=False)}
        assert "done" not in states
        assert self.windows[0].library.contents() == self.start
        for window in self.windows:
            window.close()
        self.folder.cleanup()

    def undo_all(self, window: Window) -> int:
        undone = 0
        with suppress(ConflictError):
            while window.library.undo():
                undone += 1
        return undone

    @invariant()
    def every_row_is_what_the_changes_in_force_have_made_of_it(self) -> None:
        with closing(sqlite3.connect(self.desktop.path)) as connection:
            connection.row_factory = sqlite3.Row
            expected = replayed(connection)
            found = {name: real(connection, name) for name in expected}
        assert found == expected

    @invariant()
    def no_claim_is_left_without_an_annotation(self) -> None:
        with closing(sqlite3.connect(self.desktop.path)) as connection:
            rows = connection.execute(
                "SELECT id FROM claim WHERE id NOT IN (SELECT claim_id FROM annotation)"
            )
            assert rows.fetchall() == []

    def new(self) -> str:
        self.names += 1
        return str(self.names)

    def do(self, who: int, make: Callable[[Library], Change]) -> None:
        # A clock that sometimes stands still, so that times of modification tell nothing.
        self.desktop.clock.forward(who)
        library = self.windows[who].library
        with suppress(GoneError):
            library.apply(make(library))

    def one_of(self, library: Library, kind: str, pick: int) -> str:
        found = getattr(library, kind)()
        return str(found[pick % len(found)].id) if found else "none"

    @rule(who=WHO, pick=st.integers(min_value=0, max_value=2))
    def bring_in(self, who: int, pick: int) -> None:
        self.do(who, lambda _: changes.ImportArticles((draft(TEXTS[pick]),)))

    @rule(who=WHO, pick=ANY)
    def remove_article(self, who: int, pick: int) -> None:
        self.do(who, lambda lib: changes.RemoveArticle(self.one_of(lib, "articles", pick)))

    @rule(who=WHO, pick=ANY)
    def date_article(self, who: int, pick: int) -> None:
        self.do(who, lambda lib: changes.SetPublication(self.one_of(lib, "articles", pick), None))

    @precondition(lambda self: self.windows[0].library.articles())
    @rule(who=WHO, pick=ANY)
    def highlight(self, who: int, pick: int) -> None:
        infos = self.windows[who].library.articles()
        self.do(who, lambda _: highlight(infos[pick % len(infos)], self.new()))

    @rule(who=WHO, pick=ANY, status=st.sampled_from([Status.NONE, Status.DISPUTED]))
    def tag(self, who: int, pick: int, status: Status) -> None:
        self.do(who, lambda lib: changes.SetStatus(self.one_of(lib, "claims", pick), status))

    @rule(who=WHO, pick=ANY, tags=st.lists(st.sampled_from("ab"), max_size=2))
    def set_tags(self, who: int, pick: int, tags: list[str]) -> None:
        self.do(who, lambda lib: changes.SetTags(self.one_of(lib, "claims", pick), tuple(tags)))

    @rule(who=WHO, old=st.sampled_from("ab"), new=st.sampled_from("abc"))
    def rename_tag(self, who: int, old: str, new: str) -> None:
        self.do(who, lambda _: changes.RenameTag(old, new))

    @rule(who=WHO, name=st.sampled_from("ab"), colour=st.sampled_from([None, TagColour.TEAL]))
    def colour_tag(self, who: int, name: str, colour: TagColour | None) -> None:
        self.do(who, lambda _: changes.SetTagColour(name, colour))

    @rule(who=WHO, pick=st.sampled_from(EVENT_DAYS), other=st.sampled_from(EVENT_DAYS))
    def say_of_events(self, who: int, pick: Interval, other: Interval) -> None:
        self.do(who, lambda _: changes.NameEvent(pick, "x"))
        self.do(who, lambda _: changes.JoinEvents(pick, (other,)))

    @rule(who=WHO, pick=ANY, other=ANY)
    def many(self, who: int, pick: int, other: int) -> None:
        self.do(
            who,
            lambda lib: changes.ChangeMany(
                (
                    changes.SetStatus(self.one_of(lib, "claims", pick), Status.CONFIRMED),
                    changes.SetSaidBy(self.one_of(lib, "annotations", other), "x"),
                    changes.LinkAnnotation(
                        self.one_of(lib, "annotations", pick), self.one_of(lib, "claims", other)
                    ),
                )
            ),
        )

    @rule(who=WHO, pick=ANY, text=st.sampled_from(["", "x"]))
    def write_note(self, who: int, pick: int, text: str) -> None:
        self.do(who, lambda lib: changes.SetNote(self.one_of(lib, "annotations", pick), text))

    @rule(who=WHO, pick=ANY)
    def remove_annotation(self, who: int, pick: int) -> None:
        self.do(who, lambda lib: changes.RemoveAnnotation(self.one_of(lib, "annotations", pick)))

    @rule(who=WHO, pick=ANY, other=ANY)
    def link(self, who: int, pick: int, other: int) -> None:
        self.do(
            who,
            lambda lib: changes.LinkAnnotation(
                self.one_of(lib, "annotations", pick), self.one_of(lib, "claims", other)
            ),
        )

    @rule(who=WHO, pick=ANY)
    def unlink(self, who: int, pick: int) -> None:
        now = self.desktop.clock()
        claim = Claim(f"c{self.new()}", Status.NONE, "", ("new",), now, now)
        self.do(
            who,
            lambda lib: changes.UnlinkAnnotation(self.one_of(lib, "annotations", pick), claim),
        )

    @precondition(lambda self: self.windows[0].library.articles())
    @rule(who=WHO, pick=ANY, other=ANY, accepting=st.booleans())
    def judge_passage(self, who: int, pick: int, other: int, accepting: bool) -> None:
        library, judge = self.windows[who].library, accept if accepting else reject
        claims = library.claims()
        article = library.article(self.one_of(library, "articles", other))
        if claims and article.text:
            span, claim = Span(0, len(article.text)), claims[pick % len(claims)]
            self.do(who, lambda _: judge(article, span, claim, self.desktop.clock()))

    @rule(who=WHO, pick=ANY)
    def take_back_rejection(self, who: int, pick: int) -> None:
        rejections = self.windows[who].library.verdicts().rejections
        if rejections:
            rejection = rejections[pick % len(rejections)]
            self.do(who, lambda _: changes.TakeBackRejection(rejection.id))

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        self.move(who, lambda library: library.undo())

    @rule(who=WHO)
    def redo(self, who: int) -> None:
        self.move(who, lambda library: library.redo())

    def move(self, who: int, act: Callable[[Library], object]) -> None:
        """Undo or redo; only a change on this window's own line may have moved, and at most one."""
        before, movers = self.states()
        with suppress(ConflictError):
            act(self.windows[who].library)
        after, _ = self.states()
        moved = [seq for seq, state in after.items() if before[seq] != state]
        assert len(moved) <= 1
        for seq in moved:
            name, token = read_signature(movers[seq])
            assert name == self.windows[who].name
            ours = read_signature(self.windows[who].who)[1]
            assert token == ours or token not in self.desktop.open_now

    def states(self) -> tuple[dict[int, str], dict[int, str]]:
        """Return the state of every change, and who made it (or moved it, the maker gone)."""
        with closing(sqlite3.connect(self.desktop.path)) as connection:
            rows = connection.execute("SELECT seq, target, who, state FROM journal ORDER BY seq")
            states: dict[int, str] = {}
            movers: dict[int, str] = {}
            makers: dict[int, str] = {}
            for seq, target, who, state in rows:
                if target is None:
                    states[seq], movers[seq], makers[seq] = state, who, who
                elif read_signature(makers[target])[1] not in self.desktop.open_now:
                    same = read_signature(makers[target])[0] == read_signature(who)[0]
                    movers[target] = who if same else makers[target]
        return states, movers

    @rule(who=WHO, pick=ANY)
    def go_to(self, who: int, pick: int) -> None:
        library = self.windows[who].library
        entries = [e for e in library.history(10_000, moves=False) if e.state != "dropped"]
        if entries and pick % 3 == 0:
            with suppress(ConflictError):
                library.go_back_to(entries[pick % len(entries)].seq)

    @rule(who=WHO)
    def restart(self, who: int) -> None:
        name = self.windows[who].name
        self.windows[who].close()
        self.windows[who] = self.desktop.open(name)


TestWindows = Windows.TestCase
TestWindows.settings = settings(
    max_examples=30,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
