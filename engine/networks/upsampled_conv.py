"""Nearest-neighbour upsampling by two and a 3x3 convolution, as one operation."""

from torch import Tensor, nn
from torch.nn.functional import conv_transpose2d, interpolate, pad

_WORTHWHILE = 8
"""Side of the map from which one operation is faster than two (measured on a CPU)."""


class UpsampledConv2d(nn.Conv2d):
    """(N, C, H, W) -> (N, C', 2H, 2W): Upsample(2) and Conv2d(C, C', 3, padding=1).

    Each output pixel sees only 2x2 different values, so the same is a transposed convolution of
    stride 2 whose 4x4 kernel is the 3x3 one spread by a 2x2 box: 4 products a pixel, not 9.
    """

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(inputs, outputs, 3, padding=1)

    def forward(self, features: Tensor) -> Tensor:
        if features.shape[2] < _WORTHWHILE:
            return super().forward(interpolate(features, scale_factor=2.0))
        spread = pad(self.weight.flip(2, 3), (1, 1, 1, 1))
        spread = spread[:, :, 1:] + spread[:, :, :-1]
        spread = spread[:, :, :, 1:] + spread[:, :, :, :-1]
        return conv_transpose2d(features, spread.transpose(0, 1), self.bias, stride=2, padding=1)
