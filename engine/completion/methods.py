"""The methods by name, and the one way to run any of them on a crop. Loads torch only if needed."""

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine import texture
from engine.assets import weights_path
from engine.completion.candidate import Candidate
from engine.errors import UnreadableInput, WrongUsage
from engine.sentence import say
from engine.step import Enough, Preview, Step, never

if TYPE_CHECKING:
    from engine.checkpoint import Checkpoint


@dataclass(frozen=True)
class Method:
    """A row of `facemend methods`."""

    name: str
    title: str
    """As the window shows it."""

    recipe: str | None
    """The training recipe whose weights it runs; None for the classical ones."""

    kind: Literal["hybrid", "search", "sampling", "expected", "one-shot", "classical"]
    """hybrid: a pool of several; sampling: one pass an answer, with chance as an input; expected:
    the mean of several networks; one-shot: one pass, one answer."""

    description: str
    joined: tuple[str, ...] = ()
    """Recipes whose weights take part where they are here."""

    @property
    def recipes(self) -> tuple[str, ...]:
        """Those whose weights it runs here."""
        own = () if self.recipe is None else (self.recipe,)
        return own + tuple(name for name in self.joined if weights_path(name).is_file())

    @property
    def several(self) -> bool:
        """Whether it gives as many candidates as it is asked for."""
        return self.searches or self.kind == "sampling"

    @property
    def searches(self) -> bool:
        """Whether it looks for its answers step by step, for as long as an effort says."""
        return self.kind in ("hybrid", "search")

    @property
    def offered(self) -> bool:
        """Whether it can be chosen: the weights it runs are here."""
        return self.recipe is None or weights_path(self.recipe).is_file()


METHODS: tuple[Method, ...] = (
    Method(
        "hybrid",
        say("Best of all"),
        "dcgan64",
        "hybrid",
        say("the best of a pool: fills painted, expected and drawn, and the face's other half"),
        ("encoder", "faithful", "context-encoder", "inpaint-dcgan", "one-shot"),
    ),
    Method(
        "latent-search",
        say("Latent search"),
        "dcgan64",
        "search",
        say("searches a DCGAN's faces for those that agree with what is left (S1)"),
    ),
    Method(
        "latent-search-uniform",
        say("Latent, uniform"),
        "dcgan64-uniform",
        "search",
        say("the same with a DCGAN whose numbers are drawn evenly from [-1, 1] (S4)"),
    ),
    Method(
        "upsampling80",
        say("Upsampling GAN"),
        "upsampling80",
        "search",
        say("searches the faces of an upsampling tanh GAN, 80 pixels wide and closer up (S3)"),
    ),
    Method(
        "upsampling80-half",
        say("Upsampling GAN, half"),
        "upsampling80-half",
        "search",
        say("the same with half the filters, as S3 completes with"),
    ),
    Method(
        "residual64",
        say("Residual GAN"),
        "residual64",
        "search",
        say("searches the faces of a residual GAN, which S3 wished for"),
    ),
    Method(
        "context-encoder",
        say("Context encoder"),
        "context-encoder",
        "one-shot",
        say("one pass of an encoder-decoder trained to reconstruct: fast and soft (S2's CNN)"),
    ),
    Method(
        "inpaint-gan",
        say("Inpainting GAN"),
        "inpaint-gan",
        "one-shot",
        say("one pass of a GAN with pooling and dense layers (S2's GAN)"),
    ),
    Method(
        "inpaint-dcgan",
        say("Inpainting DCGAN"),
        "inpaint-dcgan",
        "one-shot",
        say("one pass of an encoder-decoder trained against a discriminator (S2's DCGAN)"),
    ),
    Method(
        "faithful",
        say("Faithful"),
        "faithful",
        "expected",
        say("the expected fill, the one with the least error: the mean of several networks"),
        ("context-encoder", "inpaint-dcgan"),
    ),
    Method(
        "one-shot",
        say("One shot"),
        "one-shot",
        "sampling",
        say("one pass with chance as an input: as many sharp answers as are asked for"),
    ),
    Method("telea", "Telea", None, "classical", say("OpenCV's fast marching fill, no network")),
    Method(
        "navier-stokes",
        "Navier-Stokes",
        None,
        "classical",
        say("OpenCV's fluid dynamics fill, no network"),
    ),
)

DEFAULT_METHOD = "hybrid"


_LIVE = ("faithful", "context-encoder", "inpaint-dcgan", "inpaint-gan")


def offered_methods() -> tuple[Method, ...]:
    """The methods whose weights are here, in the order of METHODS."""
    return tuple(method for method in METHODS if method.offered)


def offered_method(name: str) -> Method | None:
    """The method of that name if it can be chosen here, as one in a project perhaps cannot."""
    return next((method for method in offered_methods() if method.name == name), None)


def live_method() -> Method | None:
    """The best method that is quick enough to follow a brush: one pass, one answer.

    Our own U-Net first, which errs least (docs/quality.md), then S2's networks, of which the one
    that reconstructs comes before those that invent. None where no such weights are here.
    """
    by_name = {method.name: method for method in offered_methods()}
    return next((by_name[name] for name in _LIVE if name in by_name), None)


def method_named(name: str) -> Method:
    """The method of that name; WrongUsage if there is none, UnreadableInput without its weights."""
    for method in METHODS:
        if method.name == name:
            if not method.offered:
                raise UnreadableInput(
                    say(
                        "the method '{name}' has no weights here: make them by `python -m training "
                        "train {recipe}` and `python -m training export {recipe}`.",
                        name=name,
                        recipe=method.recipe,
                    )
                )
            return method
    known = ", ".join(method.name for method in offered_methods())
    raise WrongUsage(
        say("there is no method '{name}': choose one of {known}.", name=name, known=known)
    )


def companions(method: Method, networks: "Checkpoint") -> dict[str, "Checkpoint"]:
    """The networks that a method runs, by recipe, on the device of its own; those must be loaded.

    What joins another method's frame or side than its own cannot take part. Raises
    UnreadableInput for weights that cannot be read.
    """
    from engine import checkpoint

    assert method.recipe is not None
    found = {method.recipe: networks}
    for recipe in method.recipes[1:]:
        one = checkpoint.load(recipe, networks.device)
        if (one.config.side, one.frame) == (networks.config.side, networks.frame):
            found[recipe] = one
    return found


def complete(
    crop: np.ndarray,
    hole: np.ndarray,
    method: Method,
    *,
    networks: "Checkpoint | None",
    candidates: int = 4,
    at_once: int | None = None,
    seed: int = 0,
    effort: float = 1.0,
    enough: Enough = never,
    reference: np.ndarray | None = None,
) -> Generator[Step, None, tuple[Candidate, ...]]:
    """Ranked completions of a crop (S, S, 3) uint8 with a hole (S, S) bool, True = repair.

    networks: what `engine.checkpoint.load(method.recipe)` gave, in whose frame and of whose side
    the crop is; None for a classical method, which takes any. A search gives as many answers as
    `candidates` says, and so does a network with noise; the others have one. at_once: how many of
    them a search works on together, where memory is short; their bytes may then differ a little.
    seed: of the search's starts, or the noise. effort: share of a search's usual starts and
    iterations. enough: ends a search with what it showed last. reference: (S, S, 3) uint8, a whole
    face of the same person, which `hybrid` is drawn to; the others do not look at it.
    """
    if method.kind == "classical":
        filled = texture.fill(crop, hole, method=method.name)
        yield Step(1, 1, say("filling"), preview=Preview(0, 0, filled, hole))
        return (Candidate(fill=filled, completed=filled),)
    assert networks is not None
    if method.kind in ("one-shot", "sampling"):
        from engine.completion.one_shot import one_shot

        return (yield from one_shot(crop, hole, networks, candidates=candidates, seed=seed))
    if method.kind == "expected":
        from engine.completion.expected import complete_as_expected

        return (yield from complete_as_expected(crop, hole, companions(method, networks)))
    if method.kind == "hybrid":
        from engine.completion import hybrid

        return (
            yield from hybrid.hybrid(
                crop,
                hole,
                companions(method, networks),
                candidates=candidates,
                seed=seed,
                settings=hybrid.settings_of(effort, at_once),
                reference=reference,
                enough=enough,
            )
        )
    from engine.completion.latent_search import DEFAULT, latent_search

    settings = DEFAULT.scaled(effort)
    return (
        yield from latent_search(
            crop,
            hole,
            networks,
            candidates=candidates,
            seed=seed,
            settings=settings if at_once is None else replace(settings, batch=at_once),
            enough=enough,
        )
    )
