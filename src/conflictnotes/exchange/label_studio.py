"""Label Studio: a task with the finds as predictions, the labelling configuration, and corrected tasks back in.

Regions are results of the control ``label``, links are relations, facts that are one of a few words are choices for
each region, and all other facts are lines ``name=value`` of the text area ``facts`` for each region.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

from attrs import define, field

from conflictnotes.exchange.inward import report_of
from conflictnotes.exchange.outward import regions_of
from conflictnotes.exchange.regions import CHOICES, LINKS, PARTS, ExchangeError, Link, Region, settle

if TYPE_CHECKING:
    from conflictnotes.model import Report, Span

__all__ = ["from_label_studio", "label_studio_config", "to_label_studio"]

_COLORS = {
    "Takeaway": "#64748b",
    "Claim": "#2563eb",
    "Statement": "#bfdbfe",
    "Source": "#1e40af",
    "Content": "#93c5fd",
    "Assessment": "#d97706",
    "Figure": "#059669",
    "Loss": "#dc2626",
    "Person": "#9333ea",
}


def to_label_studio(report: Report) -> dict[str, Any]:
    """The report as one task whose prediction holds the finds; import a list of such tasks.

    >>> from conflictnotes.model import Report, Span, Takeaway
    >>> task = to_label_studio(Report("Two tanks.", takeaways=(Takeaway(1, "Two tanks.", Span(0, 10)),)))
    >>> task["predictions"][0]["result"][0]["value"]
    {'start': 0, 'end': 10, 'text': 'Two tanks.', 'labels': ['Takeaway']}
    """
    regions, links = regions_of(report)
    result = [row for region in regions for row in _rows(report.text, region)]
    result += [
        {"type": "relation", "from_id": link.of, "to_id": link.to, "direction": "right", "labels": [link.role]}
        for link in links
    ]
    data = {"text": report.text, "title": report.title, "date": report.date and report.date.isoformat()}
    known = {name: value for name, value in data.items() if value is not None}
    return {"data": known, "predictions": [{"model_version": "conflictnotes", "result": result}]}


def _rows(text: str, region: Region) -> list[dict[str, Any]]:
    place = {"start": region.span.start, "end": region.span.end, "text": region.span.of(text)}
    rows = [_row(region.key, "label", "labels", {**place, "labels": [region.label]})]
    chosen = CHOICES.get(region.label, {})
    ends = {"start": region.span.start, "end": region.span.end}
    rows += [
        _row(region.key, _control(region.label, name), "choices", {**ends, "choices": [value]})
        for name, value in region.facts
        if name in chosen
    ]
    rest = [f"{name}={value}" for name, value in region.facts if name not in chosen]
    if rest:
        rows.append(_row(region.key, "facts", "textarea", {**ends, "text": rest}))
    return rows


def _row(key: str, control: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"id": key, "from_name": control, "to_name": "text", "type": kind, "value": value}


def _control(label: str, name: str) -> str:
    return f"{label.lower()}_{name}"


def label_studio_config() -> str:
    """The labelling configuration (XML) of these tasks.

    >>> '<Choices name="claim_stance"' in label_studio_config()
    True
    """
    labels = [*PARTS, *dict.fromkeys(part for parts in PARTS.values() for part in parts)]
    lines = ["<View>", '  <Labels name="label" toName="text">']
    for label in labels:
        color = f" background={quoteattr(_COLORS[label])}" if label in _COLORS else ""
        lines.append(f"    <Label value={quoteattr(label)}{color}/>")
    lines += ["  </Labels>", '  <Text name="text" value="$text" granularity="word"/>', "  <Relations>"]
    roles = dict.fromkeys([*(part for parts in PARTS.values() for part in parts), *(role for role, _, _ in LINKS)])
    lines += [f"    <Relation value={quoteattr(role)}/>" for role in roles]
    lines.append("  </Relations>")
    for label, choices in CHOICES.items():
        for name, values in choices.items():
            lines.append(
                f'  <Choices name={quoteattr(_control(label, name))} toName="text" perRegion="true" '
                f'whenTagName="label" whenLabelValue={quoteattr(label)}>'
            )
            lines += [f"    <Choice value={quoteattr(value)}/>" for value in values]
            lines.append("  </Choices>")
    lines += ['  <TextArea name="facts" toName="text" perRegion="true" editable="true"/>', "</View>", ""]
    return "\n".join(lines)


@define
class _Result:
    """A region as its results are read, one after another."""

    label: str = ""
    span: Span | None = None
    facts: list[tuple[str, str]] = field(factory=list)


def from_label_studio(task: dict[str, Any]) -> Report:
    """A report from a task: of its last annotation that was not cancelled, or else of its prediction.

    Raises :class:`ExchangeError` where it cannot be read.

    >>> from conflictnotes.model import Report, Span, Takeaway
    >>> report = Report("Two tanks.", takeaways=(Takeaway(1, "Two tanks.", Span(0, 10)),))
    >>> from_label_studio(to_label_studio(report)) == report
    True
    """
    try:
        data = task["data"]
        text = data["text"]
        results: dict[str, _Result] = {}
        links: list[Link] = []
        for row in _result(task):
            if row["type"] == "relation":
                role = (row.get("labels") or [""])[0]
                links.append(Link(role, row["from_id"], row["to_id"]))
            else:
                _take(text, row, results.setdefault(row["id"], _Result()))
        day = data.get("date")
        date = dt.date.fromisoformat(day[:10]) if day else None
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise ExchangeError(f"not a task: {error!r}") from error
    regions = [Region(key, one.label, one.span, tuple(one.facts)) for key, one in results.items() if one.span]
    named = {region.key: region.label for region in regions}
    drawn = [Link(link.role or named.get(link.to, ""), link.of, link.to) for link in links]
    return report_of(text, regions, drawn, title=data.get("title"), date=date)


def _result(task: dict[str, Any]) -> list[dict[str, Any]]:
    done = [one for one in task.get("annotations") or () if not one.get("was_cancelled")]
    made = done or task.get("predictions") or [{"result": []}]
    rows: list[dict[str, Any]] = made[-1]["result"]
    return rows


def _take(text: str, row: dict[str, Any], one: _Result) -> None:
    value = row["value"]
    if row["type"] == "labels":
        one.label = value["labels"][0]
        one.span = settle(text, value["start"], value["end"], value.get("text"), row["id"])
    elif row["type"] == "choices":
        name = row["from_name"].partition("_")[2]
        one.facts += [(name, choice) for choice in value["choices"]]
    elif row["type"] == "textarea":
        words = value["text"]
        for line in words if isinstance(words, list) else [words]:
            name, sign, fact = line.partition("=")
            if sign:
                one.facts.append((name.strip(), fact))
