"""One reading given is one reading in the cabinet, whatever dies when.

The terminal's real process and the cabinet's are killed (SIGKILL) at random moments around giving
a reading, with a proxy between them that cuts answers off; PostgreSQL is what is believed in the
end. `python -m tests.crash` is the long form, `test_storm.py` the short one.
"""
