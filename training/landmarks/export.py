"""From a run to the ONNX file that the program runs, and how it does on faces kept apart."""

import copy
import logging
import warnings

import numpy as np
import onnx
import torch
from torch import nn

from engine.landmark_net import SIDE, standardised
from training.landmarks.losses import corner_displacement
from training.landmarks.samples import Samples

LARGEST = 3_000_000
"""Bytes of a landmark network, so that it is no burden to ship."""


def onnx_bytes(network: nn.Module, record: dict[str, str]) -> bytes:
    """The network for `cv2.dnn`: (N, 1, 64, 64) in, (N, 16) out, N free; batch norm folded in.

    record: how the weights came about, kept as the file's metadata. Raises
    ValueError when it takes more than LARGEST bytes.
    """
    network = copy.deepcopy(network).cpu().eval()
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it misses torchvision
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # torch's exporter uses its own old calls
        program = torch.onnx.export(
            network,
            (torch.zeros(2, 1, SIDE, SIDE),),
            input_names=["cuts"],
            output_names=["readings"],
            dynamic_shapes=({0: torch.export.Dim("n")},),
            dynamo=True,
            verbose=False,
        )
    assert program is not None
    model = program.model_proto
    for part in (model, model.graph, *model.graph.node, *model.graph.value_info):
        del part.metadata_props[:]  # the exporter's notes: lines and folders of this machine
    onnx.helper.set_model_props(model, record)
    data = model.SerializeToString(deterministic=True)
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
