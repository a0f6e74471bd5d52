"""How to export: format, loss, place; how large that will be, and what it changes besides."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from engine.photo import AS_IT_WAS, FORMATS, SUBSAMPLINGS, ExportOptions, Photo, saved_changes
from engine.photo.jpeg import QUALITY as JPEG_QUALITY
from engine.photo.options import Format, format_named
from engine.sentence import say
from inpaint_gui.panels.choice import Choice
from inpaint_gui.panels.form import fit
from inpaint_gui.panels.tick import Tick
from inpaint_gui.style import colours, drawing, fixed, px, styled
from inpaint_gui.translation import tr, translated

_ESTIMATE_AFTER_MS = 150
_QUALITY = 90
"""Where the slider stands at first, but for a JPEG made of another format."""

_COLOURS = {
    "4:4:4": say("Full detail (4:4:4)"),
    "4:2:2": say("Half the detail across (4:2:2)"),
    "4:2:0": say("Half the detail both ways (4:2:0)"),
}
_NOTHING = say("Every pixel outside the mask stays as it is.")
_BLOCKS = say("Every block of the JPEG that the mask does not touch stays as it is.")


class ExportDialog(QDialog):
    """Starts with what loses nothing. `asked` when the options are to be used."""

    asked = Signal(object)
    """ExportOptions: where to save with them is to be asked for."""

    estimate_asked = Signal(object)
    """ExportOptions whose size is to be given to `show_size`."""

    def __init__(
        self,
        parent: QWidget,
        photo: Photo,
        warnings: Sequence[str],
        first: ExportOptions = AS_IT_WAS,
    ) -> None:
        """warnings: what the user should know before saving, whatever the format.

        first: whether the repair is stated, unless the user chooses otherwise.
        """
        super().__init__(parent)
        self._photo, self._warnings = photo, tuple(warnings)
        self._asking = False
        self.setWindowTitle(tr("Export the repaired photo"))
        self.format = Choice()
        for form in FORMATS:
            if form.written:
                self.format.addItem(form.title, form.name)
        own = self.format.findData(photo.format)
        self.format.setCurrentIndex(own if own >= 0 else self.format.findData("PNG"))
        self.format.setMaxVisibleItems(self.format.count())
        self.as_it_was = QAction(self, checkable=True, checked=True)
        self._as_it_was = Tick(self.as_it_was)
        self.quality = QSlider(Qt.Orientation.Horizontal)
        self.quality.setRange(1, 100)
        self.quality.setValue(_QUALITY)
        self._number = QLabel()
        fixed(self._number, 24)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.subsampling = Choice()
        self.keep_gps = QAction(self, checkable=True, checked=first.keep_gps)
        self._gps = Tick(self.keep_gps)
        self._gps.setText(tr("Keep where the photo was taken (GPS, names of places)"))
        self.state_repair = QAction(self, checkable=True, checked=first.state_repair)
        self._repair = Tick(self.state_repair)
        self._repair.setText(tr("Say in the file what was repaired, and how"))
        self.estimate = QLabel()
        self._sign = QLabel()
        self._show_sign()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setDefault(True)
        self._timer = QTimer(self, singleShot=True, interval=_ESTIMATE_AFTER_MS)
        self._lay_out(buttons)
        wanted = self.sizeHint().expandedTo(QSize(px(440), px(400)))
        fit(self, wanted.width(), wanted.height())
        self.format.currentIndexChanged.connect(self._format_chosen)
        self.as_it_was.toggled.connect(self._show)
        self.quality.valueChanged.connect(self._show)
        self.subsampling.currentIndexChanged.connect(self._show)
        self.keep_gps.toggled.connect(self._show)
        self.state_repair.toggled.connect(self._show)
        self._timer.timeout.connect(self._ask_size)
        self.save.clicked.connect(lambda: self.asked.emit(self.options))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._format_chosen()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        slider = QHBoxLayout()
        slider.addWidget(self.quality)
        slider.addWidget(self._number)
        self._rows = rows = QFormLayout()
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(8)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (tr("Format"), self.format),
            (tr("Quality"), self._as_it_was),
            ("", slider),
            (tr("Colours"), self.subsampling),
            (tr("Place"), self._gps),
            (tr("Repair", meaning="noun"), self._repair),
            (tr("Size"), self.estimate),
        ):
            label = styled(QLabel(name), "dim")
            label.setMinimumWidth(px(64))
            label.setMinimumHeight(field.sizeHint().height())
            rows.addRow(label, field)
        self._slider = slider
        for widget, name, tip in (
            (
                self.format,
                tr("Format"),
                tr("The kind of file; what it cannot hold is said below"),
            ),
            (
                self.quality,
                tr("Quality"),
                tr("Less makes the file smaller and the picture coarser"),
            ),
            (self.subsampling, tr("Colours"), tr("How finely a JPEG keeps the colours")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(tip)
        for action, tip in (
            (self.as_it_was, tr("Nothing is lost that the photo had")),
            (self.keep_gps, tr("Leave it out before you show the photo to others")),
            (
                self.state_repair,
                tr("Method, weights and the share that was made, in the file's XMP"),
            ),
        ):
            action.setToolTip(tip)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self._sign)
        said.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(rows)
        column.addWidget(styled(QFrame(), "rule"))
        column.addLayout(said, 1)
        column.addWidget(buttons)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sign()

    def _show_sign(self) -> None:
        self._sign.setPixmap(drawing("note", 20, colours().gold, self.devicePixelRatioF()))

    @property
    def form(self) -> Format:
        """The format that is chosen."""
        return format_named(self.format.currentData())

    @property
    def _same(self) -> bool:
        return self.form.name == self._photo.format and self._photo.data is not None

    @property
    def _lossy(self) -> bool:
        """Whether a quality is to be chosen."""
        form = self.form
        never = not form.lossless and not self._same  # a JPEG of another format has loss at least
        return form.quality and (never or not self.as_it_was.isChecked())

    @property
    def options(self) -> ExportOptions:
        """As they are chosen now."""
        return ExportOptions(
            format=self.form.name,
            quality=self.quality.value() if self._lossy else None,
            subsampling=self.subsampling.currentData() if self._lossy else None,
            keep_gps=self.keep_gps.isChecked(),
            state_repair=self.state_repair.isChecked(),
        )

    @Slot(object)
    def show_size(self, estimated: tuple[ExportOptions, int]) -> None:
        """Options that were asked about, and about how many bytes the photo takes with them."""
        self._asking = False
        options, size = estimated
        if options != self.options:  # others were chosen meanwhile
            self._ask_size()
            return
        said = tr("About {size}", size=_bytes(size))
        if self._photo.data is not None:
            own = _bytes(len(self._photo.data))
            said = tr("About {size} (the photo: {own})", size=_bytes(size), own=own)
        self.estimate.setText(said)

    @Slot(object)
    def show_no_size(self, error: Exception) -> None:
        """It could not be estimated; saving, if it cannot be done either, will say why."""
        self._asking = False
        self.estimate.setText(tr("Cannot be said before it is saved"))

    def _format_chosen(self) -> None:
        form = self.form
        as_photo = form.name == "JPEG" and self._same
        self._as_it_was.setText(tr("As the photo") if as_photo else tr("Without loss"))
        self.as_it_was.setChecked(form.lossless or self._same)
        self._rows.setRowVisible(self._as_it_was, form.quality and (form.lossless or as_photo))
        self._rows.setRowVisible(self._slider, form.quality)
        self._rows.setRowVisible(self.subsampling, form.subsampling)
        self._rows.setRowVisible(
            self._gps,
            self._photo.metadata.has_gps and (self._same or bool(form.keeps & {"exif", "xmp"})),
        )
        self._rows.setRowVisible(self._repair, "xmp" in form.keeps)
        self.quality.setValue(JPEG_QUALITY if form.name == "JPEG" and not as_photo else _QUALITY)
        self.subsampling.blockSignals(True)
        self.subsampling.clear()
        if as_photo:
            self.subsampling.addItem(tr("As the photo"), None)
        for name in SUBSAMPLINGS if form.subsampling else ():
            self.subsampling.addItem(translated(_COLOURS[name]), name)
        self.subsampling.blockSignals(False)
        self._show()

    def _show(self) -> None:
        lossy = self._lossy
        self.quality.setEnabled(lossy)
        self.subsampling.setEnabled(lossy)
        self._number.setText(str(self.quality.value()) if lossy else "")
        options = self.options
        path = Path("photo").with_suffix(self.form.suffixes[0])
        changes = saved_changes(self._photo, path, options)
        stays = _BLOCKS if self.form.name == "JPEG" and self._same else _NOTHING
        said = (*self._warnings, *changes)
        self._sign.setVisible(bool(said))
        self.words.setText("\n".join(map(translated, said)) or translated(stays))
        self.estimate.setText("…")
        self._timer.start()

    def _ask_size(self) -> None:
        if not self._asking:  # one at a time: an estimate can take a second
            self._asking = True
            self.estimate_asked.emit(self.options)


def _bytes(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
