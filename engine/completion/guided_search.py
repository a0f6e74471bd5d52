"""A short search of a GAN's latent space that is told where to go.

As `latent_search`, but z agrees with a guide inside the hole too: a fill of another method, of
which only what is coarse counts, so the search ends in a face of the GAN's own sharpness. It
begins with the best of random draws and of what an encoder proposes (Zhu et al., "Generative Visual
Manipulation on the Natural Image Manifold", 2016), and needs a dozen steps in place of hundreds.
"""

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d

from engine.checkpoint import Checkpoint
from engine.completion.latent_search import context_weights, contextual_loss
from engine.completion.starts import AT_ONCE, images_of_starts, prior_of, random_starts
from engine.device import half_precision
from engine.errors import FacemendError
from engine.networks.prior import within_prior
from engine.sentence import say
from engine.step import Enough, Preview, Step, never
from engine.tensors import hole_tensor, to_images, to_tensor


@dataclass(frozen=True)
class GuidedSettings:
    """How hard to search; each number of the defaults was chosen on `dev`."""

    starts: int = 100
    batch: int = 4
    """Faces refined together, always so many (see `SearchSettings`)."""

    iterations: int = 12
    learning_rate: float = 0.1
    guide_weight: float = 0.5
    """Of the coarse difference from the guide in the hole, beside the contextual loss."""


_COARSE = 4
"""The guide is compared by means over so many pixels, every second."""


@dataclass(frozen=True, eq=False)
class Drawn:
    """A face that the GAN draws."""

    image: np.ndarray
    """(S, S, 3) uint8 RGB, G(z)."""

    z: np.ndarray
    """(latent,) float32."""

    loss: float


@dataclass(frozen=True, eq=False)
class Aim:
    """What a face of the GAN is to agree with."""

    target: Tensor
    """(1, 3, S, S) in [-1, 1]: the broken face."""

    weights: Tensor
    """(S, S): of its known pixels."""

    guide: Tensor
    """(1, 3, s, s): the guide, coarse."""

    inside: Tensor
    """(1, 1, s, s): how much of each of its pixels is missing, summing to 1 with the weight."""

    def losses(self, images: Tensor) -> Tensor:
        """Of images (N, 3, S, S): (N,)."""
        apart = (avg_pool2d(images, _COARSE, _COARSE // 2) - self.guide).abs() * self.inside
        return contextual_loss(images, self.target, self.weights) + apart.sum((1, 2, 3))


def guided_search(
    crop: np.ndarray,
    hole: np.ndarray,
    networks: Checkpoint,
    guide: np.ndarray | None,
    proposals: Tensor | None,
    *,
    count: int,
    seed: int,
    settings: GuidedSettings,
    enough: Enough = never,
) -> Generator[Step, None, list[Drawn]]:
    """The faces of the `count` best z, the best first.

    crop, guide: (S, S, 3) uint8 RGB in the networks' frame; hole: (S, S) bool. guide: None for a
    search that only the known pixels lead. proposals: z (n, latent) to begin with besides. enough:
    ends it with what was found so far.
    """
    aim = _aim(crop, hole, networks, guide, settings)
    total = 1 + settings.iterations * -(-count // settings.batch)
    yield Step(0, total, say("trying {starts} starts", starts=settings.starts))
    starts = random_starts(networks, settings.starts, seed)
    losses = []
    with torch.inference_mode():
        for first in range(0, len(starts), AT_ONCE):
            images = images_of_starts(networks, len(starts), seed, first).float()
            losses.append(aim.losses(images)[: len(starts) - first])
        if proposals is not None:
            starts = torch.cat((starts, proposals))
            losses.append(aim.losses(networks.generator(proposals)))
    order = torch.argsort(torch.cat(losses).cpu(), stable=True)
    chosen = starts[order[:count].to(starts.device)]
    found: list[Drawn] = []
    for i in range(0, count, settings.batch):
        part = chosen[i : i + settings.batch]
        z = part[torch.arange(settings.batch) % len(part)].clone()
        work = _refined(
            networks, aim, z, hole, 1 + len(found) * settings.iterations, total, settings, enough
        )
        found += (yield from work)[: len(part)]
    return sorted(found, key=lambda one: one.loss)


def _aim(
    crop: np.ndarray,
    hole: np.ndarray,
    networks: Checkpoint,
    guide: np.ndarray | None,
    settings: GuidedSettings,
) -> Aim:
    device = networks.device
    inside = avg_pool2d(hole_tensor(hole[None]), _COARSE, _COARSE // 2)
    weight = settings.guide_weight if guide is not None else 0.0
    inside = inside * (weight / (3 * inside.sum()).clamp_min(1e-6))
    coarse = avg_pool2d(to_tensor((crop if guide is None else guide)[None]), _COARSE, _COARSE // 2)
    return Aim(
        target=to_tensor(crop[None], device),
        weights=torch.from_numpy(context_weights(hole)).to(device),
        guide=coarse.to(device),
        inside=inside.to(device),
    )


def _refined(
    networks: Checkpoint,
    aim: Aim,
    z: Tensor,
    hole: np.ndarray,
    done: int,
    total: int,
    settings: GuidedSettings,
    enough: Enough,
) -> Generator[Step, None, list[Drawn]]:
    """Each face's best iterate."""
    z = z.requires_grad_(True)
    optimizer = torch.optim.Adam([z], lr=settings.learning_rate)
    best = torch.full((len(z),), torch.inf, device=z.device)
    faces = torch.empty(len(z), *aim.target.shape[1:], device=z.device)
    best_z = z.detach().clone()
    for i in range(settings.iterations + 1):
        with half_precision(networks.device):
            images = networks.generator(z).float()
        losses = aim.losses(images)
        with torch.no_grad():
            better = losses < best
            best = torch.where(better, losses, best)
            faces = torch.where(better[:, None, None, None], images, faces)
            best_z = torch.where(better[:, None], z, best_z)
        if i % 4 == 0:
            top = int(best.argmin())
            preview = Preview(0, 0, to_images(faces[top : top + 1])[0], hole)
            yield Step(min(done + i, total), total, say("refining"), float(best[top]), preview)
            if enough():
                break
        if i == settings.iterations:
            break
        turn = np.cos(np.pi * i / settings.iterations)
        optimizer.param_groups[0]["lr"] = settings.learning_rate * float(0.55 + 0.45 * turn)
        optimizer.zero_grad()
        losses.sum().backward()  # the sum: each candidate's gradient is its own
        optimizer.step()
        with torch.no_grad():
            z.copy_(within_prior(z, prior_of(networks)))
    if not bool(torch.isfinite(best).all()):
        raise FacemendError(
            say(
                "The weights {name} answer with no picture: choose another method.",
                name=networks.name,
            )
        )
    with torch.inference_mode():
        faces = networks.generator(best_z)
    made = zip(to_images(faces), best_z.float().cpu().numpy(), best.tolist(), strict=True)
    return [Drawn(*one) for one in made]
