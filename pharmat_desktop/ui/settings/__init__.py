"""The settings screen: a list of sections, and one page for each."""
