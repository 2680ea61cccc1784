"""Stock sentences of bulletins, agencies and institutes: what they list together, and what they do not."""

from __future__ import annotations

import pytest

from tests.feedings import feedings
from tests.stated import Stated, stated

STOCK: list[tuple[str, list[Stated]]] = [
    (
        "The junta lost 312 soldiers in the battle for Lashio: 205 were killed, 60 surrendered and 47 were captured.",
        [("312", ["205", "60", "47"])],
    ),
    (
        "Of the 48 Shahed drones launched overnight, 31 were shot down, 12 disappeared from radar and five hit their targets.",
        [("48", ["31", "12", "five"])],
    ),
    (
        "Ukrainian air defences shot down 31 drones and three cruise missiles; another 12 drones were lost to electronic warfare.",
        [(None, ["31", "three", "12"])],
    ),
    ('Ukrainian forces downed 56 of 87 drones, while 25 drones were "locationally lost."', [("87", ["56", "25"])]),
    ("The clashes left 14 people dead, among them nine civilians and five policemen.", [("14", ["nine", "five"])]),
    (
        "According to the ministry, 57 people were killed, 130 injured and 11 are missing.",
        [(None, ["57", "130", "11"])],
    ),
    (
        "Since October 7, 2023, 46,707 Palestinians have been killed and 110,265 wounded, the ministry said. Of the dead, 17,818 were children and 12,287 were women.",
        [("46,707", ["17,818", "12,287"])],
    ),
    (
        "Rebels destroyed two tanks, captured three trucks and killed 15 soldiers near Goma.",
        [(None, ["two", "three", "15"])],
    ),
    ("The army put its own losses at 26 dead, 41 wounded and two missing.", [(None, ["26", "41", "two"])]),
    (
        "In all, 120 vehicles were lost – 45 tanks, 60 armoured personnel carriers and 15 lorries.",
        [("120", ["45", "60", "15"])],
    ),
    ("The convoy lost 15 of its 40 trucks; eight were burned and seven were looted.", [("15", ["eight", "seven"])]),
    (
        "Hezbollah has lost about 4,000 fighters: 3,200 killed in Lebanon and 800 in Syria.",
        [("4,000", ["3,200", "800"])],
    ),
    (
        "RSF shelling killed 13 people in El Fasher on Monday and nine on Tuesday, bringing the toll to 22.",
        [("22", ["13", "nine"])],
    ),
    ("A total of 390 prisoners returned home: 270 soldiers and 120 civilians.", [("390", ["270", "120"])]),
    (
        "Under the swap, each side released 390 people, 270 of them military personnel and 120 civilians.",
        [("390", ["270", "120"])],
    ),
    (
        "The General Staff said that Russian forces lost 1,210 personnel, four tanks, 11 armoured vehicles, 39 artillery systems and one MLRS over the past day.",
        [(None, ["1,210", "four", "11", "39", "one"])],
    ),
    ("Militants killed eight soldiers and wounded 12; four vehicles were burned.", [(None, ["eight", "12", "four"])]),
    (
        "Colombian troops captured 12 dissidents and seized eight rifles, four grenades and 2,300 rounds.",
        [(None, ["12", "eight", "four", "2,300"])],
    ),
    ("The 35 dead include 21 soldiers, 8 policemen and 6 civilians.", [("35", ["21", "8", "6"])]),
    ("The 35 dead comprised 21 soldiers and 14 gendarmes.", [("35", ["21", "14"])]),
    ("Among the 35 dead were 21 soldiers and 14 gendarmes.", [("35", ["21", "14"])]),
    (
        'Mali\'s army said it had "neutralised" 40 terrorists, destroyed 25 motorcycles and recovered 17 assault rifles.',
        [(None, ["40", "25", "17"])],
    ),
    (
        "Mediazona has identified 88,055 Russian soldiers killed, including 5,019 officers, 21,000 volunteers, 16,300 prisoners and 10,800 mobilised men.",
        [("88,055", ["5,019", "21,000", "16,300", "10,800"])],
    ),
    ("Three Su-34s, two Su-35s and one A-50 were shot down in February.", [(None, ["Three", "two", "one"])]),
    (
        "Pakistan said it had downed five Indian jets: three Rafales, one MiG-29 and one Su-30.",
        [("five", ["three", "one", "one"])],
    ),
    ("KIA lost 60 fighters; 20 of them died in captivity and 40 fell at Bhamo.", [("60", ["20", "40"])]),
    ("The army reported the loss of one officer, two sergeants and 11 privates.", [(None, ["one", "two", "11"])]),
    ("Enemy losses: 45 killed, 60 wounded, 3 captured; own losses: 2 killed, 9 wounded.", [(None, ["45", "60", "3"])]),
    (
        "Twenty-one people died in Kharkiv, nine in Sumy and four in Kherson last week.",
        [(None, ["Twenty-one", "nine", "four"])],
    ),
    (
        "Twenty-one people died in Kharkiv, nine in Sumy and four in Kherson last week, 34 in all.",
        [("34", ["Twenty-one", "nine", "four"])],
    ),
    (
        "The Ukrainian Air Force reported that Russian forces launched 12 Iskander-M missiles, seven Kh-101 cruise missiles and 145 Shahed-type drones and that Ukrainian forces downed nine Iskanders, five Kh-101s and 102 drones.",
        [(None, ["nine", "five", "102"])],
    ),
    (
        "Ukrainian forces shot down 62 drones, and 27 drones did not reach their targets, likely due to electronic warfare, out of the 97 launched.",
        [("97", ["62", "27"])],
    ),
    (
        "Russia launched 97 drones and decoys; 62 were downed, 27 were jammed and eight struck four locations.",
        [("97", ["62", "27", "eight"])],
    ),
    (
        "The Russian MoD claimed that air defences destroyed 72 Ukrainian drones overnight, including 23 over Bryansk Oblast, 18 over Kursk Oblast and 31 over the Black Sea.",
        [("72", ["23", "18", "31"])],
    ),
    (
        "The Russian MoD claimed that air defences destroyed 72 Ukrainian drones: 23 over Bryansk Oblast, 18 over Kursk Oblast, and one each over Tula, Kaluga and Oryol.",
        [("72", ["23", "18", "one"])],
    ),
    (
        "Twenty-three drones were destroyed over Bryansk, 18 over Kursk, 11 over Belgorod and two over Moscow region.",
        [(None, ["Twenty-three", "18", "11", "two"])],
    ),
    ("OHCHR recorded 174 civilian casualties in May: 26 killed and 148 injured.", [("174", ["26", "148"])]),
    (
        "OHCHR recorded 174 civilian casualties in May (26 killed; 148 injured), 12 per cent more than in April.",
        [("174", ["26", "148"])],
    ),
    ("Of the 61 detained, 40 were released, 12 charged and nine are still held.", [("61", ["40", "12", "nine"])]),
    (
        "Some 400 people were abducted; 213 escaped, 90 were freed by troops and the others remain in captivity.",
        [("400", ["213", "90"])],
    ),
    (
        "SAF said it had destroyed 24 combat vehicles, seized 11 others and killed 150 militiamen.",
        [(None, ["24", "11", "150"])],
    ),
    (
        "The brigade had 2,100 men in March. By May 340 had been killed, 900 wounded and 120 had deserted.",
        [(None, ["340", "900", "120"])],
    ),
    (
        "Iran said 935 people had been killed in the war: 38 children and 132 women were among the victims.",
        [("935", ["38", "132"])],
    ),
    ("Ethiopia's army killed 180 Fano fighters, wounded 90 and took 45 prisoner.", [(None, ["180", "90", "45"])]),
    (
        "Ethiopia's army claimed 180 Fano fighters killed, 90 wounded, 45 captured; Fano said it had lost four men.",
        [(None, ["180", "90", "45"])],
    ),
    (
        "Eight crew were rescued, three bodies recovered and four men are missing from the crew of 15.",
        [("15", ["Eight", "three", "four"])],
    ),
    (
        "Nigeria's military said 592 terrorists were killed, 1,130 arrested and 366 surrendered in the quarter.",
        [(None, ["592", "1,130", "366"])],
    ),
    ("Total losses of the corps: 8,730, incl. 2,140 irretrievable, 6,590 sanitary.", [("8,730", ["2,140", "6,590"])]),
    (
        "Of 36 aircraft, nine failed to return, six were written off after landing and 21 came home.",
        [("36", ["nine", "six", "21"])],
    ),
    (
        "The squadron lost nine Mirages in the air, four on the ground and two in accidents.",
        [(None, ["nine", "four", "two"])],
    ),
    (
        "Britain lost 255 dead (86 Navy, 124 Army, 27 Marines and 18 merchant seamen).",
        [("255", ["86", "124", "27", "18"])],
    ),
    (
        "The battalion suffered 112 casualties – 34 killed, 71 wounded and seven missing – in two days.",
        [("112", ["34", "71", "seven"])],
    ),
    (
        "Finland's dead numbered 25,904; 43,557 were wounded and 1,100 taken prisoner.",
        [(None, ["25,904", "43,557", "1,100"])],
    ),
    (
        "Finnish losses: 25,904 dead or missing, 43,557 wounded, 1,000 captured, 20 to 30 tanks and 62 aircraft.",
        [(None, ["25,904", "43,557", "1,000", "20 to 30", "62"])],
    ),
    (
        "Two civilians were killed and seven were wounded in Donetsk Oblast, three were wounded in Kherson and one was killed in Sumy.",
        [(None, ["Two", "seven", "three", "one"])],
    ),
    (
        "In Donetsk Oblast two civilians were killed and seven wounded; in Kherson Oblast three were wounded; in Sumy Oblast one person was killed and four were hurt.",
        [(None, ["two", "seven", "three", "one", "four"])],
    ),
    (
        "At least 13 peacekeepers were killed: nine South Africans, three Malawians and one Uruguayan.",
        [("13", ["nine", "three", "one"])],
    ),
    (
        "M23 rebels captured 400 soldiers and seized 12 tanks, 40 trucks and thousands of rifles.",
        [(None, ["400", "12", "40", "thousands"])],
    ),
    (
        "The report blames the RSF for 3,384 of the deaths, the army for 890 and unknown actors for 112.",
        [(None, ["3,384", "890", "112"])],
    ),
    (
        "Of the 4,386 deaths the report blames the RSF for 3,384, the army for 890 and unknown actors for 112.",
        [("4,386", ["3,384", "890", "112"])],
    ),
    (
        "More than 1,200 people - 815 civilians and about 400 soldiers - were killed on October 7.",
        [("1,200", ["815", "400"])],
    ),
    ("Deaths: 12. Injured: 40. Missing: 3.", [(None, ["12", "40", "3"])]),
    ("Killed - 12; wounded - 40; missing - 3; total 55.", [("55", ["12", "40", "3"])]),
    (
        "The enemy lost 15 killed and 32 wounded, two armoured vehicles, seven cars and two mortars near Vovchansk.",
        [(None, ["15", "32", "two", "seven", "two"])],
    ),
    (
        "Ukrainian troops destroyed 12 armoured vehicles, including 3 tanks and 9 IFVs, and 44 drones of various types.",
        [("12", ["3", "9"])],
    ),
    (
        "Losses since 24 February 2022: approx. 1,140,000 personnel (+1,020), 11,200 tanks (+4), 23,290 armoured vehicles (+11).",
        [(None, ["1,140,000", "11,200", "23,290"])],
    ),
    (
        "Ukrainian General Staff spokesperson stated that Ukrainian forces killed 540 Russian personnel, destroyed 12 tanks, and damaged 31 vehicles near Pokrovsk.",
        [(None, ["540", "12", "31"])],
    ),
    (
        "ISW previously assessed that Russia lost 20 tanks, 45 IFVs and 11 artillery pieces during its failed crossing.",
        [(None, ["20", "45", "11"])],
    ),
    (
        "A Ukrainian open-source group stated that it had confirmed the destruction of 3,014 Russian tanks, including 1,970 destroyed, 145 damaged, 360 abandoned and 539 captured tanks.",
        [("3,014", ["1,970", "145", "360", "539"])],
    ),
    (
        "Oryx has confirmed 4,108 Russian tank losses (2,963 destroyed, 157 damaged, 379 abandoned, 524 captured).",
        [("4,108", ["2,963", "157", "379", "524"])],
    ),
    (
        "Tanks (4108, of which destroyed: 2963, damaged: 157, abandoned: 379, captured: 524)",
        [("4108", ["2963", "157", "379", "524"])],
    ),
    (
        "Russia - 23510, of which: destroyed: 18290, damaged: 925, abandoned: 1200, captured: 3095",
        [("23510", ["18290", "925", "1200", "3095"])],
    ),
    (
        "The NYT reported that over 12,000 Russian soldiers died and another 33,000 were wounded in the first three months, per a leaked FSB estimate, with 1,400 missing.",
        [(None, ["12,000", "33,000", "1,400"])],
    ),
    (
        "US officials estimate 189,500-223,000 Russian casualties, including 35,500-43,000 killed in action and 154,000-180,000 wounded.",
        [("189,500-223,000", ["35,500-43,000", "154,000-180,000"])],
    ),
    (
        "Ukraine suffered 124,500-131,000 casualties, including 15,500-17,500 killed in action and 109,000-113,500 wounded in action.",
        [("124,500-131,000", ["15,500-17,500", "109,000-113,500"])],
    ),
    ("Ukraine returned 206 POWs, including 82 officers and 124 soldiers and sergeants.", [("206", ["82", "124"])]),
    (
        "Ukraine returned 95 POWs: 55 of them had been sentenced, 28 were wounded and two were civilians.",
        [("95", ["55", "28", "two"])],
    ),
    (
        "Shoigu claimed that Ukraine lost 71,500 servicemen, 543 tanks, including 44 Leopards, almost 900 armoured vehicles, 446 artillery systems, of which 81 are of American make, and 2,500 vehicles since June 4.",
        [(None, ["71,500", "543", "900", "446", "2,500"])],
    ),
    (
        "Konashenkov claimed that up to 110 Ukrainian servicemen, two tanks, three infantry fighting vehicles and two pickup trucks were destroyed in the Krasny Liman direction.",
        [(None, ["110", "two", "three", "two"])],
    ),
    (
        "The Russian MoD claimed that in total since the start of the operation 393 aircraft, 212 helicopters, 3,468 drones, 403 anti-aircraft missile systems, 7,980 tanks and other armoured vehicles, 1,006 MLRS vehicles and 4,086 guns and mortars have been destroyed.",
        [(None, ["393", "212", "3,468", "403", "7,980", "1,006", "4,086"])],
    ),
    (
        "Russian air defences intercepted three JDAM bombs, nine HIMARS rockets and 76 fixed-wing UAVs.",
        [(None, ["three", "nine", "76"])],
    ),
    (
        "CENTCOM forces destroyed two Houthi drones, one unmanned surface vessel and one ground control station.",
        [(None, ["two", "one", "one"])],
    ),
    ("IDF killed over 20 fighters, captured six and destroyed seven launchers.", [(None, ["20", "six", "seven"])]),
    (
        "On the night of 12 April the enemy attacked with 88 strike UAVs; 41 were downed, 24 lost in location, the rest hit 15 places.",
        [("88", ["41", "24"])],
    ),
    (
        "The Air Force said it neutralised 406 of 479 aerial targets: 277 Shahed drones, 10 Kinzhals and 119 decoys.",
        [("406", ["277", "10", "119"])],
    ),
    (
        "Eleven people were killed in the region: six in Kupyansk, three in Izium; two more died of wounds.",
        [("Eleven", ["six", "three", "two"])],
    ),
    ("Total for the day: 3 killed, 11 wounded, 42 buildings damaged.", [(None, ["3", "11", "42"])]),
    ("Some 160 of the 200 hostages were freed; 32 died and eight vanished.", [("200", ["160", "32", "eight"])]),
    ("Of 240 people aboard, 81 drowned, 104 were rescued and 55 are unaccounted for.", [("240", ["81", "104", "55"])]),
    ("Boko Haram killed 43 farmers, abducted eight women and burned 22 houses.", [(None, ["43", "eight", "22"])]),
    ("Gunmen killed 32 people, 17 of them women, wounded nine and took 30 hostages.", [(None, ["32", "nine", "30"])]),
    (
        "Haiti's gangs killed 5,601 people in 2024, 1,000 more than in 2023; another 2,212 were injured and 1,494 kidnapped.",
        [(None, ["5,601", "2,212", "1,494"])],
    ),
    ("Casualties: Army 11 KIA, 34 WIA; Navy 2 KIA, 5 WIA; Air Force nil.", [(None, ["11", "34", "2", "5"])]),
    (
        "Israel's losses were 11 killed (eight soldiers and three civilians) and 40 wounded.",
        [("11", ["eight", "three"])],
    ),
    (
        "At least 128 journalists were killed, 56 of them Palestinian, nine Sudanese and eight Mexican.",
        [("128", ["56", "nine", "eight"])],
    ),
    (
        "In Donetsk Oblast 12 people were killed, the governor said, 30 wounded and two are missing.",
        [(None, ["12", "30", "two"])],
    ),
    (
        "Twelve people were killed, officials said, while 30 were wounded and two remain missing, according to rescuers.",
        [(None, ["Twelve", "30", "two"])],
    ),
    (
        "The strike killed nine, injured 22 and, according to the mayor, left three missing.",
        [(None, ["nine", "22", "three"])],
    ),
    (
        "Rebels killed six policemen, the ministry said on Monday, burned two vehicles and took nine rifles.",
        [(None, ["six", "two", "nine"])],
    ),
    (
        "The group lost five fighters, by its own account, four motorcycles and two pickups.",
        [(None, ["five", "four", "two"])],
    ),
    (
        "The ministry said that five were killed, that eleven were hurt and that two were missing.",
        [(None, ["five", "eleven", "two"])],
    ),
    ("Ukraine lost 31 tanks, Russia 45 and the separatists 12.", [(None, ["31", "45", "12"])]),
    (
        "They lost 543 tanks, including 44 Leopards, 900 armoured vehicles, 446 guns, of which 81 are of American make, and 2,500 lorries.",
        [(None, ["543", "900", "446", "2,500"])],
    ),
    (
        "The enemy lost 12 tanks, three of which were T-90s, 31 APVs, 28 guns, and 44 trucks.",
        [(None, ["12", "31", "28", "44"])],
    ),
    (
        "The raid killed 5,601 people, 1,000 more than the year before, and injured 2,212; 1,494 were kidnapped.",
        [(None, ["5,601", "2,212", "1,494"])],
    ),
    (
        "A total of 16 people – six women, seven men and three children – have been buried.",
        [("16", ["six", "seven", "three"])],
    ),
    (
        "Sixteen people (six women, seven men and three children) have been buried.",
        [("Sixteen", ["six", "seven", "three"])],
    ),
    ("The dead are six women, seven men and three children.", [(None, ["six", "seven", "three"])]),
    ("Six women, seven men and three children died.", [(None, ["Six", "seven", "three"])]),
    (
        "The hospital in Bor took in 44 wounded, of whom five died, 12 were flown to Juba and 27 remain under care.",
        [("44", ["five", "12", "27"])],
    ),
    (
        "Captured: 3 T-62 tanks, 11 BMPs, 2 howitzers. Destroyed: 1 tank, 4 trucks.",
        [(None, ["3", "11", "2", "1", "4"])],
    ),
    (
        "FANO claims: 210 soldiers killed, 134 wounded, 67 captured, 2 DShKs and 180 rifles seized.",
        [(None, ["210", "134", "67", "2", "180"])],
    ),
    (
        "By Wednesday, 2,056 people had been confirmed dead, about 3,900 injured and 270 missing in Myanmar.",
        [(None, ["2,056", "3,900", "270"])],
    ),
    (
        "Between 1 and 31 July, mines killed 14 people, maimed 29 and destroyed six tractors.",
        [(None, ["14", "29", "six"])],
    ),
    (
        "Sixteen boats left Zuwara; four sank, seven were intercepted and five reached Lampedusa.",
        [("Sixteen", ["four", "seven", "five"])],
    ),
    ("Of 7 missiles fired at Ain al-Asad 5 were intercepted, 1 missed and 1 hit the base.", [("7", ["5", "1", "1"])]),
    ("Al Jazeera counted 33 dead: 20 in Gaza City, 9 in Khan Younis and 4 in Rafah.", [("33", ["20", "9", "4"])]),
    (
        "Medics said at least 33 were dead, including 20 in Gaza City and nine in Khan Younis, and 120 wounded.",
        [("33", ["20", "nine"])],
    ),
    (
        "At least 33 were killed, 20 of them in Gaza City, nine in Khan Younis and four in Rafah.",
        [("33", ["20", "nine", "four"])],
    ),
    ("The IDF reported eliminating 45 operatives, 3 cells, and dismantling 50 sites.", [(None, ["45", "3", "50"])]),
    (
        "Hamas lost about 20,000 fighters, Israeli officials say. Some 8,900 were killed in Gaza City, 6,100 in Khan Younis and 5,000 in Rafah.",
        [("20,000", ["8,900", "6,100", "5,000"])],
    ),
    (
        "The army says it lost 19 soldiers. Twelve died in the ambush and seven in the pursuit.",
        [("19", ["Twelve", "seven"])],
    ),
    (
        "The convoy of 31 lorries was attacked near Tina. Nine lorries burned, 14 were looted and eight reached the camp.",
        [("31", ["Nine", "14", "eight"])],
    ),
    (
        "Russia launched 211 drones overnight, the air force said. It shot down 136, while 59 were lost and 16 hit 11 locations.",
        [("211", ["136", "59", "16"])],
    ),
    ("The enemy used 211 UAVs.\nShot down: 136\nLost: 59\nHits: 16", [("211", ["136", "59", "16"])]),
    (
        "Results of the night:\n- 136 Shaheds shot down\n- 4 Kh-59 missiles shot down\n- 59 decoys lost",
        [(None, ["136", "4", "59"])],
    ),
    (
        "Over the past week, the Defense Forces destroyed:\n• 21 tanks\n• 64 armoured vehicles\n• 390 artillery systems\n• 5 air defence systems\n• 730 vehicles",
        [(None, ["21", "64", "390", "5", "730"])],
    ),
    (
        "Personnel: 1,140,860 (+1,020)\nTanks: 11,290 (+3)\nArmoured fighting vehicles: 23,480 (+8)\nArtillery: 33,800 (+21)",
        [(None, ["1,140,860", "11,290", "23,480", "33,800"])],
    ),
    (
        "Russian losses per 24 hours as of 12 May: Group North lost over 190 troops, two vehicles; Group West up to 225 troops, a tank, nine vehicles.",
        [(None, ["190", "two", "225", "nine"])],
    ),
    (
        '"We lost 412 people," the commander said. "Of those, 300 were killed outright and 112 died later."',
        [("412", ["300", "112"])],
    ),
    ('"We lost 412 people: 300 on the road and 112 in the town," the commander said.', [("412", ["300", "112"])]),
    (
        "The report gives the casualties by province: 1,200 in North Kivu, 840 in South Kivu and 310 in Ituri.",
        [(None, ["1,200", "840", "310"])],
    ),
    (
        "Violence in Ituri killed 1,200 civilians in 2022, 840 in 2023 and 310 in 2024.",
        [(None, ["1,200", "840", "310"])],
    ),
    ("Burkina Faso: 31 soldiers, 8 VDP fighters and 22 assailants killed in Diapaga.", [(None, ["31", "8", "22"])]),
    (
        "Thirty-one soldiers, eight volunteers and, by the army's count, 22 assailants were killed.",
        [(None, ["Thirty-one", "eight", "22"])],
    ),
    (
        "Ukraine's HUR said it sank one landing ship, damaged two more and destroyed four boats.",
        [(None, ["one", "two", "four"])],
    ),
    (
        "SBU drones hit 41 aircraft; satellite images show seven Tu-95s, four Tu-22M3s and one An-12 destroyed.",
        [(None, ["seven", "four", "one"])],
    ),
    (
        "Israel says it struck 15 aircraft: two F-14s, five F-5s and eight AH-1 helicopters.",
        [("15", ["two", "five", "eight"])],
    ),
    ("Iran executed 975 people in 2024: 31 women, 80 Afghans and 529 for murder.", [("975", ["31", "80", "529"])]),
    ("Some 1,750 Ukrainians (1,500 soldiers, 250 civilians) came home in 2024.", [("1,750", ["1,500", "250"])]),
    (
        "Nine houses, two shops and one school were damaged; five people, including two children, were hurt.",
        [(None, ["Nine", "two", "one", "five"])],
    ),
    ("The garrison surrendered: 4,600 men, 18 howitzers, 31 machine guns.", [(None, ["4,600", "18", "31"])]),
    ("The victors counted 4,600 prisoners, 18 howitzers and 31 machine guns.", [(None, ["4,600", "18", "31"])]),
    ("The Allies took 250,000 prisoners, 800 tanks and 3,000 guns.", [(None, ["250,000", "800", "3,000"])]),
    (
        "Out of a force of 1,700, some 300 were killed, 600 wounded and 200 captured.",
        [("1,700", ["300", "600", "200"])],
    ),
    ("Only 420 of 1,700 men returned; 980 were dead and 300 in captivity.", [("1,700", ["420", "980", "300"])]),
    (
        "The division, 9,000 strong in May, counted 2,100 dead, 5,300 wounded and 600 missing by August.",
        [(None, ["2,100", "5,300", "600"])],
    ),
    ("Police arrested 87 people, seized 12 guns and impounded nine cars.", [(None, ["87", "12", "nine"])]),
    ("Rebel losses: unknown. Army losses: 14 killed, 22 wounded, 1 helicopter.", [(None, ["14", "22", "1"])]),
    (
        "Three soldiers and two officers were killed and 11 troops wounded, four of them seriously.",
        [(None, ["Three", "two", "11"])],
    ),
    ("Jordan shot down 3 drones, France 2, the US 80 drones and 6 missiles.", [(None, ["3", "2", "80", "6"])]),
    (
        "Key Takeaways\n• Russian forces lost at least 40 tanks, 70 armored vehicles and 25 trucks near Avdiivka.\n• Ukrainian forces advanced 2 km.",
        [(None, ["40", "70", "25"])],
    ),
    (
        "Russian forces lost 211 pieces of equipment, including 55 tanks, 120 armored vehicles and 10 MLRS, since October 10, Zaluzhnyi reported.",
        [("211", ["55", "120", "10"])],
    ),
    (
        "Ukrainian Tavriisk Group Commander Brigadier General Tarnavskyi stated that Russian forces lost 721 personnel, five tanks, and 25 armored combat vehicles in the Tavriisk direction in the past day.",
        [(None, ["721", "five", "25"])],
    ),
    (
        "Tarnavskyi reported that Ukrainian forces destroyed 52 units of Russian equipment, including three tanks, 14 APCs, four artillery systems, 30 vehicles and one piece of special equipment.",
        [("52", ["three", "14", "four", "30", "one"])],
    ),
    (
        "Ukrainian officials reported that Russia's attacks killed at least four people and injured 27 in Kharkiv, killed two in Sumy and injured nine in Odesa.",
        [(None, ["four", "27", "two", "nine"])],
    ),
    (
        "The Russian MoD claimed that Russian forces killed 200 Ukrainian servicemen and destroyed three tanks, a BMP and nine vehicles in Kursk Oblast on September 3.",
        [(None, ["200", "three", "nine"])],
    ),
    (
        "The SBU stated that its drones destroyed 12 Su-34s, four MiG-31s and two An-26s at Saky.",
        [(None, ["12", "four", "two"])],
    ),
    (
        "Satellite imagery shows that at least eight aircraft – five Su-24s and three Su-30s – were destroyed at Saki.",
        [("eight", ["five", "three"])],
    ),
    (
        "Imagery shows eight destroyed aircraft, five Su-24s and three Su-30s, at the base.",
        [("eight", ["five", "three"])],
    ),
    (
        "Imagery shows nine destroyed aircraft, including at least five Su-24s and three Su-30s.",
        [("nine", ["five", "three"])],
    ),
    (
        "Russian forces reportedly lost 14 to 18 vehicles: five to seven tanks and nine to 11 IFVs.",
        [("14 to 18", ["five to seven", "nine to 11"])],
    ),
    (
        "At least seven people were killed, including three rescuers, and 64 were injured, including 12 children and five policemen.",
        [("64", ["12", "five"])],
    ),
    ("Wagner shot down six helicopters and one Il-22, killing 13 airmen.", [(None, ["six", "one", "13"])]),
    (
        "Wagner lost 20,000 men in Bakhmut: 10,000 prisoners and 10,000 contract fighters.",
        [("20,000", ["10,000", "10,000"])],
    ),
    ("Of 32 settlements in the district, nine are occupied, 11 contested and 12 free.", [("32", ["nine", "11", "12"])]),
    (
        "During August Ukraine's mobile groups downed 1,204 drones, aviation 330, electronic warfare suppressed 900.",
        [(None, ["1,204", "330", "900"])],
    ),
    (
        "Ukraine's air defence intercepted 26 of 34 missiles: 20 of 22 Kh-101s, four of eight Iskander-Ks and two of four Kalibrs.",
        [("26", ["20", "four", "two"])],
    ),
    (
        "Overnight, 26 missiles were shot down: 20 Kh-101s, four Iskander-Ks and two Kalibrs.",
        [("26", ["20", "four", "two"])],
    ),
    (
        "Ukraine's Prosecutor General has recorded 147 executions of POWs, 127 on the battlefield and 20 in captivity.",
        [("147", ["127", "20"])],
    ),
    (
        "The enemy lost 31 killed and 44 wounded; 3 drones, 2 vehicles and a mortar were destroyed.",
        [(None, ["31", "44", "3", "2"])],
    ),
    (
        "North Korea sent 11,000 troops; about 4,000 have been killed or wounded, 300 of them killed and 2,700 wounded by the South's count.",
        [("4,000", ["300", "2,700"])],
    ),
    (
        "Russia's 2025 losses were 418,000, of which 240,000 were killed and 175,000 wounded, Ukraine says, while 3,000 were captured.",
        [("418,000", ["240,000", "175,000", "3,000"])],
    ),
    ("Egypt lost 338 aircraft, 293 of them on the ground, Syria 61 and Jordan 29.", [(None, ["338", "61", "29"])]),
    ("Israel's losses were 776 soldiers, 46 aircraft and some 200 tanks.", [(None, ["776", "46", "200"])]),
    (
        "French losses at Dien Bien Phu: 1,142 dead, 1,606 missing, 4,436 wounded and 10,863 captured, of whom 3,290 survived.",
        [(None, ["1,142", "1,606", "4,436", "10,863"])],
    ),
    (
        "Britain sank two frigates and lost four; 255 servicemen and three islanders died.",
        [(None, ["four", "255", "three"])],
    ),
    (
        "A US estimate said that China had lost 110,000 killed, 73,000 dead of wounds and 25,000 missing, 208,000 in all.",
        [("208,000", ["110,000", "73,000", "25,000"])],
    ),
    ("The Tigers have lost 17,903 cadres since 1982: 14,125 men and 3,778 women.", [("17,903", ["14,125", "3,778"])]),
    (
        "Mediazona's list now runs to 120,343 names, among them 17,000 convicts, 13,500 mobilised men and 31,000 volunteers.",
        [("120,343", ["17,000", "13,500", "31,000"])],
    ),
    ("Civilian harm in May 2025: 183 killed, 836 injured, 41 missing.", [(None, ["183", "836", "41"])]),
    ("HRW documented 56 strikes, 31 by drones, 14 by artillery and 11 by aircraft.", [("56", ["31", "14", "11"])]),
    (
        "ACLED recorded 9,300 fatalities: 4,100 civilians, 3,600 rebels and 1,600 soldiers.",
        [("9,300", ["4,100", "3,600", "1,600"])],
    ),
    (
        "ACLED's figure of 9,300 deaths breaks down into 4,100 civilians, 3,600 rebels and 1,600 soldiers.",
        [("9,300", ["4,100", "3,600", "1,600"])],
    ),
    (
        "The 9,300 deaths break down as 4,100 civilians, 3,600 rebels and 1,600 soldiers.",
        [("9,300", ["4,100", "3,600", "1,600"])],
    ),
    ("Fatalities: 9,300 (civilians 4,100; rebels 3,600; soldiers 1,600).", [("9,300", ["4,100", "3,600", "1,600"])]),
    (
        "Four persons were abducted, two of whom escaped, while the bodies of the other two were found.",
        [("Four", ["two", "two"])],
    ),
    ("Bandits kidnapped 227 pupils; 215 were rescued, 12 are still missing.", [("227", ["215", "12"])]),
    (
        "Somali forces said they killed 47 militants in Adale and 33 in Masjid Ali Gadud, 80 in total.",
        [("80", ["47", "33"])],
    ),
    (
        "TTP attacks rose to 521 in 2024, killing 685 security personnel; 927 civilians died and 934 militants were killed.",
        [(None, ["685", "927", "934"])],
    ),
    (
        "Operation Sindoor: India said it killed over 100 terrorists, 35-40 soldiers and destroyed 13 aircraft.",
        [(None, ["100", "35-40", "13"])],
    ),
    (
        "Cambodia lost 88 men, 14 tanks and two ammunition dumps, the Thai army said, putting its own losses at 21 dead.",
        [(None, ["88", "14", "two"])],
    ),
    (
        "During the clashes 42 were killed (30 Druze, 10 Bedouin, 2 soldiers) and 110 injured.",
        [("42", ["30", "10", "2"])],
    ),
    (
        "The SOHR counted 1,120 dead: 427 Druze fighters, 298 Druze civilians, 354 members of government forces and 21 Bedouins.",
        [("1,120", ["427", "298", "354", "21"])],
    ),
    (
        "SOHR said the dead were 427 Druze fighters, 298 civilians, 354 soldiers and 21 Bedouins.",
        [(None, ["427", "298", "354", "21"])],
    ),
    (
        "Sweida's hospital received 502 bodies: 450 were identified; 52 were buried without a name.",
        [("502", ["450", "52"])],
    ),
    ("Houthi attacks have sunk four ships, damaged 31 and killed nine sailors.", [(None, ["four", "31", "nine"])]),
    ("Nine sailors have died, 11 are held and six were wounded in the attacks.", [(None, ["Nine", "11", "six"])]),
    (
        "PDF claims for March: 312 clashes, 540 regime troops killed, 28 defenders fallen, 61 weapons seized.",
        [(None, ["540", "28", "61"])],
    ),
    (
        "Four Russian strikes on Zaporizhzhia killed one person and injured 22, five of them children, regional head Ivan Fedorov stated; 31 apartment buildings and 12 cars were damaged.",
        [(None, ["one", "22", "31", "12"])],
    ),
    (
        "Ukraine's air force reported downing 58 of 62 drones, with the other four vanishing from radar.",
        [("62", ["58", "four"])],
    ),
    (
        "Ukraine's air force reported downing 58 of 62 drones, the remaining four vanishing from radar.",
        [("62", ["58", "four"])],
    ),
    ("Ukrainian forces destroyed all 14 Kh-101s, 32 Shaheds and two Kh-59s.", [(None, ["14", "32", "two"])]),
    ("Russia fired 35 Shaheds. Ukraine downed 32 and lost track of three.", [("35", ["32", "three"])]),
    (
        "The ministry said 123 Ukrainian drones had been destroyed between 20:00 and 07:00: 42 over Bryansk, 26 over Belgorod, 18 over Kaluga, 15 over Tula, 12 over Oryol and the rest over Crimea.",
        [("123", ["42", "26", "18", "15", "12"])],
    ),
    (
        "The ministry said 123 Ukrainian drones had been destroyed, the bulk of them, 42, over Bryansk, followed by Belgorod with 26.",
        [("123", ["42", "26"])],
    ),
    ("In Sumy 11 were killed and 80 hurt, in Kherson four and nine.", [(None, ["11", "80", "four", "nine"])]),
    ("Kherson: four killed, nine hurt; Sumy: 11 killed, 80 hurt.", [(None, ["four", "nine", "11", "80"])]),
    ("Police identified 33 of the 35 dead: 20 men, 11 women and two boys.", [("33", ["20", "11", "two"])]),
    (
        "Twenty-one bodies were recovered, of which 13 have been identified: nine men and four women.",
        [("13", ["nine", "four"])],
    ),
    ("The committee named 41 dead: 38 soldiers, 2 officers, 1 nurse.", [("41", ["38", "2", "1"])]),
    (
        "Militants attacked 3 villages, killed 61 people and burned 400 houses and two mosques.",
        [(None, ["61", "400", "two"])],
    ),
    (
        "They stormed the base, killing 27 soldiers, taking 16 prisoner and burning nine armoured vehicles.",
        [(None, ["27", "16", "nine"])],
    ),
    ("Of the 33 hostages 25 came back alive and eight dead.", [("33", ["25", "eight"])]),
    (
        "The Israeli army lost 12 soldiers in the week; in the same time it killed 80 militants, arrested 40 and destroyed three tunnels.",
        [(None, ["80", "40", "three"])],
    ),
    (
        "Some 1,300 tanks, 2,900 APCs and 400 guns were captured or destroyed; 300,000 men surrendered.",
        [(None, ["1,300", "2,900", "400", "300,000"])],
    ),
    ("Two Bayraktars, four Orlans and one Supercam were brought down in the sector.", [(None, ["Two", "four", "one"])]),
    (
        "Army aviation has lost 14 of 40 Mi-24s, nine of 22 Mi-8s and five of 16 Ka-52s.",
        [(None, ["14", "nine", "five"])],
    ),
    ("The corps reported 22 KIA / 61 WIA / 4 MIA for March.", [(None, ["22", "61", "4"])]),
    ("The corps reported casualties of 22 killed, 61 wounded and 4 missing for March.", [(None, ["22", "61", "4"])]),
    (
        "The corps reported 87 casualties in March, 22 of them fatal, 61 wounded and four missing.",
        [("87", ["22", "61", "four"])],
    ),
    (
        "The siege cost the garrison dearly. Four officers and 61 men died; 140 were wounded. Only 30 came out unhurt.",
        [(None, ["Four", "61", "140"])],
    ),
    (
        "Thirty-eight miners were in the shaft. Eleven were shot, six went missing and 21 got out.",
        [("Thirty-eight", ["Eleven", "six", "21"])],
    ),
    ("The attack left 14 dead. Nine were soldiers and five civilians.", [("14", ["Nine", "five"])]),
    ("The attack left 14 dead, nine soldiers and five civilians, and 22 wounded.", [("14", ["nine", "five"])]),
    (
        "The attack left 14 dead and 22 wounded. Nine of the dead were soldiers, five civilians.",
        [("14", ["Nine", "five"])],
    ),
    (
        "The attack left 14 dead and 22 wounded. Among the wounded were 15 soldiers and seven civilians.",
        [("22", ["15", "seven"])],
    ),
    ("The first blast killed 31, the second nine and the third four.", [(None, ["31", "nine", "four"])]),
    ("Uganda took in 137 soldiers and 37 policemen who had fled; 174 men in all.", [("174", ["137", "37"])]),
    (
        "The statement lists 45 soldiers killed, 12 captured, and eight vehicles, two heavy machine guns and a drone jammer seized.",
        [(None, ["45", "12", "eight", "two"])],
    ),
    (
        "The UN base was hit by 11 shells, which wounded four peacekeepers, killed two contractors and burned 13 vehicles.",
        [(None, ["four", "two", "13"])],
    ),
    (
        "Since then 61 aid workers have been killed, 14 kidnapped and 33 injured, compared with 40, nine and 21 a year earlier.",
        [(None, ["61", "14", "33"])],
    ),
    (
        "Landmines: 14 dead (nine children); cluster bombs: three dead; shells: 22 dead.",
        [(None, ["14", "three", "22"])],
    ),
    ("The dead: 31. The wounded: 159. Homes damaged: 120.", [(None, ["31", "159", "120"])]),
    ("The militia's 400 men were halved: 120 were killed, 80 deserted.", [("400", ["120", "80"])]),
    (
        "Ukraine has received 31 Abrams; 27 were lost, 19 of them destroyed, three captured and five damaged.",
        [("27", ["19", "three", "five"])],
    ),
    (
        "Of Ukraine's 31 Abrams 27 are gone: 19 destroyed, three captured, five damaged.",
        [("27", ["19", "three", "five"])],
    ),
    (
        "The boat carried 300 people: ten bodies have been found, 13 survived, the others are missing.",
        [("300", ["ten", "13"])],
    ),
    (
        "Lukyanenko estimated that of roughly 40,000 recruited convicts some 8,000 were dead, 17,000 wounded and 4,000 had deserted.",
        [("40,000", ["8,000", "17,000", "4,000"])],
    ),
    (
        "He said that of nearly 900 volunteers 120 had died, 300 had been wounded and 40 were missing.",
        [("900", ["120", "300", "40"])],
    ),
    (
        "The enemy lost up to 390 troops, two armoured vehicles, including a Bradley, and three howitzers.",
        [(None, ["390", "two", "three"])],
    ),
    (
        "Kyiv and Moscow swapped 206 prisoners on Saturday.\n\nThe ministry said 103 Russians had come home and that 103 Ukrainians had been handed over in return.",
        [("206", ["103", "103"])],
    ),
    (
        'At least 65 fighters were killed near Marib, two officers said.\n\n"Twenty-six of our men fell, and 39 Houthis were killed," one of them said.',
        [("65", ["Twenty-six", "39"])],
    ),
    (
        "The number of Ukrainian POWs freed this year rose to 5,000: 4,300 in exchanges and 700 outside them.",
        [("5,000", ["4,300", "700"])],
    ),
    ("Nasser hospital received 11 bodies, Al Awda six and Al Shifa 12.", [(None, ["11", "six", "12"])]),
    (
        "Thirty-three Palestinians, 12 Lebanese and three Israelis were killed in the night.",
        [(None, ["Thirty-three", "12", "three"])],
    ),
    ("The crash killed all 19 aboard: 13 passengers and six crew.", [("19", ["13", "six"])]),
    (
        "The Il-76 carried 74 people: 65 prisoners, six crew members and three escorts; all died.",
        [("74", ["65", "six", "three"])],
    ),
    ("The rebels withdrew, leaving behind 40 dead, four pickups and two mortars.", [(None, ["40", "four", "two"])]),
    (
        "Of the eight drones, two were downed over Galati, one fell in a field and five returned.",
        [("eight", ["two", "one", "five"])],
    ),
    ("Two of eight drones were downed, one fell in a field and five returned.", [("eight", ["Two", "one", "five"])]),
    ("Poland said 21 drones had crossed: four were shot down, 17 were found on the ground.", [("21", ["four", "17"])]),
    ("Killed in total: 31 (18 military, 13 civilian).", [("31", ["18", "13"])]),
    ("Casualties by arm: infantry 61, artillery 12, armour 9.", [(None, ["61", "12", "9"])]),
    ("Killed: infantry 61, artillery 12, armour 9, total 82.", [("82", ["61", "12", "9"])]),
    (
        "The operation netted 12 rifles, 3 machine guns, 2 RPGs and the arrest of 14 suspects.",
        [(None, ["12", "3", "2", "14"])],
    ),
    (
        "In one week Congo's army lost Sake (19 dead), Minova (31 dead) and Goma airport (70 dead).",
        [(None, ["19", "31", "70"])],
    ),
    (
        "Ukraine's Navy says the Russians have lost a third of their fleet: 24 ships and boats destroyed, five damaged, one submarine.",
        [(None, ["24", "five", "one"])],
    ),
    ("Of the 80 ships the fleet had in 2022, Kyiv claims 24 sunk and 15 damaged.", [("80", ["24", "15"])]),
    (
        "At dawn 18 jets took off; 11 came back, five ditched and two were shot down by their own side.",
        [("18", ["11", "five", "two"])],
    ),
    (
        "Residents buried 318 people: 120 men shot in the square, 98 who died of thirst, and 100 killed by shells.",
        [("318", ["120", "98", "100"])],
    ),
    (
        "The file gives the army 32,904 “irretrievable and sanitary losses” since New Year – killed: 9,017; wounded and returned to duty: 11,262; wounded, not returned: 6,510; missing (“incl. presumed prisoners”): 5,886; captured: 229.",
        [("32,904", ["9,017", "11,262", "6,510", "5,886", "229"])],
    ),
    ("The sheet gives 904 losses – killed: 217; wounded: 562; missing: 125.", [("904", ["217", "562", "125"])]),
    (
        "The sheet gives 904 losses – killed 217, wounded 562, missing (incl. prisoners) 125.",
        [("904", ["217", "562", "125"])],
    ),
    ("Losses: 904, thereof dead 217, wounded 562, missing 125.", [("904", ["217", "562", "125"])]),
    (
        "Journalists have put a name to 3,171 servicemen killed. Volunteers are the largest group, 1,549; then come 1,040 recruited in prison, 380 mobilised and 142 officers. For the others no status is known.",
        [("3,171", ["1,549", "1,040", "380", "142"])],
    ),
    (
        "The toll stands at 1,062. He said 276 of them were civilians, among these 102 women, 38 children and five nurses, and the rest - 786 - soldiers.",
        [("1,062", ["276", "786"]), ("276", ["102", "38", "five"])],
    ),
    (
        "Nine Kenyans, three Malawians and one Ugandan: the battle has cost thirteen peacekeepers their lives.",
        [("thirteen", ["Nine", "three", "one"])],
    ),
    (
        "Four from Bor, three from Wau and two from Yei: nine conscripts died in the fire.",
        [("nine", ["Four", "three", "two"])],
    ),
    (
        "Of the dead 20 were officers, including three colonels, four majors and 13 captains.",
        [("20", ["three", "four", "13"])],
    ),
    (
        "It lost 61 men, 20 of them officers, including three colonels, four majors and 13 captains.",
        [("20", ["three", "four", "13"])],
    ),
    (
        "Losses of the enemy in the sector since May (as of 12 August)\n– more than 4,420 servicemen;\n– 94 tanks, 123 APCs and 19 other armoured vehicles;\n– 521 motor vehicles; 69 guns;\n– 53 rocket launchers, including 13 HIMARS and seven M270s.",
        [(None, ["4,420", "94", "123", "19", "521", "69", "53"])],
    ),
    ("Losses of the enemy in May\n• 420 men\n• 9 tanks, 12 APCs\n• 21 lorries", [(None, ["420", "9", "12", "21"])]),
    (
        "Losses of the occupiers, morning of 9 May. Together to victory!\n\npersonnel ‒ about 150 910 (+980 over the day)\ntanks ‒ 1 333\nAPVs ‒ 3 557\naircraft – 128 / helicopters – 147\nUAVs operational-tactical level ‒ 9 520\nships/boats ‒ 8, submarines ‒ 1\nspecial equipment ‒ 991",
        [(None, ["150 910", "1 333", "3 557", "128", "147", "9 520", "8", "1", "991"])],
    ),
    (
        "In all, the following have been destroyed since the war began: 571 aircraft, 266 helicopters, 12,610 drones.",
        [(None, ["571", "266", "12,610"])],
    ),
    ("The enemy lost over the past day: 12 tanks, 30 guns and two radars.", [(None, ["12", "30", "two"])]),
    ("Killed: 1,847. Missing: 1,991. Vehicles lost to robbery: 420.", [(None, ["1,847", "1,991", "420"])]),
    (
        "Weekly digest\n\n118 new Russian losses went into the database: 21 tanks, 46 IFVs/APCs, 14 guns, five air-defence systems, the rest lorries & cars.",
        [("118", ["21", "46", "14", "five"])],
    ),
    (
        "Ukraine's team logged 52 (40 destroyed, four damaged, one abandoned, seven captured).",
        [("52", ["40", "four", "one", "seven"])],
    ),
    ("The damage runs to 17 houses, nine cars and two grain lorries.", [(None, ["17", "nine", "two"])]),
    (
        "Of the 11,000 or so troops sent to Kursk, around 6,000 had become casualties by June: 1,800–2,100 killed and up to 3,900 wounded.",
        [("6,000", ["1,800–2,100", "3,900"])],
    ),
    (
        "They are home: 182 defenders and five civilians, a total of 187 people. Among the military are 68 men of the army, 71 of the National Guard, 43 border guards.",
        [("187", ["182", "five"]), ("182", ["68", "71", "43"])],
    ),
    (
        "Aspides puts its score at 19 drones, four missiles and two boats destroyed, and at 640 escorts.",
        [(None, ["19", "four", "two"])],
    ),
    (
        "Radio Tehran claimed for the same offensive 220 tanks, 57 aircraft, four helicopters and 410 vehicles.",
        [(None, ["220", "57", "four", "410"])],
    ),
    ("The group claimed 20 tanks, 31 carriers and nine guns.", [(None, ["20", "31", "nine"])]),
    (
        "Twenty of the brigade’s 26 tanks, 102 of its 120 carriers and all six Tunguskas never came back.",
        [(None, ["Twenty", "102", "six"])],
    ),
    ("Nine of 12 tanks, 14 of 30 carriers and two of three radars were destroyed.", [(None, ["Nine", "14", "two"])]),
    (
        "The prosecutor's office of the state set out its ledger on one page. Killed: 1,847. Missing: 1,991. Vehicles lost to robbery: 6,420.",
        [(None, ["1,847", "1,991", "6,420"])],
    ),
    (
        "TABLE 4. Losses, 6–24 October 1973\n\nEgypt\nKilled 7,700\nPrisoners 8,372\nAircraft 223\nTanks 1,100\nSyria\nKilled 3,500\nPrisoners 411\nAircraft 118",
        [(None, ["7,700", "8,372", "223", "1,100"]), (None, ["3,500", "411", "118"])],
    ),
    (
        "The file gives the 41st Army 32,904 losses since New Year – killed: 20,017; wounded: 12,658; captured: 229.",
        [("32,904", ["20,017", "12,658", "229"])],
    ),
    (
        "The enemy lost up to 190 personnel, a combat armored vehicle, nine motor vehicles and four artillery guns, including a Polish-made Krab.",
        [(None, ["190", "nine", "four"])],
    ),
    (
        "Battlegroup West improved its positions; the Ukrainian army lost over 220 personnel, two armored combat vehicles, 14 motor vehicles, six artillery guns and three ammunition depots.",
        [(None, ["220", "two", "14", "six", "three"])],
    ),
    (
        "Russian air defenses destroyed four guided aerial bombs, two HIMARS rockets and 146 unmanned aerial vehicles over the past day.",
        [(None, ["four", "two", "146"])],
    ),
    (
        "Overall, the Russian Armed Forces have destroyed 667 warplanes, 283 helicopters, 86,902 unmanned aerial vehicles, 633 surface-to-air missile systems, 25,295 tanks and other armored combat vehicles, 1,596 multiple rocket launchers, 30,111 field artillery guns and mortars and 44,110 special military motor vehicles.",
        [(None, ["667", "283", "86,902", "633", "25,295", "1,596", "30,111", "44,110"])],
    ),
    (
        "Over the week Kiev lost more than 8,540 troops, three tanks, 85 armoured vehicles, 195 cars and 60 guns, of which 21 were Western.",
        [(None, ["8,540", "three", "85", "195", "60"])],
    ),
    (
        "Ukraine's losses amounted to over 520 servicemen, six cars, one artillery gun, two electronic warfare stations and five depots.",
        [(None, ["520", "six", "one", "two", "five"])],
    ),
    (
        "Losses of Ukraine since the start of the fighting in Kursk: more than 76,550 servicemen, 412 tanks, 344 IFVs, 300 APCs.",
        [(None, ["76,550", "412", "344", "300"])],
    ),
    (
        "The total combat losses of the enemy from 24.02.22 to 12.05.25 were approximately: personnel – about 970,590 (+1,170) persons, tanks – 10,804 (+4) units, armored combat vehicles – 22,511 (+7) units, artillery systems – 27,843 (+40) units.",
        [(None, ["970,590", "10,804", "22,511", "27,843"])],
    ),
    (
        "Yesterday the losses of the Russian invaders amounted to 1,170 people. Ukrainian soldiers also neutralized 4 tanks, 7 armored combat vehicles, 40 artillery systems, 1 MLRS, 103 UAVs and 121 vehicles.",
        [(None, ["4", "7", "40", "1", "103", "121"])],
    ),
    ("Also, our soldiers destroyed 4 tanks, 7 armored vehicles, 40 artillery systems.", [(None, ["4", "7", "40"])]),
    (
        "In the Pokrovsk direction our troops today neutralized 188 and wounded 96 occupiers; destroyed two tanks, six vehicles, four motorcycles; damaged three guns.",
        [(None, ["188", "96", "two", "six", "four", "three"])],
    ),
    (
        "At night the enemy launched 3 Iskander-M and 112 UAVs. As of 08:30, air defence downed 76 enemy UAVs. Hits of 3 missiles and 36 UAVs at 14 locations were recorded.",
        [("112", ["76", "36"])],
    ),
    ("Killed: 1,847. Missing: 1,991. Vehicles lost to robbery: 420.", [(None, ["1,847", "1,991", "420"])]),
    (
        "The blast killed at least 19 – 12 civilians, five soldiers and two police – and wounded 31 more.",
        [("19", ["12", "five", "two"])],
    ),
    (
        "A roadside bomb killed three FARDC soldiers on the Beni road; two days later nine traders were hacked to death, and on Sunday four more bodies were found.",
        [(None, ["three", "nine", "four"])],
    ),
    ("In January 140 died, in February 98, in March 211.", [(None, ["140", "98", "211"])]),
    ("Deaths by month: January 140, February 98, March 211, 449 in all.", [("449", ["140", "98", "211"])]),
    ("Of 449 deaths 140 fell in January, 98 in February and 211 in March.", [("449", ["140", "98", "211"])]),
    (
        "As of 1 May UNICEF had verified 2,406 child casualties: 659 killed and 1,747 maimed.",
        [("2,406", ["659", "1,747"])],
    ),
    (
        "The 38 dead were brought to three hospitals: 20 to Al Shifa, 11 to Nasser, seven to Al Aqsa.",
        [("38", ["20", "11", "seven"])],
    ),
    (
        "Shelling damaged 14 homes, a school, two kindergartens and wounded three people.",
        [(None, ["14", "two", "three"])],
    ),
    ("Four tanks: one T-90 and three T-72s. All were burned.", [("Four", ["one", "three"])]),
    (
        "A T-90, three T-72s, four BMPs and nine motorcycles were left on the field.",
        [(None, ["three", "four", "nine"])],
    ),
    (
        "Thailand counted 15 dead (14 civilians, one soldier) and 46 wounded (15 soldiers, 31 civilians).",
        [("15", ["14", "one"]), ("46", ["15", "31"])],
    ),
    (
        "Among Pakistan's 51 dead were 40 civilians, including seven women and 15 children, and 11 soldiers.",
        [("51", ["40", "11"])],
    ),
    (
        "The war has killed 14,000, injured 33,000 and left 8,000 missing, the UN says.",
        [(None, ["14,000", "33,000", "8,000"])],
    ),
]
NONE = [
    "Russian forces launched two Iskander-M ballistic missiles, four Kh-59 cruise missiles and 87 drones against Ukraine overnight.",
    "At least 57 people were killed and 130 wounded in the attack on the market in Tina.",
    "The hospital received 57 bodies and 130 wounded, including 31 children.",
    "The Houthis said that 17 fighters had been killed and that six officers were among them.",
    "Ten soldiers, three of them officers, were killed and 22 others wounded.",
    "Azerbaijan lost 192 soldiers and more than 500 were wounded in the operation.",
    "Losses amounted to 9 killed, 31 wounded.",
    "The toll rose to 22 after nine of the wounded died.",
    "Russia handed over 1,000 bodies; Ukraine returned 31.",
    "Tigrayan officials said that 300 had been wounded and that 120, among them 40 women, had died of hunger.",
    "The coast guard rescued 87 people and recovered 14 bodies; 30 are still missing.",
    "Armenia acknowledged 135 dead. Azerbaijan said it had lost 79.",
    "Both sides lost heavily: 135 Armenians and 79 Azerbaijanis were killed.",
    "There were 35 dead, 21 of whom were soldiers and the rest civilians.",
    "The US-led coalition carried out 14 strikes, destroying six boats, two launchers and a command post.",
    "The blast killed three and injured 20, eight of them seriously.",
    "Three Su-34s, two Su-35s and an A-50 were shot down in February.",
    "Pakistan said it had downed five Indian jets: three Rafales, a MiG-29 and a Su-30.",
    "The column numbered 300 men and 40 vehicles; 120 men and 22 vehicles were lost.",
    "Ukrainian forces advanced and captured 35 soldiers, including seven officers, near Toretsk.",
    "Overall the attack cost 23 lives and left 67 people injured, 12 critically.",
    "Estonian intelligence estimated that Russia has lost 60,000 killed and 40,000 wounded.",
    "British intelligence put Russian casualties at 790,000 killed or wounded, of whom 250,000 were dead or missing.",
    "The UN verified 13,883 civilian deaths, including 726 children, and 35,548 injuries, including 2,234 children.",
    "The monitors counted 61 violations, 14 of them with drones and 22 with artillery.",
    "The strike hit a bus carrying 24 workers, nine of whom died; five others are in intensive care.",
    "The Eternity C sank with 22 crew on board; ten were rescued, five bodies... and six were seized by the Houthis.",
    "Of these 592 were terrorists and 61 bandits.",
    "Thailand said 15 soldiers and one civilian had died; Cambodia gave its own toll as eight civilians and five soldiers.",
    "Argentina lost 649 men, 323 of them on the Belgrano; Britain lost 255.",
    "The battalion suffered 112 casualties, a third of them fatal.",
    "The ministry listed 5 dead soldiers, 3 damaged houses and a burnt school.",
    "Kyiv says that 6,060 of the 7,000 bodies were its soldiers'; 20 turned out to be Russians.",
    "About 1,200 people were killed and 251 taken hostage; 50 are still held, of whom 20 are thought to be alive.",
    "Twenty hostages were returned alive and 28 bodies are to follow.",
    "Killed/wounded/captured: 210/560/34.",
    "Ukrainian officials reported on May 4 that Russian forces struck Kharkiv City with 18 Shahed drones overnight, injuring 46 civilians, including a child, and damaging 17 apartment buildings.",
    "Geolocated footage shows Ukrainian forces striking two Pantsir systems, a Tor system and three trucks.",
    "A leaked document put total losses at 110,000, of whom 35,000-43,000 were killed and the remainder wounded.",
    "Zelensky stated that 43,000 Ukrainian soldiers have been killed and that there have been 370,000 cases of injury.",
    "The Kremlin claimed that the Azov surrender involved 2,439 fighters, of whom 51 were wounded.",
    "Russia and Ukraine exchanged 410 POWs on a 205-for-205 basis.",
    "Iran-backed militias have attacked US forces 170 times since October, 67 times in Iraq, 102 in Syria and once in Jordan.",
    "IDF forces killed over 20 fighters, located 30 tunnel shafts and destroyed seven launchers.",
    "The militia said that its fighters had killed nine soldiers and captured two, and that they had lost three men of their own.",
    "The blast destroyed 14 homes and a mosque, damaged 31 others and left 120 families homeless.",
    "Rescuers pulled six bodies from the rubble, bringing the number of dead to 19; 88 were hurt.",
    "The fleet has lost a third of its ships, 27 by Kyiv's count, among them six landing ships and a submarine.",
    "Police put the toll at 5 dead and 11 wounded; the hospital counted 9 dead and 23 wounded.",
    "The Red Crescent said 12 died; the UN said 15; the government said three.",
    "The governor said 12 people died, the mayor said 15 and a hospital source said 19.",
    "The army said it had killed 30 rebels, the rebels that they had lost four men and killed 50 soldiers.",
    "Of its 60 tanks, the brigade lost 22, of which nine were abandoned, and of its 40 APCs 17.",
    "Among the dead are six women and three children.",
    "There are 16 dead – including three children – and 44 injured, five of them critically.",
    "Two of the three helicopters were destroyed; the third was damaged.",
    "The depot held 300 tonnes; 120 tonnes burned and 180 tonnes were saved.",
    "The column lost 7 of 10 BMPs, 3 of 4 tanks and both of its mortars.",
    "Al-Shabaab said it had killed 73 Ugandans and captured five; Uganda admitted 54 dead.",
    'Losses of the 36th: 22 "200s" and 61 "300s".',
    "The army says it lost 19 soldiers. Twelve of them were conscripts.",
    "Nineteen people died on Monday. On Tuesday twelve more were killed and seven on Wednesday.",
    "Violence killed 840 civilians in 2023, down from 1,200 in 2022.",
    "The number of wounded rose from 120 to 145, and that of the dead from 12 to 15.",
    "The IDF said that 42 terrorists were killed, among them two company commanders, and three tunnels destroyed.",
    "Ukraine's HUR said it sank a landing ship, damaged two more and destroyed four boats.",
    "SBU drones destroyed 41 aircraft, among them A-50s, Tu-95s and Tu-22M3s; satellite images confirm 13.",
    "Russia recruited 18 Cubans, 14 Kenyans and 210 Nepalis.",
    "About half of the 900 patients had blast injuries, a third burns.",
    "CNN reported that the strike killed three US soldiers and injured 34, eight of whom were evacuated.",
    "Russia lost 3 Ka-52s and 2 Mi-8s on June 24 and an Il-22 with a crew of ten.",
    "The mutiny cost the lives of 13 airmen; six helicopters and a plane were lost.",
    "Prigozhin claimed that 20,000 Wagner fighters died in Bakhmut, half of them prisoners.",
    "Prigozhin claimed that 20,000 Wagner fighters were killed and 40,000 wounded; 10,000 of the dead were prisoners.",
    "Of the 1,100 POWs examined, 95 per cent were tortured.",
    "Overnight, 26 missiles and 41 drones were shot down; six missiles hit Lviv.",
    "Ten of the dead were identified, eight of them by DNA.",
    "South Korea's NIS said 300 North Koreans had been killed and 2,700 wounded.",
    "South Korea's NIS estimated 4,700 North Korean casualties, including 600 dead.",
    "Some 600 of the 4,700 North Korean casualties were deaths.",
    "At Kursk the Red Army lost 70,330 killed and missing and 107,517 wounded; the Wehrmacht lost 49,822 men.",
    "Iraq lost 105,000 to 375,000 men, Iran 200,000 to 600,000.",
    "Of the officers killed 12 were generals, 530 lieutenant colonels and above.",
    "Casualties in May: killed 183, injured 836 (of them children: 10 killed, 59 injured).",
    "In all of 2024, 2,088 civilians were killed and 9,138 injured; long-range weapons caused 35 per cent and drones 27 per cent of the harm.",
    "HRW documented 56 strikes in which 128 civilians were killed and 311 injured.",
    "ELN fighters killed 80 people, displaced 54,000 and took 20 hostages.",
    "Armenia handed over 163 bodies; Azerbaijan identified 112 of them.",
    "Yemen: 68 African migrants killed, 47 injured in Saada strike.",
    "The crew of 25 included 22 Filipinos, one Russian, one Greek and one Indian.",
    "The ship's 22 crew were rescued; three security guards are missing.",
    "US strikes since September have destroyed 22 boats and killed 87 people; two survivors were repatriated.",
    "The Arakan Army captured 14 townships, 31 battalions' bases and 900 POWs, it says, for the loss of 340 fighters.",
    "Fighting in Tripoli left eight dead and 27 hurt; at the hospital six of the wounded died later.",
    "The Russian Ministry of Defense claimed that 90 percent of the 1,200 Ukrainians who crossed had been killed.",
    "A Shahed strike on Odesa killed two civilians and wounded 15, Odesa Oblast Military Administration Head Oleh Kiper reported.",
    "All 14 cruise missiles and 32 of 35 drones were shot down.",
    "The air force reported that 14 of 14 cruise missiles, 32 of 35 drones and none of three Kinzhals were shot down.",
    "Of the 35 Shaheds, Ukraine downed 32.",
    "Russia fired 35 Shaheds. Thirty-two were downed.",
    "The number of dead in Sumy has risen to 35, including two children; 119 people were injured, 40 of whom remain in hospital.",
    "The death toll rose to 35 – including two children – and the number of injured to 119.",
    "In exchange for 90 prisoners Israel got back three women; another 33 hostages are to follow in six weeks.",
    "Phase one: 33 hostages for 1,904 prisoners.",
    "The GPU said that since 2022 it had logged 13,134 civilian deaths, incl. 618 children, and 31,867 injuries, incl. 1,850 children.",
    "Ukraine's losses in three years: 46,000 dead, 390,000 wounded (half returned to service).",
    "The brigade's medics treated 3,100 wounded, evacuated 2,400 and lost nine of their own.",
    "The wreck of the Moskva: 1 dead and 27 missing by Moscow's count, 250 dead by Kyiv's.",
    "According to Moscow one sailor died, 27 went missing and 396 were saved.",
    "Two Bayraktars, four Orlans and a Supercam were brought down in the sector.",
    "Rescuers said 14 people died. Nine were children.",
    "The rebels captured Bunagana on Monday; 137 soldiers and 37 policemen fled to Uganda.",
    "It boasted of seven villages taken, 60 soldiers killed and nine tanks destroyed.",
    "The day's toll: 60 dead soldiers, nine tanks, seven lost villages.",
    "The blockade has trapped 260,000 civilians, half of them children; 63 people have starved to death.",
    "Kyiv lost 31 dead on 31 July, its deadliest night of the year: 159 were hurt, 16 of them children.",
    "At Hostomel the paratroopers lost 80 of 300 men, four helicopters and all their drones.",
    "Every third of the 90 conscripts in the company is dead; 28 are wounded and 11 captive.",
    "Australia gave 49 M1A1s, the US 31.",
    "The region's air defence repelled 44 drones; falling debris hurt two people and set three houses on fire.",
    "Air defence downed 44 drones. Debris hurt two people, broke windows in nine flats and set three cars on fire.",
    "After the assault the Taliban counted 43 dead soldiers; Pakistan put its dead at 23 and the enemy's at over 200.",
    "Kabul: 58 Pakistani soldiers killed, 30 wounded, 20 posts seized, nine of our own dead.",
    "Ten Rohingya drowned, 36 were saved by fishermen and about 60 remain missing.",
    "Hospitals took in 21 dead and 83 injured, two of the bodies dug from rubble.",
    "The toll stands at 68; 144 people are in hospital, and 58 of the most seriously injured were flown out.",
    "At least 65 fighters were killed near Marib.\n\nOn Monday 26 civilians were hurt and 39 fled.",
    "Sudanese doctors' network: 14 dead, including a pregnant woman, and 29 wounded, eight of them women, in the shelling of Abu Shouk.",
    "Of those killed, 23 were from Rafah, 11 from Khan Younis, and the rest from Gaza City; 80 people were wounded.",
    "At least 29 Palestinians were killed on Thursday, 14 of them while waiting for aid, medics at Al Shifa, Al Awda and Nasser hospitals said.",
    "The plane was carrying six crew members, 65 prisoners and three escorts.",
    "A landmine killed five farmers, two of them brothers, and their donkey.",
    "The rebels withdrew, leaving behind 40 dead, four pickups and a mountain of ammunition.",
    "A Ukrainian source said that 31 of 40 crews had been lost, nine of them with their vehicles.",
    "On Monday there were 7 strikes (19 dead), on Tuesday 3 (31 dead).",
    "Two pilots ejected, one was killed, and three of the four helicopters burned.",
    "It took 90 days, 12 battalions and 4,000 shells.",
    "The mission has 1,200 troops, 300 police and 90 civilians; 14 have died since 2019.",
    "Since March RSF attacks in Al Jazirah have killed 318, wounded 1,120 and displaced 60,000, and 47 women were raped.",
    "The Red Cross has buried 900 bodies — the WHO expects the figure to reach 2,000 — while 163 women burned to death in prison.",
    "The following were put on show in May: 12 tanks, 30 guns and two radars.",
    "Aid delivered\n– 40 trucks\n– 12 ambulances\n– 9 generators",
    "MYANMAR – The rebels hold the hills. Jets bombed a village; 26 dead.\nETHIOPIA – Fano ambush in Gojjam: 12 policemen killed, the region admits. Fano puts it at 90.",
    "The union claimed 300 members, 40 offices and 12 shops.",
    "The Battlegroup North's units inflicted losses on two mechanized brigades near Volchansk. The Ukrainian army lost over 45 personnel, a tank, two motor vehicles and an artillery gun.",
    "In the past week, 38 Ukrainian soldiers surrendered.",
    "The air force, missile troops and artillery hit nine areas of concentration, two guns and a command post.",
    "As of 09:30 air defence shot down 76 Shaheds; 29 imitator drones were lost without negative consequences.",
    "Preliminary: 76 UAVs destroyed by fire, 29 suppressed by EW, 7 hits at 5 locations.",
    "Russian casualties in 2025 are about 332,000; total casualties since 2022 are 1,118,000, of which killed or missing 250,000.",
    "In May Russia lost an average of 1,140 per day, the lowest since June 2024.",
    "The dead now numbered 406, nearly double Saturday's 224, and 654 were still in hospital.",
    "Two people died in hospital, taking the toll from Monday's bombing to 19, and 40 are still being treated.",
    "The brigade's dead: Abdi, 22; Omar, 31; Hassan, 19.",
    "UNICEF has verified that 659 children were killed and 1,747 injured; the real figures are likely higher.",
    "According to the health ministry, the casualties – 38 dead and 90 wounded – were brought to three hospitals.",
    "One T-90 and three T-72s were burned.",
    "Chad's president said 40 soldiers had died at Barkaram and over 20 were injured; Boko Haram claimed 40 kills and 31 captured rifles.",
    "In five days of clashes 35 people, among them 28 soldiers, were killed in Cambodia and Thailand; 140,000 fled.",
    "India: 21 dead, 59 injured. Pakistan: 40 dead, 121 injured, 11 soldiers among the dead.",
    "The UN's figure for Sudan is 14,000 dead, 33,000 injured and 12 million displaced.",
]


@pytest.mark.parametrize(("text", "expected"), STOCK)
def test_stock(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == expected, label


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    for label, variant in feedings(text):
        assert not stated(variant), label
