"""A stand-in for the payment provider: its API as the official library calls it, a card page, and signed webhooks.

Paths and objects are those of Stripe's public reference (docs.stripe.com/api), as far as the academy's functions use
them; `tests/functions` holds them to the official library. No real card works here, and no real money moves.
"""
