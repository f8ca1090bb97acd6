-- A tutor's notes as they travel: to the tutor's own devices alone.

select private.wire_table('tutor_notes', 'tutor_note', 'id tutor_id student_id body updated_at deleted_at', seen_by_admins => false);
select private.sync_owned('tutor_notes', 'tutor_id');
select private.sync_stage(590, 'tutor_notes');
create trigger tell after insert or update or delete on public.tutor_notes
    for each row execute function private.tell_owners('tutor_id');
