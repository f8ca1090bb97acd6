-- Demo academy: people and who learns with whom. Lessons and dialogues follow in seeds/. Every file can be applied again.
-- Never load this into a production project: all accounts share one published password.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

create temporary table if not exists demo_people (key text, first_name text, last_name text, role text, zone text, languages text[], bio text);
create temporary table if not exists demo_teaching (key text, subjects text[]);
truncate demo_people;
insert into demo_people values
    ('sam', 'Sam', 'Okoro', 'student', 'Europe/London', '{en}', 'Third-year pharmacy student. Hospital placement on the cardiology ward.'),
    ('amal', 'Dr Amal', 'Haddad', 'tutor', 'Asia/Amman', '{en,ar,fr}', 'Clinical pharmacist, PhD in pharmacokinetics. Twelve years on intensive care wards.'),
    ('leila', 'Leila', 'Mansour', 'student', 'Africa/Cairo', '{ar,en}', 'Preparing for the licensing examination.'),
    ('lucia', 'Dra. Lucía', 'Fernández', 'tutor', 'Europe/Madrid', '{es,en}', 'Toxicologist at a poison information centre.'),
    ('henrik', 'Prof. Henrik', 'Lindqvist', 'tutor', 'Europe/Stockholm', '{en,sv}', 'Teaches pharmacy law, ethics and communication.'),
    ('diego', 'Diego', 'Torres', 'student', 'America/Bogota', '{es,en}', 'Community pharmacy trainee.'),
    ('chloe', 'Chloé', 'Martin', 'student', 'Europe/Paris', '{fr,en}', 'Étudiante en quatrième année de pharmacie.'),
    ('priya', 'Priya', 'Nair', 'student', 'Asia/Kolkata', '{en}', 'Interested in antimicrobial stewardship.'),
    ('jonas', 'Jonas', 'Weber', 'student', 'Europe/Berlin', '{en,de}', 'Returns to pharmacy after five years in industry.'),
    ('aisha', 'Aisha', 'Bello', 'student', 'Africa/Lagos', '{en}', 'First-year student. Likes numbers.'),
    ('tom', 'Tom', 'Fletcher', 'student', 'Europe/London', '{en}', 'Pharmacy technician studying part time.'),
    ('nora', 'Nora', 'Quinn', 'admin', 'Europe/Dublin', '{en}', 'Runs the academy''s office.');

truncate demo_teaching;
insert into demo_teaching values
    ('amal', '{Pharmacokinetics,Clinical pharmacy}'), ('lucia', '{Toxicology,Clinical pharmacy}'), ('henrik', '{Law & ethics,Clinical pharmacy}');

-- Accounts as GoTrue stores them; its columns of one-time tokens must be empty text, not null. The password is pharmat-demo.
insert into auth.users (instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, confirmation_token, recovery_token,
                        email_change_token_new, email_change, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
select '00000000-0000-0000-0000-000000000000', pg_temp.id_of(p.key), 'authenticated', 'authenticated', p.key || '@pharmat.example',
       '$2a$10$W3i6mjApjRZsWGw4OtepC.4VL8MvLYYhQTZm814JvIn/enEqE0hRm', now() - interval '200 days', '', '', '', '',
       '{"provider": "email", "providers": ["email"]}',
       jsonb_build_object('first_name', p.first_name, 'last_name', p.last_name, 'role', p.role, 'timezone', p.zone),
       now() - interval '200 days', now() - interval '200 days'
  from demo_people p
    on conflict (id) do nothing;

insert into auth.identities (id, provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at)
select pg_temp.id_of('identity ' || p.key), pg_temp.id_of(p.key)::text, pg_temp.id_of(p.key),
       jsonb_build_object('sub', pg_temp.id_of(p.key), 'email', p.key || '@pharmat.example', 'email_verified', true),
       'email', null, now() - interval '200 days', now() - interval '200 days'
  from demo_people p
    on conflict (provider_id, provider) do nothing;

update public.users u set role = p.role, bio = p.bio, languages = p.languages
  from demo_people p
 where u.id = pg_temp.id_of(p.key) and (u.role, u.bio, u.languages) is distinct from (p.role, p.bio, p.languages);

update public.users u set subjects = t.subjects
  from demo_teaching t
 where u.id = pg_temp.id_of(t.key) and u.subjects is distinct from t.subjects;

insert into public.subjects (id, name, description, color) values
    (pg_temp.id_of('subject pk'), 'Pharmacokinetics', 'What the body does to a drug: absorption, distribution, metabolism, excretion.', '#2b8a8a'),
    (pg_temp.id_of('subject clinical'), 'Clinical pharmacy', 'Choosing, checking and explaining treatment for a person.', '#4263eb'),
    (pg_temp.id_of('subject tox'), 'Toxicology', 'Poisons, overdoses and their antidotes.', '#c2410c'),
    (pg_temp.id_of('subject law'), 'Law & ethics', 'What a pharmacist may, must and should do.', '#7c3aed')
on conflict (id) do nothing;

insert into public.courses (id, subject_id, tutor_id, title, description, level, language, price_minor, currency, tags, status, created_at) values
    (pg_temp.id_of('course pk'), pg_temp.id_of('subject pk'), pg_temp.id_of('amal'), 'Pharmacokinetics from first principles',
     'Clearance, volume and half-life until they feel natural, then dosing with them at the bedside.', 'intermediate', 'en', 14900, 'EUR',
     '{pharmacokinetics,dosing}', 'published', now() - interval '190 days'),
    (pg_temp.id_of('course interactions'), pg_temp.id_of('subject clinical'), pg_temp.id_of('amal'), 'Drug interactions that matter',
     'Which interactions harm people, why, and what to do instead of just flagging them.', 'intermediate', 'en', 12900, 'EUR',
     '{interactions,safety}', 'published', now() - interval '170 days'),
    (pg_temp.id_of('course dosage'), pg_temp.id_of('subject clinical'), pg_temp.id_of('henrik'), 'Dosage calculations without fear',
     'Units, weights, infusions and dilutions, with a check for every answer.', 'beginner', 'en', 0, 'EUR',
     '{calculations}', 'published', now() - interval '180 days'),
    (pg_temp.id_of('course cardio'), pg_temp.id_of('subject clinical'), pg_temp.id_of('amal'), 'Cardiovascular pharmacology',
     'Heart failure, rhythm, pressure and clots: mechanisms, doses and monitoring.', 'advanced', 'en', 19900, 'EUR',
     '{cardiology}', 'published', now() - interval '150 days'),
    (pg_temp.id_of('course tox'), pg_temp.id_of('subject tox'), pg_temp.id_of('lucia'), 'Toxicología clínica',
     'Del síndrome tóxico al antídoto: cómo pensar en la primera hora.', 'advanced', 'es', 15900, 'EUR',
     '{toxicologia,urgencias}', 'published', now() - interval '140 days'),
    (pg_temp.id_of('course law'), pg_temp.id_of('subject law'), pg_temp.id_of('henrik'), 'Pharmacy law & ethics',
     'Consent, confidentiality, controlled drugs and saying no with good reasons.', 'beginner', 'en', 8900, 'GBP',
     '{law,ethics}', 'published', now() - interval '160 days')
on conflict (id) do nothing;

insert into public.enrollments (id, course_id, student_id, enrolled_at, progress, last_accessed_at, completed_at)
select pg_temp.id_of('enrollment ' || e.course || ' ' || e.student), pg_temp.id_of('course ' || e.course), pg_temp.id_of(e.student),
       now() - e.since * interval '1 day', e.progress, now() - e.seen * interval '1 day',
       case when e.progress = 100 then now() - e.seen * interval '1 day' end
  from (values ('pk', 'sam', 120, 75, 1), ('interactions', 'sam', 90, 33, 3), ('dosage', 'sam', 150, 100, 40), ('cardio', 'sam', 60, 33, 2),
               ('pk', 'leila', 110, 50, 4), ('cardio', 'leila', 45, 0, 6), ('law', 'leila', 100, 100, 20),
               ('tox', 'diego', 80, 66, 2), ('dosage', 'diego', 130, 66, 9), ('interactions', 'chloe', 75, 66, 5),
               ('pk', 'chloe', 70, 25, 8), ('pk', 'priya', 95, 100, 12), ('interactions', 'priya', 85, 66, 3),
               ('law', 'jonas', 50, 33, 7), ('dosage', 'jonas', 48, 66, 5), ('dosage', 'aisha', 30, 33, 1), ('law', 'aisha', 28, 0, 2),
               ('cardio', 'tom', 55, 0, 10), ('dosage', 'tom', 140, 100, 35), ('tox', 'priya', 40, 33, 6)
       ) e (course, student, since, progress, seen)
    on conflict (id) do nothing;

-- What those who finished said; only once, so that what somebody writes in the demo stays.
update public.enrollments e
   set review_rating = r.rating, review_text = r.words, review_shown_as = r.name, reviewed_at = e.completed_at + interval '1 day'
  from (values ('dosage', 'sam', 5, 'Twenty minutes a day were enough. I no longer fear a calculation at the counter.', 'Sam O.'),
               ('dosage', 'tom', 4, 'Clear and to the point. I would have liked a few more paediatric cases.', 'Tom F.'),
               ('law', 'leila', 4, 'Dry matter made memorable by real cases.', 'Leila M.'),
               ('pk', 'priya', 5, 'The only course that made clearance click for me: draw it first, then calculate.', null)
       ) r (course, student, rating, words, name)
 where e.id = pg_temp.id_of('enrollment ' || r.course || ' ' || r.student) and e.reviewed_at is null;

insert into public.conversations (id, kind, subject, created_at)
select pg_temp.id_of('chat ' || c.key), c.kind, c.subject, now() - c.since * interval '1 day'
  from (values ('sam-amal', 'direct', '', 120), ('leila-amal', 'direct', '', 100), ('chloe-amal', 'direct', '', 70),
               ('diego-lucia', 'direct', '', 80), ('jonas-henrik', 'direct', '', 50), ('sam-priya', 'direct', '', 90),
               ('cardio-group', 'group', 'Cardiovascular pharmacology', 60), ('pk-group', 'group', 'Pharmacokinetics study group', 110),
               ('drill', 'group', 'Daily dosage drill', 55), ('support-sam', 'support', 'Receipt for my course', 30),
               ('support-tom', 'support', 'Money back for a course', 2), ('support-diego', 'support', 'Certificado de las horas', 9),
               ('nora-amal', 'direct', '', 40)
       ) c (key, kind, subject, since)
    on conflict (id) do nothing;

insert into public.conversation_members (conversation_id, user_id, role, joined_at)
select c.id, pg_temp.id_of(m.person), case when m.ord = 1 then 'owner' else 'member' end, c.created_at
  from (values ('sam-amal', '{amal,sam}'), ('leila-amal', '{amal,leila}'), ('chloe-amal', '{amal,chloe}'), ('diego-lucia', '{lucia,diego}'),
               ('jonas-henrik', '{henrik,jonas}'), ('sam-priya', '{sam,priya}'), ('cardio-group', '{amal,sam,leila,tom}'),
               ('pk-group', '{amal,sam,leila,chloe,priya}'), ('drill', '{henrik,sam,diego,aisha,jonas,tom}'), ('support-sam', '{nora,sam}'), ('support-tom', '{nora,tom}'),
               ('support-diego', '{nora,diego}'), ('nora-amal', '{nora,amal}')
       ) g (key, people)
  join public.conversations c on c.id = pg_temp.id_of('chat ' || g.key)
 cross join unnest(g.people::text[]) with ordinality m (person, ord)
    on conflict (conversation_id, user_id) do nothing;
