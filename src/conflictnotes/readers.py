"""Files in, reports out: the only room that opens files."""

from __future__ import annotations

__all__: list[str] = []
