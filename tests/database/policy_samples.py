"""A real row of every table of the API, in the order in which they are made."""

from __future__ import annotations

from tests.database.policy_samples_base import BASE
from tests.database.policy_samples_learning import LEARNING
from tests.database.policy_samples_money import MONEY
from tests.database.policy_samples_records import RECORDS
from tests.database.policy_samples_sessions import SESSIONS
from tests.database.policy_world import Sample

SAMPLES: tuple[Sample, ...] = (
    *BASE,
    *LEARNING,
    *RECORDS,
    *SESSIONS,
    *MONEY,
)
