"""The landmark network's training loop; a step depends on (seed, step, steps in all) alone."""

from collections.abc import Generator
from pathlib import Path

import torch

from engine.landmark_net import standardised
from training.landmarks.losses import corner_displacement, face_loss, landmark_loss
from training.landmarks.recipe import LandmarkRecipe
from training.landmarks.samples import Batch, Samples
from training.loop import TrainingStep
from training.network_loop import train_network
from training.network_run import NetworkRun


def train_landmarks(
    run: NetworkRun[LandmarkRecipe],
    samples: Samples,
    folder: Path,
    *,
    steps: int,
    save_every: int = 500,
) -> Generator[TrainingStep, None, None]:
    """Trains up to `steps` in all, yielding after each; `close()` to stop, the state is saved.

    The learning rate falls to 0 at the last of them. Raises FacemendError when a loss is no
    longer a number; the state last saved stays as it was.
    """
    batches = (samples.at(step) for step in range(run.step, steps))
    return train_network(run, batches, _step, folder, steps=steps, save_every=save_every)


def _step(run: NetworkRun[LandmarkRecipe], batch: Batch) -> dict[str, float]:
    """One update; the losses, and for the faces of the batch the median displacement of a corner
    in pixels of a 64-pixel crop and the share of all cuts that were told apart."""
    cuts = torch.from_numpy(standardised(batch.cuts)).to(run.device)
    truth = torch.from_numpy(batch.landmarks).to(run.device)
    is_face = torch.from_numpy(batch.is_face).to(run.device)
    with run.autocast():
        answer = run.network(cuts.contiguous(memory_format=torch.channels_last))
    answer = answer.float()
    of_faces = answer[: len(truth)]
    displaced = corner_displacement(of_faces, truth)
    landmarks = landmark_loss(of_faces, truth)
    face = face_loss(answer, is_face)
    recipe = run.recipe
    loss = landmarks + 10 * recipe.corner_weight * displaced.mean() + recipe.face_weight * face
    run.minimise(loss)
    told_apart = ((answer[:, 15] > 0) == (is_face > 0)).float().mean()
    return {
        "landmark_loss": float(landmarks.detach()),
        "face_loss": float(face.detach()),
        "corners": 64 * float(displaced.detach().median()),
        "face_accuracy": float(told_apart),
    }
