"""The wheel: what travels in it, and that it works installed, away from the checkout."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import reader
from tests.ingest import documents

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "script" / "requirements.lock"


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    """Run a command and return what it printed; what it complained of is shown on failure."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the wheel and the source distribution of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-d", folder, cwd=ROOT)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    """Return the wheel."""
    (path,) = built.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(
    wheel: Path, tmp_path_factory: pytest.TempPathFactory, original_environment: dict[str, str]
) -> Path:
    """Return the scripts folder of a clean environment with the locked packages and the wheel."""
    venv = tmp_path_factory.mktemp("clean") / "venv"
    env = original_environment | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    # The pip that is here fills it: another one of its own takes longer to make than all else.
    run(sys.executable, "-I", "-m", "venv", "--without-pip", venv, cwd=venv.parent, env=env)
    scripts = venv / ("Scripts" if os.name == "nt" else "bin")
    pip = (sys.executable, "-I", "-m", "pip", "--python", scripts / "python")
    install = (*pip, "install", "--quiet", "--no-compile")
    run(*install, "--require-hashes", "-r", LOCK, cwd=venv.parent, env=env)
    run(*install, "--no-deps", wheel, cwd=venv.parent, env=env)
    return scripts


def elsewhere(tmp_path: Path, **more: str) -> dict[str, str]:
    """Return an environment with an empty home folder and nothing that points at the checkout."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    (tmp_path / "runtime").mkdir(mode=0o700)
    return kept | {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path / "runtime")} | more


def test_wheel_holds_program_seeds_and_resources_but_no_tests(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    seeds = {f"reader/_data/seeds/{path.name}" for path in (ROOT / "seeds").iterdir()}
    assert len(seeds) >= 5
    resources = {
        f"reader/_data/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert seeds | resources | {"reader/py.typed", "reader/__main__.py"} <= names
    tops = {name.split("/")[0] for name in names}
    assert tops == {"reader", f"parallax_reader-{reader.__version__}.dist-info"}


def test_seeds_travel_byte_for_byte(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for path in (ROOT / "seeds").iterdir():
            assert archive.read(f"reader/_data/seeds/{path.name}") == path.read_bytes()


def test_source_distribution_can_be_built_from_and_tested(built: Path) -> None:
    (path,) = built.glob("*.tar.gz")
    top = f"parallax_reader-{reader.__version__}"
    with tarfile.open(path) as archive:
        names = set(archive.getnames())
    for needed in (
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "reader/core/article.py",
        "tests/test_package.py",
        "script/run",
        "script/requirements.lock",
        "docs/CONTRIBUTING.md",
        "seeds/000_c5076ac1e8d1652d.txt",
    ):
        assert f"{top}/{needed}" in names


def test_version_is_the_same_everywhere(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
        metadata = archive.read(name).decode()
    assert re.search(r"^Version: (.+)$", metadata, re.MULTILINE)[1] == reader.__version__  # type: ignore[index]


def test_installed_program_states_its_version_and_help(installed: Path, tmp_path: Path) -> None:
    env = elsewhere(tmp_path)
    version = run(installed / "parallax", "--version", cwd=tmp_path, env=env)
    assert reader.__version__ in version
    usage = run(installed / "parallax", "--help", cwd=tmp_path, env=env)
    for word in ("parallax", "import", "list", "export", "--library"):
        assert word in usage


def test_installed_program_reads_foreign_files_in_a_process_of_its_own(
    installed: Path, tmp_path: Path
) -> None:
    env = elsewhere(tmp_path)
    for name, made in documents.DOCUMENTS.items():
        (tmp_path / name).write_bytes(made())
    (tmp_path / "reader").mkdir()  # must not be taken for the program
    files = list(documents.DOCUMENTS)
    words = ("import", *files, "--library", "l.sqlite", "--json")
    report = json.loads(run(installed / "parallax", *words, cwd=tmp_path, env=env))
    assert report["failed"] == []
    assert len(report["imported"]) + len(report["already_there"]) >= len(files)


def test_installed_program_knows_its_templates_and_languages(
    installed: Path, tmp_path: Path
) -> None:
    env = elsewhere(tmp_path, LANG="de_DE.UTF-8")
    assert "Aufruf:" in run(installed / "parallax", "--help", cwd=tmp_path, env=env)
    words = ("import", ROOT / "seeds", "--library", "l.sqlite")
    run(installed / "parallax", *words, cwd=tmp_path, env=env)
    for form in ("markdown", "html"):
        export = ("export", "--library", "l.sqlite", "--format", form)
        assert "Ukraine" in run(installed / "parallax", *export, cwd=tmp_path, env=env)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="has no such desktops")
def test_installed_program_goes_into_the_menus_and_out_again(
    installed: Path, tmp_path: Path
) -> None:
    env = elsewhere(tmp_path)
    told = run(installed / "parallax", "--version", "--verbose", cwd=tmp_path, env=env)
    assert f"Parallax Reader: {reader.__version__} (package)\n" in told
    before = sorted(tmp_path.rglob("*"))
    run(installed / "parallax", "install-desktop", cwd=tmp_path, env=env)
    (entry,) = tmp_path.rglob("*.desktop")
    assert f"\nExec={installed / 'parallax'} %u\n" in entry.read_text("utf-8")
    assert len(list(tmp_path.rglob("*.png"))) >= 9
    run(installed / "parallax", "install-desktop", "--remove", cwd=tmp_path, env=env)
    left = [path for path in sorted(tmp_path.rglob("*")) if path not in before]
    assert [path for path in left if not path.is_dir()] == []


def test_source_distribution_makes_the_same_wheel(built: Path, tmp_path: Path) -> None:
    (source,) = built.glob("*.tar.gz")
    (made,) = built.glob("*.whl")
    with tarfile.open(source) as archive:
        archive.extractall(tmp_path, filter="data")
    (top,) = tmp_path.iterdir()
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path / "out", cwd=top)
    (again,) = (tmp_path / "out").glob("*.whl")
    with zipfile.ZipFile(made) as one, zipfile.ZipFile(again) as other:
        assert one.namelist() == other.namelist()
        assert all(one.read(n) == other.read(n) for n in one.namelist())


def test_installed_program_opens_its_window_with_the_seeds(installed: Path, tmp_path: Path) -> None:
    env = elsewhere(tmp_path, QT_QPA_PLATFORM="offscreen", PARALLAX_QUIT_AFTER_PAINT="1")
    run(installed / "python", "-m", "reader", cwd=tmp_path, env=env)
    libraries = list(tmp_path.rglob("library.sqlite"))
    assert len(libraries) == 1, "the first start makes a library in the user data folder"
    listed = run(installed / "parallax", "list", "--library", libraries[0], cwd=tmp_path, env=env)
    assert len(listed.strip().splitlines()) >= len(list((ROOT / "seeds").iterdir()))
