"""The exchange with the billing system: deliveries in. The format stands in docs/billing-exchange.md."""
