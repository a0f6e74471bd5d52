"""A page of a figure: title, pictures in rows, charts and a caption, one below the other.

Drawn by matplotlib without a screen or any global state, written as PNG and SVG; the same content
gives the same bytes.
"""

import io
import textwrap
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import cv2
import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from engine.files import write_atomically

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
"""Okabe & Ito's, told apart by everyone; the first is G's, the second D's."""

INK = "#333333"
_PALE = "#666666"

_DPI = 150
_WIDTH = 1200
"""Pixels of the PNG; a README shows it at 800 to 1,000."""

_MARGIN = 24
_GAP = 6
_LINE = 22
_LETTERS = 144
"""Of a line of the caption."""

_STYLE = {
    "font.family": "DejaVu Sans",  # comes with matplotlib
    "font.size": 8,
    "axes.titlesize": 9,
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": "#e6e6e6",
    "grid.linewidth": 0.6,
    "axes.edgecolor": _PALE,
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": _PALE,
    "ytick.color": _PALE,
    "legend.frameon": False,
    "legend.fontsize": 7.5,
    "svg.hashsalt": "facemend",
    "svg.fonttype": "path",
}


class Page:
    """`with Page(out, "losses", title) as page:` and the page is written at the end of the block.

    Everything is placed in pixels from the top, so that pictures lie on whole pixels.
    """

    def __init__(self, out: Path, name: str, title: str) -> None:
        self.paths = (out / f"{name}.png", out / f"{name}.svg")
        self._style = matplotlib.rc_context(_STYLE)  # type: ignore[arg-type]
        self._title = title
        self._y = _MARGIN
        self._axes: list[tuple[Axes, tuple[int, int, int, int]]] = []
        self._texts: list[tuple[str, int, int, dict[str, object]]] = []

    def __enter__(self) -> "Page":
        self._style.__enter__()
        self.figure = Figure(dpi=_DPI)
        FigureCanvasAgg(self.figure)
        for line in textwrap.wrap(self._title, 92):
            self._text(line, _MARGIN, 30, {"size": 11, "weight": "bold"})
        self._y += 10
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self._write()
        self._style.__exit__(None, None, None)

    def heading(self, text: str) -> None:
        """A line above what comes next."""
        self._text(text, _MARGIN, 26, {"size": 8.5})

    def caption(self, text: str) -> None:
        """What is what, in small print."""
        self._y += 4
        for line in textwrap.wrap(text, _LETTERS):
            self._text(line, _MARGIN, _LINE, {"size": 7.5, "color": _PALE})

    def pictures(
        self,
        rows: Sequence[Sequence[np.ndarray]],
        labels: Sequence[str] = (),
        columns: Sequence[str] = (),
        notes: Sequence[Sequence[str]] = (),
        *,
        smooth: bool = True,
        across: int = 0,
    ) -> None:
        """Rows of square pictures (S, S, 3) uint8 of any sides, all drawn equally large.

        labels: a text left of each row; columns: one above each column; notes: one below each
        picture, "" for none. smooth: enlarged smoothly, otherwise with their pixels seen. across:
        leave room for so many in a row.
        """
        count = max(across, *(len(row) for row in rows))
        longest = max((len(line) for label in labels for line in label.split("\n")), default=0)
        left = longest * 10 + 12 if longest else 0
        cell = (_WIDTH - 2 * _MARGIN - left + _GAP) // count - _GAP
        heights = [
            cell + _GAP + (_LINE if i < len(notes) and any(notes[i]) else 0)
            for i in range(len(rows))
        ]
        above = _LINE if columns else 0
        x0, y0 = _MARGIN + left, self._y + above
        for c, text in enumerate(columns):
            self._place(text, x0 + c * (cell + _GAP) + cell // 2, y0 - 5, {"ha": "center"})
        sheet = np.full((sum(heights), count * (cell + _GAP) - _GAP, 3), 255, np.uint8)
        y = 0
        for r, (row, height) in enumerate(zip(rows, heights, strict=True)):
            for c, picture in enumerate(row):
                x = c * (cell + _GAP)
                sheet[y : y + cell, x : x + cell] = _enlarged(picture, cell, smooth)
                if r < len(notes) and notes[r] and notes[r][c]:
                    style = {"ha": "center", "size": 7, "color": _PALE}
                    self._place(notes[r][c], x0 + x + cell // 2, y0 + y + cell + 19, style)
            if r < len(labels):
                style = {"ha": "right", "va": "center", "linespacing": 1.3}
                self._place(labels[r], x0 - 12, y0 + y + cell // 2, style)
            y += height
        axes = self._new_axes(x0, y0, sheet.shape[1], sheet.shape[0])
        axes.set_axis_off()
        axes.imshow(sheet, interpolation="none", aspect="auto")
        self._y = y0 + sheet.shape[0] + 8

    def charts(self, height: int, count: int = 1, *, below: int = 60) -> list[Axes]:
        """`count` charts side by side, `height` pixels without what stands below the axis."""
        left, above = 78, 34
        width = (_WIDTH - 2 * _MARGIN + 20) // count
        made = [
            self._new_axes(_MARGIN + i * width + left, self._y + above, width - left - 20, height)
            for i in range(count)
        ]
        self._y += above + height + below
        return made

    def _new_axes(self, x: int, y: int, width: int, height: int) -> Axes:
        axes = self.figure.add_axes((0, 0, 1, 1), label=str(len(self._axes)))
        self._axes.append((axes, (x, y, width, height)))
        return axes

    def _text(self, text: str, x: int, height: int, style: dict[str, object]) -> None:
        self._y += height
        self._place(text, x, self._y - height // 4, style)

    def _place(self, text: str, x: int, y: int, style: dict[str, object]) -> None:
        self._texts.append((text, x, y, style))

    def _write(self) -> None:
        height = self._y + _MARGIN
        self.figure.set_size_inches(_WIDTH / _DPI, height / _DPI)
        for axes, (x, y, wide, high) in self._axes:
            axes.set_position((x / _WIDTH, 1 - (y + high) / height, wide / _WIDTH, high / height))
        for text, tx, ty, style in self._texts:
            self.figure.text(tx / _WIDTH, 1 - ty / height, text, style)
        for path in self.paths:
            kind = path.suffix[1:]
            date: dict[str, None] = {"Date": None} if kind == "svg" else {"Software": None}
            data = io.BytesIO()
            self.figure.savefig(data, format=kind, dpi=_DPI, metadata=date)
            write_atomically(path, data.getvalue(), overwrite=True)


def _enlarged(picture: np.ndarray, side: int, smooth: bool) -> np.ndarray:
    if not smooth:
        return cv2.resize(picture, (side, side), interpolation=cv2.INTER_NEAREST)
    how = cv2.INTER_CUBIC if side > picture.shape[0] else cv2.INTER_AREA
    return cv2.resize(picture, (side, side), interpolation=how)
