"""A report put together: the one place that knows all the rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from conflictnotes.model import Report

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from conflictnotes.layout import Mark
    from conflictnotes.model import Claim, Figure, LossStatement, Personnel, Takeaway
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["parse_claims", "parse_figures", "parse_losses", "parse_personnel", "parse_report", "parse_takeaways"]


def parse_report(  # noqa: PLR0913 - each is a fact that a caller may know and the text may not say
    text: str,
    *,
    date: dt.date | None = None,
    publisher: str | None = None,
    url: str | None = None,
    vocabulary: Vocabulary | None = None,
    marks: Sequence[Mark] = (),
) -> Report:
    """Everything that stands in ``text``.

    ``date`` is the report's own day where the text does not give it, and decides the year of "November 23".
    No text raises; what is doubtful becomes a warning on the report.

    >>> import datetime as dt
    >>> report = parse_report("The mayor said on May 3 that the bridge fell.", date=dt.date(2024, 5, 4))
    >>> report.claims[0].date
    datetime.date(2024, 5, 3)
    """
    # The rooms bring their tables along: whoever only imports the library does not wait for them.
    from conflictnotes.extract.assessments import find_assessments
    from conflictnotes.extract.citations import find_citations
    from conflictnotes.extract.claims import find_claims
    from conflictnotes.extract.figures import find_figures
    from conflictnotes.extract.losses import find_losses
    from conflictnotes.extract.personnel import find_personnel
    from conflictnotes.extract.takeaways import find_takeaways
    from conflictnotes.layout import read_layout
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import default_vocabulary
    from conflictnotes.vocabulary.abbreviations import rank_abbreviations

    words = vocabulary or default_vocabulary()
    layout = read_layout(text, tuple(marks), date)
    passage = Passage.cut(text, layout.prose, date or layout.date, rank_abbreviations(words))
    takeaways = find_takeaways(text, layout)
    citations = find_citations(passage, layout, words)
    figures = find_figures(passage, words)
    losses = find_losses(passage, figures.items, words)
    claims = find_claims(passage, words)
    assessments = find_assessments(passage, claims.items, words)
    personnel = find_personnel(passage, words, figures.items, claims.items, layout.authors)
    found = (takeaways, citations, figures, losses, claims, assessments, personnel)
    warnings = [*layout.warnings, *passage.warnings, *(warning for room in found for warning in room.warnings)]
    return Report(
        text=text,
        title=layout.title,
        date=layout.date or date,
        cutoff=layout.cutoff,
        publisher=publisher or layout.publisher,
        series=layout.series,
        authors=layout.authors,
        url=url,
        sections=layout.sections,
        takeaways=takeaways.items,
        claims=claims.items,
        assessments=assessments.items,
        figures=_with_claims(figures.items, claims.items),
        losses=losses.items,
        personnel=personnel.items,
        citations=citations.items,
        warnings=tuple(sorted(warnings, key=lambda warning: warning.span)),
    )


def _with_claims(figures: tuple[Figure, ...], claims: tuple[Claim, ...]) -> tuple[Figure, ...]:
    """``figures``, each with the index of the innermost claim whose content holds it."""
    contents = ((index, claim.content_span) for index, claim in enumerate(claims))
    waiting = sorted(((span.start, -index, span.end) for index, span in contents if span), reverse=True)
    holders: list[Figure] = []
    inside: list[tuple[int, int]] = []  # where each claim that is open ends, and its index
    for figure in figures:
        start, end = figure.span.start, figure.span.end
        while waiting and waiting[-1][0] <= start:
            _, index, stop = waiting.pop()
            inside.append((stop, -index))
        inside = [claim for claim in inside if claim[0] > start]
        holding = [index for stop, index in inside if stop >= end]
        holders.append(attrs.evolve(figure, claim=holding[-1]) if holding else figure)
    return tuple(holders)


def parse_takeaways(text: str, *, vocabulary: Vocabulary | None = None) -> tuple[Takeaway, ...]:
    r"""The takeaways of ``text``.

    >>> [takeaway.text for takeaway in parse_takeaways("Key Takeaways\n- The bridge fell.\n- The mayor left.")]
    ['The bridge fell.', 'The mayor left.']
    """
    from conflictnotes.extract.takeaways import find_takeaways
    from conflictnotes.layout import read_layout

    del vocabulary
    return find_takeaways(text, read_layout(text)).items


def parse_figures(
    text: str, date: dt.date | None = None, *, vocabulary: Vocabulary | None = None
) -> tuple[Figure, ...]:
    """The numbers of ``text`` that count or measure.

    >>> [(figure.low, figure.noun) for figure in parse_figures("They lost 1,200 shells and five trucks on May 3.")]
    [(1200, 'shells'), (5, 'trucks')]
    """
    return parse_report(text, date=date, vocabulary=vocabulary).figures


def parse_losses(
    text: str, date: dt.date | None = None, *, vocabulary: Vocabulary | None = None
) -> tuple[LossStatement, ...]:
    """The loss statements of ``text``; their indexes count the figures that :func:`parse_figures` gives.

    >>> [loss.balanced for loss in parse_losses("They lost 20 soldiers: 12 killed and eight wounded.")]
    [True]
    """
    return parse_report(text, date=date, vocabulary=vocabulary).losses


def parse_claims(text: str, date: dt.date | None = None, *, vocabulary: Vocabulary | None = None) -> tuple[Claim, ...]:
    """The claims of ``text``; ``date`` resolves "on November 23".

    >>> [(claim.source, claim.stance.value) for claim in parse_claims("The ministry denied that the bridge fell.")]
    [('The ministry', 'denied')]
    """
    return parse_report(text, date=date, vocabulary=vocabulary).claims


def parse_personnel(text: str, *, vocabulary: Vocabulary | None = None) -> tuple[Personnel, ...]:
    """The people of ``text``.

    >>> [(person.rank, person.name) for person in parse_personnel("Colonel Ivo Brandt was killed near the river.")]
    [('Colonel', 'Ivo Brandt')]
    """
    return parse_report(text, vocabulary=vocabulary).personnel
