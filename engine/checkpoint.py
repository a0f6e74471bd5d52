"""Weights on disk: safetensors whose header carries the config, the frame and the training record.

A file holds the tensors of `generator.*` (the exponential moving average) and, where completion
asks it, of `discriminator.*`; reading one never runs code, and what does not match its own config
is refused. Where both together are larger than a repository likes a file to be, the discriminator
lies beside it in NAME-discriminator.safetensors, known by its hash.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from engine.alignment import CANONICAL_FRAME, Frame, checked_frame
from engine.assets import weights_path
from engine.errors import UnreadableInput, reason
from engine.files import write_atomically
from engine.networks.families import Config, Family, family_named, family_of
from engine.sentence import say

FORMAT = "facemend-weights-1"

LARGEST = 20 * 2**20
"""Bytes from which on the discriminator gets a file of its own."""


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """Networks in evaluation mode, frozen, float32, on one device."""

    name: str
    family: Family
    config: Config
    generator: nn.Module
    discriminator: nn.Module | None
    """None where completion asks the generator alone."""

    frame: Frame
    """Where the generator expects a face's landmarks; `config.side` is its crops' side."""

    record: dict[str, Any]
    """How the weights came about: recipe, data, seed, steps, command."""

    sha256: str
    """Hash of the file's bytes, hexadecimal; a discriminator's own file has its hash in there."""

    device: torch.device


def save(
    path: Path,
    *,
    generator: nn.Module,
    discriminator: nn.Module | None,
    record: dict[str, Any],
    frame: Frame = CANONICAL_FRAME,
    dtype: torch.dtype = torch.float16,
) -> None:
    """Writes the networks with config, frame and record in the header, atomically.

    The family follows from the generator's config. A latent GAN needs its discriminator to be
    searched, an inpainting network needs none: ValueError for one without.
    """
    config: Config = generator.config  # type: ignore[assignment]
    family = family_of(config)
    if discriminator is None and family.kind == "latent":
        raise ValueError("a latent GAN is searched with its discriminator: give both")
    tensors = _stored("generator.", generator, dtype)
    header: dict[str, Any] = {
        "format": FORMAT,
        "family": family.name,
        "config": asdict(config),
        "frame": checked_frame(frame),
        "record": record,
    }
    if discriminator is None:
        header["discriminator"] = None
    else:
        critic = _stored("discriminator.", discriminator, dtype)
        if _bytes(tensors) + _bytes(critic) <= LARGEST:
            tensors |= critic
        else:
            part = serialised(critic, {"format": FORMAT, "part of": path.name})
            header["discriminator"] = hashlib.sha256(part).hexdigest()
            write_atomically(partner(path), part, overwrite=True)
    write_atomically(path, serialised(tensors, header), overwrite=True)


def partner(path: Path) -> Path:
    """Where a discriminator lies that is too large for the generator's file."""
    return path.with_name(f"{path.stem}-discriminator.safetensors")


def _stored(prefix: str, network: nn.Module, dtype: torch.dtype) -> dict[str, Tensor]:
    tensors = {}
    for name, tensor in network.state_dict().items():
        kept = tensor.to(dtype) if tensor.is_floating_point() else tensor
        tensors[f"{prefix}{name}"] = kept.contiguous().cpu()
    return tensors


def _bytes(tensors: dict[str, Tensor]) -> int:
    return sum(tensor.nbytes for tensor in tensors.values())


def serialised(tensors: dict[str, Tensor], header: dict[str, Any]) -> bytes:
    """A safetensors file's bytes, the same each time: the library shuffles several header keys."""
    return safetensors.torch.save(tensors, {"facemend": json.dumps(header)})


def read_header(path: Path) -> dict[str, Any]:
    """What `serialised` put into a file's header.

    Raises OSError, SafetensorError or ValueError when the file is not one of ours.
    """
    with safetensors.safe_open(path, "pt") as file:
        header = json.loads((file.metadata() or {}).get("facemend", "{}"))
    if not isinstance(header, dict):
        raise ValueError(say("the header is not an object"))
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
            say(
                "{path}: these weights cannot be read ({why}); choose another method or "
                "put the file back.",
                path=path,
                why=error.strerror,
            )
        ) from error
    try:
        partner_stamp = partner(path).stat().st_mtime_ns
    except OSError:
        partner_stamp = None  # most have none; one that is missed is said below
    return _load(path, (stamp, partner_stamp), torch.device(device))


@lru_cache(maxsize=8)
def _load(path: Path, _stamps: tuple[int, int | None], device: torch.device) -> Checkpoint:
    data, header, tensors = _read(path)
    if "part of" in header:
        raise UnreadableInput(
            say(
                "{path}: this is the discriminator of {partner}: choose that file.",
                path=path,
                partner=header["part of"],
            )
        )
    try:
        if header.get("format") != FORMAT:
            raise ValueError(say("another format"))
        family = family_named(header.get("family"))
    except ValueError as error:
        raise UnreadableInput(
            say("{path}: these weights were not made by this version of Facemend.", path=path)
        ) from error
    try:
        config = family.config(**header["config"])
        frame, record = checked_frame(header["frame"]), dict(header["record"])
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableInput(
            say(
                "{path}: the weights' header is damaged ({reason}).",
                path=path,
                reason=reason(error),
            )
        ) from error
    place = header.get("discriminator", "here")  # before there were other places nothing said so
    if place is None and family.kind == "latent":
        raise UnreadableInput(
            say("{path}: the weights' header is damaged (no discriminator).", path=path)
        )
    if place not in ("here", None):
        tensors |= _read_partner(path, place)
    networks = _filled(path, family, config, tensors, device, critic=place is not None)
    return Checkpoint(
        name=path.stem,
        family=family,
        config=config,
        generator=networks["generator"],
        discriminator=networks["discriminator"] if place is not None else None,
        frame=frame,
        record=record,
        sha256=hashlib.sha256(data).hexdigest(),
        device=device,
    )


def _read(path: Path) -> tuple[bytes, dict[str, Any], dict[str, Tensor]]:
    try:
        data = path.read_bytes()
        return data, read_header(path), safetensors.torch.load(data)
    except (OSError, ValueError, safetensors.SafetensorError) as error:
        raise UnreadableInput(
            say(
                "{path}: not a readable safetensors file ({reason}).",
                path=path,
                reason=reason(error),
            )
        ) from error


def _read_partner(path: Path, sha256: object) -> dict[str, Tensor]:
    """The tensors of the discriminator's own file, refused unless it is the very one."""
    beside = partner(path)
    if not beside.is_file():
        raise UnreadableInput(
            say(
                "{path}: these weights need {name} beside them: put it there.",
                path=path,
                name=beside.name,
            )
        )
    data, _, tensors = _read(beside)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UnreadableInput(
            say(
                "{beside}: this is not the discriminator of {name}: put both files of one "
                "export there.",
                beside=beside,
                name=path.name,
            )
        )
    return tensors


def _filled(
    path: Path,
    family: Family,
    config: Config,
    tensors: dict[str, Tensor],
    device: torch.device,
    *,
    critic: bool,
) -> nn.ModuleDict:
    """The config's networks with the file's tensors, refused unless they match one to one."""
    with torch.device("meta"):  # no memory is taken before the shapes are known to match
        networks = nn.ModuleDict({"generator": family.generator(config)})
        if critic:
            if family.discriminator is None:
                raise UnreadableInput(
                    say("{path}: the weights' header is damaged (discriminator).", path=path)
                )
            networks["discriminator"] = family.discriminator(config)
    expected = networks.state_dict()
    for name in sorted(expected.keys() ^ tensors.keys()):
        if name in expected:
            raise UnreadableInput(
                say("{path}: the tensor {name} is missing.", path=path, name=name)
            )
        raise UnreadableInput(say("{path}: the tensor {name} is unexpected.", path=path, name=name))
    for name, tensor in tensors.items():
        if tensor.shape != expected[name].shape:
            raise UnreadableInput(
                say(
                    "{path}: the tensor {name} is {shape}, not {expected}.",
                    path=path,
                    name=name,
                    shape=tuple(tensor.shape),
                    expected=tuple(expected[name].shape),
                )
            )
        if tensor.is_floating_point() != expected[name].is_floating_point():
            raise UnreadableInput(
                say(
                    "{path}: the tensor {name} is of type {dtype}.",
                    path=path,
                    name=name,
                    dtype=tensor.dtype,
                )
            )
        if tensor.is_floating_point():
            tensors[name] = tensor.float()
            if not torch.isfinite(tensors[name]).all():
                raise UnreadableInput(
                    say("{path}: the tensor {name} holds NaN or infinity.", path=path, name=name)
                )
    networks.load_state_dict(tensors, assign=True)
    networks.requires_grad_(False)
    networks.eval().to(device)
    return networks.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
