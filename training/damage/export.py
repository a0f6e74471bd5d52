"""From a run to the ONNX file that the program runs."""

import copy
import logging
import warnings

import onnx
import torch
from torch import nn

from engine.damage_net import CHANNELS, MULTIPLE


def onnx_bytes(network: nn.Module, record: dict[str, str]) -> bytes:
    """The network for `cv2.dnn`: (1, CHANNELS, H, W) in, (1, 1, H, W) out, H and W multiples of 16.

    The file names one size, for OpenCV fails to read free ones; it runs every other as well.
    record: how the weights came about, kept as the file's metadata.
    """
    network = copy.deepcopy(network).cpu().eval()
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it misses torchvision
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # torch's exporter uses its own old calls
        program = torch.onnx.export(
            network,
            (torch.zeros(1, CHANNELS, 4 * MULTIPLE, 6 * MULTIPLE),),
            input_names=["picture"],
            output_names=["damage"],
            dynamo=True,
            verbose=False,
        )
    assert program is not None
    model = program.model_proto
    for part in (model, model.graph, *model.graph.node, *model.graph.value_info):
        del part.metadata_props[:]  # the exporter's notes: lines and folders of this machine
    onnx.helper.set_model_props(model, record)
    return model.SerializeToString(deterministic=True)
