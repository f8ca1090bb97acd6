"""The chat screen: conversations, a thread, the composer."""
