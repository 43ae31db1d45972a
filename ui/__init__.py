"""Qt widgets only: the window, its screens, tabs and dialogs, and their theme."""
