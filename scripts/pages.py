"""Hold what the README and the documentation show: every example runs, and shows what it gives.

    python scripts/pages.py [--update]

The ``python`` blocks of a page run in their order, in an empty folder beside a copy of the examples.  A ``text`` block
behind one shows what that block prints; code that a page does not show stands in a comment, ``<!-- python``.
``--update`` writes down what they print today, and the tables of scores from ``docs/scores.json``, which
``scripts/measure.py`` makes.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
NEEDS_ENGINES = {"spark.md"}
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
RUN = [page for page in PAGES if page.name not in NEEDS_ENGINES]
EXAMPLE = re.compile(
    r"""
    ^ (?: ```python\n (?P<code> .*? ) ^``` | <!--[ ]python\n (?P<hidden> .*? ) ^--> ) \n
    (?: \n? ```text\n (?P<shown> .*? ) ^```\n )?
    """,
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
SCORES = re.compile(r"(?<=<!-- scores -->\n)(.*?)(?=<!-- end of scores -->)", re.DOTALL)
KINDS = {
    "takeaways": "takeaways",
    "claims_cue": "claims: the cue",
    "claims": "claims: cue and source",
    "assessments": "assessments",
    "figures_span": "figures: the number's place",
    "figures": "figures: place and value",
    "losses": "loss statements",
    "personnel": "people",
}


FIELDS = {"content_iou": "content (characters shared)"}


@contextlib.contextmanager
def workshop() -> Iterator[None]:
    """An empty folder to run examples in, with the examples of the project and its archive beside it."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "examples", Path(folder, "examples"))
        shutil.copytree(ROOT / "examples" / "archive", Path(folder, "archive"))
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


def rerun(page: str, name: str = "page") -> str:
    r"""The page with what its examples print today.

    >>> print(rerun("```python\nprint(6 * 7)\n```\n\n```text\n41\n```\n").split("```text\n")[1][:2])
    42
    """
    names: dict[str, object] = {"__name__": "__main__"}

    def again(found: re.Match[str]) -> str:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(found["code"] or found["hidden"], name, "exec"), names)  # noqa: S102 - our own pages
        if found["shown"] is None:
            return found[0]
        lines = "".join(f"{line.rstrip()}\n" for line in printed.getvalue().splitlines())
        return found[0][: found.start("shown") - found.start()] + lines + "```\n"

    return EXAMPLE.sub(again, page)


def tables(scores: dict[str, Any]) -> str:
    """A table for each set of passages, one row a kind.

    >>> kind = {"annotated": 10, "found": 9, "precision": 0.9, "recall": 0.8, "f1": 0.847, "fields": {"stance": 0.95}}
    >>> print(tables({"Passages of my own": {"passages": 3, "kinds": {"claims": kind}}}))
    Passages of my own: 3 passages.
    <BLANKLINE>
    | what | annotated | precision | recall | F1 | fields right |
    | --- | --- | --- | --- | --- | --- |
    | claims: cue and source | 10 | 0.90 | 0.80 | 0.85 | stance 0.95 |
    <BLANKLINE>
    """
    lines = []
    for name, result in scores.items():
        lines += [f"{name}: {result['passages']} passages.", ""]
        lines += [
            "| what | annotated | precision | recall | F1 | fields right |",
            "| --- | --- | --- | --- | --- | --- |",
        ]
        for kind, words in KINDS.items():
            row = result["kinds"].get(kind)
            if row and row["annotated"]:
                shares = (f"{row[part]:.2f}" for part in ("precision", "recall", "f1"))
                fields = ", ".join(f"{FIELDS.get(field, field)} {share:.2f}" for field, share in row["fields"].items())
                lines.append("| " + " | ".join([words, str(row["annotated"]), *shares, fields]) + " |")
        lines.append("")
    return "\n".join(lines)


def current(page: Path) -> str:
    """The page as it should stand."""
    text = page.read_text(encoding="utf-8")
    scores = json.loads((ROOT / "docs" / "scores.json").read_text(encoding="utf-8"))
    text = SCORES.sub(lambda _: "\n" + tables(scores), text)
    if page not in RUN:
        return text
    with workshop():
        return rerun(text, str(page))


def main() -> None:
    """Compare, or write."""
    asked = argparse.ArgumentParser(description="Hold what the pages show.")
    asked.add_argument("--update", action="store_true", help="write down what the examples print today")
    update = asked.parse_args().update
    stale = []
    for page in PAGES:
        now = current(page)
        if now != page.read_text(encoding="utf-8"):
            stale.append(str(page.relative_to(ROOT)))
            if update:
                page.write_text(now, encoding="utf-8")
    if not stale:
        print(f"{len(PAGES)} pages show what is so")
    elif update:
        print("\n".join(f"{name}: written anew" for name in stale))
    else:
        sys.exit("\n".join(f"{name}: shows what is no longer so; see scripts/pages.py --update" for name in stale))


if __name__ == "__main__":
    main()
