"""Details corrected for one article and for several, and furniture folded and taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.core.article import BlockKind
from tests.ui.person import Person


def test_details_of_one_article_and_of_several(reader: Person) -> None:
    session = reader.window.session
    before = session.articles()
    reader.window.row.lead(reader.column(2).article_id)
    reader.press("Ctrl+Shift+D")
    sheet = reader.window.describing.sheet
    assert sheet is not None
    assert [info.number for info in sheet.chosen] == [2]
    assert sheet.fields["title"].text() == before[1].title
    outlet = sheet.fields["outlet"]
    outlet.setFocus()
    outlet.selectAll()
    reader.type("The Gazette")
    reader.press("Return")
    assert session.articles()[1].outlet == "The Gazette"
    sheet.choose({info.id for info in before})
    assert sheet.fields["outlet"].text() == ""
    assert sheet.fields["outlet"].placeholderText() == "several"
    sheet.fields["published"].setFocus()
    reader.type("3 mars 2021")
    reader.press("Return")
    days = {str(i.publication.date) for i in session.articles() if i.publication}
    assert days == {"2021-03-03"}
    reader.press("Escape")
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert session.articles() == before


def test_a_day_or_an_address_that_is_none_is_said(reader: Person) -> None:
    before = reader.window.session.articles()
    reader.press("Ctrl+Shift+D")
    sheet = reader.window.describing.sheet
    assert sheet is not None
    for name, words, said in (
        ("published", "never", "is not read as a date"),
        ("published", "3 March 2090", "is still to come"),
        ("address", "javascript:alert(1)", "is no address of a web page"),
    ):
        field = sheet.fields[name]
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
        reader.press("Return")
        assert said in sheet.basis.text()
    assert reader.window.session.articles() == before


def test_a_line_is_folded_away_and_taken_back(reader: Person) -> None:
    words = "Talks between"
    column = reader.column(4)
    reader.window.row.lead(column.article_id)
    span = reader.see(4, words)
    reader.click_on(4, words)

    def kind() -> BlockKind:
        article = column.view.article
        assert article is not None
        return next(b.kind for b in article.blocks if b.span.contains(span.start))

    first = kind()
    assert ("article.furniture",) in reader.window.column_menu.groups(column)
    reader.press("Shift+X")
    assert kind() is BlockKind.FURNITURE
    assert "1 line folded away." in reader.window.toast.text
    assert ("article.text",) in reader.window.column_menu.groups(column)
    reader.press("X")
    assert kind() is BlockKind.PARAGRAPH
    reader.press("X")
    assert "no furniture" in reader.window.toast.text
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert kind() is first


def test_a_click_on_the_line_of_a_fold_takes_it_into_the_text(reader: Person) -> None:
    column = reader.column(4)
    reader.window.row.lead(column.article_id)
    view = column.view

    article = view.article
    assert article is not None
    first = next(n for n, b in enumerate(article.blocks) if b.kind is BlockKind.FURNITURE)
    reader.window.row.ensure_shown(column)
    view.scroll_to(article.blocks[first - 1].span.start, glide=False)
    found = view.document().find("This Belongs to the Text")
    found.setPosition(found.position() - 3)
    at = view.cursorRect(found).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    again = view.article
    assert again is not None
    assert again.blocks[first].kind is BlockKind.PARAGRAPH
    assert "taken into the text." in reader.window.toast.text


def test_what_was_taken_for_a_byline_can_be_text(reader: Person) -> None:
    found = [
        (column, n)
        for column in map(reader.column, range(1, 6))
        for n, block in enumerate(column.view.article.blocks if column.view.article else ())
        if block.kind is BlockKind.BYLINE
    ]
    column, n = found[0]
    reader.window.row.lead(column.article_id)
    article = column.view.article
    assert article is not None
    column.view.select(article.blocks[n].span)
    assert {("article.text",), ("article.furniture",)} <= set(
        reader.window.column_menu.groups(column)
    )
    reader.press("X")
    again = column.view.article
    assert again is not None
    assert again.blocks[n].kind is BlockKind.PARAGRAPH
