"""What happened to the counted, as a record, and the outcome verbs that begin or end at a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon, VerbUse
    from conflictnotes.extract.figures.nouns import Noun
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["AUXILIARIES", "BE", "HARMED_BOTH", "Deed", "deed_inside", "outcome_said_by", "verb_at", "verb_ending"]


class Deed(NamedTuple):
    """An outcome and its word: ``role`` as in ``OutcomeVerb`` or ``state``; ``at`` is the token of the word.

    ``passive`` says that the counted are the subject; then ``agent`` is the token after "by", -1 where none stands.
    """

    outcome: str
    role: str
    at: int
    passive: bool = False
    agent: int = -1


AUXILIARIES = word_set(
    """
    is are was were be been being has have had having got get gets getting will would may might could can should
    must did reportedly remain remains remained
    """
)
BE = word_set(
    """
    is are was were be been being got get gets getting remain remains remained
    """
)
HARMED_BOTH = frozenset({("killed", "wounded"), ("wounded", "killed"), ("killed", "captured"), ("killed", "missing")})
_LONGEST_VERB = 4


def verb_at(tokens: list[Token], index: int, lex: Lexicon) -> tuple[VerbUse, int] | None:
    """The outcome verb that begins at ``index`` and its length in tokens, the longest form first."""
    if index >= len(tokens) or tokens[index].low not in lex.verb_starts:
        return None
    for size in range(_LONGEST_VERB, 0, -1):
        use = lex.verbs.get(tuple(token.low for token in tokens[index : index + size]))
        if use is not None:
            return use, size
    return None


def outcome_said_by(low: str, lex: Lexicon) -> str:
    """The outcome that a word says of what it describes: a state, or the participle of a verb of harm; else empty."""
    use = lex.verbs.get((low,))
    return lex.states.get(low) or (use.outcome if use is not None and use.participle and use.role == "harms" else "")


def verb_ending(tokens: list[Token], index: int, lex: Lexicon) -> tuple[VerbUse, int] | None:
    """The outcome verb that ends at ``index`` and the token where it begins."""
    if index < 0 or tokens[index].low not in lex.verb_ends:
        return None
    for size in range(_LONGEST_VERB, 0, -1):
        first = index - size + 1
        if first >= 0:
            use = lex.verbs.get(tuple(token.low for token in tokens[first : index + 1]))
            if use is not None:
                return use, first
    return None


_AS_NOUNS = frozenset({"dead", "wounded", "injured", "missing"})
_STRICKEN = {"victims": "killed", "detained": "captured", "arrested": "captured"}


def deed_inside(tokens: list[Token], noun: Noun, lex: Lexicon) -> Deed | None:
    """An outcome in the noun phrase: "dead soldiers", "12 casualties", "downed drones"."""
    head = noun.last
    for index in range(noun.first, noun.last + 1):
        if tokens[index].low == "of":
            head = index - 1
            break
    state = None
    for index in range(noun.first, noun.last + 1):
        low = tokens[index].low.replace("-", " ")
        if low in lex.states and index < head:
            state = state or Deed(lex.states[low], "state", index)
    if state is not None:
        return state
    phrase = " ".join(token.low.replace("-", " ") for token in tokens[noun.first : noun.last + 1])
    low = tokens[head].low
    if noun.partitive and low in _STRICKEN:
        return Deed(_STRICKEN[low], "counted", head)  # "80 percent of the wounded"
    if low in lex.states and low in _AS_NOUNS and head > noun.first:
        return Deed(lex.states[low], "counted", head)  # "3,400 Ethiopian dead"
    counted = lex.counted.get(phrase) or lex.counted.get(low)
    if counted is None or (counted == "mobilized" and _act(tokens, noun.after)):
        return None
    return Deed(counted, "counted", head)


def _act(tokens: list[Token], at: int) -> bool:
    """Whether it is told what conscripts do or how they are, and not that they are called up: "refused to deploy"."""
    while at < len(tokens) and tokens[at].low.endswith("ly"):
        at += 1
    return at < len(tokens) and tokens[at].low in _ACTS


_ACTS = word_set(
    """
    are were remain remained have had lack lacked refuse refused flee fled desert deserted complain complained protest
    protested ask asked say said tell told serve served live lived stay stayed went came left
    """
)
