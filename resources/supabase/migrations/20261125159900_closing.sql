-- The last word on who may call what: whatever a migration above left open to everybody is closed. What signed-in users may call, they may
-- by a grant of its own.

revoke execute on all functions in schema private, public from public, anon;
revoke all on all tables in schema private from public, anon, authenticated;
