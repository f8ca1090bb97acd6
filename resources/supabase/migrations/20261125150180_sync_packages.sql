-- Packages on offer, passes and their ledger as they travel.

select private.wire_table('packages', 'package',
    'id tutor_id title sessions minutes price_minor currency valid_days subject_ids status created_at updated_at deleted_at');
create function private.changed_packages(scope private.pull_scope) returns setof public.packages language sql stable
as $$
    select p.* from public.packages p
     where p.changed_in >= scope.floor and p.deleted_at is null
       and (p.status = 'active' or p.tutor_id = scope.me or scope.role = 'admin')
$$;
comment on function private.changed_packages(private.pull_scope) is 'Offers that changed; archived ones for their tutor and admins.';
select private.sync_stage(540, 'packages');
create trigger tell after insert or update or delete on public.packages
    for each row execute function private.tell_owners('tutor_id');

select private.wire_table('passes', 'pass',
    'id kind tutor_id student_id package_id payment_id missed_session_id title reason total remaining minutes subject_ids price_minor currency '
    'expires_at voided_at created_at updated_at deleted_at');
select private.sync_owned('passes', 'tutor_id student_id');
select private.sync_stage(550, 'passes');
create trigger tell after insert or update or delete on public.passes
    for each row execute function private.tell_owners('tutor_id', 'student_id');

select private.wire_table('pass_movements', 'pass_movement', 'id pass_id tutor_id student_id session_id kind amount created_at deleted_at');
select private.sync_owned('pass_movements', 'tutor_id student_id');
select private.sync_stage(560, 'pass_movements', 'private.newest_first(c.created_at, c.id)');
create trigger tell after insert or update or delete on public.pass_movements
    for each row execute function private.tell_owners('tutor_id', 'student_id');

revoke execute on function private.changed_packages(private.pull_scope) from public;
