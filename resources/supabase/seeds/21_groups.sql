-- Group dialogues, the dosage drill, read marks and notifications.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

create or replace function pg_temp.play(chat text, script text) returns void language sql
as $$
    insert into public.messages (id, conversation_id, seq, sender_id, body, reply_to, written_at, sent_at)
    select pg_temp.id_of(chat || ' ' || l.seq), pg_temp.id_of('chat ' || chat), l.seq, pg_temp.id_of(rtrim(l.part[3], '^')), l.part[4],
           case when l.part[3] like '%^' then pg_temp.id_of(chat || ' ' || l.seq - 1) end, l.at, l.at + interval '2 seconds'
      from (select p.part, row_number() over (order by p.ord) as seq,
                   date_trunc('day', now(), 'UTC') - p.part[1]::integer * interval '1 day' + p.part[2]::interval as at
              from string_to_table(script, e'\n') with ordinality t (line, ord)
             cross join lateral (select regexp_match(t.line, '^(\d+) \| (\S+) \| (\S+) \| (.+)$'), t.ord) p (part, ord)
             where p.part is not null) l
     order by l.seq
        on conflict (id) do nothing
$$;

select pg_temp.play('cardio-group', $chat$
59 | 12:00 | amal | Welcome everyone. Here we discuss cases from the cardiovascular course. No names, no dates of birth, no photos.
59 | 12:20 | tom | Hello all! Technician, part-time student, full-time coffee drinker.
59 | 13:05 | leila | Hello from Cairo 👋
59 | 13:30 | sam | Hi! Cardiology ward, placement until spring.
46 | 17:00 | amal | Case: 64-year-old man, ejection fraction 30 %, pressure 105/60, potassium 4.6, on ramipril 10 mg only. What would you add first?
46 | 17:25 | tom | A beta-blocker?
46 | 17:31 | leila | I would add an SGLT2 inhibitor at once, it hardly lowers the pressure.
46 | 17:40 | sam^ | And a low dose of bisoprolol. Four low doses beat one full dose.
46 | 17:52 | amal | All of you are right, and Sam read the lesson. With a pressure of 105, order matters less than starting low and looking again in two weeks.
32 | 16:10 | tom | A customer takes effervescent paracetamol, eight tablets a day, and has heart failure. Is that a problem?
32 | 16:26 | amal | How much sodium is in one tablet?
32 | 16:33 | tom | The leaflet says 438 mg. Times eight is 3.5 g of sodium!
32 | 16:35 | amal^ | That is far above what he should eat in a whole day. You may just have prevented an admission.
32 | 16:40 | sam | Wow, nice catch Tom.
15 | 18:00 | sam | Thursday's story: 71 years old, four pillars, then two days of vomiting, and nobody told him what to pause.
15 | 18:12 | leila | Which ones do you restart first?
15 | 18:20 | sam | All after 24-48 hours of eating and drinking normally. And you write the date on the card, or it never happens.
15 | 18:31 | amal | Please all remember that last sentence.
10 | 16:15 | leila | هل توجد بطاقة «أيام المرض» بالعربية؟ سأترجمها إن لم توجد.
10 | 16:40 | amal | لا أعرف واحدة جيدة يا @Leila Mansour. ترجميها وسأراجعها معك.
4 | 12:30 | leila | Draft of the Arabic sick-day card is ready. I tested it on my grandmother, she understood everything.
4 | 12:52 | tom | Best peer review ever.
1 | 17:40 | amal | Next case tomorrow: a pulse of 38 and a new antiviral. @Sam Okoro, think about what amiodarone is doing there.
1 | 17:58 | tom | Is it the sofosbuvir thing?
1 | 18:03 | amal^ | No spoilers, @Tom Fletcher 😄
$chat$);

select pg_temp.play('pk-group', $chat$
109 | 15:00 | amal | Study group for Pharmacokinetics. Ask each other first, I read along.
109 | 15:40 | priya | Does anyone have a good picture for clearance?
109 | 15:52 | leila | Dr Amal's bathtub: the tap is the dose rate, the drain is the clearance.
109 | 16:01 | priya^ | And the size of the tub is the volume. Love it.
84 | 17:30 | chloe | Quelqu'un a compris pourquoi le volume de la chloroquine dépasse celui du corps ?
84 | 17:41 | sam | Because it is only apparent: amount divided by the plasma concentration, and almost nothing is in plasma.
84 | 17:45 | chloe | Ah, merci ! Un volume imaginaire mais utile.
61 | 16:20 | sam | Is "four to five half-lives" also true for accumulation of a metabolite?
61 | 16:49 | amal | With the longer of the two half-lives, yes. Think of diazepam and nordazepam.
61 | 17:05 | priya | So diazepam takes weeks to settle in an old person. That explains my ward.
37 | 18:10 | leila | Exam question: same dose, half the clearance. What happens to the time to steady state?
37 | 18:15 | priya | It doubles, because half-life doubles.
37 | 18:16 | sam | And the level doubles too.
37 | 18:20 | amal^ | Two correct answers in six minutes. I am not needed here.
20 | 17:00 | chloe | Sortie de mon fichier de révision : 40 cartes sur la clairance, je les partage demain.
20 | 17:12 | priya | Merci Chloé! (my only French word)
6 | 18:40 | amal | The mock exam is open until Sunday. Forty minutes, a calculator, no notes.
3 | 20:10 | priya | 36/40. The phenytoin one got me again.
1 | 19:15 | leila | 33/40، والوحدات هذه المرة كلها صحيحة!
1 | 19:22 | amal | I saw. Very proud of this group.
$chat$);

select pg_temp.play('support-sam', $chat$
29 | 10:05 | sam | Hello, I need a receipt with my university's address for the cardiology course. Is that possible?
29 | 10:40 | nora | Hello Sam, of course. Please send me the exact address and the name of the department.
29 | 11:02 | sam | Department of Pharmacy, 12 Infirmary Road, Leeds.
29 | 11:30 | nora^ | Thank you. The new receipt is in your account now.
28 | 09:10 | sam | Found it. That was quick, thanks!
28 | 09:15 | nora | My pleasure. I close this request, just write again if anything is missing.
$chat$);

select pg_temp.play('support-tom', $chat$
1 | 09:20 | tom | Hello. My placement was moved to the north, so I cannot take part in the cardiology course this year. I have asked for my money back.
1 | 09:48 | nora | Hello Tom, thank you for telling us. Your request is here. By the rule the fourteen days are over, so I ask Dr Haddad first.
1 | 09:55 | tom^ | I understand. I have not opened a lesson, if that helps.
1 | 15:30 | tom | Is there any news?
$chat$);

select pg_temp.play('support-diego', $chat$
8 | 15:05 | diego | Buenos días. Mi empresa pide un certificado con las horas del curso de toxicología. ¿Dónde lo descargo?
8 | 15:40 | nora | Hola Diego. En cuanto termines la última lección aparece en la página del curso, en «Certificado».
8 | 15:52 | diego^ | Perfecto, me faltan dos lecciones. ¡Gracias!
7 | 09:00 | nora | De nada. Dime cuando lo tengas; si falta el número de horas lo añadimos.
$chat$);

select pg_temp.play('nora-amal', $chat$
38 | 08:15 | nora | Good morning Amal, your bank sent last month's transfer back: the name on the account did not match.
38 | 10:02 | amal | Good morning! It is under my married name. Could you try "Amal Haddad Khoury"?
38 | 10:20 | nora^ | Done, it goes out with the next payouts.
36 | 07:50 | amal | It arrived. Thank you!
4 | 13:10 | nora | Leila asks for half of her session back, she was ill. Do you agree?
4 | 13:31 | amal^ | Of course. She even apologised.
1 | 11:05 | nora | One more: Tom would like his money back for the cardiology course. He has not opened a lesson.
1 | 16:40 | amal^ | His placement was moved, he told the group. Please give it back, he will come again.
$chat$);

-- Every second day a dose to calculate; the numbers are worked out here, so each answer is right.
insert into public.messages (id, conversation_id, seq, sender_id, body, reply_to, written_at, sent_at)
select pg_temp.id_of('drill ' || d.seq), pg_temp.id_of('chat drill'), d.seq, pg_temp.id_of(d.person), d.body,
       case d.step when 1 then null else pg_temp.id_of('drill ' || d.seq - 1) end, d.at, d.at + interval '2 seconds'
  from (select n.day * 3 + s.step as seq, s.step, s.person, s.body,
               date_trunc('day', now(), 'UTC') - (53 - n.day) * interval '1 day' + s.clock::interval as at
          from (select g as day, 46 + (g * 17) % 51 as kg, 8 + (g * 7) % 23 as child, (array['sam', 'aisha', 'diego', 'jonas', 'tom'])[1 + g % 5] as student
                  from generate_series(0, 52) g) n
         cross join lateral (values
            (1, 'henrik', '08:00', case n.day % 4
                when 0 then format('Good morning. Enoxaparin 1 mg/kg for %s kg, syringes of 100 mg/mL. How many mL?', n.kg)
                when 1 then format('Paracetamol 15 mg/kg for a child of %s kg, suspension 250 mg/5 mL. One dose in mL?', n.child)
                when 2 then format('Gentamicin 5 mg/kg once a day, %s kg, ampoules of 40 mg/mL. Dose and volume?', n.kg)
                else format('Dopamine 5 micrograms/kg/min for %s kg; 400 mg in 250 mL. Rate in mL/h?', n.kg) end),
            (2, n.student, '08:' || 12 + n.day % 40, case n.day % 4
                when 0 then format('%s mg, so %s mL.', n.kg, round(n.kg / 100.0, 2))
                when 1 then format('%s mg, and at 50 mg/mL that is %s mL.', 15 * n.child, round(15 * n.child / 50.0, 1))
                when 2 then format('%s mg. Divided by 40 makes %s mL.', 5 * n.kg, round(5 * n.kg / 40.0, 1))
                else format('1,600 micrograms/mL, so 5 × %s × 60 / 1600 = %s mL/h.', n.kg, round(5 * n.kg * 60 / 1600.0, 1)) end),
            (3, 'henrik', '09:05', (array['Correct.', 'Right, and with the unit. Thank you.', 'Yes. Did you check it backwards?',
                'Correct. Is it believable? Always ask.', 'Well done.', 'Right. Rounded as one would measure it.'])[1 + n.day % 6])
         ) s (step, person, clock, body)) d
 order by d.seq
    on conflict (id) do nothing;

-- Read marks: everyone has read all but the newest few; Sam has something waiting in four chats.
update public.conversation_members m
   set last_read_seq = greatest(0, c.last_seq - u.unread)
  from public.conversations c,
       (values ('sam-amal', 'sam', 3), ('cardio-group', 'sam', 3), ('pk-group', 'sam', 2), ('sam-priya', 'sam', 1), ('leila-amal', 'amal', 1),
               ('chloe-amal', 'amal', 1), ('diego-lucia', 'diego', 1), ('drill', 'aisha', 4), ('jonas-henrik', 'jonas', 1), ('support-tom', 'nora', 1), ('nora-amal', 'nora', 1)) u (chat, person, unread)
 where c.id = m.conversation_id and c.id = pg_temp.id_of('chat ' || u.chat) and m.user_id = pg_temp.id_of(u.person) and m.last_read_seq = 0;
update public.conversation_members m set last_read_seq = c.last_seq
  from public.conversations c
 where c.id = m.conversation_id and m.last_read_seq = 0 and c.last_seq > 0
   and c.id in (select pg_temp.id_of('chat ' || k)
                  from unnest('{sam-amal,leila-amal,chloe-amal,diego-lucia,jonas-henrik,sam-priya,cardio-group,pk-group,drill,support-sam,support-tom,support-diego,nora-amal}'::text[]) k);

insert into public.notifications (id, user_id, type, title, body, data, priority, read_at, created_at)
select pg_temp.id_of('notification ' || n.person || n.days || n.type), pg_temp.id_of(n.person), n.type, n.title, n.body, n.data::jsonb,
       n.priority, case when n.is_read then now() - n.days * interval '1 day' + interval '1 hour' end, now() - n.days * interval '1 day'
  from (values
    ('sam', 120, 'course.enrolled', 'Welcome to Pharmacokinetics from first principles', 'Your first lesson is open.', '{}', 'normal', true),
    ('sam', 40, 'course.completed', 'Course completed', 'You finished Dosage calculations without fear. Well done!', '{}', 'normal', true),
    ('sam', 6, 'exam.open', 'Mock exam open until Sunday', 'Forty minutes, a calculator, no notes.', '{"course": "pk"}', 'high', true),
    ('sam', 1, 'session.reminder', 'Case discussion tomorrow', 'Bring your vancomycin sheet.', '{}', 'high', false),
    ('leila', 12, 'course.suggested', 'A free course for you', 'Dosage calculations without fear begins with units.', '{}', 'low', false),
    ('amal', 1, 'student.waiting', 'A question is waiting', 'Leila Mansour asked about gentamicin in obesity.', '{}', 'normal', false),
    ('lucia', 2, 'student.progress', 'Diego reached two thirds', 'Toxicología clínica: 66 %.', '{}', 'low', true),
    ('aisha', 2, 'course.reminder', 'Ten minutes a day', 'You are at 33 % of Dosage calculations without fear.', '{}', 'low', false),
    ('diego', 2, 'grade.given', 'Caso calificado', 'Perfusión de naloxona: 10 de 10.', '{}', 'normal', false)
  ) n (person, days, type, title, body, data, priority, is_read)
    on conflict (id) do nothing;
