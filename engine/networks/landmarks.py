"""The landmark network: a rough cut of a face in, five landmarks and face / not face out.

A small residual network (He et al. 2016) whose last layer regresses the landmarks directly, not
through heat maps, so that one that is covered, or lies outside the cut, is placed by the rest of
the face. Each landmark comes with the scale of its error (maximum likelihood of a Laplace
distribution, after Kendall & Gal 2017 and LUVLi, Kumar et al. 2020). Training alone uses this
file: the program runs the exported ONNX file, see `engine.landmark_net`.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.alignment import CANONICAL_FRAME
from engine.networks.checks import check_choice, check_sizes
from engine.networks.conv_blocks import Residual, conv

OUTPUTS = 16
"""Five x, y; five log spreads; one logit."""


@dataclass(frozen=True)
class LandmarkConfig:
    """64x64 grey in, `filters` at the widest map, `hidden` numbers before the answer."""

    filters: int = 24
    hidden: int = 128
    side: int = 64

    def __post_init__(self) -> None:
        check_choice(self, "side", 64)
        check_sizes(self, "filters", "hidden")


class LandmarkNet(nn.Module):
    """Cuts (N, 1, 64, 64) of mean 0 and deviation 1 -> (N, 16).

    0 to 9: the landmarks' x, y in sides of the cut from its centre, in the order of LANDMARKS;
    10 to 14: the log of the distance by which each is expected to be off, in sides;
    15: the logit of being a face.
    """

    def __init__(self, config: LandmarkConfig) -> None:
        super().__init__()
        self.config = config
        f = config.filters
        self.layers = nn.Sequential(
            *conv(1, f, 5, 2),  # 32 x 32
            *conv(f, 2 * f, 3, 2),  # 16 x 16
            Residual(2 * f),
            *conv(2 * f, 4 * f, 3, 2),  # 8 x 8
            Residual(4 * f),
            Residual(4 * f),
            *conv(4 * f, f, 1, 1),
            nn.Flatten(),
            nn.Linear(8 * 8 * f, config.hidden),
            nn.ReLU(inplace=True),
        )
        self.answer = nn.Linear(config.hidden, OUTPUTS)
        with torch.no_grad():  # begins at the canonical face, off by about 3 pixels
            self.answer.weight.mul_(0.1)
            self.answer.bias[:10] = torch.tensor(CANONICAL_FRAME).flatten() - 0.5
            self.answer.bias[10:15] = -3.0
            self.answer.bias[15] = 0.0

    def forward(self, cuts: Tensor) -> Tensor:
        return self.answer(self.layers(cuts))
