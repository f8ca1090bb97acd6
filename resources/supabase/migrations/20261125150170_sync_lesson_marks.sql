-- Bookmarks, highlights and notes as they travel, to their owner's own devices alone.

select private.wire_table('lesson_marks', 'lesson_mark',
    'id user_id course_id content_id kind place quote text_before text_after note written_at created_at updated_at deleted_at', seen_by_admins => false);
select private.sync_owned('lesson_marks', 'user_id');
select private.sync_stage(440, 'lesson_marks');
create trigger tell after insert or update or delete on public.lesson_marks
    for each row execute function private.tell_owners('user_id');
