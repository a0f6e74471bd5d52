"""What a reading costs: its landmarks, the frame they give, and face / not face."""

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

from engine.alignment import canonical_landmarks
from engine.landmark_net import SIDE, encoded


def landmark_loss(answer: Tensor, truth: Tensor) -> Tensor:
    """The negative log likelihood of landmarks under a Laplace distribution each: a scalar.

    answer: (N, 16) of the network; truth: (N, 5, 2) in sides of the cut. A distance e of expected
    size d has density exp(-2 e / d) 2 / (pi d^2) in the plane, whose mean distance is d.
    """
    away = torch.linalg.vector_norm(answer[:, :10].unflatten(1, (5, 2)) - truth, dim=2)
    log_spread = answer[:, 10:15].clamp(-7, 1)
    return (2 * away * torch.exp(-log_spread) + 2 * log_spread).mean()


def corner_displacement(answer: Tensor, truth: Tensor) -> Tensor:
    """How far the corners of each face's frame are off, in sides of the true frame: (N,).

    The mean distance of the four corners between the similarities of the canonical frame to the
    landmarks found and to the true ones: what counts for a repair.
    """
    found = answer[:, :10].unflatten(1, (5, 2))
    to_corners = _CORNERS_OF_LANDMARKS.to(answer)
    apart = (to_corners @ (found - truth).flatten(1).mT).mT.unflatten(1, (4, 2))
    corners = (to_corners @ truth.flatten(1).mT).mT.unflatten(1, (4, 2))
    side = torch.linalg.vector_norm(corners[:, 1] - corners[:, 0], dim=1)
    return torch.linalg.vector_norm(apart, dim=2).mean(1) / side


def face_loss(answer: Tensor, is_face: Tensor) -> Tensor:
    """The cross-entropy of face / not face: a scalar. is_face: (N,) 0 or 1."""
    return binary_cross_entropy_with_logits(answer[:, 15], is_face)


def _corners_of_landmarks() -> Tensor:
    """(8, 10): the corners of the least-squares similarity, which is linear in its landmarks.

    Points as complex numbers: of landmarks z and the frame's q around its mean, the turn and scale
    are a = sum(conj(q) z) / sum |q|^2, the place is mean(z), and a corner c goes to mean(z) + a c.
    """
    frame = encoded(canonical_landmarks(SIDE)) @ (1, 1j)
    corners = np.array([-1 - 1j, 1 - 1j, 1 + 1j, -1 + 1j]) / 2 - frame.mean()
    q = frame - frame.mean()
    matrix = np.zeros((8, 10))
    for i in range(5):
        gain = 1 / 5 + corners * np.conj(q[i]) / (np.abs(q) ** 2).sum()
        matrix[0::2, 2 * i], matrix[1::2, 2 * i] = gain.real, gain.imag
        matrix[0::2, 2 * i + 1], matrix[1::2, 2 * i + 1] = -gain.imag, gain.real
    return torch.from_numpy(matrix).float()


_CORNERS_OF_LANDMARKS = _corners_of_landmarks()
