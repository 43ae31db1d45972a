"""Reading aloud: the process that speaks, and what it knows of a headset."""
