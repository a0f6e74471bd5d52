"""The errors a user can cause; each message is one sentence: which file, what, what to do."""


class FacemendError(Exception):
    """A failure the user can understand and mend; `str(error)` is shown as it is."""

    exit_code = 1
    """Of the terminal's commands."""


class UnreadableInput(FacemendError):
    """A photo, mask or weight file that cannot be read."""

    exit_code = 3


class WrongUsage(FacemendError):
    """Options that contradict each other or would overwrite a file."""

    exit_code = 2


class NothingToRepair(FacemendError):
    """The mask marks no pixel."""

    exit_code = 4
