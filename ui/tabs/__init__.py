"""The tabs of a signed-in resident."""
