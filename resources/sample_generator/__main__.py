"""`python -m resources.sample_generator [DIR]`: writes the sample delivery."""

from __future__ import annotations

import sys
from pathlib import Path

from resources.sample_generator.writing import write_delivery

DIRECTORY = Path(__file__).parent.parent / "sample-delivery"

if __name__ == "__main__":
    write_delivery(Path(sys.argv[1]) if len(sys.argv) > 1 else DIRECTORY)
