"""Help for people who test what they build: annotated passages as reports, scores, and hypothesis strategies.

The strategies stand in :mod:`conflictnotes.testing.strategies`, which needs ``hypothesis``; nothing else here does.

>>> from conflictnotes.model import Report
>>> result = score([Report("Quiet.")], [Report("Quiet.")])
>>> result["claims"].f1
1.0
"""

from conflictnotes.testing.gold import GoldError, gold_report, read_gold
from conflictnotes.testing.scores import KindScore, Miss, Scores, score

__all__ = ["GoldError", "KindScore", "Miss", "Scores", "gold_report", "read_gold", "score"]
