"""Holds what the server has against what the app said it wrote.

::

    said     must be there once, with its text, in its place
    unsaid   (killed between writing and saying so) may be there, once, in its place: the next one of its life at most
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests.flows.kill_app import body_of

Label = tuple[int, int]
"""Life and number: which message of a room it is."""


@dataclass
class Verdict:
    """What one run or many came to: figures, and faults in plain words."""

    runs: int = 0
    kills: int = 0
    kills_at_send: int = 0
    said: int = 0
    unsaid_delivered: int = 0
    asked: int = 0
    """How often the app asked by id, because it did not know whether a message had arrived."""
    fates: Counter[str] = field(default_factory=Counter)
    """What happened to requests."""

    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    altered: list[str] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)
    """Conversations whose order is not that of writing."""
    other: list[str] = field(default_factory=list)
    """The mirror differs, drafts are left, the app crashed, reported an error, or was never killed."""

    @property
    def faults(self) -> dict[str, list[str]]:
        """What must not be, by kind."""
        kinds = ("lost", "doubled", "altered", "misplaced", "other")
        return {kind: found for kind in kinds if (found := getattr(self, kind))}

    def add(self, run: Verdict) -> None:
        for name, value in vars(run).items():
            setattr(self, name, getattr(self, name) + value)

    def line(self) -> str:
        met = ", ".join(f"{count} {fate}" for fate, count in self.fates.most_common())
        return (
            f"{self.runs} runs, {self.kills} kills ({self.kills_at_send} at a send), {self.said} messages said to be "
            f"written: {len(self.lost)} lost, {len(self.doubled)} doubled, {len(self.altered)} altered, "
            f"{len(self.misplaced)} conversations out of order, {len(self.other)} other faults; "
            f"{self.unsaid_delivered} unsaid ones delivered; asked by id {self.asked} times; requests: {met}"
        )


def judge(verdict: Verdict, where: str, said: Mapping[Label, str], stored: Sequence[Sequence[str]]) -> None:
    """One conversation: the ids that were said, and the (id, body) of that person's messages in the server's order."""
    texts = {row[0]: row[1] for row in stored}
    labels = [_label(body) for _, body in stored]
    verdict.lost += [f"{where}: {label}" for label, message_id in said.items() if message_id not in texts]
    verdict.doubled += [f"{where}: {label}, {count} times" for label, count in Counter(labels).items() if count > 1]
    verdict.altered += [
        f"{where}: {label}" for label, key in said.items() if key in texts and texts[key] != body_of(*label)
    ]
    if labels != sorted(labels):
        verdict.misplaced.append(f"{where}: {labels}")
    _judge_unsaid(verdict, where, said, {_label(body): body for _, body in stored if _label(body) not in said})


def _judge_unsaid(verdict: Verdict, where: str, said: Mapping[Label, str], unsaid: Mapping[Label, str]) -> None:
    verdict.unsaid_delivered += len(unsaid)
    spoken = Counter(life for life, _ in said)
    verdict.other += [
        f"{where}: {label} was never written so"
        for label, body in unsaid.items()
        if label[1] != spoken[label[0]] or body != body_of(*label)
    ]


def _label(body: str) -> Label:
    life, number = body.partition(" ")[0].split(".")
    return int(life), int(number)
