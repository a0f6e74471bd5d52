"""What the states of all runs have in common: reading one back, and the optimiser's moments."""

from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from engine.checkpoint import read_header
from engine.errors import FacemendError

STATE = "state.safetensors"


def read_state(path: Path) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """Header and tensors of a run's state. Raises FacemendError when it is damaged."""
    try:
        return read_header(path), safetensors.torch.load_file(path)
    except (OSError, ValueError, safetensors.SafetensorError) as error:
        raise FacemendError(
            f"{path} is damaged ({error}): delete it to begin anew, or choose another --folder."
        ) from error


def check_same_recipe(
    path: Path, name: str, kept: dict[str, Any], wanted: dict[str, Any], free: dict[str, Any]
) -> None:
    """Raises FacemendError when a state's recipe is another than the one that is to go on.

    free: fields that may differ, with any value.
    """
    if kept | free != wanted | free:
        raise FacemendError(
            f"{path} was made by another version of the recipe {name}: "
            "choose another --folder folder."
        )


def with_prefix(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    """The tensors whose names begin so, without that beginning."""
    return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}


def moments(adam: torch.optim.Optimizer, prefix: str) -> dict[str, Tensor]:
    """What the optimiser remembers of each weight, by `prefix`, the weight's index and slot."""
    kept = adam.state_dict()["state"]
    return {
        f"{prefix}{index}.{key}": value
        for index, slots in kept.items()
        for key, value in slots.items()
    }


def restore_moments(adam: torch.optim.Optimizer, kept: dict[str, Tensor]) -> None:
    """Gives an optimiser back what `moments` took, without the prefix."""
    parameters = [p for group in adam.param_groups for p in group["params"]]
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in kept.items():
        index, slot = int(key.split(".")[0]), key.split(".")[1]
        if slot != "step":  # in the order of its weights: Adam's fused kernel mixes them up
            value = torch.empty_like(parameters[index]).copy_(value)
        state.setdefault(index, {})[slot] = value
    groups = adam.state_dict()["param_groups"]
    adam.load_state_dict({"state": state, "param_groups": groups})
