"""What is too large is refused before it is decoded, with its size; the limits can be set."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine import cli
from engine.assets import sample_mask, sample_photo
from engine.batch.one_photo import How, repair_file
from engine.batch.tasks import Task
from engine.errors import UnreadableInput
from engine.limits import Limits, limits, set_limits
from engine.photo import open_photo, page_sizes
from tests.engine.photo_files import gradient, png


@pytest.fixture(autouse=True)
def own_limits() -> Iterator[None]:
    """The limits as they were, afterwards."""
    before = limits()
    yield
    set_limits(before)


def bomb(path: Path) -> Path:
    """A file of a few kilobytes that says it is 30,000 x 30,000 pixels."""
    if path.suffix == ".png":
        path.write_bytes(png((30_000, 30_000, 8, 2, 0), bytes(1_000_000)))
    elif path.suffix == ".bmp":
        head = struct.pack("<IiiHHIIiiII", 40, 30_000, 30_000, 1, 24, 0, 0, 0, 0, 0, 0)
        path.write_bytes(b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + head)
    elif path.suffix == ".gif":
        path.write_bytes(b"GIF89a" + struct.pack("<HHBBB", 30_000, 30_000, 0, 0, 0) + b"\x3b")
        image = b"\x2c" + struct.pack("<HHHHB", 0, 0, 30_000, 30_000, 0) + b"\x02\x01\x44\x00\x3b"
        path.write_bytes(path.read_bytes()[:-1] + image)
    else:
        Image.fromarray(gradient()).save(path)
        data = bytearray(path.read_bytes())
        if path.suffix == ".tif":
            at = data.index(struct.pack("<HHII", 256, 4, 1, 60))
            data[at + 8 : at + 12] = data[at + 20 : at + 24] = struct.pack("<I", 30_000)
        else:
            at = data.index(b"\xff\xc0") + 5
            data[at : at + 4] = struct.pack(">HH", 30_000, 30_000)
        path.write_bytes(data)
    return path


@pytest.mark.parametrize("ending", ["png", "bmp", "gif", "jpg", "tif"])
def test_a_bomb_is_refused_with_its_size(tmp_path: Path, ending: str) -> None:
    path = bomb(tmp_path / f"bomb.{ending}")
    with pytest.raises(UnreadableInput, match=r"30000 x 30000 pixels, more than the 250 million"):
        open_photo(path)


def test_a_tiff_that_speaks_of_billions_of_parts_is_answered_at_once(tmp_path: Path) -> None:
    path = tmp_path / "parts.tif"
    tifffile.imwrite(path, gradient(), tile=(16, 16), metadata=None)
    data = bytearray(path.read_bytes())
    set_limits(Limits(max_megapixels=10**6))
    for tag in (256, 257):
        at = data.index(struct.pack("<HH", tag, 4)) if struct.pack("<HH", tag, 4) in data else -1
        at = at if at >= 0 else data.index(struct.pack("<HH", tag, 3))
        data[at : at + 12] = struct.pack("<HHII", tag, 4, 1, 700_000)
    path.write_bytes(data)
    with pytest.raises(UnreadableInput, match="is damaged, or a kind of TIFF"):
        open_photo(path)


def test_many_channels_count(tmp_path: Path) -> None:
    """64 channels of 16 bits are not what a limit on pixels had in mind."""
    path = tmp_path / "channels.tif"
    samples = np.zeros((300, 300, 64), np.uint16)
    tifffile.imwrite(path, samples, photometric="minisblack", planarconfig="contig", metadata=None)
    set_limits(Limits(max_megapixels=1))
    with pytest.raises(UnreadableInput, match="samples take 11 MB"):
        open_photo(path)


def test_a_bomb_of_text_is_no_reason_to_fall(tmp_path: Path) -> None:
    path = tmp_path / "text.png"
    packed = zlib.compress(bytes(200_000_000))
    text = b"Comment\0\0" + packed
    chunk = len(text).to_bytes(4, "big") + b"zTXt" + text
    chunk += zlib.crc32(b"zTXt" + text).to_bytes(4, "big")
    path.write_bytes(png((4, 4, 8, 0, 0), bytes(20), before=chunk))
    with pytest.raises(UnreadableInput, match="damaged"):
        open_photo(path)


def test_a_larger_file_than_is_read_is_refused_with_its_size(tmp_path: Path) -> None:
    path = tmp_path / "long.tif"
    with path.open("wb") as file:
        file.write(b"II*\0")
        file.truncate(5_000_000_000)  # sparse: it takes no room
    with pytest.raises(UnreadableInput, match="has 5000 MB, more than the 4000"):
        open_photo(path)
    assert page_sizes(path) == ()


def test_the_terminals_option_sets_the_limit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = tmp_path / "photo.png"
    Image.new("RGB", (1200, 1000)).save(photo)
    assert cli.main(["faces", str(photo), "--max-megapixels", "1"]) == 3
    said = capsys.readouterr().err
    assert "1200 x 1000 pixels, more than the 1 million" in said and "max_megapixels" in said
    assert cli.main(["faces", str(photo), "--max-megapixels", "2"]) == 0
    assert cli.main(["faces", str(photo), "--max-megabytes", "0"]) == 2


def test_a_batch_takes_its_limits_to_its_workers(tmp_path: Path) -> None:
    task = Task("a.png", "a.png", sample_photo(), sample_mask(), tmp_path / "a.png")
    outcome = repair_file(task, How(limits=Limits(max_megabytes=1, max_megapixels=1)))
    assert outcome.status == "repaired" or "limit" not in str(outcome.error)
    big = tmp_path / "big.png"
    Image.new("RGB", (1200, 1000)).save(big)
    task = Task("b.png", "b.png", big, sample_mask(), tmp_path / "b.png")
    outcome = repair_file(task, How(limits=Limits(max_megapixels=1)))
    assert outcome.exit_code == 3 and "more than the 1 million" in str(outcome.error)
