"""Where a search begins: random z of a seed, and what the generator makes of them."""

from weakref import WeakKeyDictionary

import torch
from torch import Tensor

from engine.checkpoint import Checkpoint
from engine.device import half_precision
from engine.networks.prior import HasPrior, sample_prior, within_prior

AT_ONCE = 100
"""Starts that are looked at together."""

_MOST_KEPT = 16

_kept: WeakKeyDictionary[Checkpoint, dict[tuple[int, int, int], Tensor]] = WeakKeyDictionary()
"""By the networks that made them, which are not kept alive by it."""


def random_starts(networks: Checkpoint, count: int, seed: int) -> Tensor:
    """So many draws of z from the networks' prior: (count, latent), on their device."""
    randomness = torch.Generator().manual_seed(seed)
    prior = prior_of(networks)
    return within_prior(sample_prior(prior, count, randomness), prior).to(networks.device)


def prior_of(networks: Checkpoint) -> HasPrior:
    """The config of a latent GAN, ValueError for networks that take no z."""
    if not isinstance(networks.config, HasPrior):
        raise ValueError(f"{networks.name} has no latent space to search")
    return networks.config


def images_of_starts(networks: Checkpoint, count: int, seed: int, first: int) -> Tensor:
    """G of AT_ONCE of the `count` starts, from the `first` on: (AT_ONCE, 3, S, S) bfloat16.

    Kept for the next face or repair. Beyond the last start the first ones come again.
    """
    if networks not in _kept:
        _kept.clear()  # some dozen megabytes are enough
    kept, key = _kept.setdefault(networks, {}), (count, seed, first)
    if key not in kept:
        while len(kept) >= _MOST_KEPT:
            del kept[next(iter(kept))]
        kept[key] = _made(networks, *key)
    return kept[key]


def forget_starts() -> None:
    """Frees what is kept."""
    _kept.clear()


def _made(networks: Checkpoint, count: int, seed: int, first: int) -> Tensor:
    """Which starts are worth refining shows in half precision, too."""
    part = random_starts(networks, count, seed)[first : first + AT_ONCE]
    padded = part[torch.arange(AT_ONCE) % len(part)]
    with torch.inference_mode(), half_precision(networks.device):
        return networks.generator(padded).bfloat16()
