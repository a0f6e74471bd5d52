"""Convolutions with batch norm and ReLU, as the networks that OpenCV runs are made of."""

import torch
from torch import Tensor, nn


class Residual(nn.Module):
    """Two 3x3 convolutions beside the identity (He et al. 2016)."""

    def __init__(self, filters: int, dilation: int = 1) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            *conv(filters, filters, dilation=dilation),
            nn.Conv2d(filters, filters, 3, padding=1, bias=False),
            nn.BatchNorm2d(filters),
        )

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x + self.layers(x))


def conv(
    given: int, filters: int, size: int = 3, stride: int = 1, dilation: int = 1
) -> list[nn.Module]:
    """A convolution, padded so that only the stride makes the side smaller."""
    padding = dilation * (size - 1) // 2
    return [
        nn.Conv2d(given, filters, size, stride, padding, dilation, bias=False),
        nn.BatchNorm2d(filters),
        nn.ReLU(inplace=True),
    ]
