"""What puts the product onto a machine.

Standard library only: this runs before anything is installed.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older python3 gets a sentence, not a traceback
    sys.exit("Python 3.11 or newer is needed; this one is {}.{}.".format(*sys.version_info[:2]))
