"""Check for what Qt and the set-up need from the operating system: `system_packages.py SET`.

SET is `venv` (to make a virtual environment), `offscreen` (Qt without a screen) or `window`.
Says what is missing and how to install it; as root on a Debian-like system, installs it. Exits
with 0 when nothing is missing. Needs the standard library only.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from reader.system_libraries import (
    OFFSCREEN,
    WINDOW,
    Library,
    debian_names,
    install_command,
    missing_libraries,
)


def missing_for_venv() -> list[Library]:
    """Return the package with `ensurepip`, which Debian keeps apart from Python itself."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return []
    package = f"python3.{sys.version_info[1]}-venv"
    return [Library("the Python module ensurepip", package, "python3-libs", "python")]


def qt_problem(group: str) -> str | None:
    """Return the dynamic linker's complaint about Qt itself, for what the table does not list."""
    qt = Path(sysconfig.get_path("purelib"), "PySide6", "Qt")
    plugin = {"offscreen": "libqoffscreen.so", "window": "libqxcb.so"}.get(group)
    path = qt / "plugins" / "platforms" / str(plugin)
    if sys.platform != "linux" or not path.is_file():
        return None
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        return str(error)
    return None


def install_on_debian(libraries: list[Library]) -> str | None:
    """Install `libraries` as root with apt; returns apt's last words when that fails."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    print("Installing system packages with apt-get (once)…", file=sys.stderr)
    subprocess.run([*apt, "update"], env=environment, capture_output=True, check=False)
    names = debian_names(sorted({library.debian for library in libraries}))
    done = subprocess.run(
        [*apt, "install", "-y", "--no-install-recommends", *names],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return None if done.returncode == 0 else "\n".join(done.stderr.splitlines()[-3:])


def may_install() -> bool:
    """Tell whether this is root on a Debian-like system."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def explanation(libraries: list[Library]) -> str:
    """Return in plain words what is missing and the exact command that installs it."""
    names = ", ".join(library.soname for library in libraries)
    command = install_command(libraries)
    if command is None:
        advice = "Install the packages that bring them with your system's package manager."
    else:
        advice = f"Install them with:\n    {command}"
    return f"Parallax Reader needs, and this system lacks: {names}.\n{advice}"


def find_missing(group: str) -> list[Library]:
    """Return what this system lacks of the set `group`."""
    if group == "venv":
        return missing_for_venv()
    return missing_libraries(WINDOW if group == "window" else OFFSCREEN)


def main(group: str) -> int:
    """Check the set `group`, installing or explaining what is missing; 0 when all is there."""
    missing = find_missing(group)
    if missing and may_install():
        problem = install_on_debian(missing)
        if problem:
            print(f"apt-get could not install them:\n{problem}", file=sys.stderr)
        importlib.invalidate_caches()
        missing = find_missing(group)
    if missing:
        print(explanation(missing), file=sys.stderr)
        return 1
    if complaint := qt_problem(group):
        print(f"Qt cannot start on this system: {complaint}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
