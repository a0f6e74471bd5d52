"""Every damaged photo of the shared ones is repaired by the mask that was drawn for it by hand."""

from pathlib import Path

import pytest

from engine.mask import read_mask
from engine.photo import open_photo
from engine.repair import RepairOptions, changed_outside, repair
from engine.step import result_of

MASKS = sorted((Path(__file__).parent.parent / "data" / "damaged").glob("*.png"))
FACES = {
    "damaged-codeformer-whole-00": 1,
    "damaged-gray-170_Marilyn_Monroe_00": 1,
    "damaged-gray-Einstein01": 1,
    "damaged-gray-Hepburn01": 1,
    "damaged-old-a": 1,
    "damaged-scratch-a": 1,
}
"""How many faces the mask reaches into, of which the completer fills a part."""


def test_each_has_its_mask(shared_photos: Path) -> None:
    photos = {path.stem for path in shared_photos.glob("damaged-*.jpg")}
    assert {path.stem for path in MASKS} == photos


@pytest.mark.parametrize("path", MASKS, ids=lambda path: path.stem)
def test_it_is_repaired_and_nothing_else_is_changed(path: Path, shared_photos: Path) -> None:
    photo = open_photo(shared_photos / f"{path.stem}.jpg")
    mask = read_mask(path, photo.size)
    assert 0.005 < mask.mean() < 0.1
    result = result_of(repair(photo, mask, RepairOptions(candidates=1, effort=0.2)))
    image = result.image()
    assert changed_outside(photo.pixels, image, mask) == 0
    assert (image != photo.pixels).any(2)[mask].mean() > 0.5
    assert len(result.faces) >= FACES.get(path.stem, 0)
