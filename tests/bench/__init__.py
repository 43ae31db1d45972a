"""The benchmarks: `python -m tests.bench` measures everything in one run, beside a browser."""
