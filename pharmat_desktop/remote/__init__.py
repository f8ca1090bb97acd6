"""The academy's side of the ports: Supabase over HTTP and WebSocket, and the keychain. Start at `remote_academy`."""
