"""The first visit: from number and surname to a user of the cabinet (manual, section 3)."""
