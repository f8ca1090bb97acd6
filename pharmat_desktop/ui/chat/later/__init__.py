"""Messages for later: the menu beside Send, the choice of a time, what is scheduled in a conversation."""
