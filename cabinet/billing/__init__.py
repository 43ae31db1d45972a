"""The exchange with the billing system: deliveries in (docs/billing-exchange.md)."""
