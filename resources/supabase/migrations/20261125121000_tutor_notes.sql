-- What a tutor notes about a student, for themselves. Nobody else reads it: not the student, not other tutors, not the admins.
-- A tutor writes about their own students only; what was written stays readable when somebody is no longer one.

create table public.tutor_notes (
    id uuid primary key default gen_random_uuid(),
    tutor_id uuid not null default auth.uid() references public.users on delete cascade,
    student_id uuid not null references public.users on delete cascade,
    body text not null default '' check (char_length(body) <= 8000),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (tutor_id, student_id),
    check (tutor_id <> student_id)
);
comment on table public.tutor_notes is
    'A tutor''s private note on a student: one for each, written by save_tutor_note. Synced to its tutor alone, to no admin either.';
create index tutor_notes_tutor_idx on public.tutor_notes (tutor_id, changed_in);
create index tutor_notes_student_idx on public.tutor_notes (student_id);
create index tutor_notes_changed_in_idx on public.tutor_notes (changed_in, id);
alter table public.tutor_notes enable row level security;
create trigger stamp before insert or update on public.tutor_notes for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.tutor_notes
    for each row when (old.deleted_at is null) execute function private.bury('tutor_id');

revoke all on public.tutor_notes from public, anon, authenticated;
grant all on public.tutor_notes to service_role;
grant select on public.tutor_notes to authenticated;
create policy tutor_notes_read on public.tutor_notes for select to authenticated
    using (deleted_at is null and tutor_id = (select private.active_uid()));

create function private.save_tutor_note(student uuid, body text, seen text[]) returns public.tutor_notes
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    note public.tutor_notes;
begin
    if private.my_role() <> 'tutor' or student is null or student not in (select private.student_ids_of(me)) then
        perform private.refuse('not_your_student', 'Only tutors write notes, and only about their own students.', 403);
    elsif body is null or char_length(body) > 8000 then
        perform private.refuse('invalid', 'A note may have 8,000 characters. Shorten it, then save it again.', 400);
    end if;
    perform private.lock_people(me, me);
    select n.* into note from public.tutor_notes n where n.tutor_id = me and n.student_id = student;
    if note.id is not null and note.body = save_tutor_note.body then
        return note;  -- said once more, because the answer was lost
    elsif coalesce(note.body, '') <> all (coalesce(seen, '{""}')) then
        raise exception using errcode = 'PT409', detail = 'changed_elsewhere', hint = to_json(note.body)::text,
            message = 'This note was changed on another device meanwhile. Look at it, then decide what stays.';
    end if;
    insert into public.tutor_notes as n (tutor_id, student_id, body) values (me, student, save_tutor_note.body)
        on conflict (tutor_id, student_id) do update set body = excluded.body, deleted_at = null
    returning n.* into note;
    return note;
end $$;
comment on function private.save_tutor_note(uuid, text, text[]) is 'save_tutor_note with the rights to write it.';

create function public.save_tutor_note(p_student uuid, p_body text, p_seen text[] default null) returns public.tutor_notes
language sql volatile set search_path = ''
as $$ select private.save_tutor_note(p_student, p_body, p_seen) $$;
comment on function public.save_tutor_note(uuid, text, text[]) is
    'Makes the calling tutor''s note on a student this text, if the stored one is among p_seen: the texts that the writer has seen, an '
    'empty one for no note. Saying the same again is harmless. Refused with 409, details changed_elsewhere: the hint is the text that '
    'is stored, as JSON.';
grant execute on function public.save_tutor_note(uuid, text, text[]), private.save_tutor_note(uuid, text, text[])
    to authenticated;
