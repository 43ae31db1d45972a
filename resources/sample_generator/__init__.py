"""Makes `resources/sample-delivery`: the same code gives the same bytes.

Streets are those of Miass; people, numbers, requisites and amounts are invented.
"""
