"""A network that is trained alone, on its way; kept whole on disk in `state.safetensors`."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

import torch
from torch import Tensor, nn

from engine.checkpoint import serialised
from engine.errors import FacemendError
from engine.files import write_atomically
from training.state import (
    STATE,
    check_same_recipe,
    moments,
    read_state,
    restore_moments,
    with_prefix,
)

_FREE = {"steps": 0, "description": ""}
"""What may differ between a recipe and the run it goes on with."""


class NetworkRecipe(Protocol):
    """What a run needs to know of its recipe, a frozen dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def name(self) -> str: ...
    @property
    def seed(self) -> int: ...
    @property
    def batch(self) -> int: ...
    @property
    def learning_rate(self) -> float: ...
    @property
    def warm_up(self) -> int: ...
    @property
    def ema(self) -> float: ...
    @property
    def weight_decay(self) -> float: ...
    def build(self) -> nn.Module:
        """The network, its weights drawn at random."""


Recipe = TypeVar("Recipe", bound=NetworkRecipe)


class NetworkRun(Generic[Recipe]):
    """The network, its moving average, its optimiser and the step; `save` and `resume` keep all.

    `average` is what is shipped.
    """

    def __init__(
        self, recipe: Recipe, device: torch.device, dtype: torch.dtype = torch.bfloat16
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self.dtype, self.step = recipe, device, dtype, 0
        self.data = ""
        """What it is trained on, in words, for the record."""

        self.network = recipe.build()
        self.average = recipe.build().requires_grad_(False)
        self.average.load_state_dict(self.network.state_dict())
        for network in (self.network, self.average):
            network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.adam = torch.optim.AdamW(
            self.network.parameters(),
            lr=recipe.learning_rate,
            weight_decay=recipe.weight_decay,
            fused=True,
        )

    def autocast(self) -> torch.autocast:
        """Half precision for what gains by it."""
        return torch.autocast(self.device.type, self.dtype, enabled=self.dtype != torch.float32)

    def set_learning_rate(self, rate: float) -> None:
        """For the steps to come."""
        for group in self.adam.param_groups:
            group["lr"] = rate

    def minimise(self, loss: Tensor) -> None:
        """One step of the optimiser.

        Raises FacemendError when the loss is no longer a number; the state last saved stays as it
        was.
        """
        if not torch.isfinite(loss):
            raise FacemendError(
                f"the loss of step {self.step + 1} is not a number: go on from the last saved "
                "state with a lower learning rate."
            )
        self.adam.zero_grad(set_to_none=True)
        loss.backward()
        self.adam.step()

    def save(self, folder: Path) -> None:
        """Writes `state.safetensors` atomically."""
        tensors: dict[str, Tensor] = {}
        for name in ("network", "average"):
            state = getattr(self, name).state_dict()
            tensors |= {f"{name}.{key}": value for key, value in state.items()}
        tensors |= moments(self.adam, "adam.")
        tensors = {name: tensor.contiguous().cpu() for name, tensor in tensors.items()}
        header = {"step": self.step, "data": self.data, "recipe": asdict(self.recipe)}
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / STATE, serialised(tensors, header), overwrite=True)

    @classmethod
    def resume(
        cls,
        recipe: Recipe,
        folder: Path,
        device: torch.device,
        dtype: torch.dtype = torch.bfloat16,
    ) -> "NetworkRun[Recipe]":
        """The run in `folder` where it was left, or a new one if there is none."""
        run = cls(recipe, device, dtype)
        path = folder / STATE
        if not path.exists():
            return run
        header, tensors = read_state(path)
        wanted = json.loads(json.dumps(asdict(recipe)))
        check_same_recipe(path, recipe.name, header["recipe"], wanted, _FREE)
        for name in ("network", "average"):
            getattr(run, name).load_state_dict(with_prefix(tensors, f"{name}."))
        restore_moments(run.adam, with_prefix(tensors, "adam."))
        run.step, run.data = header["step"], header["data"]
        return run
