"""Pages for a browser that hosted projects do not have: the stand-in for Google and Apple, and the mailbox."""
