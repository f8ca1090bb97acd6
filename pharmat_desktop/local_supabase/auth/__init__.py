"""/auth/v1: accounts, passwords and sessions, with GoTrue's shapes and codes."""
