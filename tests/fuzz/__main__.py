"""Fuzz one target with atheris: ``python -m tests.fuzz TARGET [CORPUS FOLDER] [-max_total_time=60] [...]``.

Options are libFuzzer's.  ``all`` runs every target in turn, each in a process of its own.  What breaks is written to
``crash-...`` in the working directory; the same command with that file as its argument runs it again.
"""

from __future__ import annotations

import subprocess
import sys


def main() -> int:
    """Fuzz what the command line names."""
    import atheris

    with atheris.instrument_imports(include=["conflictnotes"]):
        from tests.fuzz.targets import TARGETS

    name, *options = sys.argv[1:] or ["all"]
    if name == "all":
        # The first target that breaks decides the status; the others still run.
        command = [sys.executable, "-m", "tests.fuzz"]
        return max(subprocess.run([*command, each, *options], check=False).returncode for each in TARGETS)  # noqa: S603 - our own
    if name not in TARGETS:
        sys.exit(f"there is no target {name}; the targets are all, {', '.join(TARGETS)}")
    atheris.Setup([sys.argv[0], "-timeout=20", "-max_len=2000", *options], TARGETS[name])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
