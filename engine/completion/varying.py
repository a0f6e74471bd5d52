"""Faces near a candidate: on the way to another one, and along what changes its hole most.

A candidate remembers the z that it was made of. Between two of them lies a line of faces (Radford
et al. 2016; S1's latent line), and around each there are directions. Those that the generator's
first layer answers to most are the right singular vectors of its weights (Shen & Zhou, "Closed-Form
Factorization of Latent Semantics in GANs", CVPR 2021); for z from N(0, I) they are the principal
components of its features, too (Härkönen et al., "GANSpace", 2020). Among the first of these, the
ones worth a slider change much in the hole and little of what is known: eigenvectors of a pencil of
two Jacobians, as in Zhu et al., "Low-Rank Subspaces in GANs" (NeurIPS 2021).
"""

from collections.abc import Sequence

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from engine.checkpoint import Checkpoint
from engine.completion.candidate import DIRECTIONS, Candidate, Varied, candidate
from engine.completion.hybrid import DRAWN
from engine.completion.joining import farness
from engine.completion.latent_search import (
    DEFAULT,
    context_weights,
    contextual_loss,
    perceptual_loss,
)
from engine.networks.prior import HasNoise, HasPrior, within_prior
from engine.tensors import hole_tensor, to_images, to_tensor

_SUBSPACE = 24
"""Of the first layer's directions so many are looked at."""

_STEP = 0.25
"""Of z, for the Jacobians: finite differences."""

_WANTED = 0.4
"""What a slider at its end changes in the hole: the root mean square, of values in [-1, 1]."""

_FARTHEST = 6.0
"""It moves z no farther than that; a draw from N(0, I) of 100 numbers is about 10 long."""


class Varying:
    """The candidates of one face's hole, and whatever lies around and between them.

    networks: those that made them. crop: (S, S, 3) uint8 RGB in their frame; hole: (S, S) bool.
    Raises ValueError where they are of other numbers than the networks take.
    """

    def __init__(
        self,
        networks: Checkpoint,
        crop: np.ndarray,
        hole: np.ndarray,
        candidates: Sequence[Candidate],
    ) -> None:
        self._networks, self._crop, self._hole = networks, crop, hole
        latent = latent_of(networks)
        self._candidates = candidates
        self._z = [one.z for one in candidates]
        if any(z is not None and z.shape != (latent,) for z in self._z):
            raise ValueError(f"the candidates were not made by {networks.name}")
        device = networks.device
        self._target = to_tensor(crop[None], device)
        self._missing = hole_tensor(hole[None], device)
        self._directions: dict[int, Tensor] = {}
        self._own_faces: dict[int, np.ndarray] = {}

    def candidate(self, varied: Varied) -> Candidate:
        """What lies there. The same on the same kind of processor, each time."""
        z = self._moved(varied)
        with torch.inference_mode():
            image = self._images(z)
            losses = self._losses(image)
        fill = self._changed(to_images(image)[0], varied)
        kept = z[0].float().cpu().numpy()
        origin = self._candidates[varied.first].origin
        return candidate(self._crop, self._hole, fill, losses, kept, varied, origin)

    def _changed(self, face: np.ndarray, varied: Varied) -> np.ndarray:
        """What both ends of the line are with this face (S, S, 3) uint8 in place of their own."""
        a, b = (self._with_face(i, face) for i in (varied.first, varied.other))
        return a if varied.share == 0 else cv2.addWeighted(a, 1 - varied.share, b, varied.share, 0)

    def _with_face(self, index: int, face: np.ndarray) -> np.ndarray:
        """A candidate that is no face of the GAN changes as that does which it is known by."""
        one = self._candidates[index]
        if one.origin in ("", DRAWN):
            return face
        if index not in self._own_faces:
            with torch.inference_mode():
                self._own_faces[index] = to_images(self._images(self._start(index)))[0]
        change = face.astype(np.float32) - self._own_faces[index]
        moved = one.fill + farness(self._hole)[..., None] * change
        return np.clip(np.round(moved), 0, 255).astype(np.uint8)

    def directions(self, first: int) -> np.ndarray:
        """(DIRECTIONS, latent) float32: where a slider at its end takes a candidate's z."""
        return self._ways(first).float().cpu().numpy()

    def _start(self, index: int) -> Tensor:
        z = self._z[index]
        if z is None:
            raise ValueError("that candidate is not known by its z")
        return torch.from_numpy(z).to(self._networks.device)[None]

    def _moved(self, varied: Varied) -> Tensor:
        """z (1, latent) on the line between two candidates, moved along the directions."""
        z = self._start(varied.first)
        if varied.share > 0:
            z = between(z, self._start(varied.other), varied.share, self._networks)
        if any(varied.moves):
            ways = self._ways(varied.first)
            moves = torch.tensor(varied.moves[:DIRECTIONS], device=z.device, dtype=z.dtype)
            z = self._within(z + moves @ ways[: len(moves)])
        return z

    def _within(self, z: Tensor) -> Tensor:
        config = self._networks.config
        return within_prior(z, config) if isinstance(config, HasPrior) else z

    def _images(self, z: Tensor) -> Tensor:
        if self._networks.family.kind == "latent":
            return self._networks.generator(z)
        seen = (part.expand(len(z), -1, -1, -1) for part in (self._target, self._missing))
        return self._networks.generator(*seen, z)

    def _losses(self, image: Tensor) -> dict[str, float]:
        """As a search measures them; of networks that are shown the image the first alone."""
        known = 1 - self._missing[0, 0]
        if self._networks.family.kind != "latent":
            return {"contextual": float(contextual_loss(image, self._target, known))}
        weights = torch.from_numpy(context_weights(self._hole)).to(image.device)
        contextual = contextual_loss(image, self._target, weights)
        losses = {"contextual": float(contextual)}
        if self._networks.discriminator is not None:
            perceptual = perceptual_loss(self._networks.discriminator(image))
            losses["perceptual"] = float(perceptual)
            losses["total"] = float(contextual + DEFAULT.perceptual_weight * perceptual)
        return losses

    def _ways(self, first: int) -> Tensor:
        if first not in self._directions:
            with torch.inference_mode():
                self._directions[first] = self._found(self._start(first))
        return self._directions[first]

    def _found(self, z: Tensor) -> Tensor:
        """The directions around a z (1, latent), each as long as a slider reaches."""
        basis = first_layer_directions(self._networks)[:_SUBSPACE].to(z.device)
        images = self._images(torch.cat((z, z + _STEP * basis)))
        moved = (images[1:] - images[:1]) / _STEP
        missing = self._missing.bool().expand_as(moved[:1])[0]
        inside = moved[:, missing].double().cpu()
        outside = moved[:, ~missing].double().cpu()
        gain = inside @ inside.T / max(inside.shape[1], 1)
        cost = outside @ outside.T / max(outside.shape[1], 1)
        # a little of the plain length, or directions that change nothing at all would win
        cost += torch.eye(len(cost), dtype=cost.dtype) * float(gain.diagonal().mean() * 0.1 + 1e-9)
        root = torch.linalg.cholesky(cost)
        whitened = torch.linalg.solve_triangular(root, gain, upper=False)
        whitened = torch.linalg.solve_triangular(root, whitened.T, upper=False)
        _, vectors = torch.linalg.eigh((whitened + whitened.T) / 2)
        chosen = torch.linalg.solve_triangular(root.T, vectors.flip(1)[:, :DIRECTIONS], upper=True)
        chosen = chosen / chosen.norm(dim=0)
        # to the right the hole gets lighter, so that two looks at a face find the same sign
        lighter = (chosen.T @ inside).sum(1)
        chosen = chosen * torch.where(lighter < 0, -1.0, 1.0)
        strength = (chosen.T @ gain @ chosen).diagonal().sqrt()
        reach = (_WANTED / strength.clamp_min(1e-9)).clamp_max(_FARTHEST)
        return (chosen * reach).T.float().to(z.device) @ basis


def latent_of(networks: Checkpoint) -> int:
    """How many numbers z has; ValueError for networks that take none."""
    config = networks.config
    if isinstance(config, HasPrior):
        return config.latent
    if isinstance(config, HasNoise) and config.noise:
        return config.noise
    raise ValueError(f"{networks.name} takes no z")


def between(a: Tensor, b: Tensor, share: float, networks: Checkpoint) -> Tensor:
    """z (1, latent) on the straight line from a to b.

    Of N(0, I) as far from 0 as both ends are: its middle would be a face of less contrast.
    """
    z = torch.lerp(a, b, share)
    config = networks.config
    if isinstance(config, HasPrior) and config.prior == "uniform":
        return z
    norm = torch.lerp(a.norm(), b.norm(), share)
    return z * (norm / z.norm().clamp_min(1e-6))


def first_layer_directions(networks: Checkpoint) -> Tensor:
    """Unit directions of z (latent, latent), those first that the first layer answers to most."""
    latent = latent_of(networks)
    for layer in networks.generator.modules():
        if isinstance(layer, nn.ConvTranspose2d) and networks.family.kind == "latent":
            answers = layer.weight.reshape(latent, -1)
            break
        if isinstance(layer, nn.Linear) and layer.in_features >= latent:
            answers = layer.weight[:, :latent].T  # of a style's input, z comes first
            break
    else:
        return torch.eye(latent)
    _, vectors = torch.linalg.eigh((answers @ answers.T).double().cpu())
    return vectors.flip(1).T.float()
