"""Events: what a sentence says happened to the people it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.personnel.fates import GAP, FatePatterns, fates_in, succession, trigger, unreal
from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.transfers import may_transfer, transfer_ahead, transfer_behind
from conflictnotes.model import Event
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.roles import Role

__all__ = ["Happening", "find_happenings", "hand_over", "settle"]


Fates = tuple[FatePatterns, ...]  # those of which the words of a sentence may tell


class Happening(NamedTuple):
    """An event of one mention, and the offset of the words that say it."""

    mention: Mention
    event: Event
    at: int


_BEHIND = 170  # characters read before a name
_AHEAD = 150  # and after it
_WITH = deferred(
    rf"\b replac(?:ed|es|ing|e) \b (?: (?!\bwho\b) [^.;] ){{0,160}}? \b (?:with|by) \s+ {GAP} $", re.VERBOSE
)
_THEN_DIED = deferred(
    r"[\s,]*(?:who\s+)?(?:was|were)\s[^.;]{1,90}?(?:\band|,)\s+(?:later\s+|then\s+|subsequently\s+)?died\b"
)
_UNDER_ARREST = deferred(r"[\s,]*(?:[^.;]{0,90}?,)?\s*(?:under\s+(?:house\s+)?arrest|in\s+custody|into\s+custody)\b")
_SUCCEEDED_BY = deferred(rf"\b (?:replaced|succeeded) \s+ by \s+ {GAP} $", re.VERBOSE)
_DECREED = deferred(
    r"(?:^|[\d.;•*—–-]\s*|\band\s+|\bdecrees?\s+|\bdecided\s+|\border(?:s|ed)?\s+|\bhereby\s+|\bmoved\s+)to\s+$"
)
_INFINITIVE = deferred(r"\bto\s+(?:\w+ly\s+)?$")
_AUTHORITIES = word_set(
    """
    president minister king emir chancellor premier prime-minister governor sultan parliament secretary
    """
)
_DIPLOMATS = word_set("ambassador envoy consul attaché chargé d'affaires representative diplomat")
_FORMS_OF_DETENTION = frozenset({"detain", "detains", "detained", "detaining", "detention"})
_JOINT = deferred(
    r"\s*,?\s*(?:who\s[^.;]{1,120},\s*)?(?:and|or|as\s+well\s+as|,)?\s*(?:the|his|her|a|an|its|their)?\s*"
)
_CORRECTED = deferred(
    r"""
    \b (?: correct(?:ed|ion) | revised | retracted | clarified | updated ) \b [^.]{0,80} \b missing \b
    | \b missing ,? \s+ (?: not | rather\s+than ) \s+ (?: killed | dead ) \b
    | \b (?: he | she | the \s+ (?:[\w-]+\s+)?\w+ ) \s [^.;,]{0,40}? (?: survived | is\s+alive | was\s+alive ) \b
    | \b to \s+ be \s+ alive \b
    """,
    re.VERBOSE,
)


def find_happenings(mentions: Sequence[Mention]) -> list[Happening]:
    """What one sentence says happened to the people in it."""
    if not mentions:
        return []
    read = mentions[0].read
    words, moves = trigger().intersection(read.lows), may_transfer(read.lows)
    if not words and not moves and all(mention.made is None for mention in mentions):
        return []
    fates = fates_in(words)
    objects: dict[int, Happening] = {}
    subjects: dict[int, Happening] = {}
    for index, mention in enumerate(mentions):
        floor = 0
        if index and not _are_joined(mentions[index - 1], mention):
            reached = _replaces(mentions[index - 1], mention) or read.low(mentions[index - 1].last) == "'s"
            floor = 0 if reached else mentions[index - 1].end
        suffered = _as_object(mention, floor, fates, moves=moves)
        if suffered is not None:
            objects[index] = suffered
        done = _as_subject(mention, fates, moves=moves)
        if done is not None and not _inside(index, mentions):
            subjects[index] = done
        if mention.made is not None and index not in subjects:
            subjects[index] = Happening(mention, Event.APPOINTED, read.starts[mention.made])
    _share(mentions, objects, subjects)
    _share_alongside(mentions, subjects, objects)
    happenings = [*objects.values(), *subjects.values()]
    hand_over(happenings)
    return happenings


def hand_over(happenings: Sequence[Happening]) -> None:
    """Gives the role to the one of successor and predecessor of whom the words do not repeat it."""
    came = [happening.mention for happening in happenings if happening.event is Event.APPOINTED]
    went = [happening.mention for happening in happenings if happening.event is Event.REMOVED]
    if len(came) != 1 or len(went) != 1 or came[0] is went[0]:
        return
    successor, predecessor = came[0], went[0]
    if not successor.roles:
        successor.given = tuple((predecessor.read, role) for role in predecessor.roles)
    elif not predecessor.roles:
        # "Y, the finance minister, replaced X" tells what Y was before
        taken = [role for role in successor.roles[-1:] if not _held_before(successor, role)]
        predecessor.given = tuple((successor.read, role) for role in taken)


def _held_before(mention: Mention, role: Role) -> bool:
    """Whether the role stands behind the name and before a verb that says what the person became."""
    read = mention.read
    behind = read.low(role.last + (read.low(role.last) == ","))
    return role.first >= mention.last and behind in {"replaced", "replaces", "succeeded", "succeeds", "will"}


def _inside(index: int, mentions: Sequence[Mention]) -> bool:
    """Whether the person stands within another's apposition: "X, son of Y, was killed"."""
    before, mention = mentions[index - 1] if index else None, mentions[index]
    return before is not None and before.last <= mention.first and mention.last <= before.closes


def _replaces(one: Mention, other: Mention) -> bool:
    """Whether the words between two people tell of a succession: "replaced X with Y", "took over from Y"."""
    between = one.read.text[one.end : other.start].casefold()
    return bool(re.search(r"\b(?:with|by|from|in\s+place|in\s+succession|replac|succee)", between))


_NO_OBJECTS = word_set("his her he she himself herself")


def _as_object(mention: Mention, floor: int, fates: Fates, *, moves: bool) -> Happening | None:
    read = mention.read
    if read.low(mention.last) == "'s" or (mention.again and read.lows[mention.first] in _NO_OBJECTS):
        return None  # the verb is about what the person owns: "wounded X's deputy"
    start = read.starts[0]
    opens = read.starts[mention.opens + (read.low(mention.opens) == "new")]
    behind = read.text[max(start, floor, opens - _BEHIND) : opens].casefold()
    start = max(start, floor)
    if behind.rstrip().endswith("not") and behind.split()[-2:] == ["but", "not"]:
        return None
    if moves:
        ends = read.ends[mention.last - 1]
        diplomat = any(read.lows[role.head] in _DIPLOMATS for role in mention.roles)
        ahead = read.text[ends : min(ends + _AHEAD, read.ends[-1])].casefold()
        moved = transfer_behind(behind, ahead, diplomat=diplomat)
        if moved is not None:
            return Happening(mention, moved, opens)
    replaced = "replac" in behind or "succeeded" in behind
    if (replaced and (_WITH.search(behind) or _SUCCEEDED_BY.search(behind))) or _named_instead(mention, behind):
        return Happening(mention, Event.APPOINTED, opens)
    said = _last_said(fates, behind)
    if said is None:
        return None
    at, event, word = said
    return Happening(mention, _detained(event, word, mention), max(start, opens - _BEHIND) + at)


def _last_said(fates: Fates, behind: str) -> tuple[int, Event, str] | None:
    """The last word before a name that says what was done to the person, with its place and what it says."""
    best: tuple[int, Event, str] | None = None
    for patterns in fates:
        for found in patterns.object_.finditer(behind):
            group = found.lastgroup or "verb"
            at = found.start(group)
            if best is not None and at <= best[0]:
                continue
            if group in {"verb", "noun"} and not _real(behind[:at]):
                continue
            if group == "verb" and _AUXILIARY.search(behind[:at]):  # "X has been sacked and Y detained"
                continue
            best = (at, patterns.event, found[group])
    return best


_NAMED = deferred(rf"\b(?:(?:and|or)\s+(?:then\s+|instead\s+)?name[ds]|naming)\s+{GAP}$", re.VERBOSE)
_NAMES = deferred(rf"\bnam(?:es|ed|ing)\s+{GAP}$", re.VERBOSE)
_TO_A_POST = deferred(
    r"""
    (?: ,\s[^,.;]{1,60}(?=,) )? ,? \s+ (?: to \s+ (?: lead | head | command | replace | succeed | run ) \b
              | as \s+ (?:(?:his|her|its|the|their)\s+)? (?:acting|new|next|interim|deputy|chief|head|commander) \b )
    """,
    re.VERBOSE,
)
_INSTEAD = deferred(
    r",?\s+(?:in\s+(?:his|her|their|its)\s+(?:stead|place)|as|to\s+(?:the|replace|head|lead|succeed))\b"
)
_COMING = deferred(r"\b(?:next|new|possible|potential|alleged|planned|future|eventual)\b")
_WISHED = deferred(
    r"\b(?:order(?:ed|s|ing)?|demand(?:ed|s|ing)?|plan(?:s|ned)?|plott(?:ed|ing)|seek(?:s|ing)?|sought|urg(?:ed|ing)|for)\s+$"
)
_IDENTIFIED = deferred(r"\s+(?:in|among|by|on|after)\b")  # "was named in a notice"
_IS_THE_DOER = deferred(r"\s+of\b")  # "X's capture of the town", "X's appointment of Y"
_AUXILIARY = deferred(r"\b(?:been|was|were|being|is|are)\s+(?:\w+ly\s+)?$")
_GAPPED = deferred(r"\b(?:been|was|were)\s[^.;]{1,80}(?:\band|,)\s+(?:the\s+)?$")
_FREED = deferred(r"\b(?:dismissed|suspended|removed|sacked|fired|relieved|ousted|replaced)\b")


def _named_instead(mention: Mention, behind: str) -> bool:
    """Whether "named" means an appointment here: "dismissed X and named Y", "naming Y in his stead"."""
    read = mention.read
    if read.low(mention.opens - 1) in {"named", "names"} and any(role.first >= mention.last for role in mention.roles):
        return True
    if "nam" not in behind:
        return False
    if _TO_A_POST.match(read.text, read.ends[mention.closes - 1], read.ends[-1]) and _NAMES.search(behind):
        return True
    if not _NAMED.search(behind):
        return False
    if _INSTEAD.match(read.text, read.ends[mention.closes - 1], read.ends[-1]):
        return True
    return _FREED.search(read.text[read.starts[0] : read.starts[mention.opens]].casefold()) is not None


def _real(before: str) -> bool:
    """Whether what is said after these words is said to have happened."""
    if unreal().search(before[-60:]):
        return False
    return not (_INFINITIVE.search(before) and not _DECREED.search(before) and "replace" not in before)


def _detained(event: Event, word: str, mention: Mention) -> Event:
    """Detained soldiers are captured, others arrested."""
    return Event.CAPTURED if event is Event.ARRESTED and word in _FORMS_OF_DETENTION and mention.rank else event


def _as_subject(mention: Mention, fates: Fates, *, moves: bool) -> Happening | None:
    if mention.read.low(mention.opens - 1) in {"whether", "if"}:
        return None
    done = _done(mention, fates, moves=moves)
    return None if done is None or _is_denied(mention) else done


def _done(mention: Mention, fates: Fates, *, moves: bool) -> Happening | None:
    """What the words behind a person say of them."""
    read = mention.read
    for edge in dict.fromkeys((mention.last, mention.hidden or mention.last, mention.closes)):
        begin = read.ends[edge - 1]
        ahead = read.text[begin : min(begin + _AHEAD, read.ends[-1])].casefold()
        if mention.again and read.lows[mention.first] in {"his", "her"}:
            ahead = f"'s{ahead}"
            begin -= 2
        if ("arrest" in ahead or "custody" in ahead) and _UNDER_ARREST.match(ahead):
            return Happening(mention, Event.ARRESTED, begin)
        if "died" in ahead and _THEN_DIED.match(ahead):
            return Happening(mention, Event.KILLED, begin)
        found = _suffered(mention, ahead, begin, fates) or _succeeded(mention, ahead, begin)
        if found is not None:
            return found
        moved = transfer_ahead(ahead, soldier=mention.rank is not None) if moves else None
        if moved is not None:
            return Happening(mention, moved, begin)
    return None


def _behind(mention: Mention) -> str:
    """The words of the sentence before a person."""
    read = mention.read
    opens = read.starts[mention.opens]
    return read.text[max(read.starts[0], opens - _BEHIND) : opens].casefold()


_FEARED = deferred(r"\b(?:fear(?:s|ed)?|hop(?:es|ed)|doubt(?:s|ed))\s+(?:that\s+)?$")
_DENIED = deferred(
    r"\b(?:den(?:y|ied|ies|ying)|refut\w+|reject\w+|dismiss\w+|debunk\w+)\b[^.;]{0,120}\bthat\s+(?:[\w’'-]+\s+){0,3}$"
)


def _is_denied(mention: Mention) -> bool:
    """Whether the clause about the person is what somebody denies: "denied reports that X had been captured"."""
    behind = _behind(mention)
    return _FEARED.search(behind) is not None or _DENIED.search(behind) is not None


def _suffered(mention: Mention, ahead: str, begin: int, fates: Fates) -> Happening | None:
    if " whom " in ahead and (done := _appointed_by(ahead, fates)):
        return Happening(mention, done[0], begin + done[1])
    for patterns in fates:
        for pattern in (patterns.passive, patterns.own, patterns.possessed):
            found = pattern.match(ahead)
            if found is None:
                continue
            group = found.lastgroup or "verb"
            said = ahead[: found.start(group)]
            if found[group] == "named" and _IDENTIFIED.match(ahead, found.end()):
                continue
            if pattern is patterns.possessed and not _is_of_the_person(mention, ahead, found):
                continue
            if group == "gapped" and not _GAPPED.search(_behind(mention)):
                continue
            if re.search(r"\bwill\b", said) and patterns.event not in {Event.APPOINTED, Event.REMOVED}:
                continue
            if re.search(
                r"\b(?:not|never|may|might|could|would|should|probably|possibly|likely|nearly|almost)\b", said
            ):
                continue
            return Happening(mention, _detained(patterns.event, found[group], mention), begin + found.start(group))
    return None


def _is_of_the_person(mention: Mention, ahead: str, found: re.Match[str]) -> bool:
    """Whether "X's arrest" is X's: not what X does ("X's capture of the town"), what comes or what somebody wishes."""
    noun = found["verb"]
    if noun == "loss" or (_IS_THE_DOER.match(ahead, found.end()) and noun != "death"):
        return False
    return not _COMING.search(found[0]) and not _WISHED.search(_behind(mention))


def _appointed_by(ahead: str, fates: Fates) -> tuple[Event, int] | None:
    """The event in ", a blogger whom the president appointed to the council"."""
    for patterns in fates:
        found = patterns.whom.match(ahead)
        if found is not None:
            return patterns.event, found.start("verb")
    return None


def _succeeded(mention: Mention, ahead: str, begin: int) -> Happening | None:
    """The subject of "replaced Y" takes the post, unless it is the authority that fills it."""
    found = succession().match(ahead)
    if found is None:
        return None
    read = mention.read
    heads = {read.lows[role.head] for role in mention.roles if role.last <= mention.first}
    known = read.kinds[mention.last - 1] & Is.LEADER
    if re.search(r"\bwith\b", ahead) or ((known or heads & _AUTHORITIES) and not any(head in ahead for head in heads)):
        return None
    return Happening(mention, Event.APPOINTED, begin + found.start("verb"))


def _share(mentions: Sequence[Mention], objects: dict[int, Happening], subjects: dict[int, Happening]) -> None:
    """Gives people joined by "and" the event of the one that the verb stands beside."""
    for index in range(1, len(mentions)):
        if (
            index - 1 in objects
            and index not in objects
            and index not in subjects
            and _are_joined(mentions[index - 1], mentions[index])
        ):
            before = objects[index - 1]
            objects[index] = Happening(mentions[index], before.event, before.at)
    for index in range(len(mentions) - 2, -1, -1):
        if (
            index + 1 in subjects
            and index not in objects
            and index not in subjects
            and _are_joined(mentions[index], mentions[index + 1])
        ):
            after = subjects[index + 1]
            subjects[index] = Happening(mentions[index], after.event, after.at)


_ALONGSIDE = deferred(
    r"\b(?:along\s+with|together\s+with|alongside)\s+(?:(?:the|his|her|a|an|another)\s+)?(?:\w+\s+){0,2}$"
)


def _share_alongside(
    mentions: Sequence[Mention], subjects: dict[int, Happening], objects: dict[int, Happening]
) -> None:
    """Gives "along with Y" the event of the person before."""
    for index in range(1, len(mentions)):
        before = subjects.get(index - 1)
        if before is None or index in subjects or index in objects:
            continue
        mention = mentions[index]
        behind = mention.read.text[before.at : mention.read.starts[mention.opens]].casefold()
        if _ALONGSIDE.search(behind):
            subjects[index] = Happening(mention, before.event, before.at)


def _are_joined(one: Mention, other: Mention) -> bool:
    read = one.read
    between = read.text[read.ends[one.closes - 1] : read.starts[other.opens]] if other.opens >= one.closes else "?"
    if "and" not in between:  # a comma alone joins names of a list, not "X, 41, the governor, Y"
        return between.strip() == ","
    return _JOINT.fullmatch(between) is not None


_ORDER = (Event.KILLED, Event.CAPTURED, Event.ARRESTED, Event.WOUNDED, Event.APPOINTED, Event.REMOVED)


def settle(happenings: Sequence[Happening], text_after: str) -> Happening | None:
    """The one event of a person: the gravest; dismissed and appointed elsewhere is appointed.

    What is told where the full name stands comes first; behind it reports recount what was before.  A death that the
    next words take back ("corrected to missing") is none.
    """
    first = _gravest([happening for happening in happenings if not happening.mention.again], text_after)
    again = [happening for happening in happenings if happening.mention.again]
    if first is None:
        return _gravest(again, text_after)
    if first.event is Event.REMOVED:
        return next((happening for happening in again if _comes_next(happening)), first)
    return first


def _comes_next(happening: Happening) -> bool:
    """Whether words after a dismissal say what the person becomes: "He will become ambassador"."""
    return happening.event is Event.APPOINTED and happening.mention.made is not None


def _gravest(happenings: Sequence[Happening], text_after: str) -> Happening | None:
    for event in _ORDER:
        for happening in happenings:
            if happening.event is event:
                if event is Event.KILLED and _CORRECTED.search(text_after.casefold()):
                    continue
                return happening
    return None
