"""The catalogue of actions: menus, toolbar, shortcuts, palette and help are made from it."""

from __future__ import annotations

from enum import StrEnum

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.tags import FIRST_KEY


class Menu(StrEnum):
    """The menus, in the order of the menu bar."""

    FILE = "&File"
    EDIT = "&Edit"
    ARTICLE = "&Article"
    CLAIM = "&Claim"
    TIMELINE = "&Timeline"
    GO = "&Go"
    VIEW = "&View"
    HELP = "&Help"


class Scope(StrEnum):
    """Where an action's keys work: anywhere, or only while a reading column has the focus."""

    WINDOW = "window"
    READING = "reading"


class Needs(StrEnum):
    """What must be there for an action to be enabled."""

    NOTHING = "nothing"
    LIBRARY = "library"
    WRITABLE = "writable"
    COLUMN = "column"
    PASSAGE = "passage"
    ANNOTATION = "annotation"
    UNDO = "undo"
    REDO = "redo"
    BACK = "back"
    FORWARD = "forward"


@frozen
class Action:
    """One thing a person can do.

    `title` is the menu text with its mnemonic, `keys` are portable key sequences, the first of
    which is shown; `group` parts a menu by rules, `within` names the submenu that it is in, where
    it is in one; `icon` names a file of the icon set.
    """

    id: str
    title: str
    menu: Menu
    group: int = 0
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    needs: Needs = Needs.LIBRARY
    icon: str = ""
    checkable: bool = False
    tip: str = ""
    within: str = ""


_FREE_TAGS = (
    "Free Tag (&4)", "Free Tag (&5)", "Free Tag (&6)",
    "Free Tag (&7)", "Free Tag (&8)", "Free Tag (&9)",
)  # fmt: skip
"""The titles of the actions for the tags that have a key, as many as KEYS."""

_STANCE, _ENDS, _LINKS = "Stanc&e", "Lon&ger or Shorter", "L&inks"
_ACCOUNTS = "Com&pare Accounts"
_READ, _NOTE = Scope.READING, Needs.ANNOTATION

RECENT, WORKSPACES = "Open Recen&t", "&Workspaces"
FILLED = {Menu.FILE: RECENT, Menu.VIEW: WORKSPACES}
"""The titles of the submenus that list what there is, by the menu that each is in."""

CATALOGUE: tuple[Action, ...] = (
    Action(
        "file.import", "&Import Articles…", Menu.FILE, 0, ("Ctrl+I",), needs=Needs.WRITABLE,
        icon="plus", tip="Bring articles in from files, after a look at what was read",
    ),
    Action("file.import_folder", "Import &Folder…", Menu.FILE, 0, needs=Needs.WRITABLE,
           tip="Bring in all articles in a folder, after a look at what was read"),
    Action("file.import_address", "Import from A&ddress…", Menu.FILE, 0, ("Ctrl+Shift+I",),
           needs=Needs.WRITABLE, tip="Fetch one web page: the only use of the network"),
    Action("file.paste", "Import from Clip&board", Menu.FILE, 0, ("Ctrl+V",),
           needs=Needs.WRITABLE, tip="Bring in text that was copied elsewhere"),
    Action("file.import_report", "&Last Import Report", Menu.FILE, 0,
           tip="Show what came of the last import: imported, already there, failed"),
    Action("file.new", "&New Library…", Menu.FILE, 1, ("Ctrl+N",), needs=Needs.NOTHING),
    Action("file.open", "&Open Library…", Menu.FILE, 1, ("Ctrl+O",), needs=Needs.NOTHING),
    Action("file.export", "&Export…", Menu.FILE, 2, ("Ctrl+E",), icon="export",
           tip="Write annotations as Markdown, a report, tables or JSON; shows it first"),
    Action("file.export_citations", "E&xport Citations…", Menu.FILE, 2,
           tip="Write titles, authors and addresses as CSL-JSON, RIS or BibTeX, as for Zotero"),
    Action("file.import_citations", "I&mport Citations…", Menu.FILE, 2, needs=Needs.WRITABLE,
           tip="Take title, author and date of articles from CSL-JSON, RIS or BibTeX"),
    Action("file.import_annotations", "Impo&rt Annotations…", Menu.FILE, 2, needs=Needs.WRITABLE,
           tip="Take in W3C, Hypothesis or JSON annotations, after a look at where they belong"),
    Action("file.merge", "Mer&ge with Another Library…", Menu.FILE, 2,
           tip="Make a new library of this one and another; conflicts are listed and kept"),
    Action("file.backups", "B&ackups…", Menu.FILE, 3,
           tip="List the backups of this library, and go back to one of them"),
    Action("file.copy", "Save a Co&py…", Menu.FILE, 3,
           tip="Write all that this library holds to a new file"),
    Action("file.check", "&Check Library", Menu.FILE, 3,
           tip="Look whether everything in this library is as it was written"),
    Action("file.rescue", "&Save What Can Be Read…", Menu.FILE, 3,
           tip="Save what can be read of a damaged library into a new one"),
    Action("file.quit", "&Quit", Menu.FILE, 4, ("Ctrl+Q",), needs=Needs.NOTHING),
    Action("edit.undo", "&Undo", Menu.EDIT, 0, ("Ctrl+Z",), needs=Needs.UNDO, icon="undo"),
    Action("edit.redo", "&Redo", Menu.EDIT, 0, ("Ctrl+Shift+Z", "Ctrl+Y"), needs=Needs.REDO,
           icon="redo"),
    Action("edit.copy", "&Copy", Menu.EDIT, 1, ("Ctrl+C",), scope=_READ, needs=Needs.COLUMN,
           tip="Copy the words, and under them where they come from, as the settings have it"),
    Action("edit.copy_quote", "Copy as &Quotation", Menu.EDIT, 1, ("Ctrl+Shift+C",), scope=_READ,
           needs=Needs.COLUMN, tip="Copy “the words” — outlet, date"),
    Action("edit.copy_source", "Copy with S&ource", Menu.EDIT, 1, ("Ctrl+Alt+C",), scope=_READ,
           needs=Needs.COLUMN, tip="Copy the words, and under them where they come from"),
    Action("edit.select_word", "Select &Word", Menu.EDIT, 2, ("W",), _READ,
           tip="Select the word at the caret; again for one more"),
    Action("edit.select_sentence", "Select &Sentence", Menu.EDIT, 2, ("S",), _READ,
           tip="Select the sentence at the caret; again for one more"),
    Action("edit.select_paragraph", "Select &Paragraph", Menu.EDIT, 2, ("P",), _READ,
           tip="Select the paragraph at the caret; again for one more"),
    Action("edit.select_less", "Select &Less", Menu.EDIT, 2, ("Shift+S",), _READ,
           Needs.PASSAGE, tip="Let go of the last word, sentence or paragraph selected"),
    Action("edit.find", "&Find in Column…", Menu.EDIT, 3, ("Ctrl+F",), needs=Needs.COLUMN,
           icon="find", tip="Look for words in the leading column"),
    Action("edit.find_next", "Find &Next", Menu.EDIT, 3, ("F3",), needs=Needs.COLUMN),
    Action("edit.find_previous", "Find Pre&vious", Menu.EDIT, 3, ("Shift+F3",),
           needs=Needs.COLUMN),
    Action("edit.trash", "&Trash…", Menu.EDIT, 4,
           tip="List what was removed from this library, and put it back"),
    Action("edit.settings", "S&ettings", Menu.EDIT, 4, ("Ctrl+,",), needs=Needs.NOTHING,
           tip="Set theme, fonts, colours and movement, and see at once how it looks"),
    Action("article.previous", "&Previous Column", Menu.ARTICLE, 0, ("Ctrl+PgUp",)),
    Action("article.next", "&Next Column", Menu.ARTICLE, 0, ("Ctrl+PgDown",)),
    Action("article.move_left", "Move Column &Left", Menu.ARTICLE, 1, ("Ctrl+Shift+PgUp",)),
    Action("article.move_right", "Move Column Ri&ght", Menu.ARTICLE, 1, ("Ctrl+Shift+PgDown",)),
    Action("article.maximise", "Ma&ximise Column", Menu.ARTICLE, 2, ("Ctrl+Shift+M",),
           needs=Needs.COLUMN, checkable=True, tip="Show one column alone, and all of them again"),
    Action("article.wider", "W&ider Column", Menu.ARTICLE, 2, ("Ctrl+Alt+PgDown",),
           needs=Needs.COLUMN),
    Action("article.narrower", "Na&rrower Column", Menu.ARTICLE, 2, ("Ctrl+Alt+PgUp",),
           needs=Needs.COLUMN),
    Action("article.even", "&Even Columns", Menu.ARTICLE, 2, ("Ctrl+Alt+Home",),
           needs=Needs.COLUMN, tip="Make all columns of the same width"),
    Action("article.lock", "Loc&k Column", Menu.ARTICLE, 2, ("Ctrl+L",), needs=Needs.COLUMN,
           checkable=True, tip="Keep this column where it is when the others follow"),
    Action("article.another", "Open in An&other Column", Menu.ARTICLE, 3, ("Ctrl+Shift+N",),
           needs=Needs.COLUMN, tip="Show the same article in one more column"),
    Action("article.hide", "&Close Column", Menu.ARTICLE, 3, ("Ctrl+W",), needs=Needs.COLUMN),
    Action("article.show_all", "Show &All Articles", Menu.ARTICLE, 3, ("Ctrl+Shift+A",)),
    Action("article.details", "Edit Detail&s…", Menu.ARTICLE, 4, ("Ctrl+Shift+D",),
           needs=Needs.WRITABLE, tip="Correct title, outlet, author, address and date of articles"),
    Action("article.furniture", "This Is &Furniture", Menu.ARTICLE, 4, ("Shift+X",), _READ,
           Needs.PASSAGE, tip="Fold the line at the caret, or the lines selected, away"),
    Action("article.text", "This &Belongs to the Text", Menu.ARTICLE, 4, ("X",), _READ,
           Needs.PASSAGE, tip="Take the folded lines at the caret back into the text"),
    Action("article.cite", "Cop&y Citation", Menu.ARTICLE, 4, ("Ctrl+Alt+Shift+C",),
           needs=Needs.COLUMN, tip="Put author, title, outlet, date and address on the clipboard"),
    Action("article.original", "&View Original in Browser", Menu.ARTICLE, 4, ("Ctrl+Shift+O",),
           needs=Needs.COLUMN, tip="Open the page this article comes from, at the selected words"),
    Action("article.publication", "Set Publication &Date…", Menu.ARTICLE, 4, ("Ctrl+D",),
           needs=Needs.WRITABLE),
    Action("article.revise", "Read a Ne&w Version from a File…", Menu.ARTICLE, 4,
           needs=Needs.WRITABLE,
           tip="Take a changed text; annotations and corrected dates move along with their words"),
    Action("article.changes", "W&hat Changed…", Menu.ARTICLE, 4,
           tip="Show what differs between two versions of this article"),
    Action("article.remove", "Re&move from Library", Menu.ARTICLE, 5, needs=Needs.WRITABLE),
    Action("claim.confirmed", "&Confirmed", Menu.CLAIM, 0, ("1",), _READ, Needs.PASSAGE,
           icon="confirmed", tip="Tag the selected passage or annotation as confirmed"),
    Action("claim.disputed", "&Disputed", Menu.CLAIM, 0, ("2",), _READ, Needs.PASSAGE,
           icon="disputed", tip="Tag the selected passage or annotation as disputed"),
    Action("claim.single-source", "&Single-source", Menu.CLAIM, 0, ("3",), _READ, Needs.PASSAGE,
           icon="single-source", tip="Tag the selected passage or annotation as single-source"),
    Action("claim.none", "&Highlight without Status", Menu.CLAIM, 0, ("0",), _READ, Needs.PASSAGE,
           tip="Highlight the selected passage, or take an annotation's status away"),
    *(Action(f"claim.tag{n}", title, Menu.CLAIM, 1, (str(n),), _READ, Needs.PASSAGE,
             tip="Give the selected passage or annotation this tag, or take it off")
      for n, title in enumerate(_FREE_TAGS, FIRST_KEY)),
    Action("claim.tags", "Write &Free Tags…", Menu.CLAIM, 1, ("F",), _READ, Needs.PASSAGE,
           tip="Write tags of your own on the selected passage or annotation"),
    Action("claim.manage_tags", "&Manage Tags…", Menu.CLAIM, 1,
           tip="Rename tags everywhere, colour them, give them keys"),
    Action("claim.repeat", "Repeat the &Last", Menu.CLAIM, 1, ("Q",), _READ, Needs.PASSAGE,
           tip="Tag the selected passage or annotation as the last one was"),
    Action("claim.link", "&Link…", Menu.CLAIM, 2, ("L",), _READ, Needs.PASSAGE, icon="link",
           tip="Put the selected passage or annotation under a claim that says the same",
           within=_LINKS),
    Action("claim.unlink", "&Unlink", Menu.CLAIM, 2, ("Shift+L",), _READ, _NOTE,
           tip="Take the annotation out of its claim, with a claim of its own", within=_LINKS),
    Action("claim.merge", "&Merge with Another Claim…", Menu.CLAIM, 2, ("Ctrl+Alt+L",),
           needs=Needs.WRITABLE, tip="Put everything under this claim under another one",
           within=_LINKS),
    Action("claim.split", "&Split Claim", Menu.CLAIM, 2, ("Ctrl+Alt+Shift+L",),
           needs=Needs.WRITABLE, within=_LINKS,
           tip="Give the chosen annotations, or those of this article, a claim of their own"),
    Action("claim.next_linked", "&Next Linked Passage", Menu.CLAIM, 2, ("J",), _READ,
           tip="Go to the next passage of this claim, in whatever article", within=_LINKS),
    Action("claim.previous_linked", "&Previous Linked Passage", Menu.CLAIM, 2, ("Shift+J",),
           _READ, within=_LINKS),
    Action("claim.elsewhere", "Look &Elsewhere", Menu.CLAIM, 2, ("E",), _READ,
           tip="List where the other articles may say the same", within=_LINKS),
    Action("claim.speaker", "Take Over Spea&ker", Menu.CLAIM, 2, ("B",), _READ, _NOTE,
           tip="Say that the passage is said by whom the program has read", within=_LINKS),
    Action("claim.suggested", "Take Over S&tatus", Menu.CLAIM, 2, ("U",), _READ, _NOTE,
           tip="Give the claim the status that its linked passages speak for", within=_LINKS),
    Action("claim.origins", "&Origins…", Menu.CLAIM, 2, ("O",), _READ,
           tip="See which passages of the claim have one origin, and why, and change it",
           within=_LINKS),
    Action("claim.asserts", "Stance: Ass&erts", Menu.CLAIM, 3, scope=_READ, needs=_NOTE,
           tip="The passage says so itself", within=_STANCE),
    Action("claim.attributes", "Stance: Attri&butes", Menu.CLAIM, 3, scope=_READ, needs=_NOTE,
           tip="The passage says that somebody says so", within=_STANCE),
    Action("claim.hedges", "Stance: Hed&ges", Menu.CLAIM, 3, scope=_READ, needs=_NOTE,
           tip="The passage says so with reserve", within=_STANCE),
    Action("claim.denies", "Stance: Den&ies", Menu.CLAIM, 3, scope=_READ, needs=_NOTE,
           tip="The passage says that it is not so", within=_STANCE),
    Action("claim.note", "Write a &Note", Menu.CLAIM, 3, ("N",), _READ, Needs.PASSAGE,
           icon="note"),
    Action("claim.statement", "&Write a Statement", Menu.CLAIM, 3, ("F2",), _READ, Needs.PASSAGE,
           tip="Say in your own words what the selected passage or annotation claims"),
    Action("claim.copy", "Cop&y as Markdown", Menu.CLAIM, 3, ("Ctrl+Shift+K",),
           tip="Copy the chosen annotations as Markdown"),
    Action("claim.remove", "&Remove Annotation", Menu.CLAIM, 3, ("Del",), _READ, _NOTE),
    Action("claim.end_later", "End a Word &Later", Menu.CLAIM, 3, ("Alt+Shift+Right",), _READ,
           _NOTE, tip="Let the annotation end one word later", within=_ENDS),
    Action("claim.end_earlier", "&End a Word Earlier", Menu.CLAIM, 3, ("Alt+Shift+Left",), _READ,
           _NOTE, tip="Let the annotation end one word earlier", within=_ENDS),
    Action("claim.begin_earlier", "Be&gin a Word Earlier", Menu.CLAIM, 3, ("Alt+Shift+Up",), _READ,
           _NOTE, tip="Let the annotation begin one word earlier", within=_ENDS),
    Action("claim.begin_later", "&Begin a Word Later", Menu.CLAIM, 3, ("Alt+Shift+Down",), _READ,
           _NOTE, tip="Let the annotation begin one word later", within=_ENDS),
    Action("claim.previous", "&Previous Annotation", Menu.CLAIM, 5, ("[",), _READ),
    Action("claim.next", "Ne&xt Annotation", Menu.CLAIM, 5, ("]",), _READ),
    Action("claim.here", "I&t Is Here", Menu.CLAIM, 6, ("Y",), _READ, _NOTE,
           tip="Say that an annotation to check was found in the right place"),
    Action("claim.reattach", "Re-&attach…", Menu.CLAIM, 6, ("R",), _READ, _NOTE,
           tip="Put an annotation on the words that you select"),
    Action("claim.previous_check", "Previous t&o Check", Menu.CLAIM, 6, ("Shift+C",), _READ),
    Action("claim.next_check", "Next to Chec&k", Menu.CLAIM, 6, ("C",), _READ,
           tip="Go to the next annotation that was found only approximately, in any article"),
    Action("timeline.previous", "&Previous Date in Text", Menu.TIMELINE, 0, (",",), _READ),
    Action("timeline.next", "&Next Date in Text", Menu.TIMELINE, 0, (".",), _READ),
    Action("timeline.go", "&Go to This Date", Menu.TIMELINE, 0, ("G",), _READ,
           tip="Bring the passages about the date at the caret into view everywhere"),
    Action("timeline.correct", "&Correct This Date…", Menu.TIMELINE, 0, ("D",), _READ,
           Needs.WRITABLE, tip="Say which day is meant at the caret, or that it is no date"),
    Action("timeline.linear", "&True Scale", Menu.TIMELINE, 1, ("Ctrl+T",), checkable=True,
           tip="Draw time to one scale instead of folding empty stretches"),
    Action("timeline.zoom_in", "Zoom &In", Menu.TIMELINE, 1, ("Ctrl+Alt+=",)),
    Action("timeline.zoom_out", "Zoom &Out", Menu.TIMELINE, 1, ("Ctrl+Alt+-",)),
    Action("timeline.fit", "&Fit", Menu.TIMELINE, 1, ("Ctrl+Alt+0",)),
    Action("timeline.period", "Only This P&eriod", Menu.TIMELINE, 2, ("Ctrl+Alt+P",),
           tip="Dim what is not about the event chosen on the timeline; again to show all times"),
    Action("timeline.rename", "&Rename Event…", Menu.TIMELINE, 3, needs=Needs.WRITABLE),
    Action("timeline.pin", "Pin or &Unpin Event", Menu.TIMELINE, 3, needs=Needs.WRITABLE,
           tip="Let the name of an event go before others where room is short"),
    Action("timeline.hide", "&Hide or Show Event", Menu.TIMELINE, 3, needs=Needs.WRITABLE),
    Action("timeline.merge", "&Merge with Next Event", Menu.TIMELINE, 3, needs=Needs.WRITABLE,
           tip="Show two events as one that is dated differently"),
    Action("timeline.split", "&Split Event", Menu.TIMELINE, 3, needs=Needs.WRITABLE,
           tip="Show the days that different accounts give as events of their own"),
    Action("timeline.add", "&Add Event…", Menu.TIMELINE, 3, needs=Needs.WRITABLE,
           tip="Put an event on the timeline that no article mentions"),
    Action("timeline.unhide", "Sho&w Hidden Events", Menu.TIMELINE, 3, needs=Needs.WRITABLE),
    Action("timeline.picture", "Sa&ve Timeline as Picture…", Menu.TIMELINE, 4,
           tip="Write what the timeline shows to a PNG or SVG file"),
    Action("timeline.print", "Print Time&line…", Menu.TIMELINE, 4),
    Action("go.back", "&Back", Menu.GO, 0, ("Alt+Left",), needs=Needs.BACK, icon="back",
           tip="Go back to where you were before the last jump"),
    Action("go.forward", "&Forward", Menu.GO, 0, ("Alt+Right",), needs=Needs.FORWARD,
           icon="forward", tip="Go forward again"),
    Action("go.search", "&Search Everything", Menu.GO, 1, ("Ctrl+Shift+F",), icon="search",
           tip="Find words in all articles, quotes, notes, statements and tags"),
    Action("go.same_words", "Same &Words Elsewhere", Menu.GO, 2, ("A",), _READ, Needs.COLUMN,
           tip="Go to where the words at the caret stand in another article, or to the next such"),
    Action("go.previous_mention", "Pre&vious Mention", Menu.GO, 2, ("Shift+M",), _READ,
           Needs.COLUMN, tip="Go to the previous passage of this column about the days in focus"),
    Action("go.next_mention", "Ne&xt Mention", Menu.GO, 2, ("M",), _READ,
           Needs.COLUMN, tip="Go to the next passage of this column about the days in focus"),
    Action("follow.time", "Follow by &Time", Menu.GO, 3, checkable=True,
           tip="The other columns show what they say of the days that you read of"),
    Action("follow.passage", "Follow by &Passage", Menu.GO, 3, checkable=True,
           tip="The other columns show the passage that says the same"),
    Action("follow.off", "&Do Not Follow", Menu.GO, 3, checkable=True,
           tip="Columns stay where they are"),
    Action("follow.next", "&Change How Columns Follow", Menu.GO, 3, ("F8",),
           tip="Follow by time, by passage, or not at all"),
    Action("view.larger", "&Larger Text", Menu.VIEW, 0, ("Ctrl+=", "Ctrl++"), needs=Needs.NOTHING),
    Action("view.smaller", "&Smaller Text", Menu.VIEW, 0, ("Ctrl+-",), needs=Needs.NOTHING),
    Action("view.actual", "&Usual Text Size", Menu.VIEW, 0, ("Ctrl+0",), needs=Needs.NOTHING),
    Action("view.times", "Underline &Dates in the Text", Menu.VIEW, 1, checkable=True,
           needs=Needs.NOTHING),
    Action("view.shared", "&Mark Shared Words in the Margin", Menu.VIEW, 1, checkable=True,
           needs=Needs.NOTHING),
    Action("view.theme_system", "Colours of the S&ystem", Menu.VIEW, 5, checkable=True,
           needs=Needs.NOTHING),
    Action("view.theme_light", "L&ight", Menu.VIEW, 5, checkable=True, needs=Needs.NOTHING),
    Action("view.theme_dark", "Dar&k", Menu.VIEW, 5, checkable=True, needs=Needs.NOTHING),
    Action("view.theme_sepia", "S&epia", Menu.VIEW, 5, checkable=True, needs=Needs.NOTHING),
    Action("view.theme_contrast", "High C&ontrast", Menu.VIEW, 5, checkable=True,
           needs=Needs.NOTHING),
    Action("view.theme_contrast-dark", "Hi&gh Contrast, Dark", Menu.VIEW, 5, checkable=True,
           needs=Needs.NOTHING),
    Action("view.articles", "&Articles", Menu.VIEW, 2, ("F9",), checkable=True,
           needs=Needs.NOTHING),
    Action("view.annotations", "A&nnotations", Menu.VIEW, 2, ("F10",), checkable=True,
           needs=Needs.NOTHING),
    Action("view.timeline", "&Timeline", Menu.VIEW, 2, ("Shift+F9",), checkable=True,
           needs=Needs.NOTHING),
    Action("view.timeline_table", "Timeline as Ta&ble", Menu.VIEW, 2, ("Ctrl+Shift+T",),
           checkable=True, tip="List the events of the timeline, to sort and to filter"),
    Action("view.history", "&History", Menu.VIEW, 2, ("Ctrl+H",), checkable=True,
           tip="List what was done in this library, and go back to any of it"),
    Action("accounts.matrix", "&Claims by Article", Menu.VIEW, 2, ("Ctrl+M",), within=_ACCOUNTS,
           tip="Lay claims against articles: who says what, who is silent"),
    Action("accounts.silence", "What This Article &Leaves Out", Menu.VIEW, 2, ("Ctrl+Shift+L",),
           needs=Needs.COLUMN, within=_ACCOUNTS,
           tip="List the claims that two others carry and the article you read does not"),
    Action("accounts.people", "&People and Sources", Menu.VIEW, 2, ("Ctrl+Shift+S",),
           within=_ACCOUNTS, tip="List who says what, where"),
    Action("accounts.differences", "&Differences", Menu.VIEW, 2, ("Ctrl+Shift+E",),
           within=_ACCOUNTS, tip="List what accounts of the same claim say differently"),
    Action("accounts.shared", "&Shared Words", Menu.VIEW, 2, ("Ctrl+Shift+W",), within=_ACCOUNTS,
           tip="List which articles share passages, and how much of each stands in another"),
    Action("view.next_pane", "Ne&xt Pane", Menu.VIEW, 3, ("F6",), needs=Needs.NOTHING),
    Action("view.previous_pane", "P&revious Pane", Menu.VIEW, 3, ("Shift+F6",),
           needs=Needs.NOTHING),
    Action("view.full_screen", "&Full Screen", Menu.VIEW, 3, ("F11",), checkable=True,
           needs=Needs.NOTHING),
    Action("view.palette", "&Command Palette…", Menu.VIEW, 4, ("Ctrl+Shift+P", "Ctrl+K"),
           needs=Needs.NOTHING),
    Action("view.save_workspace", "Sa&ve as Workspace…", Menu.VIEW, 6,
           tip="Keep these columns, their places and the panes under a name"),
    Action("help.keys", "&Keyboard and Help", Menu.HELP, 0, ("F1",), needs=Needs.NOTHING),
    Action("help.tour", "Take the &Tour", Menu.HELP, 0, needs=Needs.NOTHING,
           tip="Show the parts of the window in five steps"),
    Action("help.news", "What's &New", Menu.HELP, 0, needs=Needs.NOTHING,
           tip="List what has changed from version to version"),
    Action("help.about", "&About Parallax Reader", Menu.HELP, 0, needs=Needs.NOTHING),
)  # fmt: skip


def plain_title(action: Action) -> str:
    """Return an action's title in the person's language without mnemonic and ellipsis."""
    return tr(action.title).replace("&", "").rstrip("…")
