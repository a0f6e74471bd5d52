"""Projects read and written: generators for the runner."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from engine.project import Project, find_original, read_project, write_project
from engine.project.model import GroupStep, OutcomeStep
from engine.project.original import source_of, trouble_with
from engine.project.packed import PackedRepair
from engine.sentence import joined, plural, say
from engine.step import Step
from inpaint_gui.document import ProjectFile
from inpaint_gui.jobs import Opened
from inpaint_gui.pictures import photo_levels
from inpaint_gui.project_state import Snapshot
from inpaint_gui.repaired import Packed, Repaired


@dataclass(frozen=True, eq=False)
class OpenedProject:
    """A project with its photo, and how all that is shown."""

    opened: Opened
    project: Project
    repairs: dict[PackedRepair, Packed]
    repaired: Repaired | None
    """The repair on show."""

    note: str
    """That the photo's file is not as it was; "" if it is."""


@dataclass(frozen=True)
class SavedProject:
    """A project file that was written, and what is to be said of it."""

    file: ProjectFile
    note: str


def opening_title(path: Path) -> str:
    """What is said while a project is opened; a folder is work that was kept."""
    if path.suffix:
        return say("Opening {name}", name=path.name)
    return say("Bringing back unsaved work")


def opening_project(
    path: Path, elsewhere: Path | None = None
) -> Generator[Step, None, OpenedProject]:
    """Reads a project and its photo; elsewhere: where that lies now."""
    title = opening_title(path)
    yield Step(0, 2, title)
    project = read_project(path)
    photo, note = find_original(project, elsewhere)
    yield Step(1, 2, title)
    opened = Opened(photo, photo_levels(photo))
    repairs = {repair: Packed(repair, photo) for repair in _repairs(project)}
    shown = project.outcome.repair
    repaired = repairs[shown].unpacked() if shown is not None else None
    return OpenedProject(opened, project, repairs, repaired, note)


def saving_project(
    file: ProjectFile, snapshot: Snapshot, *, overwrite: bool
) -> Generator[Step, None, SavedProject]:
    """Writes a project. A photo that is not on the disk as it was is put into it unasked."""
    yield Step(0, 1, say("Saving {name}", name=file.path.name))
    source = source_of(snapshot.photo, embedded=True)
    notes: list[str] = []
    if source.path is None:
        file = replace(file, embedded=True)
    elif not file.embedded and (trouble := trouble_with(source, source.path)):
        notes.append(
            say(
                "{name} {trouble}, so the project holds the photo itself.",
                name=source.path.name,
                trouble=trouble,
            )
        )
        file = replace(file, embedded=True)
    if not file.embedded:
        source = replace(source, data=None)
    cut = write_project(file.path, snapshot.project(source), overwrite=overwrite)
    if cut:
        notes.append(
            plural(
                "The oldest step of the history is not in it: it found no room.",
                "The oldest {n} steps of the history are not in it: they found no room.",
                cut,
            )
        )
    return SavedProject(file, joined(notes))


def _repairs(project: Project) -> Iterator[PackedRepair]:
    """All that the project speaks of."""
    outcomes = [project.outcome]
    for step in project.history:
        for one in step.steps if isinstance(step, GroupStep) else (step,):
            if isinstance(one, OutcomeStep):
                outcomes += [one.before, one.after]
    return (kept.repair for kept in outcomes if kept.repair is not None)
