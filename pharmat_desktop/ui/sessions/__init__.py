"""Sessions: the calendar, and the page of one session."""
