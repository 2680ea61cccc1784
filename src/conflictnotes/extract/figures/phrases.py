"""The words of a noun phrase: where it begins, its head, and the reasons to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.classes import model_class, names_people
from conflictnotes.extract.figures.grammar import MOST_WORDS, STOP, ends_clause, is_plural, stops
from conflictnotes.extract.figures.tails import past_abbreviation
from conflictnotes.extract.figures.tokens import QUOTES

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["phrase_at"]


def phrase_at(  # noqa: C901, PLR0912 - one pass over the words with the reasons to stop
    tokens: list[Token], at: int, lex: Lexicon, *, single: bool, loose: bool
) -> tuple[int, int, int]:
    """``(first, last, after)`` of the phrase at ``at``; first is -1 where there is none."""
    first = head = -1
    index = at
    while index < len(tokens) and index - at < MOST_WORDS:
        token = tokens[index]
        if token.text in QUOTES:
            index += 1
            continue
        if (
            token.text == ","
            and first >= 0
            and head < 0
            and _is_adjective(tokens[index - 1].low)
            and tokens[index - 1].low not in lex.states  # "five missing, officials said"
            and not _is_list(tokens, index)
        ) or (token.text == "," and first >= 0 and head < 0 and _lists_kinds(tokens, index, lex)):
            index += 1
            continue
        if token.text == "," and first >= 0 and head < 0 and _opens_series(tokens, index, lex):
            index += 1 + (tokens[index + 1].low == "and")
            continue
        if first >= 0 and head < 0 and _joins_adjectives(tokens, index, lex):
            index = _past_brackets(tokens, index) if token.text == "(" else index + 1
            continue
        if not token.is_word or (
            stops(token) and not (index == at and _is_noun_here(tokens, index, lex, single=single))
        ):
            break
        low = token.low
        if loose and index == first + 1 and tokens[first].low in _STRICKEN and low not in lex.heads:
            head = first  # "nineteen of the wounded underwent surgery"
            break
        raid = lex.heads.get(low) == "attack" and ends_clause(tokens, index + 1)  # "one missile strike"
        member = single and (raid or (low,) not in lex.verbs)  # "one police officer", "one air defense brigade"
        member = member and (low in lex.heads or (low not in lex.states and _precedes_head(tokens, index, lex)))
        if head >= 0 and not member and not _carries_on(tokens, index, lex):
            break
        if low not in lex.heads and _is_predicate(tokens, index, lex, first=index == at):
            break
        if low.endswith("ly") and head < 0:
            index += 1
            first = index - 1 if first < 0 else first
            continue
        if first < 0:
            first = index
        if (
            (
                is_plural(low, lex)
                and low not in lex.models
                and not (low in _ATTRIBUTIVE and _leads_to_plural(tokens, index + 1, lex))
                and not (single and index == at and low not in lex.plurals)
                and not (token.text.isupper() and low not in lex.plurals and _joins_adjectives(tokens, index + 1, lex))
            )
            or token.text in lex.peoples
            or (index > at and low[-1] == "s" and low[:-1].isdigit() and model_class(tokens[index - 1].low, lex))
            or (single and low not in lex.states and (low in lex.heads or model_class(low, lex)))
            or (
                (model_class(low, lex) or names_people(token, lex))
                and low not in lex.states
                and (
                    ends_clause(tokens, index + 1)
                    or _are_killed(tokens, index, lex)
                    or _is_mark(tokens, index + 1, lex)
                    or _is_handed(tokens, index + 1, lex)
                )
                and not _joins_adjectives(tokens, index + 1, lex)
                and not _opens_series(tokens, index + 1, lex)
            )
        ):
            head = index
            if _is_mark(tokens, index + 1, lex):
                head = index = index + 1  # "18 Leopard 2A6"
        index += 1
    if head < 0 and first >= 0 and _is_stricken(tokens, first, index, lex):
        head = index - 1
    if head < 0 and loose and first >= 0:
        head = _before_verb(tokens, first, index - 1, lex)
    if head < 0 and single and first >= 0 and _noun_like(tokens, first, index, lex):
        head = index - 1
        while head > first and not tokens[head].is_word:
            head -= 1
    if head < 0 or first < 0:
        return -1, -1, at
    return first, head, head + 1


def _before_verb(tokens: list[Token], first: int, last: int, lex: Lexicon) -> int:
    """The end of a phrase without a plural, before a plain past tense: "60 percent of the brigade deserted"."""
    while last > first and tokens[last].low.endswith("ed") and tokens[last].low not in lex.states:
        last -= 1
    return last


_ADJECTIVES_AHEAD = 4


def _precedes_head(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    if index + 1 >= len(tokens) or not tokens[index + 1].is_word:
        return False
    phrase = " ".join(token.low for token in tokens[index : index + 3])
    return tokens[index + 1].low in lex.heads or phrase in lex.heads


_LONGEST_BRACKETS = 4


def _past_brackets(tokens: list[Token], index: int) -> int:
    """Past "(MLRS)" or the long form of the name before: "three ZXQ (Reserve Corps) detachments"."""
    for step in range(index + 1, min(index + 2 + _LONGEST_BRACKETS, len(tokens))):
        if tokens[step].text == ")":
            return step + 1 if step > index + 2 else past_abbreviation(tokens, index)
        if not tokens[step].is_word or not tokens[step].text[0].isupper():
            return index
    return index


def _lists_kinds(tokens: list[Token], comma: int, lex: Lexicon) -> bool:
    """Whether singular words that "and" joins describe one plural: "nine oil, gas and rail depots"."""
    joined = False
    for token in tokens[comma + 1 : comma + 1 + _KINDS_AHEAD]:
        if token.low == "and":
            joined = True
        elif not token.is_word or stops(token) or (token.low,) in lex.verbs or token.low in lex.states:
            return False
        elif token.low in lex.plurals:
            return joined
    return False


_KINDS_AHEAD = 5  # words


def _joins_adjectives(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether "and" or a short form in brackets stands before the head: "strike and decoy drones"."""
    at = index + 1
    if index >= len(tokens):
        return False
    if tokens[index].text == "(":
        at = _past_brackets(tokens, index)
        if at == index:
            return False
    elif tokens[index].low != "and":
        return False
    for step in range(at, min(at + _ADJECTIVES_AHEAD, len(tokens))):
        token = tokens[step]
        if step == at and token.low == "other":
            continue
        other = step == at and token.text[0].isupper() and tokens[index - 1].low in lex.states
        verb = (token.low,) in lex.verbs and token.low not in lex.plurals
        # not "20 dead and Ostian losses at 40", "nine dead and many people hurt"
        if not token.is_word or stops(token) or verb or other or (step == at and token.low in _MANY):
            return False
        if token.low in lex.plurals and token.low not in lex.states:
            return True
    return False


def _opens_series(tokens: list[Token], comma: int, lex: Lexicon) -> bool:
    """Whether a comma goes on with names or adjectives of one plural: "60 Shahed-type, Kh-type, and other drones"."""
    at = comma
    while at + 2 < len(tokens) and tokens[at].text == "," and at - comma < _LONGEST_SERIES:
        if tokens[at + 1].low == "and":
            return _joins_adjectives(tokens, at + 1, lex)
        token = tokens[at + 1]
        if not token.is_word or not (token.text[0].isupper() or "-" in token.low) or is_plural(token.low, lex):
            return False
        at += 2
    return at > comma and at < len(tokens) and _joins_adjectives(tokens, at, lex)


_MANY = frozenset({"many", "several", "some", "scores", "dozens", "hundreds", "most", "few"})
_LONGEST_SERIES = 10  # tokens


_STRICKEN = frozenset({"dead", "wounded", "injured", "missing"})


def _is_stricken(tokens: list[Token], first: int, end: int, lex: Lexicon) -> bool:
    """Whether the phrase names whose dead they are: "3,400 Ethiopian dead"."""
    named = end - first > 1 and tokens[end - 1].low in _STRICKEN
    return named and (tokens[end - 2].text,) in lex.adjectives


def _are_killed(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether a headline tells what befell the named: "60 Hezbollah killed", but in "60 Sudanese dead" not."""
    after = tokens[index + 1].low
    return tokens[index].text[0].isupper() and after in lex.states and after not in _STRICKEN


def _is_mark(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether a mark with a digit belongs to the model's name and ends the phrase: "2A6", "2000-5"."""
    if index >= len(tokens) or tokens[index].number >= 0 or not tokens[index].text[0].isdigit():
        return False
    return model_class(tokens[index - 1].low, lex) is not None and ends_clause(tokens, index + 1)


def _is_handed(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether a participle says what becomes of a model's pieces: "49 Abrams pledged, 31 T-72 delivered"."""
    if tokens[index].low not in _HANDED or model_class(tokens[index - 1].low, lex) is None:
        return False
    return ends_clause(tokens, index + 1)


_HANDED = frozenset({"pledged", "promised", "delivered", "ordered", "donated", "supplied", "sent", "destroyed", "lost"})
_TOLD = frozenset({"reported", "claimed", "confirmed", "announced", "recorded", "denied", "stated"})
_VERY = frozenset({"very", "too"})


def _is_noun_here(tokens: list[Token], index: int, lex: Lexicon, *, single: bool) -> bool:
    """Whether a word that is mostly a verb belongs to the noun: "90 reported deaths", "170 remains were found"."""
    if tokens[index].low != "remains":
        return _is_told(tokens, index, lex)
    behind = [token.low for token in tokens[index + 1 : index + 3]]
    return not single and (not behind or behind[0] in _BEHIND_REMAINS or (behind[0] == "of" and behind[1:] != ["the"]))


_BEHIND_REMAINS = frozenset({",", ".", ";", ":", ")", "were", "have", "had", "are", "and", "from", "found", "to", "so"})


def _is_told(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether a participle of saying describes the plural behind it: "90 reported deaths", "two very old tanks"."""
    if tokens[index].low not in _TOLD | _VERY:
        return False
    for at in range(index + 1, min(index + 4, len(tokens))):
        if not tokens[at].is_word or stops(tokens[at]) or tokens[at].low in lex.states:
            return False
        if tokens[at].low in lex.plurals:
            goes_on = ends_clause(tokens, at + 1) or tokens[at + 1].low.endswith("ing")
            return tokens[index].low in _VERY or goes_on
    return False


def _is_predicate(tokens: list[Token], index: int, lex: Lexicon, *, first: bool) -> bool:
    """Whether an outcome verb at ``index`` goes on with the clause instead of describing what follows it."""
    low = tokens[index].low
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if (low, following) in lex.verbs:
        return True  # "sustained injuries"
    verb = lex.verbs.get((low,))
    if verb is None or (first and low.endswith("s") and low in lex.counted):
        return False  # "11 murders"
    incidents = following in lex.plurals and (
        verb.gerund or not (verb.participle or low.endswith("s")) or low in {"mass", "burns"}
    )  # "shooting incidents", "kidnap victims"
    if incidents or (first and verb.gerund and _plural_behind(tokens, index + 1, lex)):
        return False  # "ten operating T-80BV tanks"
    if not verb.participle and not first:
        return ends_clause(tokens, index + 1)  # "multiple launch rocket systems"
    if low == "abandoned" and not ends_clause(tokens, index + 1):
        return False  # "four abandoned tanks"
    return verb.role in {"suffers", "befalls"} or not verb.participle or ends_clause(tokens, index + 1)


def _plural_behind(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether a name or an adjective and a plural end the phrase that begins at ``index``."""
    if index + 1 >= len(tokens) or not tokens[index].is_word or stops(tokens[index]):
        return False
    named = tokens[index].text[0].isupper() or _is_adjective(tokens[index].low)
    return named and tokens[index + 1].low in lex.plurals


def _noun_like(tokens: list[Token], first: int, end: int, lex: Lexicon) -> bool:
    """Whether an unknown singular can be a noun: no verb form, and not the whole of a clause."""
    low = tokens[first].low
    return end > first and not low.endswith(("ed", "ing", "ly")) and low not in lex.states and (low,) not in lex.verbs


def _is_adjective(low: str) -> bool:
    return "-" in low or low.endswith(("ed", "ing", "al", "ive", "ous", "ic", "ary", "ble", "ful", "an"))


def _is_list(tokens: list[Token], comma: int) -> bool:
    """Whether the comma begins a new member of a list instead of a second adjective."""
    following = tokens[comma + 1 : comma + 2]
    return not following or not following[0].is_word or following[0].low in STOP


def _carries_on(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether a word behind a plural belongs to the phrase: "special forces soldiers", "arms depots"."""
    low = tokens[index].low
    if (low,) in lex.verbs and low not in lex.plurals:
        return False
    if low in lex.plurals and low not in {"dead", "wounded", "injured", "missing", "killed", "captured"}:
        return True
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if (f"{tokens[index - 1].low} {low} {following}") in lex.heads:
        return True  # "infantry fighting vehicles"
    return low in lex.heads and following in lex.plurals and low not in lex.states


# Collectives that as well describe: "four military medics", "six police dog handlers".
_ATTRIBUTIVE = frozenset({"military", "police", "artillery", "infantry", "ammunition", "aircraft", "crew", "militia"})
_WORDS_TO_PLURAL = 3


def _leads_to_plural(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether plain words end in a plural: the "construction workers" of "900 military construction workers"."""
    for token in tokens[index : index + _WORDS_TO_PLURAL]:
        if not token.is_word or not token.text[0].islower() or stops(token) or token.low in lex.states:
            return False
        if is_plural(token.low, lex):
            return True
        if (token.low,) in lex.verbs or (token.low.endswith(("ed", "ly")) and token.low != "supply"):
            return False
    return False
