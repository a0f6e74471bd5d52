"""A job behind a progress bar in the terminal."""

from collections.abc import Generator

from tqdm import tqdm

from engine.step import Result, Step


def with_bar(
    job: Generator[Step, None, Result], doing: str = "Repairing", done: str = "Repaired"
) -> Result:
    """Runs a job to its end behind a progress bar on stderr."""
    layout = "{desc}: {percentage:3.0f}%|{bar}| {elapsed}<{remaining}{postfix}"
    with tqdm(desc=doing, total=1, bar_format=layout, dynamic_ncols=True) as bar:
        try:
            while True:
                step = next(job)
                if step.done < bar.n:  # another part of the job
                    bar.reset()
                bar.total = step.total
                bar.set_description_str(step.message, refresh=False)
                if step.loss is not None:
                    bar.set_postfix_str(f"loss {step.loss:.4f}", refresh=False)
                bar.update(max(0, step.done - bar.n))
        except StopIteration as end:
            bar.set_description_str(done, refresh=False)
            bar.update(max(0, (bar.total or 0) - bar.n))
            return end.value
        finally:
            job.close()
