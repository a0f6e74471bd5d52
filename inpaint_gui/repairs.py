"""Repairs: of the shown photo, or of all that are open, one after the other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from threading import Event
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from engine.completion.candidate import Candidate
from engine.completion.methods import method_named
from engine.project.packed import Known
from engine.repair import NO_FACE, NO_FACE_TOUCHED, RepairOptions
from engine.sentence import joined, say
from inpaint_gui import jobs
from inpaint_gui.change import Change, Part
from inpaint_gui.document import Document
from inpaint_gui.keys import key_to, keys_to_choose
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.photo_state import TO_REPAIR, state_of
from inpaint_gui.repaired import Repaired
from inpaint_gui.runner import Job
from inpaint_gui.series import REPAIRED, Series, Tally, counted, not_done, stopped, told
from inpaint_gui.work import Work, sentence

_USED = say("Taking what is shown.")
_GIVEN_UP = say("What is no longer marked is as it was in the photo.")

_NONE: Mapping[int, Sequence[Candidate]] = MappingProxyType({})


class Repairs(QObject):
    """No widgets here."""

    previewed = Signal(object)
    """Levels to show in place of the shown photo's result; None ends it."""

    awaited = Signal(bool)
    """Whether the shown photo is being repaired."""

    faceless = Signal(object)
    """A repair completed no face, in a sentence: one may be placed by hand."""

    ended_well = Signal(object)
    """What a repair came to: a Repaired."""

    running = Signal()
    """Another photo is being repaired now, or none, or the queue has ended."""

    def __init__(self, photos: OpenPhotos, work: Work) -> None:
        super().__init__()
        self._photos, self._work = photos, work
        self.current: Document | None = None
        """The photo that is being repaired."""

        self._shown_so_far = self._given_up = False
        self._enough = Event()
        self._quiet: Job | None = None
        """A repair that nobody asked for; it gives way to the hand."""

        self._quiet_known, self._quiet_before = Known(), photos.shown.repair
        """The faces and the earlier repair that it was given."""

        self._queue: Series[Document] = Series(work.runner, self._queued, self)
        self._queue.ended.connect(self._queue_ended)
        photos.changed.connect(self._changed)

    def _changed(self, change: Change) -> None:
        parts, repair = change.parts, self._photos.shown.repair
        another = Part.PHOTO | Part.MASK | Part.RETOUCH | Part.OPTIONS
        at_it = change.live and Part.OUTCOME in parts
        if parts & another or at_it or repair is not self._quiet_before:
            self.drop_quiet()  # the hand is on to something else
        if Part.PHOTO in change.parts:
            self.awaited.emit(self.current is self._photos.shown)

    # -- one ----------------------------------------------------------------------------------

    def repair(self) -> None:
        """Repairs what is marked."""
        document = self._photos.shown
        repair = document.repair
        if (
            repair is not None
            and repair.options == document.options
            and repair.reference is document.reference
            and not repair.cut_short
            and document.mask_repaired
            and document.result.of_faces
            and not document.retouch.any
        ):
            self._work.said.emit(
                say(
                    "Nothing has changed since the last repair. {key} tries other starts.",
                    key=key_to("roll"),
                )
            )
        elif self._quiet is not None and self._quiet_known == document.known:
            job, self._quiet = self._quiet, None
            self._work.runner.hold(job)  # what is asked for goes on already
        else:
            self._repair(document.options)

    def repair_quietly(self) -> None:
        """The same without taking the photo from the hand, which ends it by going on."""
        document = self._photos.shown
        current = self._work.runner.current
        if document.painting or not (current is None or current.background):
            return
        if not document.marks.any or (document.mask_repaired and document.result.of_faces):
            return
        self._quiet_known, self._quiet_before = document.known, document.repair
        job = self._quiet = self._job(document, document.options, exclusive=False)
        self._start(job, document)

    def drop_quiet(self) -> None:
        """Lets go of a repair that nobody asked for."""
        job, self._quiet = self._quiet, None
        if job is not None:
            self._work.runner.drop(job)
            self._ended()

    @property
    def usable(self) -> bool:
        """A repair of the shown photo goes on, and something of it can be seen."""
        return self._shown_so_far and self.current is self._photos.shown

    def use_this(self) -> None:
        """Ends the repair of the shown photo with what is seen of it."""
        if self.usable:
            self._enough.set()
            self._work.said.emit(_USED)

    def roll_again(self) -> None:
        """The same mask with another seed, which is kept once the repair is there.

        The locked candidates stay, first and in their order.
        """
        document = self._photos.shown
        options, locked = document.options, document.mixing.locked
        if locked and document.repair is not None:
            method = document.repair.options.method
            if method != options.method:
                self._work.warned.emit(
                    say(
                        "The locked candidates are of another method, {method}: choose it again, "
                        "or unlock them.",
                        method=method_named(method).title,
                    )
                )
                return
            damaged = len(document.repair.faces)
            if len(locked) == damaged and min(map(len, locked.values())) >= options.candidates:
                self._work.warned.emit(
                    say("All candidates are locked: unlock one, or ask for more of them.")
                )
                return
        self._repair(replace(options, seed=options.seed + 1), locked)

    def _repair(
        self, options: RepairOptions, locked: Mapping[int, Sequence[Candidate]] = _NONE
    ) -> None:
        self.drop_quiet()
        document = self._photos.shown
        job = self._job(document, options, locked=locked)
        self._start(job, document)

    def _start(self, job: Job, document: Document) -> None:
        job.finished.connect(partial(self._say, document))
        job.failed.connect(self._work.fail)
        job.cancelled.connect(self._work.say_cancelled)
        self._work.runner.start(job)

    def _say(self, document: Document, repaired: Repaired) -> None:
        count = document.result.candidates
        said = [say("Repaired in {seconds:.1f} s.", seconds=repaired.seconds)]
        if count > 1:
            said.append(
                say(
                    "Press {first} to {last} to choose, hold {original} to compare.",
                    **keys_to_choose(count),
                    original=key_to("original"),
                )
            )
        if self._given_up:
            said.append(_GIVEN_UP)
        self._work.said.emit(joined(said))
        notes = repaired.repair.notes
        if notes:
            without = NO_FACE in notes or NO_FACE_TOUCHED in notes
            (self.faceless if without else self._work.warned).emit(joined(notes))
        self._work.find_missed_faces()

    # -- all ----------------------------------------------------------------------------------

    @property
    def queue_going(self) -> bool:
        """All open photos are being repaired."""
        return self._queue.going

    def repair_all(self) -> None:
        """Repairs all open photos with a mask that is not repaired yet."""
        self._photos.hands_off.emit()
        marked = [document for document in self._photos.all if document.marks.any]
        waiting = [document for document in marked if state_of(document) in TO_REPAIR]
        if not waiting:
            if marked:
                self._work.said.emit(say("Every mask is repaired already."))
            else:
                self._work.said.emit(say("No open photo has a mask yet."))
            return
        self._queue.run(waiting)

    def _queued(self, document: Document, prefix: str, more: bool) -> Job | None:
        if document is self._photos.shown:
            self._photos.hands_off.emit()
        if document not in self._photos.all or state_of(document) not in TO_REPAIR:
            return None  # closed, or repaired by itself meanwhile
        if document.painting:
            document.set_trouble(say("It was being healed by hand just then; repair it now."))
            return None
        job = self._job(document, document.options, prefix, more=more)
        job.failed.connect(partial(self._not_repaired, document))
        return job

    def _not_repaired(self, document: Document, error: Exception) -> None:
        document.set_trouble(sentence(error))
        self._photos.rest(document)

    def _queue_ended(self, tally: Tally[Document]) -> None:
        self.running.emit()
        said = counted(tally.done, tally.total, REPAIRED)
        left = tally.total - len(tally.done) - len(tally.failed)
        if left:
            said = joined([stopped(said), say("The others are as they were.")])
        elif tally.done:
            look = say(
                "Look through them, and press {first} to {last} to choose another candidate.",
                **keys_to_choose(),
            )
            said = joined([said, look])
        self._work.said.emit(said)
        if tally.failed:
            self._work.failed.emit(
                told(
                    not_done(tally.failed, tally.total, REPAIRED),
                    [
                        say("{name}: {said}", name=document.name, said=document.trouble)
                        for document, _ in tally.failed
                    ],
                )
            )
        self._work.find_missed_faces()

    # -- both ---------------------------------------------------------------------------------

    def _job(
        self,
        document: Document,
        options: RepairOptions,
        prefix: str = "",
        *,
        more: bool = False,
        exclusive: bool = True,
        locked: Mapping[int, Sequence[Candidate]] = _NONE,
    ) -> Job:
        assert document.photo is not None
        self._enough = Event()
        work = partial(
            jobs.repairing,
            document.retouched,
            document.marks.coverage.copy(),
            options,
            document.known,
            document.photo,
            locked,
            document.repair,
            self._enough.is_set,
            document.reference,
        )
        title = joined([prefix, say("Repairing")], "")
        job = Job(title, work, exclusive=exclusive, about=document, more=more)
        job.stepped.connect(partial(self._progressed, document, prefix))
        job.finished.connect(partial(self._repaired, document))
        job.failed.connect(lambda error: self._ended())
        job.cancelled.connect(self._ended)
        return job

    def _progressed(self, document: Document, prefix: str, progress: jobs.Progress) -> None:
        if self.current is not document:
            self._set_current(document)
        self._work.step(prefix, progress.step)
        if progress.preview is not None and document is self._photos.shown:
            if not self._shown_so_far:
                self._shown_so_far = True
                self.running.emit()
            self.previewed.emit(progress.preview)

    def _repaired(self, document: Document, repaired: Repaired) -> None:
        self._quiet, before = None, document.repair
        self._given_up = before is not None and bool((before.mask & ~repaired.repair.mask).any())
        self._ended()
        document.result.set_repaired(repaired)
        document.set_options(seed=repaired.repair.options.seed)
        self.ended_well.emit(repaired)
        self._photos.rest(document)

    def _ended(self) -> None:
        self._quiet, self._shown_so_far = None, False
        self.previewed.emit(None)
        self._set_current(None)

    def _set_current(self, document: Document | None) -> None:
        self.current = document
        self.awaited.emit(document is self._photos.shown)
        self.running.emit()
