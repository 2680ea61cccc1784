"""What the README and the tutorial show runs as it stands."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

import conflictnotes as cn

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
NEEDS_MORE = {"spark.md"}  # the engines
RUN = [page for page in PAGES if "```python" in page.read_text(encoding="utf-8") and page.name not in NEEDS_MORE]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)|`((?:docs|examples|src|tests|benchmarks)/[^`*]*)`")


@pytest.mark.parametrize("page", RUN, ids=lambda page: page.name)
def test_the_code_of_a_page_runs_in_order(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "a.txt").write_text("Ten tanks were lost on May 4, 2024.", encoding="utf-8")
    names: dict[str, object] = {"__name__": "__main__"}
    for block in BLOCK.finditer(page.read_text(encoding="utf-8")):
        exec(compile(block[1], str(page), "exec"), names)  # noqa: S102 - our own pages


def test_the_demo_shows_what_stands_in_its_report(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples" / "demo.py"), run_name="__main__")
    shown = capsys.readouterr().out
    assert "Eastern Front Campaign Assessment, March 14, 2025" in shown
    assert "  5. Russian forces launched 117 drones" in shown
    assert "Kremlin Spokesperson Denis Malyutin denied: reports that Tarkhanov had been arrested" in shown
    assert "The Russian MoD claimed: Russian forces seized Kopanky" in shown
    assert "[false]" in shown
    assert "Colonel Stanislav Yefremov: killed" in shown


REFERENCE = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "reference").glob("*.md"))


@pytest.mark.parametrize("name", cn.__all__)
def test_every_public_name_is_in_the_reference_with_an_example(name: str) -> None:
    assert f"::: conflictnotes.{name}\n" in REFERENCE
    assert ">>> " in (getattr(cn, name).__doc__ or "")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_files_that_a_page_names_are_there(page: Path) -> None:
    for relative, named in LINK.findall(page.read_text(encoding="utf-8")):
        assert (ROOT / named if named else page.parent / relative).exists(), relative or named
