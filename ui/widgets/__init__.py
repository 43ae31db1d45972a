"""Controls of the house, painted with the theme they are given."""
