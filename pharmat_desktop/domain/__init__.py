"""The academy's ideas as plain data and rules: standard library only, no I/O, no Qt."""
