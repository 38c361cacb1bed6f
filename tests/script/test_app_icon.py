"""The program's icon: every size is drawn from the one SVG."""

from __future__ import annotations

import importlib.util
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "app"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
NEAR = 8
"""By how much a channel may differ: other versions of Qt round edges otherwise."""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """Return the script as a module."""
    path = ROOT / "script" / "app_icon.py"
    spec = importlib.util.spec_from_file_location("app_icon", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_size_is_there(script: ModuleType) -> None:
    assert script.SIZES == SIZES
    assert sorted(int(path.stem) for path in FOLDER.glob("*.png")) == list(SIZES)


@pytest.mark.parametrize("size", SIZES)
def test_a_size_is_as_the_script_draws_it(
    size: int, script: ModuleType, qapp: QApplication
) -> None:
    kept = QImage(str(FOLDER / f"{size}.png")).convertToFormat(QImage.Format.Format_RGBA8888)
    drawn: QImage = script.drawn(size).convertToFormat(QImage.Format.Format_RGBA8888)
    assert (kept.width(), kept.height()) == (size, size)
    differences = zip(bytes(kept.constBits()), bytes(drawn.constBits()), strict=True)
    assert max(abs(one - other) for one, other in differences) <= NEAR


def test_the_drawing_needs_nothing_but_itself() -> None:
    root = ET.parse(FOLDER / "parallax.svg").getroot()
    assert root.get("viewBox") == "0 0 64 64"
    assert {one.tag.rpartition("}")[2] for one in root.iter()} <= {
        "svg", "title", "rect", "path", "circle",
    }  # fmt: skip
