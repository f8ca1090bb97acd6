"""What the tables of both files are made of. Imports SQLAlchemy: for the worker thread only."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Text

mirror = MetaData()
drafts = MetaData()

FLAG, JSON = {"wire": "flag"}, {"wire": "json"}
"""Columns whose values travel as true and false, or as JSON, which SQLite has no types for."""


def key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True, nullable=False)


def words(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def maybe(name: str) -> Column[str]:
    return Column(name, Text)


def number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def maybe_number(name: str) -> Column[int]:
    return Column(name, Integer)


def flag(name: str) -> Column[int]:
    return Column(name, Integer, info=FLAG)


def json(name: str) -> Column[str]:
    return Column(name, Text, info=JSON)
