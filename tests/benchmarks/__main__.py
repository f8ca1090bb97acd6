"""`python -m tests.benchmarks [NAME...] [--json FILE]`: every figure of the issues beside its floor, in one run.

Each group runs in a process of its own, several times, and the median is quoted; a floor is measured in turn with the
figure, so that a machine whose speed drifts slows both.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.figures import GROUPS, Figure, group_of


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="figures to measure; all of them by default")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as a list")
    parser.add_argument("--group", choices=GROUPS, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.group:
        print(json.dumps([figure._asdict() for figure in GROUPS[options.group].load()]))
        return 0
    names = options.names or [name for group in GROUPS.values() for name in group.names]
    if unknown := [name for name in names if group_of(name) is None]:
        parser.error(f"no such figure: {', '.join(unknown)}")
    figures = [figure for figure in _measured(names) if figure.name in names]
    if options.json:
        options.json.write_text(json.dumps([figure._asdict() for figure in figures], indent=1) + "\n")
    return 0


def _measured(names: list[str]) -> list[Figure]:
    print(f"{'figure':<28}{'value':>12} {'unit':<5}{'floor':>12}{'ratio':>9}{'goal':>9}")
    figures = []
    for group in dict.fromkeys(group_of(name) for name in names):
        command = [sys.executable, "-m", "tests.benchmarks", "--group", str(group)]
        scale = str(GROUPS[str(group)].scale)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        answer = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True, env=environment)
        for raw in json.loads(answer.stdout.splitlines()[-1]):
            figures.append(Figure(**raw))
            if figures[-1].name in names:
                print(figures[-1].line(), flush=True)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
