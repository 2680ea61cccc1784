"""The page in a real browser: the text is all there, nothing runs, and finds are painted."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from conflictnotes.display import to_html
from conflictnotes.model import Report
from tests.test_display import REPORT, TEXT, read

if TYPE_CHECKING:
    from pathlib import Path

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1100,800",
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed"),
]


def browse(page: Path, profile: Path, *flags: str) -> str:
    assert BROWSER is not None
    command = [BROWSER, *FLAGS, f"--user-data-dir={profile}", *flags, page.as_uri()]
    done = subprocess.run(command, capture_output=True, timeout=120, check=True)  # noqa: S603 - a fixed command
    return done.stdout.decode("utf-8")


def test_a_browser_reads_the_text_as_it_is(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text(to_html(REPORT), encoding="utf-8")
    tree = browse(page, tmp_path / "profile", "--dump-dom")
    assert read(tree, "text").text == TEXT


def test_a_browser_runs_nothing_of_the_text(tmp_path: Path) -> None:
    hostile = "<script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">"
    page = tmp_path / "report.html"
    page.write_text(to_html(Report(hostile, title="still")), encoding="utf-8")
    tree = browse(page, tmp_path / "profile", "--dump-dom")
    assert "<title>still</title>" in tree
    assert read(tree, "text").text == hostile


@pytest.mark.parametrize("scheme", [0, 1], ids=["dark", "light"])
def test_a_browser_paints_the_page(tmp_path: Path, scheme: int) -> None:
    page, picture = tmp_path / "report.html", tmp_path / "report.png"
    page.write_text(to_html(REPORT), encoding="utf-8")
    browse(page, tmp_path / "profile", f"--blink-settings=preferredColorScheme={scheme}", f"--screenshot={picture}")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 20_000  # an empty page of this size takes some 5 kB
