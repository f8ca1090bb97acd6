"""Screens and everything that paints: the only importer of QtWidgets."""
