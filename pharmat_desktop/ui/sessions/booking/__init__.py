"""Booking a session: the directory of tutors, a free time, what it is about, and the student's word for it."""
