"""Screens of the academy's office."""
