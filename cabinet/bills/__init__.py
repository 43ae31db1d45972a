"""Bills: where their documents are kept."""
