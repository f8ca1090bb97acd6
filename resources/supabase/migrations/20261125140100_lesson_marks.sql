-- What somebody keeps in a lesson, for their own eyes: bookmarks, highlights and notes.
--
-- Synced: lesson_marks, to their owner alone. A mark says where it is by the words it stands at and those around them, so that it is found
-- again in a lesson that was edited; the place is a hint. It outlives the lesson, with its words: what a person wrote is theirs.

create table public.lesson_marks (
    id uuid primary key,
    user_id uuid not null references public.users on delete cascade,
    course_id uuid references public.courses on delete set null,
    content_id uuid references public.course_content on delete set null,
    kind text not null check (kind in ('bookmark', 'highlight', 'note')),
    place integer not null default 0 check (place between 0 and 1000000),
    quote text not null default '' check (char_length(quote) <= 2000),
    text_before text not null default '' check (char_length(text_before) <= 100),
    text_after text not null default '' check (char_length(text_after) <= 100),
    note text not null default '' check (char_length(note) <= 10000),
    written_at timestamptz not null default now() check (isfinite(written_at)),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.lesson_marks is 'Bookmarks, highlights and notes in lessons. Seen by their owner alone, written by save_lesson_mark.';
comment on column public.lesson_marks.place is 'Where it was in the text: characters from its beginning, or the page of a document.';
comment on column public.lesson_marks.quote is 'The words that are marked; with text_before and text_after it is found again in an edited lesson.';
comment on column public.lesson_marks.written_at is 'When the person last changed it; the latest wins, in whatever order two devices report.';
create index lesson_marks_pull_idx on public.lesson_marks (user_id, changed_in, id);
create index lesson_marks_content_idx on public.lesson_marks (content_id);
create index lesson_marks_course_idx on public.lesson_marks (course_id);
alter table public.lesson_marks enable row level security;
create trigger stamp before insert or update on public.lesson_marks for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.lesson_marks
    for each row when (old.deleted_at is null) execute function private.bury('user_id');

revoke all on public.lesson_marks from public, anon, authenticated;
grant all on public.lesson_marks to service_role;
grant select on public.lesson_marks to authenticated;
create policy lesson_marks_read on public.lesson_marks for select to authenticated
    using (deleted_at is null and user_id = (select private.active_uid()));

create function private.check_mark(mark public.lesson_marks, me uuid) returns void
language plpgsql set search_path = ''
as $$
begin
    if mark.course_id is null then
        perform private.refuse('not_found', 'This lesson is not open to you any more, so nothing can be marked in it.', 404);
    elsif (select count(*) from public.lesson_marks m where m.user_id = me and m.deleted_at is null) >= 10000 then
        perform private.refuse('too_many', 'You keep 10,000 marks already. Delete some of them first.', 422);
    end if;
end $$;
comment on function private.check_mark(public.lesson_marks, uuid) is 'A new mark stands in a lesson that its owner can read; there is an end to them.';

create function private.save_lesson_mark(given public.lesson_marks, is_gone boolean) returns jsonb
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    saved public.lesson_marks;
begin
    given.written_at := case when isfinite(given.written_at) then least(given.written_at, now()) else now() end;
    given.course_id := (select l.course_id from public.course_content l
                         where l.id = given.content_id and l.deleted_at is null
                           and (l.course_id in (select private.my_full_course_ids())
                                or (l.is_preview and l.course_id in (select private.my_course_ids()))));
    select * into saved from public.lesson_marks m where m.id = given.id for update;
    if saved.user_id <> me then
        perform private.refuse('not_yours', 'This note is not yours.', 403);
    elsif saved.id is null then
        perform private.check_mark(given, me);
    end if;
    insert into public.lesson_marks as m (id, user_id, course_id, content_id, kind, place, quote, text_before, text_after, note, written_at, deleted_at)
    values (given.id, me, given.course_id, given.content_id, given.kind, least(greatest(coalesce(given.place, 0), 0), 1000000),
            coalesce(given.quote, ''), coalesce(given.text_before, ''), coalesce(given.text_after, ''), coalesce(given.note, ''), given.written_at,
            case when is_gone then now() end)
        on conflict (id) do update
       set kind = excluded.kind, place = excluded.place, quote = excluded.quote, text_before = excluded.text_before, text_after = excluded.text_after,
           note = excluded.note, written_at = excluded.written_at, deleted_at = excluded.deleted_at
     where excluded.written_at >= m.written_at;
    select * into saved from public.lesson_marks m where m.id = given.id;
    return to_jsonb(saved) - 'changed_in';
end $$;
comment on function private.save_lesson_mark(public.lesson_marks, boolean) is
    'Where it stands is decided once: a mark never moves to another lesson. One''s own can be changed after the lesson is gone.';

create function public.save_lesson_mark(
    p_mark uuid, p_content uuid, p_kind text, p_place integer default 0, p_quote text default '', p_text_before text default '',
    p_text_after text default '', p_note text default '', p_is_gone boolean default false, p_written_at timestamptz default now()
) returns jsonb
language sql volatile set search_path = ''
as $$
    select private.save_lesson_mark(jsonb_populate_record(null::public.lesson_marks, jsonb_build_object(
        'id', p_mark, 'content_id', p_content, 'kind', p_kind, 'place', p_place, 'quote', p_quote, 'text_before', p_text_before, 'text_after', p_text_after,
        'note', p_note, 'written_at', p_written_at)), coalesce(p_is_gone, false))
$$;
comment on function public.save_lesson_mark(uuid, uuid, text, integer, text, text, text, text, boolean, timestamptz) is
    'Saves one of the caller''s marks under the id that their device made, or takes it away. The later writing wins; twice is once. '
    'Answers with the row.';

revoke execute on function public.save_lesson_mark(uuid, uuid, text, integer, text, text, text, text, boolean, timestamptz) from public, anon;
grant execute on function public.save_lesson_mark(uuid, uuid, text, integer, text, text, text, text, boolean, timestamptz),
    private.save_lesson_mark(public.lesson_marks, boolean) to authenticated;
