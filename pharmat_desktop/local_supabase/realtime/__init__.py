"""/realtime/v1: private and public channels, broadcast from clients, HTTP and the database, presence."""
