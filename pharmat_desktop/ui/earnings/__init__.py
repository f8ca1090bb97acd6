"""What a tutor earned: the screen of a tutor's earnings and payouts."""
