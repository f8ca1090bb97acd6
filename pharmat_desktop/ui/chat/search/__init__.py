"""Searching messages from the head of the conversation list."""
