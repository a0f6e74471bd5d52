"""dlib's face embedding, by which a face's identity is judged: a network nobody here trains.

King, "dlib_face_recognition_resnet_model_v1" (2017): a ResNet of 29 convolutions, 150x150 pixels to
128 numbers; two pictures of one person lie closer than 0.6 as a rule. The weights are read from the
package face_recognition_models, which is only looked for, not imported. The network is run by
torch, not by dlib, whose CPU build takes several times as long; a test holds both together.
"""

import importlib.util
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, conv2d, max_pool2d, pad, relu

from engine.errors import UnreadableInput

PACKAGE = "face_recognition_models"
_FILE = "dlib_face_recognition_resnet_model_v1.dat"
SIDE = 150
_MEAN = (122.782, 117.001, 104.298)
_STAGES = ((32, 3), (64, 4), (128, 3), (256, 3), (256, 1))
"""(filters, residual blocks); the first block of each stage but the first halves the picture."""


def weights_path() -> Path | None:
    """Where dlib's weights are; None when the package is not installed."""
    found = importlib.util.find_spec(PACKAGE)
    folders = (found.submodule_search_locations or ()) if found else ()
    paths = [Path(folder) / "models" / _FILE for folder in folders]
    return next((path for path in paths if path.is_file()), None)


class FaceEmbedding:
    """The network. Raises UnreadableInput when a file is not that of its weights."""

    def __init__(self, path: Path) -> None:
        filters = iter(_filters(path))
        try:
            self._stem = next(filters)
            self._blocks = [
                (next(filters), next(filters), stage > 0 and i == 0)
                for stage, (_, blocks) in enumerate(_STAGES)
                for i in range(blocks)
            ]
            self._last = _last_layer(path)
        except (StopIteration, ValueError, IndexError) as error:
            raise UnreadableInput(f"{path} is broken: install {PACKAGE} anew.") from error

    def __call__(self, images: np.ndarray) -> np.ndarray:
        """Faces (N, 150, 150, 3) uint8 RGB, aligned as dlib does it: (N, 128) float32."""
        if images.shape[1:] != (SIDE, SIDE, 3):
            raise ValueError(f"faces of {SIDE}x{SIDE} are expected, not {images.shape}")
        x = torch.from_numpy(images).permute(0, 3, 1, 2).float()
        x = (x - torch.tensor(_MEAN)[:, None, None]) / 256
        with torch.inference_mode():
            x = max_pool2d(relu(conv2d(x, *self._stem, stride=2)), 3, 2)
            for first, second, halves in self._blocks:
                # dlib pads only what it does not stride over
                inner = relu(conv2d(x, *first, stride=2 if halves else 1, padding=int(not halves)))
                inner = conv2d(inner, *second, padding=1)
                x = relu(_sum(inner, avg_pool2d(x, 2) if halves else x))
            return (x.mean((2, 3)) @ self._last).numpy()


def _sum(a: Tensor, b: Tensor) -> Tensor:
    """As dlib adds: what one has fewer channels, rows or columns of counts as zeros."""
    shape = [max(x, y) for x, y in zip(a.shape[1:], b.shape[1:], strict=True)]

    def grown(x: Tensor) -> Tensor:
        channels, height, width = (m - n for m, n in zip(shape, x.shape[1:], strict=True))
        return pad(x, (0, width, 0, height, 0, channels))

    return grown(a) + grown(b)


def _filters(path: Path) -> Iterator[tuple[Tensor, Tensor]]:
    """Each convolution's weights and bias, with the channels' scale and shift after it in them."""
    data = path.read_bytes()
    kinds: dict[bytes, list[np.ndarray]] = {b"con_4": [], b"affine_": []}
    for found in re.finditer(rb"con_4|affine_", data):
        kinds[found.group()].append(_tensor(data, found.end()))
    inputs, side = 3, 7
    for values, affine in zip(kinds[b"con_4"], kinds[b"affine_"], strict=True):
        scale, shift = torch.from_numpy(affine).chunk(2)
        bias = torch.from_numpy(values[-len(scale) :])
        weights = torch.from_numpy(values[: -len(scale)]).reshape(len(scale), inputs, side, side)
        yield weights * scale[:, None, None, None], bias * scale + shift
        inputs, side = len(scale), 3


def _last_layer(path: Path) -> Tensor:
    data = path.read_bytes()
    start = data.rindex(b"fc_2") + 4
    for _ in range(2):  # how many outputs and inputs
        start += 1 + data[start]
    return torch.from_numpy(_tensor(data, start)).reshape(256, 128)


def _tensor(data: bytes, start: int) -> np.ndarray:
    """The float32 values of a tensor as dlib writes it: version, four sizes, the numbers."""
    sizes = []
    for _ in range(5):
        length = data[start]
        sizes.append(int.from_bytes(data[start + 1 : start + 1 + length], "little"))
        start += 1 + length
    return np.frombuffer(data, "<f4", int(np.prod(sizes[1:])), start).copy()


@lru_cache(maxsize=1)
def face_embedding() -> FaceEmbedding | None:
    """The network, where its weights are installed."""
    path = weights_path()
    return FaceEmbedding(path) if path else None
