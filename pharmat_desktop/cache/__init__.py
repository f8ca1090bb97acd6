"""An account's two SQLite files, the mirror of the server's rows and the drafts. SQLAlchemy comes late."""

from pharmat_desktop.cache.store import AccountStore, Readers, open_readers

__all__ = ["AccountStore", "Readers", "open_readers"]
