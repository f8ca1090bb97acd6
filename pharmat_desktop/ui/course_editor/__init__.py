"""Where a tutor writes courses and lessons."""
