"""A page of numbers that count nothing: dates, times, ages, durations, designators, models, list numbers, idioms."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings

DATES = """
The brigade left the town on March 3.
On 4 May 2023 the front was quiet.
The order was signed on 17.10.2022 in the capital.
The law took effect on 2023-01-15.
Shelling went on from June 5 to June 9.
The offensive began in February 2022 and stalled by autumn.
The 2014 ceasefire did not hold.
Since 2011 the province has had no governor.
In the 1990s the depot was sold.
The report covers December 30-31.
The unit was formed between 2019 and 2021.
The statement of August 7, 2024 says otherwise.
By mid-2025 the line had hardly moved.
The commander last spoke on the 14th of July.
Fighting resumed on the night of January 18 and 19.
The mayor returned on 9 September.
The deal was reached on 02/11/2020.
The paper of Tuesday, 12 March 2024, is lost.
They met in Geneva in 1949.
The mandate ran from 2016-2018.
Nothing has changed since the 2008 war.
On the morning of 23 December, the bridge was closed.
The Sept. 11 anniversary passed without a speech.
The front froze on Nov. 30.
The armistice of 1953 is still in force.
"""

TIMES = """
The siren sounded at 6:00 am.
The drone crossed the border at 21:40.
The convoy moved out at 0530 hours local time.
The curfew starts at 10 p.m. and ends at 5 a.m.
The alarm lasted until 3 pm local time.
The data were frozen at 12:00pm ET.
At 18h30 the lights went out.
The broadcast began at 7.15 pm.
The guns fell silent at 11 o'clock.
The last message came at 04:12 UTC.
The strike came at 2 am.
The session opened at 9:30 GMT.
The blast was heard at around 05:50.
The ceasefire took hold at 14:00 on Sunday.
The bulletin of 20:00 said nothing of it.
"""

DURATIONS = """
The battle lasted three days.
The town was cut off for 24 hours.
He held the post for eleven months.
The march took two weeks.
A 40-minute firefight followed.
The two-year sentence was upheld.
The blackout went on for five hours.
The talks ended after 90 minutes.
They waited ten years for the road.
The unit had six more months of training to go.
The siege entered its 12th week.
The order came within 72 hours.
Supplies will last for the next four weeks.
A three-day truce was declared.
The prisoners were held for 18 months.
The crossing was shut for the past seven days.
It took the engineers 30 seconds.
The campaign may go on for two or three years.
The mission was extended by one year.
It will be over in 15 to 20 days.
The battery fired for 35 minutes.
The general ruled for two decades.
The court gave him 14 years in prison.
The fighting has gone on for five consecutive nights.
A 10-month inquiry found nothing.
Half an hour later the road was open.
"""

AGES = """
The camp teaches boys from 12 to 17 to shoot.
The army drafts men from 18 to 60.
Recruits between 18 and 45 may sign.
The school takes pupils of 14 to 18.
Most recruits of the junta are older than 40.
Chad sends nobody younger than 18.
The gunner, 24, was decorated.
Colonel Martin Example, 51, took over.
The new rules apply to people aged 35.
A 17-year-old was questioned.
The oldest volunteer was 61 years old.
Women between the ages of 20 and 50 may not leave.
The driver, aged 45, fled.
He joined at the age of 19.
The rule covers those aged between 18 and 27.
Nadia Example, 33, teaches at the school.
The private was 20 years old.
Boris Example (47) denied it.
A lieutenant of the 7th Brigade, 29, was on board.
She turned 40 that spring.
"""

DESIGNATORS = """
The 3rd Army Corps moved west.
The 810th Naval Infantry Brigade was relieved.
The 153rd Separate Mechanized Brigade held the line.
The 58th CAA lost its commander.
Battalion 377 was seen near the river.
Light Infantry Division 11 was disbanded.
Troops of No. 9 Military Operations Command crossed over.
Task Force 99 was formed.
Military Unit 29155 was named in the indictment.
The 1st and 2nd Battalions merged.
Company 4 stayed behind.
Brigade 12 has a new chaplain.
Elements of the 98th VDV Division were rotated.
Sector 5 was quiet.
Hill 881 changed hands.
Height 217 is held by the rebels.
Channel 12 aired the tape.
Highway 60 was closed.
The M-04 road was mined.
The E-50 was reopened.
Route 9 was blocked.
Camp 14 was searched.
School 21 burned.
Unit 8 of the power plant was stopped.
Reactor 3 was shut down.
Gate 7 is guarded.
Zone 4 is off limits.
The Group of Seven met in Italy.
The G7 agreed.
Prison No. 2 was emptied.
The so-called Five Eyes partners were briefed.
The mill stands on Hill 17.
Radio 4 had the story.
"""

MODELS = """
Warsaw asked Berlin for Leopard 2 main battle tanks.
Tehran showed Shahab 3 missiles and Samad 3 drones.
Islamabad tested Shaheen 3 missiles on Friday.
A T-72 was parked in the yard.
The Su-25 returned to base.
The Kh-101 was found in a field.
An S-300 was moved to the coast.
Shahed-136/131 is the usual name.
The Iskander-M/KN-23 was named in the report.
An M777 was on display.
The crew trained on the D-30.
The BM-21 is an old design.
A Mi-8 was on standby.
The F-16 programme is late.
A 2S19 was seen on the road.
An Arrow 3 battery was set up.
The Leopard 2 tank is heavy.
The Ka-52 has a new sight.
The Tu-22M3 was repainted.
A 155mm shell is costly.
A 152-mm gun stood there.
Rounds of calibre 5.56 are scarce.
The 0.5-caliber gun jammed.
A FAB-500 was dropped by mistake.
A 250-kilogram bomb was found.
The Yak-130 is a trainer.
The TB2 is flown from the coast.
An AK-47 was on the table.
The MiG-31 was scrambled.
A Merkava 4 tank led the column.
The Typhoon 9 drill was called off.
The CH-4 was grounded.
The K9 howitzer is made in Changwon.
An RPG-7 was left behind.
A Boeing 737 was diverted.
The 5G network failed.
The 120 mm mortar is light.
"""

PAPERS = """
Decree No. 712 was published.
Decrees Nos. 576-578 were not.
Resolution 1701 was cited.
Resolution 55/20 was adopted.
Article 5 was not invoked.
Law 123 was amended.
Executive Order 13413 is in force.
The measures rest on E.O. 14114.
Directive 7 was recalled.
Press Release No. 218 is silent on it.
Communiqué 47 was read out.
Section 3 deals with pay.
Chapter 2 was cut.
Figure 1 shows the front.
See Table 4 and Map 2.
Order 227 was quoted.
Protocol 4 was signed.
The bill is numbered 8271.
Passport PC118204 was cancelled.
Page 16 is missing.
Paragraph 12 was struck out.
Phase 2 has not begun.
Line 7 of the form is blank.
Rule 5 was waived.
Minute 6 of the tape is blurred.
"""

MARKS = """
The town fell.[5]
The ministry denied it.[12][13]
The general resigned.[xlii]
The #1 priority is the road.
Call +7 495 123 45 67 for details.
The hotline is 555-0143.
The score was 2-1.
The vote went 36-34.
Version 2.0 of the plan is out.
The 570th day of the war was calm.
The war is now in its 900th day (day 900).
It is day 61 of the siege.
See note #4.
The 24/7 watch was ended.
The 9/11 trial goes on.
Windows 11 was installed.
It was 35°C in the shade.
It was minus 12 at dawn.
The car went at 60 km/h.
The wind blew at 30 knots.
The current was 220 volts.
COVID-19 kept them home.
"""

LISTS = """
The staff has dropped supporting effort 4.
Under option 2 the garrison leaves.
The guards of checkpoint 7 fled.
1. The army moved north.
2) The navy stayed in port.
3. Talks were put off.
14. To relieve the commander of his post.
1.
"""

IDIOMS = """
He is one of the many Kenyan men who came home.
One of several soldiers who were killed had a map.
One milblogger claimed that the town had fallen.
One of the sources denied it.
No one was there.
They spoke to one another.
On the one hand, the road is open.
At one point the line broke.
One way or another, it will end.
This one is different.
He was the one to leave.
The commander was the first to cross.
It was a second chance.
The third wave never came.
The second half of the year was calm.
Both bridges stand.
Several towns were hit.
Few believed it.
A few men stayed.
Some soldiers left.
Many were there.
Losses are three times ours.
The price is ten times higher.
Output rose tenfold.
A twofold rise followed.
They fired twice as many shells.
Victory is one and the same for them.
Ground zero was sealed off.
Every one of them knew.
Not one was found.
The city is one big shelter.
A one-way drone was found.
The one-time payment was stopped.
The four-wheeled car broke down.
The multi-billion contract was signed.
The two-pronged attack failed.
The three-star general retired.
The plan would cut the province in two and close the road.
The blast tore the lorry in two.
Nord Stream 2 was hit at dawn.
They met near Checkpoint 14 on Monday.
Witness 3 left the court.
The girls, aged four and 11, live in Aden.
Depot 9 burned all night.
The capitals held two-plus-two talks in May.
The nine-storey block stands.
"""

CASES = [
    line
    for group in (DATES, TIMES, DURATIONS, AGES, DESIGNATORS, MODELS, PAPERS, MARKS, LISTS, IDIOMS)
    for line in group.strip().splitlines()
]


def test_the_page_is_long() -> None:
    assert len(CASES) == len(set(CASES)) >= 200


@pytest.mark.parametrize("text", CASES)
def test_no_figure(text: str) -> None:
    for label, variant in feedings(text):
        found = [figure.text for figure in cn.parse_figures(variant)]
        assert found == [], label


def test_the_whole_page_yields_none() -> None:
    assert cn.parse_figures("\n\n".join(CASES)) == ()
