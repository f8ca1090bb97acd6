"""The courses screen: what one is enrolled in or teaches, and its lessons to read."""
