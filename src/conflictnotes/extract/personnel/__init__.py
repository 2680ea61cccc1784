"""Personnel: named people and counted bodies of people."""

from conflictnotes.extract.personnel.find import find_personnel

__all__ = ["find_personnel"]
