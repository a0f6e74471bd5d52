"""Weights on disk: safetensors whose header carries the config, the frame and the training record.

A file holds the tensors of `generator.*` (the exponential moving average) and `discriminator.*`;
reading one never runs code, and what does not match its own config is refused.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import safetensors
import safetensors.torch
import torch
from torch import nn

from engine.alignment import CANONICAL_FRAME
from engine.assets import weights_path
from engine.errors import UnreadableInput
from engine.files import write_atomically
from engine.networks.dcgan import DCGANConfig, Discriminator, Generator

FORMAT = "facemend-weights-1"

Network = TypeVar("Network", bound=nn.Module)


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """Networks in evaluation mode, frozen, float32, on one device."""

    name: str
    config: DCGANConfig
    generator: Generator
    discriminator: Discriminator
    record: dict[str, Any]
    """How the weights came about: recipe, data, seed, steps, command."""

    sha256: str
    """Hash of the file's bytes, hexadecimal."""

    device: torch.device


def save(
    path: Path,
    *,
    generator: Generator,
    discriminator: Discriminator,
    record: dict[str, Any],
    dtype: torch.dtype = torch.float16,
) -> None:
    """Writes both networks with config, canonical frame and record in the header, atomically."""
    tensors = {}
    for prefix, network in (("generator", generator), ("discriminator", discriminator)):
        for name, tensor in network.state_dict().items():
            kept = tensor.to(dtype) if tensor.is_floating_point() else tensor
            tensors[f"{prefix}.{name}"] = kept.contiguous().cpu()
    header = {
        "format": FORMAT,
        "family": "dcgan",
        "config": asdict(generator.config),
        "frame": CANONICAL_FRAME,
        "record": record,
    }
    write_atomically(path, serialised(tensors, header), overwrite=True)


def serialised(tensors: dict[str, torch.Tensor], header: dict[str, Any]) -> bytes:
    """A safetensors file's bytes, the same each time: the library shuffles several header keys."""
    return safetensors.torch.save(tensors, {"facemend": json.dumps(header)})


def read_header(path: Path) -> dict[str, Any]:
    """What `serialised` put into a file's header.

    Raises OSError, SafetensorError or ValueError when the file is not one of ours.
    """
    with safetensors.safe_open(path, "pt") as file:
        header = json.loads((file.metadata() or {}).get("facemend", "{}"))
    if not isinstance(header, dict):
        raise ValueError("the header is not an object")
    return header


def load(name_or_path: str | Path, device: str | torch.device = "cpu") -> Checkpoint:
    """Reads bundled weights by name (`dcgan64`) or any file by path; kept for the next call.

    Raises UnreadableInput when the file is missing, damaged or of another program, or when a
    tensor is missing, unexpected or of the wrong shape.
    """
    path = Path(name_or_path)
    if path.suffix != ".safetensors":
        path = weights_path(str(name_or_path))
    try:
        stamp = path.stat().st_mtime_ns
    except OSError as error:
        raise UnreadableInput(
            f"{path}: these weights cannot be read ({error.strerror}); "
            "choose another method or put the file back."
        ) from error
    return _load(path, stamp, torch.device(device))


@lru_cache(maxsize=4)
def _load(path: Path, _stamp: int, device: torch.device) -> Checkpoint:
    try:
        data = path.read_bytes()
        header = read_header(path)
        tensors = safetensors.torch.load(data)
    except (OSError, ValueError, safetensors.SafetensorError) as error:
        raise UnreadableInput(f"{path}: not a readable safetensors file ({error}).") from error
    if header.get("format") != FORMAT or header.get("family") != "dcgan":
        raise UnreadableInput(f"{path}: these weights were not made by this version of Facemend.")
    try:
        config = DCGANConfig(**header["config"])
        frame, record = header["frame"], dict(header["record"])
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableInput(f"{path}: the weights' header is damaged ({error}).") from error
    if [list(point) for point in CANONICAL_FRAME] != frame:
        raise UnreadableInput(
            f"{path}: these weights expect faces cut in another frame than this program's."
        )
    return Checkpoint(
        name=path.stem,
        config=config,
        generator=_filled(path, Generator, config, tensors, "generator.", device),
        discriminator=_filled(path, Discriminator, config, tensors, "discriminator.", device),
        record=record,
        sha256=hashlib.sha256(data).hexdigest(),
        device=device,
    )


def _filled(
    path: Path,
    family: type[Network],
    config: DCGANConfig,
    tensors: dict[str, torch.Tensor],
    prefix: str,
    device: torch.device,
) -> Network:
    """A network of the config with the file's tensors, refused unless they match one to one."""
    own = {
        name.removeprefix(prefix): tensor
        for name, tensor in tensors.items()
        if name.startswith(prefix)
    }
    with torch.device("meta"):  # no memory is taken before the shapes are known to match
        network = family(config)
    expected = network.state_dict()
    for name in sorted(expected.keys() ^ own.keys()):
        wrong = "is missing" if name in expected else "is unexpected"
        raise UnreadableInput(f"{path}: the tensor {prefix}{name} {wrong}.")
    for name, tensor in own.items():
        if tensor.shape != expected[name].shape:
            raise UnreadableInput(
                f"{path}: the tensor {prefix}{name} is {tuple(tensor.shape)}, "
                f"not {tuple(expected[name].shape)}."
            )
        if tensor.is_floating_point() != expected[name].is_floating_point():
            raise UnreadableInput(f"{path}: the tensor {prefix}{name} is of type {tensor.dtype}.")
        if tensor.is_floating_point():
            own[name] = tensor.float()
            if not torch.isfinite(own[name]).all():
                raise UnreadableInput(f"{path}: the tensor {prefix}{name} holds NaN or infinity.")
    network.load_state_dict(own, assign=True)
    network.requires_grad_(False)
    network.eval().to(device)
    return network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
