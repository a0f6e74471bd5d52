"""The errors a user can cause; each message is one sentence: which file, what, what to do."""


class FacemendError(Exception):
    """A failure the user can understand and mend; `str(error)` is shown as it is."""


class UnreadableInput(FacemendError):
    """A photo, mask or weight file that cannot be read (exit code 3 in the terminal)."""


class WrongUsage(FacemendError):
    """Options that contradict each other or would overwrite a file (exit code 2)."""


class NothingToRepair(FacemendError):
    """The mask marks no pixel (exit code 4)."""
