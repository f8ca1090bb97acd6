-- The library: short articles in the languages of the academy, and what readers think of them.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

insert into public.articles (id, author_id, title, summary, body, tags, category, difficulty, language, is_featured, published_at, created_at)
select pg_temp.id_of('article ' || a.key), pg_temp.id_of(a.author), a.title, a.summary, btrim(a.body, e'\n'), a.tags::text[], a.category, a.difficulty, a.language,
       a.is_featured, case when a.days > 0 then now() - a.days * interval '1 day' end, now() - greatest(a.days, 1) * interval '1 day'
  from (values
    ('bathtub', 'amal', 'The bathtub: clearance without tears', 'One picture that explains most of pharmacokinetics.', $md$
Imagine a bathtub. The **tap** is the dose rate, the **drain** is clearance, the water level is the concentration, and the size of the tub is the volume of distribution.

Open the tap. The level rises, and the higher it gets, the faster the drain takes water away. At some point as much goes out as comes in: *steady state*. Notice what decided that level: tap and drain. The size of the tub had no say. A swimming pool with the same tap and the same drain ends at the same level; it only takes longer.

That is why

> maintenance dose rate = clearance × target concentration

has no volume in it, and why

> loading dose = volume × target concentration

has no clearance in it. One fills the tub, the other keeps it full.

Half-life is the impatient child of the two: 0.693 × volume ÷ clearance. It tells how long you wait, never how much you give. When a patient's kidneys fail, the drain narrows; the level creeps up and the waiting gets longer. Give less, or less often, and be patient before you measure.
$md$, '{pharmacokinetics,basics}', 'Pharmacokinetics', 'beginner', 'en', true, 70),
    ('sickday', 'amal', 'Sick days: four drugs to pause', 'What people with heart failure should stop for a day or two, and when to start again.', $md$
Vomiting, diarrhoea or fever: a body that loses water and cannot drink. Four groups of drugs that protect it on other days can harm it now.

| pause | because |
|---|---|
| ACE inhibitors, ARBs, sacubitril/valsartan | the kidneys lose the pressure that they need |
| spironolactone, eplerenone | potassium climbs |
| SGLT2 inhibitors | ketoacidosis, also with normal sugar |
| loop diuretics | less water still; ask, do not just stop |

**Keep the beta-blocker**, unless the pulse or the pressure says otherwise.

Start again after 24 to 48 hours of normal eating and drinking, all on the same day. *Write that date on the card.* What is paused without a date is paused for ever, and that is how people come back with oedema six weeks later.
$md$, '{cardiology,safety}', 'Clinical pharmacy', 'intermediate', 'en', true, 33),
    ('decimal', 'henrik', 'Never a naked decimal point', 'Small habits that prevent tenfold errors.', $md$
A zero before the point, none after it: **0.5 mg**, never *.5 mg*; **5 mg**, never *5.0 mg*. Micrograms are written out, because a hurried µ becomes an m, and that is a thousandfold.

Three checks that take ten seconds each:

1. *How many ampoules would that be?* More than two, and you stop.
2. *What would it be for an adult?* A child who gets more than an adult is a mistake.
3. *Backwards.* From mL/h to micrograms per kilo per minute. If you do not get the prescription, you do not have the rate.

Say numbers digit by digit on the telephone. "Fifteen" and "fifty" have met too often.
$md$, '{calculations,safety}', 'Calculations', 'beginner', 'en', false, 95),
    ('naloxona', 'lucia', 'Naloxona: menos es más', 'Despertar respirando, no despertar peleando.', $md$
El objetivo de la naloxona no es un paciente despierto. Es un paciente **que respira**.

Empiece con 0,04 a 0,1 mg por vía intravenosa y repita cada dos o tres minutos. Una ampolla entera en una persona dependiente trae vómito, agitación y, a veces, edema pulmonar; y una hora después, cuando la naloxona se va y el opioide se queda, otra parada.

La perfusión es fácil de recordar: **dos tercios de la dosis que lo despertó, cada hora**. Si hicieron falta 0,6 mg, son 0,4 mg/h. Vigile la frecuencia respiratoria, no las pupilas.

Con metadona o con fentanilo de liberación lenta, piense en un día entero, no en un turno.
$md$, '{toxicologia,antidotos}', 'Toxicología', 'intermediate', 'es', false, 21),
    ('ramadan', 'amal', 'الأدوية في رمضان: ما الذي يتغيّر؟', 'مواعيد الجرعات بين الإفطار والسحور، ومتى يكون الصيام خطرًا.', $md$
قبل رمضان بشهر، لا في أول يوم منه، نسأل ثلاثة أسئلة: كم جرعة في اليوم؟ هل يحتاج الدواء إلى ماء أو طعام؟ وماذا يحدث إن تأخرت الجرعة؟

- **جرعة واحدة في اليوم:** تُنقل إلى الإفطار أو السحور، ويبقى الوقت ثابتًا.
- **جرعتان:** الإفطار والسحور، إن سمحت المدة بينهما. في الصيف قد لا تتجاوز سبع ساعات.
- **ثلاث جرعات أو أكثر:** نبحث مع الطبيب عن بديل طويل المفعول.

مدرّات البول تؤخذ عند الإفطار لا السحور. ومثبطات SGLT2 مع الصيام تحتاج إلى قرار، لا إلى عادة.

ومن كان سكّره غير مستقر، أو كانت كليته ضعيفة، أو كان في أول أسبوع من دواء جديد: نقول له بوضوح إن الصيام قد يضرّه، ونعينه على أن يسمع ذلك من طبيبه ومن إمامه.
$md$, '{رمضان,الجرعات}', 'الصيدلة السريرية', 'beginner', 'ar', false, 48),
    ('pamplemousse', 'amal', 'Le pamplemousse n''oublie rien', 'Pourquoi un verre le matin compte encore le soir.', $md$
Les furanocoumarines du pamplemousse ne bloquent pas le CYP3A4 de l'intestin : elles le **détruisent**. L'enzyme doit être refaite, et cela prend un à trois jours. Séparer le jus et le comprimé de quelques heures ne sert donc à rien.

Ce qui compte, c'est la part du médicament que l'intestin retient d'habitude. Beaucoup pour la simvastatine ou la félodipine : l'effet est grand. Peu pour l'amlodipine : on peut en sourire.

La question utile au comptoir n'est pas « en buvez-vous ? » mais « depuis quand, et combien ? ». Quelqu'un qui en boit tous les jours depuis des années est équilibré *avec* son pamplemousse. Le danger est alors dans l'arrêt.
$md$, '{interactions}', 'Interactions', 'intermediate', 'fr', false, 12),
    ('no', 'henrik', 'Draft: the third no', '', $md$
The first no is to the request, the second to the pressure. The third, to oneself, is the one that nobody teaches.
$md$, '{law,ethics}', 'Law & ethics', 'advanced', 'en', false, 0)
       ) a (key, author, title, summary, body, tags, category, difficulty, language, is_featured, days)
    on conflict (id) do nothing;

insert into public.article_likes (id, article_id, user_id)
select pg_temp.id_of('like ' || l.article || p.person), pg_temp.id_of('article ' || l.article), pg_temp.id_of(p.person)
  from (values ('bathtub', '{sam,leila,priya,chloe,aisha}'), ('sickday', '{sam,leila,tom}'), ('decimal', '{aisha,diego,jonas}'), ('naloxona', '{diego,priya}'),
               ('ramadan', '{leila,aisha}'), ('pamplemousse', '{chloe}')) l (article, people)
 cross join unnest(l.people::text[]) p (person)
    on conflict (article_id, user_id) do nothing;

insert into public.article_bookmarks (id, article_id, user_id)
select pg_temp.id_of('bookmark ' || b.article || p.person), pg_temp.id_of('article ' || b.article), pg_temp.id_of(p.person)
  from (values ('bathtub', '{sam,aisha}'), ('sickday', '{sam,leila}'), ('naloxona', '{diego}'), ('ramadan', '{leila}')) b (article, people)
 cross join unnest(b.people::text[]) p (person)
    on conflict (article_id, user_id) do nothing;
