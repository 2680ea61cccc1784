"""Capitalised phrases that are nobody: places, units, outlets, awards, ships, operations, programmes, plain words."""

from __future__ import annotations

import pytest

from conflictnotes import parse_personnel
from conflictnotes.model import PersonnelKind
from tests.feedings import feedings

PLACES = """
Fighting went on near Velyka Novosilka and east of Mala Tokmachka.
Troops entered Nova Kakhovka, Stara Mykolaivka and Bila Hora overnight.
Shells fell on Kryvyi Rih and on the suburbs of Bila Tserkva.
The column turned towards Krasnyi Lyman through Zelena Dolyna.
A drone hit a depot in Novyi Buh.
Two strikes hit Khan Younis and one hit Deir al-Balah.
Residents fled Beit Lahiya and Beit Hanoun for Nuseirat.
The army shelled Ain al-Hilweh and Ras al-Ain.
Patrols returned to Tal Rifaat, Abu Kamal and Jabal al-Zawiya.
The convoy left Port Sudan for Wad Madani.
The RSF took positions around Umm Rawaba and Jebel Moya.
Militants raided San Vicente del Caguán and Puerto Asís.
Soldiers reached El Carmen, Santa Rosa and San Isidro.
A mine went off near Las Navas town in Northern Samar.
The village of Don Carlos was cut off.
The town of San Juan Bautista lost power.
The settlement of Ivano-Shyichyne changed hands.
Shelling was heard in Kiryat Shmona and Har Dov.
A rocket fell near Rosh Hanikra.
The crossing at Kerem Shalom reopened.
Clashes broke out in Mir Ali and Datta Khel.
The road from Nay Pyi Taw to Pyin Oo Lwin was closed.
Fighters left Dera Ismail Khan district for North Waziristan.
The gang holds Cité Soleil and parts of Port-au-Prince.
Displaced families reached Cox's Bazar.
The ceasefire covers Nagorno-Karabakh and the Lachin corridor.
Buildings burned in Sheikh Maqsoud neighbourhood.
They crossed the Alexander Nevsky Bridge.
Smoke rose over Sergei Prokofiev Airport.
The bus stopped on Stepan Bandera Avenue.
Protesters gathered on Shevchenko Boulevard near Taras Shevchenko Park.
A blast damaged Lenin Street and Karl Marx Square.
Police sealed off Martin Luther King Avenue.
Crews cleared Lake Victoria's northern shore.
The front runs along the Robotyne-Verbove line south of Mount Hermon.
The pass lies below Jebel Marra.
The boats sank in the Bab el-Mandeb Strait off Ras Isa.
The shelter stands beside Kamal Adwan Hospital.
Patients were moved to Nasser Hospital and Al-Aqsa Martyrs Hospital.
Troops surrounded the Nur Shams refugee camp.
Shells hit the Imam Hussein University in Tehran.
The plane landed at King Khalid Airport.
The delegation visited Prince Sultan Air Base.
The reservoir near Saint Nicholas Monastery overflowed.
The strike hit Ben Gurion Airport.
Ukrainian forces held Chasiv Yar and Kostyantynivka.
Two drones fell in the Rostov-on-Don area.
The hamlet of Hassan Keyf was flooded.
The fire spread to Victoria Falls.
Fields burned around Sao Felix.
""".strip().split("\n")

UNITS = """
The Dzhokhar Dudayev Battalion fought there.
Fighters of the Sheikh Mansur Battalion crossed the river.
The Martyr Soleimani Brigade claimed the attack.
The Izz al-Din al-Qassam Brigades published a video.
The Jaime Martínez Front attacked the post.
The Celso Minguez Command denied it.
The Kastus Kalinouski Regiment lost a vehicle.
The Taras Shevchenko Brigade redeployed.
The volunteer “Kuzma Gromov” tank battalion lost two vehicles.
The “Marshal Pyotr Gromov” volunteer battalion left.
The battalion named after Hero of Russia Pyotr Gromov left.
The Golani Brigade withdrew to the Philadelphi Corridor.
The Radwan Force fired rockets.
The Presidential Guard and the Republican Guard exchanged fire.
The Black Sea Fleet left port.
The Eastern Group of Forces withdrew.
The Russian 58th Combined Arms Army attacked.
The Ukrainian General Staff reported assaults.
The Southern Military District mobilised reserves.
The Main Intelligence Directorate reported delays.
The Airborne Forces failed to advance.
The Three Brotherhood Alliance took the town.
The Arakan Army shelled a base.
The Kachin Independence Army denied this.
The Tigray Defense Forces withdrew.
The Lebanese Armed Forces deployed south.
The Royal Thai Army closed the gate.
The Central Military Commission met on Monday.
The Eastern Theater Command announced drills.
The Northern Command denied the report.
The National Guard arrived late.
The Azov Regiment and the Akhmat Battalion met again.
Task Force Alpha left the area.
Operation Rising Lion began in June.
Operation True Promise ended within a day.
Exercise Justice Mission was announced.
Operation Grapes of Wrath is remembered.
The Storm Ogre unit attacked at dawn.
A Rubicon Center crew hit a truck.
The White Army and the Lou Nuer crossed the Sobat River.
The Free Syrian Army took a hill.
The Somali National Army took the town.
Jaish al-Adl and Ansar al-Furqan claimed the blast.
Hay'at Tahrir al-Sham said nothing.
Boko Haram said it had left.
Ansar Allah said the drone returned.
Kata'ib Hezbollah denied the claim.
Viv Ansanm attacked the suburb.
Los Choneros and Los Lobos fought for the port.
""".strip().split("\n")

OUTLETS = """
Ukrainska Pravda reported a strike.
Novaya Gazeta reported twelve dead.
Rossiyskaya Gazeta published the decree.
Al Jazeera said the road was closed.
Al Mayadeen said two rockets fell.
Al-Masirah TV said the port was hit.
Radio Tamazuj reported looting.
Studio Tamani cited elected officials.
The Kyiv Independent reported losses.
The Wall Street Journal reported a delay.
Der Spiegel reported a leak.
Le Monde published the letter.
El Tiempo published the audio.
Israel Hayom reported a plan.
Yedioth Ahronoth reported a plan.
Times of Israel reported a plan.
The Jerusalem Post reported a plan.
Frontier Myanmar reported arrests.
Myanma Alinn claimed success.
The Global Times warned Taiwan.
Rodong Sinmun printed the speech.
Jeune Afrique reported talks.
Deutsche Welle interviewed villagers.
The Telegram channel Two Majors criticised the command.
The milblogger channel Military Informant denied the advance.
Russian milblogger Rybar claimed an advance.
The Rybar channel posted a map.
Mediazona and BBC Russian Service counted the dead.
Human Rights Watch verified the video.
Amnesty International condemned the strike.
Save the Children closed its office.
The Institute for the Study of War assessed this.
The Congressional Research Service published a study.
The Red Crescent buried eleven bodies.
Magen David Adom treated three people.
""".strip().split("\n")

THINGS = """
The frigate Admiral Gorshkov sailed on Friday.
The cruiser Admiral Nakhimov is in refit.
The frigate Ho Chung lost a sailor.
The patrol boats Kerch, Sergei Kotov and Vasily Bykov were hit.
The survey ship Nikolai Kaitanov was damaged.
The carrier Dwight Eisenhower left the Red Sea.
The tanker Marlin Luanda caught fire.
The tug Captain Petrov sank at its berth.
The Admiral Kuznetsov has not sailed since.
A Bayraktar drone and a Grad launcher were lost.
A Storm Shadow missile hit the bridge.
A Black Hawk helicopter crashed.
The Iron Dome battery fired twice.
The Leopard tanks never arrived.
A Kalibr cruise missile fell short.
The Patriot system downed it.
The Lancet drone missed.
The Peter the Great class remains in port.
The Time of Pioneers programme trains veterans.
The Grey Heron project builds cruise missiles.
The Hero of Ukraine title was refused.
The Gold Star medal was returned.
The Order of Bohdan Khmelnytsky was awarded.
The Order of Courage was awarded twice.
The Nobel Peace Prize went elsewhere.
The Andrei Sakharov Prize was withdrawn.
The Minsk Agreements failed.
The Budapest Memorandum was cited.
The Geneva Conventions apply.
The Black Sea Grain Initiative lapsed.
The Taif Agreement is old.
The Abraham Accords were extended.
The Line of Control stayed calm.
The Kadyrov Foundation paid.
The Magnitsky Act was applied.
The Steinmeier Formula was rejected.
The Berezovsky case was closed.
The Great Patriotic War is taught in schools.
The Six Day War lasted a week.
The Mother's Day meeting was staged.
The Victory Day parade was cancelled.
The Orthodox Christmas truce failed.
The Nord Stream pipeline leaked.
The Crimean Bridge was closed.
The Zaporizhzhia Nuclear Power Plant lost power.
The Kakhovka Hydroelectric Power Plant was destroyed.
The Togliatti ammonia line stopped.
The Sukhoi Superjet crashed.
The Rossiya Airlines flight was late.
The Antonov Airport was taken.
""".strip().split("\n")

BODIES = """
The Ministry of Defense denied the report.
The United Nations Security Council met twice.
The European Council on Foreign Relations disagreed.
The Verkhovna Rada adopted the law.
The State Duma passed the bill.
The Kremlin declined to comment.
The White House welcomed the deal.
The Office of the Prosecutor opened a case.
The Supreme Court upheld the sentence.
The Central Bank raised its rate.
The Communist Party of Nepal split.
The Wagner Group left the town.
The Rapid Support Forces denied it.
The Muslim Brotherhood was banned.
The Islamic State claimed the attack.
The Popular Mobilization Forces left.
The Kurdistan Workers Party dissolved itself.
The Socialist Republic of Vietnam protested.
The Democratic Republic of the Congo expelled him.
The Donetsk People's Republic issued passports.
The Security Service of Ukraine arrested two men.
The Federal Security Service detained nine people.
The Investigative Committee opened a case.
The Foreign Office summoned the envoy.
The Home Front Command changed its rules.
The Prime Minister said talks would go on.
The Defense Minister and the Foreign Minister left.
The Chief of the General Staff briefed reporters.
The Governor said power was restored.
The President of the Republic signed the decree.
A Lieutenant Colonel was wounded.
Two Ukrainian Colonels and one Major General were named.
Private Military Companies recruit there.
Major Russian losses continued.
General Staff data differ.
Captain and crew survived.
Key Takeaways
Eastern Ukraine
Russian Main Effort
Supporting Effort
Additional Reporting
Territorial Defence and Joint Forces
Mobilization and Force Generation
Black Sea Grain Deal Collapses as Strikes Continue
Junta Strike Hits Market
Army Repels Assault on Dam
Police Arrest Nine Over Riot
Western Europe sent Leopard Tanks.
Christian leaders in East Jerusalem objected.
Additionally, Ground Lines of Communication were cut.
""".strip().split("\n")

NOBODY = [*PLACES, *UNITS, *OUTLETS, *THINGS, *BODIES]


def people(text: str) -> list[str]:
    return [item.name for item in parse_personnel(text) if item.kind is PersonnelKind.PERSON]


def test_the_table_is_large_enough() -> None:
    assert len(NOBODY) >= 200


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_found(text: str) -> None:
    for label, fed in feedings(text):
        assert people(fed) == [], label
