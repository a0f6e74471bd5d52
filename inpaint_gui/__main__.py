"""`facemend`: a command goes to the engine before Qt is loaded, anything else opens the window."""

import multiprocessing
import os
import sys
from pathlib import Path

from engine.command_names import COMMANDS
from engine.last_words import last_words

_HELP = """usage: facemend [FILE…]          open the window: photos, projects
       facemend COMMAND ...      work without it: {commands}
       facemend COMMAND --help   what a command takes
       facemend --version
"""

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main() -> int:
    """The program; returns its exit code."""
    multiprocessing.freeze_support()
    _mend_streams()
    arguments = sys.argv[1:]
    first = arguments[0] if arguments else ""
    if first in ("-h", "--help", "--version"):
        return _tell(first)
    if first in COMMANDS:
        with last_words():
            from engine import cli

            return cli.main(arguments)
    if first and not first.startswith("-") and not _may_be_photo(Path(first)):
        print(f"facemend: there is no command '{first}'; see facemend --help.", file=sys.stderr)
        return 2
    if first == "--smoke-test":
        from inpaint_gui.smoke import smoke_test

        return smoke_test()
    unknown = [argument for argument in arguments if argument.startswith("-")]
    if unknown:
        print(f"facemend: there is no option {unknown[0]}; see facemend --help.", file=sys.stderr)
        return 2
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        print(
            "facemend: there is no display to open the window on; use facemend repair.",
            file=sys.stderr,
        )
        return 1
    return _open_window([Path(argument).absolute() for argument in arguments])


def _may_be_photo(path: Path) -> bool:
    from engine.photo import OPENED
    from engine.project import SUFFIX

    return path.suffix.lower() in (*OPENED, SUFFIX) or os.path.exists(path)


def _mend_streams() -> None:
    """A program without a terminal has no streams on Windows, and printing would fail."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


def _tell(option: str) -> int:
    from engine import __version__

    text = _HELP.format(commands=", ".join(COMMANDS))
    print(f"Facemend {__version__}" if option == "--version" else text, end="")
    if option == "--version":
        print()
    return 0


def _open_window(photos: list[Path]) -> int:
    from inpaint_gui.app import application, close_on_interrupt
    from inpaint_gui.crash import Reporter
    from inpaint_gui.runner import Runner
    from inpaint_gui.settings import Settings
    from inpaint_gui.window import Window

    app = application()
    reporter = Reporter()
    reporter.install()
    runner = Runner()
    app.aboutToQuit.connect(runner.shutdown)  # also when the session ends without a close
    settings = Settings()
    window = Window(runner, settings)
    reporter.crashed.connect(window.saying.complain)
    app.asked.connect(window.opening.open)
    close_on_interrupt(window)
    window.show()
    if photos:
        window.opening.open_all(photos)
    window.recovery.look()  # last, as opening dismisses what was said before
    if not photos:
        window.helping.offer_tour()
    code = app.exec()
    reporter.uninstall()
    return code


if __name__ == "__main__":
    sys.exit(main())
