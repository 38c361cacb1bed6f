from __future__ import annotations
from pathlib import Path
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import *
from PySide6.QtCore import Qt
from reader.core.i18n import install_translator
from tests.ui.everywhere import shown, states
from tests.ui.person import OpenWindow

class Marked:
    def text(self, english: str) -> str:
        if english.startswith('&') : return '&⟦'+english[1:]+'⟧'
        return '⟦' + english + '⟧'
    def counted(self, number, one, many):
        return '⟦' + (one if number == 1 else many) + '⟧'

def test_scan(open_window: OpenWindow, library: Path) -> None:
    install_translator(Marked())
    try:
        person = open_window(library)
        seen=set(); nameless=set()
        for state in states(person, library):
            for w in shown(person):
                texts=[]
                for a in ('text','toolTip','accessibleName','accessibleDescription','placeholderText','windowTitle','title','currentText','statusTip'):
                    f=getattr(w,a,None)
                    if callable(f):
                        try: v=f()
                        except TypeError: continue
                        if isinstance(v,str) and v: texts.append((a,v))
                for a,v in texts:
                    if '⟦' not in v and any(c.isalpha() for c in v):
                        k=(type(w).__name__,w.objectName(),a,v[:80])
                        if k not in seen:
                            seen.add(k); print(state,k)
                i=QAccessible.queryAccessibleInterface(w)
                if w.focusPolicy()!=Qt.FocusPolicy.NoFocus and i is not None and not i.text(QAccessible.Text.Name):
                    k=(type(w).__name__,w.objectName(), type(w.parent()).__name__, str(i.role()), w.isEnabled())
                    if k not in nameless:
                        nameless.add(k); print(state,'NAMELESS',k)
    finally:
        install_translator(None)
