"""The fuzz targets under hypothesis: some bytes each time; the coverage-guided fuzzer runs them for longer."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS
from tests.hostile import TOKENS


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=40)
@given(data=st.binary(max_size=120))
@example(data=bytes([0xFF, *range(0, 256, 3)]))
@example(data=b"\x00\xed\xa0\x80 on 5 May")
@example(data=b"\x00\xff\xfe")
def test_no_bytes_break_a_law(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.parametrize("first", range(0, len(TOKENS), 8))
def test_every_pair_of_tokens_is_read(first: int) -> None:
    for token in range(first, min(first + 8, len(TOKENS))):
        others = [byte for other in range(min(len(TOKENS), 256)) for byte in (token, other)]
        TARGETS["parse_report"](bytes([0xFF, *(byte % 256 for byte in others)]))
