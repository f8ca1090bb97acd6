-- The office: tickets and what was said about them, settings of people.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

insert into public.queries (id, requester_id, subject, description, category, priority, status, assignee_id, resolution, resolved_at, created_at)
select pg_temp.id_of('ticket ' || q.key), pg_temp.id_of(q.person), q.subject, q.description, q.category, q.priority, q.status, pg_temp.id_of(q.assignee),
       q.resolution, case when q.status in ('resolved', 'closed') then now() - (q.days - 1) * interval '1 day' end, now() - q.days * interval '1 day'
  from (values
    ('receipt', 'sam', 'Receipt with my university''s name', 'My university pays half of the course if the receipt names it. Can you make one with "University College Hospital, Education Office"?',
     'payment', 'medium', 'in_progress', 'nora', '', 3),
    ('sound', 'sam', 'No sound in the session room', 'On Tuesday Dr Haddad could hear me, but I could not hear her until I left and came back.',
     'technical', 'medium', 'resolved', 'nora', 'The browser had chosen the monitor''s loudspeakers. We have put a sound check in front of the room.', 20),
    ('arabic', 'leila', 'هل ستتوفر الدروس بالعربية؟', 'أدرس للامتحان بالعربية والإنجليزية معًا. هل ستُترجم دروس أدوية القلب هذا الفصل؟',
     'course', 'low', 'in_progress', 'amal', '', 6),
    ('certificado', 'diego', 'Certificado de las horas', 'Mi empresa pide un certificado con las horas del curso de toxicología. ¿Dónde lo descargo?',
     'course', 'medium', 'open', null, '', 1),
    ('facture', 'chloe', 'Deux prélèvements pour un cours', 'Ma banque montre deux fois 129 € le même jour pour « Drug interactions that matter ».',
     'payment', 'high', 'closed', 'nora', 'Le second était une autorisation ; la banque l''a annulée le lendemain.', 60),
    ('login', 'aisha', 'Magic link opens twice', 'The link in the e-mail opens the app and then says that it was used already. I am in, but it looks wrong.',
     'account', 'low', 'open', null, '', 2)
       ) q (key, person, subject, description, category, priority, status, assignee, resolution, days)
    on conflict (id) do nothing;

insert into public.query_comments (id, query_id, author_id, body, is_internal, created_at)
select pg_temp.id_of('ticket ' || c.ticket || c.number), pg_temp.id_of('ticket ' || c.ticket), pg_temp.id_of(c.person), c.body, c.is_internal,
       now() - c.days * interval '1 day' + c.number * interval '20 minutes'
  from (values
    ('receipt', 1, 'nora', 'We can. Please send me the address as it should be printed.', false, 3.0),
    ('receipt', 2, 'sam', 'Education Office, 235 Euston Road, London NW1 2BU. Thank you!', false, 2.5),
    ('receipt', 3, 'nora', 'Asked the bookkeeper whether a second original is allowed, or only a copy.', true, 2.0),
    ('sound', 1, 'nora', 'Does the small loudspeaker beside your picture move when she speaks?', false, 20.0),
    ('sound', 2, 'sam', 'It did! So the sound went somewhere else.', false, 19.8),
    ('sound', 3, 'nora', 'Third one this month with an external monitor.', true, 19.7),
    ('arabic', 1, 'amal', 'سؤال في محله. سأبدأ ببطاقة «أيام المرض» ثم الدرس الأول، وسأحتاج إلى قارئة.', false, 5.5),
    ('arabic', 2, 'leila', 'أنا موجودة!', false, 5.0),
    ('facture', 1, 'nora', 'Je vois un seul paiement chez nous. Pouvez-vous regarder demain si la seconde ligne est encore là ?', false, 60.0),
    ('facture', 2, 'chloe', 'Elle a disparu. Merci !', false, 59.0),
    ('login', 1, 'nora', 'Mail scanner of her university opens links. Same as last week.', true, 1.8)
       ) c (ticket, number, person, body, is_internal, days)
    on conflict (id) do nothing;

insert into public.user_preferences (id, user_id, key, value)
select pg_temp.id_of('preference ' || p.person || p.key), pg_temp.id_of(p.person), p.key, p.value::jsonb
  from (values ('leila', 'language', '"ar"'), ('sam', 'analytics.consent', 'true'), ('amal', 'week.starts_on', '7'), ('diego', 'language', '"es"')
       ) p (person, key, value)
    on conflict (user_id, key) do nothing;

insert into public.notification_settings (id, user_id, type, channel, is_enabled, quiet_from, quiet_until, timezone)
select pg_temp.id_of('setting ' || s.person || s.type || s.channel), pg_temp.id_of(s.person), s.type, s.channel, s.is_enabled, s.quiet_from::time,
       s.quiet_until::time, s.zone
  from (values ('sam', '*', 'desktop', true, '22:30', '07:00', 'Europe/London'), ('amal', '*', 'desktop', true, '21:00', '08:00', 'Asia/Amman'),
               ('chloe', 'course.suggested', 'in_app', false, null, null, null)
       ) s (person, type, channel, is_enabled, quiet_from, quiet_until, zone)
    on conflict (user_id, type, channel) do nothing;
