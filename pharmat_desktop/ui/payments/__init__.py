"""Payments: their history with filters and totals, and each as a receipt that one would file."""
