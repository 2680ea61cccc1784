"""W3C Web Annotations: an annotation page in JSON-LD.

The form is that of the Web Annotation Data Model (W3C Recommendation of 23 February 2017): each annotation targets the
text by position and by quotation, says its label and facts as tagging bodies (``stance=denied``), and links to other
annotations by bodies whose purpose is linking.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import TYPE_CHECKING, Any

from conflictnotes.exchange.inward import report_of
from conflictnotes.exchange.outward import regions_of
from conflictnotes.exchange.regions import ExchangeError, Link, Region, settle

if TYPE_CHECKING:
    from conflictnotes.model import Report, Span

__all__ = ["from_web_annotations", "to_web_annotations"]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # characters of prefix and suffix


def to_web_annotations(report: Report, *, source: str | None = None) -> dict[str, Any]:
    """The report's finds as an annotation page, ready for ``json.dumps``.

    ``source`` is the address of the annotated text: the report's own, or a digest of the text where it has none.

    >>> from conflictnotes.model import Report, Span, Takeaway
    >>> page = to_web_annotations(Report("Two tanks.", takeaways=(Takeaway(1, "Two tanks.", Span(0, 10)),)))
    >>> page["items"][0]["target"]["selector"][0]
    {'type': 'TextPositionSelector', 'start': 0, 'end': 10}
    """
    digest = hashlib.sha256(report.text.encode("utf-8", "surrogatepass")).hexdigest()
    base = source or report.url or f"urn:sha256:{digest}"
    regions, links = regions_of(report)
    of: dict[str, list[Link]] = {}
    for link in links:
        of.setdefault(link.of, []).append(link)
    page: dict[str, Any] = {"@context": _CONTEXT, "id": f"{base}#annotations", "type": "AnnotationPage"}
    if report.title is not None:
        page["dcterms:title"] = report.title
    if report.date is not None:
        page["dcterms:issued"] = report.date.isoformat()
    page["items"] = [_annotation(report, base, region, of.get(region.key, [])) for region in regions]
    return page


def _annotation(report: Report, base: str, region: Region, links: list[Link]) -> dict[str, Any]:
    bodies: list[dict[str, str]] = [{"type": "TextualBody", "purpose": "classifying", "value": region.label}]
    bodies += [
        {"type": "TextualBody", "purpose": "tagging", "value": f"{name}={value}"} for name, value in region.facts
    ]
    bodies += [
        {"type": "SpecificResource", "purpose": "linking", "source": f"{base}#{link.to}", "label": link.role}
        for link in links
    ]
    return {
        "id": f"{base}#{region.key}",
        "type": "Annotation",
        "motivation": "classifying",
        "body": bodies,
        "target": {"source": base, "selector": _selectors(report.text, region.span)},
    }


def _selectors(text: str, span: Span) -> list[dict[str, Any]]:
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - _AROUND) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        },
    ]


def from_web_annotations(page: dict[str, Any], text: str) -> Report:
    """A report of ``text`` from an annotation page; raises :class:`ExchangeError` where it cannot be read.

    Where position and quotation disagree, the quotation nearest to the position holds.

    >>> from conflictnotes.model import Report, Span, Takeaway
    >>> report = Report("Two tanks.", takeaways=(Takeaway(1, "Two tanks.", Span(0, 10)),))
    >>> from_web_annotations(to_web_annotations(report), report.text) == report
    True
    """
    regions, links = [], []
    try:
        for item in page["items"]:
            region, found = _region(item, text)
            regions.append(region)
            links += found
        day = page.get("dcterms:issued")
        date = dt.date.fromisoformat(day[:10]) if day else None
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ExchangeError(f"not an annotation page: {error!r}") from error
    return report_of(text, regions, links, title=page.get("dcterms:title"), date=date)


def _region(item: dict[str, Any], text: str) -> tuple[Region, list[Link]]:
    key = item["id"].rpartition("#")[2]
    target, bodies = item["target"], item["body"]
    selectors = target["selector"] if isinstance(target["selector"], list) else [target["selector"]]
    place = next((one for one in selectors if one["type"] == "TextPositionSelector"), None)
    quote = next((one for one in selectors if one["type"] == "TextQuoteSelector"), None)
    if place is None and quote is None:
        raise ExchangeError(f"{key}: no position and no quotation")
    words = quote["exact"] if quote else None
    span = settle(text, place["start"] if place else 0, place["end"] if place else 0, words, key)
    label, facts, links = "", [], []
    for body in bodies if isinstance(bodies, list) else [bodies]:
        purpose = body.get("purpose")
        if purpose == "classifying":
            label = body["value"]
        elif purpose == "tagging":
            name, _, value = body["value"].partition("=")
            facts.append((name, value))
        elif purpose == "linking":
            links.append(Link(body["label"], key, body["source"].rpartition("#")[2]))
    return Region(key, label, span, tuple(facts)), links
