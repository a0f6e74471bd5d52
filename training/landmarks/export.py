"""From a run to the ONNX file that the program runs, and how it does on faces kept apart."""

import numpy as np
import torch
from torch import nn

from engine.landmark_net import SIDE, standardised
from training import onnx_file
from training.landmarks.losses import corner_displacement
from training.landmarks.samples import Samples

LARGEST = 3_000_000
"""Bytes of a landmark network, so that it is no burden to ship."""


def onnx_bytes(network: nn.Module, record: dict[str, str]) -> bytes:
    """The network for `cv2.dnn`: (N, 1, 64, 64) in, (N, 16) out, N free; batch norm folded in.

    record: how the weights came about, kept as the file's metadata. Raises
    ValueError when it takes more than LARGEST bytes.
    """
    data = onnx_file.onnx_bytes(
        network,
        torch.zeros(2, 1, SIDE, SIDE),
        record,
        given="cuts",
        answer="readings",
        dynamic_shapes=({0: torch.export.Dim("n")},),
    )
    if len(data) > LARGEST:
        raise ValueError(f"the landmark network takes {len(data)} bytes, more than {LARGEST}")
    return data


def displacements(network: nn.Module, samples: Samples, batches: int) -> np.ndarray:
    """Of a 64-pixel crop's corners, in its pixels, of the faces of so many batches: (N,)."""
    network.eval()
    found = []
    with torch.inference_mode():
        for step in range(batches):
            batch = samples.at(step)
            truth = torch.from_numpy(batch.landmarks)
            answer = network(torch.from_numpy(standardised(batch.cuts[: len(truth)])))
            found.append(SIDE * corner_displacement(answer, truth).numpy())
    return np.concatenate(found)
