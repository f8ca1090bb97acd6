-- Courses: subjects, courses with their lessons, and who is enrolled.

create table public.subjects (
    id uuid primary key default gen_random_uuid(),
    name text not null unique check (char_length(name) between 1 and 120),
    description text not null default '' check (char_length(description) <= 2000),
    color text not null default '#4c6ef5' check (color ~ '^#[0-9a-f]{6}$'),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.subjects is 'What the academy teaches. Readable by every signed-in user.';
create index subjects_changed_in_idx on public.subjects (changed_in, id);
alter table public.subjects enable row level security;
create trigger stamp before insert or update on public.subjects for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.subjects
    for each row when (old.deleted_at is null) execute function private.bury('everyone');

create table public.courses (
    id uuid primary key default gen_random_uuid(),
    subject_id uuid references public.subjects on delete set null,
    tutor_id uuid not null default auth.uid() references public.users,
    title text not null check (char_length(title) between 1 and 200),
    description text not null default '' check (char_length(description) <= 8000),
    level text not null default 'beginner' check (level in ('beginner', 'intermediate', 'advanced')),
    language text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    price_minor integer not null default 0 check (price_minor >= 0),
    currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
    syllabus text not null default '' check (char_length(syllabus) <= 20000),
    prerequisites text[] not null default '{}' check (cardinality(prerequisites) <= 30),
    tags text[] not null default '{}' check (cardinality(tags) <= 30),
    learning_objectives text[] not null default '{}' check (cardinality(learning_objectives) <= 30),
    thumbnail_path text check (char_length(thumbnail_path) <= 512 and starts_with(thumbnail_path, id || '/')),
    status text not null default 'draft' check (status in ('draft', 'published', 'archived')),
    lesson_count integer not null default 0 check (lesson_count >= 0),
    duration_minutes integer not null default 0 check (duration_minutes >= 0),
    enrollment_count integer not null default 0 check (enrollment_count >= 0),
    rating numeric(3, 2) check (rating between 1 and 5),
    rating_count integer not null default 0 check (rating_count >= 0),
    rating_hundredths integer generated always as ((rating * 100)::integer) stored,
    recent_reviews jsonb not null default '[]',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    audience_in xid8 not null default pg_current_xact_id(),
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.courses is 'A tutor''s course. Drafts are seen by the tutor, published ones by all, archived ones by those enrolled.';
comment on column public.courses.rating_hundredths is 'The rating as a whole number, 100 to 500: fractions do not travel digit for digit.';
comment on column public.courses.recent_reviews is 'The newest reviews that others may read: [{rating, text, name, reviewed_on}], at most five.';
comment on column public.courses.audience_in is 'Transaction that last changed who can see the course.';
comment on column public.courses.changed_in is 'Transaction that last changed the course or anything in it.';
create index courses_changed_in_idx on public.courses (changed_in, id);
create index courses_audience_in_idx on public.courses (audience_in);
create index courses_tutor_idx on public.courses (tutor_id);
create index courses_subject_idx on public.courses (subject_id);
alter table public.courses enable row level security;

-- How many are enrolled, which clients do not mirror, is no news to everybody.
create trigger stamp before insert or update of
    subject_id, tutor_id, title, description, level, language, price_minor, currency, syllabus, prerequisites, tags,
    learning_objectives, thumbnail_path, status, lesson_count, duration_minutes, rating, rating_count, recent_reviews, deleted_at,
    audience_in
    on public.courses for each row execute function private.stamp();

create table public.course_content (
    id uuid primary key default gen_random_uuid(),
    course_id uuid not null references public.courses on delete cascade,
    position integer not null check (position >= 1),
    title text not null check (char_length(title) between 1 and 200),
    description text not null default '' check (char_length(description) <= 2000),
    kind text not null default 'document'
        check (kind in ('video', 'document', 'quiz', 'assignment', 'live_session', 'interactive')),
    body text not null default '' check (char_length(body) <= 200000),
    -- In the course's own folder: a preview opens its file to everyone, so it must not be able to name another course's.
    file_path text check (char_length(file_path) <= 512 and starts_with(file_path, course_id || '/') and file_path !~ '(^|/)\.\.?(/|$)'),
    duration_minutes integer not null default 0 check (duration_minutes between 0 and 6000),
    is_preview boolean not null default false,
    quiz jsonb check (jsonb_typeof(quiz) = 'object' and octet_length(quiz::text) <= 200000),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    constraint course_content_position_key unique (course_id, position) deferrable initially immediate,
    unique (id, course_id)
);
comment on table public.course_content is 'Lessons of a course, in order. Previews are free; the rest is for those enrolled.';
comment on column public.course_content.quiz is 'What is asked, without any answer. Written by save_quiz, which draws its shape.';
create index course_content_pull_idx on public.course_content (course_id, changed_in);
alter table public.course_content enable row level security;
create trigger stamp before insert or update on public.course_content for each row execute function private.stamp();

create table public.enrollments (
    id uuid primary key default gen_random_uuid(),
    course_id uuid not null references public.courses on delete cascade,
    student_id uuid not null references public.users on delete cascade,
    enrolled_at timestamptz not null default now(),
    progress integer not null default 0 check (progress between 0 and 100),
    last_accessed_at timestamptz,
    completed_at timestamptz check (completed_at is null or progress = 100),
    final_grade numeric(5, 2) check (final_grade between 0 and 100),
    certificate_number text unique,
    review_rating smallint check (review_rating between 1 and 5),
    review_text text not null default '' check (char_length(review_text) <= 1000),
    review_shown_as text,
    reviewed_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    joined_in xid8 not null default pg_current_xact_id(),
    changed_in xid8 not null default pg_current_xact_id(),
    unique (course_id, student_id),
    unique (id, course_id, student_id),
    check ((review_rating is null) = (reviewed_at is null))
);
comment on table public.enrollments is 'Who takes which course and how far they are. Written by the server''s functions only.';
comment on column public.enrollments.certificate_number is 'Given as the course is completed.';
comment on column public.enrollments.review_shown_as is 'The name under which others may read the review; null when they may not.';
comment on column public.enrollments.joined_in is 'Transaction in which access last began or ended; a change of progress leaves it alone.';
create index enrollments_student_idx on public.enrollments (student_id, course_id);
create index enrollments_pull_idx on public.enrollments (course_id, changed_in);
alter table public.enrollments enable row level security;
create trigger stamp before insert or update on public.enrollments for each row execute function private.stamp();

create function private.stamp_access() returns trigger
language plpgsql set search_path = ''
as $$
begin
    new.joined_in := pg_current_xact_id();
    return new;
end $$;
comment on function private.stamp_access() is 'Trigger: marks the transaction in which someone''s access began or ended.';
create trigger stamp_access_insert before insert on public.enrollments for each row execute function private.stamp_access();
create trigger stamp_access before update of deleted_at on public.enrollments for each row
    when (old.deleted_at is distinct from new.deleted_at) execute function private.stamp_access();
