"""Supabase's services on this computer, for the demo and the tests. Never for real users: production is Supabase itself."""
