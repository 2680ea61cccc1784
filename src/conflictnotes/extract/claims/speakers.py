"""What kind of thing a noun phrase names: somebody who can speak, evidence that can show, or neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.phrases import Phrase
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.tokens import Line

__all__ = [
    "EVIDENCE",
    "TEXTS",
    "head",
    "is_evidence",
    "is_imagery",
    "is_inference",
    "is_people",
    "is_plural",
    "is_speaker",
    "is_text",
]

EVIDENCE = word_set("""
footage imagery image images call calls video videos photo photos photograph photographs picture pictures data
evidence study studies survey surveys poll polls investigation investigations analysis analyses map maps
intercept intercepts communications document documents record records statistics figures radar screenshot
screenshots recording recordings audio clip clips findings results test tests sample samples note memo
memorandum letter letters report reports review inquiry forensics examination markings debris fragments remnants
satellite logs transcript transcripts calculations model models tracker counts count database dataset census
autopsy autopsies inspection leaflet leaflets poster posters chart charts graph graphs table tables dossier file files
filing filings ledger ledgers invoice invoices receipts emails email messages correspondence metadata cable
cables minutes
list lists register registers registry manifest manifests telemetry camera cameras cctv dashcam anomaly anomalies sensor
sensors readings measurements index indices indicators wreckage scars craters crater casings shrapnel scans scan
barcode testimony papers
testimonies interviews posts presentation diagram diary diaries spreadsheet spreadsheets infographic dna
ballistics geolocation geolocations matrix tracking documentation paperwork dashboard bulletins tallies roster
rosters tally update updates
blueprint blueprints contract contracts receipt wiretap wiretaps exhibits certificates barometer statistic
indicator sightings spectrogram spectrograms residue thermograms seismogram x-ray x-rays sonar lidar orthophotos
seismographs seismograms estimates tracks archive archives timestamps traces logbook logbooks notebook notebooks bodycam
stills snapshot snapshots tape tapes chats leaks fingerprints plates serials coordinates seismometer
seismometers heatmap heatmaps recorder recorders livestream reporting
""")
_IMAGES = word_set("""
footage imagery image images video videos photo photos photograph photographs picture pictures clip clips screenshot
screenshots recording recordings radar satellite camera cameras cctv dashcam telemetry data bodycam stills snapshot
snapshots tape tapes tracks sensor sensors
""")
_APART = word_set("close loyal sympathetic opposed linked affiliated tied allied familiar privy")
_PLURALS = word_set("""
men women children fishermen policemen servicemen clergy people
media police military personnel press data they we i you who those these forces authorities staff others both many
most some several all two three four militia cavalry public majority
""")
_PATIENTS = word_set("""
men women boys girls babies students members newcomers people patients wounded injured casualties persons children
civilians victims
""")
TEXTS = word_set("""
statement text caption letter document message post report decree note order communiqué release headline summary
memo sign banner leaflet bulletin dispatch poster placard slogan notice circular memorandum resolution
declaration article verdict ruling indictment tweet charge-sheet entry
""")
_ABSTRACT_ENDINGS = (
    "ion",
    "ions",
    "ment",
    "ments",
    "ness",
    "ity",
    "ities",
    "ance",
    "ence",
    "ing",
    "ings",
    "ure",
    "ism",
    "al",
    "cy",
)
_COUNTED = word_set("one two three four five six seven eight nine ten some many most several both all dozens hundreds")
_PERSONS = (
    *("ist", "ists", "man", "men", "woman", "women", "person", "people"),
    *("owner", "owners", "maker", "makers"),
)
_LONG = 6  # letters: no "list", "omen" or "human"
_ABSTRACT = word_set("""
two three four five six seven eight nine ten dozens hundreds thousands
finding responses response discrepancy discrepancies frequency change changes shift move statement
statements claim claims fact event events situation behavior behaviour pattern patterns trend trends decision
this that these which attack attacks strike strikes operation operations effort efforts lack absence presence
tempo timing scale use rate rates pace withdrawal offensive confirmation threat appointment removal dismissal
exchange conduct losses loss raid raids maneuvers maneuver manoeuvres movements fire fighting advance advances
mobilization gains results signs wording tone order orders speech remarks visit meeting talks delay shortage
shortages
""")


def head(line: Line, phrase: Phrase) -> int:
    """The token that is the head of a noun phrase: the last before its first preposition, bracket or comma."""
    k = phrase.first
    while k < phrase.last and not (k > phrase.first and (line.tags[k] in "pq(,ts" or _operating(line, k))):
        k += 1
    k -= 1
    while k > phrase.first and line.words[k] in _APART:
        k -= 1  # "sources close to the palace"
    return max(phrase.first, k)


def _operating(line: Line, k: int) -> bool:
    """Whether a participle with its place begins at ``k``: "an officer operating near Lyman"."""
    return line.tags[k] in "ge" and line.tags[k + 1 : k + 2] == "p"


def is_evidence(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase is evidence: footage, imagery, data, a study."""
    at = head(line, phrase)
    return line.words[at] in EVIDENCE or (line.words[at] == "media" and line.words[at - 1 : at] == ["social"])


def is_imagery(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase is evidence that is seen: footage, imagery, data of a sensor."""
    return line.words[head(line, phrase)] in _IMAGES


def is_inference(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase can only be the author's own ground for an inference."""
    return phrase.last - phrase.first == 1 and line.words[phrase.first] in {"this", "that", "which", "these", "what"}


def is_speaker(line: Line, phrase: Phrase, lemma: str = "") -> bool:
    """Whether the phrase may be somebody who speaks; to confirm, a body named in capitals is enough."""
    at = head(line, phrase)
    if line.words[at] in _COUNTED and at + 2 < phrase.last and line.words[at + 1] == "of":
        at = head(line, Phrase(at + 2, phrase.last, phrase.clause))  # "two of the survivors"
    word = line.words[at]
    if word in _ABSTRACT:
        return False
    if word == "tank" and line.words[at - 1] == "think":
        return True
    if line.tags[at] in "no" or word in line.speakers or (word.endswith(_PERSONS) and len(word) > _LONG):
        return True
    return lemma in {"confirm", "suggest", "verify"} and word not in EVIDENCE and not word.endswith(_ABSTRACT_ENDINGS)


def is_plural(line: Line, phrase: Phrase) -> bool:
    """Whether a verb in its base form agrees with the phrase: "sources", "he and she", "police"."""
    at = head(line, phrase)
    word = line.words[at]
    if line.possessive(at) or line.words[phrase.first] in {"a", "an", "each", "every"}:
        return False
    joined = any(line.words[k] == "and" for k in range(phrase.first, phrase.last))
    return joined or word in _PLURALS or (word.endswith("s") and not word.endswith("ss"))


def is_people(line: Line, k: int) -> bool:
    """Whether the object at token ``k`` is a number of patients: "admitted 41 people"."""
    return any(word in _PATIENTS for word in line.words[k : k + 3]) and line.tags[k] in "#w"


def is_text(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase names something that reads: "its statement"."""
    return line.words[head(line, phrase)] in TEXTS
