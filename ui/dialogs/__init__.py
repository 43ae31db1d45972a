"""What is laid over a screen: warnings, questions, and the calm state without a cabinet."""
