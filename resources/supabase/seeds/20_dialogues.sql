-- Dialogues: one line per message, "days ago | time (UTC) | who | text". A ^ after the name answers the line before.

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

select pg_temp.play('sam-amal', $chat$
118 | 16:02 | amal | Welcome to the course, Sam! Tell me a little about your placement so I can choose examples that help you.
118 | 16:40 | sam | Thank you Dr Haddad. I'm on a cardiology ward three days a week. Lots of heart failure, lots of AF.
118 | 16:41 | sam | And honestly: clearance and half-life still feel like the same thing to me.
118 | 16:55 | amal^ | They are not, and in two weeks you'll wonder how you ever mixed them up. Clearance decides how much, half-life decides how long.
117 | 09:10 | sam | Wrote that on a sticky note above my desk.
110 | 17:20 | sam | Question about lesson 1. If clearance is halved but volume stays, half-life doubles. So do I halve the dose or double the interval?
110 | 17:48 | amal | Either keeps the same average. Halving the dose gives a flatter curve, doubling the interval gives higher peaks and lower troughs.
110 | 17:49 | amal | So ask: does this drug work by its peak (gentamicin) or by staying above a level (most beta-lactams)?
110 | 17:55 | sam | Gentamicin: keep the dose, stretch the interval. Amoxicillin: smaller dose.
110 | 17:58 | amal^ | Exactly right.
103 | 12:15 | sam | We had a digoxin level of 2.8 today. The doctor wanted to know whether dialysis would help.
103 | 12:31 | amal | And what did you answer?
103 | 12:34 | sam | That Vd is about 7 L/kg, so nearly all of it is in muscle and dialysis would barely touch it.
103 | 12:36 | amal | 👏 And what else did you look at?
103 | 12:44 | sam | Potassium, 3.1. They replaced it. And the level was taken two hours after the tablet!
103 | 12:50 | amal^ | There it is. Sampling during distribution. At least six hours after the dose, or the number means nothing.
103 | 12:51 | sam | The repeat was 1.6. The registrar bought me a coffee.
96 | 18:05 | amal | Your exercise on steady state is marked. 9 out of 10. Look again at question 7: the loading dose does not change *when* steady state is reached.
96 | 18:30 | sam | Ah. It just starts me nearer to it. The time is still four half-lives of whatever I give afterwards.
96 | 18:33 | amal | That sentence is worth the missing point.
88 | 08:20 | sam | Can I ask something off topic? How did you end up in pharmacokinetics?
88 | 10:02 | amal | A patient with phenytoin toxicity in my first year. I had recommended a small increase. 50 mg, and his level doubled.
88 | 10:03 | amal | He recovered. I started reading about Michaelis-Menten that night and never stopped.
88 | 10:15 | sam | Thank you for telling me. I'll remember phenytoin for that reason now.
80 | 16:11 | sam | Is Cockcroft-Gault still right when creatinine goes from 90 to 180 in two days?
80 | 16:30 | amal | No. The formula assumes steady state of creatinine too. Two days into an injury the true GFR may be close to zero while the formula still says 35.
80 | 16:33 | sam | So dose as if it were worse than it looks.
80 | 16:34 | amal^ | Yes, and look again every day, because recovery hides in the same way.
71 | 14:00 | amal | I have opened the interactions course for you. Start with the four questions, they are the whole course in one page.
71 | 19:22 | sam | Read it on the bus. "Say it well" is the part nobody ever taught us.
66 | 17:45 | sam | Ward round story: patient on simvastatin 40, started clarithromycin on Friday. I asked to pause the statin. The junior said the screen showed "moderate".
66 | 18:01 | amal | And?
66 | 18:06 | sam | I said that simvastatin exposure goes up about tenfold. They paused it.
66 | 18:09 | amal | Good. For the record, the UK label lists it as a contraindication. You can quote that next time; it shortens the discussion.
59 | 09:30 | sam | I enrolled in Cardiovascular pharmacology. Is it too early?
59 | 10:12 | amal | Not for someone who works on that ward. Begin with heart failure and we discuss real cases, anonymised of course.
52 | 16:25 | sam | Ramipril started last week, creatinine went from 98 to 121 today. The team wants to stop it.
52 | 16:40 | amal | What is the rise in percent, and what is the potassium?
52 | 16:43 | sam | 23 %, potassium 5.0.
52 | 16:47 | amal | Then what would you say to the team?
52 | 16:52 | sam | Expected haemodynamic effect, below 30 %. Continue, repeat in a week, make sure there's no NSAID.
52 | 16:53 | amal^ | I would sign that.
45 | 11:05 | sam | There WAS an NSAID. Ibuprofen from the supermarket, for his knee.
45 | 11:20 | amal | There is always a knee.
38 | 17:10 | amal | How are you preparing for the mid-term? I can give you three old cases.
38 | 17:42 | sam | Yes please! I'm weakest on anticoagulants in kidney disease.
38 | 18:00 | amal | Case 1: woman, 78 years, 54 kg, creatinine 120 µmol/L, AF, on dabigatran 110 mg twice a day. What do you do?
38 | 18:21 | sam | CG gives (140-78)*54*1.04/120 = 29 mL/min. Below 30, so dabigatran is out. Apixaban?
38 | 18:25 | amal | Which dose, and why?
38 | 18:29 | sam | Only weight ≤ 60 fulfils a criterion, age and creatinine don't. But clearance is 15-29, so 2.5 mg twice a day.
38 | 18:31 | amal^ | Perfect, and very few people get both halves of that.
31 | 08:55 | sam | Passed! 87 %. The dabigatran case came up almost word for word 😄
31 | 09:20 | amal | Congratulations, Sam! I did not write the exam, I promise.
24 | 16:30 | sam | Amiodarone question. We start it today in a patient on digoxin 250 and warfarin with an INR of 2.5. What first?
24 | 16:48 | amal | Which one changes fastest?
24 | 16:55 | sam | Digoxin, P-gp inhibition within days. So halve digoxin now to 125, check the INR in 3-5 days and then weekly, expect to go down by a third.
24 | 16:57 | amal | And tell the GP in writing, because the biggest change comes after discharge.
24 | 17:01 | sam | Done. I put "INR weekly for 6-8 weeks" in the letter.
17 | 17:15 | amal | I would like you to present the heart failure case in the group on Thursday. Ten minutes, no slides.
17 | 17:40 | sam | No slides?!
17 | 17:42 | amal^ | You will see. People listen to a story, they read slides.
14 | 20:05 | sam | That went better than I feared. Leila's question about sick-day rules was good.
14 | 20:20 | amal | You answered it well. Next time say the restart part first: pausing is easy, restarting gets forgotten.
9 | 16:12 | sam | Is there a rule for vancomycin by AUC rather than trough? Our ward still uses troughs.
9 | 16:35 | amal | Yes: AUC over 24 h between 400 and 600 mg·h/L, assuming an MIC of 1. Troughs of 15-20 overshoot in many people and cost kidneys.
9 | 16:36 | amal | Two levels in one interval are enough to calculate it by hand. Shall we do one together?
9 | 16:41 | sam | Please. Monday?
6 | 18:00 | amal | First level 32 mg/L at 1 h after the end of infusion, second 12 mg/L eight hours later. What is k?
6 | 18:14 | sam | ln(32/12)/8 = 0.98/8 = 0.123 per hour. Half-life 5.7 h.
6 | 18:16 | amal^ | Good. Bring the rest tomorrow: peak, trough, the two areas.
5 | 17:33 | sam | I get an AUC24 of about 490. Inside the range, so no change?
5 | 17:50 | amal | No change, and repeat when the creatinine moves. That was a complete consult, by the way.
3 | 12:10 | sam | The consultant asked where I learned AUC dosing. I said "from a patient teacher".
3 | 12:45 | amal | 😊
2 | 17:05 | sam | For tomorrow: should I read lesson 3 of the cardio course or finish interactions first?
2 | 17:30 | amal | Amiodarone first, you have the patient in front of you. Interactions will still be there.
1 | 16:20 | sam | Read it. One thing puzzles me: if amiodarone stays for months, how long do I watch the INR after it is stopped?
1 | 16:52 | amal | Lovely question. As long as it leaves: the warfarin need rises slowly over two to three months. So every two weeks at first.
1 | 16:53 | amal | Write down what you would tell the patient, in two sentences, and send it to me.
1 | 17:10 | amal | And bring your vancomycin sheet tomorrow, I want to show it to the others.
$chat$);

select pg_temp.play('leila-amal', $chat$
98 | 15:00 | leila | السلام عليكم دكتورة أمل، سعيدة بالانضمام إلى الدورة.
98 | 15:20 | amal | وعليكم السلام ليلى، أهلاً بك! متى موعد امتحان الترخيص؟
98 | 15:24 | leila | بعد خمسة أشهر تقريباً. أخاف من أسئلة الحرائك الدوائية.
98 | 15:31 | amal^ | سنحوّل الخوف إلى ثلاث معادلات. ابدئي بدرس التصفية ولا تحفظي شيئاً بعد.
90 | 17:10 | leila | فهمت التصفية، لكن لماذا لا تدخل في حساب جرعة التحميل؟
90 | 17:22 | amal | لأن جرعة التحميل تملأ الحجم، والتصفية تعوّض ما يخرج. املئي الحوض أولاً ثم اضبطي الصنبور.
90 | 17:25 | leila | تشبيه الحوض أوضح من كل كتبي!
75 | 16:05 | leila | مريض على الوارفارين وُصف له ميترونيدازول. هل أرفض الصرف؟
75 | 16:18 | amal | لا ترفضي مباشرة. اسألي الطبيب عن بديل، وإن لم يوجد فخفّضي الوارفارين بنحو الربع إلى الثلث وافحصي INR بعد ثلاثة إلى خمسة أيام.
75 | 16:40 | leila | اتصلت بالطبيب ووافق على خطة المتابعة.
75 | 16:42 | amal^ | أحسنتِ. هذا هو عمل الصيدلي السريري.
50 | 18:00 | leila | May I practise in English? The exam is in English after all.
50 | 18:09 | amal | Of course. Explain to me why phenytoin is dangerous to adjust.
50 | 18:20 | leila | Because its metabolism is saturated, so clearance falls when the concentration rises. A small step in dose can be a big step in level.
50 | 18:22 | amal | Clear, correct, and short. Keep writing like that.
28 | 15:45 | leila | هل الصيام في رمضان يغيّر جرعات أدوية الضغط؟
28 | 16:10 | amal | الجرعة غالباً لا، لكن التوقيت نعم. مدرّات البول بعد الإفطار، ومع السكري نراجع مثبطات SGLT2 بسبب الجفاف.
12 | 16:30 | leila | حللت نموذج امتحان كامل: 81%.
12 | 16:41 | amal | ممتاز! أين كانت الأخطاء؟
12 | 16:48 | leila | كلها في وحدات القياس... ميكروغرام وملّي غرام.
12 | 16:50 | amal^ | اكتبي الوحدة في كل سطر. اشتركي أيضاً في دورة الحسابات، فهي مجانية.
2 | 17:00 | leila | شكراً دكتورة، اشتركت وسأبدأ اليوم.
1 | 15:30 | leila | سؤال سريع: هل أحسب جرعة الجنتاميسين على الوزن الفعلي أم المعدّل في السمنة؟
$chat$);

select pg_temp.play('chloe-amal', $chat$
69 | 14:10 | chloe | Bonjour Docteure, puis-je poser mes questions en français ?
69 | 14:32 | amal | Bonjour Chloé, bien sûr. Les cours sont en anglais, mais ici nous parlons comme vous voulez.
69 | 14:35 | chloe | Merci ! Le millepertuis est-il vraiment aussi gênant qu'on le dit ?
69 | 14:50 | amal^ | Oui. C'est un inducteur du CYP3A4 et de la P-gp. Contraceptifs oraux, anticoagulants directs, tacrolimus : l'effet peut disparaître.
69 | 14:52 | chloe | Et après l'arrêt ?
69 | 14:58 | amal | L'induction met environ deux semaines à s'effacer. Prévenez la patiente qu'il faut garder la précaution pendant ce temps.
55 | 16:20 | chloe | Cas de l'officine : jus de pamplemousse et félodipine. La patiente en boit tous les matins.
55 | 16:41 | amal | Décaler les prises suffit-il ?
55 | 16:45 | chloe | Non, l'inhibition intestinale est irréversible et dure plus d'un jour. Je lui ai proposé le jus d'orange.
55 | 16:47 | amal^ | Réponse parfaite. L'orange amère, en revanche, est à éviter aussi.
33 | 13:15 | chloe | J'ai un examen sur les interactions vendredi. Un conseil ?
33 | 13:40 | amal | Ne récitez pas de listes. Pour chaque paire : que se passe-t-il, pour qui est-ce grave, quand, et que faire ?
27 | 18:30 | chloe | 16/20 ! Le correcteur a écrit « raisonnement clinique » dans la marge.
27 | 18:44 | amal | Félicitations, c'est le plus beau commentaire possible.
8 | 15:05 | chloe | Petite question : colchicine et clarithromycine chez un patient de 80 ans ?
8 | 15:12 | amal | À éviter absolument. Inhibition du CYP3A4 et de la P-gp : des cas mortels sont décrits, surtout avec une fonction rénale diminuée.
8 | 15:15 | chloe | C'est ce que j'ai dit au médecin, il a choisi l'amoxicilline.
1 | 14:20 | chloe | Merci encore. Je commence le troisième cours ce soir.
$chat$);

select pg_temp.play('diego-lucia', $chat$
79 | 17:00 | diego | Buenas tardes, doctora. Empiezo hoy con los toxíndromes.
79 | 17:25 | lucia | ¡Bienvenido, Diego! Primera pregunta de bolsillo: ¿piel seca o húmeda en la intoxicación por antihistamínicos?
79 | 17:28 | diego | Seca. Es anticolinérgico: seco como un hueso, rojo como un tomate.
79 | 17:30 | lucia^ | Y loco como una cabra, dicen en mi servicio. Muy bien.
65 | 15:10 | diego | Un cliente me preguntó cuánto paracetamol puede tomar. Toma 4 g al día desde hace tres semanas por la espalda.
65 | 15:34 | lucia | ¿Peso? ¿Alcohol? ¿Come bien?
65 | 15:37 | diego | 48 kg, come poco, una cerveza al día.
65 | 15:50 | lucia | Entonces 4 g es demasiado para él. Menos de 50 kg y mal nutrido: como mucho 60 mg/kg al día, unos 2,8 g, y que lo vea su médico.
65 | 15:52 | diego | Ya lo envié con una nota. Gracias.
48 | 19:20 | diego | ¿Por qué no se puede usar el nomograma con ingestas escalonadas?
48 | 19:41 | lucia | Porque supone una sola ingesta a una hora conocida. Con tomas repetidas, el nivel ya no dice cuánto NAPQI se formó.
48 | 19:42 | lucia | En ese caso se decide por la dosis total, la ALT y el nivel detectable, y ante la duda se trata.
30 | 16:00 | diego | Hoy llegó un niño que probó el limpiador de tuberías de su abuela. La madre quería hacerlo vomitar.
30 | 16:08 | lucia | ¡Nunca! Un cáustico quema dos veces. ¿Qué hiciste?
30 | 16:11 | diego | Le di a enjuagar la boca, nada de carbón, y llamamos a urgencias con el envase en la mano.
30 | 16:13 | lucia^ | Exactamente lo que había que hacer. ¿Cómo está?
29 | 09:05 | diego | Bien, lesiones leves en el labio. Le dieron el alta.
13 | 18:10 | lucia | He calificado tu caso de la perfusión de naloxona. Solo falta una cosa: la metadona dura más que la naloxona, ¿cuánto tiempo observas?
13 | 18:32 | diego | Al menos 24 horas, con perfusión a dos tercios de la dosis eficaz por hora.
13 | 18:35 | lucia | Diez.
2 | 17:45 | diego | Empiezo el tema de antídotos. ¿Flumazenilo entra en el examen?
1 | 16:05 | lucia | Entra, sobre todo cuándo NO usarlo.
$chat$);

select pg_temp.play('jonas-henrik', $chat$
49 | 09:00 | jonas | Good morning Professor. After five years in industry I feel like a beginner at the counter.
49 | 09:45 | henrik | Good morning Jonas. Beginners ask before they act. Keep that part.
44 | 13:20 | jonas | A man asked me whether his wife had picked up her tablets. I just said yes. Was that wrong?
44 | 14:02 | henrik | It was kind, and it was a breach. What could you have said instead?
44 | 14:15 | jonas | "I can't tell you who has been here, but if your wife calls us we'll gladly help."
44 | 14:18 | henrik^ | Good. Warm voice, no information.
36 | 10:30 | jonas | What do I do with a prescription for oxycodone that looks a little too tidy?
36 | 11:10 | henrik | Look the surgery's number up yourself, not from the paper. Call. Do not accuse anyone while you wait.
36 | 11:12 | henrik | And never put yourself in danger for a box of tablets.
35 | 16:40 | jonas | It was forged. The police came the same day.
22 | 15:00 | jonas | Noradrenaline exercise: 0.1 microgram/kg/min, 80 kg, 4 mg in 50 mL. I get 6 mL/h.
22 | 15:20 | henrik | So do I. Did you calculate it backwards?
22 | 15:24 | jonas | 6 × 80 = 480 microgram/h, 8 per minute, 0.1 per kg. Yes!
4 | 17:00 | jonas | I had a balance two tablets short last night. Counted again, checked the last three entries, found a 28 written as 30.
4 | 17:31 | henrik^ | And you corrected it with a dated note rather than a new number?
4 | 17:33 | jonas | Dated note, two signatures.
1 | 18:05 | henrik | Then there is little left that I can teach you about registers. Shall we move on to consent?
$chat$);

select pg_temp.play('sam-priya', $chat$
89 | 20:00 | priya | Hey Sam, saw you in the PK group. Are you also stuck on question 4?
89 | 20:04 | sam | The one with the two compartments? Very.
89 | 20:11 | priya | Plot it on log paper. The last three points make a line, that's beta.
89 | 20:15 | sam | Oh. OH. Thank you.
60 | 19:30 | sam | Which antibiotic would you pick for a diabetic foot with a "penicillin allergy" from childhood?
60 | 19:42 | priya | First I'd ask what happened in that childhood. A rash at age 4 is rarely an allergy at 50.
60 | 19:44 | sam | He says his mother said so 😅
60 | 19:47 | priya^ | Nine out of ten of those can have penicillin after testing. Worth a referral.
41 | 21:10 | priya | Study session on Sunday? I make tea, you bring warfarin.
41 | 21:14 | sam | Deal.
19 | 20:20 | priya | How was the talk without slides?
19 | 20:31 | sam | Scary for one minute, then fun.
7 | 19:05 | priya | Finished the PK course today!! 100 %
7 | 19:06 | sam | 🎉🎉🎉
1 | 20:40 | priya | Stewardship round tomorrow, wish me luck. Do you still have your AUC sheet?
$chat$);
