"""Puts the program's files into the folders of the person's desktop, and takes them away."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from reader.cli.desktop import completion, entries
from reader.cli.desktop.manual import manual
from reader.cli.desktop.outline import outline
from reader.cli.desktop.words import IDENTITY, in_every_language
from reader.cli.outcome import DONE, tell
from reader.cli.plain import PROGRAM
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.health.account import shortened
from reader.locations import desktop_folder, resources

_ENTRY = f"applications/{IDENTITY}.desktop"
_METAINFO = f"metainfo/{IDENTITY}.metainfo.xml"
_MIME = f"mime/packages/{IDENTITY}.xml"
_MANUAL = f"man/man1/{PROGRAM}.1"
_BASH = f"bash-completion/completions/{PROGRAM}"
_ZSH = f"zsh/site-functions/_{PROGRAM}"
_FISH = f"fish/vendor_completions.d/{PROGRAM}.fish"
_REFRESHERS = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache --quiet --force --ignore-theme-index", "icons/hicolor"),
)
_MADE_OF_ENTRIES = ("applications/mimeinfo.cache",)
_MADE_OF_KINDS = (
    "mime/aliases", "mime/generic-icons", "mime/globs", "mime/globs2", "mime/icons", "mime/magic",
    "mime/mime.cache", "mime/subclasses", "mime/treemagic", "mime/types", "mime/version",
    "mime/XMLnamespaces", "icons/hicolor/icon-theme.cache",
)  # fmt: skip
"""What the refreshers write, to be taken away with the last file it was made of."""


class DesktopError(ReaderError):
    """The program cannot be put in the menus; says why."""


def install(parser: ArgumentParser) -> int:
    """Write every file, tell the desktop, and say what was done; returns the exit code.

    Manual page and completion are those of the command line that `parser` reads.
    Raises DesktopError where there is no such desktop, or for another person's by `sudo`.
    """
    _refuse_elsewhere()
    folder = desktop_folder()
    command = own_command()
    try:
        for name, data in files(command, parser).items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            _put(target, data)
    except OSError as error:
        sentence = tr("{path} cannot be written: {reason}. Remove what is there with {command}")
        path, reason = shortened(str(error.filename)), error.strerror
        back = f"{PROGRAM} install-desktop --remove"
        raise DesktopError(sentence.format(path=path, reason=reason, command=back)) from error
    _refresh(folder)
    _say_what_was_done(folder, command)
    return DONE


def remove() -> int:
    """Take away every file that `install` writes, and nothing else; returns the exit code."""
    _refuse_elsewhere()
    folder = desktop_folder()
    gone = [name for name in _names() if _unlinked(folder / name)]
    if gone:
        _refresh(folder)
    if not _any(folder, "applications/*.desktop"):
        gone += [name for name in _MADE_OF_ENTRIES if _unlinked(folder / name)]
    if not _any(folder, "mime/packages/*.xml"):
        gone += [name for name in _MADE_OF_KINDS[:-1] if _unlinked(folder / name)]
    if not _any(folder, "icons/hicolor/*/*/*"):
        gone += [name for name in _MADE_OF_KINDS[-1:] if _unlinked(folder / name)]
    for name in [*gone, "mime/application/x"]:
        _prune((folder / name).parent, folder)
    if gone:
        sys.stdout.write(tr("Parallax Reader was taken out of the menus.") + "\n")
    else:
        sys.stdout.write(tr("There was nothing to take away.") + "\n")
    return DONE


def files(command: list[str], parser: ArgumentParser) -> Mapping[str, bytes]:
    """Return what is written, by its place below the folder for the person's data."""
    from reader.storage import application_id

    languages = in_every_language()
    program, commands = outline(parser)
    today = dt.datetime.now(dt.UTC).date()
    texts = {
        _ENTRY: entries.desktop_entry(command, languages),
        _METAINFO: entries.metainfo(languages),
        _MIME: entries.mime_package(languages, application_id()),
        _MANUAL: manual(program, commands, today),
        _BASH: completion.bash(program, commands),
        _ZSH: completion.zsh(program, commands),
        _FISH: completion.fish(program, commands),
    }
    icons = {name: path.read_bytes() for name, path in _icons()}
    return {name: text.encode() for name, text in texts.items()} | icons


def own_command() -> list[str]:
    """Return the command that starts this very program, by absolute paths.

    A link that an installer has put in the person's path is kept as it is: it outlives upgrades.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable]
    started = Path(shutil.which(sys.argv[0]) or sys.argv[0]).absolute()
    if started.stem == PROGRAM and os.access(started, os.X_OK):
        return [str(started)]
    return [str(Path(sys.executable).absolute()), "-P", "-m", "reader"]


def _icons() -> Iterator[tuple[str, Path]]:
    folder = resources() / "app"
    yield f"icons/hicolor/scalable/apps/{IDENTITY}.svg", folder / "parallax.svg"
    for path in sorted(folder.glob("*.png")):
        yield f"icons/hicolor/{path.stem}x{path.stem}/apps/{IDENTITY}.png", path


def _names() -> list[str]:
    texts = [_ENTRY, _METAINFO, _MIME, _MANUAL, _BASH, _ZSH, _FISH]
    return texts + [name for name, _ in _icons()]


def _refuse_elsewhere() -> None:
    if sys.platform in ("win32", "darwin"):
        raise DesktopError(
            tr("This is for the desktops of Linux and BSD. Nothing was changed on this system.")
        )
    if os.environ.get("SUDO_USER"):
        raise DesktopError(
            tr("Run this as yourself, without sudo: it is for you alone. Nothing was changed.")
        )


def _put(target: Path, data: bytes) -> None:
    """Write a file whole, in the place of what is there, be it a link to somewhere else."""
    passing = target.with_name(f".{target.name}.new")
    passing.write_bytes(data)
    passing.replace(target)


def _refresh(folder: Path) -> None:
    """Let the desktop's own tools read the files now rather than at the next log-in."""
    for tool, place in _REFRESHERS:
        words = tool.split()
        program = shutil.which(words[0])
        if program is not None and (folder / place).is_dir():
            with suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run(  # noqa: S603 - tools of the desktop, with a path of our own
                    [program, *words[1:], folder / place],
                    capture_output=True,
                    check=False,
                    timeout=60,
                )


def _say_what_was_done(folder: Path, command: list[str]) -> None:
    sentence = tr(
        "Parallax Reader is in the menus, opens libraries and parallax:// addresses, and has a "
        "manual page and completion, all in {folder}. To take it away: {command}"
    )
    back = f"{PROGRAM} install-desktop --remove"
    sys.stdout.write(sentence.format(folder=shortened(folder), command=back) + "\n")
    zsh = shortened((folder / _ZSH).parent)
    line = tr("For completion in zsh, put this in ~/.zshrc before compinit: {line}")
    if "zsh" in os.environ.get("SHELL", ""):
        sys.stdout.write(line.format(line=f"fpath+=({zsh})") + "\n")
    if "uv" in Path(command[0]).parts and "archive-v0" in Path(command[0]).parts:
        tell(
            tr(
                "The program was started from a cache that may be emptied. Install it for good "
                "with “uv tool install parallax-reader”, and do this again."
            )
        )


def _unlinked(path: Path) -> bool:
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def _any(folder: Path, pattern: str) -> bool:
    return next(folder.glob(pattern), None) is not None


def _prune(folder: Path, root: Path) -> None:
    """Take away folders that are empty now, up to the one for the person's data."""
    while folder != root:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
