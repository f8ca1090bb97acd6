-- Learning: what the courses ask and promise, who is assigned to whom, lessons done, homework with criteria, and work handed in.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

update public.courses c
   set syllabus = o.syllabus, prerequisites = o.prerequisites::text[], learning_objectives = o.objectives::text[]
  from (values
    ('pk', e'1. Clearance\n2. Volume of distribution\n3. Half-life and steady state\n4. Dosing in kidney disease',
     '{"School algebra","A calculator"}',
     '{"Work out a maintenance dose from clearance","Decide whether a loading dose is needed","Adjust a dose in kidney disease and say why"}'),
    ('interactions', e'1. From alert to decision\n2. CYP3A4\n3. Warfarin and the company it keeps', '{"Basic pharmacology"}',
     '{"Tell a harmful interaction from a harmless one","Name what to do instead","Explain it to a prescriber in three sentences"}'),
    ('dosage', e'1. Units\n2. Doses by weight\n3. Infusions', '{}',
     '{"Convert units without a slip","Calculate an infusion rate","Check every answer a second way"}'),
    ('cardio', e'1. Heart failure\n2. Anticoagulants\n3. Antiarrhythmics', '{"Drug interactions that matter, or equal knowledge"}',
     '{"Start and titrate the four pillars","Choose and reverse an anticoagulant","Follow amiodarone for years"}'),
    ('tox', e'1. Toxíndromes\n2. Paracetamol\n3. Antídotos', '{"Farmacología básica"}',
     '{"Reconocer un toxíndrome antes del análisis","Usar el nomograma de paracetamol","Elegir el antídoto y su dosis"}'),
    ('law', e'1. Consent\n2. Confidentiality\n3. Controlled drugs', '{}',
     '{"Take consent that is one","Know when to tell and when to keep silent","Say no with good reasons"}')
       ) o (course, syllabus, prerequisites, objectives)
 where c.id = pg_temp.id_of('course ' || o.course) and c.syllabus = '';

insert into public.tutor_students (id, tutor_id, student_id, assigned_at)
select pg_temp.id_of('assigned ' || a.tutor || ' ' || a.student), pg_temp.id_of(a.tutor), pg_temp.id_of(a.student), now() - a.since * interval '1 day'
  from (values ('amal', 'sam', 121), ('amal', 'leila', 101), ('amal', 'chloe', 72), ('lucia', 'diego', 82), ('lucia', 'priya', 41),
               ('henrik', 'jonas', 52), ('henrik', 'aisha', 31), ('henrik', 'tom', 140)) a (tutor, student, since)
    on conflict (tutor_id, student_id) do nothing;

-- The first lessons of each course, as many as the enrollment's progress says.
insert into public.content_progress (id, enrollment_id, course_id, student_id, content_id, position, completed_at, last_opened_at)
select pg_temp.id_of('progress ' || e.id || l.id), e.id, e.course_id, e.student_id, l.id, 100, d.day, d.day
  from public.enrollments e
  join public.courses c on c.id = e.course_id
  join public.course_content l on l.course_id = e.course_id and l.position <= round(e.progress * c.lesson_count / 100.0)
 cross join lateral (select e.last_accessed_at - (c.lesson_count - l.position) * (e.last_accessed_at - e.enrolled_at) / (c.lesson_count + 1) as day) d
 where e.id in (select pg_temp.id_of('enrollment ' || k.course || ' ' || s.student)
                  from unnest('{pk,interactions,dosage,cardio,tox,law}'::text[]) k (course),
                       unnest('{sam,leila,diego,chloe,priya,jonas,aisha,tom}'::text[]) s (student))
    on conflict (enrollment_id, content_id) do nothing;

insert into public.assignments (id, tutor_id, course_id, student_id, title, instructions, due_at, time_limit_minutes, max_attempts, points,
                                status, published_at, created_at)
select pg_temp.id_of('homework ' || h.key), pg_temp.id_of(h.tutor), pg_temp.id_of('course ' || h.course), pg_temp.id_of(h.student), h.title,
       h.instructions, date_trunc('day', now(), 'UTC') + h.due * interval '1 day' + interval '18 hours', h.minutes, h.attempts, h.points, h.status,
       case when h.status <> 'draft' then now() - h.since * interval '1 day' end, now() - h.since * interval '1 day'
  from (values
    ('pk-curve', 'amal', 'pk', null, 'Read a concentration curve', e'The curve shows one dose of 500 mg IV.\n\n- Estimate **C0**, the half-life and the volume.\n- Then work out the clearance two ways and say why they should agree.\n\nShow the steps; a right number without a way is worth half.',
     -40, null::integer, 2, 20, 'closed', 75),
    ('pk-renal', 'amal', 'pk', null, 'Half the clearance: now what?', e'A woman of 82, 54 kg, creatinine 150 µmol/L, needs vancomycin.\n\n1. Estimate her clearance.\n2. Propose a loading dose, a maintenance dose and an interval.\n3. Say when you measure, and what would make you change it.',
     5, null, 1, 50, 'published', 9),
    ('interactions-audit', 'amal', 'interactions', null, 'Audit one medication list', e'Take a list of at least eight drugs (no names, no dates of birth). Choose the **three** interactions that matter most.\n\nFor each: mechanism, what could happen, what you would do, and how you would say it to the prescriber.',
     -6, null, 2, 50, 'published', 30),
    ('cardio-card', 'amal', 'cardio', null, 'A sick-day card that people understand', e'Write a card of at most 80 words for a person with heart failure: what to pause, when, and when to start again. Any language. Test it on somebody who is not in health care, and tell what you changed.',
     3, null, 2, 30, 'published', 14),
    ('dosage-drill', 'henrik', 'dosage', null, 'Ten infusions in thirty minutes', e'Ten questions, thirty minutes. Give the rate in mL/h and a check for each answer.',
     -30, 30, 3, 10, 'closed', 60),
    ('tox-case', 'lucia', 'tox', null, 'La primera hora', e'Varón de 24 años, somnoliento, miosis, 8 respiraciones por minuto.\n\n1. ¿Qué toxíndrome es y qué no encaja?\n2. ¿Qué hace en los primeros diez minutos?\n3. Calcule la perfusión de naloxona y explique cuándo pararla.',
     9, null, 1, 40, 'published', 5),
    ('law-no', 'henrik', 'law', null, 'Saying no, kindly', e'A regular customer asks for codeine "as always", without a prescription. Write what you say, word for word, and why.',
     -12, null, 1, 20, 'published', 33),
    ('leila-arabic', 'amal', null, 'leila', 'بطاقة «أيام المرض» بالعربية', e'ترجمي البطاقة إلى عربية بسيطة يفهمها من لم يدرس الصيدلة، ثم جرّبيها على شخصين واكتبي ما غيّرتِه بعد ذلك.',
     7, null, 2, 20, 'published', 4),
    ('cardio-amiodarone', 'amal', 'cardio', null, 'Five years of amiodarone', e'Draft: a monitoring plan, year by year.', 30, null, 1, 40, 'draft', 1)
       ) h (key, tutor, course, student, title, instructions, due, minutes, attempts, points, status, since)
    on conflict (id) do nothing;

insert into public.assignment_rubrics (id, assignment_id, position, criterion, description, points, weight)
select pg_temp.id_of('rubric ' || r.homework || r.position), pg_temp.id_of('homework ' || r.homework), r.position, r.criterion, r.description, 10, r.weight
  from (values
    ('pk-curve', 1, 'Numbers', 'C0, half-life, volume and clearance are right.', 2),
    ('pk-curve', 2, 'The way', 'Every step can be followed.', 1),
    ('pk-renal', 1, 'Clearance', 'A sensible estimate, with its limits.', 1),
    ('pk-renal', 2, 'Doses', 'Loading and maintenance follow from it.', 2),
    ('pk-renal', 3, 'Follow-up', 'When to measure and what to do then.', 1),
    ('interactions-audit', 1, 'Choice', 'The three that matter, not the three that are easy.', 2),
    ('interactions-audit', 2, 'Mechanism', 'Right, and short.', 1),
    ('interactions-audit', 3, 'Words', 'A prescriber would listen.', 1),
    ('cardio-card', 1, 'Safe', 'Nothing in it can harm.', 2),
    ('cardio-card', 2, 'Understood', 'It was tested, and changed.', 1),
    ('tox-case', 1, 'Razonamiento', 'Reconoce el toxíndrome y lo que no encaja.', 1),
    ('tox-case', 2, 'Cálculo', 'La perfusión es correcta y está comprobada.', 1),
    ('law-no', 1, 'Clear', 'The no is a no.', 1),
    ('law-no', 2, 'Kind', 'The customer can come back tomorrow.', 1),
    ('leila-arabic', 1, 'الدقة', 'لا شيء فيها قد يضر.', 1),
    ('leila-arabic', 2, 'البساطة', 'يفهمها من لم يدرس الصيدلة.', 1)
       ) r (homework, position, criterion, description, weight)
    on conflict (id) do nothing;

insert into public.assignment_submissions (id, assignment_id, student_id, attempt, body, status, written_at, submitted_at, is_late, created_at)
select pg_temp.id_of('work ' || w.homework || w.student || w.attempt), pg_temp.id_of('homework ' || w.homework), pg_temp.id_of(w.student), w.attempt,
       w.body, 'submitted', now() - w.days * interval '1 day' - interval '5 minutes', now() - w.days * interval '1 day', w.is_late,
       now() - w.days * interval '1 day'
  from (values
    ('pk-curve', 'sam', 1, 45, false, e'C0 is about 20 mg/L, so V = 500 / 20 = 25 L. It falls to 10 mg/L after 4 h, so t½ = 4 h and k = 0.173.\n\nCL = k · V = 4.3 L/h. From the area: AUC ≈ 115 mg·h/L, CL = 500 / 115 = 4.3 L/h. They agree because both describe the same loss.'),
    ('pk-curve', 'priya', 1, 47, false, e'V = 25 L, t½ = 4 h, CL = 4.3 L/h by k·V and 4.2 by trapezoids. The small difference is the tail that I cut off.'),
    ('pk-curve', 'chloe', 1, 41, false, e'C0 ≈ 20 mg/L, donc V = 25 L. La demi-vie est de 4 h. CL = 0,693 × 25 / 4 = 4,3 L/h. Par l''aire : 4,5 L/h, j''ai sans doute mal lu le dernier point.'),
    ('interactions-audit', 'sam', 1, 8, false, e'**1. Clarithromycin + simvastatin.** CYP3A4; myopathy. Stop the statin for seven days.\n\n**2. Warfarin + co-trimoxazole.** INR in three days, or another antibiotic.\n\n**3. Ramipril + spironolactone + potassium 5.4.** Stop one, potassium again on Thursday.\n\nTo the prescriber: "Three things on this list could bring her back in. May I suggest…"'),
    ('interactions-audit', 'chloe', 1, 9, false, e'1. Warfarine + miconazole buccal : l''INR monte en une semaine, même en gel.\n\n2. Clarithromycine + colchicine : toxicité grave si insuffisance rénale.\n\n3. Tramadol + sertraline.'),
    ('interactions-audit', 'priya', 1, 5, true, e'Linezolid + sertraline first: the ward had not seen it. Then rifampicin + apixaban, then clozapine + ciprofloxacin (and she stopped smoking last week).'),
    ('dosage-drill', 'sam', 1, 41, false, e'1) 12 mL/h  2) 7.5 mL/h  3) 21 mL/h … 10) 4.2 mL/h. Each checked backwards, from mL/h to micrograms per kilo.'),
    ('dosage-drill', 'tom', 1, 38, false, e'1) 12  2) 7.5  3) 2.1  4) 18 … I think 3 is a decimal point, I ran out of time.'),
    ('dosage-drill', 'tom', 2, 36, false, e'Again, slower: 3) 21 mL/h. All checked a second way.'),
    ('tox-case', 'diego', 1, 1, false, e'Toxíndrome opioide: miosis, bradipnea, somnolencia. No encaja la frecuencia cardíaca de 110: pienso en una mezcla.\n\nVía aérea primero. Naloxona 0,1 mg y repetir; después dos tercios de la dosis eficaz por hora.'),
    ('law-no', 'leila', 1, 15, false, e'"I cannot give you this one today, and I will tell you honestly why: I am worried about you, not about the rule. Sit down for a minute. What is the pain like this week?"'),
    ('law-no', 'jonas', 1, 11, true, e'"I know you, and that is exactly why I say no." Then I offer to ring the surgery with him, now, from here.'),
    ('cardio-card', 'leila', 1, 2, false, e'**Vomiting, diarrhoea or fever?** Pause: ramipril, spironolactone, dapagliflozin. Keep: bisoprolol. Drink small sips. Start again after 24-48 hours of eating and drinking. Not better after two days? Call us.\n\nMy grandmother did not know "dapagliflozin", so the card now has pictures of the boxes.')
       ) w (homework, student, attempt, days, is_late, body)
    on conflict (id) do nothing;

-- Points by criterion; the grade is computed as the tutor's own would be.
update public.assignment_submissions s
   set status = 'graded', rubric_scores = g.scores, feedback = g.feedback, graded_by = a.tutor_id,
       graded_at = s.submitted_at + interval '1 day', grade = case when g.scores <> '{}' then private.rubric_grade(a, g.scores) else g.grade end
  from (select pg_temp.id_of('work ' || x.homework || x.student || x.attempt) as id, x.grade, x.feedback,
               (select coalesce(jsonb_object_agg(pg_temp.id_of('rubric ' || x.homework || n.ord), n.points), '{}')
                  from unnest(x.points) with ordinality n (points, ord)) as scores
          from (values
            ('pk-curve', 'sam', 1, '{9,10}'::integer[], null::numeric, 'Very clear, Sam. The area needs the tail too: add C_last / k.'),
            ('pk-curve', 'priya', 1, '{10,9}', null, 'And you say what you cut off. That is what I hope for.'),
            ('pk-curve', 'chloe', 1, '{8,9}', null, 'Très bien. Relisez le dernier point : 1,2 et non 2,1.'),
            ('interactions-audit', 'sam', 1, '{9,8,10}', null, 'I would listen to that sentence. For the second one say which day you check the INR, and who looks.'),
            ('dosage-drill', 'sam', 1, '{}', 10, 'Ten of ten, and every check shown.'),
            ('dosage-drill', 'tom', 1, '{}', 6, 'You saw it yourself: number 3. Take your time and try again.'),
            ('dosage-drill', 'tom', 2, '{}', 9, 'Much better. Slow is smooth.'),
            ('law-no', 'leila', 1, '{9,10}', null, '"Worried about you, not about the rule." I shall quote you.')
               ) x (homework, student, attempt, points, grade, feedback)) g, public.assignments a
 where s.id = g.id and a.id = s.assignment_id and s.status = 'submitted';
update public.assignment_submissions s
   set status = r.status, feedback = r.feedback, graded_by = a.tutor_id, graded_at = s.submitted_at + interval '2 days'
  from (values ('interactions-audit', 'chloe', 'returned', 'Bon choix. Pour la troisième il manque le mécanisme et ce que vous diriez au médecin : complétez, puis renvoyez.'),
               ('tox-case', 'diego', 'in_review', '')) r (homework, student, status, feedback), public.assignments a
 where s.id = pg_temp.id_of('work ' || r.homework || r.student || 1) and a.id = s.assignment_id and s.status = 'submitted';
select private.count_final_grade(e.course_id, e.student_id)
  from public.enrollments e
 where e.final_grade is null and exists (
       select from public.assignments a join public.assignment_submissions s on s.assignment_id = a.id
        where a.course_id = e.course_id and s.student_id = e.student_id and s.status = 'graded');

-- News of these as old as what they tell of, and read when that was more than a week ago.
update public.notifications n
   set created_at = t.at, read_at = case when t.at < now() - interval '7 days' then t.at + interval '2 hours' end
  from (select a.id, a.published_at as at, 'assignment_id' as key from public.assignments a where a.published_at is not null
        union all select s.tutor_id, s.assigned_at, 'tutor_id' from public.tutor_students s
        union all select s.student_id, s.assigned_at, 'student_id' from public.tutor_students s) t
 where n.type in ('assignment.published', 'tutor.assigned', 'student.assigned') and n.data ->> t.key = t.id::text
   and n.created_at > now() - interval '1 minute' and t.at < now() - interval '1 hour';
