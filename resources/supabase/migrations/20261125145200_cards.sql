-- Cards to learn by: what a person asks themselves, and each time they answered.
--
-- Synced: cards and card_reviews, to their owner alone. When a card is due is nowhere stored: every device works it out by going through
-- all its reviews in the order of their times, so two devices that were apart agree as soon as both have all of them. Reviews are only
-- ever added; one that was a slip is taken back by another that names it.

create table public.cards (
    id uuid primary key,
    user_id uuid not null references public.users on delete cascade,
    course_id uuid references public.courses on delete set null,
    content_id uuid references public.course_content on delete set null,
    front text not null check (front ~ '\S' and char_length(front) <= 4000),
    back text not null check (char_length(back) <= 8000),
    is_suspended boolean not null default false,
    written_at timestamptz not null default now() check (isfinite(written_at)),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.cards is 'Question and answer, both Markdown, seen by their owner alone. Written by save_card.';
comment on column public.cards.content_id is 'The lesson it was made from. The card outlives it.';
comment on column public.cards.written_at is 'When the person last changed it; the latest wins, in whatever order two devices report.';
create index cards_pull_idx on public.cards (user_id, changed_in, id);
create index cards_content_idx on public.cards (content_id);
create index cards_course_idx on public.cards (course_id);
alter table public.cards enable row level security;
create trigger stamp before insert or update on public.cards for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.cards
    for each row when (old.deleted_at is null) execute function private.bury('user_id');

create table public.card_reviews (
    id uuid primary key,
    user_id uuid not null references public.users on delete cascade,
    card_id uuid not null,
    rating smallint check (rating between 1 and 4),
    undoes uuid,
    reviewed_at timestamptz not null check (isfinite(reviewed_at)),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    check (num_nonnulls(rating, undoes) = 1)
);
comment on table public.card_reviews is 'Each time a card was answered. Seen by their owner alone, added to by review_card, never changed.';
comment on column public.card_reviews.card_id is 'No foreign key: a review made offline may arrive before its card.';
comment on column public.card_reviews.rating is '1 again, 2 hard, 3 good, 4 easy; null in one that takes another back.';
create index card_reviews_pull_idx on public.card_reviews (user_id, changed_in, id);
alter table public.card_reviews enable row level security;
create trigger stamp before insert or update on public.card_reviews for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.card_reviews
    for each row when (old.deleted_at is null) execute function private.bury('user_id');

revoke all on public.cards, public.card_reviews from public, anon, authenticated;
grant all on public.cards, public.card_reviews to service_role;
grant select on public.cards, public.card_reviews to authenticated;
create policy cards_read on public.cards for select to authenticated
    using (deleted_at is null and user_id = (select private.active_uid()));
create policy card_reviews_read on public.card_reviews for select to authenticated
    using (deleted_at is null and user_id = (select private.active_uid()));

create function private.save_card(given public.cards, is_gone boolean) returns jsonb
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    saved public.cards;
begin
    given.written_at := case when isfinite(given.written_at) then least(given.written_at, now()) else now() end;
    select * into saved from public.cards c where c.id = given.id for update;
    if saved.user_id <> me then
        perform private.refuse('not_yours', 'This card is not yours.', 403);
    elsif coalesce(given.front, '') !~ '\S' or char_length(given.front) > 4000 or char_length(given.back) > 8000 then
        perform private.refuse('invalid', 'The front of a card needs up to 4,000 characters, its back may have up to 8,000.', 422);
    elsif saved.id is null and (select count(*) from public.cards c where c.user_id = me and c.deleted_at is null) >= 10000 then
        perform private.refuse('too_many', 'You have 10,000 cards already. Delete some of them first.', 422);
    end if;
    insert into public.cards as c (id, user_id, course_id, content_id, front, back, is_suspended, written_at, deleted_at)
    values (given.id, me, (select x from private.my_course_ids() x where x = given.course_id),
            (select l.id from public.course_content l where l.id = given.content_id and l.course_id = given.course_id), given.front,
            coalesce(given.back, ''), coalesce(given.is_suspended, false), given.written_at, case when is_gone then now() end)
        on conflict (id) do update
       set front = excluded.front, back = excluded.back, is_suspended = excluded.is_suspended, written_at = excluded.written_at,
           deleted_at = excluded.deleted_at
     where excluded.written_at >= c.written_at;
    select * into saved from public.cards c where c.id = given.id;
    return to_jsonb(saved) - 'changed_in';
end $$;
comment on function private.save_card(public.cards, boolean) is
    'Where it came from is decided once; a course that its owner cannot see is left out, and the card kept.';

create function public.save_card(
    p_card uuid, p_front text, p_back text default '', p_course uuid default null, p_content uuid default null,
    p_is_suspended boolean default false, p_is_gone boolean default false, p_written_at timestamptz default now()
) returns jsonb
language sql volatile set search_path = ''
as $$
    select private.save_card(jsonb_populate_record(null::public.cards, jsonb_build_object(
        'id', p_card, 'front', p_front, 'back', p_back, 'course_id', p_course, 'content_id', p_content, 'is_suspended', p_is_suspended,
        'written_at', p_written_at)), coalesce(p_is_gone, false))
$$;
comment on function public.save_card(uuid, text, text, uuid, uuid, boolean, boolean, timestamptz) is
    'Saves one of the caller''s cards under the id that their device made, or takes it away. The later writing wins; twice is once.';

create function private.review_card(given public.card_reviews) returns jsonb
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    saved public.card_reviews;
begin
    if num_nonnulls(given.rating, given.undoes) <> 1 or given.card_id is null or not coalesce(given.rating between 1 and 4, true) then
        perform private.refuse('invalid', 'This review could not be read.', 422);
    end if;
    insert into public.card_reviews (id, user_id, card_id, rating, undoes, reviewed_at)
    values (given.id, me, given.card_id, given.rating, given.undoes,
            case when isfinite(given.reviewed_at) then least(given.reviewed_at, now()) else now() end)
        on conflict (id) do nothing;
    select * into saved from public.card_reviews r where r.id = given.id;
    if saved.user_id <> me then
        perform private.refuse('not_yours', 'This review is not yours.', 403);
    end if;
    return to_jsonb(saved) - 'changed_in';
end $$;
comment on function private.review_card(public.card_reviews) is 'Added once, and what it says stays as it is.';

create function public.review_card(
    p_id uuid, p_card uuid, p_rating integer default null, p_undoes uuid default null, p_reviewed_at timestamptz default now()
) returns jsonb
language sql volatile set search_path = ''
as $$
    select private.review_card(jsonb_populate_record(null::public.card_reviews, jsonb_build_object(
        'id', p_id, 'card_id', p_card, 'rating', p_rating, 'undoes', p_undoes, 'reviewed_at', p_reviewed_at)))
$$;
comment on function public.review_card(uuid, uuid, integer, uuid, timestamptz) is
    'Adds that one of the caller''s cards was answered (p_rating 1 to 4), or takes back an answer (p_undoes). Twice is once.';

revoke execute on function public.save_card(uuid, text, text, uuid, uuid, boolean, boolean, timestamptz),
    public.review_card(uuid, uuid, integer, uuid, timestamptz) from public, anon;
grant execute on function public.save_card(uuid, text, text, uuid, uuid, boolean, boolean, timestamptz),
    public.review_card(uuid, uuid, integer, uuid, timestamptz), private.save_card(public.cards, boolean),
    private.review_card(public.card_reviews) to authenticated;
