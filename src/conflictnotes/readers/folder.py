"""A folder to an iterator of reports: in order, over several processes when asked, past files that cannot be read."""

from __future__ import annotations

import os
import warnings
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Self

from attrs import frozen

from conflictnotes.errors import MissingExtraError, ReadError, ReadWarning
from conflictnotes.readers.files import is_known, read_report

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from concurrent.futures import Future
    from pathlib import Path
    from types import TracebackType

    from conflictnotes.model import Report
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Reports", "read_reports"]

_AHEAD = 4  # files handed out to each worker before their reports are asked for


def read_reports(  # noqa: PLR0913 - how to read, and what to do on the way
    folder: str | os.PathLike[str],
    *,
    progress: bool | Callable[[int, int], None] = False,
    workers: int = 1,
    on_error: Callable[[ReadError], None] | None = None,
    publisher: str | None = None,
    encoding: str | None = None,
    vocabulary: Vocabulary | None = None,
) -> Reports:
    """The reports of a folder and of the folders in it, in the order of their paths.

    Files of other formats and hidden ones are passed over.  So is a file that cannot be read, and it is reported: to
    ``on_error``, or as a :class:`ReadWarning`; ``errors`` of the iterator keeps them all.  ``workers`` processes read
    at once; the reports and their order are the same.  ``progress`` draws a bar (extra ``progress``), or is called with
    the number of files done and that of all.

    >>> import tempfile
    >>> from pathlib import Path
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "b.txt").write_text("It fell."), Path(folder, "a.txt").write_text("It held.")
    ...     [report.text for report in read_reports(folder)]
    ['It held.', 'It fell.']
    """
    from pathlib import Path

    root = Path(folder)
    if not root.is_dir():
        raise ReadError(os.fspath(folder), "is no directory (read_report reads a file)")
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    paths = sorted(path for path in root.rglob("*") if is_known(path) and path.is_file() and not _is_hidden(path, root))
    read = _Read(publisher, encoding, vocabulary)
    outcomes = _read_here(paths, read) if workers == 1 else _read_in_pool(paths, read, workers)
    return Reports(outcomes, len(paths), progress, on_error or _warn)


class Reports:
    """An iterator of reports.

    ``errors`` are those of the files passed over so far, ``path`` is the file of the last report, ``len()`` the number
    of files in all.  It may be left early: ``close()``, or leaving a ``with`` block, stops the workers.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, read_reports(folder) as reports:
    ...     len(reports), reports.errors
    (0, [])
    """

    def __init__(
        self,
        outcomes: Generator[tuple[Path, Report | ReadError], None, None],
        total: int,
        progress: bool | Callable[[int, int], None],  # noqa: FBT001 - as read_reports has it
        on_error: Callable[[ReadError], None],
    ) -> None:
        self.errors: list[ReadError] = []
        self.path: Path | None = None
        self._outcomes = outcomes
        self._total = total
        self._done = 0
        self._on_error = on_error
        self._progress = _Bar(total) if progress is True else progress or None

    def __iter__(self) -> Reports:
        return self

    def __next__(self) -> Report:
        for path, outcome in self._outcomes:
            self._done += 1
            if self._progress:
                self._progress(self._done, self._total)
            if not isinstance(outcome, ReadError):
                self.path = path
                return outcome
            self.errors.append(outcome)
            self._on_error(outcome)
        raise StopIteration

    def __len__(self) -> int:
        return self._total

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading; what workers hold is finished and dropped."""
        self._outcomes.close()
        if isinstance(self._progress, _Bar):
            self._progress.close()


@frozen
class _Read:
    """How every file of a folder is read."""

    publisher: str | None
    encoding: str | None
    vocabulary: Vocabulary | None

    def __call__(self, path: Path) -> Report | ReadError:
        try:
            return read_report(path, publisher=self.publisher, encoding=self.encoding, vocabulary=self.vocabulary)
        except ReadError as error:
            return error


class _Bar:
    """A progress bar of files."""

    def __init__(self, total: int) -> None:
        try:
            from tqdm.auto import tqdm
        except ImportError as error:
            raise MissingExtraError("a progress bar", "progress") from error
        self._bar = tqdm(total=total, unit="file")

    def __call__(self, done: int, total: int) -> None:
        self._bar.update(1)
        if done == total:
            self.close()

    def close(self) -> None:
        self._bar.close()


def _warn(error: ReadError) -> None:
    warnings.warn(str(error), ReadWarning, stacklevel=3)  # the loop that asks for the next report


def _is_hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)


def _read_here(paths: list[Path], read: _Read) -> Generator[tuple[Path, Report | ReadError], None, None]:
    for path in paths:
        yield path, read(path)


def _read_in_pool(
    paths: list[Path], read: _Read, workers: int
) -> Generator[tuple[Path, Report | ReadError], None, None]:
    """Read ahead over ``workers`` processes, no further than a few files each, so that memory stays flat."""
    from concurrent.futures import ProcessPoolExecutor

    todo = iter(paths)
    waiting: deque[tuple[Path, Future[Report | ReadError]]] = deque()
    pool = ProcessPoolExecutor(workers, initializer=_begin_work, initargs=(read,))
    try:
        waiting.extend((path, pool.submit(_work, path)) for path in islice(todo, workers * _AHEAD))
        while waiting:
            path, future = waiting.popleft()
            outcome = future.result()
            waiting.extend((following, pool.submit(_work, following)) for following in islice(todo, 1))
            yield path, outcome
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


_reads: list[_Read] = []  # of a worker process: how it reads, handed over once and not with every file


def _begin_work(read: _Read) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is the main process's to act on
    _reads[:] = [read]


def _work(path: Path) -> Report | ReadError:
    return _reads[0](path)
