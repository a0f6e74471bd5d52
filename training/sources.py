"""The data sets that `prepare` can read: which one a folder holds, and its pictures in order."""

import csv
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from engine.alignment import LANDMARKS
from engine.errors import UnreadableInput
from engine.photo import SUFFIXES, open_photo

KINDS = {
    "photos": "a folder of photos",
    "ffhq": "FFHQ pictures (00000.png and so on)",
    "celeba": "CelebA aligned images with their landmarks",
    "utkface": "UTKFace (names age_gender_race_date)",
    "shards": "face shards with an index",
}
"""Every kind of source and what it is called to a person."""

LANDMARK_COLUMNS = tuple(
    f"{name.replace(' ', '_')}_{axis}" for name in LANDMARKS for axis in ("x", "y")
)
"""The index's columns for the five landmarks: left_eye_x, left_eye_y and so on."""

_TERMS = {
    "ffhq": "FFHQ: CC BY-NC-SA 4.0 as a set",
    "celeba": "CelebA: non-commercial research, no redistribution",
    "utkface": "UTKFace: non-commercial research",
    "photos": "",
}
_CELEBA_LANDMARKS, _CELEBA_ATTRIBUTES = "list_landmarks_align_celeba", "list_attr_celeba"
_FFHQ_NAME = re.compile(r"\d{5}\.png", re.IGNORECASE)
_UTKFACE_NAME = re.compile(r"(\d{1,3})_([01])_([0-4])_\d+\D", re.ASCII)
_UTKFACE_LIKE = re.compile(r"\d{1,3}_[01]_(?:[0-4]_)?\d{8,}\D", re.ASCII)  # some lack a label
_GENDERS = ("male", "female")
_ETHNICITIES = ("white", "black", "asian", "indian", "other")


@dataclass(frozen=True)
class Picture:
    """A picture of a source, not yet read."""

    name: str
    """Its path inside the source; a face's split is drawn from it, refusals are told by it."""

    path: Path
    """The file, or the zip shard that holds it under `name`."""

    crop_name: str
    """What its face is called in the new shards, without ending."""

    landmarks: tuple[float, ...] | None = None
    """x0, y0 ... x4, y4 in pixels where the data set gives them, NaN where it gives nonsense."""

    several: bool = False
    """Whether every face is wanted, or the one nearest the centre, which the labels are of."""

    in_shard: bool = False
    known: dict[str, str] = field(default_factory=dict)
    """Columns of the index that the data set tells."""

    glasses: bool | None = None


def recognise(source: Path) -> str:
    """The kind of a source, one of KINDS, from the files that are there.

    Raises UnreadableInput when it is not a folder or holds no picture.
    """
    if not source.is_dir():
        raise UnreadableInput(f"{source} is not a folder: give the folder of a data set.")
    if (source / "index.csv").is_file():
        return "shards"
    if _celeba_list(source, _CELEBA_LANDMARKS):
        return "celeba"
    files = _picture_files(source)
    if 2 * sum(bool(_UTKFACE_LIKE.match(path.name)) for path in files) > len(files):
        return "utkface"
    numbered = [path for path in files if _FFHQ_NAME.fullmatch(path.name)]
    if 2 * len(numbered) > len(files) and any(map(_is_square, numbered[:3])):
        return "ffhq"
    return "photos"


def list_pictures(source: Path, kind: str) -> tuple[Picture, ...]:
    """The pictures of a source, in an order that depends on their names alone.

    Raises UnreadableInput when there is none, or a list or index cannot be read.
    """
    if not source.is_dir():
        raise UnreadableInput(f"{source} is not a folder: give the folder of a data set.")
    if kind == "shards":
        pictures = tuple(_of_shards(source))
    elif kind == "celeba":
        pictures = tuple(_of_celeba(source))
    else:
        pictures = tuple(_of_files(source, kind))
    if not pictures:
        raise UnreadableInput(f"{source} lists no face at all: give the folder of a data set.")
    return pictures


def read_picture(picture: Picture) -> tuple[np.ndarray, bytes | None]:
    """Pixels (H, W, 3) uint8 RGB, upright, and the bytes of a WebP that comes from a shard.

    Raises UnreadableInput when the file, the shard or the picture in it is missing or damaged.
    """
    if not picture.in_shard:
        return open_photo(picture.path).seen, None
    try:
        data = _shard(picture.path).read(picture.name)
    except (OSError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        raise UnreadableInput(
            f"{picture.path} cannot give the face {picture.name}: {error}."
        ) from error
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB) if data else None
    if pixels is None:
        raise UnreadableInput(f"{picture.path} holds a broken picture named {picture.name}.")
    return pixels, data if picture.name.lower().endswith(".webp") else None


@lru_cache(maxsize=2)
def _shard(path: Path) -> zipfile.ZipFile:
    """An open shard: its directory of thousands of names is read once, not for every face."""
    return zipfile.ZipFile(path)


def _of_shards(source: Path) -> Iterator[Picture]:
    index = source / "index.csv"
    try:
        with index.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableInput(f"{index} cannot be read as an index of faces ({error}).") from error
    missing = {"shard", "name", "split", *LANDMARK_COLUMNS} - set(rows[0] if rows else ())
    if missing:
        raise UnreadableInput(f"{index} lacks the columns {', '.join(sorted(missing))}.")
    for row in rows:
        known = {column: value for column, value in row.items() if column and value}
        for column in ("scale", "inside"):
            if not 0 < _numbers([known.get(column, "")])[0] < np.inf:
                known.pop(column, None)
        if known.get("split") not in ("train", "dev", "val"):
            known.pop("split", None)
        name = known.pop("name", "")
        yield Picture(
            name=name,
            path=source / known.pop("shard", ""),
            crop_name=name.rpartition(".")[0] or name,
            landmarks=_numbers([known.get(column, "") for column in LANDMARK_COLUMNS]),
            in_shard=True,
            known=known,
        )


def _of_celeba(source: Path) -> Iterator[Picture]:
    path = _celeba_list(source, _CELEBA_LANDMARKS)
    if path is None:
        raise UnreadableInput(
            f"{source} holds no {_CELEBA_LANDMARKS}.txt: put it beside the aligned images."
        )
    landmarks = _celeba_table(path)
    attributes_path = _celeba_list(source, _CELEBA_ATTRIBUTES)
    attributes = _celeba_table(attributes_path) if attributes_path else {}
    points = ("lefteye", "righteye", "nose", "leftmouth", "rightmouth")
    columns = [f"{point}_{axis}" for point in points for axis in ("x", "y")]
    for path in _picture_files(source):
        listed = f"{path.stem}.jpg"  # the PNG release is listed as JPEG too
        given, labels = landmarks.get(listed), attributes.get(listed, {})
        gender = {"1": "male", "-1": "female"}.get(labels.get("Male", ""))
        glasses = {"1": True, "-1": False}.get(labels.get("Eyeglasses", ""))
        yield Picture(
            name=_name(path, source),
            path=path,
            crop_name=f"celeba/{path.stem}",
            # an image that is not listed is looked at by the detector
            landmarks=_numbers([given.get(column, "") for column in columns]) if given else None,
            known=_origin("celeba") | ({"gender": gender} if gender else {}),
            glasses=glasses,
        )


def _of_files(source: Path, kind: str) -> Iterator[Picture]:
    several = kind == "photos"
    for path in _picture_files(source):
        name = _name(path, source)
        known = _origin(kind)
        labels = _UTKFACE_NAME.match(path.name) if kind == "utkface" else None
        if labels:
            age, gender, ethnicity = (int(label) for label in labels.groups())
            known |= {"age": str(age), "gender": _GENDERS[gender]}
            known |= {"ethnicity": _ETHNICITIES[ethnicity]}
        stem = name if several else name.removesuffix(path.suffix)
        yield Picture(name, path, f"{kind}/{stem}", several=several, known=known)


def _origin(kind: str) -> dict[str, str]:
    return {"source": kind, "terms": _TERMS[kind]}


def _picture_files(source: Path) -> list[Path]:
    """All pictures under a folder by name, without hidden ones (`._x.jpg` is no picture)."""
    found = [
        path
        for path in source.rglob("*")
        if path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file()
    ]
    if not found:
        raise UnreadableInput(f"{source} holds no picture ({', '.join(SUFFIXES)}).")
    return sorted(found, key=lambda path: _name(path, source))


def _name(path: Path, source: Path) -> str:
    """The path inside the source, with / on every system and writable as UTF-8."""
    return path.relative_to(source).as_posix().encode("utf-8", "backslashreplace").decode()


def _is_square(path: Path) -> bool:
    try:
        with Image.open(path) as image:
            return image.width == image.height
    except OSError:
        return False


def _celeba_list(source: Path, name: str) -> Path | None:
    """A list of CelebA anywhere in the folder, as it is published or as Kaggle's CSV."""
    return next((path for end in ("txt", "csv") for path in source.rglob(f"{name}.{end}")), None)


def _celeba_table(path: Path) -> dict[str, dict[str, str]]:
    """Image name -> column -> value. The text files begin with their number of rows."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableInput(f"{path} cannot be read as a list of CelebA ({error}).") from error
    rows = [re.split(r"[,\s]+", line.strip()) for line in lines if line.strip()]
    header, *rows = rows[1:] if rows and len(rows[0]) == 1 else rows or [[]]
    columns = [column for column in header if column != "image_id"]
    if not columns:
        raise UnreadableInput(f"{path} names no columns: it is not a list of CelebA.")
    return {name: dict(zip(columns, values, strict=False)) for name, *values in rows}


def _numbers(texts: list[str]) -> tuple[float, ...]:
    """The texts as numbers, NaN for what is none."""
    values = []
    for text in texts:
        try:
            values.append(float(text))
        except ValueError:
            values.append(float("nan"))
    return tuple(values)
