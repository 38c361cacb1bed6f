"""Importing the page at an address: asked for, fetched beside the window, then looked at."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from reader.core.i18n import counted, tr
from reader.core.late import late_pattern
from reader.session.jobs import Jobs
from reader.ui.importing.importing import Importing
from reader.ui.workbench import Workbench

if TYPE_CHECKING:
    from reader.ingest.fetching import Fetching, Page, Step
    from reader.ui.importing.address_sheet import AddressSheet

_ADDRESS = late_pattern(r"\s*https?://\S+\s*", re.IGNORECASE)


class Addressing(QObject):
    """Fetches one page at a time, and gives it to the imports."""

    _told = Signal(object, object)

    def __init__(self, window: Workbench, importing: Importing) -> None:
        """Act for `window`; what was fetched goes to `importing`."""
        super().__init__(window)
        self._window, self._importing = window, importing
        self._jobs = Jobs(self)
        self._sheet: AddressSheet | None = None
        self._fetching: Fetching | None = None
        self.make: Callable[..., Fetching] = _fetching
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handler of the catalogue's action for addresses."""
        return {"file.import_address": self.ask}

    @property
    def busy(self) -> bool:
        """Whether a page is being fetched."""
        return self._fetching is not None

    @property
    def sheet(self) -> AddressSheet | None:
        """The sheet while it is open."""
        self._sheet = self._window.pages.while_open(self._sheet)
        return self._sheet

    def ask(self, address: str = "") -> None:
        """Ask for an address, with the one on the clipboard where there is one."""
        from reader.ui.importing.address_sheet import AddressSheet

        sheet = self.sheet
        if sheet is None:
            sheet = self._sheet = AddressSheet()
            sheet.asked.connect(self.fetch)
            sheet.closed.connect(self.stop)
        copied = QGuiApplication.clipboard().text()[:2000]
        if address or _ADDRESS.fullmatch(copied):
            sheet.field.setText((address or copied).strip())
            sheet.field.selectAll()
        self._window.pages.open_sheet(sheet)

    def fetch(self, address: str) -> None:
        """Fetch the page at an address, and look at what it holds."""
        if self.busy:
            return

        def tell(step: Step) -> None:
            self._told.emit(fetching, step)

        fetching: Fetching = self.make(tell=tell)
        self._fetching = fetching
        if self.sheet is not None:
            self.sheet.show_fetching(tr("Connecting…"))
        self._jobs.submit(
            lambda: fetching.fetch(address),
            lambda page: self._fetched(fetching, page),
            lambda problem: self._failed(fetching, problem),
        )

    def stop(self) -> None:
        """Give up what is being fetched; another address may be asked for at once."""
        fetching, self._fetching = self._fetching, None
        if fetching is not None:
            fetching.stop()

    def finish(self) -> None:
        """Give up what is being fetched and wait for that, before the window goes."""
        self.stop()
        self._jobs.finish()

    def _tell(self, fetching: object, step: Step) -> None:
        if fetching is self._fetching and self.sheet is not None:
            self.sheet.show_fetching(_progress(step))

    def _fetched(self, fetching: Fetching, page: Page) -> None:
        from reader.session.supplies import Fetched

        if fetching is not self._fetching:
            return
        self._fetching = None
        sheet = self.sheet
        if sheet is None:
            return
        sheet.closed.emit()
        fetched = Fetched(page.data, page.name, page.address, page.charset)
        self._importing.preview(fetched, lambda problem: self._ask_again(page, problem))
        opened = self._importing.sheet
        if opened is not None:
            opened.came_from = _path(page)

    def _ask_again(self, page: Page, problem: str) -> None:
        """Show the address that led to nothing, and why, so that it can be mended or left."""
        self.ask(page.path[0])
        if self.sheet is not None:
            self.sheet.show_problem(problem)

    def _failed(self, fetching: Fetching, problem: str) -> None:
        if fetching is not self._fetching:
            return
        self._fetching = None
        if self.sheet is not None:
            self.sheet.show_problem(problem)


def _fetching(**given: Any) -> Fetching:
    # The network is only loaded by those who use it.
    from reader.ingest.fetching import Fetching

    return Fetching(**given)


def _progress(step: Step) -> str:
    host = urlsplit(step.address).netloc
    if step.size:
        told = tr("{size} kB from {host}").format(size=max(step.size // 1000, 1), host=host)
    else:
        told = tr("Asking {host}…").format(host=host)
    if step.redirects:
        on = counted(step.redirects, "after {n} redirect", "after {n} redirects")
        told = f"{told} ({on}: {step.address})"
    return told


def _path(page: Page) -> str:
    if len(page.path) == 1:
        return ""
    first, last = page.path[0], page.path[-1]
    return tr("{first} led to {last}.").format(first=first, last=last)
