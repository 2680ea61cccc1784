"""Numbers that count nothing: dates, times, ages, durations, designators, models, list numbers.

Each rule looks at the characters right before or right behind the number.  What one of them knows is no figure.
``glued`` looks at what is joined to the number, ``times`` at clocks, terms and ages, ``names`` at what numbers name,
``turns`` at turns of speech; ``counting`` asks them all.
"""

from conflictnotes.extract.figures.exclusion.counting import counts, is_bare_year

__all__ = ["counts", "is_bare_year"]
