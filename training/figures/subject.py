"""What the figures are of: a run's folder, its recipe, its networks and the faces to show it on."""

import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import safetensors
import torch

from engine import checkpoint
from engine.alignment import CANONICAL_FRAME, canonical_landmarks, cut, fit
from engine.assets import sample_photo
from engine.checkpoint import Checkpoint
from engine.errors import FacemendError
from engine.faces import find_faces
from engine.holes import NAMES
from engine.networks.prior import HasPrior, sample_prior
from engine.photo import open_photo
from engine.shards import load_faces
from engine.tensors import to_images
from training.recipes import RECIPES, InpaintingRecipe, LatentRecipe, Recipe
from training.run import Run
from training.state import STATE

BLOCKS = 3
"""Faces that each hole is shown on."""

_ASTRONAUT = "the astronaut Eileen Collins's (NASA, public domain)"


@dataclass(frozen=True)
class Originals:
    """Faces to repair, in the recipe's frame."""

    faces: np.ndarray
    """(BLOCKS * holes, S, S, 3) uint8 RGB: a block for each time all the holes are shown."""

    first: str
    """Whose face the first is, for a caption."""

    words: str
    """Whose faces they all are."""


@dataclass(frozen=True)
class Subject:
    """A run on disk; what is costly is made when it is first asked for."""

    folder: Path
    out: Path
    data: Path
    split: str
    shareable: bool
    """Every face is the astronaut's or a generator's."""

    @cached_property
    def recipe(self) -> Recipe:
        """Raises FacemendError where there is no run, or none of a recipe that is known."""
        path = self.folder / STATE
        if not path.is_file():
            raise FacemendError(
                f"{path} is missing: give the folder of a run, or begin one with "
                "`python -m training train RECIPE`."
            )
        try:
            name = checkpoint.read_header(path)["recipe"]["name"]
        except (OSError, ValueError, KeyError, TypeError, safetensors.SafetensorError) as error:
            raise FacemendError(f"{path} is no training state: give another run.") from error
        if name not in RECIPES:
            raise FacemendError(f"{path} is of a recipe '{name}', which is not known here.")
        return RECIPES[name]

    @property
    def latent(self) -> LatentRecipe:
        assert isinstance(self.recipe, LatentRecipe)
        return self.recipe

    @property
    def inpainting(self) -> InpaintingRecipe:
        assert isinstance(self.recipe, InpaintingRecipe)
        return self.recipe

    @cached_property
    def run(self) -> Run:
        """The run as it was left, its averaged generator in evaluation mode."""
        run = Run.resume(self.recipe, self.folder, torch.device("cpu"))
        run.average.eval()
        return run

    @cached_property
    def networks(self) -> Checkpoint:
        """The run's weights as they are exported: in half precision, through a file."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{self.recipe.name}.safetensors"
            checkpoint.save(
                path,
                generator=self.run.average,
                discriminator=self.run.shipped_discriminator(),
                frame=self.recipe.frame,
                record={"recipe": self.recipe.name, "steps": self.run.step},
            )
            return checkpoint.load(path)

    @cached_property
    def originals(self) -> Originals:
        """Faces of the data or, if they are to be shareable, the astronaut's and nobody's."""
        count, side, frame = BLOCKS * len(NAMES), self.recipe.network.side, self.recipe.frame
        if not self.shareable:
            faces = np.array(load_faces(self.data, self.split, side, frame=frame)[:count])
            if len(faces) < count:
                raise FacemendError(
                    f"{self.data} has {len(faces)} faces in '{self.split}', {count} are needed: "
                    "give another --split, or --shareable."
                )
            source = f"from the data '{self.data.resolve().name}', split {self.split}"
            return Originals(faces, f"The face is {source}.", f"The faces are {source}.")
        photo = open_photo(sample_photo()).pixels
        astronaut = cut(photo, fit(find_faces(photo)[0].landmarks, side, frame))
        drawn = _drawn_faces(count - len(NAMES))
        if (side, frame) != (drawn.shape[1], CANONICAL_FRAME):
            nearer = fit(canonical_landmarks(drawn.shape[1]), side, frame)
            drawn = np.stack([cut(face, nearer) for face in drawn])
        return Originals(
            np.concatenate((np.stack([astronaut] * len(NAMES)), drawn)),
            f"The face is {_ASTRONAUT}.",
            f"The first face is {_ASTRONAUT}; the others are nobody's: the bundled dcgan64 drew "
            "them, which makes them easy for itself.",
        )


@torch.inference_mode()
def _drawn_faces(count: int) -> np.ndarray:
    """Faces of the bundled dcgan64: (count, 64, 64, 3) uint8."""
    networks = checkpoint.load("dcgan64")
    assert isinstance(networks.config, HasPrior)
    z = sample_prior(networks.config, count, torch.Generator().manual_seed(8))
    return to_images(networks.generator(z))
