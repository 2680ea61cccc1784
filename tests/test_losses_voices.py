"""Loss statements as ministries, general staffs, air forces and newsrooms word them, and sums that are chance."""

from __future__ import annotations

import pytest

from tests.feedings import feedings
from tests.stated import Stated, stated

STATED: list[tuple[str, list[Stated]]] = [
    (
        "The SAF boasts that it destroyed or damaged 44 RSF companies. Its staff said that it had destroyed 24 RSF companies and rendered 20 companies unfit to fight.",
        [("44", ["24", "20"])],
    ),
    (
        "The FARC dissidents handed in 14 rifles, six pistols, two mortars and 900 rounds.",
        [(None, ["14", "six", "two", "900"])],
    ),
    ("The SAF regained 120 sq km: 80 in Bahri and 40 in Omdurman.", [("120", ["80", "40"])]),
    (
        "Armenia lost control of 310 square kilometres, 180 in the north and 130 in the south.",
        [("310", ["180", "130"])],
    ),
    (
        "Israel holds 37 sq km, 12 around Kfar Kila, 15 near Khiam and 10 along the river.",
        [("37", ["12", "15", "10"])],
    ),
    (
        "The rebels freed 240 hostages in Kaduna, of whom 130 are girls and 90 are women.",
        [("240", ["130", "90"])],
    ),
    ("Baku and Yerevan exchanged 390 people each, 270 soldiers and 120 civilians.", [("390", ["270", "120"])]),
    (
        "Asmara says the TPLF fired 60 rockets; 24 hit the port, 30 fell in fields and six failed.",
        [("60", ["24", "30", "six"])],
    ),
    (
        "On Sunday elders in Gao brokered the exchange of 31 prisoners, 20 army men for 11 of the CSP's.",
        [("31", ["20", "11"])],
    ),
    (
        "The junta keeps a 9,000-strong force in Rakhine consisting of 6,000 regulars and 3,000 militiamen.",
        [("9,000", ["6,000", "3,000"])],
    ),
    (
        "A 1,200-strong contingent made up of 800 infantrymen and 400 gunners landed at Goma.",
        [("1,200", ["800", "400"])],
    ),
    (
        "The two sides agreed on moving 130 wounded fighters from Suweida to Daraa. The Red Crescent and its partners reported that their drivers, working under fire, had moved 50 badly wounded men to Izraa and 80 to Busra.",
        [("130", ["50", "80"])],
    ),
    (
        "Two paramedics were killed in Khan Younis and five others were wounded; four fire engines are out of service.",
        [(None, ["Two", "five", "four"])],
    ),
    (
        "Two policemen, a captain and a driver, were killed in Quetta; another nine were wounded, four of them seriously, and three shopkeepers were hurt.",
        [(None, ["Two", "nine", "three"])],
    ),
    (
        "The SAF said it had taken 70 rebels prisoner, a few of them foreigners, and captured four pickups, twelve rifles and a mortar.",
        [(None, ["70", "four", "twelve"])],
    ),
    (
        "The rebels say they killed 40 mercenaries and 21 soldiers, and that about ten of the enemy were wounded and carried off.",
        [(None, ["40", "21", "ten"])],
    ),
    (
        "Addis Ababa has already sent about 90,000 men to Tigray. The spokesman said it had put 40,000 men into brigades and brought in 25,000 troops of the regions, with the remaining personnel guarding roads.",
        [("90,000", ["40,000", "25,000"])],
    ),
    (
        "The blast at Kandahar airfield killed three airmen and injured 16 airmen. The whereabouts of eight airmen remain unknown.",
        [(None, ["three", "16", "eight"])],
    ),
    (
        "The army took 90 square kilometres around Khartoum in the quarter. It took 50 square kilometres in May and 40 square kilometres in June.",
        [("90", ["50", "40"])],
    ),
    (
        "The M23 holds 420 sq km more than in March, 300 sq km in Masisi and 120 sq km in Rutshuru.",
        [("420", ["300", "120"])],
    ),
    (
        "The army has also destroyed 214 tanks. The daily figures include six tanks, 12 guns and 31 trucks.",
        [(None, ["six", "12", "31"])],
    ),
    (
        "What the wing's month means for the enemy:\n\n▪ 41 rebels killed, another 60 wounded\n▪ 3 tanks and 17 trucks destroyed\n▪ 26 guns hit\n▪ 14 drones shot down",
        [(None, ["41", "60", "3", "17", "26", "14"])],
    ),
    (
        "Israel's air force said 34 drones had crossed from Yemen, 29 of them shot down over the Red Sea and three over Eilat.",
        [("34", ["29", "three"])],
    ),
    (
        "Air defences stopped 61 drones over six provinces overnight, 40 of them over Latakia and 12 over Homs.",
        [("61", ["40", "12"])],
    ),
    (
        "The junta fired 24 rockets at Loikaw, of which nine fell in the river and 11 hit houses. It said nothing about the other four.",
        [("24", ["nine", "11", "four"])],
    ),
    (
        "Pakistan said India had launched 29 drones, of which 25 were downed and two were captured. The fate of the remaining two is unknown.",
        [("29", ["25", "two", "two"])],
    ),
    (
        "The Red Cross confirmed the names of 1,204 dead, among them 700 conscripts, 214 volunteers and 90 guards; 31 were officers.",
        [("1,204", ["700", "214", "90", "31"])],
    ),
    ("The group of 88 freed in Doha consisted of 80 soldiers and eight medics.", [("88", ["80", "eight"])]),
    ("The convoy of 40 evacuees was made up of 22 women and 18 children.", [("40", ["22", "18"])]),
    (
        "Police in Goma are looking for seven deserters—two sergeants and five privates—who left their unit on Sunday.",
        [("seven", ["two", "five"])],
    ),
    ("They captured 14 rebels (nine men and five boys) near Bunia.", [("14", ["nine", "five"])]),
    ("The ELN holds 27 hostages: 19 soldiers and eight policemen.", [("27", ["19", "eight"])]),
    ("The search of the camp yielded 41 rifles, six mortars and 2,000 rounds.", [(None, ["41", "six", "2,000"])]),
    (
        "Searches in Mosul yielded the following: 41 rifles, six mortars, one drone and 2,000 rounds.",
        [(None, ["41", "six", "one", "2,000"])],
    ),
    ("The sweep netted 41 rifles, six mortars and 2,000 rounds.", [(None, ["41", "six", "2,000"])]),
    ("In the caves troops found 41 rifles, six mortars and 2,000 rounds.", [(None, ["41", "six", "2,000"])]),
    (
        "Soldiers uncovered a cache with 14 rockets, nine mines and 300 kg of explosives.",
        [(None, ["14", "nine", "300"])],
    ),
    ("The rebels paraded nine tanks, 14 guns and 31 trucks taken from the army.", [(None, ["nine", "14", "31"])]),
    (
        "Fighters posed with nine tanks, 14 guns and 31 trucks captured from the garrison.",
        [(None, ["nine", "14", "31"])],
    ),
    ("Brussels said 50 soldiers had died in the crash: 41 Belgians and nine Dutch.", [("50", ["41", "nine"])]),
    (
        "The Syrian network documented 912 civilian deaths in March, including 31 children and 44 women.",
        [("912", ["31", "44"])],
    ),
    (
        "In March, 912 civilians were killed in Syria, 310 by government forces, 290 by Turkish strikes and 312 by mines.",
        [("912", ["310", "290", "312"])],
    ),
    ("The army lost three men, with eight injured; 37 bodies were recovered.", [(None, ["three", "eight", "37"])]),
    ("At least 64 people died: 40 in Khartoum, 14 in Omdurman and 10 in Bahri.", [("64", ["40", "14", "10"])]),
    (
        "Nineteen blue helmets died in the siege: 12 Ghanaians, four Nepalis, two Fijians and one Irishman.",
        [("Nineteen", ["12", "four", "two", "one"])],
    ),
    (
        "Since January, 20 peacekeepers have been killed - 14 from South Africa, three from Malawi and three from Tanzania.",
        [("20", ["14", "three", "three"])],
    ),
    (
        "The UN verified 2,104 violations: 1,200 killings, 604 maimings and 300 abductions.",
        [("2,104", ["1,200", "604", "300"])],
    ),
    (
        "Hamas released 20 living hostages and the bodies of four others, while Israel freed 1,968 prisoners, 250 of them serving life terms and 1,718 detained since the war began.",
        [("1,968", ["250", "1,718"])],
    ),
    (
        "The ministry reported 214 killed (112 men, 60 women, 42 children) and 702 wounded.",
        [("214", ["112", "60", "42"])],
    ),
    (
        "Losses of the enemy in the sector: 61 occupants killed, 40 wounded; 3 tanks, 2 AFVs and 14 vehicles destroyed.",
        [(None, ["61", "40", "3", "2", "14"])],
    ),
    (
        "In the Kursk area the AFU lost over 220 servicemen, two tanks, an infantry fighting vehicle, three armoured fighting vehicles, 14 motor vehicles, and two mortars.",
        [(None, ["220", "two", "three", "14", "two"])],
    ),
    (
        "The enemy losses amounted to up to 310 troops, one tank, two armoured fighting vehicles, nine motor vehicles, and three field artillery guns.",
        [(None, ["310", "one", "two", "nine", "three"])],
    ),
    (
        "Since the war began 652 aircraft, 283 helicopters, 51,190 unmanned aerial vehicles, 600 anti-aircraft missile systems, 22,950 tanks and other armoured fighting vehicles have been destroyed.",
        [(None, ["652", "283", "51,190", "600", "22,950"])],
    ),
    (
        "Air defence systems shot down two JDAM guided bombs, four HIMARS projectiles, and 137 fixed-wing UAVs.",
        [(None, ["two", "four", "137"])],
    ),
    (
        "Turkish forces say they have 'neutralised' 47 militants this week: 31 in northern Iraq and 16 in northern Syria.",
        [("47", ["31", "16"])],
    ),
    (
        "The Ethiopian army says 300 fighters surrendered, 200 were captured and 5,600 killed.",
        [(None, ["300", "200", "5,600"])],
    ),
    (
        "M23 said 180 government soldiers had surrendered, including 11 officers and 40 Burundians.",
        [("180", ["11", "40"])],
    ),
    (
        "Twelve people were killed, seven of them children; 30 were hurt and four are missing.",
        [(None, ["Twelve", "30", "four"])],
    ),
    ("Armed men killed 12 villagers in Barsalogho, 20 in Djibo and seven in Kaya.", [(None, ["12", "20", "seven"])]),
    ("In Barsalogho 12 villagers were killed, in Djibo 20 and in Kaya seven.", [(None, ["12", "20", "seven"])]),
    ("Among the dead are 14 soldiers, six policemen and nine civilians.", [(None, ["14", "six", "nine"])]),
    ("The dead included 14 soldiers, six policemen and nine civilians.", [(None, ["14", "six", "nine"])]),
    ("SAF losses: 41 KIA, 97 WIA, 5 MIA.", [(None, ["41", "97", "5"])]),
    ("KIA: 41\nWIA: 97\nMIA: 5\nPOW: 12", [(None, ["41", "97", "5", "12"])]),
    ("Destroyed: 3 tanks, 2 IFVs; damaged: 4 trucks; captured: 1 howitzer.", [(None, ["3", "2", "4", "1"])]),
    ("The toll of the quake of fighting: dead 31, wounded 88, missing 4.", [(None, ["31", "88", "4"])]),
    ("Oryx lists 41 tanks lost (30 destroyed, four damaged, seven captured).", [("41", ["30", "four", "seven"])]),
    (
        "Kyiv got back 1,200 bodies: 900 from Donetsk, 200 from Luhansk and 100 from Kursk.",
        [("1,200", ["900", "200", "100"])],
    ),
    (
        "A drone strike killed three people in Tyre, another four in Bint Jbeil; nine were hurt.",
        [(None, ["three", "four", "nine"])],
    ),
    (
        "Rockets killed three in Tyre, and shelling killed four in Marjayoun and two in Naqoura.",
        [(None, ["three", "four", "two"])],
    ),
    ("India said five soldiers, three airmen and 16 civilians were killed.", [(None, ["five", "three", "16"])]),
    (
        "The blast killed 10 (four soldiers, six civilians), wounded 31 and destroyed three vehicles.",
        [("10", ["four", "six"])],
    ),
    ("Ten people, four soldiers and six civilians, died in the blast.", [("Ten", ["four", "six"])]),
    ("Four soldiers and six civilians - ten people in all - died in the blast.", [("ten", ["Four", "six"])]),
    (
        "Gunmen abducted 303 pupils and 12 teachers, 315 people altogether, from the school; 50 escaped.",
        [("315", ["303", "12"])],
    ),
    ("The 315 captives, 303 pupils and 12 teachers, were taken to the forest.", [("315", ["303", "12"])]),
    ("Forty-eight people were killed, of whom 41 were civilians and seven police.", [("Forty-eight", ["41", "seven"])]),
    ("Aid groups counted 130 dead. Eighty-one were women, 49 men.", [("130", ["Eighty-one", "49"])]),
    (
        "The army freed 38 hostages on Monday. Twenty are women, 11 men and seven children.",
        [("38", ["Twenty", "11", "seven"])],
    ),
    ("Two soldiers were killed on Monday, three on Tuesday and five on Wednesday.", [(None, ["Two", "three", "five"])]),
    (
        "On the night of June 9, the enemy attacked with 499 air attack means: 479 Shahed-type strike UAVs, 4 Kinzhal missiles, 10 Kh-101 cruise missiles, 3 Kh-22, 2 Kh-31P and 1 Kh-35.",
        [("499", ["479", "4", "10", "3", "2", "1"])],
    ),
    (
        "As of 10:30, air defense neutralized 479 air targets, 292 were shot down by fire and 187 were lost or suppressed by electronic warfare.",
        [("479", ["292", "187"])],
    ),
    (
        "Over the day our defenders eliminated 41 invaders, wounded 26, destroyed three vehicles, two motorcycles, nine drones and a dugout.",
        [(None, ["41", "26", "three", "two", "nine"])],
    ),
    (
        "The enemy lost 1,040 soldiers, 9 tanks, 19 armored vehicles, 61 artillery systems, 2 MLRS, 1 air defense system, 104 operational-tactical UAVs, 96 vehicles and 1 unit of special equipment.",
        [(None, ["1,040", "9", "19", "61", "2", "1", "104", "96", "1"])],
    ),
    (
        "Russia lost over 1,000 troops, 5 tanks and 40 artillery systems in one day, the General Staff says.",
        [(None, ["1,000", "5", "40"])],
    ),
    (
        "Losses for January: 48,240 personnel; 333 tanks; 764 AFVs; 1,390 guns; 2 aircraft.",
        [(None, ["48,240", "333", "764", "1,390", "2"])],
    ),
    (
        "The enemy's losses were up to 210 servicemen, three combat armoured vehicles, including a Stryker APC, nine motor vehicles and four field artillery guns.",
        [(None, ["210", "three", "nine", "four"])],
    ),
    (
        "The AFU losses amounted to more than 400 troops, two tanks, three infantry fighting vehicles, two pickups, and a U.S.-made M777 howitzer.",
        [(None, ["400", "two", "three", "two"])],
    ),
    (
        "Two ammunition depots, one electronic warfare station and one fuel depot have been destroyed.",
        [(None, ["Two", "one", "one"])],
    ),
    (
        "During the night, on-duty air defence systems intercepted and destroyed 126 Ukrainian UAVs: 64 over Volgograd, 27 over Voronezh, 14 over Belgorod, nine over Rostov, six over Saratov, five over Bryansk and one over Tula.",
        [("126", ["64", "27", "14", "nine", "six", "five", "one"])],
    ),
    (
        "Units of the North Group eliminated more than 190 Ukrainian personnel, West over 220, South up to 160 and Centre about 430.",
        [(None, ["190", "220", "160", "430"])],
    ),
    (
        "Kiev lost more than 190 soldiers to Battlegroup North, over 220 to Battlegroup West and 160 to Battlegroup South.",
        [(None, ["190", "220", "160"])],
    ),
    (
        "Since the invasion, Russia has likely lost 3,650 main battle tanks, 7,700 armoured vehicles and 1,500 artillery pieces.",
        [(None, ["3,650", "7,700", "1,500"])],
    ),
    (
        "Six people died in Donetsk region, two in Sumy and one each in Kherson and Kharkiv.",
        [(None, ["Six", "two", "one"])],
    ),
    (
        "Of the 48 hostages, 20 are believed to be alive, 26 have been declared dead and the fate of two is unknown.",
        [("48", ["20", "26", "two"])],
    ),
    (
        "Israeli fire killed 71 Palestinians across Gaza on Thursday, 40 of them in Gaza City, 21 near aid centres and ten in Khan Younis, medics said.",
        [("71", ["40", "21", "ten"])],
    ),
    (
        "Israeli fire killed at least 71 Palestinians on Thursday, medics said. Forty died in Gaza City, 21 near aid centres.",
        [("71", ["Forty", "21"])],
    ),
    (
        "Hezbollah said it had lost 521 members since October: 462 in Lebanon, 50 in Syria and nine in Israel.",
        [("521", ["462", "50", "nine"])],
    ),
    (
        "The fatalities are distributed as follows: 113 civilians, 27 women, 43 regime soldiers.",
        [(None, ["113", "27", "43"])],
    ),
    (
        "Sudan's army said it had killed 240 RSF fighters, captured 41 and seized 31 vehicles in good condition.",
        [(None, ["240", "41", "31"])],
    ),
    (
        "The Emergency Lawyers group put the toll at more than 200 dead: 160 in al-Gotaina, 40 in Kadaris.",
        [("200", ["160", "40"])],
    ),
    (
        "Doctors Without Borders treated 180 wounded on Sunday, of whom 55 were women and 31 children.",
        [("180", ["55", "31"])],
    ),
    ("The ADF killed 66 villagers in Irumu: 31 in Otmaber and 35 in Mandumbi.", [("66", ["31", "35"])]),
    (
        "In Plateau state, 27 farmers were killed in Bindi, 12 in Mangu and five in Bokkos within 48 hours.",
        [(None, ["27", "12", "five"])],
    ),
    (
        "The recovered arms include 41 AK-47 rifles, 17 locally made guns and 20 magazines.",
        [(None, ["41", "17", "20"])],
    ),
    (
        "Security forces killed 30 khwarij in two engagements: 18 in Bannu and 12 in Lakki Marwat.",
        [("30", ["18", "12"])],
    ),
    ("Thailand counts 42 dead - 26 soldiers and 16 civilians -, Cambodia 31.", [("42", ["26", "16"])]),
    (
        "Azerbaijan said 71 of its servicemen had died - 42 of the army, eight of the border service, 21 of reserves.",
        [("71", ["42", "eight", "21"])],
    ),
    (
        "An air strike on a school in Depayin killed 20 pupils and two teachers and injured 102 others.",
        [(None, ["20", "two", "102"])],
    ),
    (
        "A bus carrying 40 soldiers hit a mine at Barkhane; 12 died, nine are in critical condition and 19 walked away.",
        [("40", ["12", "nine", "19"])],
    ),
    (
        "Of 550 missiles that Iran fired, 36 struck populated areas, 11 hit bases and the rest were intercepted.",
        [("550", ["36", "11"])],
    ),
    ("Israel says that 30 generals, 14 scientists and 500 guards were killed.", [(None, ["30", "14", "500"])]),
    (
        "HRANA counted 1,190 killed, of whom 436 were civilians, 435 military and 319 unidentified; 4,475 people were injured.",
        [("1,190", ["436", "435", "319"])],
    ),
    (
        "JNIM says it killed 80 soldiers and took nine prisoner, 40 motorcycles, six pickups and 90 Kalashnikovs.",
        [(None, ["80", "nine", "40", "six", "90"])],
    ),
    (
        "Among the spoils were 12 vehicles, 40 rifles and two machine guns, the group said.",
        [(None, ["12", "40", "two"])],
    ),
    (
        "The army of Niger says 34 of its soldiers were killed and 14 seriously wounded by several hundred mercenaries; dozens of terrorists were neutralised.",
        [(None, ["34", "14", "dozens"])],
    ),
    ("The dead: 14 policemen, three soldiers, nine militants.", [(None, ["14", "three", "nine"])]),
    ("Casualties so far: 31 dead, 44 injured, 9 missing.", [(None, ["31", "44", "9"])]),
    ("Nineteen drones entered Poland; four were shot down and 15 crashed.", [("Nineteen", ["four", "15"])]),
    (
        "Of 6,000 bodies that Kyiv received, 1,212 came on Wednesday, 1,200 on Friday and 1,245 on Monday.",
        [("6,000", ["1,212", "1,200", "1,245"])],
    ),
    (
        "Kyiv received 1,212 bodies on Wednesday, 1,200 on Friday and 1,245 on Monday.",
        [(None, ["1,212", "1,200", "1,245"])],
    ),
    (
        "The brigade reported that of the 21 vehicles in the column, it destroyed nine and damaged seven.",
        [("21", ["nine", "seven"])],
    ),
    (
        "A column of 21 vehicles attacked near Pokrovsk; the brigade burned nine and damaged seven, and five withdrew.",
        [("21", ["nine", "seven", "five"])],
    ),
    (
        'The TPLF says that since Friday it has routed two brigades and taken "several hundred" prisoners, 14 tanks, nine mortars and 40 trucks.',
        [(None, ["several hundred", "14", "nine", "40"])],
    ),
    (
        "The rebels displayed 14 tanks, nine mortars and 40 trucks which they said the army had left behind.",
        [(None, ["14", "nine", "40"])],
    ),
    ("Left behind were 14 tanks, nine mortars and 40 trucks.", [(None, ["14", "nine", "40"])]),
    ("The army abandoned 14 tanks, nine mortars and 40 trucks in its flight.", [(None, ["14", "nine", "40"])]),
    ("Its haul: 14 tanks, nine mortars, 40 trucks.", [(None, ["14", "nine", "40"])]),
    ("Fighters made off with 42 rifles, six mortars and 19 pickups.", [(None, ["42", "six", "19"])]),
    ("Police impounded 42 rifles, nine machine guns and 17 motorcycles.", [(None, ["42", "nine", "17"])]),
    ("The fighters surrendered 42 rifles, nine machine guns and 17 motorcycles.", [(None, ["42", "nine", "17"])]),
    ("The Houthis sent 17 boats towards the ship; guards sank 15, and two turned away.", [("17", ["15", "two"])]),
    (
        "Insurgents drove seven car bombs at the gate. Five were hit by rockets, two reached the wall.",
        [("seven", ["Five", "two"])],
    ),
    (
        "Nine Grads flew at Tal Abyad: three were intercepted; the other six hit the market.",
        [("Nine", ["three", "six"])],
    ),
    (
        "Of nine rockets three were shot down, five fell in fields and one hit the market.",
        [("nine", ["three", "five", "one"])],
    ),
    ("Nine rockets: three shot down, five in fields, one on the market.", [("Nine", ["three", "five", "one"])]),
    (
        "Tehran counts 60 Hermes drones felled in the war, 25 of them in its first week and 35 later.",
        [("60", ["25", "35"])],
    ),
    (
        "Operations over the week: 68 terrorists killed, 41 arrested, 38 hostages freed, 12 camps destroyed.",
        [(None, ["68", "41", "12"])],
    ),
    (
        "Our side lost four killed, 11 wounded and a truck; the enemy lost 31 killed, two pickups and three mortars.",
        [(None, ["31", "two", "three"])],
    ),
    (
        "On the northern axis the losses were 140 troops and three trucks; in the east 60 troops and one gun; in the south 25.",
        [(None, ["140", "three", "60", "one", "25"])],
    ),
    (
        "The group's losses were 140 men, three trucks and one gun; the army's nine men.",
        [(None, ["140", "three", "one"])],
    ),
    ("Ukraine brought home 303 soldiers: 70 privates, 200 sergeants and 33 officers.", [("303", ["70", "200", "33"])]),
    ("The 303 who came home are 70 privates, 200 sergeants and 33 officers.", [("303", ["70", "200", "33"])]),
    ("Among the 303 freed men are 70 marines and 31 border guards.", [("303", ["70", "31"])]),
    (
        "The Red Crescent collected 112 bodies: 61 men, 30 women and 21 children, of whom four were infants.",
        [("112", ["61", "30", "21"])],
    ),
    ("Of the 112 dead, 61 were men and 30 women; the others could not be identified.", [("112", ["61", "30"])]),
    ("112 dead. 61 men. 30 women. 21 children.", [("112", ["61", "30", "21"])]),
    (
        "By the end of May 219 journalists had been killed - 26 in 2025, 82 in 2024 and 111 in 2023.",
        [("219", ["26", "82", "111"])],
    ),
    (
        "The UN lists 383 aid workers killed last year: 181 in Gaza, 60 in Sudan, and the rest elsewhere.",
        [("383", ["181", "60"])],
    ),
    ("The toll by governorate: Gaza City 41, Khan Younis 12, Rafah three.", [(None, ["41", "12", "three"])]),
    (
        "Some 41 people were killed in Nyala, a dozen in El Fasher and three in Babanusa.",
        [(None, ["41", "a dozen", "three"])],
    ),
    ("The blast in Bannu killed 18 (13 civilians and five soldiers) and hurt 32.", [("18", ["13", "five"])]),
    ("Three officers, four sergeants and 20 men fell at Tinzaouaten.", [(None, ["Three", "four", "20"])]),
    (
        "At Tinzaouaten 84 Wagner men and 47 soldiers died; two were taken alive and a helicopter was shot down.",
        [(None, ["84", "47", "two"])],
    ),
    (
        "The CSP-DPA says it killed 84 Russians and 47 soldiers, captured seven and burned five armoured vehicles.",
        [(None, ["84", "47", "seven", "five"])],
    ),
    ("88 of 95 drones were shot down, six were lost and one came back to Belarus.", [("95", ["88", "six", "one"])]),
    (
        "The enemy launched 95 drones. 88 were shot down. Six were lost and one returned to Belarus.",
        [("95", ["88", "Six", "one"])],
    ),
    (
        "Thirty-one of 36 cruise missiles were downed; three struck Vinnytsia and two fell short.",
        [("36", ["Thirty-one", "three", "two"])],
    ),
    ("Two Mi-17s, one Y-8 and four jets have been lost by the junta.", [(None, ["Two", "one", "four"])]),
    ("Losses at sea: one corvette, two patrol boats, three drones.", [(None, ["one", "two", "three"])]),
    (
        "Confirmed: 1,100 tanks destroyed, 160 damaged, 200 abandoned, 450 captured.",
        [(None, ["1,100", "160", "200", "450"])],
    ),
    (
        "Oryx has confirmed the loss of 1,910 tanks, of which 1,100 were destroyed, 160 damaged, 200 abandoned and 450 captured.",
        [("1,910", ["1,100", "160", "200", "450"])],
    ),
    ("Tanks: 1,910 lost. Of them 1,100 destroyed, 810 otherwise lost.", [("1,910", ["1,100", "810"])]),
    (
        "Kyiv lost 31 officers in the strike, Moscow claims, among them two generals and nine colonels, and over 100 soldiers.",
        [("31", ["two", "nine"])],
    ),
    ("The strike killed a colonel, two majors and 14 soldiers, and wounded nine.", [(None, ["two", "14", "nine"])]),
    (
        "Fighting killed 12 in Sweida, four in Jaramana and 20 on the highway, the Observatory said, most of them Druze.",
        [(None, ["12", "four", "20"])],
    ),
    (
        "In two days 73 people were killed, 15 of them Druze gunmen, 6 residents of Sahnaya and 52 members of the security forces.",
        [("73", ["15", "6", "52"])],
    ),
    (
        "Haitian police report 14 officers killed, 9 injured, 4 missing, and 40 weapons lost since January.",
        [(None, ["14", "9", "4", "40"])],
    ),
    (
        "Colombian troops freed 12 of 19 hostages; four escaped and three are still held.",
        [("19", ["12", "four", "three"])],
    ),
    ("Of 23 miners, eight got out, 14 were found dead and one is missing.", [("23", ["eight", "14", "one"])]),
    (
        "Boko Haram abducted 70 women. Twelve escaped, nine were ransomed and the rest are in the forest.",
        [("70", ["Twelve", "nine"])],
    ),
    ("A total of 55 houses were hit: 20 destroyed and 35 damaged.", [("55", ["20", "35"])]),
    ("20 houses were destroyed and 35 damaged, 55 in all.", [("55", ["20", "35"])]),
    (
        "The Israeli army says 900 of its troops have fallen: 329 on 7 October, 460 in Gaza, 111 in Lebanon and elsewhere.",
        [("900", ["329", "460", "111"])],
    ),
    (
        "Estonia's intelligence put Russian losses in 2024 at 430,000; in January it lost 48,000 more, including 16,000 killed and 32,000 wounded.",
        [("48,000", ["16,000", "32,000"])],
    ),
    (
        "Two Israeli raids on Hodeidah cost the port five cranes, two tugs and 14 warehouses.",
        [(None, ["five", "two", "14"])],
    ),
    (
        "Nine of the junta's 14 Mi-35s are grounded, three have crashed and two were shot down.",
        [("14", ["Nine", "three", "two"])],
    ),
    (
        "Of the 20 Leopards sent, seven were lost, nine are under repair and four still fight.",
        [("20", ["seven", "nine", "four"])],
    ),
    ("Kyiv got 31 Abrams; 22 have been destroyed or damaged and nine were pulled back.", [("31", ["22", "nine"])]),
    (
        "Casualty figures for Tuesday: Khartoum 14 dead, 31 hurt; Omdurman nine dead, 12 hurt; Bahri two dead.",
        [(None, ["14", "31", "nine", "12", "two"])],
    ),
    (
        "South Kivu's governor speaks of 'carnage': 67 corpses picked up in Kaziba, 22 in Luhwindja, nine in Ngweshe.",
        [(None, ["67", "22", "nine"])],
    ),
    (
        "Lakurawa fighters burnt 11 trucks, 300 houses and two clinics; nine vigilantes fell.",
        [(None, ["11", "300", "two", "nine"])],
    ),
    (
        "The rebels' tally of the siege - 111 soldiers dead, 42 taken, nine lorries, one BMP - could not be checked.",
        [(None, ["111", "42", "nine", "one"])],
    ),
    (
        "Fourteen soldiers died on Friday, two more on Saturday and seven on Sunday, when the post fell.",
        [(None, ["Fourteen", "two", "seven"])],
    ),
    (
        "By midnight the rescuers had dug out 31 bodies, 12 of them from the crèche and 19 from the market hall.",
        [("31", ["12", "19"])],
    ),
    (
        "Three buses carrying 120 evacuees were shelled: 17 died, 41 were hurt and the others walked to Hama.",
        [("120", ["17", "41"])],
    ),
    (
        "Of the 1,400 men of the brigade, 200 are dead, 500 wounded and 300 have deserted.",
        [("1,400", ["200", "500", "300"])],
    ),
    (
        "Prosecutors count 15,000 deserters for the quarter: 4,000 in January, 5,000 in February, 6,000 in March.",
        [("15,000", ["4,000", "5,000", "6,000"])],
    ),
    ("Courts sentenced 41 soldiers, 30 for desertion and 11 for refusing orders.", [("41", ["30", "11"])]),
    (
        "Turkey neutralised 2,900 PKK members last year, its defence minister said - 1,500 in Iraq, 1,400 in Syria.",
        [("2,900", ["1,500", "1,400"])],
    ),
    (
        "The Eternity C had 25 people aboard: ten were rescued, five are dead and ten were taken by the Houthis.",
        [("25", ["ten", "five", "ten"])],
    ),
    ("Eternity C: 25 aboard, 10 rescued, 5 dead, 10 held.", [("25", ["10", "5", "10"])]),
    (
        "The coalition flew 41 sorties, dropping 60 bombs that killed 25 fighters and destroyed nine vehicles and two bunkers.",
        [(None, ["25", "nine", "two"])],
    ),
    ("Result: 25 fighters dead; nine vehicles and two bunkers gone.", [(None, ["25", "nine", "two"])]),
    (
        "Jordan's army shot dead 27 smugglers, wounded others, arrested several and seized 2 million pills and two rifles.",
        [(None, ["27", "2 million", "two"])],
    ),
    (
        "Mexican marines seized 49 rifles, 12,000 cartridges and four drones in Culiacán; two of them died.",
        [(None, ["49", "12,000", "four"])],
    ),
    ("Ecuador: 23 inmates killed in Machala - 14 by hanging, nine by knife.", [("23", ["14", "nine"])]),
    (
        "Security forces in Manipur recovered 328 weapons - 151 SLRs, 65 INSAS rifles, 73 other rifles, five carbines and 34 more guns - from five districts.",
        [("328", ["151", "65", "73", "five", "34"])],
    ),
    (
        "Cameroon's army said eight separatists were 'put out of action', nine motorcycles burnt and 12 guns recovered.",
        [(None, ["eight", "nine", "12"])],
    ),
    (
        "Ukraine's navy says the fleet has lost a third of its ships: 28 of 80 - four landing ships, one submarine, two corvettes and 21 others.",
        [("28", ["four", "one", "two", "21"])],
    ),
    (
        "Russia's air force has lost 123 planes - 39 Su-25s, 36 Su-34s, 48 others - and 149 helicopters, by Oryx's count.",
        [("123", ["39", "36", "48"])],
    ),
    (
        "A BBC count names 120,000 dead: 40,000 volunteers, 17,000 convicts, 13,000 mobilised men, 5,600 officers and the rest of unknown status.",
        [("120,000", ["40,000", "17,000", "13,000", "5,600"])],
    ),
    ("Six hundred of the 2,000 wounded are amputees and 90 are blind.", [("2,000", ["Six hundred", "90"])]),
    (
        "In a year the hospital did 2,000 operations: 1,200 on soldiers, 800 on civilians.",
        [("2,000", ["1,200", "800"])],
    ),
    ("All eight Kalibrs and 12 of 14 Kh-101s were shot down, as were 90 Shaheds.", [(None, ["eight", "12", "90"])]),
    ("Losses (killed, wounded, captured): 31, 88, 4.", [(None, ["31", "88", "4"])]),
    ("The balance of the night is 31 dead, 88 hurt and four missing.", [(None, ["31", "88", "four"])]),
    ("In 24 hours: 31 clashes, 14 dead, 22 wounded, 3 vehicles burnt.", [(None, ["14", "22", "3"])]),
    (
        "Between 1 and 7 May rebels lost 41 men (29 killed, 12 captured), the army 20 (all killed).",
        [("41", ["29", "12"])],
    ),
    ("More than 100 houses, seven shops, four schools and a mosque were razed.", [(None, ["100", "seven", "four"])]),
    (
        "Israel has returned 345 bodies; 99 were identified by their families and 182 buried unnamed.",
        [("345", ["99", "182"])],
    ),
    (
        "The toll stands at 219 people. Of those, 140 were killed in Nyala, 60 in Kabkabiya and 19 on the road.",
        [("219", ["140", "60", "19"])],
    ),
    ("The ministry counts 219 dead; 120 are women and children and 60 are fighters.", [("219", ["120", "60"])]),
    (
        "The attack brings the toll to 219 killed, 400 wounded and 12 missing since Monday.",
        [(None, ["219", "400", "12"])],
    ),
    (
        "Since Monday the toll has risen to 219 killed, 400 wounded and 12 missing, up from 180 killed on Sunday.",
        [(None, ["219", "400", "12"])],
    ),
    (
        "The strikes killed 19 on Monday, bringing the week's toll to 88: 50 in Idlib, 38 in Aleppo.",
        [("88", ["50", "38"])],
    ),
    ("Three raids killed 19, 14 and nine people respectively.", [(None, ["19", "14", "nine"])]),
    (
        "The raids killed 42 people - 19 in the first, 14 in the second and nine in the third.",
        [("42", ["19", "14", "nine"])],
    ),
    ("In the first raid 19 people died; in the second, 14; in the third, nine.", [(None, ["19", "14", "nine"])]),
    (
        "Forty-two people were killed. Thirty of them have been named; the other twelve were burned beyond recognition.",
        [("Forty-two", ["Thirty", "twelve"])],
    ),
    ("Of 400 men who went in, 180 were killed, 100 wounded, and 120 came out.", [("400", ["180", "100", "120"])]),
    (
        "Losses on the enemy side: 41 killed, nine prisoners, one tank; on ours: four killed, eleven hurt, two trucks.",
        [(None, ["41", "nine", "one"]), (None, ["four", "eleven", "two"])],
    ),
    (
        "The jury-rigged boats carried 90 migrants; 14 drowned, 60 were saved and 16 are missing.",
        [("90", ["14", "60", "16"])],
    ),
    ("Air-raid alert: 41 Shaheds. Result: 30 downed, 8 lost, 3 hit.", [("41", ["30", "8", "3"])]),
    ("Total: 41. Destroyed: 30. Lost: 8. Hit: 3.", [("41", ["30", "8", "3"])]),
    (
        "Out of 41 Shaheds, 30 were destroyed by air defence and eight did not reach their targets (lost in location).",
        [("41", ["30", "eight"])],
    ),
    (
        "The navy fired 14 Kalibrs, 11 of which were intercepted and three of which hit Vinnytsia.",
        [("14", ["11", "three"])],
    ),
    ("Fourteen Kalibrs flew: 11 never arrived, three did.", [("Fourteen", ["11", "three"])]),
    ("Eleven out of 14 Kalibrs were downed, with three hitting the town.", [("14", ["Eleven", "three"])]),
    ("Some 600 hostages remain: 400 in camps near Arbinda and 200 in the hills.", [("600", ["400", "200"])]),
    ("Gunmen took 80 pupils: 50 girls and 30 boys.", [("80", ["50", "30"])]),
    ("Gunmen took 50 girls and 30 boys, 80 pupils in total.", [("80", ["50", "30"])]),
    (
        "Over the month the monitors logged 412 civilian casualties (98 killed, 314 injured), a third of them children.",
        [("412", ["98", "314"])],
    ),
    ("Civilian casualties in July: 1,674 (286 killed; 1,388 injured).", [("1,674", ["286", "1,388"])]),
    ("In July 286 civilians were killed and 1,388 injured, making 1,674 casualties.", [("1,674", ["286", "1,388"])]),
    ("In all 1,674 civilians were harmed: 286 killed and 1,388 injured.", [("1,674", ["286", "1,388"])]),
    (
        "Visually confirmed so far: 14 tanks (nine destroyed, five captured), 31 IFVs (20 destroyed, 11 captured) and 40 trucks.",
        [("14", ["nine", "five"]), ("31", ["20", "11"])],
    ),
    ("Armenia: 255 tanks (146 destroyed, 6 damaged, 103 captured).", [("255", ["146", "6", "103"])]),
    (
        "Azerbaijan - 62 tanks, of which destroyed: 38, damaged: 16, abandoned: 1, captured: 7",
        [("62", ["38", "16", "1", "7"])],
    ),
]
# Strengths, civil bodies, losses of two sides or two days whose numbers add up by chance, and lists too short.
NONE = [
    "Sudan's rulers freed 4,100 inmates, among them 512 students and 11 foreigners.",
    "The army took 120 sq km; 70 in Bor and 50 in Wau were hurt.",
    "The army took 120 sq km and killed 40 in Bor.",
    "The wing's week:\n\n• 5 killed and 2 cars burned in Bor\n• 3 killed and 4 cars burned in Kapoeta",
    "• 5 killed and 12 wounded in Goma\n• 2 killed and 9 wounded in Sake\n• 1 killed in Bukavu",
    "The army took 9 square kilometres on Monday, 5 square kilometres on Tuesday and 4 square kilometres on Wednesday.",
    "JNIM speaks of 40 mercenaries and nine soldiers killed and shows 12 bodies in a film.",
    "Officials speak of 900 dead in Jenin; the doctors were shown lists of 44 bodies and 120 wounded.",
    "Police held two men with 90 kg of explosives and parts for 14 drones.",
    "Air defences downed 30 drones and 12 were jammed; the strikes damaged two schools and wounded three nurses.",
    "Rebels killed nine soldiers on Monday and hurt four. The fate of the 12 talks in Doha is unclear.",
    "Of the 31 hurt who got to Goma by boat, a boy of three and five more children need surgery.",
    "The Houthis fired 14 missiles and 30 drones; all the missiles and 27 of the drones were intercepted.",
    "Between 40 and 50 insurgents died and 12 were captured; the army lost three men.",
    "Of 80 nurses abducted in May, 41 are still missing and 12 of those may be dead.",
    "Iran's salvo on June 14 numbered 200 missiles and 100 drones. Israel said it intercepted 95 percent.",
    "As of 08:00 air defence had shot down/suppressed 80 enemy UAVs; 15 hits recorded at nine locations.",
    "The enemy used 3 Iskander-M and 120 strike UAVs. Shot down: 2 Iskander-M, 101 UAVs. 17 UAVs did not reach their targets.",
    "The navy destroyed three uncrewed boats off Novorossiysk. Two more were sunk near Tuapse, and one off Anapa.",
    "The accident killed five and injured nine; two of the injured later died.",
    "Russia returned 1,000 bodies and got back 24.",
    "The junta flew 33 raids on Friday, 14 of them on Mogok, and a militia wrecked two of the five trucks that came after one of these.",
    "The parliament has 180 deputies, including 120 men and 60 women.",
    "The 41 new deputies include 30 men and 11 women.",
    "The column comprised 60 vehicles, including 12 tanks and 20 trucks.",
    "The town had 40,000 residents, including 8,000 children and 2,000 pensioners.",
    "The budget provides 900 beds: 600 in Aden and 300 in Taiz.",
    "The mission has 12 ships, including four frigates and two tankers.",
    "Azerbaijan captured 62 Armenian soldiers in November and later handed back 10, then five.",
    "Three weeks of fighting left 2,100 dead, 5,300 injured and displaced 900,000.",
    "The ship had a crew of 24: 21 Filipinos, two Russians and a Greek.",
    "Taipei tracked 22 jets, nine frigates and one cutter; 14 of the 22 jets flew over the line.",
    "A total of 24 missiles and 12 drones hit ten locations; debris fell at 17.",
    "Yesterday the aviation, missile forces and artillery hit seven areas of concentration of personnel, one command post and four guns.",
    "Russia's casualties comprise between 180,000 and 240,000 killed, and some 600,000 wounded.",
    "Russian strikes on Kharkiv killed four people, including a baby, and wounded 60 more, among them nine children.",
    "Hamas' attack killed some 1,200 people and saw 251 taken hostage; 48 are still held, of whom 20 are thought alive.",
    "The Gaza Health Ministry said 51 bodies, including 3 recovered from the rubble, and 359 injuries arrived at hospitals. The toll since October 7 is 61,776 martyrs and 154,906 injuries.",
    "Five Israeli soldiers were killed and 14 wounded, two of them critically, in Beit Hanoun.",
    "RSF shelling of Abu Shouk camp left 40 dead and 19 wounded; two days before, 14 had died there.",
    "MONUSCO evacuated 80 wounded; four died on the way.",
    "The Thai army reported 16 soldiers killed, 327 wounded; Cambodia has not given military losses but said 18 civilians had died and 78 been injured.",
    "Armenian authorities listed 3,825 servicemen dead and 187 missing; Azerbaijan 2,906 dead and six missing.",
    "Myanmar's resistance seized 113 weapons and arrested 31 soldiers; 12 of its own fighters fell and 20 were hurt.",
    "Iran fired 550 missiles and 1,000 drones in 12 days; 31 missiles hit built-up areas and 28 people died.",
    "More than 1,500 people were killed and 600 injured in Haiti from April to June: 24 per cent by gangs, 64 per cent by the police and 12 per cent by vigilantes.",
    "Kenya's contingent has suffered three dead and 14 injured.",
    "Cartel gunmen burned 22 vehicles, blocked nine roads and killed three policemen.",
    "Poland counted 19 drones in its airspace; four were shot down.",
    "Russians attacked with 11 armoured vehicles and 25 motorcycles. Ukrainian drones destroyed eight vehicles and 20 motorcycles.",
    "Ukrainian troops repelled the assault, destroying four of ten tanks and six of 14 AFVs.",
    "Our side lost four killed and 11 wounded; the enemy 31 killed, two pickups and a mortar.",
    "The two sides exchanged 307 prisoners each on Saturday, after 270 servicemen and 120 civilians on Friday.",
    "Baku handed over 32 prisoners, Yerevan two.",
    "Wagner lost 84 men there and the army 47.",
    "28 of 33 missiles and 90 of 95 drones were shot down.",
    "Out of 95 drones, 88 were shot down.",
    "Iran fired 181 missiles, Israel said; most were intercepted, 32 hit Nevatim and one a school.",
    "The Tatmadaw has lost 91 towns, two regional commands and 150 bases.",
    "Latvia's count is 948,000, of whom up to 250,000 are dead; CSIS has 950,000 and 250,000.",
    "London says Russian losses stood at 1,140,000, including 240,000 dead.",
    "Denmark gave 19 F-16s, one of which was lost; Norway six.",
    "In Plateau, gunmen left 54 dead in Zike and 51 in Bokkos within ten days.",
    "The army owns up to 14 dead; the rebels put it at 111, plus 42 prisoners.",
    "Eight were buried on Friday, 11 on Saturday.",
    "In two weeks of Operation Inherent Dignity the SDF detained 125 suspects, seized 41 rifles and found six tunnels.",
    "The guards lost 17, the attackers eight, among them their leader.",
    "Ethnic fighting in Manipur since May 2023 has cost 260 lives and 60,000 their homes.",
    "A Buddhist monk counted 28 bodies in the monastery and 11 outside.",
    "Chin fighters overran the camp after losing nine men. They found 33 corpses and took 22 prisoners.",
    "Three Nepali peacekeepers were hurt, and two trucks and an APC damaged, when a mine went off.",
    "Four Grad rockets, six mines and 20 shells were made safe by sappers.",
    "Sappers removed 41 mines, nine shells and a bomb.",
    "Russia fired 26 missiles and 569 drones; 16 and 550 were stopped, respectively.",
    "Air defences stopped 550 of the 569 drones, and 16 of the 26 missiles; five drones and 10 missiles hit 12 places.",
    "Israel intercepted two missiles and three drones from Yemen last week; one drone hit Eilat, injuring 22.",
    "Killed/wounded/missing: 31/88/4",
    "Israel has returned 345 bodies to Gaza, of which 99 could be named.",
    "The battalion of 400 lost 180 killed and 100 wounded.",
    "The army's losses were four killed and eleven hurt. The enemy left 41 dead, nine prisoners and a tank.",
    "They killed 11 policemen, freed 40 inmates and set fire to three vehicles.",
    "Enemy means of attack: 41 Shahed, 2 Iskander-M. Destroyed: 30 Shahed, 1 Iskander-M.",
    "Gunmen took 80 pupils, 50 of them girls.",
    "Kachin fighters reported eight of their own dead and 14 wounded against 60 dead and 41 captured on the other side.",
    "The regime lost Mi-17s (2), a Y-12 and jets (3).",
    "Twelve soldiers were killed near Goma. Eight rebels died in Bukavu and four were captured.",
    "The army lost 20 men in May. In June, 12 policemen were shot and eight kidnapped.",
    "Rebels killed 15 soldiers on Monday. The army said it had killed nine fighters and wounded six.",
    "Islamabad counts 33 dead since Delhi struck nine sites. India has reported 21 dead and 12 wounded.",
    "The junta lost 11 soldiers at Hsipaw. Seven villagers were hurt and four houses burned.",
    "A drone killed ten people in Nyala. Hospitals there treated six women and four children for burns.",
    "Hezbollah fired 30 rockets at Safed. Israel struck 20 launchers and ten depots.",
    "Ukraine claimed 24 helicopters destroyed. Russia admitted the loss of 14 aircraft and ten drones in the month.",
    "Air defences shot down 50 drones over Bryansk. Ukraine launched 30 more on Sunday and lost 20 on Monday.",
    "The raid killed 14 militants. Eight of the attackers' bikes and six rifles were seized.",
    "The blast killed five soldiers. Three officers and two sergeants were arrested for neglect.",
    "Azerbaijan reported 71 dead on Tuesday. Armenia said 49 of its soldiers had fallen and 22 were wounded.",
    "Gunmen killed 25 worshippers in a mosque. The week before, 15 traders and ten drivers had been shot on the road.",
    "Chad buried 40 soldiers. Boko Haram had killed 23 in an earlier raid and 17 in another.",
    "Some 18 rebels surrendered. Ten soldiers and eight policemen guarded the camp.",
    "The navy sank nine boats. It has lost four ships and five helicopters since January.",
    "India hit nine camps; four are in Punjab and five in Kashmir.",
    "The regiment of 900 men suffered 40 killed, and 60 of its 100 vehicles are out of action.",
    "Turkey said 13 hostages were found dead in the cave and that seven soldiers and six guards were hurt in the raid.",
    "Kyiv said that it had lost 11 planes in the war's first week and that seven pilots and four navigators were rescued.",
    "The assembly has 65 deputies. Forty are men and 25 are women.",
    "Of the 65 deputies, 40 are men and 25 women.",
    "The new chamber of 65 deputies - 40 men and 25 women - met in Tunis.",
    "Of 210 deputies, 120 are men and 90 women.",
    "The delegation of 14 officials comprised nine men and five women.",
    "Some 45 deputies voted, 30 for and 15 against.",
    "The council voted 30 to 15.",
    "Nine of the 14 ministers are men and five are women.",
    "The party won 120 seats: 80 in the north and 40 in the south.",
    "The mission of 40 monitors includes 30 men and 10 women.",
    "A staff of 60, including 40 nurses and 20 doctors, works there.",
    "The school has 600 pupils, 350 girls and 250 boys.",
    "In the camp live 9,000 people: 5,000 children, 2,500 women and 1,500 men.",
    "The brigade has 3,000 troops, including 800 foreigners and 300 convicts.",
    "The jury of 12, seven women and five men, retired at noon.",
    "The cabinet has 31 members, among them nine women and two Druze.",
    "Kenya pledged 1,000 officers; 400 have arrived and 600 are training.",
    "The bloc has 15 members: 12 in Africa and three in Asia.",
    "The plan foresees 12 battalions, eight of infantry and four of armour.",
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_stated(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == expected, label


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    for label, variant in feedings(text):
        assert not stated(variant), label
