"""The Today screen: what is new, what is stuck, and where to go on."""
