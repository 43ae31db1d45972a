"""`python -m kiosk`."""

import sys

from kiosk.command_line import main

if __name__ == "__main__":
    sys.exit(main())
