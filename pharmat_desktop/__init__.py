"""pharmaT Desktop: the tutoring academy's client for Windows, macOS and Linux."""

__version__ = "0.1.0"
