"""What a number takes from the numbers, clauses and sentences around it: a table of sentences by the mechanism."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

# Text, then for each figure: number | noun | category | outcome | party; "-" where nothing is said.
CASES: list[tuple[str, list[str]]] = [
    # Those on board drown; left behind, taken alive
    (
        "A dinghy with 40 migrants sank off Obock. Rescuers speak of 12 drowned.",
        ["40 | migrants | civilian | - | -", "12 | - | civilian | killed | -"],
    ),
    ("The convoy left nine trucks behind.", ["nine | trucks | vehicle | lost | -"]),
    ("Four gunmen were taken alive.", ["Four | gunmen | personnel | captured | -"]),
    # Some of the soldiers; part of a sum; one thing more in a list
    (
        "The mission has 60 gendarmes, 12 of them Ugandans.",
        ["60 | gendarmes | personnel | - | -", "12 | Ugandans | personnel | - | ugandan"],
    ),
    (
        "Repairs cost $9 billion, two of it by May.",
        ["$9 billion | - | money | - | -", "two | - | money | - | -"],
    ),
    (
        "They torched 90 huts, a mill and two barns.",
        ["90 | huts | other | destroyed | -", "two | barns | other | destroyed | -"],
    ),
    # A town of many; surrenders; what befell them themselves
    ("They shelled Bunia, a town of 90,000.", ["90,000 | - | civilian | - | -"]),
    ("The army counted 40 surrenders.", ["40 | surrenders | personnel | captured | -"]),
    ("Nine officers were themselves killed.", ["Nine | officers | personnel | killed | -"]),
    # Another sum put to the same; what a plural is put at; of those whom the sentence opens with
    (
        "The strike killed 40 villagers, an elder said. The health office recorded 31.",
        ["40 | villagers | civilian | killed | -", "31 | - | civilian | killed | -"],
    ),
    (
        "Fano captured 40 Ethiopian soldiers. The group, which puts the sum at 55, freed none.",
        ["40 | Ethiopian soldiers | personnel | captured | ethiopian", "55 | - | personnel | captured | ethiopian"],
    ),
    (
        "A UN paper put Eritrean troops in Tigray at between 5,000 and 6,000.",
        ["5,000 and 6,000 | Eritrean troops | personnel | deployed | eritrean"],
    ),
    ("The mayor put the price of the bridge at 4,000.", ["4,000 | - | other | - | -"]),
    ("Of the civilians, 82 were shot dead.", ["82 | - | civilian | killed | -"]),
    ("Three pilots are in its hands.", ["Three | pilots | personnel | captured | -"]),
    # Of those that were sent somewhere, some died; losses of a kind; what is gone
    (
        "Eritrea sent conscripts to Adwa. A Kenyan spokesman said that 40 of the 900 recruits sent there were killed.",
        ["40 | recruits | personnel | killed | eritrean", "900 | recruits | personnel | deployed | eritrean"],
    ),
    (
        "Ethiopian tank losses stood at 30 by Friday, and its drone losses at 12.",
        ["30 | - | tank | lost | ethiopian", "12 | - | drone | lost | ethiopian"],
    ),
    (
        "Armenian officials listed four Azerbaijani radars gone.",
        ["four | Azerbaijani radars | equipment | lost | azerbaijani"],
    ),
    ("Yemen's rebels claimed that six missiles left Taiz.", ["six | missiles | missile | launched | yemeni"]),
    ("Six missiles left craters in Taiz.", ["Six | missiles | missile | - | -"]),
    ("The minister put army strength in Kivu at 12 battalions.", ["12 | battalions | military_unit | deployed | -"]),
    ("The bank released convicts: 30 released convicts came.", ["30 | released convicts | personnel | - | -"]),
    # The former and the latter
    (
        "Iran fired 90 drones and 14 missiles at Israel. Israel downed 81 of the former and nine of the latter.",
        [
            "90 | drones | drone | launched | iranian",
            "14 | missiles | missile | launched | iranian",
            "81 | - | drone | shot_down | iranian",
            "nine | - | missile | shot_down | iranian",
        ],
    ),
    # People who only tell something, by their work
    ("The clinic burned down, two aid workers confirmed.", ["two | aid workers | personnel | - | -"]),
    ("A raid killed two aid workers near Tigray.", ["two | aid workers | civilian | killed | -"]),
    ("Citing three traders in Yida, the paper said that wheat ran out.", ["three | traders | personnel | - | -"]),
    # Off radar, knocked down, giving up
    (
        "Of 30 drones over Gondar, 12 were knocked down and four vanished from radar.",
        [
            "30 | drones | drone | launched | -",
            "12 | - | drone | shot_down | -",
            "four | - | drone | lost | -",
        ],
    ),
    ("Nineteen Kachin fighters gave themselves up.", ["Nineteen | Kachin fighters | personnel | captured | kachin"]),
    # What was taken
    ("The rebels have taken 12 outposts in Chin.", ["12 | outposts | other | captured | -"]),
    ("The rebels took 12 villages in Chin.", ["12 | villages | settlement | captured | -"]),
    # Exchanged captives and their lists
    (
        "Friday's exchange brought 41 men home to Armenia. Among them:\n- 30 soldiers;\n- six border guards.",
        [
            "41 | men | personnel | exchanged | armenian",
            "30 | soldiers | personnel | exchanged | armenian",
            "six | border guards | personnel | exchanged | armenian",
        ],
    ),
    (
        "The captives were swapped. Azerbaijan acknowledged receiving 14 of its own.",
        ["14 | - | personnel | exchanged | azerbaijani"],
    ),
    ("Ethiopia received 14 of its own aircraft.", ["14 | aircraft | aircraft | - | ethiopian"]),
    # A part is named behind its pronoun
    (
        "The clinic said 14 men, five of them street vendors, had been killed.",
        ["14 | men | personnel | killed | -", "five | street vendors | civilian | killed | -"],
    ),
    (
        "Ten boats, three of them fishing trawlers, sank.",
        ["Ten | boats | ship | - | -", "three | fishing trawlers | ship | - | -"],
    ),
    (
        "Gunmen abducted 40 villagers, a third of them schoolgirls of a mission, in Zamfara.",
        ["40 | villagers | civilian | captured | -", "a third | schoolgirls of a mission | percent | - | -"],
    ),
    (
        "India shot down nine drones, six of them Songar quadcopters from Turkey, over Jammu.",
        ["nine | drones | drone | shot_down | turkish", "six | Songar quadcopters | drone | shot_down | turkish"],
    ),
    (
        "Seven people, two of them soldiers, died.",
        ["Seven | people | personnel | killed | -", "two | soldiers | personnel | killed | -"],
    ),
    (
        "They found 20 bodies, nine of them burned.",
        ["20 | bodies | personnel | killed | -", "nine | - | personnel | killed | -"],
    ),
    ("The strike hit 12 men, five of whom survived.", ["12 | men | personnel | - | -", "five | - | personnel | - | -"]),
    (
        "Of 30 detainees, 12 of them students from Yangon, nine were freed.",
        [
            "30 | detainees | personnel | captured | -",
            "12 | students | civilian | captured | -",
            "nine | - | personnel | exchanged | -",
        ],
    ),
    ("Sudan logged 57 reported fatalities.", ["57 | reported fatalities | personnel | killed | -"]),
    ("Footage shows four abandoned Merkava tanks.", ["four | abandoned Merkava tanks | tank | lost | -"]),
    ("Four abandoned their posts.", ["Four | - | other | - | -"]),
    # A list takes its head apart
    (
        "Tatmadaw units abandoned 31 vehicles near Lashio: 12 trucks, four armored cars and 15 jeeps.",
        [
            "31 | vehicles | vehicle | lost | burmese",
            "12 | trucks | vehicle | lost | burmese",
            "four | armored cars | armored_vehicle | lost | burmese",
            "15 | jeeps | vehicle | lost | burmese",
        ],
    ),
    (
        "The Saudi-led coalition destroyed 14 drones over the southern provinces and two straits: eight over Jizan, four over Abha and two over Najran.",
        [
            "14 | drones | drone | destroyed | -",
            "two | straits | other | - | -",
            "eight | - | drone | destroyed | -",
            "four | - | drone | destroyed | -",
            "two | - | drone | destroyed | -",
        ],
    ),
    (
        "Azerbaijan's army has 9,000 men in the district: 3,000 conscripts and 6,000 contract soldiers.",
        [
            "9,000 | men | personnel | deployed | azerbaijani",
            "3,000 | conscripts | personnel | deployed | azerbaijani",
            "6,000 | contract soldiers | personnel | deployed | azerbaijani",
        ],
    ),
    (
        "The monitor has named 3,400 Ethiopian dead, 120 more than in May. By rank: 2,900 privates; 310 conscripted men; 190 officers.",
        [
            "3,400 | Ethiopian dead | personnel | killed | ethiopian",
            "120 | - | personnel | killed | ethiopian",
            "2,900 | privates | personnel | killed | ethiopian",
            "310 | conscripted men | personnel | killed | ethiopian",
            "190 | officers | personnel | killed | ethiopian",
        ],
    ),
    (
        "Wagner's Malian unit lost 15 men. They include two officers.",
        ["15 | men | personnel | killed | malian", "two | officers | personnel | killed | malian"],
    ),
    (
        "The police arrested 45 people in Port-au-Prince: 30 men, 12 women and three boys.",
        [
            "45 | people | personnel | captured | -",
            "30 | men | personnel | captured | -",
            "12 | women | civilian | captured | -",
            "three | boys | civilian | captured | -",
        ],
    ),
    (
        "India said 21 people were killed: 16 civilians, among them five children, and five soldiers.",
        [
            "21 | people | personnel | killed | -",
            "16 | civilians | civilian | killed | -",
            "five | children | civilian | killed | -",
            "five | soldiers | personnel | killed | indian",
        ],
    ),
    (
        "The army listed three aims: 40 towns, 12 bridges and 900 km of road.",
        [
            "three | aims | other | - | -",
            "40 | towns | settlement | - | -",
            "12 | bridges | other | - | -",
            "900 | - | distance | - | -",
        ],
    ),
    ("The mayor said: 40 houses burned.", ["40 | houses | other | destroyed | -"]),
    (
        "He gave three reasons for the loss of 12 tanks: two officers, nine drivers and a general were absent.",
        [
            "three | reasons | other | - | -",
            "12 | tanks | tank | lost | -",
            "two | officers | personnel | - | -",
            "nine | drivers | civilian | - | -",
        ],
    ),
    (
        "Kyiv published data on 400 fallen soldiers. By region: 120 from Lviv, 90 from Poltava.",
        [
            "400 | fallen soldiers | personnel | killed | ukrainian",
            "120 | - | personnel | killed | ukrainian",
            "90 | - | personnel | killed | ukrainian",
        ],
    ),
    (
        "Gunners shot down 37 of 52 missiles: 29 Kalibrs and eight Iskanders.",
        [
            "37 | missiles | missile | shot_down | -",
            "52 | missiles | missile | launched | -",
            "29 | Kalibrs | missile | shot_down | -",
            "eight | Iskanders | missile | shot_down | -",
        ],
    ),
    # The enemy is the other side than the one that speaks there
    (
        (
            "General Staff of the Armed Forces of Armenia: Azerbaijani losses as of 3 October\n"
            "\n"
            "Since Sunday the enemy's losses come to roughly:\n"
            "tanks - 107 (+4)\n"
            "drones - 120 (+0)"
        ),
        [
            "107 | tanks | tank | lost | azerbaijani",
            "4 | tanks | tank | lost | azerbaijani",
            "120 | drones | drone | lost | azerbaijani",
            "0 | drones | drone | lost | azerbaijani",
        ],
    ),
    (
        "Overnight the enemy fired 40 drones and nine missiles, Pakistan's Air Force Command wrote. India's defence ministry said that it had destroyed 12 Pakistani launchers.",
        [
            "40 | drones | drone | launched | indian",
            "nine | missiles | missile | launched | indian",
            "12 | Pakistani launchers | equipment | destroyed | pakistani",
        ],
    ),
    (
        "TEHRAN, June 14 – Iranian crews brought down three enemy aircraft, the army said. Israel denied the loss.",
        ["three | enemy aircraft | aircraft | shot_down | israeli"],
    ),
    (
        "BAKU, October 9 – Azerbaijani troops pushed on. Up to 70 soldiers and two howitzers were lost by the enemy, the ministry said. Armenia called the bulletin false.",
        ["70 | soldiers | personnel | casualties | armenian", "two | howitzers | artillery | lost | armenian"],
    ),
    (
        ("Arakan Army statement of 4 May\n• junta dead: 61\n• own losses: nine killed, 14 wounded"),
        [
            "61 | - | personnel | killed | burmese",
            "nine | - | personnel | killed | arakan_army",
            "14 | - | personnel | wounded | arakan_army",
        ],
    ),
    # A pronoun stands for the last subject, a definite part for those counted before
    (
        "The Thai army says it destroyed eight Cambodian rocket launchers. It lost two drones.",
        [
            "eight | Cambodian rocket launchers | equipment | destroyed | cambodian",
            "two | drones | drone | lost | thai",
        ],
    ),
    (
        "Ethiopia rejected the count. Its army had lost 340 soldiers near Gondar, officers told a Fano channel.",
        ["340 | soldiers | personnel | casualties | ethiopian"],
    ),
    (
        "Israel says Hamas had 30,000 fighters before the war; its own army has lost 450 soldiers.",
        ["30,000 | fighters | personnel | - | hamas", "450 | soldiers | personnel | casualties | israeli"],
    ),
    (
        "Ethiopia's air force flew sorties, and the Fano militia said it shot down two drones.",
        ["two | drones | drone | shot_down | ethiopian"],
    ),
    (
        "The Rwandan army moved 900 soldiers into Cabo Delgado. Twelve of the soldiers wrote home.",
        ["900 | soldiers | personnel | deployed | rwandan", "Twelve | soldiers | personnel | - | rwandan"],
    ),
    (
        "Iran's navy has lost nine frigates. Two of the frigates burned in port.",
        ["nine | frigates | ship | lost | iranian", "Two | frigates | ship | destroyed | iranian"],
    ),
    (
        "Sudan's army attacked with 40 Turkish-made drones; the RSF shot down six of them.",
        ["40 | Turkish-made drones | drone | launched | sudanese", "six | - | drone | shot_down | sudanese"],
    ),
    (
        "The group said it lost 12 men; they killed 30 soldiers.",
        ["12 | men | personnel | killed | -", "30 | soldiers | personnel | killed | -"],
    ),
    ("It rained, and 12 soldiers died.", ["12 | soldiers | personnel | killed | -"]),
    # Who comes home is exchanged where the passage speaks of a swap
    (
        "Azerbaijan and Armenia announced a swap. Baku let go 23 servicemen. Another 12 came home on Friday.",
        ["23 | servicemen | personnel | exchanged | armenian", "12 | - | personnel | exchanged | armenian"],
    ),
    ("Twenty nurses came home from the front.", ["Twenty | nurses | civilian | - | -"]),
    ("The mayor let go 40 employees.", ["40 | employees | personnel | - | -"]),
    # Drones are sent at a target, or to a buyer
    ("India sent 40 drones at the airfield.", ["40 | drones | drone | launched | indian"]),
    ("India sent 40 drones to Armenia.", ["40 | drones | drone | deployed | indian"]),
    ("Would Iran have sent in 90 drones?", ["90 | drones | drone | launched | iranian"]),
    # People of whom no harm is said are residents
    ("Jordan is home to 11 million people.", ["11 million | people | civilian | - | -"]),
    ("The jihadists came in groups of six to nine people.", ["six to nine | people | personnel | - | -"]),
    ("Two people familiar with the talks said so.", ["Two | people familiar with the talks | personnel | - | -"]),
    ("Turkey flew home 300 Turks.", ["300 | Turks | civilian | - | turkish"]),
    (
        "At least 40 people were killed and 12 people detained.",
        ["40 | people | personnel | killed | -", "12 | people | personnel | captured | -"],
    ),
    (
        "Some 600 people moved to the camp; 80 had been relocated before.",
        ["600 | people | civilian | - | -", "80 | - | civilian | - | -"],
    ),
    ("A shell hit the pier and killed four dockworkers and a driver.", ["four | dockworkers | civilian | killed | -"]),
    # Kinds of incidents, and mixed kinds of arms
    (
        "The office listed 800 homicides, 60 kidnappings and 12 ceasefire violations.",
        [
            "800 | homicides | personnel | killed | -",
            "60 | kidnappings | attack | - | -",
            "12 | ceasefire violations | attack | - | -",
        ],
    ),
    (
        "They counted 40 funerals and 13 violations of airspace.",
        ["40 | funerals | other | - | -", "13 | violations of airspace | other | - | -"],
    ),
    (
        "Sudan's army received 40,000 artillery and mortar rounds.",
        ["40,000 | artillery and mortar rounds | ammunition | - | sudanese"],
    ),
    (
        "The Houthis fired 21 missiles and drones at the ship.",
        ["21 | missiles and drones | equipment | launched | houthi"],
    ),
    ("The navy sank three uncrewed surface vessels.", ["three | uncrewed surface vessels | drone | destroyed | -"]),
    # Whose the target is that a gerund goes on, and who attacks without a name
    (
        "Bamako (Reuters) - Suspected jihadists attacked an army camp at Sokolo, 60 kilometres from the border, killing 30 soldiers, Mali's government said. JNIM claimed the raid.",
        ["60 | - | distance | - | -", "30 | soldiers | personnel | killed | malian"],
    ),
    (
        "Ukrainian drones struck a Russian ammunition column near Tokmak, destroying 12 trucks.",
        ["12 | trucks | vehicle | destroyed | russian"],
    ),
    (
        "The RSF said its shells had hit a hangar of the army in El Obeid, destroying four tankers.",
        ["four | tankers | vehicle | destroyed | sudanese"],
    ),
    (
        "Gunmen of the Viv Ansanm coalition burned a post above the Haitian capital, killing three officers.",
        ["three | officers | personnel | killed | haitian"],
    ),
    (
        "Nine of the dead were Houthi officers and four were fishermen.",
        ["Nine | Houthi officers | personnel | killed | houthi", "four | fishermen | civilian | killed | -"],
    ),
    ("Twelve of the victims were traders.", ["Twelve | traders | civilian | killed | -"]),
    ("Rwandan troops entered the town, detaining 40 men.", ["40 | men | personnel | captured | -"]),
    ("Militants attacked the town, killing 12 soldiers.", ["12 | soldiers | personnel | killed | -"]),
    (
        "Israeli jets bombed a village in Lebanon, killing 12 fighters of Hezbollah.",
        ["12 | fighters of Hezbollah | personnel | killed | hezbollah"],
    ),
    (
        "Pakistani gunners hit an Indian post near Uri, killing nine jawans.",
        ["nine | jawans | personnel | killed | indian"],
    ),
    # Soldiers kept somewhere are deployed; shares are lost; wholes repeat their fate, answers their toll
    (
        "Ethiopia keeps 8,000 soldiers in Baidoa and has 900 men left in the north.",
        ["8,000 | soldiers | personnel | deployed | ethiopian", "900 | men | personnel | deployed | ethiopian"],
    ),
    (
        "Kenya had 400 officers in Haiti; Chad needs 30 men in the camps guarded.",
        ["400 | officers | personnel | deployed | kenyan", "30 | men | personnel | - | chadian"],
    ),
    (
        "The raid aims to force Armenia to keep two brigades on the border.",
        ["two | brigades | military_unit | - | armenian"],
    ),
    ("The mayor has 40 people in the office.", ["40 | people | personnel | - | -"]),
    (
        "The junta has lost half of its helicopters, the rebels say, and a third of its men.",
        ["half | helicopters | percent | lost | -", "a third | men | percent | - | -"],
    ),
    ("Air defenses intercepted 90 percent of the drones.", ["90 percent | drones | percent | shot_down | -"]),
    ("Half of the town was destroyed.", ["Half | town | percent | - | -"]),
    (
        "The clinic treated 40 wounded soldiers. Of the 40, nine had burns and 12 were boys.",
        [
            "40 | wounded soldiers | personnel | wounded | -",
            "40 | - | personnel | wounded | -",
            "nine | - | personnel | wounded | -",
            "12 | boys | civilian | wounded | -",
        ],
    ),
    ("Of the 66 wounded, 14 had burns.", ["66 | - | personnel | wounded | -", "14 | - | personnel | wounded | -"]),
    (
        "M23 says it killed 178 Burundian soldiers. Burundi's army has acknowledged nine.",
        ["178 | Burundian soldiers | personnel | killed | burundian", "nine | - | personnel | killed | burundian"],
    ),
    (
        "The barge column had 31 trucks with 80 tonnes of rice; another nine sank.",
        ["31 | trucks | vehicle | - | -", "80 | rice | other | - | -", "nine | - | vehicle | - | -"],
    ),
    (
        "Two villages burned and another three were shelled.",
        ["Two | villages | settlement | destroyed | -", "three | - | settlement | - | -"],
    ),
    ("A field clinic admitted 57 people with bullet or blast wounds.", ["57 | people | personnel | wounded | -"]),
    (
        "Of the 300 captured soldiers, 178 are dead and 40 in rebel hands.",
        [
            "300 | captured soldiers | personnel | captured | -",
            "178 | - | personnel | killed | -",
            "40 | - | personnel | captured | -",
        ],
    ),
    # Whom a sentence harms, frees or speaks of
    (
        "Indian troops inflicted over 300 casualties on the Pakistani army on Monday.",
        ["300 | casualties | personnel | casualties | pakistani"],
    ),
    (
        "Thai gunners counted 30 dead on the other side, Cambodia said nothing.",
        ["30 | - | personnel | killed | cambodian"],
    ),
    (
        "Kenyan troops, about 700 of whom guard the airfield, stayed in camp. Somalia said so.",
        ["700 | - | personnel | - | kenyan"],
    ),
    (
        "Azerbaijan let go 30 captured soldiers in exchange for a map; Armenia got back 12 servicemen in May.",
        [
            "30 | captured soldiers | personnel | exchanged | armenian",
            "12 | servicemen | personnel | exchanged | armenian",
        ],
    ),
    (
        "Hamas released 20 hostages in exchange for 300 detainees.",
        ["20 | hostages | personnel | exchanged | -", "300 | detainees | personnel | exchanged | -"],
    ),
    ("Sudan and Chad freed 40 prisoners in a swap.", ["40 | prisoners | personnel | exchanged | -"]),
    (
        "Pakistan's army said in its bulletin that the night was loud. Some 25 drones were shot down. India stayed silent.",
        ["25 | drones | drone | shot_down | indian"],
    ),
    ("Gaza's toll passed 61,000, hospitals say. Israel disputes it.", ["61,000 | - | personnel | killed | -"]),
    ("India acknowledged 24 killed.", ["24 | - | personnel | killed | indian"]),
    (
        "Five civilians died. India acknowledged 24 killed.",
        ["Five | civilians | civilian | killed | -", "24 | - | personnel | killed | indian"],
    ),
    ("Two trucks stood on the other side of the river.", ["Two | trucks | vehicle | - | -"]),
    ("Dhaka (AFP) - Gunmen shot four policemen.", ["four | policemen | personnel | killed | -"]),
    # What comes, falls, stops and returns
    (
        "Iran launched a barrage. Of 90 drones, 80 were stopped, and 19 of 24 missiles were shot down.",
        [
            "90 | drones | drone | - | -",
            "80 | - | drone | shot_down | -",
            "19 | missiles | missile | shot_down | -",
            "24 | missiles | missile | launched | -",
        ],
    ),
    ("Two helicopters and a jet fell over the plain.", ["Two | helicopters | helicopter | lost | -"]),
    ("The guards stopped nine trucks.", ["nine | trucks | vehicle | - | -"]),
    ("Two brigades will deploy to Kismayo in May.", ["Two | brigades | military_unit | deployed | -"]),
    (
        "Armenia and Azerbaijan held a prisoner swap. Each side returned 15 servicemen, and 12 Armenians were home by dusk.",
        ["15 | servicemen | personnel | exchanged | -", "12 | Armenians | personnel | exchanged | armenian"],
    ),
    ("Twelve ministers returned to the talks.", ["Twelve | ministers | personnel | - | -"]),
    (
        "The Myanmar army lost 55 men killed, three tanks and two howitzers.",
        [
            "55 | men | personnel | killed | burmese",
            "three | tanks | tank | lost | burmese",
            "two | howitzers | artillery | lost | burmese",
        ],
    ),
    ("Four privates gave their lives at Koror.", ["Four | privates | personnel | killed | -"]),
    (
        "The morgue listed 17 bodies, including four recovered from a well.",
        ["17 | bodies | personnel | killed | -", "four | - | personnel | killed | -"],
    ),
    (
        "The city has a population of roughly 250,000; a mother of three fled.",
        ["250,000 | - | civilian | - | -", "three | - | civilian | - | -"],
    ),
    ("He spoke of a column of 300.", ["300 | - | other | - | -"]),
    ("Gunmen struck 11 of the 30 trucks.", ["11 | trucks | vehicle | - | -", "30 | trucks | vehicle | - | -"]),
    # Gifts, losses spoken of, subjects and branches
    (
        "Pyongyang has sent Russia at least 90 missiles and six launchers.",
        ["90 | missiles | missile | - | north_korean", "six | launchers | equipment | - | north_korean"],
    ),
    (
        "Norway gave Ukraine 30 howitzers and 900 shells.",
        ["30 | howitzers | artillery | - | norwegian", "900 | shells | ammunition | - | norwegian"],
    ),
    ("The broker offered them 40 rifles.", ["40 | rifles | equipment | - | -"]),
    (
        "Local activists spoke of heavy army losses near Gondar; one put them at 60 dead. Ethiopia said Fano lied.",
        ["60 | - | personnel | killed | ethiopian"],
    ),
    (
        'M23 accused Congo\'s army of shelling Sake. "We lost two men there," its spokesman said.',
        ["two | men | personnel | killed | m23"],
    ),
    (
        "Chad said that Sudan had suffered 700 casualties and that 200 wounded soldiers had crossed the border.",
        [
            "700 | casualties | personnel | casualties | sudanese",
            "200 | wounded soldiers | personnel | wounded | sudanese",
        ],
    ),
    ("Chechen units lost 40 men near Bakhmut, Russia's rivals say.", ["40 | men | personnel | casualties | russian"]),
    (
        "Islamic State Mozambique (ISM) burned the town and killed 12 soldiers, Mozambique's police said.",
        ["12 | soldiers | personnel | killed | mozambican"],
    ),
    (
        "The EMC (Estado Mayor Central) freed the men. Colombia's army killed nine EMC guerrillas.",
        ["nine | EMC guerrillas | personnel | killed | emc"],
    ),
    (
        "India's army denied the claim. The enemy lost 12 men, Pakistan answered.",
        ["12 | men | personnel | killed | indian"],
    ),
    ("The gang sent a letter and 40 photographs.", ["40 | photographs | other | - | -"]),
    ("The navy sent 12 sailors to Cam Ranh.", ["12 | sailors | personnel | deployed | -"]),
    # Things made, ships a day, soldiers who are somewhere, peoples
    (
        "Moscow launched two Iranian-made satellites from Vostochny.",
        ["two | Iranian-made satellites | equipment | launched | iranian"],
    ),
    ("Sudan's army lost four Turkish-made drones.", ["four | Turkish-made drones | drone | lost | sudanese"]),
    ("Trade through the strait has sunk to 40 barges a week.", ["40 | barges | ship | - | -"]),
    ("Three of the hostages have turned up dead.", ["Three | hostages | personnel | killed | -"]),
    ("Gunners splashed nine drones off Aden.", ["nine | drones | drone | shot_down | -"]),
    ("A cutter rammed a boat with six on board.", ["six | - | personnel | - | -"]),
    (
        "Thai officials said that 12,000 troops were on the border; 300 soldiers were in hospital.",
        ["12,000 | troops | personnel | deployed | thai", "300 | soldiers | personnel | wounded | thai"],
    ),
    ("Some 900 reservists from Gyumri are already in Syunik.", ["900 | reservists | personnel | deployed | -"]),
    (
        "About 3.1 million Somalis lack water, and 300 Israelis have left.",
        ["3.1 million | Somalis | civilian | - | somali", "300 | Israelis | civilian | - | israeli"],
    ),
    ("Four of her aides were hurt, too.", ["Four | aides | personnel | wounded | -"]),
    ("The troops were in good spirits.", []),
    # Whose the next are: kinds in a sentence, lists, targets
    (
        "Pakistani forces launched 62 drones, and Indian gunners downed 33 of them; 25 drones were lost and one came back.",
        [
            "62 | drones | drone | launched | pakistani",
            "33 | - | drone | shot_down | pakistani",
            "25 | drones | drone | lost | pakistani",
            "one | - | drone | - | pakistani",
        ],
    ),
    (
        "The project has named 95 Malian soldiers killed since May. Among them are four officers, 30 volunteers (32%), 16 recruited prisoners and 11 conscripted men.",
        [
            "95 | Malian soldiers | personnel | killed | malian",
            "four | officers | personnel | killed | malian",
            "30 | volunteers | personnel | killed | malian",
            "32% | - | percent | - | -",
            "16 | recruited prisoners | personnel | killed | malian",
            "11 | conscripted men | personnel | killed | malian",
        ],
    ),
    (
        "Russia has lost 26 ships. The Dutch project Oryx lists 22 naval vessels, 14 of them destroyed.",
        [
            "26 | ships | ship | lost | russian",
            "22 | naval vessels | ship | lost | russian",
            "14 | - | ship | destroyed | russian",
        ],
    ),
    (
        ("The raids by ISIS in Syria left 47 dead, namely:\n• 31 soldiers and guards\n• 9 ISIS members"),
        [
            "47 | - | personnel | killed | -",
            "31 | soldiers and guards | personnel | killed | syrian",
            "9 | ISIS members | personnel | killed | isis",
        ],
    ),
    (
        "Brigadier Osman of the army told reporters that 150 militia members were killed near Bara. The RSF denied it, and Sudan's army showed them.",
        ["150 | militia members | personnel | killed | rsf"],
    ),
    (
        "Hezbollah denied the raid. At dusk 31 rockets were fired at Nahariya, and 26 were intercepted, Israel said.",
        ["31 | rockets | missile | launched | hezbollah", "26 | - | missile | shot_down | hezbollah"],
    ),
    ("Some 31 rockets were fired at the hill.", ["31 | rockets | missile | launched | -"]),
    (
        "JNIM claimed the raid in Mali, where an officer put the toll at nine gendarmes.",
        ["nine | gendarmes | personnel | killed | malian"],
    ),
    # Of his own, with others, burnt and shot, how many a force is
    (
        "Uganda has sheltered 9,400 Congolese since May, 1,100 of them in one night.",
        ["9,400 | Congolese | civilian | - | congolese", "1,100 | - | civilian | - | congolese"],
    ),
    ("The fighting drove 12,000 people from their homes.", ["12,000 | people | civilian | - | -"]),
    ("The colonel said that nine of his own gunners had fallen.", ["nine | gunners | personnel | killed | -"]),
    (
        "Of the 40 drones, 12 were lost; the remaining 15, along with four rockets, struck a depot.",
        [
            "40 | drones | drone | - | -",
            "12 | - | drone | lost | -",
            "15 | - | drone | - | -",
            "four | rockets | missile | - | -",
        ],
    ),
    (
        "The fire burnt two firemen; two firemen were burnt.",
        ["two | firemen | personnel | wounded | -", "two | firemen | personnel | wounded | -"],
    ),
    (
        "Gunmen shot nine rangers and smashed two boats.",
        ["nine | rangers | personnel | killed | -", "two | boats | ship | damaged | -"],
    ),
    (
        "T-72s (61: 44 destroyed, six damaged, 11 taken).",
        [
            "61 | T-72s | tank | lost | -",
            "44 | - | tank | destroyed | -",
            "six | - | tank | damaged | -",
            "11 | - | tank | captured | -",
        ],
    ),
    ("Arms taken: 25 rifles.", ["25 | rifles | equipment | captured | -"]),
    ("The attackers, numbering several hundred, came on motorbikes.", ["several hundred | - | personnel | - | -"]),
    (
        "The force, 1,500 strong, was meant to number 2,500.",
        ["1,500 | - | personnel | - | -", "2,500 | - | personnel | - | -"],
    ),
    ("Clashes numbered 14 in May.", ["14 | Clashes | attack | - | -"]),
    (
        "The appeal assumed 1.5 million displaced in two provinces.",
        ["1.5 million | - | civilian | - | -", "two | provinces | other | - | -"],
    ),
    ("The men, of whom one, a driver, had been held since May, came from Goma.", []),
    (
        "Two officers close to the Iranian General Staff said that three pickups carrying machine guns had left.",
        [
            "Two | officers close to the Iranian General Staff | personnel | - | -",
            "three | pickups carrying machine guns | vehicle | - | -",
        ],
    ),
    (
        "The two armies held a swap. Baku received 15 men in return. Nine of the men serve in the navy.",
        [
            "two | armies | military_unit | - | -",
            "15 | men | personnel | exchanged | azerbaijani",
            "Nine | men | personnel | exchanged | azerbaijani",
        ],
    ),
    ("Congo's ministry received 15 men.", ["15 | men | personnel | - | -"]),
    # What cameras capture, massed troops, confirmed attacks, places
    (
        "Iranian crews launched 31 missile strikes and 12 drones at Israel.",
        ["31 | missile strikes | attack | - | -", "12 | drones | drone | launched | iranian"],
    ),
    ("The monitor listed two confirmed ground attacks.", ["two | confirmed ground attacks | attack | - | -"]),
    ("The feud of two very old admirals went on.", ["two | very old admirals | personnel | - | -"]),
    (
        "He annexed four Ukrainian oblasts and 16 Syrian villages.",
        ["four | Ukrainian oblasts | other | - | -", "16 | Syrian villages | settlement | - | -"],
    ),
    (
        "Nearly 694 servicemen surrendered, and 1,000 had surrendered since evacuations began.",
        ["694 | servicemen | personnel | captured | -", "1,000 | - | personnel | captured | -"],
    ),
    (
        "Footage captured nine trucks; rebels captured four.",
        ["nine | trucks | vehicle | - | -", "four | - | vehicle | captured | -"],
    ),
    ("The report lists hundreds of vehicles captured in satellite imagery.", ["hundreds | vehicles | vehicle | - | -"]),
    (
        "Some 900 Armenian troops have massed along the border.",
        ["900 | Armenian troops | personnel | deployed | armenian"],
    ),
    ("The army moved four MiG-31BM interceptors.", ["four | MiG-31BM interceptors | aircraft | deployed | -"]),
    (
        "Some 760,000 Russians have entered Kyrgyzstan, and 730,000 have left.",
        ["760,000 | Russians | civilian | - | russian", "730,000 | - | civilian | - | russian"],
    ),
    # Paragraphs of other wars
    (
        "At least 17 Ethiopian soldiers were killed when Fano militiamen ambushed their convoy near Debre Tabor, a local administrator said. The militia put the dead at 60 and said it had seized 43 Kalashnikovs and two DShK machine guns. It lost three of its own.",
        [
            "17 | Ethiopian soldiers | personnel | killed | ethiopian",
            "60 | - | personnel | killed | -",
            "43 | Kalashnikovs | equipment | captured | ethiopian",
            "two | DShK machine guns | equipment | captured | ethiopian",
            "three | - | personnel | killed | fano",
        ],
    ),
    (
        "The Sudanese Armed Forces said on Sunday that its air defences had brought down 14 RSF drones over Merowe, while four got through and set fuel tanks ablaze. A medic counted 11 burnt workers at the plant; two later died.",
        [
            "14 | RSF drones | drone | shot_down | rsf",
            "four | - | drone | - | rsf",
            "11 | burnt workers | civilian | wounded | -",
            "two | - | civilian | killed | -",
        ],
    ),
    (
        "Thai F-16s hit two Cambodian ammunition dumps near Anlong Veng, killing 22 troops, the Royal Thai Army claimed. Phnom Penh acknowledged eight dead and said its gunners destroyed three Thai tanks.",
        [
            "two | Cambodian ammunition dumps | other | - | cambodian",
            "22 | troops | personnel | killed | cambodian",
            "eight | - | personnel | killed | cambodian",
            "three | Thai tanks | tank | destroyed | thai",
        ],
    ),
    (
        "Pakistan's military said 54 militants were killed trying to cross from Afghanistan; the TTP called the figure invented and admitted to nine. Two soldiers died in a separate blast in Tank.",
        [
            "54 | militants | personnel | killed | ttp",
            "nine | - | personnel | killed | -",
            "Two | soldiers | personnel | killed | pakistani",
        ],
    ),
    (
        "Israel's army said it struck 70 Hezbollah targets overnight, among them 12 launchers and four command posts. Lebanon's health ministry reported 19 dead, six of them paramedics, and 45 wounded.",
        [
            "70 | Hezbollah targets | other | - | hezbollah",
            "12 | launchers | equipment | - | hezbollah",
            "four | command posts | other | - | hezbollah",
            "19 | - | personnel | killed | -",
            "six | paramedics | civilian | killed | -",
            "45 | - | personnel | wounded | -",
        ],
    ),
    (
        "In eastern Congo, M23 rebels took Masisi after the army withdrew two battalions. A UN report estimates that 3,000 to 4,000 Rwandan soldiers fight beside them. Some 110,000 people have fled since Friday, half of them children.",
        [
            "two | battalions | military_unit | - | congolese",
            "3,000 to 4,000 | Rwandan soldiers | personnel | - | rwandan",
            "110,000 | people | civilian | - | -",
            "half | children | percent | - | -",
        ],
    ),
    (
        "Armenia handed over the bodies of 20 Azerbaijani servicemen; Azerbaijan returned 15 captives in exchange. A further 33 are still held in Baku, lawyers say.",
        [
            "20 | Azerbaijani servicemen | personnel | killed | azerbaijani",
            "15 | captives | personnel | exchanged | armenian",
            "33 | - | personnel | captured | armenian",
        ],
    ),
    (
        "Insurgents overran a base at Mondoro, Mali's army said: 27 soldiers were killed, 33 wounded and seven are missing. Seventy of the attackers were neutralised.",
        [
            "27 | soldiers | personnel | killed | malian",
            "33 | - | personnel | wounded | malian",
            "seven | - | personnel | missing | malian",
            "Seventy | attackers | personnel | killed | -",
        ],
    ),
    (
        "Taiwan's defence ministry detected 45 Chinese aircraft and 14 naval vessels around the island in the 24 hours to 6am; 32 of the aircraft crossed the median line.",
        [
            "45 | Chinese aircraft | aircraft | - | chinese",
            "14 | naval vessels | ship | - | chinese",
            "32 | aircraft | aircraft | - | chinese",
        ],
    ),
    (
        "Yemen's Houthis fired a ballistic missile and three drones at Eilat. Two of the drones were shot down, the third hit a hotel and hurt 20 guests. Israel answered with 12 strikes on Hodeidah that killed six.",
        [
            "three | drones | drone | launched | houthi",
            "Two | drones | drone | shot_down | houthi",
            "20 | guests | civilian | wounded | -",
            "12 | strikes | attack | - | -",
            "six | - | personnel | killed | -",
        ],
    ),
    (
        "Ukraine's Unmanned Systems Forces claim to have hit 14 Russian tankers since July. Moscow said 41 drones were shot down over six regions, 22 of them over Rostov. One worker died.",
        [
            "14 | Russian tankers | vehicle | - | russian",
            "41 | drones | drone | shot_down | ukrainian",
            "six | regions | other | - | -",
            "22 | - | drone | shot_down | ukrainian",
            "One | worker | civilian | killed | -",
        ],
    ),
]


def _rows(text: str) -> list[str]:
    return [
        f"{plain(figure.text)} | {plain(figure.noun) or '-'} | {figure.category} | {figure.outcome or '-'} | {figure.party or '-'}"
        for figure in cn.parse_figures(text)
    ]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_meaning(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant) == expected, label
