"""For the site: examples of docstrings are code, not the quotation that ``>>>`` is in Markdown; fields are a table."""

from __future__ import annotations

import re
from typing import Any

import griffe

# From the prompt to the blank line behind what it prints.
_EXAMPLE = re.compile(r"^>>> .*?(?=\n[ ]*\n|\Z)", re.DOTALL | re.MULTILINE)

_ROLE = re.compile(r":(?:class|func|mod):(?=`)")  # of another markup


def fenced(docstring: str) -> str:
    r"""The docstring with a fence around each example; neighbours that a blank line parts have one each.

    >>> fenced("Twice.\n\n>>> 2 * 2\n4")
    'Twice.\n\n```pycon\n>>> 2 * 2\n4\n```'
    """
    docstring = _ROLE.sub("", docstring)
    return _EXAMPLE.sub(lambda example: f"```pycon\n{example[0]}\n```", docstring)


def fields(members: dict[str, griffe.Attribute]) -> str:
    """The fields of a class as a table, or the values of an enumeration."""
    public = {name: member for name, member in members.items() if not name.startswith("_")}
    typed = {
        name: member.annotation
        for name, member in public.items()
        if member.annotation and not member.has_labels("property")
    }
    if typed:
        rows = [f"| `{name}` | `{str(kind).replace('|', 'or')}` |" for name, kind in typed.items()]
        return "\n".join(["| field | type |", "| --- | --- |", *rows])
    values = [str(member.value).strip("'\"") for member in public.values() if member.value]
    return "Values: " + ", ".join(f"`{value}`" for value in values) + "." if values else ""


class Docstrings(griffe.Extension):
    """Runs over everything that is read from the source."""

    def on_instance(self, *, obj: griffe.Object, **_: Any) -> None:  # noqa: ANN401 - griffe's own signature
        """Fence the examples of an object's docstring."""
        if obj.docstring:
            obj.docstring.value = fenced(obj.docstring.value)

    def on_class_members(self, *, cls: griffe.Class, **_: Any) -> None:  # noqa: ANN401 - griffe's own signature
        """Put the fields of a class behind its docstring."""
        table = fields(cls.attributes)
        if cls.docstring and table:
            cls.docstring.value += f"\n\n{table}"
