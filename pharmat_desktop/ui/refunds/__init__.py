"""Money back: what the rule gives, asking for it, and what is said of it."""
