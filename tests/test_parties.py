"""Checks on the table of parties."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from conflictnotes.vocabulary.parties import AMBIGUOUS, PARTIES

if TYPE_CHECKING:
    from conflictnotes.vocabulary import Party

# Key of each UN member state, by ISO 3166-1 alpha-2 code.
UN_MEMBER_TABLE = """
    AF:afghan AL:albanian DZ:algerian AD:andorran AO:angolan AG:antiguan AR:argentine AM:armenian AU:australian
    AT:austrian AZ:azerbaijani BS:bahamian BH:bahraini BD:bangladeshi BB:barbadian BY:belarusian BE:belgian
    BZ:belizean BJ:beninese BT:bhutanese BO:bolivian BA:bosnian BW:botswanan BR:brazilian BN:bruneian BG:bulgarian
    BF:burkinabe BI:burundian CV:cabo_verdean KH:cambodian CM:cameroonian CA:canadian CF:central_african TD:chadian
    CL:chilean CN:chinese CO:colombian KM:comorian CG:republic_of_congo CD:congolese CR:costa_rican CI:ivorian
    HR:croatian CU:cuban CY:cypriot CZ:czech DK:danish DJ:djiboutian DM:dominica DO:dominican EC:ecuadorian
    EG:egyptian SV:salvadoran GQ:equatorial_guinean ER:eritrean EE:estonian SZ:swazi ET:ethiopian FJ:fijian
    FI:finnish FR:french GA:gabonese GM:gambian GE:georgian DE:german GH:ghanaian GR:greek GD:grenadian
    GT:guatemalan GN:guinean GW:bissau_guinean GY:guyanese HT:haitian HN:honduran HU:hungarian IS:icelandic
    IN:indian ID:indonesian IR:iranian IQ:iraqi IE:irish IL:israeli IT:italian JM:jamaican JP:japanese JO:jordanian
    KZ:kazakh KE:kenyan KI:i_kiribati KP:north_korean KR:south_korean KW:kuwaiti KG:kyrgyz LA:laotian LV:latvian
    LB:lebanese LS:basotho LR:liberian LY:libyan LI:liechtenstein LT:lithuanian LU:luxembourgish MG:malagasy
    MW:malawian MY:malaysian MV:maldivian ML:malian MT:maltese MH:marshallese MR:mauritanian MU:mauritian MX:mexican
    FM:micronesian MD:moldovan MC:monegasque MN:mongolian ME:montenegrin MA:moroccan MZ:mozambican MM:burmese
    NA:namibian NR:nauruan NP:nepali NL:dutch NZ:new_zealand NI:nicaraguan NE:nigerien NG:nigerian
    MK:north_macedonian NO:norwegian OM:omani PK:pakistani PW:palauan PA:panamanian PG:papua_new_guinean
    PY:paraguayan PE:peruvian PH:philippine PL:polish PT:portuguese QA:qatari RO:romanian RU:russian RW:rwandan
    KN:kittitian LC:saint_lucian VC:vincentian WS:samoan SM:sammarinese ST:sao_tomean SA:saudi SN:senegalese
    RS:serbian SC:seychellois SL:sierra_leonean SG:singaporean SK:slovak SI:slovenian SB:solomon_islander SO:somali
    ZA:south_african SS:south_sudanese ES:spanish LK:sri_lankan SD:sudanese SR:surinamese SE:swedish CH:swiss
    SY:syrian TJ:tajik TZ:tanzanian TH:thai TL:timorese TG:togolese TO:tongan TT:trinidadian TN:tunisian TR:turkish
    TM:turkmen TV:tuvaluan UG:ugandan UA:ukrainian AE:emirati GB:uk US:us UY:uruguayan UZ:uzbek VU:vanuatuan
    VE:venezuelan VN:vietnamese YE:yemeni ZM:zambian ZW:zimbabwean
"""

OTHER_KEYS = """
    palestinian vatican taiwanese kosovar sahrawi somaliland abkhaz south_ossetian transnistrian chechen crimean_tatar
    kurdish tigrayan bedouin druze rohingya tuareg hamas hezbollah houthi islamic_jihad isis al_qaeda jnim al_shabaab
    boko_haram iswap rsf m23 adf fdlr wazalendo codeco fano ola taliban ttp bla pkk ypg sdf hts sna eln farc_dissidents
    npa abu_sayyaf milf arakan_army kia knla tnla mndaa pdf naxalite lashkar_e_taiba seleka anti_balaka g9 viv_ansanm
    sinaloa_cartel cjng nato un eu
"""

UN_MEMBERS: dict[str, str] = dict(pair.split(":") for pair in UN_MEMBER_TABLE.split())
OTHERS = OTHER_KEYS.split()

# Forms that do not start with an upper-case letter: Arabic articles, prefixes, numerals.
LOWER_CASE = {
    "al-Qaeda",
    "al Qaeda",
    "al-Qaida",
    "al Qaida",
    "al-Qaeda in the Arabian Peninsula",
    "al-Qaeda in the Islamic Maghreb",
    "al-Shabaab",
    "al Shabaab",
    "al-Shabab",
    "al-Qassam Brigades",
    "al-Quds Brigades",
    "al-Aqsa Martyrs' Brigades",
    "al-Aqsa Martyrs Brigades",
    "al-Nusra",
    "al-Nusra Front",
    "anti-balaka",
    "anti-Balaka",
    "ex-FARC",
    "ex-Seleka",
    "ex-Séléka",
    "dissident FARC",
    "18th Street gang",
    "18th Street Gang",
    "3BHA",
    "3R",
    "400 Mawozo",
}

# Forms that truly belong to two parties, with the reason.
SHARED = {
    "Congo": "short name of both Congos",
    "Congolese": "demonym of both Congos",
    "Dominican": "demonym of the Dominican Republic and of Dominica",
    "Dominicans": "demonym of the Dominican Republic and of Dominica",
    "IAF": "Israeli Air Force and Indian Air Force",
    "Korea": "short name of both Koreas",
    "Korean": "demonym of both Koreas",
    "Koreans": "demonym of both Koreas",
    "SNA": "Somali National Army and Syrian National Army",
}


def forms(party: Party) -> list[str]:
    return [*party.adjectives, *party.people, *party.names, *party.forces]


ALL_FORMS = [form for party in PARTIES for form in forms(party)]


def test_keys_are_unique_and_well_formed() -> None:
    keys = [party.key for party in PARTIES]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert [key for key in keys if not (key.isascii() and key == key.lower() and key.replace("_", "").isalnum())] == []


def test_forms_are_clean() -> None:
    assert [form for form in ALL_FORMS if not form or form != " ".join(form.split()) or "\u2019" in form] == []
    assert {form for form in ALL_FORMS if not form[:1].isupper()} == LOWER_CASE
    assert [form for form in ALL_FORMS if form.startswith("The ")] == ["The Hague", "The Resistance Front"]


def test_every_party_has_a_form() -> None:
    assert [party.key for party in PARTIES if not forms(party)] == []


def test_forms_are_listed_once() -> None:
    assert [(party.key, form) for party in PARTIES for form, n in Counter(forms(party)).items() if n > 1] == []
    assert {form for form, count in Counter(ALL_FORMS).items() if count > 1} == set(SHARED)
    assert set(SHARED) <= AMBIGUOUS


def test_ambiguous_forms_are_in_the_table() -> None:
    assert sorted(AMBIGUOUS - set(ALL_FORMS)) == []


def test_every_un_member_is_present() -> None:
    keys = {party.key for party in PARTIES}
    assert len(UN_MEMBERS) == len(set(UN_MEMBERS.values())) == 193
    assert sorted(set(UN_MEMBERS.values()) - keys) == []
    assert sorted(set(OTHERS) - keys) == []


def test_every_un_member_has_an_adjective_and_a_name() -> None:
    members = [party for party in PARTIES if party.key in set(UN_MEMBERS.values())]
    assert [party.key for party in members if not party.adjectives or not party.names] == []


def test_known_forms() -> None:
    key_of = {form: party.key for party in reversed(PARTIES) for form in forms(party)}
    expected = {
        "Kremlin": "russian",
        "Wagner": "russian",
        "DNR": "russian",
        "LNR": "russian",
        "Kiev": "ukrainian",
        "Belarussian": "belarusian",
        "U.S.": "us",
        "British": "uk",
        "DPRK": "north_korean",
        "Korean": "south_korean",
        "Congolese": "congolese",
        "SAF": "sudanese",
        "Janjaweed": "rsf",
        "TPLF": "tigrayan",
        "Shene": "ola",
        "Tatmadaw": "burmese",
        "Huthi": "houthi",
        "Hizballah": "hezbollah",
        "Da'esh": "isis",
        "Türkiye": "turkish",
        "Ivory Coast": "ivorian",
    }
    assert {form: key_of.get(form) for form in expected} == expected
