"""Damaged files of every kind do no harm: a thousand new ones, and all that once did."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.limits import limits, set_limits
from tests.fuzzing.fuzz import ROOT, SHARES, fuzz
from tests.fuzzing.guided import KINDS
from tests.fuzzing.trials import TRIALS, tried
from tests.fuzzing.worker import LIMITS

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())


@pytest.fixture
def low_limits() -> Iterator[None]:
    """Those that the fuzzer's process has."""
    before = limits()
    set_limits(LIMITS)
    yield
    set_limits(before)


def test_a_thousand_damaged_files_are_opened_or_refused_with_a_sentence(tmp_path: Path) -> None:
    *_, tally = fuzz(1000, seed=20261120, keep=tmp_path)
    assert [f"{fault.file}: {fault.what[-1000:]}" for fault in tally.faults] == []
    assert tally.words.total() == 1000
    # the files are damaged, and not so much that nothing would be tried with them
    assert tally.words["refused"] > 300 and tally.words["saved"] > 100


@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.name)
@pytest.mark.filterwarnings("ignore")
def test_what_once_did_harm_no_longer_does(file: Path, tmp_path: Path, low_limits: None) -> None:
    path = tmp_path / file.name
    shutil.copy(file, path)
    tried(file.name.split("-")[0], path)


def test_what_coverage_leads_to_does_no_harm_either(tmp_path: Path) -> None:
    """And it does lead: new inputs are found that reach more."""
    pytest.importorskip("atheris", reason="atheris has wheels for Linux on x86-64 alone")
    command = [sys.executable, "-m", "tests.fuzzing.guided", "--seconds", "10"]
    done = subprocess.run(
        [*command, "--keep", tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for kind in KINDS:
        line = next(line for line in done.stdout.splitlines() if line.startswith(kind))
        assert "exit code 0" in line and " corp: " in line, done.stdout


def test_every_kind_has_its_share() -> None:
    assert SHARES.keys() == TRIALS.keys() and sum(SHARES.values()) == 100
