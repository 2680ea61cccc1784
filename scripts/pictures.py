"""Make the pictures of the README and the documentation from what the library shows today.

    python scripts/pictures.py

Needs the extra ``notebook`` and a Chromium.  Writes docs/images: the marked report, and the charts of the notebooks.
"""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

import conflictnotes as cn
from conflictnotes.display import to_html

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
LARGEST = 300_000  # bytes of a picture


def chart(notebook: Path) -> bytes:
    """The last picture that a notebook draws."""
    read = nbformat.read(notebook, as_version=4)
    NotebookClient(read, timeout=300, resources={"metadata": {"path": str(notebook.parent)}}).execute()
    outputs = [
        output for cell in read.cells for output in cell.get("outputs", ()) if "image/png" in output.get("data", {})
    ]
    return base64.b64decode(outputs[-1]["data"]["image/png"])


def screenshot(page: str, size: str) -> bytes:
    """A page as headless Chromium paints it in a window of ``size``."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        sys.exit("no Chromium is installed")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "page.html"), Path(folder, "page.png")
        source.write_text(page, encoding="utf-8")
        flags = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={size}")
        asked = [browser, *flags, f"--user-data-dir={folder}/profile", f"--screenshot={target}", source.as_uri()]
        subprocess.run(asked, check=True, capture_output=True, timeout=120)  # noqa: S603 - a fixed command
        return target.read_bytes()


def main() -> None:
    """Write every picture, and say how large it is."""
    report = cn.read_report(ROOT / "examples" / "front-assessment-2025-03-14.txt")
    made = {"report": screenshot(to_html(report), "1240,1080")}
    made |= {path.stem: chart(path) for path in sorted((ROOT / "examples" / "notebooks").glob("*.ipynb"))}
    IMAGES.mkdir(exist_ok=True)
    for name, picture in made.items():
        (IMAGES / f"{name}.png").write_bytes(picture)
        print(f"{name}.png {len(picture):,} bytes")
        if len(picture) > LARGEST:
            sys.exit(f"{name}.png is larger than {LARGEST:,} bytes")


if __name__ == "__main__":
    main()
