"""The errors a user can cause; each message is one sentence: which file, what, what to do."""

from engine.sentence import Sentence, say

_LONGEST = 160
"""Letters of what a library says."""


class FacemendError(Exception):
    """A failure the user can understand and mend; `str(error)` is shown as it is."""

    exit_code = 1
    """Of the terminal's commands."""


def reason(error: Exception) -> str:
    """What a library says went wrong, fit for the middle of a sentence: one line, not long."""
    if error.args and isinstance(error.args[0], Sentence):
        return error.args[0]  # our own
    said = " ".join(str(error).split()).rstrip(".")
    said = "".join(letter if letter.isprintable() else "?" for letter in said)
    return said if len(said) <= _LONGEST else said[:_LONGEST] + "…"


def disk_trouble(error: OSError) -> str:
    """A sentence for a file or drive that fails where nobody expected it."""
    what, why = error.filename or say("A file"), error.strerror or error
    return say(
        "{what} cannot be reached ({why}): check the folder and its drive.", what=what, why=why
    )


class UnreadableInput(FacemendError):
    """A photo, mask or weight file that cannot be read."""

    exit_code = 3


class WrongUsage(FacemendError):
    """Options that contradict each other or would overwrite a file."""

    exit_code = 2


class NothingToRepair(FacemendError):
    """The mask marks no pixel."""

    exit_code = 4
