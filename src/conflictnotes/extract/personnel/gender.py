"""Gender: whether "he" or "she" may mean a person, as far as titles, roles and the form of a name tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.people import Person

__all__ = ["MAN", "UNKNOWN", "WOMAN", "gender_of"]

UNKNOWN, MAN, WOMAN = 0, 1, 2

_MEN = word_set(
    """
    mr sir lord king prince spokesman chairman congressman councilman businessman gunman fisherman policeman serviceman
    father brother son husband uncle nephew grandfather widower brother-in-law father-in-law son-in-law half-brother
    actor monk priest bishop imam sheikh rabbi don señor monsieur
    """
)
_WOMEN = word_set(
    """
    mrs ms miss dame lady madam mme queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman
    policewoman servicewoman mother sister daughter wife widow aunt niece grandmother sister-in-law mother-in-law
    daughter-in-law half-sister actress nun doña señora madame
    """
)
# Surnames that say it, of the Slavic languages.
_HIS = deferred(r"(?:[oe]v|[sc]k[iy]{1,2}|skyi|skiy|enok)$")
_HERS = deferred(r"(?:[oe]va|[sc]kaya|[sc]ka|[sc]kaia)$")
# Given names of men that end in "a".
_MEN_IN_A = word_set(
    """
    nikita ilya luka kuzma foma savva danila mykola mykyta mykhaila sasha misha dima grisha kostya zhenya vanya petya
    kolya alyosha seryozha vova mitya musa isa issa mustafa abdulla mirza reza raza aqa agha ata baba raja rana krishna
    joshua ezra elisha yehuda yehoshua juda andrea luca nicola costa hamza talha usama osama
    yahya zakaria zakariya taha hatta surya indra arya wijaya joma bola mulla babangida oba bala musa-la
    amara moussa idrissa issoufa boubaca seydouba souleyma toumba adama yaya lassina kalombo mwamba
    shota nika gia zaza kakha vazha dutu ota hayata kenta kota yuta ryota sota jumma
    """
)


def gender_of(person: Person) -> int:
    """Whether the person is a man or a woman, where a title, a role or the name says so."""
    words: set[str] = set()
    for mention in person.mentions:
        words.update(mention.read.lows[mention.opens : mention.first])
        for role in mention.roles:
            words.update(mention.read.lows[role.first : role.last])
    if not words.isdisjoint(_WOMEN):
        return WOMAN
    if not words.isdisjoint(_MEN):
        return MAN
    surname = person.name.split()[-1].casefold()
    if len(person.keys) > 1:
        if _HERS.search(surname):
            return WOMAN
        if _HIS.search(surname):
            return MAN
        given = person.first.casefold()
        if given.endswith("a") and given not in _MEN_IN_A:
            return WOMAN
    return UNKNOWN
