"""Real parts that tests are run on."""
