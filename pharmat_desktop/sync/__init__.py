"""Keeping the cache equal to the server and sending what was written here: asyncio over the ports of the domain."""
