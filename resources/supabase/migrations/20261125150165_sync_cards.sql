-- Cards and their reviews as they travel, to their owner's own devices alone.

select private.wire_table('cards', 'card',
    'id user_id course_id content_id front back is_suspended written_at created_at updated_at deleted_at', seen_by_admins => false);
select private.sync_owned('cards', 'user_id');
select private.sync_stage(445, 'cards');
create trigger tell after insert or update or delete on public.cards
    for each row execute function private.tell_owners('user_id');

select private.wire_table('card_reviews', 'card_review', 'id user_id card_id rating undoes reviewed_at updated_at deleted_at',
    seen_by_admins => false);
select private.sync_owned('card_reviews', 'user_id');
select private.sync_stage(446, 'card_reviews');
create trigger tell after insert or update or delete on public.card_reviews
    for each row execute function private.tell_owners('user_id');
