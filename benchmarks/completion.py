"""Completes `dev` faces with centre and mouth holes; prints PSNR and SSIM in the hole and seconds.

    python benchmarks/completion.py [--faces ../shared/faces] [--count 200] [--sheet FILE.png]

Yeh et al.'s recipe (one start, Adam 0.01, 1,500 iterations) runs on the first faces only, where
every method is compared with it. Seconds are medians a face within this one run.
"""

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import torch
from tqdm import tqdm

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine import checkpoint, metrics, texture  # noqa: E402
from engine.completion.latent_search import DEFAULT, YEH, SearchSettings, latent_search  # noqa: E402
from engine.holes import NAMES, hole  # noqa: E402
from engine.shards import load_faces  # noqa: E402
from engine.step import result_of  # noqa: E402

Fill = Callable[[np.ndarray, np.ndarray], np.ndarray]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--faces", type=Path, default=ROOT.parent / "shared" / "faces")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--yeh", type=int, default=16, help="faces for Yeh's recipe; 0 = none")
    parser.add_argument("--sheet", type=Path, help="write original | masked | fills of 16 faces")
    parser.add_argument("--holes", nargs="+", choices=NAMES, default=["centre", "mouth"])
    options = parser.parse_args()
    faces = load_faces(options.faces, "dev", 64, cache=ROOT / "runs" / "cache")[: options.count]
    networks = checkpoint.load("dcgan64")
    steps = networks.record["steps"]
    print(f"{len(faces)} dev faces, dcgan64 after {steps} steps, {torch.get_num_threads()} threads")

    def searched(settings: SearchSettings, candidates: int) -> Fill:
        def run(crop: np.ndarray, missing: np.ndarray) -> np.ndarray:
            work = latent_search(crop, missing, networks, candidates=candidates, settings=settings)
            return result_of(work)[0].completed

        return run

    methods: dict[str, tuple[Fill, int]] = {
        "telea": (partial(texture.fill, method="telea"), len(faces)),
        "latent-search, 4 candidates": (searched(DEFAULT, 4), len(faces)),
    }
    if options.yeh:
        methods["Yeh's recipe"] = (searched(YEH, 1), options.yeh)
    header = f"{'hole':8}{'method':30}{'faces':>6}{'PSNR':>8}{'SSIM':>8}{'s/face':>9}"
    for name in options.holes:
        missing = hole(name)
        shown = []
        rows = {}
        for method, (fill, count) in methods.items():
            results, seconds = [], []
            for face in tqdm(faces[:count], desc=f"{name} {method}", leave=False):
                broken = np.where(missing[..., None], np.uint8(128), face)
                began = time.perf_counter()
                results.append(fill(broken, missing))
                seconds.append(time.perf_counter() - began)
            rows[method] = (results, seconds)
            shown.append(results)
        print(header)
        for count in sorted({count for _, count in methods.values()}, reverse=True):
            for method, (results, seconds) in rows.items():
                if len(results) < count:
                    continue
                pairs = list(zip(faces, results[:count], strict=False))
                noise = np.mean([metrics.psnr(a, b, missing) for a, b in pairs])
                same = np.mean([metrics.ssim(a, b, missing) for a, b in pairs])
                pace = np.median(seconds[:count])
                print(f"{name:8}{method:30}{count:6}{noise:8.2f}{same:8.3f}{pace:9.3f}")
        if options.sheet:
            _write_sheet(options.sheet, name, faces, missing, shown)


def _write_sheet(
    path: Path, name: str, faces: np.ndarray, missing: np.ndarray, shown: list[list[np.ndarray]]
) -> None:
    rows = [
        np.hstack(
            [face, np.where(missing[..., None], 128, face), *(s[i] for s in shown if i < len(s))]
        )
        for i, face in enumerate(faces[:16])
    ]
    halves = [np.vstack(rows[:8]), np.vstack(rows[8:16])]
    sheet = np.hstack([half for half in halves]).astype(np.uint8)
    sheet = cv2.resize(sheet, None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST)
    target = path.with_stem(f"{path.stem}-{name}")
    target.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(target), sheet[..., ::-1])


if __name__ == "__main__":
    main()
