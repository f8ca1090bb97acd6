"""The editor of a tutor's working hours."""
