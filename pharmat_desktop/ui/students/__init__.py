"""The students screen of a tutor: who they are, how far they are, what was and will be, and private notes."""
