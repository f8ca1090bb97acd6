"""Sample rows of settings, homework, tickets and the library for the policy matrix."""

from __future__ import annotations

from tests.database.policy_world import Sample

RECORDS: tuple[Sample, ...] = ()
