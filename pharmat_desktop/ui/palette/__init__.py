"""The command palette: everything one can go to or do, by a few letters."""
