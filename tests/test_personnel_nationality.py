"""Personnel: whose people are whose, in passages that speak of two sides or name them only indirectly."""

from __future__ import annotations

import pytest

from conflictnotes import parse_personnel
from conflictnotes.extract.personnel.homes import homelands_of
from conflictnotes.vocabulary import default_vocabulary
from tests.feedings import feedings

NATIONS: list[tuple[str, list[str | None]]] = [
    ("Russian Berdyansk occupation official Pavel Sidorov said that the port was open.", ["russian"]),
    ("Berdyansk occupation official Pavel Sidorov said that the port was open.", [None]),
    # A name at home with one of two sides decides between them; a name at home with both does not.
    ("Rockets from Gaza hit Ashkelon, Israel said. Staff Sgt. Yonatan Mizrahi was wounded.", ["israeli"]),
    ("Israel struck. Dr. Khalil Abu Hamra, director of a hospital in Rafah, received nine dead.", ["palestinian"]),
    ("Armenia and Azerbaijan traded fire. Captain Vahagn Melkonyan was wounded.", ["armenian"]),
    ("China and Taiwan traded warnings. Major General Chen Yu-hsuan spoke first.", ["taiwanese"]),
    ("China and Taiwan traded warnings. Senior Captain Wang Jianhua spoke first.", ["chinese"]),
    ("Ukraine and Russia traded fire. Colonel Taras Melnychuk was wounded.", ["ukrainian"]),
    # Regions with the name of another country in theirs.
    ("The New South Wales governor, Ana Roe, left.", ["australian"]),
    ("Ana Roe, the police chief of New Mexico, left.", ["us"]),
    ("Inner Mongolia police commissioner Ana Roe left.", ["chinese"]),
    ("The British Columbia governor, Ana Roe, left.", ["canadian"]),
    ("The Mongolia governor, Ana Roe, left.", ["mongolian"]),
    # Who serves the United Nations in a country is no citizen of it.
    ("The chief observer for the United Nations in Sudan, Paul Kent, left.", [None]),
    # No name proves a state of which nobody speaks.
    ("Colonel Vahagn Melkonyan was wounded near the bridge.", [None]),
    # The label of a paragraph and the place that opens it.
    ("Niger – Rebels attacked a market. Colonel Hassane Amadou Maiga promised revenge.", ["nigerien"]),
    ("In Novoshakhtinsk, regional governor Viktor Sazonov said a drone had hit a depot.", ["russian"]),
    ("In Quang Ngai, deputy governor Tran Van Loc counted the boats.", ["vietnamese"]),
    # Countries whose names are ambiguous elsewhere.
    ("India said on Monday that Brigadier Ashok Rathore would attend.", ["indian"]),
    ("Turkey's deputy governor Mehmet Aksoy opened the bridge.", ["turkish"]),
    ("Vice Adm. Paul Kent, commander of U.S. Naval Forces Europe, flew home.", ["us"]),
    # A continent is no state.
    ("Latin America Overview\n\nColonel Pedro Salcedo of Ecuador was dismissed.", ["ecuadorian"]),
    # Whom somebody serves, and what somebody heads; a body of many states in a state.
    ("Putin's aide Kirill Sazonov flew to Abu Dhabi.", [None, "russian"]),
    ("Oleksandr Melnychuk, who heads the Kherson administration, counted two dead.", ["ukrainian"]),
    ("The UN's humanitarian coordinator in Sudan, Clara Nkomo-Smith, warned of famine.", [None]),
    ("Defence Secretary John Kent told MPs that two Russian ships were tracked.", [None]),
    # A kind of formation that one side alone has.
    ("Ukraine hit a Russian post. Colonel A. Sazonov, commander of the 7th Combined Arms Army, fell.", ["russian"]),
    ("Russia hit Ukraine. Colonel A. Sazonov, commander of the 7th Mechanized Brigade, fell.", ["ukrainian"]),
    # Who goes by an alias and has no rank holds no post of a state.
    ("The Philippine army said Juan Nolasco alias Ka Rico, a regional secretary, had fled.", [None]),
    ("Syria's army hunted a commander known as Abu Salem.", [None]),
    # Whom a representative is of, not whom he is sent to.
    ("Ukraine heard Ivan Sazonov, representative of Russia's general staff.", ["russian"]),
    ("Ukraine heard Ivan Sazonov, Russia's ambassador to Belarus.", ["russian"]),
    # A body of no state, and one whose name tells nothing.
    ("Sudan's war goes on. A local rights group complained. Its president, Musa Adam Bakhit, was beaten.", [None]),
    ("Syria is quiet. SWRM director Ghiath Darwish counted 40 dead.", [None]),
    # whose "its" is: a body of many states, a group; a state that only tells where is none
    ("The U.N. mission in Chad counted 40 graves. Its deputy head, Karin Lindqvist, wept.", [None]),
    ("M23 fled Sake. Its spokesman, Jean Bahati Mukendi, and the Congolese army's disagree.", [None]),
    ("Sudan is hungry. The WFP said its director, Karl Brandt, would fly in.", [None]),
    # the party that was spoken of
    ("Israel struck Tyre, Hezbollah said. The party's press officer, Hassan Fakhri, swore revenge.", ["lebanese"]),
    # what somebody knows of, or fought in, is not whose citizen he is
    ("Clara Nkomo-Smith, the U.N. expert on Haiti, spoke.", [None]),
    ("Peter Novak, a veteran of the Chad war, opened a school.", [None]),
    ("Iran analyst Peter Novak agreed.", [None]),
    # names tell only where the words do not
    ("Lebanon buried its dead. Brig. Gen. Elias Karam-Tannous spoke; a patrol from Ghana stood by.", ["lebanese"]),
    ("Caracas, May 3. - Vice Adm. Ashraf Suleiman takes the fleet, Venezuela said in Caracas.", ["venezuelan"]),
    # posts that one state alone has, and those of the forces
    ("Iran fired at ships, the U.S. Navy said. Rear Adm. Denise Kent of Carrier Strike Group 9 spoke.", ["us"]),
    ("Libya is split. Col. Adel Mansouri, spokesman of the Libyan National Army, denied it.", ["libyan"]),
    # the organisation whose nationality is told elsewhere
    ("Israeli drone maker ELBX denied it. ELBX director Dana Adler said so.", ["israeli"]),
    ("Israeli strikes hit ELBX. ELBX director Dana Adler said so.", [None]),
    ("NATO's commander, Italian Major General Enzo Bardi, urged calm.", ["italian"]),
    ("The UN's envoy to Chad, Karl Brandt, warned. Seif Omondi, his spokesperson, agreed.", [None, None]),
    # out of which group somebody is named
    ("In Kharkiv, Russian bloggers, among them Semyon Sazonov, conceded it.", ["russian"]),
    ("Kenya asked Uganda. Armenian officials, including envoy Anahit Melkonyan, agreed.", ["armenian"]),
    # whom an aide serves
    ("Nobody left Shusha, said Hikmet Mammad-Zade, an aide to President Aliyev.", ["azerbaijani", "azerbaijani"]),
    # a union is no state
    ("Mali is short of fuel. The transport union met. Its secretary-general, Modibo Keita-Sy, left.", [None]),
    ("The body of Colonel Evariste Nkurunziza was flown home, Burundi's army said.", ["burundian"]),
    # a citizen, by apposition
    ("The cell is led by a Kenyan, Barasa Wekoyo Simiyu, in Somalia.", ["kenyan"]),
    ("A French national, Yann Kerguen, was arrested.", ["french"]),
    ("A Kenyan citizen, Barasa Wekoyo Simiyu, was detained.", ["kenyan"]),
    ("He met an Iraqi named Abu Maysar al-Jubouri in Mosul.", ["iraqi"]),
    ("Putin moved soldiers and put his aide Kirill Sazonov in charge.", [None, "russian"]),
    # a place where something happens weighs less than a side that acts; at the head of a clause it sets the scene
    ("Pakistan lost a captain at Kabul; Major Adnan Gill was flown home.", ["pakistani"]),
    ("Pakistan shelled the hills. In Kabul, deputy spokesman Sharaf Zaman counted nine dead.", ["afghan"]),
    # whose strikes are spoken of is rather the other side
    ("Cambodian jets hit villages of Surin. No shelter was hit, Governor Anan Wongsa said.", ["thai"]),
    # where a report was written
    (
        """3 hurt as China fires water cannon

MANILA, Philippines — Three fishermen were hurt on Friday near a shoal that two coast guards watch, their families say.

Sen. Rissa Dizon asked why.""",
        ["philippine"],
    ),
    # a name is no label
    ("Nasir Ahmad Zaman, a consul, spoke.", [None]),
    # those who serve a mayor or a minister; who went before in the post
    ("In Mariupol, Petro Hnat, an adviser to the city's mayor, heard it.", ["ukrainian"]),
    ("Brazil's minister, Mauro Reis, and his predecessor Celso Prado agreed.", ["brazilian", "brazilian"]),
    # a formation behind the name
    ("Ukraine mourned nobody when Russia buried Major Timur Sazonov of the 7th Motorised Rifle Division.", ["russian"]),
    ("Libya Group for Rescue said that Mali and Chad agreed. RSF-appointed governor Musa Adam Bakhit left.", [None]),
    # "its" is the state's whose body was spoken of.
    ("Sudan's army took the town. Its adviser Hamid Idris Jamal spoke.", ["sudanese"]),
]


@pytest.mark.parametrize(("text", "nations"), NATIONS)
def test_nationality(text: str, nations: list[str | None]) -> None:
    for label, fed in feedings(text):
        assert [person.nationality for person in parse_personnel(fed) if person.kind.value == "person"] == nations, (
            label
        )


def test_homelands_count_the_parts_of_a_name() -> None:
    homes = homelands_of("Yonatan Mizrahi-Cohen", default_vocabulary())
    assert homes["israeli"] >= 1
    assert "palestinian" not in homes
    assert not homelands_of("Zzyx Qwrt", default_vocabulary())
