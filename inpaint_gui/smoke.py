"""`facemend --smoke-test`: the whole way through the real window, for the frozen program too."""

import os
import sys
import tempfile
from pathlib import Path

_PATIENCE_MS = 300_000


def smoke_test() -> int:
    """Opens, repairs and exports the sample and looks at every pixel; 0 = all is well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        trouble = _trouble(Path(folder))
    if trouble:
        print(f"smoke test failed: {trouble}", file=sys.stderr)
        return 1
    print("smoke test passed")
    return 0


def _trouble(folder: Path) -> str:
    """What went wrong, "" if nothing did."""
    from PySide6.QtCore import QEventLoop, QSettings, QTimer

    from engine.assets import sample_mask
    from engine.photo import open_photo
    from engine.repair import changed_outside
    from inpaint_gui.app import application
    from inpaint_gui.runner import Runner
    from inpaint_gui.settings import Settings
    from inpaint_gui.window import Window

    app = application()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    runner = Runner()
    window = Window(runner, Settings())
    work = window.work
    complaints: list[str] = []
    loop = QEventLoop()
    work.failed.connect(complaints.append)
    work.failed.connect(loop.quit)
    runner.changed.connect(lambda: None if runner.current else loop.quit())
    deadline = QTimer(singleShot=True, interval=_PATIENCE_MS)
    deadline.timeout.connect(lambda: complaints.append("it took too long"))
    deadline.timeout.connect(loop.quit)
    deadline.start()

    window.photos.set_options(effort=0.2)
    target = folder / "repaired.png"
    window.show()
    app.processEvents()  # until it is painted
    print("window visible", flush=True)  # the time up to here is what a user waits
    window.open_sample()
    steps = (
        lambda: window.masks.read(sample_mask()),
        window.repairs.repair,
        lambda: window.grab(),
        lambda: window.exports.export(target, overwrite=False),
    )
    for step in steps:
        while runner.current is not None and not complaints:
            loop.exec()
        if not complaints:
            step()
    while runner.current is not None and not complaints:
        loop.exec()

    document = window.document
    photo, repair = document.photo, document.repair
    document.mark_saved()
    window.close()
    app.processEvents()
    if complaints:
        return complaints[0]
    if photo is None or repair is None or not document.faces.all:
        return "no face of the sample was repaired"
    if not repair.faces:
        return "the sample's face was not completed"
    saved = open_photo(target).pixels
    if changed_outside(photo.pixels, saved, document.mask):
        return "pixels outside the mask have changed"
    if (saved[document.mask] == photo.pixels[document.mask]).all():
        return "nothing inside the mask has changed"
    return ""
