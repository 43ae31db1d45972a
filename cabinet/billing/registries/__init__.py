"""Payment registries of banks, taken whole or not at all (docs/billing-exchange.md)."""
