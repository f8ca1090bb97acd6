-- Lessons of "Toxicología clínica" and "Pharmacy law & ethics".

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

insert into public.course_content (id, course_id, position, title, description, kind, duration_minutes, is_preview, body)
select pg_temp.id_of('lesson ' || l.course || l.position), pg_temp.id_of('course ' || l.course), l.position, l.title, l.description,
       'document', l.minutes, l.position = 1, btrim(l.body, e'\n')
  from (values
('tox', 1, 'Los toxíndromes: reconocer antes de analizar', 'Lo que dicen las pupilas, la piel y el pulso.', 25, $md$
# Toxíndromes

En la primera hora casi nunca hay un resultado de laboratorio. Lo que sí hay es una persona con signos, y los signos se agrupan.

| Síndrome | Pupilas | Piel | Pulso | Otros |
|---|---|---|---|---|
| Opioide | miosis | normal | lento | respiración lenta, coma |
| Colinérgico | miosis | sudor | lento o rápido | salivación, broncorrea, diarrea |
| Anticolinérgico | midriasis | seca y caliente | rápido | delirio, retención urinaria |
| Simpaticomimético | midriasis | sudor | rápido | agitación, hipertermia |
| Serotoninérgico | midriasis | sudor | rápido | clonus, temblor, diarrea |

La piel distingue lo que las pupilas confunden: **seca** en el síndrome anticolinérgico, **húmeda** en el simpaticomimético.

## Primero lo primero
Vía aérea, respiración, circulación, glucosa, temperatura y un ECG. Un QRS ancho hace pensar en tricíclicos u otro bloqueante del sodio: bicarbonato sódico. La glucosa baja imita a casi todo.

## Preguntas que ayudan
Qué, cuánto, cuándo, con qué más y por qué. Pida que traigan los envases. Cuente los comprimidos que faltan y calcule siempre el peor caso razonable.

## Compruébelo
Un agricultor con miosis, sudor, bradicardia y pulmones llenos de secreciones: **síndrome colinérgico** por organofosforados. Atropina hasta secar las secreciones, no hasta dilatar las pupilas; pralidoxima pronto; y ropa fuera, con protección del personal.
$md$),
('tox', 2, 'Paracetamol: el reloj manda', 'Nomograma, acetilcisteína y errores frecuentes.', 30, $md$
# Intoxicación por paracetamol

Es la sobredosis más frecuente en muchos países y una de las pocas con un antídoto casi perfecto si se llega a tiempo.

## Por qué daña
A dosis normales, una pequeña parte se convierte por CYP2E1 en **NAPQI**, que el glutatión neutraliza. En la sobredosis el glutatión se agota y el NAPQI se une a las proteínas del hepatocito. La **acetilcisteína** repone el glutatión.

## El nomograma
Sirve para una ingesta **única**, de **hora conocida**, con nivel entre las 4 y las 24 horas. Antes de las 4 horas el nivel no se interpreta. No sirve para ingestas escalonadas ni con hora incierta: en esos casos se trata y después se piensa. La línea de tratamiento empieza, según el país, en 100 o 150 mg/L a las 4 horas.

## Tratamiento
- Carbón activado si han pasado menos de una o dos horas y la vía aérea es segura.
- Acetilcisteína: eficacia cercana al 100 % si se inicia en las primeras **8 horas**. Después también ayuda.
- Reacciones anafilactoides con la primera bolsa: pare, trate, y reanude más despacio. No es una alergia que impida seguir.

## Vigilar
INR, creatinina, lactato, pH y ALT. El INR avisa antes que la bilirrubina.

## Compruébelo
Ingesta de 12 g hace 6 horas en una mujer de 55 kg (218 mg/kg). Supera los 150 mg/kg: pida nivel y analítica **y**, si el resultado no estará antes de las 8 horas, empiece ya.
$md$),
('tox', 3, 'Antídotos que no pueden faltar', 'Ocho frascos y cuándo abrirlos.', 25, $md$
# Antídotos

Un hospital debe poder abrir estos frascos en minutos, a cualquier hora.

| Tóxico | Antídoto | Nota |
|---|---|---|
| Opioides | naloxona | dosis pequeñas; dura menos que el opioide |
| Benzodiacepinas | flumazenilo | rara vez; convulsiones si hay tricíclicos o dependencia |
| Paracetamol | acetilcisteína | antes de 8 horas |
| Metanol, etilenglicol | fomepizol | o etanol; a menudo también diálisis |
| Cianuro | hidroxocobalamina | humo de incendio con lactato alto |
| Digoxina | anticuerpos Fab | arritmia grave o potasio alto |
| Betabloqueantes | glucagón, insulina a dosis alta | con glucosa y potasio vigilados |
| Antagonistas del calcio | calcio, insulina a dosis alta | pida ayuda pronto |

## Naloxona con calma
El objetivo es que **respire**, no que despierte de golpe. De 0,04 a 0,4 mg por vía intravenosa, y repetir. Con metadona o formas retardadas hace falta una perfusión.

## Emulsión lipídica
Para la toxicidad sistémica de los anestésicos locales: 1,5 mL/kg al 20 % en bolo, después perfusión. Con otros tóxicos lipófilos, solo como último recurso.

## Compruébelo
Incendio en un piso cerrado, coma, lactato de 12 mmol/L. Oxígeno al 100 % por el monóxido de carbono **e hidroxocobalamina 5 g** por el cianuro, sin esperar el laboratorio.
$md$),
('law', 1, 'Consent: more than a signature', 'Capacity, information, freedom.', 20, $md$
# Consent

Consent is a conversation that may end in a signature. It is valid when three things hold: the person has **capacity**, is **informed**, and decides **freely**.

## Capacity
Capacity belongs to a decision and a moment, not to a diagnosis. A person with dementia may well decide about a flu vaccine. They must be able to understand, keep in mind, weigh, and communicate. Start from the assumption that they can, and help: glasses, hearing aid, a quiet room, an interpreter who is not the nephew.

## Information
What would *this* person want to know? Benefits, common side effects, rare but grave ones, alternatives, and what happens if nothing is done. A leaflet supports a talk; it does not replace it.

## Freedom
No pressure, also not the kind pressure of a queue at the counter. A refusal that seems unwise is still a refusal.

## Young people
Rules differ between countries. Many give a sixteen-year-old an adult's right to consent, and a younger person the right when they understand enough. Know the rule where you work and write down why you judged as you did.

## Write it down
What was said, what was asked, what was decided, by whom, and when. If it is not in the record, in a year it did not happen.

## Case
A daughter asks you to put her father's tablets into his soup because he refuses them. He has capacity. What do you say, and whom do you call?
$md$),
('law', 2, 'Confidentiality and its limits', 'Who may know, and when you must tell.', 25, $md$
# Confidentiality

People tell pharmacists what they tell no one else, because they trust that it goes no further. That trust is the reason for the rule.

## What it covers
Everything learned in the professional role: the prescription, the question about a rash, and the bare fact that somebody is your customer. It covers colleagues who are not involved, family, the employer, the police, and it goes on after death.

## Sharing
- **With consent**: the usual way. Say with whom, what, and why.
- **Within the care team**: what is needed, to those who need it.
- **Because the law demands it**: notifiable diseases, a court's order. Give what is asked for and no more.
- **In the public interest**: a serious risk to others, a child in danger. Seek advice, tell the person if that is safe, write down your reasons.

## Everyday leaks
The loud question at the counter. The bag with the name on the outside. The screen turned to the queue. A photo of a funny prescription in a chat group: it is a breach even with the name covered, if someone could still recognise the person.

## Data protection
Health data are a special category in European law: a purpose, a legal ground, the least that is needed, no longer than needed. A breach that puts people at risk goes to the authority within **72 hours**.

## Case
A man asks whether his wife collected "her tablets". What can you say that is kind and reveals nothing?
$md$),
('law', 3, 'Controlled drugs and the right to say no', 'Registers, forged prescriptions, conscience.', 25, $md$
# Controlled drugs

The international conventions sort substances into schedules; each country adds its own rules. What all have in common: **you account for every unit**.

## On receipt of a prescription
Check that it is complete, within its validity, signed by someone entitled to prescribe, and *believable*: dose, quantity, distance between surgery and home. Quantity in words and figures where the law wants it. If something is missing, the law says whether you may correct it or must send it back.

## Signs of a forgery
Ink that does not run, a dose that no doctor writes, a telephone number that leads to an accomplice. Look the number up yourself. Do not accuse; delay, verify, and keep yourself safe.

## The register
In order of time, in ink or in an approved system, no deletions. A wrong entry gets a dated note. The balance is counted regularly, and a difference is reported, not adjusted.

## Refusing
You may, and must, refuse what would harm. Say no to the *request*, not to the *person*: "I cannot give you this today, because together with your other medicine it could stop your breathing. I will call your doctor now, and you can wait here."

Conscience is different from harm. Where the law lets you step back for reasons of conscience, you must not leave the person without care: say it early and name someone who will help.

## Case
The balance of oxycodone 10 mg is two tablets short at the evening count. List your first five steps.
$md$)
) l (course, position, title, description, minutes, body)
    on conflict (id) do nothing;
