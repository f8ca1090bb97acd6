"""Paying for something: the wait for the bank, in words that are true."""
