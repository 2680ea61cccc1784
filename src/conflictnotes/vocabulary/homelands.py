"""Table of homelands: the states in which names of a tradition are at home.

A name proves no nationality.  It helps to choose where a passage speaks of two sides: of Israeli and Palestinian
officers, one with a Hebrew name is the Israeli.
"""

from __future__ import annotations

from conflictnotes.vocabulary.words import word_tuple

__all__ = ["HOMELANDS", "NAME_ENDINGS"]

_ARAB = """
    algerian bahraini comorian djiboutian egyptian emirati eritrean iraqi jordanian kuwaiti lebanese libyan mauritanian
    moroccan omani palestinian qatari sahrawi saudi somali sudanese syrian tunisian yemeni
"""
_AFRICAN = """
    angolan basotho beninese botswanan burkinabe burundian cameroonian central_african chadian congolese ethiopian
    equatorial_guinean gabonese gambian ghanaian guinean ivorian kenyan liberian malagasy malawian malian mozambican
    namibian nigerian nigerien republic_of_congo rwandan senegalese sierra_leonean somali south_african south_sudanese
    swazi tanzanian togolese ugandan zambian zimbabwean bissau_guinean
"""
_ENGLISH = "australian canadian irish new_zealand uk us"

HOMELANDS: dict[str, tuple[str, ...]] = {
    tradition: word_tuple(states)
    for tradition, states in (
        ("russian", "russian belarusian transnistrian kazakh kyrgyz latvian estonian bulgarian abkhaz south_ossetian"),
        ("ukrainian", "ukrainian"),
        (
            "belarusian, baltic, polish, czech and south slavic",
            """belarusian bosnian bulgarian croatian czech estonian latvian lithuanian montenegrin north_macedonian polish
            serbian slovak slovenian kosovar""",
        ),
        (
            "arabic",
            f"""{_ARAB} afghan azerbaijani bangladeshi burkinabe chadian chechen ethiopian gambian guinean indian
            indonesian iranian kenyan kurdish malaysian maldivian malian nigerian nigerien pakistani philippine russian
            senegalese south_sudanese tanzanian ivorian tajik uzbek burmese sierra_leonean ugandan""",
        ),
        (
            "persian, afghan and kurdish",
            "afghan azerbaijani bahraini indian iranian iraqi kurdish lebanese pakistani syrian tajik turkish uzbek",
        ),
        ("hebrew", "israeli"),
        (
            "turkish, azerbaijani and central asian",
            """azerbaijani iranian kazakh kyrgyz russian syrian tajik turkish turkish_cypriot turkmen ukrainian uzbek
            chechen""",
        ),
        ("armenian", "armenian karabakh"),
        ("georgian", "georgian abkhaz south_ossetian"),
        ("chinese and taiwanese", "chinese hong_kong macanese malaysian singaporean taiwanese"),
        ("korean and japanese", "japanese north_korean south_korean"),
        ("burmese and peoples of Myanmar", "burmese indian bangladeshi"),
        ("vietnamese, thai, khmer and lao", "cambodian laotian thai vietnamese"),
        ("filipino, indonesian and malay", "bruneian indonesian malaysian philippine singaporean timorese"),
        ("indian, nepali, sri lankan and bangladeshi", "bangladeshi bhutanese indian nepali pakistani sri_lankan"),
        ("pakistani", "afghan bangladeshi indian iranian pakistani"),
        (
            "amharic, tigrinya, oromo and somali",
            "djiboutian eritrean ethiopian kenyan puntland somali somaliland south_sudanese sudanese",
        ),
        ("nigerian, ghanaian and west african", f"{_AFRICAN} mauritanian"),
        ("central, eastern and southern african", _AFRICAN),
        (
            "english",
            f"""{_ENGLISH} {_AFRICAN} bahamian barbadian belizean fijian guyanese haitian indian jamaican
            papua_new_guinean philippine singaporean trinidadian""",
        ),
        ("french", f"{_AFRICAN} belgian canadian french haitian lebanese swiss djiboutian luxembourgish"),
        (
            "spanish and portuguese",
            """angolan argentine bolivian brazilian chilean colombian costa_rican cuban dominican ecuadorian guatemalan
            honduran mexican mozambican nicaraguan panamanian paraguayan peruvian philippine portuguese puerto_rican
            salvadoran spanish uruguayan us venezuelan timorese bissau_guinean equatorial_guinean""",
        ),
        (
            "german, dutch, nordic and italian",
            f"{_ENGLISH} austrian belgian danish dutch finnish german icelandic italian norwegian swedish swiss namibian",
        ),
        ("greek, albanian, romanian and hungarian", "albanian cypriot greek hungarian kosovar moldovan romanian"),
    )
}

# Endings of surnames that tell a tradition by themselves, in lower case without accents.
NAME_ENDINGS: tuple[tuple[str, str], ...] = (
    ("yants", "armenian"),
    ("yan", "armenian"),
    ("shvili", "georgian"),
    ("oglu", "turkish, azerbaijani and central asian"),
    ("enko", "ukrainian"),
    ("chuk", "ukrainian"),
    ("niuk", "ukrainian"),
    ("siuk", "ukrainian"),
)
