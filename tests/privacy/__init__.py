"""What a visit leaves behind: nothing."""
