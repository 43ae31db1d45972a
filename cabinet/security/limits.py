"""Which tries are counted, and how many there may be."""

from __future__ import annotations

from datetime import timedelta

from cabinet.security.attempts import Allowance, Guesses, Pace
from domain.registration import MESSAGES_A_DAY, RESEND_AFTER

PASSWORD_GUESSES = Guesses("password")
"""Wrong passwords of an account, wherever they were typed."""
SURNAME_GUESSES = Guesses("surname")
"""Wrong surnames of an account, in a first visit or for a link."""

WRONG_AT_TERMINAL = Pace("wrong_at_terminal", 50, timedelta(seconds=12))
"""Wrong passwords and surnames at one terminal, of whichever accounts: more is a machine.

A pace, for a terminal is everybody's: who plays about with it must not close it for an office.
"""
RECOVERIES_OF_ACCOUNT = Allowance("recoveries", 5, timedelta(hours=1))
RECOVERIES_AT_TERMINAL = Pace("recoveries_at_terminal", 30, timedelta(minutes=2))
CODE_TO_PHONE_NOW = Allowance("code_to_phone_now", 1, RESEND_AFTER)
CODES_TO_PHONE = Allowance("codes_to_phone", MESSAGES_A_DAY, timedelta(days=1))
CODES_OF_ACCOUNT = Allowance("codes_of_account", MESSAGES_A_DAY, timedelta(days=1))
CODES_AT_TERMINAL = Pace("codes_at_terminal", 30, timedelta(minutes=1))
"""Messages cost money, and reach people who asked for none."""
LETTERS_OF_ACCOUNT = Allowance("letters_of_account", 20, timedelta(days=1))
REQUESTS_TO_OWNER = Allowance("link_requests", 3, timedelta(days=1))
"""Requests to link an account that its owner is asked about."""
ACKNOWLEDGEMENTS_OF_ACCOUNT = Allowance("acknowledgements", MESSAGES_A_DAY, timedelta(days=1))
"""Letters and messages about readings that were given, together."""
BILLS_OF_ACCOUNT = Allowance("bills", MESSAGES_A_DAY, timedelta(days=1))
"""Bills sent by letter."""
BILL_LINKS_OF_ACCOUNT = Pace("bill_links", 20, timedelta(minutes=1))
"""Links to bills; each is a row."""
PAYMENT_PAGES_OF_ACCOUNT = Pace("payment_pages", 30, timedelta(minutes=1))
"""Pages to pay on; each is a row."""
