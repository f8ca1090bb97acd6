"""/rest/v1: tables, views and functions of the schema public, with PostgREST's shapes and codes."""
