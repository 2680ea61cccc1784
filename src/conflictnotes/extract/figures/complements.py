"""The second piece of a verb that stands behind its object: "took 30 men prisoner", "shot six jets down"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import Deed, verb_at
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["COMPLEMENT_STARTS", "complement", "done_by"]

# What stands behind the object of a verb in two pieces: "took 30 men prisoner", "shot six jets down".
_COMPLEMENTS: dict[tuple[str, ...], str] = {
    ("prisoner",): "captured", ("captive",): "captured", ("hostage",): "captured", ("into", "custody"): "captured",
    ("out", "of", "action"): "damaged", ("out", "of", "service"): "damaged",
    ("out", "of", "use"): "damaged", ("out", "of", "commission"): "damaged", ("out", "of", "order"): "damaged",
    ("engulfed", "in", "flames"): "destroyed",
    ("on", "fire"): "destroyed", ("ablaze",): "destroyed", ("alight",): "destroyed", ("in", "ruins"): "destroyed",
    ("in", "flames"): "destroyed", ("beyond", "repair"): "destroyed", ("beyond", "recovery"): "destroyed",
    ("in", "captivity"): "captured", ("in", "custody"): "captured", ("in", "detention"): "captured",
    ("under", "arrest"): "captured", ("in", "hospital"): "wounded",
    ("inoperable",): "damaged", ("inoperative",): "damaged", ("unusable",): "damaged", ("unserviceable",): "damaged",
    ("combat", "ineffective"): "damaged", ("combat", "incapable"): "damaged", ("hors", "de", "combat"): "damaged",
    ("as", "trophies"): "captured", ("as", "booty"): "captured", ("as", "spoils"): "captured",
}  # fmt: skip
_PARTICLES = {
    "down": ("shot_down", word_set("shot shoot shoots shooting brought bring brings bringing took take taking")),
    "alive": ("captured", word_set("took take taking taken takes captured capturing")),
    "away": ("captured", word_set("took take taking taken takes led leading marched hauled dragged driving drove")),
    "home": ("exchanged", word_set("brought bring brings bringing sent send sends flew fly got get gets")),
    "go": ("exchanged", word_set("let lets letting")),
    "behind": ("lost", word_set("left leave leaves leaving")),
    "up": ("destroyed", word_set("blew blow blows blowing")),
}
COMPLEMENT_STARTS = frozenset(words[0] for words in _COMPLEMENTS)
_LONGEST_COMPLEMENT = 3
_VERB_REACH = 9


def complement(tokens: list[Token], index: int) -> Deed | None:
    """The second piece of a verb that the counted stand inside: "took 30 men prisoner"."""
    for size in range(1, _LONGEST_COMPLEMENT + 1):
        outcome = _COMPLEMENTS.get(tuple(token.low for token in tokens[index : index + size]))
        if outcome is not None:
            return Deed(outcome, "harms", index)
    if tokens[index].low in _PARTICLES:
        outcome, verbs = _PARTICLES[tokens[index].low]
        if any(token.low in verbs for token in tokens[max(0, index - _VERB_REACH) : index]):
            return Deed(outcome, {"exchanged": "trades", "lost": "suffers"}.get(outcome, "harms"), index)
    return None


_PRONOUNS = word_set("it they he she we")
_HAVE = word_set("had has have")
_DOES = word_set("uses harms")


def done_by(tokens: list[Token], index: int, lex: Lexicon) -> Deed | None:
    """The verb of a clause whose object stands before it: "the 900 troops it deployed", "30 drones Quay had sent"."""
    at = index + (tokens[index].low in {"that", "which"})
    if at >= len(tokens) or not (tokens[at].low in _PRONOUNS or (tokens[at].text,) in lex.parties):
        return None
    at += 1
    at += at < len(tokens) and tokens[at].low in _HAVE
    found = verb_at(tokens, at, lex)
    if found is None or not found[0].outcome or not found[0].finite or found[0].role not in _DOES:
        return None
    behind = tokens[at + found[1]] if at + found[1] < len(tokens) else None
    free = behind is None or not behind.is_word or behind.low in _GOES_ON
    return Deed(found[0].outcome, found[0].role, at) if free and (behind is None or behind.number < 0) else None


_GOES_ON = word_set("in on at to against over from since during last this overnight and but were was have had for near")
