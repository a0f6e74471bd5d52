"""The sentence that is said when the program cannot say one itself."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a fork")

CODE = "from engine.last_words import last_words\nwith last_words():\n    import os, sys; {}"


def ended(work: str) -> subprocess.CompletedProcess[str]:
    """A program that does some work under the watch of its last words."""
    return subprocess.run(
        [sys.executable, "-c", CODE.format(work)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL])
def test_a_sudden_end_is_one_sentence_and_keeps_its_signal(number: signal.Signals) -> None:
    result = ended(f"os.kill(os.getpid(), {int(number)})")
    assert result.returncode == -number
    assert result.stderr.startswith("facemend: the program was ended in the middle of its work")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("work", ["pass", "sys.exit(3)", "print('done')"])
def test_an_ordered_end_says_nothing(work: str) -> None:
    result = ended(work)
    assert result.returncode == (3 if "exit" in work else 0) and result.stderr == ""
