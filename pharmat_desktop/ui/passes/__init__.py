"""Packages and make-up credits: what is left, what is on offer, and the ledger of each."""
