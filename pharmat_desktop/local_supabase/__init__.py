"""Supabase's services on this computer, for the demo and the tests.

Never for real users: production is Supabase itself.
"""

from .errors import StartupError
from .handle import LocalSupabase, share, start

__all__ = ["LocalSupabase", "StartupError", "share", "start"]
