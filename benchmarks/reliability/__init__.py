"""Campaigns against a library file: killed writers, power cuts, failing disks, many writers.

    python -m benchmarks.reliability kill|power|faults|writers|all [--times N] [--json FILE]

docs/reliability.md says what each shows.
"""
