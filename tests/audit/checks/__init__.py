"""What the audit looks at, one respect a file."""
