-- Lessons of "Dosage calculations without fear" and "Cardiovascular pharmacology".

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

insert into public.course_content (id, course_id, position, title, description, kind, duration_minutes, is_preview, body)
select pg_temp.id_of('lesson ' || l.course || l.position), pg_temp.id_of('course ' || l.course), l.position, l.title, l.description,
       'document', l.minutes, l.position = 1, btrim(l.body, e'\n')
  from (values
('dosage', 1, 'Units, and how people die of a decimal point', 'Micrograms, percentages, ratios, millimoles.', 20, $md$
# Units

Tenfold errors are the classic fatal mistake. They come from a misread decimal point, a confused unit, or a percentage taken for a milligram.

## Rules for writing
- Write **micrograms** and **units** in full. "µg" is read as "mg", "U" as a zero.
- A zero *before* the point (0.5 mg), never *after* it (5.0 mg reads as 50).
- One unit throughout a calculation. Convert first, calculate second.

## Concentrations
| Written | Means |
|---|---|
| 1 % w/v | 1 g in 100 mL = 10 mg/mL |
| 1 in 1,000 | 1 g in 1,000 mL = 1 mg/mL |
| 1 in 10,000 | 0.1 mg/mL |
| 0.9 % sodium chloride | 9 g/L = about 154 mmol/L sodium |

Adrenaline 1 in 1,000 is for the muscle in anaphylaxis (0.5 mL = 500 micrograms for an adult). Adrenaline 1 in 10,000 is for the vein in cardiac arrest (10 mL = 1 mg). Mixing them up is a tenfold error.

## Check yourself
How many milligrams of lidocaine are in 15 mL of a 2 % solution? 2 % = 20 mg/mL, so 15 × 20 = **300 mg**. The usual maximum without adrenaline is 3 mg/kg (about 200 mg in a 70 kg adult; some labels give up to 4.5 mg/kg, at most 300 mg). So stop and ask, before the syringe is drawn up.
$md$),
('dosage', 2, 'Doses by weight, and children', 'mg/kg per dose or per day?', 25, $md$
# Doses by weight

Read the sentence twice: **per dose** or **per day**? Gentamicin 7 mg/kg once a day and amoxicillin 50 mg/kg/day in three doses look alike and are not.

## Steps
1. Weight in kilograms, measured today. Never guess a child's weight from its age if a scale is at hand.
2. Dose = mg/kg × kg.
3. Divide if the figure was for a day.
4. Compare with the adult maximum. No child gets more than an adult.
5. Convert to millilitres of what is on the shelf.
6. Ask: *is this believable?* More than a few tablets or ampoules for one dose is a warning sign.

## Worked example
A child of 14 kg needs amoxicillin 50 mg/kg/day in three doses. The suspension has 250 mg/5 mL.

- Day: 50 × 14 = 700 mg
- Dose: 700 / 3 ≈ 233 mg
- Volume: 233 / 50 mg/mL ≈ **4.7 mL**, in practice 4.5 or 5 mL, given with an oral syringe

## Which weight in obesity?
Actual weight for most drugs, ideal or lean weight for digoxin, adjusted weight for aminoglycosides:

> adjusted = ideal + 0.4 × (actual − ideal)

## Check yourself
Paracetamol 15 mg/kg for 22 kg, suspension 250 mg/5 mL: 330 mg, **6.6 mL**, no more than four times in 24 hours.
$md$),
('dosage', 3, 'Infusions: from micrograms per kilo to millilitres per hour', 'One line of units that cancels.', 30, $md$
# Infusions

Write everything as one line of fractions and let the units cancel.

> mL/h = dose (micrograms/kg/min) × weight (kg) × 60 (min/h) ÷ concentration (micrograms/mL)

## Worked example
Noradrenaline 0.1 micrograms/kg/min for 80 kg. The syringe holds 4 mg in 50 mL.

- Concentration: 4,000 micrograms / 50 mL = 80 micrograms/mL
- Rate: 0.1 × 80 × 60 / 80 = **6 mL/h**

## The check backwards
6 mL/h × 80 micrograms/mL = 480 micrograms/h = 8 micrograms/min; divided by 80 kg = 0.1. It agrees. Always calculate back from the number that you are about to set on the pump.

## Drops
Without a pump: a standard giving set delivers 20 drops/mL of clear fluid. 500 mL in 4 h = 125 mL/h; × 20 / 60 ≈ 42 drops a minute.

## Dilution
*C₁V₁ = C₂V₂.* To make 100 mL of chlorhexidine 0.05 % from 5 %: V₁ = 0.05 × 100 / 5 = 1 mL, made up to 100 mL.

## Check yourself
Potassium chloride 40 mmol in 1 L runs at 125 mL/h. That is **5 mmol/h**, below the usual ward limit of 10 mmol/h.
$md$),
('cardio', 1, 'Heart failure: four pillars', 'Why four drugs at low dose beat one at full dose.', 35, $md$
# Heart failure with reduced ejection fraction

Four classes lower mortality, each by its own road, and their benefits show within weeks. Guidelines therefore start all four early at low dose rather than titrating one to the top first.

1. **ACE inhibitor, or sacubitril/valsartan.** Leave 36 hours between the last ACE inhibitor and sacubitril: together they cause angioedema.
2. **Beta-blocker**: bisoprolol, carvedilol or metoprolol succinate. Start when the person is not wet, go slowly, expect tiredness for two weeks.
3. **Mineralocorticoid antagonist**: spironolactone or eplerenone. Potassium and creatinine at one and four weeks.
4. **SGLT2 inhibitor**: dapagliflozin or empagliflozin, also without diabetes. Pause on sick days: ketoacidosis may come with nearly normal glucose.

A loop diuretic relieves congestion. It has no proven effect on survival, so the dose should be the lowest that keeps the weight stable.

## Sick-day rule
With vomiting, diarrhoea or fever, pause ACE inhibitor, MRA, SGLT2 inhibitor, diuretic, metformin and NSAIDs, and restart after 24 to 48 hours of normal eating and drinking.

## Avoid
NSAIDs, verapamil and diltiazem, glitazones, and effervescent tablets, which may carry more than 300 mg of sodium each.

## Check yourself
Creatinine rises by 20 % after starting ramipril, potassium 5.1 mmol/L. **Continue** and repeat: a rise of up to 30 % (many guidelines accept 50 %) is expected and is not a reason to stop.
$md$),
('cardio', 2, 'Anticoagulants: choosing, dosing, reversing', 'Four numbers before every prescription.', 35, $md$
# Direct oral anticoagulants

Before every prescription look at four numbers: **age, weight, creatinine clearance, and the list of other drugs**.

| | Apixaban | Rivaroxaban | Edoxaban | Dabigatran |
|---|---|---|---|---|
| Target | Xa | Xa | Xa | thrombin |
| Renal part | 27 % | 35 % | 50 % | 80 % |
| Food | any | with food (15, 20 mg) | any | any, never open the capsule |
| Antidote | andexanet alfa, PCC | andexanet alfa, PCC | PCC | idarucizumab |

## Apixaban in atrial fibrillation
5 mg twice a day. Reduce to 2.5 mg twice a day when **two of three** hold: age ≥ 80, weight ≤ 60 kg, creatinine ≥ 133 µmol/L; or when creatinine clearance is 15 to 29 mL/min. Reducing "to be safe" without these means more strokes and not fewer bleeds.

## When warfarin stays
Mechanical heart valves, moderate to severe mitral stenosis, antiphospholipid syndrome with triple positivity.

## Missed dose
Twice-a-day drugs: take it up to six hours late. Once-a-day drugs: up to twelve. Never double.

## Check yourself
A man of 82, 71 kg, creatinine 110 µmol/L. Only one criterion holds: **5 mg twice a day**.
$md$),
('cardio', 3, 'Antiarrhythmics and the long life of amiodarone', 'Monitoring for years, interactions for months.', 30, $md$
# Amiodarone

Amiodarone works where others fail and harms where others do not. Its half-life of weeks to months, and its iodine (about 75 mg in a 200 mg tablet), explain nearly everything.

## Before and every six months
- **Thyroid** function: hypothyroidism is commoner; hyperthyroidism may come back months after stopping.
- **Liver** enzymes: stop if they reach three times the upper limit.
- At the start: chest X-ray, eye history, ECG. New cough or breathlessness means **pneumonitis until proven otherwise**.

## Interactions
- **Digoxin**: levels double. Halve the dose at once.
- **Warfarin**: needs fall over weeks by a quarter to a half.
- **Simvastatin**: not above 20 mg a day.
- **Sofosbuvir** combinations: severe bradycardia.
- Anything that prolongs QT, and low potassium or magnesium.

## Advice
Broad sun protection, also months after stopping. Grapefruit is to be avoided with the tablets. The blue-grey skin fades slowly, if at all.

## Others in one line
*Flecainide* never after infarction or in structural heart disease. *Digoxin* controls rate at rest, not on exertion. *Sotalol* prolongs QT and is renally cleared. *Adenosine*: warn of the few awful seconds, reduce with dipyridamole, avoid in asthma.

## Check yourself
Amiodarone is added to digoxin 250 micrograms daily. New dose: **125 micrograms**, level after a week or on symptoms.
$md$)
) l (course, position, title, description, minutes, body)
    on conflict (id) do nothing;
