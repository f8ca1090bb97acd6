-- The library: articles, and what readers like and keep.
--
-- Synced: articles (published ones to every active user, drafts to their author and admins); article_likes and article_bookmarks to
-- their owner alone: how many there are is in the article, who they are is nobody's business.

create table public.articles (
    id uuid primary key default gen_random_uuid(),
    author_id uuid not null default auth.uid() references public.users,
    title text not null check (title ~ '\S' and char_length(title) <= 200),
    summary text not null default '' check (char_length(summary) <= 1000),
    body text not null default '' check (char_length(body) <= 200000),
    tags text[] not null default '{}' check (cardinality(tags) <= 30),
    category text not null default '' check (char_length(category) <= 80),
    difficulty text not null default 'beginner' check (difficulty in ('beginner', 'intermediate', 'advanced')),
    language text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    reading_minutes integer not null default 1 check (reading_minutes >= 1),
    is_featured boolean not null default false,
    published_at timestamptz,
    like_count integer not null default 0 check (like_count >= 0),
    bookmark_count integer not null default 0 check (bookmark_count >= 0),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.articles is 'The library, in Markdown. Without published_at it is a draft. Written by tutors and admins; featured by admins.';
comment on column public.articles.reading_minutes is 'Computed: 200 words a minute.';
create index articles_changed_in_idx on public.articles (changed_in, id);
create index articles_author_idx on public.articles (author_id);
alter table public.articles enable row level security;

create function private.prepare_article() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    new.reading_minutes := greatest(1, ceil(array_length(regexp_split_to_array(btrim(new.body), '\s+'), 1) / 200.0)::integer);
    new.published_at := case when new.published_at > now() then now() else new.published_at end;
    if new.is_featured and not coalesce(old.is_featured, false) and auth.uid() is not null and not private.is_admin() then
        perform private.refuse('admins_only', 'Only the academy can feature an article.', 403);
    end if;
    return new;
end $$;
comment on function private.prepare_article() is 'Trigger: counts the minutes; published is published, not some day; featuring is for admins.';
create trigger prepare before insert or update of body, published_at, is_featured on public.articles
    for each row execute function private.prepare_article();
-- What others like or keep is no news to everybody: the counts move no stamp.
create trigger stamp before insert or update of author_id, title, summary, body, tags, category, difficulty, language, is_featured, published_at,
    deleted_at on public.articles for each row execute function private.stamp();
create trigger audit after insert or update or delete on public.articles
    for each row execute function private.audit_admin('is_featured', 'published_at', 'deleted_at');

create function private.bury_article() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if tg_op = 'DELETE' or new.deleted_at is not null or new.published_at is null then
        insert into private.tombstones (table_name, key, audience)
        values ('articles', old.id::text, case when old.published_at is null then old.author_id else private.everyone() end);
    end if;
    return null;
end $$;
comment on function private.bury_article() is 'Trigger: an article that is gone or a draft again leaves the caches; its author gets the draft again in the same round.';
create trigger bury_delete after delete on public.articles for each row execute function private.bury_article();
create trigger bury after update of deleted_at, published_at on public.articles for each row
    when ((old.deleted_at is null and new.deleted_at is not null) or (old.published_at is not null and new.published_at is null))
    execute function private.bury_article();

create table public.article_likes (
    id uuid primary key default gen_random_uuid(),
    article_id uuid not null references public.articles on delete cascade,
    user_id uuid not null references public.users on delete cascade,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (article_id, user_id)
);
comment on table public.article_likes is 'Who likes an article, for their own eyes. Taken back it stays, marked deleted. Written by mark_article.';
create table public.article_bookmarks (
    id uuid primary key default gen_random_uuid(),
    article_id uuid not null references public.articles on delete cascade,
    user_id uuid not null references public.users on delete cascade,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (article_id, user_id)
);
comment on table public.article_bookmarks is 'Who keeps an article to read it again, for their own eyes. Taken back it stays, marked deleted. Written by mark_article.';
create index article_likes_pull_idx on public.article_likes (user_id, changed_in, id);
create index article_bookmarks_pull_idx on public.article_bookmarks (user_id, changed_in, id);
alter table public.article_likes enable row level security;
alter table public.article_bookmarks enable row level security;
create trigger stamp before insert or update on public.article_likes for each row execute function private.stamp();
create trigger stamp before insert or update on public.article_bookmarks for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.article_likes
    for each row when (old.deleted_at is null) execute function private.bury('user_id');
create trigger bury after delete or update of deleted_at on public.article_bookmarks
    for each row when (old.deleted_at is null) execute function private.bury('user_id');

create function private.count_marks() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    was integer := case when tg_op <> 'INSERT' and old.deleted_at is null then 1 else 0 end;
    became integer := case when tg_op <> 'DELETE' and new.deleted_at is null then 1 else 0 end;
    article uuid := case when tg_op = 'DELETE' then old.article_id else new.article_id end;
begin
    if was <> became then
        execute format('update public.articles set %1$I = %1$I + $1 where id = $2', tg_argv[0]) using became - was, article;
    end if;
    return null;
end $$;
comment on function private.count_marks() is 'Trigger: keeps a count of the article. Argument: the column.';
create trigger count_marks after insert or delete or update of deleted_at on public.article_likes
    for each row execute function private.count_marks('like_count');
create trigger count_marks after insert or delete or update of deleted_at on public.article_bookmarks
    for each row execute function private.count_marks('bookmark_count');

revoke all on public.articles, public.article_likes, public.article_bookmarks from public, anon, authenticated;
grant all on public.articles, public.article_likes, public.article_bookmarks to service_role;
grant select on public.articles, public.article_likes, public.article_bookmarks to authenticated;
grant insert (id, title, summary, body, tags, category, difficulty, language, published_at),
      update (title, summary, body, tags, category, difficulty, language, published_at, is_featured, deleted_at)
    on public.articles to authenticated;
create policy articles_read on public.articles for select to authenticated
    using ((deleted_at is null and published_at is not null and (select private.active_uid()) is not null)
           or author_id = (select private.active_uid()) or (select private.is_admin()));
create policy articles_insert on public.articles for insert to authenticated
    with check (author_id = (select private.active_uid()) and ((select private.is_tutor()) or (select private.is_admin())));
create policy articles_update on public.articles for update to authenticated
    using ((author_id = (select private.active_uid()) and (select private.is_tutor())) or (select private.is_admin()))
    with check ((author_id = (select private.active_uid()) and (select private.is_tutor())) or (select private.is_admin()));
create policy article_likes_read on public.article_likes for select to authenticated
    using (deleted_at is null and user_id = (select private.active_uid()));
create policy article_bookmarks_read on public.article_bookmarks for select to authenticated
    using (deleted_at is null and user_id = (select private.active_uid()));

create function private.set_mark(kind text, article uuid, me uuid, is_on boolean) returns void
language plpgsql security definer set search_path = ''
as $$
begin
    execute format(
        'insert into public.%I as m (article_id, user_id, deleted_at) values ($1, $2, case when not $3 then now() end)
             on conflict (article_id, user_id) do update set deleted_at = excluded.deleted_at
          where (m.deleted_at is null) <> (excluded.deleted_at is null)', kind) using article, me, is_on;
end $$;
comment on function private.set_mark(text, uuid, uuid, boolean) is 'Sets or takes back a like or a bookmark, whichever table.';

create function private.mark_article(article uuid, is_liked boolean, is_bookmarked boolean) returns json
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    a public.articles;
begin
    select * into a from public.articles x where x.id = article and x.deleted_at is null and x.published_at is not null for no key update;
    if not found then
        perform private.refuse('not_found', 'This article is no longer in the library.', 404);
    end if;
    if is_liked is not null then
        perform private.set_mark('article_likes', article, me, is_liked);
    end if;
    if is_bookmarked is not null then
        perform private.set_mark('article_bookmarks', article, me, is_bookmarked);
    end if;
    select * into a from public.articles x where x.id = article;
    return json_build_object(
        'article_id', article, 'like_count', a.like_count, 'bookmark_count', a.bookmark_count,
        'is_liked', exists (select from public.article_likes l where l.article_id = article and l.user_id = me and l.deleted_at is null),
        'is_bookmarked', exists (select from public.article_bookmarks b where b.article_id = article and b.user_id = me and b.deleted_at is null),
        'like', (select to_jsonb(l) - 'changed_in' from public.article_likes l where l.article_id = article and l.user_id = me),
        'bookmark', (select to_jsonb(b) - 'changed_in' from public.article_bookmarks b where b.article_id = article and b.user_id = me));
end $$;
comment on function private.mark_article(uuid, boolean, boolean) is 'Published articles only. Null leaves a mark as it is.';

create function public.mark_article(p_article uuid, p_is_liked boolean default null, p_is_bookmarked boolean default null) returns json
language sql volatile set search_path = ''
as $$ select private.mark_article(p_article, p_is_liked, p_is_bookmarked) $$;
comment on function public.mark_article(uuid, boolean, boolean) is
    'Likes or keeps an article for the caller, or takes that back. Twice is once. Answers with the marks, their rows and the counts.';

revoke execute on function public.mark_article(uuid, boolean, boolean) from public, anon;
grant execute on function public.mark_article(uuid, boolean, boolean), private.mark_article(uuid, boolean, boolean) to authenticated;
