"""The whole journey in a process that may make no socket but those of this machine.

Run as ``python offline_journey.py FOLDER``; prints what the window has found. The kernel (seccomp)
kills the process, and those that it starts, at the first socket that is not of AF_UNIX, which
Qt uses for the desktop's bus and X11 or Wayland for the screen. Toolkit and packages in C are
held to it as Python is.
"""

from __future__ import annotations

import ctypes
import os
import socket
import struct
import sys
from pathlib import Path

_SOCKET_CALLS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""By kind of machine, its name in seccomp (AUDIT_ARCH_…) and the number of the call socket(2)."""

_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2


def possible() -> bool:
    """Tell whether this kernel can hold a process to it."""
    return sys.platform == "linux" and os.uname().machine in _SOCKET_CALLS


def forbid_sockets() -> None:
    """From now on, a socket that is not of AF_UNIX is the end of this process."""
    machine, call = _SOCKET_CALLS[os.uname().machine]
    program = [
        (_LOAD, 0, 0, 4),  # of which machine the call is
        (_EQUAL, 1, 0, machine),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, 0),  # its number
        (_EQUAL, 0, 3, call),
        (_LOAD, 0, 0, 16),  # its first argument, the family
        (_EQUAL, 1, 0, int(socket.AF_UNIX)),
        (_RETURN, 0, 0, _KILL),
        (_RETURN, 0, 0, _ALLOW),
    ]
    code = b"".join(struct.pack("=HBBI", *line) for line in program)
    buffer = ctypes.create_string_buffer(code)
    told = struct.pack("@HP", len(program), ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(
        _SET_SECCOMP, _FILTER, ctypes.create_string_buffer(told), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "seccomp")


def holds() -> bool:
    """Tell whether a process that makes such a socket is killed."""
    child = os.fork()
    if not child:
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


PAGE = """<html><head><title>The call</title></head><body><article><h1>The call</h1>
<p>A walrus telephoned the lighthouse on Thursday, 30 December 2021, about herring quotas.</p>
<p>Nobody in the harbour would confirm what the walrus had said to the lighthouse.</p>
</article></body></html>"""


def journey(folder: Path) -> None:
    """Import, annotate, search, export: by the window, and by the commands."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from reader import cli
    from reader.app import application, make_window, open_first
    from reader.core.changes import SetNote
    from reader.core.passage import Span
    from reader.health.log import Log
    from reader.locations import log_file, preferences_file
    from reader.session.preferences import Preferences
    from reader.ui.watching import Watch

    app = application()
    preferences = Preferences.load(preferences_file())
    window = make_window(app, preferences)
    open_first(window, None)
    window.resize(1280, 800)
    window.show()
    watch = Watch(window, Log(log_file()))
    QTest.qWait(100)

    page = folder / "walrus.html"
    page.write_text(PAGE)
    window.importing.bring_paths([page])
    wait_until(lambda: len(window.session.articles()) == 6 and not window.importing.busy)

    info = window.session.articles()[5]
    window.desk.tick(info.id, on=True)
    window.row.lead(info.id)
    QTest.qWait(200)
    column = window.row.column(info.id)
    assert column is not None
    assert column.view.article is not None
    start = column.view.article.text.index("walrus telephoned")
    column.view.select(Span(start, start + len("walrus telephoned")))
    QTest.keyClick(column.view, Qt.Key.Key_2)
    wait_until(lambda: window.session.annotation_count() == 1)
    (annotation,) = window.session.annotations(info.id)
    window.session.perform(SetNote(annotation.id, "Ask the **otter** about it."))

    window.search_box.setFocus()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "herring")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: not window.searching.finder.busy)
    assert window.search_pane.isVisible()
    assert watch.mishaps.box is None
    library = window.session.library
    assert library is not None
    path = library.path
    window.close()
    watch.stop()
    app.processEvents()

    for name in ("markdown", "html", "xlsx", "json"):
        target = folder / f"out.{name}"
        words = ["export", "--library", str(path), "--format", name, "-o", str(target)]
        assert cli.main(words, lambda *_: 1) == 0
        assert target.stat().st_size
    assert "otter" in (folder / "out.markdown").read_text("utf-8")


def wait_until(condition: object) -> None:
    """Wait for what is done beside the window."""
    from PySide6.QtTest import QTest

    assert callable(condition)
    for _ in range(400):
        if condition():
            return
        QTest.qWait(50)
    raise TimeoutError


if __name__ == "__main__":
    forbid_sockets()
    assert holds()
    journey(Path(sys.argv[1]))
    sys.stdout.write("arrived\n")
