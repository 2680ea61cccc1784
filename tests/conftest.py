"""How the property tests run: the same examples every time by default, more of them in the slow profile."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No deadline: the machine's load is not what a property is about.
_COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

settings.register_profile("default", _COMMON, derandomize=True, max_examples=60)
settings.register_profile("long", _COMMON, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
