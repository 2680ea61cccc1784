"""Numbers as written: digits with any thousands mark, number words, magnitudes, ranges."""

from __future__ import annotations

__all__: list[str] = []
