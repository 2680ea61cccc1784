"""Which parties a passage names, and how often: a doubtful form counts where the passage makes it plain."""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.mentions import is_nationality, plain_form
from conflictnotes.extract.figures.spots import ground_names
from conflictnotes.vocabulary.parties import FOES
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.regions import HOMES

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon

__all__ = ["Roster"]

# A capitalized word or dotted capitals ("U.S."), but no later part of a place's name: "Villa do Quay".
_CAPITAL = deferred(r"[A-Z](?:(?:\.[A-Z]){1,3}\.|(?<! d[aeo] .)[\w’'-]*)")
# A name's short form in brackets; behind a dateline's town they hold an agency.
_GROUP_DEFINED = deferred(r"\(([A-Z][A-Za-z0-9-]{1,9})\)(?!\s*[–—-])")
# A side with forces of its own takes part in the war; a capital may only host the talks.
_ARMED = deferred(
    r"(?P<side>[A-Z][\w’'-]{0,40}+)\s++(?:[a-z]++\s++)?(?:forces|troops|soldiers|army|Army|military|servicemen|fighters|drones|missiles|strikes?|"
    r"attacks?|artillery|aircraft|warplanes|airstrikes?|MoD|General\s+Staff|Defen[cs]e\s+Ministry|Ministry\s+of\s+Defen[cs]e|navy|Navy)\b"
)
_OWNED = deferred(r"(?P<side>[A-Z][\w’'-]{0,40})\s+(?P<first>[a-z][a-z-]*)(?:\s+(?P<second>[a-z][a-z-]*))?")
# A person with a given name that is a side's, too: "Dr Karen Orr", no "Karen National Union".
_GIVEN_NAME = deferred(
    r"\b(Karen|Israel|Jordan|Chad|Georgia|Kenya|Amal|Aman)\s"
    r"(?!(?:National|Defen[cs]e|Air|Army|Armed|Navy|Police|State|Prison|Security|Ministry|Foreign|Border|Katz|Liberation"
    r"|Human|Peace|Day|Time|River|Valley|Basin|Movement)\b)[A-Z][a-z]+[’'a-z-]*\b(?!\s(?:Army|Forces|Brigade|Corps))"
)
# A capital that speaks or acts is a state, whatever else bears its name.  It opens with what stands before the name, to
# which the engine skips; the text is given with a line break before it.
_ACTS = deferred(
    r"""
    [.;:!?”"'\n] (?: (?<=\n) | (?<!\n) \s+ ) (?P<side>[A-Z][\w’'-]{0,40}+) \s++
    (?:said|says|told|denied|denies|rejected|confirmed|acknowledged|admitted|announced|sent|keeps|kept|has|had|wants|wanted
      |lost|killed|captured|seized|launched|deployed|attacked|withdrew|fired|destroyed
      |accused|answered|claims|claimed|lists|listed|disputes|warned|pledged|vowed|insists|insisted|gave|put|puts) \b
    """,
    re.VERBOSE,
)
_ARMED_WEIGHT = 2
_WORD = 30  # characters in which the word before a side stands
_LONGEST_ABBREVIATION = 5


class Roster:
    """The parties that a passage names, counted once when first asked for."""

    def __init__(self, text: str, lex: Lexicon) -> None:
        self._text = text
        self.lexicon = lex

    @functools.cached_property
    def trusted(self) -> frozenset[str]:
        """Parties named by a form of which there is no doubt, or by one that the passage explains in brackets."""
        return frozenset(self.counted)

    @functools.cached_property
    def ranked(self) -> list[str]:
        """The parties of the passage, the one most often named first."""
        return [key for key, _ in sorted(self.counted.items(), key=lambda pair: (-pair[1], pair[0]))]

    @functools.cached_property
    def armed(self) -> frozenset[str]:
        """The parties whose forces the passage names."""
        parties = self.lexicon.parties
        return frozenset(parties[word,] for word in self._with_forces if (word,) in parties)

    @functools.cached_property
    def counted(self) -> Counter[str]:
        """How often each party is named; a name before its forces counts thrice."""
        lex, words, armed = self.lexicon, self._words(), self._with_forces
        acting = set(map(plain_form, _ACTS.findall(f"\n{self._text}")))
        explained = acting | set(_GROUP_DEFINED.findall(self._text))
        counted: Counter[str] = Counter()
        for word, times in words.items():
            form = word.title() if len(word) > _LONGEST_ABBREVIATION and word.isupper() else word
            if times and form in lex.leaders:
                counted[lex.leaders[form]] += times
            if form not in lex.party_starts or not times:
                continue
            key = lex.parties.get((form,))
            sure = (form,) not in lex.doubtful or is_nationality((form,), lex)
            alone = times == 1 or (form.isupper() and key not in lex.groups)  # "AFP" is an agency, too
            certain = sure or form in explained or not alone or armed[word] > 0
            if key is not None and certain:
                counted[key] += times + _ARMED_WEIGHT * armed[word]
        for word, times in words.items():
            form = word.title() if len(word) > _LONGEST_ABBREVIATION and word.isupper() else word
            if times and form in lex.long_forms:
                self._count_long(form, words, counted)
        self._count_foes(words, counted)
        return +counted

    @functools.cached_property
    def _with_forces(self) -> Counter[str]:
        """How often each capitalized word stands before forces."""
        return Counter(map(plain_form, _ARMED.findall(self._text)))

    @functools.cached_property
    def _pairs_with_forces(self) -> Counter[str]:
        """How often each two words stand before forces: "South Sudanese" troops are not Sudanese ones."""
        text = self._flat
        before = (
            (match["side"], text[max(0, match.start() - _WORD) : match.start()]) for match in _ARMED.finditer(text)
        )
        return Counter(f"{words.split()[-1]} {side}" for side, words in before if words.strip())

    def _words(self) -> dict[str, int]:
        """How often each capitalized word stands in the text, not as the name of waters or land."""
        words: dict[str, int] = {}
        for written, times in Counter(_CAPITAL.findall(self._text)).items():
            word = plain_form(written) if "'" in written or "’" in written else written
            words[word] = words.get(word, 0) + times
        for word in (*ground_names(self._text), *_GIVEN_NAME.findall(self._text)):
            if word in words:
                words[word] -= 1
        return words

    def of_shared(self, words: tuple[str, ...], key: str) -> str:
        """Of the parties that share a form, the one that the passage names otherwise, or whose country it names."""
        others = self.lexicon.shared.get(words, ())
        named = (one for rank in self.ranked for one in others if rank in {one, HOMES.get(one)})
        return next((one for one in named if self._is_named_otherwise(one)), key)

    def _is_named_otherwise(self, key: str) -> bool:
        """Whether a form stands in the passage that the party shares with none, or the name of its country."""
        rows = (party for one in (key, HOMES.get(key, "")) for party in self.lexicon.by_key.get(one, ()))
        forms = (form for party in rows for form in (*party.adjectives, *party.names, *party.people))
        return any(form in self._flat for form in forms if tuple(form.split()) not in self.lexicon.shared)

    @functools.cached_property
    def _flat(self) -> str:
        """The text with every white space a blank."""
        plain = self._text.replace("\n\n", " ")
        for blank in "\n\r\t\u00a0\u202f\u2009":  # several times faster than to split at any white space
            plain = plain.replace(blank, " ")
        return plain if "  " not in plain else " ".join(plain.split())

    def _count_foes(self, words: dict[str, int], counted: Counter[str]) -> None:
        """Count a doubtful form where the passage names its foe: "RSF" beside Sudan's army, "Congo" beside M23."""
        lex = self.lexicon
        doubtful = [(word, key) for word in words if (key := lex.parties.get((word,))) and key not in counted]
        lands = self._lands(words) if any(word.isupper() and key in HOMES for word, key in doubtful) else set()
        for word, key in doubtful:
            foes = FOES.get(key, ())
            if key in HOMES and HOMES[key] in lands and word.isupper():
                counted[key] += words[word]  # "KIA" beside Kachin State
                continue
            if any(counted[foe] for foe in foes) or any(key in FOES.get(group, ()) for group in counted):
                counted[key] += words[word]

    @functools.cached_property
    def homeland(self) -> str | None:
        """The state of whose regions and towns the passage names most, not as those from where something came."""
        words, places = self._words(), self.lexicon.places
        lands: Counter[str] = Counter()
        for name in places:
            if name[0] in words:
                phrase = " ".join(name)
                lands[places[name]] += self._flat.count(phrase) - self._flat.count(f"from {phrase}")
        return next((key for key, times in lands.most_common(1) if times), None)

    @functools.cached_property
    def owners(self) -> dict[str, set[str]]:
        """Whose each kind of thing is said to be, wherever a side stands before it."""
        owners: dict[str, set[str]] = {}
        for match in _OWNED.finditer(self._text):
            key = self.lexicon.parties.get((plain_form(match["side"]),))
            if key is not None and key in self.trusted:
                for word in (match["first"], match["second"]):
                    owners.setdefault(word or "", set()).add(key)
        return owners

    def _lands(self, words: dict[str, int]) -> set[str]:
        """The states of whose regions the passage names one."""
        places = self.lexicon.places
        named = (name for name in places if name[0] in words and (len(name) == 1 or " ".join(name) in self._flat))
        return {places[name] for name in named}

    def _count_long(self, first: str, seen: dict[str, int], counted: Counter[str]) -> None:
        """Count the forms of several words that begin with ``first``, and uncount the other parties' words in them."""
        for form in self.lexicon.long_forms[first]:
            times = self._flat.count(form.phrase) if seen.keys() >= form.names else 0
            if not times or form.words in self.lexicon.doubtful:
                continue
            key = self.lexicon.parties[form.words]
            counted[key] += times
            for word in form.words:
                other = self.lexicon.parties.get((word,))
                if other is not None and other != key and counted[other]:
                    armed = _ARMED_WEIGHT * self._pairs_with_forces[form.phrase]
                    counted[other] -= min(times + armed, counted[other])
                    counted[key] += armed
