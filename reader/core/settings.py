"""The table of settings, of which the Settings pane and its documentation are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType
from typing import Generic, TypeVar

from reader.core.frozen import frozen

T = TypeVar("T", bool, int, str)

WORKSPACES = "workspaces"
"""The key under which a library keeps how the window is arranged, by the names of that."""


class Group(StrEnum):
    """The parts of the Settings pane, in its order."""

    READING = "Reading text"
    COLOURS = "Colours and marks"
    WINDOW = "Window"
    PERSON = "You"


@frozen
class Setting(Generic[T]):
    """One thing a person can set: its `id` in the file, its words, and what holds unless it is set.

    `doc` is a sentence or two, shown under the label and printed in the documentation.
    """

    id: str
    label: str
    default: T
    group: Group
    doc: str

    def accepts(self, value: object) -> bool:
        """Tell whether a value from a file is one that this setting can have."""
        return type(value) is type(self.default)


@frozen
class Switch(Setting[bool]):
    """Something that is on or off."""


@frozen
class Steps(Setting[int]):
    """A number out of a rising row of steps; `unit` is written behind it."""

    steps: tuple[int, ...] = ()
    unit: str = "{n}"

    def accepts(self, value: object) -> bool:
        """Tell whether `value` is one of the steps."""
        return type(value) is int and value in self.steps

    def beside(self, value: int, by: int) -> int:
        """Return the value that lies `by` steps above (or, negative, below), ending at the ends."""
        place = self.steps.index(value) + by
        return self.steps[min(max(place, 0), len(self.steps) - 1)]


@frozen
class OneOf(Setting[str]):
    """One of several named values: pairs of the value in the file and the words for it."""

    choices: tuple[tuple[str, str], ...] = ()

    def accepts(self, value: object) -> bool:
        """Tell whether `value` is one of the choices."""
        return any(value == choice for choice, _ in self.choices)


@frozen
class Face(Setting[str]):
    """A typeface by its family's name; an empty name is the program's own choice."""


@frozen
class Words(Setting[str]):
    """A few words of the person's own, of at most `longest` characters."""

    longest: int = 80

    def accepts(self, value: object) -> bool:
        """Tell whether `value` is a text of one line that is not too long."""
        return isinstance(value, str) and len(value) <= self.longest and value.isprintable()


FAMILY = Face(
    "reading_family",
    "Typeface",
    "",
    Group.READING,
    "The typeface of the articles. The usual one is the first of several serif faces made for long"
    " texts that is installed here.",
)
TEXT_SIZE = Steps(
    "text_size",
    "Text size",
    17,
    Group.READING,
    "The size of the articles' text where the system's own text has its usual size; where that is"
    " larger, so are the articles. The View menu has keys for it.",
    (12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 27, 30, 34, 40),
    "{n} px",
)
LEADING = Steps(
    "line_height",
    "Line height",
    155,
    Group.READING,
    "The distance from line to line, in per cent of the size of the text.",
    (125, 130, 135, 140, 145, 150, 155, 160, 165, 170, 180, 190, 200),
    "{n} %",
)
MEASURE = Steps(
    "measure",
    "Longest line",
    75,
    Group.READING,
    "How many characters a line has at most; 45 to 75 are read most easily. Room that is left over"
    " lies on both sides of the text.",
    (45, 50, 55, 60, 65, 70, 75),
    "{n} characters",
)
MARGINS = Steps(
    "column_margins",
    "Column margins",
    16,
    Group.READING,
    "The room that is kept free on both sides of the text in a column, however narrow it is.",
    (8, 16, 24, 32, 40, 48, 64, 80),
    "{n} px",
)
JUSTIFIED = Switch(
    "justified",
    "Even right edge",
    False,
    Group.READING,
    "Stretch the lines of paragraphs to one length. In narrow columns this tears gaps between"
    " words.",
)
SHOW_TIMES = Switch(
    "show_times",
    "Underline dates in the text",
    True,
    Group.READING,
    "Draw a thin rule under every date and time that was read in an article.",
)
SHOW_SHARED = Switch(
    "show_shared",
    "Mark shared words in the margin",
    True,
    Group.READING,
    "Draw a thin bracket beside words that stand in another article of the library, too.",
)
COPY_CITED = Switch(
    "copy_cited",
    "Copy with the source",
    True,
    Group.READING,
    "Put under words that are copied from an article where they come from: outlet, title, date and"
    " address.",
)
THEME = OneOf(
    "theme",
    "Theme",
    "system",
    Group.COLOURS,
    "The colours of the whole window. As the system has it: light or dark, and high contrast where"
    " the system asks for it.",
    (
        ("system", "As the system has it"),
        ("light", "Light"),
        ("dark", "Dark"),
        ("sepia", "Sepia"),
        ("contrast", "High contrast"),
        ("contrast-dark", "High contrast, dark"),
    ),
)
STATUS_COLOURS = OneOf(
    "status_colours",
    "Status colours",
    "usual",
    Group.COLOURS,
    "The second set stays apart for people who do not see red and green, or blue and green, as"
    " different. Signs, words and line styles are the same in both.",
    (("usual", "Green, orange, blue"), ("apart", "Told apart by everybody")),
)
UNDERLINE_ONLY = Switch(
    "underline_only",
    "Underline annotations only",
    False,
    Group.COLOURS,
    "Mark annotations by their lines and signs alone, with no colour behind the words.",
)
INTERFACE_SCALE = Steps(
    "interface_scale",
    "Size of menus and lists",
    100,
    Group.WINDOW,
    "The size of the text around the articles, in per cent of the system's.",
    (80, 90, 100, 110, 125, 150, 175, 200),
    "{n} %",
)
MOTION = OneOf(
    "motion",
    "Movement",
    "system",
    Group.WINDOW,
    "Whether columns and the timeline glide to where they are sent, or are there at once.",
    (("system", "As the system has it"), ("full", "Glide"), ("reduced", "No movement")),
)
LANGUAGE = OneOf(
    "language",
    "Language",
    "system",
    Group.WINDOW,
    "The language of menus, messages and exports, from the next start of the program. Articles stay"
    " as they are. Commands follow the language of the terminal.",
    (
        ("system", "As the system has it"),
        ("en", "English"),
        ("de", "Deutsch"),
        ("uk", "Українська"),
    ),
)
AUTHOR = Words(
    "author", "Your name", "", Group.PERSON,
    "The name in the history of what you do from now on; empty for the name you are logged in"
    " with. What was done earlier under another name counts as somebody else's, and Undo leaves it"
    " alone.",
)  # fmt: skip
REVIEWER = Words(
    "reviewer", "Who reviews claims", "", Group.PERSON,
    "The person or organization that publishes your reviews of claims, as an export for search"
    " engines (ClaimReview) names them.",
)  # fmt: skip
REVIEW_ADDRESS = Words(
    "review_address", "Page of the reviews", "", Group.PERSON,
    "The address of the page on the web on which these reviews stand.", 500,
)  # fmt: skip

SETTINGS: tuple[Setting[bool] | Setting[int] | Setting[str], ...] = (
    FAMILY, TEXT_SIZE, LEADING, MEASURE, MARGINS, JUSTIFIED, SHOW_TIMES, SHOW_SHARED,
    COPY_CITED,
    THEME, STATUS_COLOURS, UNDERLINE_ONLY,
    INTERFACE_SCALE, MOTION, LANGUAGE,
    AUTHOR, REVIEWER, REVIEW_ADDRESS,
)  # fmt: skip
"""Every setting, in the order of the Settings pane."""


@frozen
class Settings:
    """What a person has set; everything else is as the table has it."""

    changed: Mapping[str, bool | int | str] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def read(cls, stored: object) -> Settings:
        """Take what was stored, passing over what no setting knows or can have."""
        given = stored if isinstance(stored, dict) else {}
        found = {s.id: given[s.id] for s in SETTINGS if s.id in given and s.accepts(given[s.id])}
        return cls(MappingProxyType(found))

    def __getitem__(self, setting: Setting[T]) -> T:
        """Return the value that holds for `setting`."""
        value = self.changed.get(setting.id, setting.default)
        return value if isinstance(value, type(setting.default)) else setting.default

    def having(self, setting: Setting[T], value: T) -> Settings:
        """Return settings with another value; raises ValueError where it can not have that."""
        if not setting.accepts(value):
            raise ValueError(f"{setting.id} cannot be {value!r}")
        rest = {name: kept for name, kept in self.changed.items() if name != setting.id}
        return Settings(
            MappingProxyType(rest if value == setting.default else rest | {setting.id: value})
        )


def settings_markdown() -> str:
    """Return the table of settings as the documentation prints it, in Markdown."""
    lines: list[str] = []
    for group in Group:
        lines += [f"## {group.value}", "", "| setting | in the file | values | unless set |",
                  "|---|---|---|---|"]  # fmt: skip
        mine = [setting for setting in SETTINGS if setting.group is group]
        lines += [
            f"| **{s.label}**. {s.doc} | `{s.id}` | {_values(s)} | {_usual(s)} |" for s in mine
        ]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _values(setting: Setting[bool] | Setting[int] | Setting[str]) -> str:
    if isinstance(setting, Steps):
        return ", ".join(map(str, setting.steps))
    if isinstance(setting, OneOf):
        # Languages are called as they call themselves.
        words = dict(setting.choices) if setting is LANGUAGE else {}
        own = {value: word for value, word in words.items() if value != setting.default}
        return ", ".join(f"`{v}` ({own.get(v, word.lower())})" for v, word in setting.choices)
    if isinstance(setting, Switch):
        return "`true`, `false`"
    if isinstance(setting, Words):
        return f"up to {setting.longest} characters"
    return "the name of an installed family"


def _usual(setting: Setting[bool] | Setting[int] | Setting[str]) -> str:
    if isinstance(setting.default, bool):
        return f"`{str(setting.default).lower()}`"
    if isinstance(setting.default, int):
        return str(setting.default)
    return f"`{setting.default}`" if setting.default else "empty"
