"""What a run writes down of every step: `log.csv`, and TensorBoard's files."""

import csv
from pathlib import Path
from typing import TextIO

from torch.utils.tensorboard import SummaryWriter

from engine.files import write_atomically

TABLE = "log.csv"


class Log:
    """A line a step; lines after the step a resumed run goes on from are dropped first."""

    def __init__(self, folder: Path, step: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / TABLE
        if path.exists():
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            write_atomically(path, "".join(lines[: step + 1]).encode(), overwrite=True)
        self.file: TextIO = path.open("a", newline="", encoding="utf-8")
        self.board = SummaryWriter(folder / "tensorboard", purge_step=step + 1)
        self._writer = csv.writer(self.file)

    def write(self, step: int, values: dict[str, float]) -> None:
        if self.file.tell() == 0:
            self._writer.writerow(("step", *values))
        self._writer.writerow((step, *(f"{value:.6g}" for value in values.values())))
        for name, value in values.items():
            self.board.add_scalar(name, value, step)

    def flush(self) -> None:
        self.file.flush()
        self.board.flush()

    def close(self) -> None:
        self.file.close()
        self.board.close()


def read_log(folder: Path) -> dict[str, list[float]]:
    """The columns of a run's `log.csv` by name, "step" among them."""
    text = (folder / TABLE).read_text(encoding="utf-8")
    whole = text[: text.rfind("\n") + 1]  # a run on its way may be at its last line
    rows = list(csv.DictReader(whole.splitlines()))
    return {name: [float(row[name]) for row in rows] for name in (rows[0] if rows else {})}
