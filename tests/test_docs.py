"""What the README and the documentation show is so: examples run, their output is today's, and links lead somewhere."""

from __future__ import annotations

import doctest
import importlib
import importlib.util
import json
import re
import runpy
import struct
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import conflictnotes as cn

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
SCRIPT = runpy.run_path(str(ROOT / "scripts" / "pages.py"))
PAGES: list[Path] = SCRIPT["PAGES"]
REFERENCE = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "reference").glob("*.md"))
ROOMS = ("arrow", "display", "exchange", "readers", "records", "series", "testing", "vocabulary")
LINK = re.compile(r"(?<!`)\]\(([^)\s]+)\)|`((?:docs|examples|src|tests|benchmarks|scripts)/[^`*\s]*)`")
HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
LARGEST_PICTURE = 300_000


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("script", sorted((ROOT / "scripts").glob("*.py")), ids=lambda path: path.stem)
def test_the_examples_of_a_script_hold(script: Path) -> None:
    made = importlib.util.spec_from_file_location(f"scripts_{script.stem}", script)
    assert made is not None
    assert made.loader is not None
    module = importlib.util.module_from_spec(made)
    try:
        made.loader.exec_module(module)
    except ModuleNotFoundError as missing:
        pytest.skip(f"{missing.name} is of another extra")
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_page_shows_what_its_examples_print_today(page: Path) -> None:
    fresh = SCRIPT["current"](page)
    assert page.read_text(encoding="utf-8") == fresh, "stale: python scripts/pages.py --update"


def test_an_example_that_prints_something_else_is_stale() -> None:
    page = "```python\nprint(6 * 7)\n```\n\n```text\n41\n```\n"
    assert SCRIPT["rerun"](page) == page.replace("41", "42")


def test_an_example_without_shown_output_is_run_and_left() -> None:
    page = "```python\nseen = 1\nprint(seen)\n```\n\nText.\n\n```python\nprint(seen + 1)\n```\n\n```text\n```\n"
    assert SCRIPT["rerun"](page) == page.replace("```text\n", "```text\n2\n")


def test_an_example_that_fails_is_no_example() -> None:
    with pytest.raises(ZeroDivisionError):
        SCRIPT["rerun"]("```python\n1 / 0\n```\n")


def test_the_demo_shows_what_stands_in_its_report(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples" / "demo.py"), run_name="__main__")
    shown = capsys.readouterr().out
    assert "Eastern Front Campaign Assessment, March 14, 2025" in shown
    assert "  5. Russian forces launched 117 drones" in shown
    assert "Kremlin Spokesperson Denis Malyutin denied: reports that Tarkhanov had been arrested" in shown
    assert "The Russian MoD claimed: Russian forces seized Kopanky" in shown
    assert "[false]" in shown
    assert "Colonel Stanislav Yefremov: killed" in shown


def public() -> list[tuple[str, ModuleType]]:
    rooms = [importlib.import_module(f"conflictnotes.{room}") for room in ROOMS]
    return [(name, module) for module in (cn, *rooms) for name in module.__all__]


@pytest.mark.parametrize(("name", "module"), public(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_public_name_is_in_the_reference_with_an_example(name: str, module: ModuleType) -> None:
    # A function that is called like its module stands under both names.
    places = [f"conflictnotes.{name}"] if hasattr(cn, name) else [f"{module.__name__}.{name}"]
    places.append(f"{places[0]}.{name}")
    assert any(f"::: {place}\n" in REFERENCE for place in places)
    value = getattr(module, name)
    if callable(value):
        assert ">>> " in (value.__doc__ or "")


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as mkdocs and repository viewers make them."""
    headings = HEADING.findall(FENCED.sub("", page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_and_named_files_lead_somewhere(page: Path) -> None:
    for link, named in LINK.findall(FENCED.sub("", page.read_text(encoding="utf-8"))):
        if named:
            assert (ROOT / named).exists(), named
        elif not link.startswith(("http://", "https://")):
            file, _, anchor = link.partition("#")
            target = page.parent / file if file else page
            assert target.exists(), link
            assert not anchor or anchor in anchors(target), link


def test_a_page_of_the_site_is_in_its_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = {str(page.relative_to(ROOT / "docs")) for page in PAGES if page.is_relative_to(ROOT / "docs")}
    assert {page for page in pages if page not in navigation} == set()


@pytest.mark.parametrize("picture", sorted((ROOT / "docs" / "images").glob("*.png")), ids=lambda path: path.stem)
def test_a_picture_is_small_wide_enough_and_shown(picture: Path) -> None:
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert len(data) < LARGEST_PICTURE
    assert struct.unpack(">I", data[16:20])[0] >= 800
    assert any(picture.name in page.read_text(encoding="utf-8") for page in PAGES)


def test_the_scores_on_the_page_are_shares_of_something() -> None:
    table = SCRIPT["tables"](
        {
            "Passages": {
                "passages": 2,
                "kinds": {
                    "claims": {
                        "annotated": 4,
                        "precision": 0.5,
                        "recall": 0.25,
                        "f1": 0.333,
                        "fields": {"via": 1.0},
                    },
                    "losses": {"annotated": 0, "precision": 0.0, "recall": 0.0, "f1": 0.0, "fields": {}},
                },
            }
        }
    )
    assert "| claims: cue and source | 4 | 0.50 | 0.25 | 0.33 | via 1.00 |" in table
    assert "loss statements" not in table


def test_scores_are_measured_on_annotated_passages(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Ten tanks burned near Quay. It may rain.", encoding="utf-8")
    note = {"meta": {"context_date": "2024-05-04"}, "assessments": [{"quote": "It may rain", "hedge": "may"}]}
    (tmp_path / "one.json").write_text(json.dumps(note), encoding="utf-8")
    measured = runpy.run_path(str(ROOT / "scripts" / "measure.py"))["measured"](tmp_path)
    assert measured["passages"] == 1
    assert measured["kinds"]["assessments"]["f1"] == 1.0
    assert "figures" not in measured["kinds"], "nobody annotated them"
