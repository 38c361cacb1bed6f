"""The timeline as it is drawn; what people do with it is in `view`."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPaintEvent,
)

from reader.core.focus import Interval
from reader.core.i18n import tr
from reader.core.timeline.captions import Caption
from reader.core.timeline.picture import DOT, middle
from reader.core.timeline.scene import EVENTS_ROW, Hit
from reader.ui.guarded import guarded
from reader.ui.timeline.captions import caption_box
from reader.ui.timeline.geometry import AXIS_ROW, RIGHT
from reader.ui.timeline.layers import Look
from reader.ui.timeline.more_lanes import paint_fades
from reader.ui.timeline.painting import Frame, paint_picture, paint_ring_at, paint_sentence
from reader.ui.timeline.sheet import TimelineSheet

_LABEL_REACH = 24.0


class TimelineCanvas(TimelineSheet):
    """Draws when the articles say that things happened, one lane an article."""

    to_tick: bool | None = None
    """Whether there are articles that could be shown, while none is; None: some are being read."""

    def picture(self, sharpness: float) -> QImage:
        """Return what is shown as a picture of so many pixels for each, without keyboard marks."""
        size = QSizeF(self.width() * sharpness, self.height() * sharpness).toSize()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(sharpness)
        self._sharpness = sharpness
        self._turn.finish()
        self._turning = None
        self._words.stop()
        self._layers.forget()
        image.fill(self._theme.paper)
        p = QPainter(image)
        self._paint(p)
        p.end()
        self._sharpness = None
        self._repaint_picture()
        return image

    @property
    def _ratio(self) -> float:
        return self._sharpness or self.devicePixelRatioF()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the cursor between the two still layers."""
        p = QPainter(self)
        frame = self._paint(p)
        if frame is not None:
            paint_fades(p, self._geometry, self._theme)
            self._paint_rings(p)
        p.end()

    def _paint(self, p: QPainter) -> Frame | None:
        p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if not self._model.lanes:
            hues = self._theme.paper, self._theme.secondary
            paint_sentence(p, QRectF(self.rect()), hues, self._to_do())
            return None
        frame = self._frame()
        paint_picture(p, frame, self._layers)
        return frame

    def _to_do(self) -> str:
        """Return what brings dates here; nothing as long as the articles are not known."""
        if self.to_tick is None:
            return ""
        if self.to_tick:
            return tr("Tick an article in the list, and its dates appear here.")
        return tr("Import articles, and their dates appear here.")

    def _frame(self) -> Frame:
        self._end_turn()
        view, scene = self._view, self._scene_now()
        look = Look(
            self._geometry,
            self._theme,
            self.font(),
            self._model,
            scene,
            # A period has a veil of its own.
            self._wanted if self._period is None else None,
            self._claims,
            self._period,
            self._turning,
            self._turning is not None or (self._words.moving and scene.view == view),
        )
        return Frame(
            look,
            view,
            self._ratio,
            self.captions(),
            self._axis_now().ticks(self._focus),
            self._focus,
            self._cursor(),
            self._brush or self._period,
        )

    def _paint_layers(self) -> None:
        frame = self._frame()
        self._layers.painted(frame.ratio, frame.look)

    def _cursor(self) -> tuple[float, float, float] | None:
        """Return where the cursor is painted: on its way, where it glides."""
        self._painted_x = None
        if self._focus is None:
            return None
        begin, end = self._focus.begin.toordinal(), self._focus.end.toordinal() + 1
        view, glides = self._view, self._glide.left
        left, right = view.x(begin) + glides, view.x(end) + glides
        self._painted_x = x = (left + right) / 2
        return (x, x, x) if self._focus.days == 1 else (left, x, right)

    def _paint_rings(self, p: QPainter) -> None:
        g, theme = self._geometry, self._theme
        if self._hover is not None:
            spot = self._hover.x, self._hover.half
            paint_ring_at(p, g, theme.secondary, self._hover.row, spot)
        if not self.hasFocus():
            return
        p.fillRect(QRect(0, 0, self.width(), 2), theme.accent)
        if self._current is None:
            return
        x, half = middle(self._view, self._current), DOT / 2
        hit = None
        if self._row != EVENTS_ROW:
            hit = self._hit(self._row, x)
        if hit is not None and hit.interval == self._current:
            x, half = hit.x, hit.half
        paint_ring_at(p, g, theme.accent, self._row, (x, half))

    def hit_at(self, at: QPointF) -> Hit | None:
        """Return what is shown at a place of the widget: a mark, a flag, a name, a label."""
        g = self._geometry
        row = g.row_at(at.y())
        x = at.x() - g.gutter
        if row is None or not 0 <= x <= g.plot_width or not self._model.lanes:
            return None
        if row == AXIS_ROW:
            return self._model.labelled(self._axis_now(), self._focus, x, _LABEL_REACH)
        if row == EVENTS_ROW:
            caption = self.caption_at(at)
            if caption is not None:
                happening = caption.happening
                return Hit(row, happening.interval, happening.mentions, caption.foot)
        return self._hit(row, x)

    def caption_at(self, at: QPointF) -> Caption | None:
        """Return the name of an event at a place of the widget."""
        g = self._geometry
        return next((c for c in self.captions() if caption_box(g, c).contains(at)), None)

    def captions(self) -> tuple[Caption, ...]:
        """Return the names shown above the lanes now."""
        g = self._geometry
        chip = (g.plot_width - self._chip.width() - 8, g.plot_width + RIGHT)
        taken = [chip] if self._period is not None else []
        view = self._view
        return self._words.captions(self._model, view, g.caption_rows, self._focus, taken)

    def place_of(self, interval: Interval) -> QPoint:
        """Return the point above an interval, for what is to be shown beside it."""
        x = min(max(middle(self._view, interval), 0.0), self._view.width)
        return QPoint(round(self._geometry.gutter + x), 0)

    def box_of(self, interval: Interval, article_id: str) -> QRect:
        """Return what is around a mark in an article's lane, as far as it is in view."""
        g = self._geometry
        ids = [lane.article_id for lane in self._model.lanes]
        row = ids.index(article_id) if article_id in ids else EVENTS_ROW
        x = min(max(middle(self._view, interval), 0.0), g.plot_width)
        y = min(max(g.y(row), 0.0), g.axis_top)
        side = round(DOT)
        return QRect(round(g.gutter + x) - side // 2, round(y) - side // 2, side, side)
