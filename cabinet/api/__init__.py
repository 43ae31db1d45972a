"""`/api/v1`: what a terminal asks. Routes translate; the rules are in the modules beside."""
