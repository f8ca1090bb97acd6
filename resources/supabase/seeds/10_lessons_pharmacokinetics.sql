-- Lessons of "Pharmacokinetics from first principles" and "Drug interactions that matter".

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

insert into public.course_content (id, course_id, position, title, description, kind, duration_minutes, is_preview, body)
select pg_temp.id_of('lesson ' || l.course || l.position), pg_temp.id_of('course ' || l.course), l.position, l.title, l.description,
       'document', l.minutes, l.position = 1, btrim(l.body, e'\n')
  from (values
('pk', 1, 'Clearance: the one number to know first', 'Why clearance, not half-life, sets the dose.', 25, $md$
# Clearance

**Clearance (CL)** is the volume of plasma that is completely freed of drug per unit of time. It has the unit of a flow, for example L/h, and it is the only parameter that decides the *maintenance dose*.

At steady state, what goes in equals what goes out:

$$F \cdot \frac{D}{\tau} = CL \cdot C_{ss,avg}$$

So to hold an average concentration of 10 mg/L in a person whose clearance is 4 L/h, give 40 mg/h intravenously. Halve the clearance and you must halve the rate, whatever the half-life.

## Where it comes from
Total clearance is the sum of the organs' clearances, mostly liver and kidney. For each organ, clearance is blood flow times extraction ratio.

- **High extraction** (propranolol, morphine, lidocaine): clearance follows blood flow. Heart failure lowers it. Oral bioavailability is low.
- **Low extraction** (warfarin, phenytoin, theophylline): clearance follows the unbound fraction and the enzymes' capacity. Induction and inhibition matter most here.

## At the bedside
Creatinine clearance by Cockcroft–Gault stands for renal drug clearance because most dosing advice was written with it. It assumes *stable* creatinine: in acute kidney injury the number lags behind the truth by a day or more.

## Check yourself
A drug is given as 500 mg by mouth every 12 hours, $F = 0.8$, $CL = 5\,\mathrm{L/h}$. The average steady-state concentration is

$$C_{ss,avg} = \frac{F \cdot D}{CL \cdot \tau} = \frac{0.8 \cdot 500\,\mathrm{mg}}{5\,\mathrm{L/h} \cdot 12\,\mathrm{h}} \approx 6.7\,\mathrm{mg/L}$$
$md$),
('pk', 2, 'Volume of distribution and the loading dose', 'An apparent volume with a very real use.', 30, $md$
# Volume of distribution

**Vd** relates the amount of drug in the body to the concentration in plasma: *amount = Vd × C*. It is an apparent volume. Chloroquine's is above 100 L/kg because it hides in tissue; no person holds that much water.

| Drug | Vd (L/kg), about | What it tells |
|---|---|---|
| Heparin | 0.06 | stays in plasma |
| Gentamicin | 0.25 | extracellular water |
| Phenytoin | 0.65 | total body water |
| Digoxin | 7 | bound in muscle, little in fat |
| Amiodarone | 60 | stored in fat and organs |

## Loading dose
When waiting four half-lives is too long, fill the volume at once:

$$D_L = \frac{V_d \cdot C_{target}}{F}$$

For digoxin use *lean* weight: it does not enter fat. For gentamicin in obesity use an adjusted weight. Kidney function does **not** change the loading dose of most drugs, since clearance is not in the formula. Digoxin is the classic exception: in severe renal failure its Vd falls by a third or more, so load with less.

## A common mistake
Large Vd does not mean the drug is removed slowly; it means that most of it is not in the plasma. That is also why haemodialysis does little for digoxin or amiodarone: the machine cleans plasma, and hardly any of the drug is there.

## Check yourself
Target 15 mg/L phenytoin in a 70 kg adult with none on board: 0.65 × 70 × 15 ≈ **680 mg** phenytoin intravenously, given no faster than 50 mg/min with ECG and pressure monitored.
$md$),
('pk', 3, 'Half-life, steady state and the dosing interval', 'Time, and only time.', 30, $md$
# Half-life

Half-life follows from the two primary parameters:

> t½ = 0.693 × Vd / CL

It answers questions of **time**: how long until steady state, how long until it is gone, how often to dose. It does not tell how much.

## Four to five half-lives
With a constant dose, 50 % of the steady state is reached after one half-life, 75 % after two, 88 % after three, 94 % after four. Changing the dose *rate* changes the level reached, never the time to reach it.

- Amiodarone's half-life is in the order of weeks to months. A dose change today shows its full effect months later, and interactions outlast the last tablet.
- Adenosine's is under ten seconds. It is flushed in, followed by saline, and gone.

## Interval
If the interval equals one half-life, the peak is twice the trough. Whether that is acceptable depends on the therapeutic index. Modified-release tablets let us dose a short-lived drug rarely, which is why they must not be crushed.

## When half-life lies
**Phenytoin** saturates its enzymes at therapeutic levels. Clearance falls as the level rises, so half-life grows, and a 10 % dose increase may double the concentration. Alcohol and high-dose salicylate behave the same way. For these drugs, make small steps and measure.

## Check yourself
Vd 35 L, CL 3.5 L/h: t½ = 0.693 × 35 / 3.5 ≈ **6.9 h**; steady state after about 28 to 35 h.
$md$),
('pk', 4, 'Dosing in kidney disease', 'Which drugs, which formula, which adjustment.', 35, $md$
# Dosing in kidney disease

Ask three questions, in this order.

1. **Is the drug, or an active metabolite, renally cleared?** Morphine itself is metabolised, but morphine-6-glucuronide is active and accumulates. Pethidine's metabolite norpethidine causes seizures.
2. **Is the therapeutic index narrow?** Lithium, digoxin, aminoglycosides, vancomycin, methotrexate and the direct oral anticoagulants deserve care; amoxicillin usually forgives.
3. **Is renal function stable?** If creatinine is rising, the true filtration rate is lower than any formula says.

## Formula
Cockcroft–Gault for men: (140 − age) × weight × 1.23 / creatinine (µmol/L); for women the constant is 1.04. It gives mL/min, not corrected for body surface. The laboratory's eGFR is normalised to 1.73 m²; at the extremes of size the two differ enough to change a dose.

## How to adjust
- **Lower the dose, keep the interval** where a steady level is wanted.
- **Keep the dose, lengthen the interval** where the peak does the work, as with aminoglycosides.

## Worked example
A 78-year-old woman, 54 kg, creatinine 120 µmol/L: (140 − 78) × 54 × 1.04 / 120 ≈ **29 mL/min**. For treatment of atrial fibrillation with dabigatran she is below the 30 mL/min at which the European licence stops. Choose another anticoagulant and check *its* limits too.
$md$),
('interactions', 1, 'How to think about an interaction', 'From alert to decision in four questions.', 20, $md$
# How to think about an interaction

Software marks far more pairs than anyone can act on. Good pharmacists are not those who list every pair, but those who see the one that will hurt this person.

## Four questions
1. **What happens?** Pharmacokinetic (the concentration changes) or pharmacodynamic (the effects add up or oppose).
2. **How likely and how bad, in this person?** Age, kidneys, liver, dose, duration, other drugs pulling the same way.
3. **When?** Inhibition starts with the first doses; induction takes one to two weeks and fades as slowly.
4. **What shall we do?** Avoid · replace · change the dose · separate in time · monitor · accept.

## Separate in time
Calcium, iron, magnesium and aluminium bind tetracyclines, quinolones and levothyroxine in the gut. Two hours before or four to six hours after is usually enough. No dose change, no new drug: only a better timetable.

## Effects that add up
- **Sedation**: opioid + benzodiazepine + pregabalin. Respiratory depression kills, and each prescriber saw only one of the three.
- **Potassium**: ACE inhibitor + spironolactone + trimethoprim. Check potassium within days.
- **QT**: macrolide + citalopram + low magnesium.
- **Bleeding**: anticoagulant + NSAID + SSRI.

## Say it well
"These two together can raise your potassium. I have asked your doctor for a blood test on Thursday. If you feel weak or your heartbeat is uneven, call us the same day." One risk, one action, one sign to watch for.
$md$),
('interactions', 2, 'CYP3A4: inhibitors and inducers', 'The enzyme behind half of the serious cases.', 30, $md$
# CYP3A4

CYP3A4 in gut wall and liver handles about a third to a half of the drugs we use. Together with the pump **P-glycoprotein** it keeps many of them out of the blood.

## Strong inhibitors
Clarithromycin, itraconazole, ketoconazole, posaconazole, voriconazole, ritonavir, cobicistat. Grapefruit inhibits the gut's share only, irreversibly, so its effect lasts more than a day.

| With an inhibitor | What happens |
|---|---|
| simvastatin | myopathy, rhabdomyolysis: stop the statin for the course |
| colchicine | pancytopenia, fatal cases: avoid in kidney or liver impairment |
| tacrolimus | toxic levels in days: reduce dose and measure |
| midazolam by mouth | deep, long sedation |

Azithromycin hardly inhibits CYP3A4; it may replace clarithromycin where the indication allows, with an eye on QT.

## Inducers
Rifampicin, carbamazepine, phenytoin, phenobarbital, St John's wort. Full effect after about two weeks. Combined hormonal contraception fails; direct oral anticoagulants lose their effect; tacrolimus levels fall and grafts are lost. **After stopping** the inducer, levels climb back over two weeks, and the dose that was raised must come down.

## Check yourself
A woman on apixaban starts rifampicin for tuberculosis. Expected: apixaban exposure falls by about half. Options: a heparin, or warfarin with frequent INR. Doubling apixaban is not an evidence-based answer.
$md$),
('interactions', 3, 'Warfarin and the company it keeps', 'Mechanisms, timing and what to tell the person.', 30, $md$
# Warfarin

Warfarin is a mixture of two enantiomers. S-warfarin is some three to five times stronger and is metabolised by **CYP2C9**; R-warfarin mainly by CYP3A4 and CYP1A2. That explains most of the list.

## Raises the INR
- **Metronidazole, fluconazole, co-trimoxazole, amiodarone**: CYP2C9 inhibition. Plan a dose reduction and an INR in three to five days. With amiodarone, expect a fall in the warfarin requirement of a quarter to a half, growing over weeks.
- **Paracetamol**, 2 g a day or more for some days: a modest but real rise.
- **Acute illness**: fever, little food, diarrhoea. The illness changes the INR as well as the antibiotic.

## Lowers the INR
Rifampicin, carbamazepine, St John's wort, a sudden diet full of vitamin K.

## Bleeds with a normal INR
NSAIDs, aspirin, clopidogrel and SSRIs act on platelets or on the stomach. The INR will not warn you.

## What to say
"Take it at the same time each day. Tell anyone who gives you a medicine that you take warfarin, also for ten days of an antibiotic. Black stools, a nosebleed beyond ten minutes, or a blow to the head: go to hospital."

## Check yourself
A man with a stable INR of 2.4 is started on metronidazole. Best plan: ask for an alternative; if there is none, lower warfarin by about a quarter to a third, and measure in **three to five days** and again after the course ends.
$md$)
) l (course, position, title, description, minutes, body)
    on conflict (id) do nothing;
