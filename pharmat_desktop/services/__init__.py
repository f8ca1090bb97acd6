"""Use cases that the screens call: one class per area, over the ports of the domain."""
