"""Getting ready for a time without a network."""
