"""What the shorter of the terminal's commands do: `engine.cli` says what may be typed."""

import argparse
import signal
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from tqdm import tqdm

from engine.bar import with_bar
from engine.choice import Numbered
from engine.completion.aligned import complete_aligned
from engine.completion.methods import method_named, offered_methods
from engine.damage import suggest_damage
from engine.doubts import doubts, resolution
from engine.errors import NothingToRepair, UnreadableInput, WrongUsage
from engine.faces import find_faces
from engine.files import exists, write_atomically
from engine.mask import read_mask, write_mask
from engine.photo import OPENED, open_photo
from engine.placement import left_to_right
from engine.report import as_json, face_entry


def damage_command(options: argparse.Namespace) -> None:
    if options.out.resolve() == options.photo.resolve():
        raise WrongUsage(f"{options.out} is the photo: give the mask another name.")
    if options.out.suffix.lower() != ".png":
        raise WrongUsage(f"{options.out}: a mask is a PNG, end its name in .png.")
    if exists(options.out) and not options.overwrite:
        raise WrongUsage(f"{options.out} already exists: choose another name or give --overwrite.")
    photo = open_photo(options.photo, options.page)
    job = suggest_damage(photo.seen, options.sensitivity)
    mask = with_bar(job, "Looking for damage", "Looked")
    if not mask.any():
        raise NothingToRepair(
            f"no damage was seen in {options.photo}: give --sensitivity high, or draw a mask."
        )
    write_mask(options.out, mask, overwrite=options.overwrite)
    print(options.out)


def faces_command(options: argparse.Namespace) -> None:
    rows: list[dict[str, Any]] = []
    unread: list[UnreadableInput] = []
    for path in options.photos:
        try:
            photo = open_photo(path, options.page)
        except UnreadableInput as error:  # the others are still worth their answer
            unread.append(error)
            rows.append({"photo": str(path), "error": str(error)})
            continue
        nothing = np.zeros(photo.pixels.shape[:2], bool)
        faces = left_to_right(find_faces(photo.seen))
        width, height = photo.size
        rows.append(
            {
                "photo": str(path),
                "width": width,
                "height": height,
                "faces": [
                    face_entry(Numbered(number, face), doubts(face, nothing))
                    for number, face in enumerate(faces, 1)
                ],
            }
        )
        if not options.json:
            print(f"{path}: {len(faces)} face{'' if len(faces) == 1 else 's'}")
            for number, face in enumerate(faces, 1):
                x0, y0, x1, y1 = (round(value) for value in face.box)
                words = [resolution(face), *(why.short for why in doubts(face, nothing))]
                print(f"  {number}: at {x0},{y0} to {x1},{y1}: {'; '.join(words)}")
    if options.json:
        print(as_json(rows))
    for failure in unread[:-1]:
        print(f"facemend: {failure}", file=sys.stderr)
    if unread:
        raise unread[-1]


def complete_command(options: argparse.Namespace) -> None:
    method = method_named(options.method)
    crops = _pictures(options.faces)
    drawn = _pictures(options.masks)
    masks = {path.stem: path for path in drawn}
    pairs = [(path, masks.get(path.stem), options.out / f"{path.stem}.png") for path in crops]
    for folder, files in ((options.faces, crops), (options.masks, drawn)):
        twice = [stem for stem, count in Counter(f.stem for f in files).items() if count > 1]
        if twice:
            raise WrongUsage(f"{folder} has two pictures named {twice[0]}: rename one.")
    for path, mask_path, out in pairs:
        if mask_path is None:
            raise UnreadableInput(f"{options.masks} has no mask named {path.stem}.png.")
        if exists(out) and not options.overwrite:
            raise WrongUsage(f"{out} already exists: choose another folder or give --overwrite.")
    networks = None
    if method.recipe:
        from engine.completion.surviving import SurvivingCompleter  # loads torch

        networks = SurvivingCompleter(method, options.device)
    for path, mask_path, out in tqdm(pairs, desc=method.title, unit="face", dynamic_ncols=True):
        assert mask_path is not None
        photo = open_photo(path)
        mask = read_mask(mask_path, photo.size)
        if photo.size[0] != photo.size[1]:
            raise UnreadableInput(f"{path} is not square: give crops in the canonical frame.")
        completed = complete_aligned(photo.seen, mask, method, networks, options.seed)
        encoded = cv2.imencode(".png", completed[..., ::-1])[1].tobytes()
        write_atomically(out, encoded, overwrite=options.overwrite)
    for note in networks.notes if networks else ():
        print(f"facemend: {note}", file=sys.stderr)
    print(options.out)


def bench_command(options: argparse.Namespace) -> None:
    from engine.bench.command import bench  # loads torch

    if bool(options.photos) == bool(options.shards):
        raise WrongUsage("give either photos (or folders of them) or --shards with a folder.")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # `kill` keeps what is measured, too
    try:
        written = with_bar(bench(options), "Measuring", "Measured")
    except KeyboardInterrupt:
        print("facemend: what is measured is kept, the same command goes on.", file=sys.stderr)
        raise
    for path in written:
        print(path)


def _pictures(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise UnreadableInput(f"{folder} is not a folder of pictures.")
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in OPENED)
    if not found:
        raise UnreadableInput(f"{folder} holds no picture.")
    return found


def methods_command(options: argparse.Namespace) -> None:
    rows = [
        {
            "name": method.name,
            "recipe": method.recipe,
            "kind": method.kind,
            "description": method.description,
        }
        for method in offered_methods()
    ]
    if options.json:
        print(as_json(rows))
        return
    for row in rows:
        print(f"{row['name']:22} {row['kind']:10} {row['description']}")
