"""Courses and lessons to read without a network."""
