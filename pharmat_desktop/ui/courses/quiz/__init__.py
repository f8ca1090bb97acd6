"""A lesson that asks: questions to answer, also offline, and what the academy says of the answers."""
