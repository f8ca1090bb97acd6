-- Quizzes, one question of each kind, at the end of two courses.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

create temporary table quizzes on commit drop as
select pg_temp.id_of('lesson ' || course || '4') as id, pg_temp.id_of('course ' || course) as course_id, title, description, quiz::jsonb, answers::jsonb
  from (values
('cardio', 'Check yourself: heart and clot', 'Four questions, one of each kind. Have a calculator at hand.', $q${
  "attempts": 5, "pass_percent": 75, "questions": [
    {"id": "follow-up", "kind": "single", "text": "Which of these needs thyroid and liver tests for as long as it is taken?",
     "options": [{"id": "bisoprolol", "text": "Bisoprolol"}, {"id": "amiodarone", "text": "Amiodarone"},
                 {"id": "dapagliflozin", "text": "Dapagliflozin"}, {"id": "apixaban", "text": "Apixaban"}]},
    {"id": "pillars", "kind": "multiple", "text": "Which belong to the **four pillars** of heart failure with reduced ejection fraction?",
     "options": [{"id": "arni", "text": "Sacubitril/valsartan (or an ACE inhibitor)"}, {"id": "beta", "text": "Bisoprolol"},
                 {"id": "diltiazem", "text": "Diltiazem"}, {"id": "mra", "text": "Spironolactone"},
                 {"id": "sglt2", "text": "Dapagliflozin"}, {"id": "ibuprofen", "text": "Ibuprofen"}]},
    {"id": "digoxin", "kind": "numeric", "text": "A person takes two tablets of digoxin 62.5 micrograms once a day. How much digoxin is that a day?",
     "units": ["mcg", "mg", "g"]},
    {"id": "heparin", "kind": "dosage", "text": "Unfractionated heparin is to run at **18 units/kg/h** for a person of **70 kg**. The syringe holds **25,000 units in 250 mL**. At which rate do you set the pump?",
     "units": ["mL/h", "mL/min", "units/h"]}]}$q$, $k${
  "follow-up": {"right": ["amiodarone"], "solution": "Amiodarone is rich in iodine and collects in tissue: TSH, free T4 and liver enzymes before the start and every six months, and for some months after it was stopped."},
  "pillars": {"right": ["arni", "beta", "mra", "sglt2"], "solution": "ARNI or ACE inhibitor, beta blocker, mineralocorticoid antagonist, SGLT2 inhibitor. Diltiazem and verapamil weaken the heart further; NSAIDs hold back salt and water."},
  "digoxin": {"value": "125", "unit": "mcg", "tolerance": "0", "solution": "2 × 62.5 mcg = **125 mcg**, which is 0.125 mg. Write micrograms in full on a label."},
  "heparin": {"value": "12.6", "unit": "mL/h", "tolerance": "0.05", "solution": "1. Dose: 18 units/kg/h × 70 kg = **1,260 units/h**\n2. Concentration: 25,000 units / 250 mL = **100 units/mL**\n3. Rate: 1,260 / 100 = **12.6 mL/h**\n\nThe other way round: 12.6 mL/h × 100 units/mL / 70 kg = 18 units/kg/h."}}$k$),
('interactions', 'Check yourself: interactions', 'Three questions on what to do, and one to calculate.', $q${
  "pass_percent": 75, "questions": [
    {"id": "statin", "kind": "single", "text": "Somebody on simvastatin 40 mg is given clarithromycin for seven days. What do you suggest?",
     "options": [{"id": "nothing", "text": "Nothing, it is a short course"}, {"id": "half", "text": "Half the simvastatin"},
                 {"id": "pause", "text": "Pause simvastatin until the antibiotic is finished"}, {"id": "evening", "text": "Take them twelve hours apart"}]},
    {"id": "inducers", "kind": "multiple", "text": "Which of these **induce** CYP3A4?",
     "options": [{"id": "rifampicin", "text": "Rifampicin"}, {"id": "carbamazepine", "text": "Carbamazepine"}, {"id": "grapefruit", "text": "Grapefruit juice"},
                 {"id": "wort", "text": "St John's wort"}, {"id": "itraconazole", "text": "Itraconazole"}]},
    {"id": "inr", "kind": "numeric", "text": "A weekly warfarin dose of 35 mg is to be cut by 20 %. What is the new weekly dose?", "units": ["mg", "mcg"]},
    {"id": "lithium", "kind": "dosage", "text": "A drug's clearance falls from **6 L/h** to **60 %** of that when an inhibitor is added. Which rate keeps the steady state at **4 mg/L**?",
     "units": ["mg/h", "mg/day", "mcg/min"]}]}$q$, $k${
  "statin": {"right": ["pause"], "solution": "Clarithromycin blocks CYP3A4 for days, and simvastatin with it is contraindicated: myopathy and kidney failure have been seen. A week without a statin harms nobody."},
  "inducers": {"right": ["rifampicin", "carbamazepine", "wort"], "solution": "Grapefruit juice and itraconazole inhibit it. Induction takes one to two weeks to come and as long to go."},
  "inr": {"value": "28", "unit": "mg", "tolerance": "0", "solution": "35 mg × 0.8 = **28 mg** a week, 4 mg a day."},
  "lithium": {"value": "14.4", "unit": "mg/h", "tolerance": "0.1", "solution": "1. New clearance: 6 L/h × 0.6 = **3.6 L/h**\n2. Rate in = rate out at steady state: 3.6 L/h × 4 mg/L = **14.4 mg/h** (346 mg/day)\n\nBefore it was 6 × 4 = 24 mg/h; without the change the level would rise to 24 / 3.6 = 6.7 mg/L."}}$k$)
       ) q (course, title, description, quiz, answers);

select private.check_quiz(q.quiz, q.answers) from quizzes q;

insert into public.course_content (id, course_id, position, title, description, kind, duration_minutes, quiz)
select q.id, q.course_id, 4, q.title, q.description, 'quiz', 10, private.plain_quiz(q.quiz, 1) from quizzes q
    on conflict (id) do nothing;

insert into public.quiz_keys (content_id, course_id, answers)
select q.id, q.course_id, q.answers from quizzes q
    on conflict (content_id) do nothing;

-- What some of the students answered. Nobody has passed yet: it would be progress, which seed.sql has.
insert into public.quiz_attempts (id, enrollment_id, course_id, student_id, content_id, attempt, revision, answers, right_count, question_count,
                                  is_passed, results, written_at, scored_at, created_at)
select pg_temp.id_of('attempt ' || t.course || t.person || t.attempt), e.id, e.course_id, e.student_id, q.id, t.attempt, 1, t.answers::jsonb,
       f.n_right, f.n, 100 * f.n_right >= (q.quiz ->> 'pass_percent')::integer * f.n, r.results, now() - t.ago, now() - t.ago, now() - t.ago
  from (values
        ('interactions', 'sam', 1, interval '3 days',
         '{"statin": ["half"], "inducers": ["rifampicin", "carbamazepine"], "inr": {"value": "28", "unit": "mg"}, "lithium": {"value": "24", "unit": "mg/h"}}'),
        ('interactions', 'chloe', 1, interval '9 days',
         '{"statin": ["pause"], "inducers": ["rifampicin", "grapefruit"], "inr": {"value": "28", "unit": "mg"}, "lithium": {"value": "8.64", "unit": "mg/h"}}'),
        ('interactions', 'priya', 1, interval '3 days',
         '{"statin": ["pause"], "inducers": ["rifampicin", "wort"], "inr": {"value": "28", "unit": "mg"}, "lithium": {"value": "6.7", "unit": "mg/h"}}'),
        ('cardio', 'leila', 1, interval '20 days',
         '{"follow-up": ["amiodarone"], "pillars": ["arni", "beta", "mra"], "digoxin": {"value": "0.125", "unit": "mg"}, "heparin": {"value": "126", "unit": "mL/h"}}'),
        ('cardio', 'tom', 1, interval '16 days',
         '{"follow-up": ["bisoprolol"], "pillars": ["arni", "beta", "mra", "sglt2"], "digoxin": {"value": "125", "unit": "mcg"}, "heparin": {"value": "1260", "unit": "mL/h"}}')
       ) t (course, person, attempt, ago, answers)
  join quizzes q on q.course_id = pg_temp.id_of('course ' || t.course)
  join public.enrollments e on e.course_id = q.course_id and e.student_id = pg_temp.id_of(t.person)
 cross join lateral (select private.quiz_results(q.quiz, t.answers::jsonb, q.answers)) r (results)
 cross join lateral (select count(*) filter (where (x ->> 'is_right')::boolean), count(*) from jsonb_array_elements(r.results) x) f (n_right, n)
    on conflict (id) do nothing;

insert into public.content_progress (id, enrollment_id, course_id, student_id, content_id, position, last_opened_at)
select pg_temp.id_of('progress ' || a.enrollment_id || a.content_id), a.enrollment_id, a.course_id, a.student_id, a.content_id, 100, a.written_at
  from (values ('interactions', 'sam'), ('interactions', 'chloe'), ('interactions', 'priya'), ('cardio', 'leila'), ('cardio', 'tom')) k (course, person)
  join public.quiz_attempts a on a.id = pg_temp.id_of('attempt ' || k.course || k.person || 1)
    on conflict (enrollment_id, content_id) do nothing;

drop table quizzes;
