"""From a run to the ONNX file that the program runs."""

import torch
from torch import nn

from engine.damage_net import CHANNELS, MULTIPLE
from training import onnx_file


def onnx_bytes(network: nn.Module, record: dict[str, str]) -> bytes:
    """The network for `cv2.dnn`: (1, CHANNELS, H, W) in, (1, 1, H, W) out, H and W multiples of 16.

    The file names one size, for OpenCV fails to read free ones; it runs every other as well.
    record: how the weights came about, kept as the file's metadata.
    """
    example = torch.zeros(1, CHANNELS, 4 * MULTIPLE, 6 * MULTIPLE)
    return onnx_file.onnx_bytes(network, example, record, given="picture", answer="damage")
