"""Sums of what is short, without OpenSSL."""

from __future__ import annotations

import subprocess
import sys

import pytest

_TELL = """
import sys
from reader.core.short_sums import sha256
print(sha256(b"x" * int(sys.argv[1])), "_hashlib" in sys.modules)
"""


@pytest.mark.parametrize("length", [0, 1000, 100_000])
def test_a_sum_is_that_of_hashlib_and_a_short_one_loads_no_openssl(length: int) -> None:
    import hashlib

    told = subprocess.run(
        [sys.executable, "-c", _TELL, str(length)], capture_output=True, text=True, check=True
    ).stdout.split()

    assert told == [hashlib.sha256(b"x" * length).hexdigest(), str(length > 65536)]
