"""What the layers of G and D answer to one face (S3)."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import matplotlib
import numpy as np
import torch
from torch import Tensor, nn

from engine.holes import hole
from engine.tensors import hole_tensor, to_images, to_tensor
from training.figures.page import Page
from training.figures.subject import Subject
from training.recipes import LatentRecipe
from training.samples import fixed_z

_ROWS, _ACROSS = 2, 10
_HOLE = "centre"

_FOLLOWERS = {
    nn.BatchNorm1d: "batch norm",
    nn.BatchNorm2d: "batch norm",
    nn.ReLU: "ReLU",
    nn.LeakyReLU: "leaky ReLU",
    nn.Tanh: "tanh",
    nn.MaxPool2d: "max-pooling",
    nn.Flatten: "",
    nn.Unflatten: "",
}
"""What belongs to the layer before it, in words."""

_LEADERS = {
    "Conv2d": "convolution",
    "ParametrizedConv2d": "convolution",
    "ConvTranspose2d": "transposed convolution",
    "UpsampledConv2d": "upsampling and convolution",
    "Linear": "dense",
    "ParametrizedLinear": "dense",
    "_Up": "residual block",
    "_Down": "residual block",
}


@dataclass(frozen=True, eq=False)
class Layer:
    """What a layer made of one input."""

    name: str
    maps: np.ndarray
    """(C, H, W) float32."""


def draw(subject: Subject) -> tuple[Path, ...]:
    """activations-generator.png and .svg, and those of each discriminator."""
    if isinstance(subject.recipe, LatentRecipe):
        return _of_latent(subject, subject.recipe)
    return _of_inpainting(subject)


def _of_latent(subject: Subject, recipe: LatentRecipe) -> tuple[Path, ...]:
    made, layers = answers(subject.run.average, fixed_z(recipe)[:1])
    with Page(
        subject.out, "activations-generator", f"{recipe.name}: the layers of G as it makes a face"
    ) as page:
        _maps(page, layers)
        page.heading("And the face")
        page.pictures([list(to_images(made))], across=_ACROSS // 2)
        page.caption(
            f"After {subject.run.step:,} steps. G, the generator, makes a face from random "
            f"numbers, layer by layer. {_LEGEND}"
        )
    critic = subject.run.shipped_discriminator()
    assert critic is not None
    face = subject.originals.faces[:1]
    return page.paths + _of_critic(
        subject, "discriminator", critic, (to_tensor(face),), "D as it looks at a face"
    )


def _of_inpainting(subject: Subject) -> tuple[Path, ...]:
    face, recipe = subject.originals.faces[:1], subject.inpainting
    missing = hole(_HOLE, recipe.network.side)
    image, holes = to_tensor(face), hole_tensor(missing[None])
    made, layers = answers(subject.run.average, image, holes)
    stitched = image * (1 - holes) + made * holes
    with Page(
        subject.out, "activations-generator", f"{recipe.name}: the layers of G as it repairs a face"
    ) as page:
        page.heading("The face, the same broken, all that G makes of it, and stitched")
        broken = np.where(missing[..., None], np.uint8(255), face[0])
        shown = [face[0], broken, to_images(made)[0], to_images(stitched)[0]]
        page.pictures([shown], across=_ACROSS // 2)
        _maps(page, layers)
        page.caption(
            f"After {subject.run.step:,} steps. G, the generator, is shown the broken face and "
            f"where its hole is. {_LEGEND} {subject.originals.first}"
        )
    paths: tuple[Path, ...] = page.paths
    seen = {
        "discriminator": (stitched, "D as it looks at the repaired face"),
        "local_discriminator": (made * holes, "the local D as it looks at the fill alone"),
    }
    for name, critic in subject.run.discriminators.items():
        shown_to_it, words = seen[name]
        paths += _of_critic(subject, name, critic.eval(), (shown_to_it, holes), words)
    return paths


def _of_critic(
    subject: Subject, name: str, critic: nn.Module, inputs: tuple[Tensor, ...], words: str
) -> tuple[Path, ...]:
    """A page on a discriminator; the first of its inputs is the image."""
    logit, layers = answers(critic, *inputs)
    score = float(logit)
    if subject.recipe.loss == "cross-entropy":
        verdict = f"D takes it for real with a probability of {1 / (1 + np.exp(-score)):.0%}."
    else:
        verdict = f"D's score for it is {score:.2f}: the greater, the more real."
    file = f"activations-{name.replace('_', '-')}"
    with Page(subject.out, file, f"{subject.recipe.name}: the layers of {words}") as page:
        page.heading("What it is shown")
        page.pictures([list(to_images(inputs[0]))], across=_ACROSS // 2)
        _maps(page, layers)
        page.caption(
            f"After {subject.run.step:,} steps. D, the discriminator, tells real faces from made "
            f"ones. {verdict} {_LEGEND} {subject.originals.first}"
        )
    return page.paths


_LEGEND = (
    "Of each layer the strongest maps (by their mean absolute value) are shown, the strongest "
    "first, each from its least value (dark blue) to its greatest (yellow). What has no "
    "maps, as most dense layers, is left out."
)


def _maps(page: Page, layers: list[Layer]) -> None:
    """For each layer a heading and its strongest maps."""
    colours = (matplotlib.colormaps["cividis"](np.arange(256))[:, :3] * 255).round()
    for layer in layers:
        order = np.argsort(-abs(layer.maps).mean((1, 2)), kind="stable")[: _ROWS * _ACROSS]
        maps = layer.maps[order]
        low, high = maps.min((1, 2), keepdims=True), maps.max((1, 2), keepdims=True)
        levels = (255 * (maps - low) / np.maximum(high - low, 1e-12)).round().astype(np.uint8)
        pictures = list(colours.astype(np.uint8)[levels])
        count, height, width = layer.maps.shape
        page.heading(f"{layer.name}: {len(order)} of {count} maps of {height} x {width}")
        rows = [pictures[i : i + _ACROSS] for i in range(0, len(pictures), _ACROSS)]
        page.pictures(rows, smooth=False, across=_ACROSS)


@torch.inference_mode()
def answers(network: nn.Module, *inputs: Tensor) -> tuple[Tensor, list[Layer]]:
    """What the network makes of a batch of one, and the maps of its layers on the way.

    A layer's maps are taken behind its norm, activation and pooling. Left out are dense layers,
    scores, and the image at a generator's end.
    """
    seen: dict[str, np.ndarray] = {}

    def keep(name: str, out: Tensor) -> None:
        if out.ndim == 4 and out.shape[1] != 3 and out.shape[2] > 1:
            seen[name] = out[0].float().cpu().numpy().copy()  # what follows may write over it

    with ExitStack() as hooks:
        for name, modules in _layers(network):
            for module in modules:
                hook = module.register_forward_hook(
                    lambda _module, _inputs, out, name=name: keep(name, out)
                )
                hooks.callback(hook.remove)
        out = network(*inputs)
    return out, [Layer(name, maps) for name, maps in seen.items()]


def _layers(network: nn.Module) -> Iterator[tuple[str, list[nn.Module]]]:
    """The layers in their order: a name in words, and the modules whose last map is the layer's."""
    if hasattr(network, "encoder"):
        for half in ("encoder", "decoder"):
            for i, block in enumerate(getattr(network, half)):
                yield f"{half.capitalize()}, layer {i + 1}: {_in_words(list(block))}", [block]
        return
    groups: list[list[nn.Module]] = []
    for module in network.layers:  # type: ignore[union-attr]
        if not isinstance(module, tuple(_FOLLOWERS)):
            groups.append([])
        groups[-1].append(module)
    for i, group in enumerate(groups):
        yield f"Layer {i + 1}: {_in_words(group)}", group


def _in_words(modules: list[nn.Module]) -> str:
    first = modules[0]
    words = [_LEADERS[type(first).__name__]]
    if isinstance(first, (nn.Conv2d, nn.ConvTranspose2d)):
        words[0] += " {} x {}".format(*first.kernel_size)
        words[0] += f" of stride {first.stride[0]}" if first.stride[0] > 1 else ""
    words += [_FOLLOWERS[type(module)] for module in modules[1:]]
    return ", ".join(word for word in words if word)
