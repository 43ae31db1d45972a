"""What a cabinet is about: accounts, money, periods, charges, meters, readings, bills, payments.

Standard library only. Everything here is a frozen dataclass or a pure function, so that the
terminal and the cabinet judge a reading, a password or a payment code by one and the same rule.
"""
