"""Qt models over frozen snapshots."""
