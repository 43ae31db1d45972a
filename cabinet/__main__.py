"""`python -m cabinet`."""

from cabinet.command_line import main

raise SystemExit(main())
