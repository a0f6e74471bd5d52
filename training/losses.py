"""Losses of training as pure functions; each returns a scalar tensor.

Scores are a discriminator's outputs (N,) before any sigmoid. Images are (N, 3, S, S) in [-1, 1],
holes (N, 1, S, S) float, 1 = missing.
"""

from collections.abc import Callable, Sequence
from typing import Literal

import torch
from torch import Tensor
from torch.nn.functional import relu, softplus

Contest = Literal["cross-entropy", "hinge", "wasserstein"]


def discriminator_loss(real: Tensor, generated: Tensor, contest: Contest) -> Tensor:
    """What D minimises.

    cross-entropy: -E[log D(x)] - E[log(1 - D(G(z)))] with D = sigmoid(score), labels 1 real and
    0 generated (S1). hinge: E[(1 - real)+] + E[(1 + generated)+] (Miyato et al. 2018, eq. 16).
    wasserstein: E[generated] - E[real] (Gulrajani et al. 2017, eq. 2).
    """
    if contest == "cross-entropy":
        return softplus(-real).mean() + softplus(generated).mean()
    if contest == "hinge":
        return relu(1 - real).mean() + relu(1 + generated).mean()
    return generated.mean() - real.mean()


def generator_loss(generated: Tensor, contest: Contest) -> Tensor:
    """What G minimises: -E[log D(G(z))], the non-saturating form of S1's minimax (Goodfellow et
    al. 2014, section 3: the same fixed point, stronger gradients early on), or -E[generated].
    """
    return softplus(-generated).mean() if contest == "cross-entropy" else -generated.mean()


def gradient_penalty(
    discriminator: Callable[[Tensor], Tensor], real: Tensor, generated: Tensor, share: Tensor
) -> Tensor:
    """E[(|grad D(x')| - 1)^2] at x' between real and generated images (Gulrajani et al., eq. 3).

    share: (N, 1, 1, 1) in [0, 1], how much of x' is real.
    """
    between = torch.lerp(generated, real, share).requires_grad_()
    score = discriminator(between).sum()
    (slope,) = torch.autograd.grad(score, between, create_graph=True)
    return (slope.flatten(1).norm(dim=1) - 1).square().mean()


def content_loss(repaired: Tensor, image: Tensor, hole: Tensor) -> Tensor:
    """S2's content loss: the mean |G - x| in the hole, and a tenth of that on known pixels.

    The known pixels are the photo's own in the end, but the fill is blended by its gradients
    across the hole's edge. Means are taken per image, so that parts of a batch average to it.
    """
    error = (repaired - image).abs()
    return (_mean_where(error, hole) + 0.1 * _mean_where(error, 1 - hole)).mean()


def log_squared_loss(repaired: Tensor, image: Tensor, hole: Tensor) -> Tensor:
    """Half the logarithm of the mean squared error in the hole, averaged over the images.

    Up to a factor and a constant the mean PSNR, so an image that is hard to complete, or a large
    hole, does not outweigh the others. Where the error is below a grey level it is content.
    """
    squared = _mean_where((repaired - image).square(), hole)
    return 0.5 * (squared + (1 / 127.5) ** 2).log().mean()


def varied_loss(
    answer: Tensor, other: Tensor, image: Tensor, hole: Tensor, reward: float
) -> Tensor:
    """`content_loss`, less a share of how far another answer is in the hole.

    With reward 0 all z give one answer. Where the truth is normal, its answers spread as it does
    with 1 (as those of Bendel, Ahmad & Schniter, "A Regularized Conditional GAN for Posterior
    Sampling in Image Recovery Problems", 2023), and s times as much with sqrt(2) s / sqrt(1 + s^2),
    at 1 + s^2 times the squared error. Only `answer` is led.
    """
    apart = _mean_where((answer - other.detach()).abs(), hole).mean()
    return content_loss(answer, image, hole) - reward * apart


def feature_matching_loss(real: Sequence[Tensor], generated: Sequence[Tensor]) -> Tensor:
    """The mean absolute difference of D's features, averaged over its layers.

    Wang et al., "pix2pixHD" (2018), equation 4.
    """
    apart = [(g - r.detach()).abs().mean() for r, g in zip(real, generated, strict=True)]
    return torch.stack(apart).mean()


def gradient_loss(stitched: Tensor, image: Tensor, hole: Tensor) -> Tensor:
    """S2's gradient loss: the mean |grad stitched - grad x| of neighbours, one or both missing."""
    total = image.new_zeros(())
    for axis in (2, 3):
        touched = torch.maximum(hole.narrow(axis, 1, -1 + hole.shape[axis]), _but_last(hole, axis))
        difference = stitched.diff(dim=axis) - image.diff(dim=axis)
        total = total + _mean_where(difference.abs(), touched).mean()
    return total / 2


def _but_last(tensor: Tensor, axis: int) -> Tensor:
    return tensor.narrow(axis, 0, tensor.shape[axis] - 1)


def _mean_where(values: Tensor, where: Tensor) -> Tensor:
    """Per image the mean of values (N, C, H, W) where (N, 1, H, W) is 1, 0 if nowhere: (N,)."""
    count = where.sum((1, 2, 3)) * values.shape[1]
    return (values * where).sum((1, 2, 3)) / count.clamp_min(1)
