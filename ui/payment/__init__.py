"""The parts of the payment screen."""
