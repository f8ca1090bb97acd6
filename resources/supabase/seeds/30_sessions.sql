-- Teaching: the tutors' offers and hours, sessions of the past weeks and of those to come, and what was said of them.
-- Times are the tutor's clock, in weeks from the week of seeding.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

create or replace function pg_temp.zone_of(person text) returns text language sql stable
as $$ select u.timezone from public.users u where u.id = pg_temp.id_of(person) $$;

create or replace function pg_temp.lesson_at(tutor text, week integer, weekday integer, clock text) returns timestamptz language sql stable
as $$
    select private.appointment(date_trunc('week', now() at time zone pg_temp.zone_of(tutor))
                               + (week * 7 + weekday - 1) * interval '1 day' + clock::interval, pg_temp.zone_of(tutor))
$$;

update public.tutor_profiles p
   set headline = o.headline, hourly_rate_minor = o.rate, currency = o.currency, experience_years = o.years, education = o.education::text[],
       certifications = o.certifications::text[], free_cancellation_hours = o.free, late_cancellation_percent = o.fee,
       booking_buffer_minutes = o.pause, booking_notice_hours = o.notice
  from (values
        ('amal', 'Pharmacokinetics and intensive care, patiently explained', 5400, 'EUR', 12,
         '{"PhD in pharmacokinetics, University of Jordan"}', '{"Board certified critical care pharmacist"}', 24, 50, 10, 12),
        ('lucia', 'Toxicología clínica, caso por caso', 4800, 'EUR', 9,
         '{"Doctora en Toxicología, Universidad Complutense"}', '{"European Registered Toxicologist"}', 12, 30, 15, 24),
        ('henrik', 'Law, ethics and calculations without fear', 48000, 'SEK', 25,
         '{"Professor of social pharmacy, Uppsala"}', '{}', 48, 50, 0, 48)
       ) o (tutor, headline, rate, currency, years, education, certifications, free, fee, pause, notice)
 where p.id = pg_temp.id_of(o.tutor) and p.headline = '';

insert into public.availability (id, tutor_id, weekday, from_minute, to_minute)
select pg_temp.id_of('hours ' || h.tutor || ' ' || d || ' ' || h.start), pg_temp.id_of(h.tutor), d, h.start * 60, h.until * 60
  from (values ('amal', '{7,1,2,3,4}', 9, 13), ('amal', '{7,1,2,3}', 16, 20), ('lucia', '{1,2,3,4,5}', 10, 14), ('lucia', '{2,4}', 17, 20),
               ('henrik', '{1,3,5}', 8, 12), ('henrik', '{2,4}', 13, 18), ('henrik', '{6}', 10, 13)
       ) h (tutor, days, start, until)
 cross join unnest(h.days::smallint[]) d
    on conflict (id) do nothing;

insert into public.availability (id, tutor_id, on_date, is_open, from_minute, to_minute, note)
select pg_temp.id_of('exception ' || e.key), pg_temp.id_of(e.tutor), (pg_temp.lesson_at(e.tutor, e.week, e.weekday, '12:00') at time zone pg_temp.zone_of(e.tutor))::date,
       e.is_open, e.start * 60, e.until * 60, e.note
  from (values ('congress', 'amal', 3, 4, false, 0, 24, 'Congress in Vienna'), ('saturday', 'amal', 1, 6, true, 10, 14, 'Before examinations'),
               ('guardia', 'lucia', 1, 5, false, 0, 24, 'Guardia'), ('faculty', 'henrik', 2, 3, false, 8, 12, 'Faculty meeting')
       ) e (key, tutor, week, weekday, is_open, start, until, note)
    on conflict (id) do nothing;

create temporary table if not exists demo_sessions (
    key text, booking text, n integer, student text, tutor text, week integer, weekday integer, clock text, minutes integer, status text,
    subject text, topic text, kind text not null default 'online'
);
truncate demo_sessions;
insert into demo_sessions
select 'sam pk ' || w, 'sam pk', w + 8, 'sam', 'amal', w, 2, '16:00', 60,
       case when w = -4 then 'no_show' when w < 0 then 'completed' else 'confirmed' end, 'pk',
       (array['Clearance', 'Volume of distribution', 'Half-life', 'Loading doses', 'Steady state', 'Renal impairment', 'Vancomycin levels',
              'Aminoglycosides', 'Phenytoin', 'Protein binding', 'Population models', 'Mock examination'])[w + 8]
  from unnest(array[-7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4]) w;
insert into demo_sessions values
    ('leila 1', 'leila 1', 1, 'leila', 'amal', -3, 3, '10:00', 60, 'completed', 'pk', 'Licensing examination: kinetics'),
    ('leila 2', 'leila 2', 1, 'leila', 'amal', -1, 3, '10:00', 90, 'completed', 'clinical', 'Licensing examination: heart failure'),
    ('leila 3', 'leila 3', 1, 'leila', 'amal', 1, 3, '10:00', 90, 'confirmed', 'clinical', 'Licensing examination: anticoagulants'),
    ('chloe 1', 'chloe 1', 1, 'chloe', 'amal', -2, 4, '11:00', 60, 'completed', 'clinical', 'Interactions in a real ward round'),
    ('chloe 2', 'chloe 2', 1, 'chloe', 'amal', 2, 4, '11:00', 60, 'confirmed', 'clinical', 'Interactions: the QT interval'),
    ('priya 1', 'priya 1', 1, 'priya', 'amal', 1, 7, '17:00', 60, 'requested', 'pk', 'Dosing antibiotics in sepsis'),
    ('diego 1', 'diego 1', 1, 'diego', 'lucia', -5, 2, '17:00', 60, 'completed', 'tox', 'Síndrome colinérgico'),
    ('diego 2', 'diego 2', 1, 'diego', 'lucia', -2, 4, '18:00', 60, 'completed', 'tox', 'Paracetamol: el nomograma'),
    ('diego 3', 'diego 3', 1, 'diego', 'lucia', 1, 4, '18:00', 60, 'confirmed', 'tox', 'Antídotos en la primera hora'),
    ('diego 4', 'diego 4', 1, 'diego', 'lucia', 2, 2, '17:30', 45, 'requested', 'tox', 'Casos de examen'),
    ('priya 2', 'priya 2', 1, 'priya', 'lucia', -1, 1, '11:00', 60, 'cancelled', 'tox', 'Opioid overdose'),
    ('jonas 1', 'jonas 1', 1, 'jonas', 'henrik', -4, 3, '09:00', 60, 'completed', 'law', 'Controlled drugs, step by step'),
    ('jonas 2', 'jonas 2', 1, 'jonas', 'henrik', -1, 5, '09:00', 60, 'completed', 'law', 'Consent and capacity'),
    ('aisha 1', 'aisha 1', 1, 'aisha', 'henrik', 1, 2, '14:00', 45, 'confirmed', 'clinical', 'Dilutions and percentages'),
    ('sam law', 'sam law', 1, 'sam', 'henrik', 2, 1, '10:00', 60, 'requested', 'law', 'Saying no with good reasons'),
    ('sam soon', 'sam soon', 1, 'sam', 'amal', null, null, null, 45, 'confirmed', 'pk', 'Questions before the mock examination');

-- This week and the next are as full as people's are: what is over was held, what is ahead is agreed, some of it waits.
insert into demo_sessions
select w.key, w.key, 1, w.student, w.tutor, w.week, w.weekday, w.clock, w.minutes,
       coalesce(w.status, case when t.until <= now() then 'completed' else 'confirmed' end), w.subject, w.topic, w.kind
  from (values
        ('sam a', 'sam', 'amal', 0, 1, '10:00', 60, null, 'pk', 'Creatinine and doses', 'online'),
        ('sam b', 'sam', 'henrik', 0, 2, '14:00', 45, null, 'law', 'A prescription that is wrong', 'phone'),
        ('sam c', 'sam', 'lucia', 0, 3, '12:00', 60, 'cancelled', 'tox', 'Mushrooms', 'online'),
        ('sam d', 'sam', 'amal', 0, 4, '11:00', 60, null, 'pk', 'Vancomycin: reading a level', 'online'),
        ('sam e', 'sam', 'lucia', 0, 5, '10:30', 60, null, 'tox', 'Paracetamol in a child', 'in_person'),
        ('sam f', 'sam', 'lucia', 1, 3, '11:00', 60, 'confirmed', 'tox', 'Antidotes, a rehearsal', 'online'),
        ('sam g', 'sam', 'henrik', 1, 4, '13:30', 45, 'requested', 'law', 'Consent in an emergency', 'phone'),
        ('leila a', 'leila', 'amal', 0, 1, '11:30', 60, null, 'clinical', 'Licensing examination: diabetes', 'online'),
        ('chloe a', 'chloe', 'amal', 0, 2, '09:30', 60, null, 'clinical', 'Interactions: grapefruit and friends', 'online'),
        ('aisha a', 'aisha', 'amal', 0, 3, '09:00', 45, null, 'pk', 'Units without fear', 'in_person'),
        ('priya a', 'priya', 'amal', 0, 3, '16:30', 90, null, 'pk', 'Sepsis: the first dose', 'online'),
        ('leila b', 'leila', 'amal', 0, 4, '09:00', 60, null, 'pk', 'Licensing examination: a mock paper', 'online'),
        ('chloe b', 'chloe', 'amal', 1, 1, '10:00', 60, 'requested', 'pk', 'Half-life and dialysis', 'online')
       ) w (key, student, tutor, week, weekday, clock, minutes, status, subject, topic, kind)
 cross join lateral (select pg_temp.lesson_at(w.tutor, w.week, w.weekday, w.clock)) a (at)
 cross join lateral (select a.at + w.minutes * interval '1 minute') t (until)
 -- The one that is soon has its time, whenever that is.
 where w.status = 'cancelled' or 'sam' <> w.student and 'amal' <> w.tutor
    or not tstzrange(a.at, t.until) && tstzrange(date_bin('30 minutes', now(), 'epoch') + interval '90 minutes',
                                                 date_bin('30 minutes', now(), 'epoch') + interval '135 minutes');

insert into public.sessions (id, request_id, occurrence, tutor_id, student_id, subject_id, starts_at, ends_at, zone, status, kind, topic, meeting_link,
                             report, price_minor, due_minor, currency, payment_status, free_cancel_hours, cancel_fee_percent, cancelled_by,
                             absent, started_at, finished_at, tutor_here_from, tutor_here_until, student_here_from, student_here_until, created_at)
select pg_temp.id_of('session ' || d.key), pg_temp.id_of('booking ' || d.booking), d.n, p.id, pg_temp.id_of(d.student),
       pg_temp.id_of('subject ' || d.subject), t.at, t.until, pg_temp.zone_of(d.tutor), d.status, d.kind, d.topic,
       case when d.kind = 'online' then 'https://meet.pharmat.example/' || d.tutor end,
       case when d.status = 'completed' then d.topic || e': done and understood.\nNext time: two of the set, and one of your own.' else '' end,
       private.price_of(p.id, d.minutes), case when d.status = 'cancelled' then 0 else private.price_of(p.id, d.minutes) end, p.currency,
       case when d.status in ('completed', 'no_show') then 'paid' else 'unpaid' end, p.free_cancellation_hours, p.late_cancellation_percent,
       case when d.status = 'cancelled' then 'student' end, case when d.status = 'no_show' then 'student' end,
       case when d.status = 'completed' then t.at end, case when d.status = 'completed' then t.until end,
       case when d.status in ('completed', 'no_show') then t.at - interval '4 minutes' end,
       case when d.status in ('completed', 'no_show') then t.until end,
       case when d.status = 'completed' then t.at - interval '1 minute' end, case when d.status = 'completed' then t.until end,
       least(t.at - interval '9 days', now() - interval '2 days')
  from demo_sessions d
  join public.tutor_profiles p on p.id = pg_temp.id_of(d.tutor)
 cross join lateral (select b.at, b.at + d.minutes * interval '1 minute' as until
                       from (select coalesce(pg_temp.lesson_at(d.tutor, d.week, d.weekday, d.clock),
                                             date_bin('30 minutes', now(), 'epoch') + interval '90 minutes')) b (at)) t
    on conflict (id) do nothing;

-- Chloé would like to come a day earlier, and Dra. Fernández two hours later.
update public.sessions s
   set proposal_id = pg_temp.id_of(a.request), proposed_by = a.side,
       proposed_starts_at = s.starts_at + a.by, proposed_ends_at = s.ends_at + a.by
  from (values ('chloe 2', 'chloe asks', 'student', interval '-1 day'), ('sam f', 'lucia asks', 'tutor', interval '2 hours')
       ) a (key, request, side, by)
 where s.id = pg_temp.id_of('session ' || a.key) and s.status = 'confirmed' and s.proposal_id is null and s.starts_at > now()
   and not exists (select from public.session_changes c where c.request_id = pg_temp.id_of(a.request));

insert into public.session_changes (id, session_id, tutor_id, student_id, request_id, actor_id, acted_as, action, new_starts_at, new_ends_at,
                                    note, created_at)
select pg_temp.id_of('change ' || d.key || ' ' || c.action), s.id, s.tutor_id, s.student_id, c.request,
       case when c.acted_as = 'tutor' then s.tutor_id else s.student_id end, c.acted_as, c.action,
       case c.action when 'proposed' then s.proposed_starts_at when 'booked' then s.starts_at end,
       case c.action when 'proposed' then s.proposed_ends_at when 'booked' then s.ends_at end, c.note, c.at
  from demo_sessions d
  join public.sessions s on s.id = pg_temp.id_of('session ' || d.key)
 cross join lateral (values
        (true, s.request_id, 'student', 'booked', '', s.created_at),
        (d.status <> 'requested', pg_temp.id_of('confirm ' || d.booking), 'tutor', 'confirmed', '', s.created_at + interval '3 hours'),
        (d.status = 'cancelled', pg_temp.id_of('cancel ' || d.key), 'student', 'cancelled', 'An examination was moved to this day.',
         s.starts_at - interval '2 days'),
        (d.status = 'completed', pg_temp.id_of('start ' || d.key), 'tutor', 'started', '', s.starts_at),
        (d.status = 'completed', pg_temp.id_of('finish ' || d.key), 'tutor', 'finished', '', s.ends_at),
        (d.status = 'no_show', pg_temp.id_of('missed ' || d.key), 'tutor', 'missed', 'student', s.starts_at + interval '20 minutes'),
        (d.key = 'chloe 2' and s.proposal_id is not null, s.proposal_id, 'student', 'proposed', 'Un examen blanc ce jour-là.',
         s.created_at + interval '1 day'),
        (d.key = 'sam f' and s.proposal_id is not null, s.proposal_id, 'tutor', 'proposed', 'I am on duty in the morning.',
         s.created_at + interval '1 day')
       ) c (has_happened, request, acted_as, action, note, at)
 where c.has_happened and not exists (select from public.session_changes h where h.session_id = s.id) -- what came later is people's own
    on conflict (id) do nothing;

insert into public.session_feedback (id, session_id, tutor_id, student_id, author_id, rating, comment, improvements, details, is_public,
                                     shown_as, written_at, created_at)
select pg_temp.id_of('feedback ' || f.key || ' ' || f.author), s.id, s.tutor_id, s.student_id, u.id, f.stars, f.comment, f.improvements,
       f.details::jsonb, f.is_public, u.first_name || ' ' || left(u.last_name, 1) || '.', s.ends_at + interval '2 hours',
       s.ends_at + interval '2 hours'
  from (values
        ('sam pk -7', 'sam', 5, 'The first time that clearance felt like more than a formula.', '', '{"clarity": 5, "pace": 4}', true),
        ('sam pk -5', 'sam', 4, 'Half-life with real ward cases. Dense, but worth it.', 'A little slower with the logarithms.',
         '{"clarity": 4, "pace": 3}', true),
        ('sam pk -3', 'sam', 5, '', '', '{"clarity": 5}', false),
        ('leila 1', 'leila', 5, 'أوضح شرح سمعته عن الحرائك الدوائية.', '', '{"clarity": 5, "preparation": 5}', true),
        ('leila 2', 'leila', 4, 'Very well prepared.', 'Send the cases a day before.', '{"preparation": 5, "pace": 4}', false),
        ('chloe 1', 'chloe', 5, 'On repart avec un vrai raisonnement, pas une liste.', '', '{"clarity": 5}', true),
        ('diego 1', 'diego', 5, 'Explica como si estuvieras en urgencias.', '', '{"clarity": 5}', true),
        ('diego 2', 'diego', 3, '', 'Más tiempo para preguntas.', '{"pace": 2}', false),
        ('jonas 1', 'jonas', 5, 'Law that one can use at the counter the next day.', '', '{"clarity": 5, "pace": 5}', true),
        ('sam pk -7', 'amal', 5, 'Asks the right questions.', 'Draw the curve first, then calculate.', '{}', false)
       ) f (key, author, stars, comment, improvements, details, is_public)
  join public.sessions s on s.id = pg_temp.id_of('session ' || f.key)
  join public.users u on u.id = pg_temp.id_of(f.author)
    on conflict (id) do nothing;
