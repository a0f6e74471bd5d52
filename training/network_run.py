"""A network that is trained alone, on its way; kept whole on disk in `state.safetensors`."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from engine.checkpoint import read_header, serialised
from engine.errors import FacemendError
from engine.files import write_atomically
from training.run import STATE

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
    def learning_rate(self) -> float: ...
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

    def save(self, folder: Path) -> None:
        """Writes `state.safetensors` atomically."""
        tensors: dict[str, Tensor] = {}
        for name in ("network", "average"):
            state = getattr(self, name).state_dict()
            tensors |= {f"{name}.{key}": value for key, value in state.items()}
        for index, slots in self.adam.state_dict()["state"].items():
            tensors |= {f"adam.{index}.{key}": value for key, value in slots.items()}
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
        try:
            header, tensors = read_header(path), safetensors.torch.load_file(path)
        except (OSError, ValueError, safetensors.SafetensorError) as error:
            raise FacemendError(
                f"{path} is damaged ({error}): delete it to begin anew, or choose another --folder."
            ) from error
        kept, wanted = header["recipe"], json.loads(json.dumps(asdict(recipe)))
        if kept | _FREE != wanted | _FREE:
            raise FacemendError(
                f"{path} was made by another version of the recipe {recipe.name}: "
                "choose another --folder folder."
            )
        for name in ("network", "average"):
            getattr(run, name).load_state_dict(_with_prefix(tensors, f"{name}."))
        parameters = list(run.network.parameters())
        state: dict[int, dict[str, Tensor]] = {}
        for key, value in _with_prefix(tensors, "adam.").items():
            index, slot = int(key.split(".")[0]), key.split(".")[1]
            if slot != "step":  # in the order of its weights: Adam's fused kernel mixes them up
                value = torch.empty_like(parameters[index]).copy_(value)
            state.setdefault(index, {})[slot] = value
        groups = run.adam.state_dict()["param_groups"]
        run.adam.load_state_dict({"state": state, "param_groups": groups})
        run.step, run.data = header["step"], header["data"]
        return run


def _with_prefix(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}
