"""What the detail network is given in training: a face whose hole holds a smaller, softer one."""

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, conv2d, interpolate, pad

_SOFTEST = 1.4
"""Standard deviation, in pixels of the smaller face, of the greatest blur: completers are soft."""

_REACH = 4


def coarse(image: Tensor, hole: Tensor, softness: Tensor) -> Tensor:
    """The image with its hole from one of half the side, blurred and enlarged.

    image: (N, 3, S, S) in [-1, 1]; hole: (N, 1, S, S) float, 1 = missing; softness: (N,) in
    [0, 1], how blurred the smaller one is.
    """
    small = _blurred(avg_pool2d(image, 2), softness * _SOFTEST)
    enlarged = interpolate(small, scale_factor=2.0, mode="bicubic", align_corners=False)
    return torch.lerp(image, enlarged.clamp(-1, 1), hole)


def softnesses(count: int, randomness: torch.Generator) -> Tensor:
    """For so many images of a batch, drawn evenly: (count,)."""
    return torch.rand(count, generator=randomness)


def _blurred(image: Tensor, sigma: Tensor) -> Tensor:
    """Each image of a batch by a Gaussian of its own."""
    count, channels, height, width = image.shape
    steps = torch.arange(-_REACH, _REACH + 1, device=image.device)
    weights = torch.exp(-0.5 * (steps / sigma[:, None].clamp_min(0.05)) ** 2)
    kernel = (weights / weights.sum(1, keepdim=True)).repeat_interleave(channels, 0)
    flat = pad(image, (_REACH,) * 4, mode="replicate").reshape(1, count * channels, -1, width + 8)
    flat = conv2d(flat, kernel[:, None, :, None], groups=count * channels)
    flat = conv2d(flat, kernel[:, None, None, :], groups=count * channels)
    return flat.view(count, channels, height, width)
