"""The damage network: a photo in, for each pixel how likely it is scratched, torn or printed over.

A small U-Net (Ronneberger et al. 2015) that begins at half the photo's side, so that it is quick
on one processor core, and looks about 300 pixels far by dilated convolutions at a sixteenth (Yu &
Koltun 2016). Training alone uses this file: the program runs the exported ONNX file, see
`engine.damage_net`.
"""

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional

from engine.damage_net import CHANNELS
from engine.networks.checks import check_sizes
from engine.networks.conv_blocks import Residual, conv


@dataclass(frozen=True)
class DamageConfig:
    """`filters` at half the side, twice as many at a quarter, and so on."""

    filters: int = 24

    def __post_init__(self) -> None:
        check_sizes(self, "filters")


class DamageNet(nn.Module):
    """What `engine.damage_net.seen` makes of pictures, (N, 7, H, W), sides multiples of 16 ->
    logits (N, 1, H, W)."""

    def __init__(self, config: DamageConfig) -> None:
        super().__init__()
        self.config = config
        f = config.filters
        self.at_half = nn.Sequential(*conv(CHANNELS, f, 4, 2), *conv(f, f))
        self.at_quarter = nn.Sequential(*conv(f, 2 * f, 3, 2), *conv(2 * f, 2 * f))
        self.at_eighth = nn.Sequential(*conv(2 * f, 4 * f, 3, 2), Residual(4 * f))
        self.at_sixteenth = nn.Sequential(
            *conv(4 * f, 6 * f, 3, 2),
            *(Residual(6 * f, dilation) for dilation in (1, 2, 4, 1)),
        )
        self.to_eighth = _Up(6 * f, 4 * f)
        self.to_quarter = _Up(4 * f, 2 * f)
        self.to_half = _Up(2 * f, f)
        self.answer = nn.ConvTranspose2d(f, 1, 4, 2, 1)
        nn.init.constant_(self.answer.bias, -3.0)  # type: ignore[arg-type] # little is damaged

    def forward(self, pictures: Tensor) -> Tensor:
        half = self.at_half(pictures)
        quarter = self.at_quarter(half)
        eighth = self.at_eighth(quarter)
        x = self.to_eighth(self.at_sixteenth(eighth), eighth)
        x = self.to_half(self.to_quarter(x, quarter), half)
        return self.answer(x)


class _Up(nn.Module):
    """To twice the side, joined with what was seen there on the way down."""

    def __init__(self, given: int, filters: int) -> None:
        super().__init__()
        self.narrow = nn.Conv2d(given, filters, 1)
        self.join = nn.Sequential(*conv(filters, filters))

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        return self.join(functional.interpolate(self.narrow(x), scale_factor=2.0) + seen)
