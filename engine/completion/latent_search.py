"""Completion by searching the latent space of a GAN (S1, S3, S4).

Yeh et al., "Semantic Image Inpainting with Deep Generative Models" (CVPR 2017): among all images
G can make, find the one that agrees with the known pixels and that D takes for real,

    z^ = argmin_z  L_contextual(z) + lambda * L_perceptual(z)
    L_contextual = sum_i W_i |G(z) - y|_i / sum_i W_i      a mean over known values in [-1, 1]
    L_perceptual = log(1 - D(G(z)))

and fill the hole with G(z^). The papers sum W_i |G(z) - y|_i instead of taking its mean: lambda
here is theirs divided by 3 sum(W), so that it means the same for a scratch and for half a face.
"""

from collections.abc import Generator
from dataclasses import dataclass, replace
from math import isfinite
from typing import Literal

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import softplus

from engine.checkpoint import Checkpoint
from engine.completion.candidate import Candidate, candidate
from engine.completion.starts import AT_ONCE, images_of_starts, prior_of, random_starts
from engine.errors import FacemendError
from engine.networks.prior import within_prior
from engine.sentence import say
from engine.step import Enough, Preview, Step, never
from engine.tensors import to_images, to_tensor

_PREVIEW_EVERY = 8


@dataclass(frozen=True)
class SearchSettings:
    """How hard to search, and for what; the papers' own recipes are `YEH`, `AMOS` and `JIANG`."""

    starts: int = 1000
    """Random z tried first; the best are refined (S3 does so with 1,000 for one)."""

    batch: int = 4
    """Candidates refined together. Always this many, as kernels may round another number
    otherwise: an answer must not depend on how many were asked for."""

    iterations: int = 50
    optimizer: Literal["adam", "sgd"] = "adam"
    """sgd: z moves against the plain gradient, without momentum."""

    learning_rate: float = 0.1
    """At the start; it falls to a tenth along a half cosine if `anneal`."""

    anneal: bool = True
    contextual_weight: float = 1.0
    perceptual_weight: float = 0.003
    """lambda, on the scale of the contextual loss."""

    summed: bool = False
    """The contextual loss is a sum, as in the papers, and lambda is theirs."""

    window: int = 7
    """Side of the window in which a known pixel's weight counts missing ones; 0 = all weigh 1."""

    patience: int = 40
    """A candidate whose loss has not fallen by 0.1% for so many iterations is done; 0 = never."""

    def scaled(self, effort: float) -> "SearchSettings":
        """The same search with that share of its starts and iterations, at least one of each."""
        return replace(
            self,
            starts=max(1, round(self.starts * effort)),
            iterations=max(1, round(self.iterations * effort)),
        )


DEFAULT = SearchSettings()

YEH = SearchSettings(
    summed=True, starts=1, batch=1, iterations=1500, learning_rate=0.01, anneal=False, patience=0
)

AMOS = replace(YEH, iterations=1000, window=0, perceptual_weight=0.1)
"""S4's: Amos, "Image Completion with Deep Learning in TensorFlow" (2016). What he calls the
perceptual loss is -log D(G(z)) in his code; here it is the papers' everywhere."""

JIANG = SearchSettings(
    starts=1000,
    batch=1,
    iterations=10_000,
    optimizer="sgd",
    learning_rate=0.3,
    anneal=False,
    contextual_weight=0.99,
    perceptual_weight=0.01,
    window=0,
    patience=0,
)
"""S3's; they show 10,000 to 100,000 iterations. They give no rate: on dcgan64 and mouths, 0.1, 0.3
and 1 lower the loss steadily (from 0.21 to 0.12, 0.10 and 0.09 in 2,500 iterations); from 3 on z
leaves the faces for what D takes for very real, and what is known is met no better."""


def latent_search(
    crop: np.ndarray,
    hole: np.ndarray,
    networks: Checkpoint,
    *,
    candidates: int = 4,
    seed: int = 0,
    settings: SearchSettings = DEFAULT,
    enough: Enough = never,
) -> Generator[Step, None, tuple[Candidate, ...]]:
    """The `candidates` best fills of a crop, ranked by total loss.

    crop: (S, S, 3) uint8 RGB in the networks' own frame; hole: (S, S) bool, True = repair.
    The same arguments give the same bytes on the same kind of processor, and a candidate does not
    depend on how many others are refined beside it. enough: ends the search with what it showed
    last as the best. Raises ValueError when the crop is not of the
    networks' side or the networks are no latent GAN, FacemendError when what they answer is no
    number.
    """
    side = networks.config.side
    if crop.shape != (side, side, 3) or hole.shape != (side, side):
        raise ValueError(f"a crop of {side}x{side} is expected, not {crop.shape} {hole.shape}")
    target = to_tensor(crop[None], networks.device)
    weights = torch.from_numpy(context_weights(hole, settings)).to(networks.device)
    total = settings.iterations * -(-candidates // settings.batch) + 1

    yield Step(0, total, say("trying {starts} starts", starts=settings.starts))
    starts = yield from _best_starts(
        networks, target, weights, candidates, seed, settings, total, enough
    )

    found: list[tuple[dict[str, float], np.ndarray, np.ndarray]] = []
    for i in range(0, candidates, settings.batch):
        chosen = starts[i : i + settings.batch]
        filled_up = chosen[torch.arange(settings.batch) % len(chosen)]
        done = 1 + settings.iterations * (i // settings.batch)
        fills, losses, latents = yield from _refined(
            networks, target, weights, hole, filled_up, settings, done, total, enough
        )
        found += list(zip(losses, fills, latents, strict=True))[: len(chosen)]
    if not all(isfinite(losses["total"]) for losses, *_ in found):
        raise FacemendError(
            say(
                "The weights {name} answer with no picture: choose another method.",
                name=networks.name,
            )
        )
    found.sort(key=lambda item: item[0]["total"])
    return tuple(candidate(crop, hole, fill, losses, z) for losses, fill, z in found)


def context_weights(hole: np.ndarray, settings: SearchSettings = DEFAULT) -> np.ndarray:
    """W (S, S) float32: for a known pixel the share of missing ones in the window around it.

    Yeh et al., equation 3; 0 inside the hole. Beyond the crop nothing is missing. Without a window
    every known pixel weighs 1 (S1, S3, Amos).
    """
    if settings.window == 0:
        return (~hole).astype(np.float32)
    window = (settings.window, settings.window)
    missing = cv2.blur(hole.astype(np.float32), window, borderType=cv2.BORDER_CONSTANT)
    return np.where(hole, np.float32(0), missing)


def contextual_loss(images: Tensor, target: Tensor, weights: Tensor) -> Tensor:
    """Weighted mean |G(z) - y| over known values: (N,), 0 with no known pixel.

    images: (N, 3, S, S); target: (1, 3, S, S), both in [-1, 1]; weights: (S, S).
    """
    weighted = ((images - target).abs() * weights).sum((1, 2, 3))
    return weighted / (3 * weights.sum()).clamp_min(1e-6)


def perceptual_loss(logits: Tensor) -> Tensor:
    """log(1 - D(G(z))) from D's logits (N,): near 0 for a fake, very negative for a real one."""
    return -softplus(logits)


def _best_starts(
    networks: Checkpoint,
    target: Tensor,
    weights: Tensor,
    count: int,
    seed: int,
    settings: SearchSettings,
    total: int,
    enough: Enough,
) -> Generator[Step, None, Tensor]:
    """The `count` of `settings.starts` random z with the least contextual loss, best first."""
    z = random_starts(networks, max(settings.starts, count), seed)
    if len(z) == count:
        return z
    losses = []
    for first in range(0, len(z), AT_ONCE):
        images = images_of_starts(networks, len(z), seed, first).float()
        losses.append(contextual_loss(images, target, weights))
        yield Step(0, total, say("trying {starts} starts", starts=settings.starts))
        if enough() and len(losses) * AT_ONCE >= count:
            break
    order = torch.argsort(torch.cat(losses)[: len(z)].cpu(), stable=True)
    return z[order[:count].to(z.device)]


def _refined(
    networks: Checkpoint,
    target: Tensor,
    weights: Tensor,
    hole: np.ndarray,
    starts: Tensor,
    settings: SearchSettings,
    done: int,
    total: int,
    enough: Enough,
) -> Generator[Step, None, tuple[np.ndarray, list[dict[str, float]], np.ndarray]]:
    """G(z) of each start's best iterate, (N, S, S, 3) uint8, its losses and z, (N, latent).

    Everything is kept apart per candidate: best iterate, patience, the prior's bound.
    """
    assert networks.discriminator is not None  # no latent GAN is loaded without
    scale = settings.contextual_weight * (float(3 * weights.sum()) if settings.summed else 1.0)
    z = starts.clone().requires_grad_(True)
    optimizer = _optimizer(z, settings)
    best_total = torch.full((len(z),), torch.inf, device=z.device)
    best_parts = torch.zeros(len(z), 2, device=z.device)
    best_images = torch.empty(len(z), *target.shape[1:], device=z.device)
    best_z = starts.clone()
    stalled = torch.zeros(len(z), dtype=torch.int32, device=z.device)
    for i in range(settings.iterations + 1):
        images = networks.generator(z)
        contextual = contextual_loss(images, target, weights)
        perceptual = perceptual_loss(networks.discriminator(images))
        loss = scale * contextual + settings.perceptual_weight * perceptual

        with torch.no_grad():
            running = stalled < settings.patience if settings.patience else stalled >= 0
            better = running & (loss < best_total)
            clearly = running & (loss < best_total - 1e-3 * best_total.abs().clamp_max(1e3))
            best_total = torch.where(better, loss, best_total)
            best_parts = torch.where(
                better[:, None], torch.stack((contextual, perceptual), 1), best_parts
            )
            best_images = torch.where(better[:, None, None, None], images, best_images)
            best_z = torch.where(better[:, None], z, best_z)
            stalled = torch.where(clearly, 0, stalled + 1)
        if i % _PREVIEW_EVERY == 0 or i == settings.iterations:
            top = int(best_total.argmin())
            preview = Preview(0, 0, to_images(best_images[top : top + 1])[0], hole)
            message = say("step {number} of {total}", number=i, total=settings.iterations)
            yield Step(done + i, total, message, float(best_total[top]), preview)
            if enough():
                break
        if i == settings.iterations or not bool(running.any()):
            break

        optimizer.param_groups[0]["lr"] = _learning_rate(settings, i)
        optimizer.zero_grad()
        loss.sum().backward()  # the sum: each candidate's gradient is its own
        optimizer.step()
        with torch.no_grad():
            z.copy_(within_prior(z, prior_of(networks)))
    losses = [
        {"contextual": float(c), "perceptual": float(p), "total": float(t)}
        for (c, p), t in zip(best_parts.tolist(), best_total.tolist(), strict=True)
    ]
    return to_images(best_images), losses, best_z.float().cpu().numpy()


def _optimizer(z: Tensor, settings: SearchSettings) -> torch.optim.Optimizer:
    if settings.optimizer == "sgd":
        return torch.optim.SGD([z], lr=settings.learning_rate)
    return torch.optim.Adam([z], lr=settings.learning_rate)


def _learning_rate(settings: SearchSettings, iteration: int) -> float:
    if not settings.anneal:
        return settings.learning_rate
    turn = np.cos(np.pi * iteration / settings.iterations)
    return settings.learning_rate * float(0.55 + 0.45 * turn)
