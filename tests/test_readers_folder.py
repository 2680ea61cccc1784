"""A folder as an iterator: in order, past bad files, over processes, and stopped when asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
import warnings
from typing import TYPE_CHECKING

import pytest

import conflictnotes as cn
from conflictnotes.vocabulary import default_vocabulary

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ["a.txt", "b.html", "c/a.md", "c/b.txt.gz", "d.txt"]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder with five reports, two bad files, and files that are none."""
    (tmp_path / "c").mkdir()
    (tmp_path / ".git").mkdir()
    for name in NAMES:
        data = f"<p>In {name}</p>" if name.endswith("html") else f"In {name}"
        (tmp_path / name).write_text(data, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\x89PNG")
    (tmp_path / "c" / "empty.md").write_bytes(b"")
    (tmp_path / "notes.csv").write_text("no report", encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text("no report", encoding="utf-8")
    (tmp_path / ".git" / "head.txt").write_text("no report", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("workers", [1, 3])
def test_reports_come_in_order_and_bad_files_are_reported(archive: Path, workers: int) -> None:
    seen: list[cn.ReadError] = []
    reports = cn.read_reports(archive, workers=workers, on_error=seen.append)
    paths = []
    for report in reports:
        assert reports.path is not None
        paths.append(reports.path.relative_to(archive).as_posix())
        assert report == cn.read_report(reports.path)
    assert paths == NAMES
    assert reports.errors == seen
    assert [(os.path.basename(error.path), error.reason) for error in seen] == [  # noqa: PTH119 - a string
        ("bad.txt", "holds a picture, not text"),
        ("empty.md", "is empty"),
    ]
    assert len(reports) == 7
    assert list(reports) == []


def test_bad_files_are_warned_of(archive: Path) -> None:
    with pytest.warns(cn.ReadWarning) as caught:
        list(cn.read_reports(archive))
    assert [str(warning.message).rpartition(": ")[2] for warning in caught] == ["holds a picture, not text", "is empty"]
    assert {warning.filename for warning in caught} == {__file__}


def test_an_exception_of_the_callback_ends_the_reading(archive: Path) -> None:
    def refuse(error: cn.ReadError) -> None:
        raise error

    with pytest.raises(cn.ReadError, match=r"bad\.txt"):
        list(cn.read_reports(archive, on_error=refuse))


def test_publisher_encoding_and_vocabulary_reach_every_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Киев".encode("koi8-r"))
    ours = default_vocabulary().extend()
    for workers in (1, 2):
        reports = cn.read_reports(tmp_path, publisher="Quay", encoding="koi8-r", vocabulary=ours, workers=workers)
        assert [(report.publisher, report.text) for report in reports] == [("Quay", "Киев")]


def test_progress_is_called_back(archive: Path) -> None:
    calls: list[tuple[int, int]] = []
    list(cn.read_reports(archive, progress=lambda done, total: calls.append((done, total)), on_error=lambda _: None))
    assert calls == [(done, 7) for done in range(1, 8)]


def test_a_progress_bar_is_drawn_when_asked(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    list(cn.read_reports(archive, progress=True, on_error=lambda _: None))
    assert "7/7" in capsys.readouterr().err


def test_nothing_is_drawn_unasked(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    list(cn.read_reports(archive, on_error=lambda _: None))
    assert capsys.readouterr() == ("", "")


def test_what_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It fell.", encoding="utf-8")
    for path in (tmp_path / "a.txt", tmp_path / "missing"):
        with pytest.raises(cn.ReadError, match="is no directory"):
            cn.read_reports(path)
    with pytest.raises(ValueError, match="workers must be 1 or more, not 0"):
        cn.read_reports(tmp_path, workers=0)


def test_an_empty_folder_has_no_reports(tmp_path: Path) -> None:
    for workers in (1, 2):
        assert list(cn.read_reports(tmp_path, workers=workers)) == []


def test_a_reader_may_be_left_early(archive: Path) -> None:
    with warnings.catch_warnings(), cn.read_reports(archive, workers=2) as reports:
        warnings.simplefilter("ignore")
        assert next(reports).text == "In a.txt"
    assert list(reports) == []


# A shell that runs tests in the background hands an ignored interrupt down; the script takes Python's own again.
SCRIPT = """
    import signal
    import sys
    import conflictnotes as cn

    signal.signal(signal.SIGINT, signal.default_int_handler)
    if __name__ == "__main__":
        for number, report in enumerate(cn.read_reports(sys.argv[1], workers=2)):
            if number == 3:
                print("reading", flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="interrupts of a process group are told to POSIX systems here")
def test_an_interrupt_stops_all_processes(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    text = "The ministry said on May 4 that ten tanks were lost near the river.\n\n" * 60
    for number in range(3000):
        (archive / f"{number:05}.txt").write_text(text, encoding="utf-8")
    script = tmp_path / "read.py"
    script.write_text(textwrap.dedent(SCRIPT), encoding="utf-8")
    process = subprocess.Popen(  # noqa: S603 - our own script
        [sys.executable, str(script), str(archive)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "reading\n"
        os.killpg(process.pid, signal.SIGINT)
        try:
            _, errors = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode != 0
    assert errors.count("Traceback") == 1
    assert errors.rstrip().endswith("KeyboardInterrupt")
    with pytest.raises(ProcessLookupError):
        _wait_for_group(process.pid)


def _wait_for_group(group: int) -> None:
    """Raise ProcessLookupError as soon as no process of the group is left."""
    for _ in range(100):
        os.killpg(group, 0)
        time.sleep(0.1)
